//! The project's text files, as the house rules look at them: with line numbers kept, and with
//! comments, literals or tests blanked out, so that a rule finds code and not talk about code.

use std::fs;
use std::path::{Path, PathBuf};

/// One file. Every view has the same lines as `raw`.
pub struct Source {
    /// Path below the root, with `/`.
    pub path: String,
    /// As it is written.
    pub raw: String,
    /// Rust without comments and without the contents of literals; other files as they are.
    pub code: String,
    /// `code` without tests: what people get.
    pub shipped: String,
    /// Like `shipped`, with the contents of literals.
    pub shipped_words: String,
}

impl Source {
    pub fn new(path: &str, raw: &str) -> Source {
        if !path.ends_with(".rs") {
            let copy = || raw.to_owned();
            return Source { path: path.to_owned(), raw: copy(), code: copy(), shipped: copy(), shipped_words: copy() };
        }
        let (code, words) = views(raw);
        let tests = if path.ends_with("/tests.rs") || path.contains("/tests/") {
            vec![(0, code.len())]
        } else {
            tests_in(&code)
        };
        let shipped = blanked(&code, &tests);
        let shipped_words = blanked(&words, &tests);
        Source { path: path.to_owned(), raw: raw.to_owned(), code, shipped, shipped_words }
    }

    /// Is the file below this folder (or is it this file)?
    pub fn under(&self, place: &str) -> bool {
        self.path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    pub fn ends_in(&self, endings: &[&str]) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    }
}

pub fn root() -> PathBuf {
    // At run time, so that the check can be pointed at another copy.
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
}

/// Every text file of the project.
pub fn all() -> Vec<Source> {
    let mut files = Vec::new();
    walk(&root(), "", &mut files);
    hide_test_modules(&mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// `#[cfg(test)] mod samples;` makes a whole file (or folder) a test.
pub fn hide_test_modules(files: &mut [Source]) {
    let homes: Vec<String> = files.iter().flat_map(test_modules).collect();
    for file in
        files.iter_mut().filter(|file| homes.iter().any(|home| file.path == format!("{home}.rs") || file.under(home)))
    {
        file.shipped = blanked(&file.code, &[(0, file.code.len())]);
        file.shipped_words.clone_from(&file.shipped);
    }
}

/// Paths, without their ending, of the modules that `file` declares for tests only.
fn test_modules(file: &Source) -> Vec<String> {
    let Some(place) = file.path.strip_suffix(".rs") else { return Vec::new() };
    let own = ["/mod", "/lib", "/main"].iter().find_map(|name| place.strip_suffix(name)).unwrap_or(place);
    let items = tests_in(&file.code).into_iter().map(|(from, to)| file.code.split_at(to).0.split_at(from).1);
    let names = items.filter_map(|item| item.strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name.trim()));
    names.map(|name| format!("{own}/{name}")).collect()
}

/// What is made, not written.
const SKIPPED: [&str; 8] = [
    "target",
    "dist",
    ".git",
    "tests/shots",
    "tests/fuzz/target",
    "tests/fuzz/corpus",
    "tests/fuzz/artifacts",
    "Cargo.lock",
];

fn walk(folder: &Path, prefix: &str, files: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if SKIPPED.contains(&path.as_str()) {
            continue;
        }
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{path}/"), files);
        } else if let Ok(raw) = fs::read_to_string(entry.path()) {
            files.push(Source::new(&path, &raw));
        }
    }
}

/// `text` without comments and literals, and without comments only. Both are as long as `text`, byte for byte.
fn views(text: &str) -> (String, String) {
    let mut code = String::with_capacity(text.len());
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, comment) = match piece(rest, code.chars().next_back()) {
            Piece::Comment(length) => (length, true),
            Piece::Literal(length) => (length, false),
            Piece::Code => {
                code.push(first);
                words.push(first);
                rest = rest.split_at(first.len_utf8()).1;
                continue;
            }
        };
        let (taken, after) = rest.split_at(length);
        code.push_str(&spaces(taken));
        words.push_str(&if comment { spaces(taken) } else { taken.to_owned() });
        rest = after;
    }
    (code, words)
}

enum Piece {
    Comment(usize),
    Literal(usize),
    Code,
}

/// What `rest` starts with, and how many bytes it has.
fn piece(rest: &str, before: Option<char>) -> Piece {
    if rest.starts_with("//") {
        return Piece::Comment(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Piece::Comment(block(rest));
    }
    if rest.starts_with('"') {
        return Piece::Literal(quoted(rest, '"'));
    }
    let in_a_name = before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    if !in_a_name && let Some(hashes) = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r')) {
        let quote = hashes.trim_start_matches('#');
        if quote.starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes.len() - quote.len()));
            let inside = rest.len() - quote.len() + 1;
            return Piece::Literal(rest.split_at(inside).1.find(&end).map_or(rest.len(), |at| inside + at + end.len()));
        }
    }
    // A lifetime has no second quote after its first letter.
    let mut letters = rest.chars();
    if letters.next() == Some('\'') && (letters.next() == Some('\\') || letters.next() == Some('\'')) {
        return Piece::Literal(quoted(rest, '\''));
    }
    Piece::Code
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        if !escaped && letter == quote {
            return at + 1;
        }
        escaped = !escaped && letter == '\\';
    }
    rest.len()
}

fn block(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(letter) = rest.split_at(at).1.chars().next() {
        let here = rest.split_at(at).1;
        if here.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if here.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += letter.len_utf8();
        }
    }
    rest.len()
}

/// Spaces for every byte but the line ends; a literal keeps its quotes so that code still reads like code.
fn spaces(text: &str) -> String {
    let inner = |byte: u8| if byte == b'\n' { '\n' } else { ' ' };
    let mut plain: String = text.bytes().map(inner).collect();
    if text.starts_with('"') && text.len() > 1 {
        plain.replace_range(..1, "\"");
        plain.replace_range(text.len() - 1.., "\"");
    }
    plain
}

/// Byte ranges of the items marked `#[cfg(test)]` (or `cfg(all(test, …))`).
fn tests_in(code: &str) -> Vec<(usize, usize)> {
    let marks = code.match_indices("#[cfg(").filter(|(_, mark)| !mark.is_empty());
    let marks = marks.filter(|(at, _)| {
        let condition = code.split_at(at + "#[cfg(".len()).1;
        condition.starts_with("test)") || condition.starts_with("all(test")
    });
    marks.map(|(at, _)| (at, at + item(code.split_at(at).1))).collect()
}

/// The length of the item `code` starts with: up to its `;`, or to the brace that closes its first one.
fn item(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code.char_indices() {
        match letter {
            ';' if depth == 0 => return at + 1,
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

fn blanked(text: &str, ranges: &[(usize, usize)]) -> String {
    let hidden = |at: usize| ranges.iter().any(|(from, to)| (*from..*to).contains(&at));
    text.char_indices().map(|(at, letter)| if letter != '\n' && hidden(at) { ' ' } else { letter }).collect()
}
