//! Texts without what nobody can see: no controls, no marks that turn the direction of writing, no letters without width.
//!
//! For what is typed here, and for showing what others signed; their records stay as they are. What has a meaning stays:
//! joiners inside emoji and in scripts that join, variants of kanji. Markup is no markup here: `<script>` is eight letters.

/// One line: names, contacts, titles. Line ends and tabs are blanks.
#[must_use]
pub fn plain(text: &str) -> String {
    shown(text, false)
}

/// Several lines: the same, and line ends stay, each as `\n`.
#[must_use]
pub fn plain_lines(text: &str) -> String {
    shown(text, true)
}

fn shown(text: &str, lines: bool) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    // The last letter that was kept: whether a mark has something to stand on.
    let mut before = None;
    // Whether what went before is a flag made of tags: they end with one of their own.
    let mut flag = false;
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let kept = match letter {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(if lines { '\n' } else { ' ' }),
            _ if letter.is_control() => Some(' '),
            ZWJ | ZWNJ => joins(before, letter, next).then_some(letter),
            '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
                before.is_some_and(carries_a_variant).then_some(letter)
            }
            '\u{e0020}'..='\u{e007f}' => flag.then_some(letter),
            _ if is_unseen(letter) => None,
            _ => Some(letter),
        };
        if let Some(kept) = kept {
            flag = kept == '\u{1f3f4}' || flag && ('\u{e0020}'..='\u{e007e}').contains(&kept);
            before = Some(kept);
            out.push(kept);
        }
    }
    out
}

const ZWJ: char = '\u{200d}';
const ZWNJ: char = '\u{200c}';

/// Marks of direction, letters without width, fillers that look like nothing.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{feff}'
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e001f}')
}

/// Whether a joiner changes what is seen: between two pictures, or inside a word of a script that joins.
fn joins(before: Option<char>, joiner: char, next: Option<char>) -> bool {
    let (Some(before), Some(next)) = (before, next) else { return false };
    // A picture may end with a choice of look or of skin.
    let picture = is_picture(before) || before == '\u{fe0f}';
    (joiner == ZWJ && picture && is_picture(next)) || (is_of_a_joining_script(before) && is_of_a_joining_script(next))
}

fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{1f000}'..='\u{1faff}' | '\u{2190}'..='\u{21ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}')
}

/// From Arabic to Sinhala, Myanmar, Khmer, Mongolian.
fn is_of_a_joining_script(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18aa}')
}

/// A letter, a sign or a picture; not a blank, and not another choice of look.
fn carries_a_variant(before: char) -> bool {
    !before.is_whitespace() && !matches!(before, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | ZWJ | ZWNJ)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_people_write_stays() {
        for text in [
            "出島 花子（デジタル戦略課）",
            "葛󠄀城市・辻󠄀さん",
            "👩‍💻🏽 と 🏳️‍🌈 と 🏴󠁧󠁢󠁥󠁮󠁧󠁿 と 👨‍👩‍👧‍👦",
            "❤️‍🔥",
            "می‌خواهم",
            "क्‍ष",
            "ｶﾞｲﾄﾞ　全角の　空白",
            "<script>alert('出島')</script>",
            "a\u{301}",
            "",
        ] {
            assert_eq!(plain(text), text);
            assert_eq!(plain_lines(text), text);
        }
    }

    #[test]
    fn what_turns_or_hides_goes() {
        for (text, seen) in [
            ("山田\u{202e}郎太\u{202c}", "山田郎太"),
            ("\u{2067}abc\u{2069}", "abc"),
            ("a\u{200b}b\u{2060}c\u{feff}", "abc"),
            ("山\u{200d}田", "山田"),
            ("ab\u{200c}", "ab"),
            ("\u{fe0f}山", "山"),
            ("山\u{fe00}\u{fe01}", "山\u{fe00}"),
            ("\u{3164}", ""),
            ("a\u{e0041}\u{e007f}", "a"),
            ("soft\u{ad}", "soft"),
        ] {
            assert_eq!(plain(text), seen, "{text:?}");
        }
    }

    #[test]
    fn a_line_is_one_line_and_lines_stay_lines() {
        let text = "a@example.jp\r\nBcc: b@example.jp\tc\u{0}d\u{2028}e";
        assert_eq!(plain(text), "a@example.jp Bcc: b@example.jp c d e");
        assert_eq!(plain_lines(text), "a@example.jp\nBcc: b@example.jp c d\ne");
    }

    proptest! {
        #[test]
        fn nothing_unseen_is_left_and_again_is_the_same(text in "(?s).{0,40}") {
            for (out, ends) in [(plain(&text), ""), (plain_lines(&text), "\n")] {
                prop_assert!(!out.chars().any(|letter| (letter.is_control() && !ends.contains(letter)) || is_unseen(letter)));
                let again = if ends.is_empty() { plain(&out) } else { plain_lines(&out) };
                prop_assert_eq!(again, out);
            }
        }

        #[test]
        fn marks_between_letters_never_hide_a_letter(text in "[a-zあ-ん漢字\u{200b}\u{200d}\u{202e}\u{2066}\u{feff}\u{fe0f} ]{0,30}") {
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
            prop_assert_eq!(letters(&plain(&text)), letters(&text));
        }
    }
}
