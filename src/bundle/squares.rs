//! A bundle as a row of short texts, each for one code to scan: the block for mail, cut into pieces.
//!
//! Read in order and pasted one after another they are the block again; line ends between them do no harm.

use super::armor;

/// Bytes that fit into the densest code that a telephone reads off a screen: version 25, level L.
pub const MOST_IN_SQUARE: usize = 1273;

/// The pieces, as even as can be.
#[must_use]
pub fn squares(content: &[u8]) -> Vec<String> {
    let block = block(content);
    let letters: Vec<char> = block.trim_end().chars().collect();
    let count = letters.len().div_ceil(MOST_IN_SQUARE).max(1);
    letters.chunks(letters.len().div_ceil(count).max(1)).map(|piece| piece.iter().collect()).collect()
}

/// The block without line ends in its middle: each would cost a byte.
fn block(content: &[u8]) -> String {
    let text = armor::write("", content);
    let mut lines: Vec<&str> = text.trim_end().lines().collect();
    let last = lines.pop().unwrap_or_default();
    let mut rest = lines.into_iter();
    let first = rest.next().unwrap_or_default();
    format!("{first}\n{}\n{last}", rest.collect::<String>())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_are_the_bundle_again_however_they_are_pasted() {
        for length in [0, 1, 900, 4413, 9000] {
            let content: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let pieces = squares(&content);
            assert!(pieces.iter().all(|piece| piece.is_ascii() && piece.len() <= MOST_IN_SQUARE));
            for between in ["", "\n", "\r\n\r\n", " \n"] {
                assert_eq!(armor::read(pieces.join(between).as_bytes()).unwrap(), content, "{length} {between:?}");
            }
        }
    }

    #[test]
    fn no_piece_is_a_scrap() {
        let lengths: Vec<usize> = squares(&[7; 4413]).iter().map(String::len).collect();
        assert_eq!(lengths.len(), 5);
        assert!(lengths.iter().max().unwrap() - lengths.iter().min().unwrap() < 10, "{lengths:?}");
    }
}
