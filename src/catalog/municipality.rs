//! The 1,741 municipalities (市区町村) with code, name and reading.
//!
//! The embedded list holds five digits; the sixth is a check digit and is computed. Names and readings are slices of
//! the embedded text. No population and no figure about a municipality lives here.

use std::sync::OnceLock;

use super::{
    prefecture::{self, Prefecture},
    provenance::{Provenance, Status},
};

const LIST: &str = include_str!("json/municipalities.tsv");

/// What kind of body a municipality is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MunicipalityKind {
    /// 市.
    City,
    /// 町.
    Town,
    /// 村.
    Village,
    /// 特別区.
    Ward,
}

/// One municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Municipality {
    code: [u8; 6],
    /// Its name, such as 長崎市.
    pub name: &'static str,
    /// Its reading in hiragana, such as ながさきし.
    pub kana: &'static str,
    /// What kind of body it is, as its name ends.
    pub kind: MunicipalityKind,
}

impl Municipality {
    /// The six digits of the national code, check digit last.
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.code).unwrap_or_default()
    }

    /// The two digits of its prefecture.
    #[must_use]
    pub fn prefecture_code(&self) -> &str {
        self.code().get(..2).unwrap_or_default()
    }

    /// Its prefecture.
    #[must_use]
    pub fn prefecture(&self) -> Option<&'static Prefecture> {
        prefecture::prefecture(self.prefecture_code())
    }

    fn parse(row: &'static str) -> Option<Self> {
        let mut cells = row.split('\t');
        let &[a, b, c, d, e] = cells.next()?.as_bytes() else {
            return None;
        };
        let check = check_digit([a, b, c, d, e])?;
        let (name, kana) = (cells.next()?, cells.next()?);
        let kind = match name.chars().next_back()? {
            '市' => MunicipalityKind::City,
            '町' => MunicipalityKind::Town,
            '村' => MunicipalityKind::Village,
            '区' => MunicipalityKind::Ward,
            _ => return None,
        };
        Some(Self { code: [a, b, c, d, e, check], name, kana, kind })
    }
}

/// All municipalities, by code.
pub fn municipalities() -> &'static [Municipality] {
    static TABLE: OnceLock<Vec<Municipality>> = OnceLock::new();
    TABLE.get_or_init(|| LIST.lines().filter_map(Municipality::parse).collect())
}

/// The municipality with this six-digit code.
#[must_use]
pub fn municipality(code: &str) -> Option<&'static Municipality> {
    let rows = municipalities();
    let at = rows.binary_search_by(|row| row.code().cmp(code)).ok()?;
    rows.get(at)
}

/// The name behind a code; the code itself where the table doesn't know it.
#[must_use]
pub fn municipality_name(code: &str) -> &str {
    municipality(code).map_or(code, |found| found.name)
}

/// The municipalities of a prefecture (two digits), by code.
pub fn municipalities_in(prefecture: &str) -> &'static [Municipality] {
    municipalities()
        .chunk_by(|left, right| left.prefecture_code() == right.prefecture_code())
        .find(|rows| rows.first().is_some_and(|row| row.prefecture_code() == prefecture))
        .unwrap_or_default()
}

/// Where the list comes from, read from its own head; the same for every row.
#[must_use]
pub fn municipalities_provenance() -> Option<Provenance> {
    let head = |name: &str| {
        let lines = LIST.lines().map_while(|line| line.strip_prefix("# "));
        lines.filter_map(|line| line.split_once(": ")).find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    let status = match head("status")? {
        "verified" => Status::Verified,
        "draft" => Status::Draft,
        _ => Status::Unverified,
    };
    Some(Provenance { source: head("source")?, status, valid_from: head("valid_from")?, valid_to: head("valid_to") })
}

/// Whether a text is six ASCII digits with the right check digit. A valid code need not belong to a municipality of
/// the list: prefectures and associations of municipalities have codes of the same form.
#[must_use]
pub fn is_valid_code(code: &str) -> bool {
    let &[a, b, c, d, e, check] = code.as_bytes() else {
        return false;
    };
    check_digit([a, b, c, d, e]) == Some(check)
}

/// The sixth digit (ASCII) of the national code: weights 6 to 2, modulo 11.
fn check_digit(digits: [u8; 5]) -> Option<u8> {
    let mut sum: u16 = 0;
    for (digit, weight) in digits.into_iter().zip([6, 5, 4, 3, 2]) {
        if !digit.is_ascii_digit() {
            return None;
        }
        sum += u16::from(digit - b'0') * weight;
    }
    // Below 11 the remainder is the sum itself, so one rule covers both cases of the definition.
    u8::try_from((11 - sum % 11) % 10).ok().map(|digit| b'0' + digit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{prefectures, provenance::assert_sound};

    #[test]
    fn all_1741_are_read_in_order() {
        let rows = municipalities();
        assert_eq!(rows.len(), 1741);
        assert_eq!(rows.len(), LIST.lines().filter(|line| !line.starts_with('#')).count());
        assert!(rows.is_sorted_by(|left, right| left.code() < right.code()));
        let count = |kind| rows.iter().filter(|row| row.kind == kind).count();
        assert_eq!(
            [MunicipalityKind::City, MunicipalityKind::Town, MunicipalityKind::Village, MunicipalityKind::Ward]
                .map(count),
            [792, 743, 183, 23]
        );
    }

    #[test]
    fn prefectures_hold_the_known_numbers() {
        let counts = ["42", "20", "38", "34", "43"].map(|code| municipalities_in(code).len());
        assert_eq!(counts, [21, 77, 20, 23, 45]);
        assert_eq!(prefectures().iter().map(|row| municipalities_in(row.code).len()).sum::<usize>(), 1741);
        assert!(municipalities_in("99").is_empty());
    }

    #[test]
    fn every_code_finds_its_row_again() {
        for row in municipalities() {
            assert_eq!(municipality(row.code()), Some(row));
            assert!(is_valid_code(row.code()) && row.prefecture().is_some(), "{row:?}");
            assert!(row.kana.chars().all(|c| ('ぁ'..='ん').contains(&c)), "{row:?}");
        }
    }

    #[test]
    fn known_codes_come_out_with_their_check_digit() {
        for (code, name) in [
            ("011002", "札幌市"),
            ("131016", "千代田区"),
            ("202011", "長野市"),
            ("342084", "府中市"),
            ("394050", "檮原町"),
            ("422011", "長崎市"),
            ("473821", "与那国町"),
        ] {
            assert_eq!(municipality(code).map(|row| row.name), Some(name), "{code}");
        }
        assert_eq!(municipality("422012"), None);
        assert_eq!(municipality("42201"), None);
    }

    #[test]
    fn a_code_is_six_digits_that_agree() {
        assert!(is_valid_code("420000"), "a prefecture has a code too");
        for wrong in ["422010", "42201", "4220111", "42201a", "４２２０１１", ""] {
            assert!(!is_valid_code(wrong), "{wrong}");
        }
    }

    #[test]
    fn the_list_says_where_it_comes_from() {
        let provenance = municipalities_provenance().unwrap();
        assert_eq!((provenance.status, provenance.valid_from), (Status::Verified, "2026-07-09"));
        assert_eq!(provenance.valid_to, None);
        assert_sound(&provenance);
        assert!(LIST.contains("# licence: CC0"));
    }
}
