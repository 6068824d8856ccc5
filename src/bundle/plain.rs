//! Text after mail: its ASCII letters, and one plain space for every run of blanks, whatever the character set.
//!
//! A block is ASCII, so nothing else needs decoding: it is enough to know the blanks of each character set and to step
//! over what only looks like ASCII. No character set is guessed, so none can be guessed wrong. One pass over the bytes.
//! Only for finding and reading blocks, never for the content in them.

use std::borrow::Cow;

/// Blanks that are not UTF-8, by their bytes. None of them can stand in the middle of a block and mean anything else.
const BLANKS: [&[u8]; 6] = [
    b"\x81\x40", // the full-width space in Shift_JIS
    b"\xa1\xa1", // and in EUC-JP
    b"\x1b(B",   // ISO-2022-JP: back to one byte a letter
    b"\x1b(J",
    b"\x1b$B", // ISO-2022-JP: from here on two bytes a letter
    b"\x1b$@",
];
/// Stands for every letter that no block has.
const OTHER: u8 = 0xff;

/// The text with plain spaces.
pub(super) fn plain(bytes: &[u8]) -> Vec<u8> {
    let bytes = from_utf16(bytes);
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest: &[u8] = &bytes;
    let mut two_bytes = false;
    while let Some(byte) = rest.first() {
        two_bytes = match byte {
            0x1b => rest.starts_with(b"\x1b$"),
            // The way back may have been lost; a line end is one as well.
            b'\r' | b'\n' => false,
            _ => two_bytes,
        };
        let (length, letter) = match byte {
            // The full-width space is `!!`; any other letter has at least one other byte.
            b'!' if two_bytes => (1, None),
            b'>' if !two_bytes => (1, None),
            _ if two_bytes && byte.is_ascii_graphic() => (1, Some(OTHER)),
            _ if byte.is_ascii_graphic() => (1, Some(*byte)),
            _ => blank_or_other(rest),
        };
        match letter {
            Some(letter) => text.push(letter),
            None if text.last() == Some(&b' ') => {}
            None => text.push(b' '),
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    text
}

/// What `rest` starts with, which is no visible ASCII letter: how many bytes, and `None` for a blank.
fn blank_or_other(rest: &[u8]) -> (usize, Option<u8>) {
    if let Some(blank) = BLANKS.iter().find(|blank| rest.starts_with(blank)) {
        return (blank.len(), None);
    }
    let longest = rest.get(..4).unwrap_or(rest);
    match longest.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next()) {
        Some(letter) if is_blank(letter) => (letter.len_utf8(), None),
        Some(letter) => (letter.len_utf8(), Some(OTHER)),
        None => (1, Some(OTHER)),
    }
}

/// Spaces of every width, line ends, and the marks that take no space.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}' | '\u{2060}')
}

/// Is this UTF-16, by its first two bytes?
pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff")
}

fn from_utf16(bytes: &[u8]) -> Cow<'_, [u8]> {
    if !is_utf16(bytes) {
        return Cow::Borrowed(bytes);
    }
    let unit = if bytes.starts_with(b"\xff") { u16::from_le_bytes } else { u16::from_be_bytes };
    let (pairs, _) = bytes.as_chunks::<2>();
    let letters = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)));
    let text: String = letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Cow::Owned(text.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_of_every_character_set_become_one_space() {
        for (bytes, expected) in [
            (&b""[..], &b""[..]),
            (b"a  b\t\r\n>> c", b"a b c"),
            ("\u{feff}a\u{3000}\u{a0}b\u{200b}".as_bytes(), b" a b "),
            (b"a\x81\x40\x81\x40b", b"a b"),
            (b"a\xa1\xa1b", b"a b"),
            (b"a\x1b$B!!!!\x1b(Bb\x1b$@!!\x1b(Jc", b"a b c"),
            (b"\xff\xfea\0\x00\x30b\0", b" a b"),
            (b"\xfe\xff\0a\x30\x00\0b\0", b" a b"),
        ] {
            assert_eq!(plain(bytes).escape_ascii().to_string(), expected.escape_ascii().to_string());
        }
    }

    #[test]
    fn other_letters_are_never_taken_for_ascii_or_for_blanks() {
        for (bytes, expected) in [
            ("a束b".as_bytes(), &b"a\xffb"[..]),
            // Two bytes that are a full-width space elsewhere, in the middle of a letter.
            ("a\u{a861}b".as_bytes(), b"a\xffb"),
            (b"a\x82\xb1b", b"a\xff\xffb"),
            (b"a\x81", b"a\xff"),
            // ISO-2022-JP letters have the bytes of ASCII ones, until the way back or the end of the line.
            (b"\x1b$B0B>!\x1b(Ba", b" \xff\xff\xff a"),
            (b"\x1b$B0B>\na", b" \xff\xff\xff a"),
            (b"\x1ba", b"\xffa"),
            (b"\xff\xfe\x42\x53\x00\xd8a\0b", b" \xff\xffa"),
        ] {
            assert_eq!(plain(bytes).escape_ascii().to_string(), expected.escape_ascii().to_string());
        }
    }
}
