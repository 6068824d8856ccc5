//! What a file is, told by its content and never by its name. Step 2 of reading a file.

use super::armor::find;
use super::codes::{Code, Rejected};
use super::plain::{is_utf16, plain};

/// The forms in which a bundle travels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// The signed JSON itself.
    Json,
    /// JSON in a text block.
    Armor,
    /// Sealed with age, binary.
    Age,
    /// Sealed with age, in a text block.
    AgeArmor,
}

/// Other files, by their first bytes.
const OTHERS: [(&[u8], &str); 4] = [
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE2"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
];
/// How far into a file is looked for what it is.
const LOOK: usize = 8 << 10;

/// The form of a file.
///
/// # Errors
/// `Encoding`, `Zip`, or `Kind` with what it is instead, where that is known.
pub fn sniff(bytes: &[u8]) -> Result<Form, Rejected> {
    if is_utf16(bytes) {
        return block(bytes).ok_or_else(|| Code::Encoding.at("UTF-16"));
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if text.starts_with(b"{") {
        return Ok(Form::Json);
    }
    if text.starts_with(b"age-encryption.org/v1") {
        return Ok(Form::Age);
    }
    let head = text.get(..LOOK).unwrap_or(text);
    if text.starts_with(b"PK\x03\x04") || text.starts_with(b"PK\x05\x06") {
        return Err(office(head).map_or(Code::Zip.into(), |name| Code::Kind.at(name)));
    }
    if let Some((_, name)) = OTHERS.iter().find(|(start, _)| text.starts_with(start)) {
        return Err(Code::Kind.at(name));
    }
    if let Some(form) = block(text) {
        return Ok(form);
    }
    Err(match text {
        [] => Code::Kind.at("empty"),
        // What a mail gateway puts in the place of a file that it took away.
        [b'<', ..] if is_html(head) => Code::Kind.at("HTML"),
        _ => Code::Kind.into(),
    })
}

/// The form of the block in a text, if it has one.
fn block(bytes: &[u8]) -> Option<Form> {
    let text = plain(bytes);
    let markers = [("-----BEGIN YORIAI", Form::Armor), ("-----BEGIN AGE", Form::AgeArmor)];
    markers.into_iter().find(|(marker, _)| find(&text, marker).is_some()).map(|(_, form)| form)
}

/// The program that wrote a zip, by the folders in it: an entry's name stands 30 bytes behind its start.
fn office(head: &[u8]) -> Option<&'static str> {
    const ENTRY: &[u8] = b"PK\x03\x04";
    let holds = |folder: &[u8]| {
        head.windows(30 + folder.len()).any(|entry| entry.starts_with(ENTRY) && entry.ends_with(folder))
    };
    let programs = [(&b"xl/"[..], "Excel"), (b"word/", "Word"), (b"ppt/", "PowerPoint")];
    programs.into_iter().find(|(folder, _)| holds(folder)).map(|(_, name)| name)
}

fn is_html(head: &[u8]) -> bool {
    let head = head.to_ascii_lowercase();
    find(&head, "<html").is_some() || find(&head, "<!doctype html").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_tells_the_form() {
        for (bytes, form) in [
            (&b"{}"[..], Form::Json),
            (b"\xef\xbb\xbf{}", Form::Json),
            (b" \r\n\t{\"a\":\"-----BEGIN YORIAI BUNDLE-----\"}", Form::Json),
            (b"-----BEGIN YORIAI BUNDLE-----", Form::Armor),
            (b"\x82\xb1\r\n> -----BEGIN YORIAI BUNDLE-----", Form::Armor),
            (b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl", Form::AgeArmor),
            (b"age-encryption.org/v1\n-> X25519", Form::Age),
        ] {
            assert_eq!(sniff(bytes), Ok(form), "{}", bytes.escape_ascii());
        }
    }

    #[test]
    fn a_block_is_found_in_every_character_set() {
        let utf_16 = |order: fn(u16) -> [u8; 2]| {
            let text = "\u{feff}これは\r\n-----BEGIN\u{3000}AGE ENCRYPTED FILE-----";
            text.encode_utf16().flat_map(order).collect::<Vec<u8>>()
        };
        for (bytes, form) in [
            (&b"\x81\x40-----BEGIN\x81\x40YORIAI BUNDLE-----"[..], Form::Armor),
            (b"\xa4\xb3\xa1\xa1\n-----BEGIN\xa1\xa1YORIAI BUNDLE-----", Form::Armor),
            (b"\x1b$B$3$l\x1b(B\n-----BEGIN\x1b$B!!\x1b(BYORIAI BUNDLE-----", Form::Armor),
            (&utf_16(u16::to_le_bytes), Form::AgeArmor),
            (&utf_16(u16::to_be_bytes), Form::AgeArmor),
        ] {
            assert_eq!(sniff(bytes), Ok(form), "{}", bytes.escape_ascii());
        }
    }

    /// A zip with an entry of this name behind the table of contents, as Office writes it.
    fn zip(name: &str) -> Vec<u8> {
        let entry = |name: &str| [b"PK\x03\x04", &[0; 26][..], name.as_bytes(), &[0xc3; 600]].concat();
        [entry("[Content_Types].xml"), entry("_rels/.rels"), entry(name)].concat()
    }

    #[test]
    fn other_files_are_named() {
        for (bytes, code, detail) in [
            (&b"PK\x03\x04\x14"[..], Code::Zip, None),
            (b"PK\x05\x06\x00", Code::Zip, None),
            (&zip("yoriai/xl/word/1.json"), Code::Zip, None),
            (&zip("xl/workbook.xml"), Code::Kind, Some("Excel")),
            (&zip("word/document.xml"), Code::Kind, Some("Word")),
            (&zip("ppt/presentation.xml"), Code::Kind, Some("PowerPoint")),
            (b"\xff\xfe{\0", Code::Encoding, Some("UTF-16")),
            (b"\xfe\xff\0{", Code::Encoding, Some("UTF-16")),
            (b"\xff\xfe", Code::Encoding, Some("UTF-16")),
            (b"%PDF-1.7", Code::Kind, Some("PDF")),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Code::Kind, Some("OLE2")),
            (b"\x89PNG\r\n\x1a\n", Code::Kind, Some("PNG")),
            (b"\xff\xd8\xff\xe0\x00\x10JFIF", Code::Kind, Some("JPEG")),
            (b"\xff\xd8\xff\xe1\x00\x10Exif -----BEGIN YORIAI", Code::Kind, Some("JPEG")),
            (b"<!DOCTYPE html>", Code::Kind, Some("HTML")),
            (b"\xef\xbb\xbf\r\n<!-- removed --><HTML lang=ja>", Code::Kind, Some("HTML")),
            (b"<?xml version=\"1.0\"?><rss>", Code::Kind, None),
            (b"", Code::Kind, Some("empty")),
            (b"\xef\xbb\xbf \r\n", Code::Kind, Some("empty")),
            (b"[{}]", Code::Kind, None),
            (b"PKG <html>", Code::Kind, None),
        ] {
            let expected = Rejected { code, detail: detail.map(str::to_owned) };
            assert_eq!(sniff(bytes), Err(expected), "{}", bytes.escape_ascii());
        }
    }
}
