//! Tables as text that a spreadsheet opens, and back: the one place that writes and reads CSV.
//!
//! What is written never runs as a formula, and what was written reads back as it was. No words here.

/// One cell of a table.
pub type Cell = String;

/// Rows as CSV that a spreadsheet opens: UTF-8 with BOM, CRLF, every cell quoted,
/// and cells that a spreadsheet would run as a formula made into text with a leading apostrophe.
#[must_use]
pub fn csv(rows: &[Vec<Cell>]) -> String {
    let mut text = String::from('\u{feff}');
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| format!("\"{}\"", inert(cell).replace('"', "\"\""))).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// The rows of a CSV text, or of one with tabs, as spreadsheets save it; and whether it ends inside a quoted cell, so that
/// its last row may have swallowed others. Empty lines stay, so that a row's place is its number in the spreadsheet.
#[must_use]
pub fn rows_of(text: &str) -> (Vec<Vec<Cell>>, bool) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let head = text.split(['\r', '\n']).next().unwrap_or_default();
    let between = if head.contains('\t') && !head.contains(',') { '\t' } else { ',' };
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            // A quotation mark in the middle of a bare cell is a mark like any other.
            '"' if cell.is_empty() => quoted = true,
            sign if quoted => cell.push(sign),
            sign if sign == between => row.push(as_typed(std::mem::take(&mut cell))),
            '\r' if signs.peek() == Some(&'\n') => {}
            '\r' | '\n' => {
                row.push(as_typed(std::mem::take(&mut cell)));
                rows.push(std::mem::take(&mut row));
            }
            sign => cell.push(sign),
        }
    }
    if !cell.is_empty() || !row.is_empty() || quoted {
        row.push(as_typed(cell));
        rows.push(row);
    }
    (rows, quoted)
}

/// Whether a spreadsheet would run it. Apostrophes in front count as none: each time one is written before them, so that
/// taking one away gives back what was there.
fn runs(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

fn inert(cell: &str) -> String {
    if runs(cell) { format!("'{cell}") } else { cell.to_owned() }
}

fn as_typed(cell: Cell) -> Cell {
    match cell.strip_prefix('\'') {
        Some(rest) if runs(rest) => rest.to_owned(),
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing() {
        let rows = vec![vec!["=1+1".into(), "a\"b".into()], vec!["-2".into(), "改行\nあり".into()]];
        assert_eq!(csv(&rows), "\u{feff}\"'=1+1\",\"a\"\"b\"\r\n\"'-2\",\"改行\nあり\"\r\n");
    }

    #[test]
    fn what_was_written_reads_back() {
        let rows = vec![
            vec!["=1+1".into(), "'=2".into(), "''-".into(), "'ふつう".into()],
            vec![String::new(), "a\"b,c\td".into(), "改行\r\nあり".into()],
            vec![String::new()],
            vec!["'".into()],
        ];
        assert_eq!(rows_of(&csv(&rows)), (rows, false));
    }

    #[test]
    fn files_of_other_programs_are_read() {
        let read = |text: &str| rows_of(text).0.into_iter().map(|row| row.join("|")).collect::<Vec<_>>();
        assert_eq!(read("a,b\n1,2"), ["a|b", "1|2"]);
        assert_eq!(read("a,b\r\n\r\n1,\"2, 3\"\r\n"), ["a|b", "", "1|2, 3"]);
        assert_eq!(read("a\tb\r1\t2,3\r"), ["a|b", "1|2,3"]);
        assert_eq!(read("5\" 画面,b"), ["5\" 画面|b"]);
        assert_eq!(rows_of("a,b\n\"1,2\n3,4\n"), (vec![vec!["a".into(), "b".into()], vec!["1,2\n3,4\n".into()]], true));
        assert_eq!(rows_of(""), (vec![], false));
    }
}
