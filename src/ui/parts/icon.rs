//! The icons: one stroke path each on a 24 grid, drawn for this app.
//!
//! An icon always stands beside words and is hidden from screen readers: it must never be the only carrier of a meaning.
//! Colour comes from the text around it; the three marks of truth bring their own (`style/parts/brand.css`).

use leptos::prelude::*;

/// What an icon stands for. Named by meaning, not by picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Done, chosen.
    Check,
    /// All well: saved, verified.
    CheckCircle,
    /// Step back.
    Undo,
    /// Step forward again.
    Redo,
    /// One more.
    Plus,
    /// One less.
    Minus,
    /// Bind notes into a cluster.
    Bundle,
    /// Take a cluster apart.
    Split,
    /// A vote.
    Vote,
    /// A need card.
    Card,
    /// A file or a place for files.
    Folder,
    /// Write out of the app.
    Export,
    /// Bring into the app.
    Import,
    /// Pass on with the system's share sheet.
    Share,
    /// Copy as text.
    Copy,
    /// Paste a text.
    Paste,
    /// Print.
    Print,
    /// Change words.
    Edit,
    /// Remove for good.
    Trash,
    /// Close, or take away one of several.
    Close,
    /// Forward.
    ArrowRight,
    /// Back.
    ArrowLeft,
    /// Move up in a list.
    ArrowUp,
    /// Move down in a list.
    ArrowDown,
    /// Take care.
    Warn,
    /// Something to know.
    Info,
    /// Failed, or tampered with.
    Error,
    /// Unknown: to be asked.
    Ask,
    /// Old, or waiting.
    Clock,
    /// A sheet that can't be read, or is still missing.
    Sheet,
    /// A file that is broken.
    Broken,
    /// A file that was rewritten on its way.
    Rewritten,
    /// Sealed: only the receiver can open it.
    Seal,
    /// Locked: no key here to open it.
    Lock,
    /// Signed.
    Sign,
    /// Search.
    Search,
    /// People, a group.
    People,
    /// Save to this device.
    Download,
    /// Move to another place.
    Move,
    /// Shown.
    Show,
    /// Hidden.
    Hide,
    /// Present on a projector.
    Present,
    /// Being saved.
    Saving,
    /// Not decided, empty.
    Blank,
    /// Truth mark □: claimed by the person.
    Claimed,
    /// Truth mark ●: evidenced.
    Evidenced,
    /// Truth mark ◇: confirmed in an interview.
    Confirmed,
}

impl Icon {
    /// The lines, as one SVG path.
    fn lines(self) -> &'static str {
        match self {
            Icon::Check => "M4 12.5l5 5L20 6.5",
            Icon::CheckCircle => "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M7.5 12.5l3 3 6-6.5",
            Icon::Undo => "M8 3L3 8l5 5M3 8h11a6 6 0 0 1 0 12h-3",
            Icon::Redo => "M16 3l5 5-5 5M21 8H10a6 6 0 0 0 0 12h3",
            Icon::Plus => "M12 4v16M4 12h16",
            Icon::Minus => "M4 12h16",
            Icon::Bundle => "M3 4h13v9H3zM6 16h13V8M9 20h13v-9",
            Icon::Split => "M3 4h8v7H3zM13 13h8v7h-8zM14 4h7v7M3 13v7h7",
            Icon::Vote => "",
            Icon::Card => "M3 4h18v16H3zM7 9h10M7 13h10M7 17h5",
            Icon::Folder => "M3 20V5h6l2 3h10v12z",
            Icon::Export => "M12 15V3M7 8l5-5 5 5M4 14v7h16v-7",
            Icon::Import => "M12 3v12M7 10l5 5 5-5M4 14v7h16v-7",
            Icon::Share => "M12 14V2M8 6l4-4 4 4M7 10H4v12h16V10h-3",
            Icon::Copy => "M8 8h13v14H8zM16 8V2H3v14h5",
            Icon::Paste => "M8 4H4v18h16V4h-4M8 2h8v5H8zM8 12h8M8 16h5",
            Icon::Print => "M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z",
            Icon::Edit => "M4 20l1-5L16 4l4 4L9 19z",
            Icon::Trash => "M3 6h18M8 6V3h8v3M5 6l1.5 15h11L19 6M10 10.5v6M14 10.5v6",
            Icon::Close => "M5 5l14 14M19 5L5 19",
            Icon::ArrowRight => "M4 12h16M14 6l6 6-6 6",
            Icon::ArrowLeft => "M20 12H4M10 6l-6 6 6 6",
            Icon::ArrowUp => "M12 20V4M6 10l6-6 6 6",
            Icon::ArrowDown => "M12 4v16M6 14l6 6 6-6",
            Icon::Warn => "M12 3L1.8 21h20.4zM12 10v5M12 18v.2",
            Icon::Info => "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M12 11v6M12 7v.2",
            Icon::Error => "M8 2h8l6 6v8l-6 6H8l-6-6V8zM8.5 8.5l7 7M15.5 8.5l-7 7",
            Icon::Ask => "M12 1.8L22.2 12 12 22.2 1.8 12zM9.6 9.8c0-3 4.8-3 4.8 0 0 2-2.4 2-2.4 3.8M12 16.6v.2",
            Icon::Clock => "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M12 6.5V12l-4 2.5",
            Icon::Sheet => "M4 2h16v20H4zM8 12h8",
            Icon::Broken => "M4 11V2h16v7l-4 3-4-3-4 4zM4 16l4 2 4-4 4 3 4-3v8H4z",
            Icon::Rewritten => "M4 2h16v20H4zM8 10h7l-2-2.5M16 14H9l2 2.5",
            Icon::Seal => "M2.5 5.5h19v14h-19zM2.5 5.5l9.5 7 9.5-7",
            Icon::Lock => "M4 10h16v12H4zM8 10V7a4 4 0 0 1 8 0v3M12 15v3",
            Icon::Sign => "M3 20h18M4 15c4-12 7-13 7-9 0 5-4 8-4 5 0-2 4-4 5 0 1 3 2 3 3 1 1 3 3 2 5 0",
            Icon::Search => "M3 10.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M16 16l5.5 5.5",
            Icon::People => {
                "M5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2 20c0-9 13-9 13 0zM15 4.5a3.5 3.5 0 0 1 0 6.5M18 14c3 1 4 3.5 4 6"
            }
            Icon::Download => "M12 3v13M6.5 10.5L12 16l5.5-5.5M3 21h18",
            Icon::Move => "M3 4h8v8H3zM7 16v4h6M10 17l3 3-3 3M17 12h4v8h-4",
            Icon::Show => "M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
            Icon::Hide => "M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM4 21L20 3",
            Icon::Present => "M2 4h20M4 4v11h16V4M12 15v3M8 22l4-4 4 4",
            Icon::Saving => "M2.5 12a9.5 9.5 0 0 1 9.5-9.5M12 21.5a9.5 9.5 0 0 0 9.5-9.5M8 12h.2M12 12h.2M16 12h.2",
            Icon::Blank => "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0",
            Icon::Claimed => "M4.5 4.5h15v15h-15z",
            Icon::Evidenced => "M5 12a7 7 0 1 0 14 0a7 7 0 1 0-14 0",
            Icon::Confirmed => "M12 2.5l9.5 9.5-9.5 9.5-9.5-9.5z",
        }
    }

    /// The solid part, where there is one.
    fn solid(self) -> Option<&'static str> {
        match self {
            Icon::Vote => Some("M6 12a6 6 0 1 0 12 0a6 6 0 1 0-12 0"),
            Icon::Seal => Some("M9.5 12.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0"),
            _ => None,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Icon::Claimed => "icon icon--self",
            Icon::Evidenced => "icon icon--ev",
            Icon::Confirmed => "icon icon--conf",
            _ => "icon",
        }
    }
}

/// One icon, as large as the text beside it.
#[component]
pub fn Glyph(
    /// Which one.
    icon: Icon,
) -> impl IntoView {
    view! {
        <svg class=icon.class() viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.lines()></path>
            {icon.solid().map(|d| view! { <path class="icon__dot" d=d></path> })}
        </svg>
    }
}
