//! Is a file that was saved the file that was signed? Byte for byte: what a cloud folder or a mail program changed,
//! shows here before the facilitator sees it.

/// What a comparison found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadBack {
    /// Every byte is the same.
    Same,
    /// There is nothing in it.
    Empty,
    /// It breaks off: so many bytes of so many are there.
    Cut(usize, usize),
    /// Only line ends, spaces or a mark at the beginning differ: something rewrote the text.
    Rewritten,
    /// Another file.
    Other,
}

/// Compares a file with each form that was signed; the nearest answer counts.
#[must_use]
pub fn read_back(signed: &[&[u8]], file: &[u8]) -> ReadBack {
    if signed.contains(&file) {
        return ReadBack::Same;
    }
    if file.is_empty() {
        return ReadBack::Empty;
    }
    if let Some(whole) = signed.iter().find(|whole| whole.starts_with(file)) {
        return ReadBack::Cut(file.len(), whole.len());
    }
    let bare = signs(file);
    if signed.iter().any(|whole| signs(whole) == bare) { ReadBack::Rewritten } else { ReadBack::Other }
}

/// Everything but white space and a byte order mark.
fn signs(bytes: &[u8]) -> Vec<u8> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &[u8] = "{\n  \"a\": \"班\"\n}\n".as_bytes();
    const MAIL: &[u8] = b"lines\n\n-----BEGIN-----\nabc\n-----END-----\n";

    fn found(file: &[u8]) -> ReadBack {
        read_back(&[JSON, MAIL], file)
    }

    #[test]
    fn only_the_same_bytes_are_the_same() {
        assert_eq!((found(JSON), found(MAIL)), (ReadBack::Same, ReadBack::Same));
        let crlf = String::from_utf8_lossy(MAIL).replace('\n', "\r\n");
        assert_eq!(found(crlf.as_bytes()), ReadBack::Rewritten);
        assert_eq!(found(&[b"\xef\xbb\xbf", JSON].concat()), ReadBack::Rewritten);
    }

    #[test]
    fn a_file_that_breaks_off_says_where() {
        assert_eq!(found(b""), ReadBack::Empty);
        assert_eq!(found(JSON.split_at(5).0), ReadBack::Cut(5, JSON.len()));
        assert_eq!(found(MAIL.split_at(9).0), ReadBack::Cut(9, MAIL.len()));
    }

    #[test]
    fn one_other_letter_is_another_file() {
        let other = String::from_utf8_lossy(JSON).replace('班', "斑");
        assert_eq!(found(other.as_bytes()), ReadBack::Other);
        assert_eq!(found(b"%PDF"), ReadBack::Other);
    }
}
