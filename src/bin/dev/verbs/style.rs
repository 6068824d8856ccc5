//! Flattens `style/main.css` into `target/yoriai.css`: one style sheet, one request.
//!
//! `main.css` holds only comments, `@import "file.css";` lines in the order in which rules win, and
//! perhaps an `@layer …;` line. Nothing is rewritten inside the files.

use std::fs;
use std::path::Path;

use super::{Stop, shell};

/// Writes `target/yoriai.css` from `style/main.css`.
pub fn flatten() -> Result<(), Stop> {
    let root = shell::root();
    let sheet = flattened(&root.join("style"))?;
    let target = root.join("target");
    fs::create_dir_all(&target)
        .and_then(|()| fs::write(target.join("yoriai.css"), sheet))
        .map_err(|error| Stop(format!("target/yoriai.css could not be written: {error}")))
}

/// The style sheet in `style`, each imported file once and in order.
fn flattened(style: &Path) -> Result<String, Stop> {
    let main = fs::read_to_string(style.join("main.css"))
        .map_err(|error| Stop(format!("style/main.css could not be read: {error}")))?;
    let mut sheet = String::new();
    let mut seen = Vec::new();
    for (number, line) in without_comments(&main).lines().enumerate().map(|(at, line)| (at + 1, line.trim())) {
        if line.is_empty() {
            continue;
        }
        if line.starts_with("@layer") && line.ends_with(';') {
            sheet.push_str(&format!("{line}\n"));
            continue;
        }
        let Some(name) = line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";")) else {
            return Err(Stop(format!(
                "style/main.css:{number} is neither an @import nor an @layer line: {line}\nPut rules into a file of their own and write @import \"file.css\";"
            )));
        };
        if seen.contains(&name.to_owned()) {
            continue;
        }
        seen.push(name.to_owned());
        let rules = fs::read_to_string(style.join(name)).map_err(|error| {
            Stop(format!("style/main.css:{number} imports style/{name}, which could not be read ({error}).\nCreate the file or take the line out."))
        })?;
        if rules.contains("@import") {
            return Err(Stop(format!("style/{name} has an @import of its own; imports belong into style/main.css.")));
        }
        sheet.push_str(&format!("/* {name} */\n{}\n", rules.trim_end()));
    }
    Ok(sheet)
}

/// The text without comments, with its lines where they were.
fn without_comments(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        let (inside, after) = comment.split_once("*/").unwrap_or((comment, ""));
        plain.push_str(before);
        plain.extend(inside.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
        let place = std::env::temp_dir().join(format!("yoriai-style-{name}-{}", std::process::id()));
        fs::create_dir_all(&place).expect("a temporary folder");
        for (file, text) in files {
            fs::write(place.join(file), text).expect("a file in it");
        }
        place
    }

    #[test]
    fn each_import_stands_once_and_in_order() {
        let style = folder(
            "order",
            &[
                (
                    "main.css",
                    "/* The map\n   of it. */\n@layer base, parts;\n\n@import \"b.css\";\n@import \"a.css\";\n@import \"b.css\";\n",
                ),
                ("a.css", "a{}\n"),
                ("b.css", "b{}"),
            ],
        );
        assert_eq!(flattened(&style), Ok("@layer base, parts;\n/* b.css */\nb{}\n/* a.css */\na{}\n".into()));
    }

    #[test]
    fn a_missing_file_and_a_stray_rule_are_named_with_their_line() {
        let style = folder("missing", &[("main.css", "/*\n*/ @import \"gone.css\";\n")]);
        assert!(
            matches!(flattened(&style), Err(Stop(text)) if text.contains("main.css:2") && text.contains("style/gone.css"))
        );
        let style = folder("stray", &[("main.css", "body{}\n")]);
        assert!(matches!(flattened(&style), Err(Stop(text)) if text.contains("main.css:1")));
    }
}
