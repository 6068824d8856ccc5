//! Words of the board: capture, binding, votes, the last steps.

mod deeds;

use crate::domain::command::Deed;

/// Words of the board: capture, binding, votes, the last steps.
pub struct Board {
    /// A note of this theme: what is hard about a scheme.
    pub hard: &'static str,
    /// Which scheme it is about.
    pub scheme: &'static str,
    /// The same on a slip.
    pub scheme_short: &'static str,
    /// No scheme in particular.
    pub scheme_none: &'static str,
    /// A scheme that the list doesn't have.
    pub scheme_own: &'static str,
    /// Its name.
    pub scheme_name: &'static str,
    /// What the prefecture could supply.
    pub wanted: &'static str,
    /// The same on a slip.
    pub wanted_short: &'static str,
    /// Departments that can speak.
    pub department: &'static str,
    /// The text has so many characters, and so many are allowed.
    pub too_long: fn(usize, usize) -> String,
    /// So many of so many hands went up.
    pub hands: fn(u32, u32) -> String,
    /// Name of the two buttons for hands.
    pub hands_of: &'static str,
    /// Nobody counted hands.
    pub hands_none: &'static str,
    /// One hand less, one more.
    pub hands_step: [&'static str; 2],
    /// Split a note.
    pub split: &'static str,
    /// The two texts after splitting.
    pub split_parts: [&'static str; 2],
    /// Make one note of several.
    pub unite: &'static str,
    /// What is asked then, for so many notes.
    pub unite_title: fn(usize) -> String,
    /// The other texts that go.
    pub unite_others: &'static str,
    /// Make one cluster of several.
    pub combine: &'static str,
    /// What is asked then, for so many clusters.
    pub combine_title: fn(usize) -> String,
    /// Put the selected notes into the selected cluster.
    pub into_this: &'static str,
    /// Notes and several clusters are selected together.
    pub mixed: &'static str,
    /// So many loose notes are alike.
    pub alike: fn(usize) -> String,
    /// So many loose notes are like a cluster.
    pub alike_cluster: fn(usize, &str) -> String,
    /// So many proposals more.
    pub alike_more: fn(usize) -> String,
    /// So many notes more in a proposal.
    pub notes_more: fn(usize) -> String,
    /// Bind so many notes that are alike.
    pub bind_these: fn(usize) -> String,
    /// Not now.
    pub not_now: &'static str,
    /// The search field.
    pub search: &'static str,
    /// Ends the search.
    pub search_end: &'static str,
    /// So many notes and clusters were found.
    pub found: fn(usize, usize) -> String,
    /// Nothing was found.
    pub found_none: &'static str,
    /// Of all votes, so many are in.
    pub votes_in: fn(u32, u32) -> String,
    /// So many are in, and nobody said how many people vote.
    pub votes_in_unknown: fn(u32) -> String,
    /// Votes a person and votes left.
    pub votes_left: fn(u32, u32) -> String,
    /// One vote more, on a button.
    pub vote_one: &'static str,
    /// Show the votes.
    pub reveal: &'static str,
    /// Hide them again.
    pub conceal: &'static str,
    /// The last steps.
    pub steps: &'static str,
    /// What going back does.
    pub steps_text: &'static str,
    /// Nothing was done yet.
    pub steps_none: &'static str,
    /// Back to before this step.
    pub back_to: &'static str,
    /// What was deleted.
    pub deleted: &'static str,
    /// What a step did.
    pub deed: fn(&Deed) -> String,
    /// What it was about.
    pub quoted: fn(&str) -> String,
    /// The same step so many times in a row.
    pub times: fn(usize) -> String,
    /// Brings something back.
    pub bring_back: fn(&str) -> String,
    /// How the board stands, read aloud: notes, clusters, loose notes.
    pub stand: fn(usize, usize, usize) -> String,
    /// Heading of a theme that a newer kit doesn't have.
    pub stray_title: &'static str,
    /// What that means.
    pub stray: &'static str,
    /// What can be done.
    pub stray_text: &'static str,
}

pub(super) const JA: Board = Board {
    hard: "使いづらいところ",
    scheme: "どの制度",
    scheme_short: "制度",
    scheme_none: "制度を選ばない",
    scheme_own: "ほかの制度（名前を書く）",
    scheme_name: "制度の名前",
    wanted: "県に補ってほしいこと",
    wanted_short: "県に",
    department: "部門",
    too_long: |now, most| {
        format!("＊1枚は{most}文字までです。いまは{now}文字あります。短くするか、分けて書いてください。")
    },
    hands: |up, of| format!("{of}人中{up}人"),
    hands_of: "手を挙げた人",
    hands_none: "数えていない",
    hands_step: ["手を挙げた人を1人減らす", "手を挙げた人を1人増やす"],
    split: "分ける",
    split_parts: ["1枚目の文", "2枚目の文"],
    unite: "1枚にする",
    unite_title: |count| format!("{count}枚を1枚にします"),
    unite_others: "消える文",
    combine: "1つのまとまりにする",
    combine_title: |count| format!("{count}つのまとまりを1つにします"),
    into_this: "このまとまりに入れる",
    mixed: "付箋を入れる先は、1つだけ選んでください",
    alike: |count| format!("似ている付箋が{count}枚あります"),
    alike_cluster: |count, title| format!("「{title}」に似ている付箋が{count}枚あります"),
    alike_more: |count| format!("似ている組は、ほかに{count}組あります"),
    notes_more: |count| format!("ほか{count}枚"),
    bind_these: |count| format!("{count}枚をまとめる"),
    not_now: "今はしない",
    search: "付箋を探す",
    search_end: "探すのをやめる",
    found: |notes, clusters| format!("付箋 {notes}枚、まとまり {clusters}件が見つかりました"),
    found_none: "見つかりません。短い言葉でも探せます。",
    votes_in: |all, given| format!("{all}票のうち{given}票が入りました"),
    votes_in_unknown: |given| format!("{given}票が入りました。人数を入れると、残りの票が分かります。"),
    votes_left: |each, left| format!("ひとり{each}票です。班の残りは{left}票です。"),
    vote_one: "1票",
    reveal: "票を見せる",
    conceal: "票を隠す",
    steps: "最近の操作",
    steps_text: "「ここまで戻す」は、その操作とあとの操作を取り消します。「やり直す」で元どおりになります。",
    steps_none: "まだありません",
    back_to: "ここまで戻す",
    deleted: "消したもの",
    deed: deeds::ja,
    quoted: |words| format!("「{words}」"),
    times: |count| format!("（{count}回）"),
    bring_back: |words| format!("「{words}」を元に戻す"),
    stand: |notes, clusters, loose| format!("付箋 {notes}枚、まとまり {clusters}件、まとめていない付箋 {loose}枚"),
    stray_title: "前の進行キットにあったテーマです",
    stray: "このテーマは新しい進行キットにありません",
    stray_text: "書いたものは残っています。読むことも、直すこともできます。",
};

pub(super) const EN: Board = Board {
    hard: "What is hard to use",
    scheme: "Which scheme",
    scheme_short: "Scheme",
    scheme_none: "No scheme",
    scheme_own: "Another one (write its name)",
    scheme_name: "Name of the scheme",
    wanted: "What the prefecture could add",
    wanted_short: "Prefecture",
    department: "Department",
    too_long: |now, most| {
        format!("At most {most} characters a note. This has {now}. Please shorten it or write several notes.")
    },
    hands: |up, of| format!("{up} of {of} people"),
    hands_of: "Hands up",
    hands_none: "not counted",
    hands_step: ["One hand less", "One hand more"],
    split: "Split",
    split_parts: ["Text of the first note", "Text of the second note"],
    unite: "Make one note",
    unite_title: |count| format!("Make one of {count} notes"),
    unite_others: "Texts that go",
    combine: "Make one cluster",
    combine_title: |count| format!("Make one of {count} clusters"),
    into_this: "Move into this cluster",
    mixed: "Please select only one cluster to move notes into",
    alike: |count| format!("{count} notes are alike"),
    alike_cluster: |count, title| {
        if count == 1 {
            format!("A note is like “{title}”")
        } else {
            format!("{count} notes are like “{title}”")
        }
    },
    alike_more: |count| if count == 1 { "1 more set".into() } else { format!("{count} more sets") },
    notes_more: |count| format!("{count} more"),
    bind_these: |count| format!("Bind these {count}"),
    not_now: "Not now",
    search: "Find notes",
    search_end: "End the search",
    found: |notes, clusters| format!("Found: notes {notes}, clusters {clusters}"),
    found_none: "Nothing found. A shorter word may help.",
    votes_in: |all, given| format!("{given} of {all} votes are in"),
    votes_in_unknown: |given| format!("{given} votes are in. Give the number of people to see how many are left."),
    votes_left: |each, left| format!("{each} votes a person. Left for the group: {left}."),
    vote_one: "1 vote",
    reveal: "Show the votes",
    conceal: "Hide the votes",
    steps: "Last steps",
    steps_text: "“Back to here” takes back that step and all later ones. “Redo” brings them back.",
    steps_none: "None yet",
    back_to: "Back to here",
    deleted: "Deleted",
    deed: deeds::en,
    quoted: |words| format!(" “{words}”"),
    times: |count| format!(" ({count} times)"),
    bring_back: |words| format!("Bring back “{words}”"),
    stand: |notes, clusters, loose| format!("Notes {notes}, clusters {clusters}, not bound {loose}"),
    stray_title: "A theme of an earlier kit",
    stray: "The new kit does not have this theme",
    stray_text: "What you wrote is still here. You can read it and change it.",
};
