//! What a file is, told by its content and never by its name. Step 2 of reading a file.

use super::armor::find;
use super::codes::{Code, Rejected};

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

/// The form of a file.
///
/// # Errors
/// `Encoding`, `Zip`, or `Kind` with what it is instead, where that is known.
pub fn sniff(bytes: &[u8]) -> Result<Form, Rejected> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Code::Encoding.at("UTF-16"));
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if text.starts_with(b"{") {
        return Ok(Form::Json);
    }
    if text.starts_with(b"age-encryption.org/v1") {
        return Ok(Form::Age);
    }
    if text.starts_with(b"PK\x03\x04") || text.starts_with(b"PK\x05\x06") {
        return Err(Code::Zip.into());
    }
    if find(text, "-----BEGIN YORIAI").is_some() {
        return Ok(Form::Armor);
    }
    if find(text, "-----BEGIN AGE").is_some() {
        return Ok(Form::AgeArmor);
    }
    let known = [(&b"%PDF"[..], "PDF"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE2")];
    match known.iter().find(|(start, _)| text.starts_with(start)) {
        _ if text.is_empty() => Err(Code::Kind.at("0")),
        Some((_, name)) => Err(Code::Kind.at(name)),
        None => Err(Code::Kind.into()),
    }
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
    fn other_files_are_named() {
        for (bytes, code) in [
            (&b"PK\x03\x04\x14"[..], Code::Zip),
            (b"PK\x05\x06\x00", Code::Zip),
            (b"\xff\xfe{\0", Code::Encoding),
            (b"\xfe\xff\0{", Code::Encoding),
            (b"%PDF-1.7", Code::Kind),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Code::Kind),
            (b"", Code::Kind),
            (b" \r\n", Code::Kind),
            (b"[{}]", Code::Kind),
            (b"<!doctype html>", Code::Kind),
            (b"PKG", Code::Kind),
        ] {
            assert_eq!(sniff(bytes).map_err(|rejected| rejected.code), Err(code), "{}", bytes.escape_ascii());
        }
    }
}
