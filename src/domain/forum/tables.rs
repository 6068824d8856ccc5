//! What leaves as text: Markdown of the summary and CSV of the needs. The words come in from outside.
//!
//! The same records give the same bytes.

use super::Summary;

/// One cell of a table.
pub type Cell = String;

/// The summary as Markdown: a heading, then 「＜テーマ1＞…」 with its bullets. `theme` numbers the headings from 1.
#[must_use]
pub fn markdown(heading: &str, summary: &Summary, theme: impl Fn(usize, &str) -> String) -> String {
    let mut text = format!("# {}\n", escape(heading));
    for (at, part) in summary.themes.iter().enumerate() {
        text.push_str(&format!("\n## {}\n\n", escape(&theme(at + 1, &part.title))));
        for bullet in &part.bullets {
            text.push_str(&format!("- {}\n", escape(&bullet.text)));
        }
    }
    text
}

/// A heading or bullet on one line, with Markdown's own signs taken literally.
fn escape(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for sign in line.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

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

fn inert(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
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
    fn markdown_signs_are_literal() {
        assert_eq!(escape("# <b>*強調*</b>\n二行目"), "\\# \\<b\\>\\*強調\\*\\</b\\> 二行目");
    }
}
