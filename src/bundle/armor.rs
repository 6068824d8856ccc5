//! A bundle as text for mail bodies, and for gateways that drop or rebuild attachments.
//!
//! Reading is lenient about everything that a mail program may do to lines; the signature inside is strict enough.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::codes::{Code, Rejected};
use super::plain::plain;

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
    let text = plain(bytes);
    let begin = find(&text, first).ok_or_else(|| Code::Armor.at("BEGIN"))?;
    let (_, rest) = text.split_at(begin + first.len());
    let end = find(rest, last).ok_or_else(|| Code::Armor.at("END"))?;
    let (block, after) = rest.split_at(end);
    // A quoted thread can hold an older bundle: which one is meant, only a person can say.
    if find(after, first).is_some() {
        return Err(Code::Armor.at("BEGIN BEGIN"));
    }
    let symbols: Vec<u8> = block.iter().copied().filter(|symbol| *symbol != b' ').collect();
    STANDARD.decode(symbols).map_err(|_| Code::Armor.into())
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
    }

    /// A space as a mailer adds it, and words before the block, in one character set.
    const CHARACTER_SETS: [(&[u8], &[u8]); 4] = [
        ("\u{3000}".as_bytes(), "これは".as_bytes()),
        (b"\x81\x40", b"\x82\xb1\x82\xea\x82\xcd\x81"),
        (b"\xa1\xa1", b"\xa4\xb3\xa4\xec\xa4\xcf"),
        (b"\x1b$B!!\x1b(B", b"\x1b$B$3$l$O!!\x1b(J"),
    ];

    #[test]
    fn full_width_spaces_of_every_character_set_are_dropped() {
        let block = write("", CONTENT);
        for (space, words) in CHARACTER_SETS {
            let mut file = [words, b"\r\n"].concat();
            for line in block.lines() {
                // Around every line, and between the letters of the block.
                let inner = if line.starts_with('-') { space.to_vec() } else { [space, space, b" ", space].concat() };
                let (start, end) = line.as_bytes().split_at(line.find("YORIAI").unwrap_or(2));
                file.extend([space, b"> ", space, start, &inner, end, space, b" ", space, b"\r\n"].concat());
            }
            file.extend(words);
            assert_eq!(read(&file).unwrap(), CONTENT, "{}", file.escape_ascii());
            assert_eq!(read(&[words, words, block.as_bytes(), words].concat()).unwrap(), CONTENT);
        }
    }

    #[test]
    fn letters_of_other_character_sets_in_a_block_are_damage() {
        for (space, words) in CHARACTER_SETS {
            let (first, last) = (BEGIN.as_bytes(), END.as_bytes());
            assert_eq!(read(&[first, b"AAAA", space, b"AAAA", last].concat()).unwrap(), [0; 6]);
            assert!(read(&[first, b"AAAA", words, b"AAAA", last].concat()).is_err(), "{}", words.escape_ascii());
        }
    }

    #[test]
    fn utf_16_is_read() {
        let text = armored().replace('\n', "\u{3000}\r\n");
        let units: Vec<u16> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).collect();
        assert_eq!(read(&units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<_>>()).unwrap(), CONTENT);
        assert_eq!(read(&units.iter().flat_map(|unit| unit.to_be_bytes()).collect::<Vec<_>>()).unwrap(), CONTENT);
    }

    #[test]
    fn the_age_block_is_read_as_leniently() {
        let text = armored().replace("YORIAI BUNDLE", "AGE ENCRYPTED FILE").replace('\n', "\n> ");
        for (space, words) in CHARACTER_SETS {
            let file: Vec<u8> = [words, text.as_bytes()].concat();
            let file: Vec<u8> =
                file.split(|byte| *byte == b'\n').flat_map(|line| [line, space, b"\r\n"].concat()).collect();
            assert_eq!(read_age(&file).unwrap(), CONTENT);
            assert!(read(&file).is_err());
        }
    }

    #[test]
    fn much_text_is_read_in_one_pass() {
        // A pass for every blank would take minutes.
        for filling in [&b" "[..], b">", b"-", b"-----BEGIN YORIAI", b"\x1b", b"\x1b$B", b"\x81", b"\xe3\x80"] {
            let text = [&filling.repeat((1 << 20) / filling.len()), armored().as_bytes()].concat();
            assert_eq!(read(&text).unwrap(), CONTENT, "{}", filling.escape_ascii());
        }
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
        let blanks = ["\u{200b}", "\u{3000}", ">", "\u{1b}(B", " "];
        let spread = blanks.map(|blank| BEGIN.replace("--", &format!("-{blank}-")));
        let plain = [BEGIN, END, "-----BEGIN YORIAI BUNDLE-----\nAAAA\n-----END YORIAI BUNDLE-----"];
        for lines in plain.into_iter().chain(spread.iter().map(String::as_str)) {
            assert_eq!(read(write(lines, CONTENT).as_bytes()).unwrap(), CONTENT);
        }
    }
}
