//! Finds municipalities while a person types: by reading, by name, by prefecture and name, or by code.
//!
//! Katakana, half-width kana, full-width digits, spaces and the small ケ of place names make no difference. Romaji is
//! not understood. The order depends on the query alone, never on time or on earlier queries.

use super::letters::{hiragana, join_mark, narrow, widen};
use super::municipality::{Municipality, MunicipalityKind, municipalities};

/// At most `limit` municipalities for what was typed, best first; nothing for an empty query.
///
/// The preferred prefecture (two digits) comes first. Within each part: exact matches, then matches from the start,
/// then matches inside, then everything in a prefecture whose name was typed; by code where still equal.
#[must_use]
pub fn search(query: &str, prefer_prefecture: Option<&str>, limit: usize) -> Vec<&'static Municipality> {
    let wanted = fold(query);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<_> = municipalities()
        .iter()
        .filter_map(|row| {
            let elsewhere = prefer_prefecture.is_some_and(|code| code != row.prefecture_code());
            Some((elsewhere, closeness(row, &wanted)?, row))
        })
        .collect();
    // The list is in the order of the codes, and a stable sort keeps it.
    found.sort_by_key(|&(elsewhere, closeness, _)| (elsewhere, closeness));
    found.into_iter().take(limit).map(|(_, _, row)| row).collect()
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Closeness {
    Exact,
    Start,
    Inside,
    Prefecture,
}

fn closeness(row: &Municipality, wanted: &str) -> Option<Closeness> {
    let (name, kana) = (fold(row.name), row.kana);
    let own = |wanted: &str| {
        if [name.as_str(), bare(&name, row.kind), kana, bare(kana, row.kind)].contains(&wanted) {
            Some(Closeness::Exact)
        } else if name.starts_with(wanted) || kana.starts_with(wanted) {
            Some(Closeness::Start)
        } else {
            None
        }
    };
    let inside = || (name.contains(wanted) || kana.contains(wanted)).then_some(Closeness::Inside);
    let by_code = || row.code().starts_with(wanted).then_some(Closeness::Start);
    let in_prefecture = || {
        let prefecture = row.prefecture()?;
        let rest = [prefecture.name.ja, prefecture.kana].into_iter().find_map(|full| {
            let short = full.strip_suffix(['県', '府', '都']).or_else(|| full.strip_suffix("けん")).unwrap_or(full);
            wanted.strip_prefix(full).or_else(|| wanted.strip_prefix(short))
        })?;
        if rest.is_empty() { Some(Closeness::Prefecture) } else { own(rest) }
    };
    own(wanted).or_else(by_code).or_else(inside).or_else(in_prefecture)
}

/// The name or reading without the word for its kind: 長崎 of 長崎市, さい of さいむら.
fn bare(text: &str, kind: MunicipalityKind) -> &str {
    let endings: &[&str] = match kind {
        MunicipalityKind::City => &["市", "し"],
        MunicipalityKind::Town => &["町", "ちょう", "まち"],
        MunicipalityKind::Village => &["村", "むら", "そん"],
        MunicipalityKind::Ward => &["区", "く"],
    };
    endings.iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text)
}

/// One spelling for what a person may type in several ways.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        if !join_mark(&mut folded, c) {
            folded.push(plain(c));
        }
    }
    folded
}

/// Hiragana for katakana of either width, ASCII for full-width digits, one form for two spellings of one name.
fn plain(c: char) -> char {
    match c {
        'ヶ' | 'ゖ' => 'け',
        '檮' => '梼',
        c => hiragana(widen(narrow(c))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(query: &str, prefer: Option<&str>) -> Vec<&'static str> {
        search(query, prefer, 5).into_iter().map(|row| row.name).collect()
    }

    #[test]
    fn every_way_to_type_nagasaki_gives_the_same() {
        let wanted = search("ながさき", None, 50);
        assert_eq!(wanted[0].code(), "422011");
        for query in ["ナガサキ", "ﾅｶﾞｻｷ", " なが　さき ", "なか\u{3099}さき"] {
            assert_eq!(search(query, None, 50), wanted, "{query}");
        }
        assert_eq!(names("長崎", None)[0], "長崎市");
        assert_eq!(search("長崎県", None, 50).len(), 21);
    }

    #[test]
    fn a_whole_name_comes_before_the_start_of_a_longer_one() {
        assert_eq!(names("さい", None)[0], "佐井村");
        assert_eq!(names("津", None)[0], "津市");
        assert!(names("さい", None).contains(&"さいたま市"));
    }

    #[test]
    fn the_start_comes_before_the_inside() {
        let rows = search("さい", None, usize::MAX);
        let first_inside = rows.iter().position(|row| !row.kana.starts_with("さい")).unwrap();
        assert!(first_inside > 3);
        assert!(rows[first_inside..].iter().all(|row| !row.kana.starts_with("さい")));
    }

    #[test]
    fn the_preferred_prefecture_comes_first() {
        assert_eq!(names("さい", Some("42"))[0], "西海市");
        let fuchu = |prefer| search("府中市", prefer, 9).into_iter().map(Municipality::code).collect::<Vec<_>>();
        assert_eq!(fuchu(None), ["132063", "342084"]);
        assert_eq!(fuchu(Some("34")), ["342084", "132063"]);
    }

    #[test]
    fn the_prefecture_may_be_typed_too() {
        assert_eq!(names("広島県府中市", None), ["府中市"]);
        assert_eq!(names("広島 府中", None), ["府中市", "府中町"]);
        assert_eq!(names("ながさきけんさせぼ", None), ["佐世保市"]);
    }

    #[test]
    fn spellings_of_one_name_are_one() {
        for query in ["梼原町", "檮原", "ゆすはら"] {
            assert_eq!(names(query, None), ["檮原町"], "{query}");
        }
        assert_eq!(names("茅ケ崎", None), names("茅ヶ崎", None));
        assert_eq!(names("茅ケ崎", None), ["茅ヶ崎市"]);
        assert_eq!(names("南アルプス", None), ["南アルプス市"]);
        assert_eq!(names("ﾍﾞｯﾌﾟ", None), ["別府市"]);
    }

    #[test]
    fn a_code_is_understood() {
        assert_eq!(names("422011", None), ["長崎市"]);
        assert_eq!(names("４２２０１", None), ["長崎市"]);
    }

    #[test]
    fn nothing_typed_or_nothing_known_gives_nothing() {
        assert!(search(" 　", Some("42"), 5).is_empty());
        assert!(search("ゞゞゞ", None, 5).is_empty());
        assert!(search("市", None, 0).is_empty());
        assert_eq!(search("市", None, 7).len(), 7);
    }

    #[test]
    fn a_full_name_finds_its_municipality() {
        for row in municipalities().iter().step_by(13) {
            let prefecture = row.prefecture().unwrap();
            for query in [format!("{}{}", prefecture.name.ja, row.name), format!("{}{}", prefecture.kana, row.kana)] {
                // Two towns of Hokkaido are both read えさしちょう, so the second place is enough.
                assert!(search(&query, None, 2).contains(&row), "{query}");
            }
        }
    }
}
