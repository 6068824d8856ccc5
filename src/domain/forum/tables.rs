//! What leaves as text: Markdown of the summary. The words come in from outside.
//!
//! The same records give the same bytes: no clock is read, and nothing says when it was written out.

use super::{Forum, Opinions};
use crate::catalog::Lang;

pub use crate::domain::sheet::{Cell, csv};

/// The words around a summary.
pub struct SummaryWords {
    /// 「グループワークでの意見の概要」.
    pub heading: &'static str,
    /// A theme's heading, by its number in the kit and its title: 「＜テーマ1＞…について」.
    pub theme: fn(usize, &str) -> String,
    /// Over what participants said at the end.
    pub impressions: &'static str,
}

impl Opinions {
    /// The published form as Markdown: the heading, the themes with their bullets, and what participants said.
    #[must_use]
    pub fn markdown(&self, words: &SummaryWords, forum: &Forum, lang: Lang) -> String {
        let mut text = format!("# {}\n", escape(words.heading));
        for (number, theme) in self.aligned(forum).published() {
            let heading = (words.theme)(number, Self::title(theme, forum, lang));
            list(&mut text, &heading, theme.bullets.iter().map(|bullet| bullet.text.as_str()));
        }
        if !self.impressions.is_empty() {
            list(&mut text, words.impressions, self.impressions.iter().map(String::as_str));
        }
        text
    }
}

/// A section with bullets.
pub(super) fn list<'a>(text: &mut String, heading: &str, bullets: impl Iterator<Item = &'a str>) {
    text.push_str(&format!("\n## {}\n\n", escape(heading)));
    for bullet in bullets {
        text.push_str(&format!("- {}\n", escape(bullet)));
    }
}

/// A section with a table; nothing where it has no rows.
pub(super) fn table(text: &mut String, heading: &str, heads: &[&str], rows: &[Vec<Cell>]) {
    if rows.is_empty() {
        return;
    }
    text.push_str(&format!("\n## {}\n\n", escape(heading)));
    let mut line = |cells: Vec<String>| text.push_str(&format!("| {} |\n", cells.join(" | ")));
    line(heads.iter().map(|head| escape(head)).collect());
    line(heads.iter().map(|_| "---".to_owned()).collect());
    for row in rows {
        line(row.iter().map(|cell| escape(cell)).collect());
    }
}

/// A text on one line, with Markdown's own signs taken literally.
pub(super) fn escape(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    // A number with a dot or bracket, a dash or a plus would begin a list.
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    for (at, sign) in line.chars().enumerate() {
        let begins =
            (at == digits && digits > 0 && matches!(sign, '.' | ')')) || (at == 0 && matches!(sign, '-' | '+'));
        if begins || matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_signs_are_literal() {
        assert_eq!(escape("# <b>*強調*</b>\n二行目"), "\\# \\<b\\>\\*強調\\*\\</b\\> 二行目");
        assert_eq!(escape("12. 予算 1.5億"), "12\\. 予算 1.5億");
        assert_eq!(escape("- 一 - 二 &amp; ~三~"), "\\- 一 - 二 \\&amp; \\~三\\~");
        assert_eq!(escape("新しい事業(定額減税など)"), "新しい事業(定額減税など)");
    }

    #[test]
    fn a_cell_never_ends_its_row() {
        let mut text = String::new();
        table(&mut text, "表", &["一", "二"], &[vec!["a|b\nc".into(), String::new()]]);
        assert_eq!(text, "\n## 表\n\n| 一 | 二 |\n| --- | --- |\n| a\\|b c |  |\n");
        let before = text.clone();
        table(&mut text, "空", &["一"], &[]);
        assert_eq!(text, before);
    }
}
