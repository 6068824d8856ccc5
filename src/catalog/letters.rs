//! Letters in one form, so that what looks or reads the same is the same: width, kana, voicing marks.

/// The usual width of a half-width katakana; any other letter as it is.
#[must_use]
pub fn widen(letter: char) -> char {
    // From ｦ to ﾝ, in the order of the half-width ones.
    const WIDE: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    let place = u32::from(letter).checked_sub(u32::from('ｦ')).and_then(|at| usize::try_from(at).ok());
    place.and_then(|at| WIDE.chars().nth(at)).unwrap_or(letter)
}

/// Joins a voicing mark that was typed as a character of its own to the last letter of a text. False where it is none.
pub fn join_mark(text: &mut String, mark: char) -> bool {
    let change: fn(char) -> char = match mark {
        '\u{3099}' | '\u{309b}' | 'ﾞ' => voiced,
        '\u{309a}' | '\u{309c}' | 'ﾟ' => half_voiced,
        _ => return false,
    };
    if let Some(last) = text.pop() {
        text.push(change(last));
    }
    true
}

/// The usual width of a full-width letter, digit or sign of ASCII; any other letter as it is.
#[must_use]
pub fn narrow(letter: char) -> char {
    // They stand in the order of ASCII.
    if matches!(letter, '！'..='～') { shift(letter, -0xfee0) } else { letter }
}

/// The letter in hiragana; any other letter as it is.
#[must_use]
pub fn hiragana(letter: char) -> char {
    if matches!(letter, 'ァ'..='ヶ') { shift(letter, -TO_KATAKANA) } else { letter }
}

/// From a hiragana to the same katakana.
const TO_KATAKANA: i64 = 0x60;

fn voiced(letter: char) -> char {
    match letter {
        'う' => 'ゔ',
        'か' | 'き' | 'く' | 'け' | 'こ' | 'さ' | 'し' | 'す' | 'せ' | 'そ' | 'た' | 'ち' | 'つ' | 'て' | 'と'
        | 'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' => shift(letter, 1),
        'ァ'..='ヴ' => shift(voiced(hiragana(letter)), TO_KATAKANA),
        _ => letter,
    }
}

fn half_voiced(letter: char) -> char {
    match letter {
        'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' => shift(letter, 2),
        'ァ'..='ヴ' => shift(half_voiced(hiragana(letter)), TO_KATAKANA),
        _ => letter,
    }
}

fn shift(letter: char, by: i64) -> char {
    u32::try_from(i64::from(u32::from(letter)) + by).ok().and_then(char::from_u32).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        let mut out = String::new();
        for letter in text.chars() {
            if !join_mark(&mut out, letter) {
                out.push(widen(letter));
            }
        }
        out
    }

    #[test]
    fn half_width_kana_and_their_marks_come_in_one_piece() {
        for (half, wide) in [
            ("ﾃﾞｼﾞﾏ", "デジマ"),
            ("ﾊﾟﾋﾟﾖ", "パピヨ"),
            ("ｳﾞｧﾝ", "ヴァン"),
            ("ｰ･ｦﾝ", "ー･ヲン"),
            ("か\u{3099}き", "がき"),
            ("ハ\u{309a}", "パ"),
            ("アﾞ出島A", "ア出島A"),
        ] {
            assert_eq!(joined(half), wide);
        }
        assert_eq!(['ガ', 'ヴ', 'ヶ', 'ー', 'が', '出'].map(hiragana), ['が', 'ゔ', 'ゖ', 'ー', 'が', '出']);
        assert_eq!(['Ａ', '９', '～', 'ア', 'a'].map(narrow), ['A', '9', '~', 'ア', 'a']);
    }
}
