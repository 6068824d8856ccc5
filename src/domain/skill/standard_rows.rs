//! A standard as rows for a spreadsheet, and back: a row for each fact about itself, each item and each sentence.
//!
//! Columns are found by the id at the end of their heading, so that their order and the words before it don't matter.
//! A row that can't be read is reported with its number and what stands in it; it never takes another one with it.

use std::collections::BTreeSet;

use super::{Item, SENTENCES, Standard, Words, category_of};
use crate::catalog::{self, CategoryId, Lang, RoleId};
use crate::domain::check::{MOST_ROWS, Text};
use crate::domain::overrides::Status;
use crate::domain::sheet::{Cell, csv, rows_of};

/// How many columns there are. Their headings come from outside, in the order of `IDS`.
pub const STANDARD_COLUMNS: usize = 12;

/// The highest level.
const HIGHEST: u32 = 4;

/// The ids of the columns; the last one is only written.
const IDS: [&str; STANDARD_COLUMNS] = [
    "kind", "id", "ja", "en", "about_ja", "about_en", "level_PR", "level_PM", "level_SD", "level_EN", "musts",
    "dss_hint",
];

/// The kinds of rows, as they are written and as they may be written elsewhere.
const KINDS: [[&str; 2]; 3] = [["基準", "standard"], ["項目", "item"], ["文", "sentence"]];

/// The facts about a standard itself, by the id of their row.
const FACTS: [&str; 7] = ["title", "office", "version", "source", "status", "from", "until"];

/// The states, as they are written and as they may be written elsewhere.
const STATES: [(Status, [&str; 2]); 3] = [
    (Status::Verified, ["確認済み", "verified"]),
    (Status::Unverified, ["要確認", "unverified"]),
    (Status::Draft, ["案", "draft"]),
];

/// What was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Read {
    /// The standard: a draft, nobody's next version.
    pub standard: Standard,
    /// The rows that could not be read.
    pub unread: Vec<Unread>,
}

/// A row that could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unread {
    /// Its number in the spreadsheet; the headings are row 1.
    pub row: usize,
    /// Why.
    pub why: Why,
    /// What stands in it.
    pub cells: String,
}

/// Why a row could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// The first row doesn't name the columns.
    Heading,
    /// Neither the standard itself, nor an item, nor a sentence.
    Kind,
    /// The id is no fact, no item and no sentence that there could be.
    Id,
    /// Something with this id was read before.
    Twice,
    /// A level that is no whole number from 0 to 4.
    Level,
    /// A must for what is no role.
    Role,
    /// A state that is none.
    State,
    /// A text is longer than there is room for.
    Long,
    /// There is no room for more items.
    Full,
    /// It begins a quotation that never ends.
    Quote,
}

impl Standard {
    /// The standard as CSV. `heads` are the headings in the reader's words.
    #[must_use]
    pub fn to_csv(&self, heads: &[&str; STANDARD_COLUMNS], lang: Lang) -> String {
        let heads = heads.iter().zip(IDS).map(|(head, id)| format!("{head} {id}").trim().to_owned()).collect();
        let facts = FACTS.map(|fact| line(0, fact, &Words { ja: self.fact(fact), en: String::new() }));
        let items = self.items.iter().map(|item| item_line(item, lang));
        let sentences = self.anchors.iter().flat_map(|row| {
            let lines = row.sentences.iter().enumerate();
            lines.map(|(level, words)| line(2, &format!("{}/{level}", row.category.as_str()), words))
        });
        csv(&[heads].into_iter().chain(facts).chain(items).chain(sentences).collect::<Vec<_>>())
    }

    /// Reads what [`Standard::to_csv`] wrote, or a spreadsheet made of it. Nothing is written anywhere.
    #[must_use]
    pub fn of_csv(text: &str) -> Read {
        let (rows, open) = rows_of(text);
        let mut read = Read { standard: Self::default(), unread: Vec::new() };
        let Some(columns) = rows.first().and_then(|heads| Columns::of(heads)) else {
            let cells = rows.first().map(|row| said(row)).unwrap_or_default();
            read.unread.push(Unread { row: 1, why: Why::Heading, cells });
            return read;
        };
        let last = rows.len();
        let mut seen = BTreeSet::new();
        for (number, row) in (1..).zip(&rows).skip(1).filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()))
        {
            let cut = open && number == last;
            let taken = if cut { Err(Why::Quote) } else { read.standard.take(&columns, row, &mut seen) };
            if let Err(why) = taken {
                read.unread.push(Unread { row: number, why, cells: said(row) });
            }
        }
        read.standard.sort();
        read
    }

    fn fact(&self, fact: &str) -> Cell {
        let state = || STATES.iter().find(|(state, _)| *state == self.status).map_or("", |(_, [word, _])| word);
        match fact {
            "title" => self.title.clone(),
            "office" => self.office.clone(),
            "version" => self.version.clone(),
            "source" => self.source.clone(),
            "from" => self.from.clone(),
            "until" => self.until.clone(),
            _ => state().to_owned(),
        }
    }

    /// Takes one row in, or nothing of it.
    fn take(&mut self, columns: &Columns, row: &[Cell], seen: &mut BTreeSet<String>) -> Result<(), Why> {
        let kind = columns.cell(row, "kind").trim();
        let kind = KINDS.iter().position(|words| words.contains(&kind)).ok_or(Why::Kind)?;
        let id = half_width(columns.cell(row, "id").trim());
        if seen.contains(&format!("{kind}{id}")) {
            return Err(Why::Twice);
        }
        match kind {
            0 => self.take_fact(&id, columns.cell(row, "ja"))?,
            1 => self.take_item(&id, columns, row)?,
            _ => self.take_sentence(&id, columns, row)?,
        }
        seen.insert(format!("{kind}{id}"));
        Ok(())
    }

    fn take_fact(&mut self, fact: &str, said: &str) -> Result<(), Why> {
        let limit = if fact == "source" { Text::Sentence } else { Text::Name };
        let said = fitting(said, limit)?;
        match fact {
            "title" => self.title = said,
            "office" => self.office = said,
            "version" => self.version = said,
            "source" => self.source = said,
            "from" => self.from = day(&said),
            "until" => self.until = day(&said),
            "status" => {
                let state = STATES.iter().find(|(_, words)| words.contains(&said.trim()));
                self.status = state.map(|(state, _)| *state).ok_or(Why::State)?;
            }
            _ => return Err(Why::Id),
        }
        Ok(())
    }

    fn take_item(&mut self, id: &str, columns: &Columns, row: &[Cell]) -> Result<(), Why> {
        category_of(id).ok_or(Why::Id)?;
        if self.items.len() >= MOST_ROWS {
            return Err(Why::Full);
        }
        let mut levels = [0; 4];
        for (role, level) in RoleId::ALL.into_iter().zip(&mut levels) {
            *level = match half_width(columns.cell(row, &format!("level_{}", role.as_str())).trim()).as_str() {
                "" => 0,
                digits => digits.parse().ok().filter(|level| *level <= HIGHEST).ok_or(Why::Level)?,
            };
        }
        let musts =
            columns.cell(row, "musts").split(|sign: char| !sign.is_ascii_alphabetic()).filter(|word| !word.is_empty());
        let musts = musts.map(|word| RoleId::parse(&word.to_ascii_uppercase()).ok_or(Why::Role));
        let musts = musts.collect::<Result<Vec<_>, _>>()?;
        self.items.push(Item {
            id: id.to_owned(),
            name: columns.words(row, ["ja", "en"], Text::Heading)?,
            about: columns.words(row, ["about_ja", "about_en"], Text::Sentence)?,
            levels,
            musts: RoleId::ALL.into_iter().filter(|role| musts.contains(role)).collect(),
        });
        Ok(())
    }

    fn take_sentence(&mut self, id: &str, columns: &Columns, row: &[Cell]) -> Result<(), Why> {
        let (category, level) = id.split_once('/').ok_or(Why::Id)?;
        let category = CategoryId::parse(category).ok_or(Why::Id)?;
        let level = level.parse().ok().filter(|level| *level < SENTENCES).ok_or(Why::Id)?;
        self.set_sentence(category, level, columns.words(row, ["ja", "en"], Text::Sentence)?);
        Ok(())
    }
}

/// Where each column stands.
struct Columns([Option<usize>; STANDARD_COLUMNS]);

impl Columns {
    /// `None` where the headings don't name what no row can do without.
    fn of(heads: &[Cell]) -> Option<Self> {
        let place = |id: &str| {
            heads
                .iter()
                .position(|head| head.split_whitespace().last().is_some_and(|word| word.eq_ignore_ascii_case(id)))
        };
        let [kind, id, ja, ..] = IDS;
        [kind, id, ja].into_iter().all(|id| place(id).is_some()).then(|| Self(IDS.map(place)))
    }

    fn cell<'a>(&self, row: &'a [Cell], id: &str) -> &'a str {
        let place = IDS.iter().zip(&self.0).find(|(here, _)| **here == id).and_then(|(_, place)| *place);
        place.and_then(|place| row.get(place)).map(String::as_str).unwrap_or_default()
    }

    fn words(&self, row: &[Cell], [ja, en]: [&str; 2], limit: Text) -> Result<Words, Why> {
        Ok(Words { ja: fitting(self.cell(row, ja), limit)?, en: fitting(self.cell(row, en), limit)? })
    }
}

fn line(kind: usize, id: &str, words: &Words) -> Vec<Cell> {
    let kind = KINDS.get(kind).map_or("", |[word, _]| word);
    let mut cells = vec![kind.to_owned(), id.to_owned(), words.ja.clone(), words.en.clone()];
    cells.resize_with(STANDARD_COLUMNS, Cell::new);
    cells
}

fn item_line(item: &Item, lang: Lang) -> Vec<Cell> {
    let mut cells = line(1, &item.id, &item.name);
    cells.truncate(4);
    let musts: Vec<&str> = item.musts.iter().map(|role| role.as_str()).collect();
    // The hint belongs to the built-in item: another name under its number is another item.
    let known = catalog::item(&item.id).filter(|row| row.name.ja == item.name.ja.trim());
    let hint = known.and_then(|row| catalog::dss_hint(row.id)).map_or("", |hint| hint.of(lang));
    cells.extend([item.about.ja.clone(), item.about.en.clone()]);
    cells.extend(item.levels.map(|level| level.to_string()));
    cells.extend([musts.join(" "), hint.to_owned()]);
    cells
}

fn fitting(text: &str, limit: Text) -> Result<String, Why> {
    limit.check_length(text).map(|()| text.to_owned()).map_err(|_| Why::Long)
}

/// What stands in a row, for whoever looks for it.
fn said(row: &[Cell]) -> String {
    row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("　")
}

/// Spreadsheets turn 2026-04-01 into 2026/4/1; what is no day stays as it is.
fn day(text: &str) -> String {
    let parts: Vec<Option<u32>> =
        half_width(text).split(['/', '-', '.']).map(|part| part.trim().parse().ok()).collect();
    match parts.as_slice() {
        [Some(year), Some(month), Some(day)] => format!("{year:04}-{month:02}-{day:02}"),
        _ => text.to_owned(),
    }
}

/// Letters, digits and slashes as they stand in ids, whatever width they were typed in.
fn half_width(text: &str) -> String {
    let narrow = |sign: char| match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        other => other,
    };
    text.chars().map(narrow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADS: [&str; STANDARD_COLUMNS] = ["種類", "番号", "日本語", "英語", "", "", "", "", "", "", "必須", ""];

    fn read(rows: &[&str]) -> Read {
        let heads = "種類 kind,番号 ID,名前 ja,level_PR,LEVEL_pm,必須 musts";
        Standard::of_csv(&[&[heads], rows].concat().join("\r\n"))
    }

    #[test]
    fn the_built_in_standard_goes_out_and_comes_back() {
        let standard = Standard { source: "=1+1".into(), from: "2026-04-01".into(), ..(*Standard::built_in()).clone() };
        let text = standard.to_csv(&HEADS, Lang::Ja);
        assert!(text.starts_with("\u{feff}\"種類 kind\",\"番号 id\","));
        assert!(
            text.contains("\"項目\",\"C4\",\"品質管理\",")
                && text.contains(",\"1\",\"4\",\"2\",\"3\",\"PM\",\"ビジネス変革\"\r\n")
        );
        assert!(text.contains("\"基準\",\"source\",\"'=1+1\""));
        assert_eq!(Standard::of_csv(&text), Read { standard, unread: Vec::new() });
    }

    #[test]
    fn a_renamed_item_has_no_hint() {
        let mut standard = (*Standard::built_in()).clone();
        assert!(standard.to_csv(&HEADS, Lang::En).contains("\"Use of data\""));
        standard.items.retain(|item| item.id == "G1");
        standard.items[0].name.ja = "別の名前".into();
        assert!(!standard.to_csv(&HEADS, Lang::En).contains("\"Use of data\""));
    }

    #[test]
    fn a_sheet_as_people_leave_it_is_read() {
        let read = read(&[
            "item,Ｂ２,二番目,３,,pm、PR",
            "",
            "項目,A1,一番目,,4,",
            "文,B/1,できる,,,",
            "基準,from,2026/4/1,,,",
            "基準,status,要確認,,,",
        ]);
        assert_eq!(read.unread, []);
        let ids: Vec<&str> = read.standard.items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["A1", "B2"]);
        assert_eq!(read.standard.items[1].levels, [3, 0, 0, 0]);
        assert_eq!(read.standard.items[1].musts, [RoleId::Pr, RoleId::Pm]);
        assert_eq!((read.standard.from.as_str(), read.standard.status), ("2026-04-01", Status::Unverified));
        assert_eq!(read.standard.sentence(CategoryId::B, 1).unwrap().ja, "できる");
    }

    #[test]
    fn every_row_that_can_not_be_read_is_named() {
        let long = format!("項目,A7,{},,,", "あ".repeat(121));
        let read = read(&[
            "項目,A1,よい,1,,",
            "項目,Z1,区分がない,1,,",
            "項目,A1,もう一度,1,,",
            "",
            "なぞ,A2,種類がない,1,,",
            "項目,A3,五は無い,5,,",
            "項目,A4,だれ,1,,XX",
            &long,
            "基準,status,たぶん,,,",
            "文,A/5,六番目,,,",
            "項目,A5,\"閉じない,1,,\r\n項目,A6,飲まれる,1,,",
        ]);
        assert_eq!(read.standard.items.len(), 1);
        let why = [
            (3, Why::Id),
            (4, Why::Twice),
            (6, Why::Kind),
            (7, Why::Level),
            (8, Why::Role),
            (9, Why::Long),
            (10, Why::State),
            (11, Why::Id),
            (12, Why::Quote),
        ];
        assert_eq!(read.unread.iter().map(|row| (row.row, row.why)).collect::<Vec<_>>(), why);
        assert_eq!(read.unread[0].cells, "項目　Z1　区分がない　1");
        assert!(read.unread[8].cells.contains("飲まれる"), "nothing is lost");
    }

    #[test]
    fn another_table_is_none() {
        for text in ["", "氏名,住所\r\n山田,長崎", "種類 kind,番号 id\r\n項目,A1"] {
            let read = Standard::of_csv(text);
            assert_eq!(read.standard, Standard::default());
            assert_eq!(read.unread.iter().map(|row| (row.row, row.why)).collect::<Vec<_>>(), [(1, Why::Heading)]);
        }
    }

    #[test]
    fn more_items_than_there_is_room_for_are_named() {
        let rows: Vec<String> =
            (0..121).map(|at| format!("項目,{}{},名前,1,,", ["A", "B"][at / 99], at % 99 + 1)).collect();
        let read = read(&rows.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(read.standard.items.len(), MOST_ROWS);
        assert_eq!(read.unread.iter().map(|row| (row.row, row.why)).collect::<Vec<_>>(), [(122, Why::Full)]);
    }
}
