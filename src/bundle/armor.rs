//! A bundle as text for mail bodies, and for gateways that drop or rebuild attachments.
//!
//! Reading is lenient about everything that a mail program may do to lines; the signature inside is strict enough.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::codes::{Code, Rejected};

const BEGIN: &str = "-----BEGIN YORIAI BUNDLE-----";
const END: &str = "-----END YORIAI BUNDLE-----";
const BEGIN_AGE: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END_AGE: &str = "-----END AGE ENCRYPTED FILE-----";
const COLUMNS: usize = 64;

/// Writes some lines for people, then the block. Markers inside the lines are defused.
#[must_use]
pub fn write(lines: &str, content: &[u8]) -> String {
    let mut text = above(lines, BEGIN);
    for (place, symbol) in STANDARD.encode(content).chars().enumerate() {
        if place % COLUMNS == 0 {
            text.push('\n');
        }
        text.push(symbol);
    }
    text.push('\n');
    text.push_str(END);
    text.push('\n');
    text
}

/// A block with some lines for people above it. Markers inside the lines are defused.
pub(super) fn above(lines: &str, block: &str) -> String {
    let mut text = lines.trim_end().replace("-----", "―");
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(block);
    text
}

/// The content of the one block in a text, whatever stands before and after it, in whatever character set.
///
/// # Errors
/// `Armor` if there is no whole block, more than one, or a damaged one.
pub fn read(bytes: &[u8]) -> Result<Vec<u8>, Rejected> {
    block(bytes, BEGIN, END)
}

/// The binary age file of the one age block in a text, as leniently: the seal itself is strict enough.
///
/// # Errors
/// As [`read`].
pub fn read_age(bytes: &[u8]) -> Result<Vec<u8>, Rejected> {
    block(bytes, BEGIN_AGE, END_AGE)
}

fn block(bytes: &[u8], first: &str, last: &str) -> Result<Vec<u8>, Rejected> {
    let begin = find(bytes, first).ok_or_else(|| Code::Armor.at("BEGIN"))?;
    let (_, rest) = bytes.split_at(begin + first.len());
    let end = find(rest, last).ok_or_else(|| Code::Armor.at("END"))?;
    let (block, after) = rest.split_at(end);
    // A quoted thread can hold an older bundle: which one is meant, only a person can say.
    if find(after, first).is_some() {
        return Err(Code::Armor.at("BEGIN BEGIN"));
    }
    let symbols: String = String::from_utf8_lossy(block).chars().filter(|symbol| !is_padding(*symbol)).collect();
    STANDARD.decode(symbols).map_err(|_| Code::Armor.into())
}

/// What mail programs put between and around lines: spaces of every width, line ends, BOM, quoting marks.
fn is_padding(symbol: char) -> bool {
    symbol.is_whitespace() || matches!(symbol, '>' | '\u{feff}' | '\u{200b}')
}

/// Where a text stands in some bytes.
pub(super) fn find(bytes: &[u8], text: &str) -> Option<usize> {
    bytes.windows(text.len()).position(|window| window == text.as_bytes())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const CONTENT: &[u8] = "「寄り合い」の束。64桁を超えるまで、もう少し長く書いておきます。0123456789".as_bytes();

    fn armored() -> String {
        write("これは第3班のニーズです。\n2026年11月21日", CONTENT)
    }

    #[test]
    fn the_block_has_the_documented_form() {
        let text = armored();
        assert!(text.starts_with("これは第3班のニーズです。\n2026年11月21日\n\n-----BEGIN YORIAI BUNDLE-----\n"));
        assert!(text.ends_with("\n-----END YORIAI BUNDLE-----\n"));
        assert!(!text.contains('\r'));
        let block: Vec<_> =
            text.lines().skip_while(|line| *line != BEGIN).skip(1).take_while(|line| *line != END).collect();
        let (last, full) = block.split_last().unwrap();
        assert!(full.len() > 1 && full.iter().all(|line| line.len() == COLUMNS));
        assert!(!last.is_empty() && last.len() <= COLUMNS);
        assert_eq!(read(text.as_bytes()).unwrap(), CONTENT);
    }

    #[test]
    fn what_mail_does_to_lines_is_undone() {
        let text = armored();
        for form in [
            text.replace('\n', "\r\n"),
            text.replace('\n', "\r"),
            format!("\u{feff}{text}"),
            text.lines().map(|line| format!("> {line}\n")).collect(),
            text.lines().map(|line| format!(">> \u{3000}{line} \u{3000}\u{a0}\r\n")).collect(),
            format!("お世話になっております。\n{text}\n-- \n○○市"),
            text.replace('\n', "\n\n"),
            text.replacen("BUNDLE-----\n", "BUNDLE-----", 1),
        ] {
            assert_eq!(read(form.as_bytes()).unwrap(), CONTENT, "{form}");
        }
        let mut shift_jis = b"\x82\xb1\x82\xea\x82\xcd\r\n".to_vec();
        shift_jis.extend(text.as_bytes());
        assert_eq!(read(&shift_jis).unwrap(), CONTENT);
    }

    #[test]
    fn damage_is_refused() {
        let text = armored();
        let one = |from: &str, to: &str| text.replacen(from, to, 1);
        let block = text.lines().nth(4).unwrap();
        let (start, _) = block.split_at(4);
        for form in [
            one(END, ""),
            one(BEGIN, ""),
            one("-----END", "----END"),
            one(block, &block.replacen(start, "AA-A", 1)),
            one(block, &block.replacen(start, "AAA", 1)),
            one(block, &block.replacen(start, "AA==", 1)),
            one(BEGIN, &format!("{BEGIN}\n{BEGIN}")),
            format!("{text}{text}"),
            format!("{END}\n{BEGIN}"),
            String::new(),
        ] {
            assert_eq!(read(form.as_bytes()).map_err(|rejected| rejected.code), Err(Code::Armor), "{form}");
        }
    }

    #[test]
    fn a_marker_in_a_group_name_does_no_harm() {
        for lines in [BEGIN, END, "-----BEGIN YORIAI BUNDLE-----\nAAAA\n-----END YORIAI BUNDLE-----"] {
            assert_eq!(read(write(lines, CONTENT).as_bytes()).unwrap(), CONTENT);
        }
    }
}
