//! The house rules, one function each: a file in, the lines that break the rule out.
//! A rule says what to do, not only what is wrong.

use std::collections::BTreeSet;

use crate::source::Source;

/// Line number (from 1) and what to do about it.
pub type Breach = (usize, String);

/// Who may name whom with `crate::…`; a ring may always name itself. `lib.rs`, `main.rs` and `bin/` stand outside.
const RINGS: [(&str, &[&str]); 10] = [
    ("domain", &["catalog"]),
    ("catalog", &[]),
    ("bundle", &["domain", "catalog"]),
    ("store", &["bundle", "domain"]),
    ("platform", &["bundle", "domain"]),
    ("worker", &["bundle", "domain", "catalog", "store"]),
    ("app", &["text", "route", "catalog", "domain", "bundle", "store", "platform", "worker"]),
    ("ui", &["app", "text", "route", "domain", "catalog"]),
    ("text", &["domain", "catalog", "route", "bundle"]),
    ("route", &["domain"]),
];

pub fn imports_point_inwards(file: &Source) -> Vec<Breach> {
    let Some(place) = file.path.strip_prefix("src/") else {
        return Vec::new();
    };
    let ring = place.split('/').next().unwrap_or(place);
    if ["lib.rs", "main.rs", "bin"].contains(&ring) {
        return Vec::new();
    }
    let ring = ring.trim_end_matches(".rs");
    let Some((_, allowed)) = RINGS.iter().find(|(name, _)| *name == ring) else {
        return vec![(1, format!("src/{ring} is no ring: give it a place in the map (src/lib.rs) and in this rule"))];
    };
    let mut breaches = Vec::new();
    for (at, _) in file.shipped.match_indices("crate::") {
        for name in named(file.shipped.split_at(at + "crate::".len()).1) {
            if name != ring && !allowed.contains(&name) {
                breaches.push((
                    line(&file.shipped, at),
                    format!("{ring} must not name crate::{name}; it may name: {}", allowed.join(", ")),
                ));
            }
        }
    }
    breaches
}

/// The rings named after `crate::`: one, or the first of each branch of a `{…}`.
fn named(rest: &str) -> Vec<&str> {
    let Some(group) = rest.strip_prefix('{') else {
        return vec![first_word(rest)];
    };
    let mut depth = 1_usize;
    let mut names = vec![first_word(group)];
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(first_word(group.split_at(at + 1).1)),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').map_or(text, |end| text.split_at(end).0)
}

pub fn files_stay_small(file: &Source) -> Vec<Breach> {
    let lines = file.raw.lines().count();
    let counted = file.ends_in(&["rs", "css", "js"]);
    if counted && lines > 400 {
        vec![(401, format!("{lines} lines: 400 is the end; find the second idea and give it a file"))]
    } else {
        Vec::new()
    }
}

pub fn modules_say_what_they_are(file: &Source) -> Vec<Breach> {
    let silent = file.under("src") && file.ends_in(&["rs"]) && !file.raw.starts_with("//!");
    if silent { vec![(1, "start with `//!`: what this is and what it must never do".into())] } else { Vec::new() }
}

pub fn nothing_panics_or_prints(file: &Source) -> Vec<Breach> {
    if !file.under("src") || file.under("src/bin") {
        return Vec::new();
    }
    let mut banned = vec![".unwrap()", ".expect(", "todo!", "unimplemented!", "dbg!"];
    // Outside a browser the app has one thing to say: how it is started.
    if file.path != "src/main.rs" {
        banned.push("println!");
    }
    found(&file.shipped, &banned, |word| {
        format!("`{word}` outside tests: a panic ends the app and nobody reads its output; return the error")
    })
}

pub fn no_inline_styles(file: &Source) -> Vec<Breach> {
    if file.path.starts_with("public/") && file.ends_in(&["html"]) {
        return found(&file.raw, &["style=\""], |_| {
            "inline styles are blocked by the content security policy: use a class".into()
        });
    }
    if !file.under("src/ui") {
        return Vec::new();
    }
    // `style=("width", …)` sets a property and is fine; every other `style=` sets the attribute.
    let attribute = |at: usize| {
        let (before, after) = file.shipped.split_at(at);
        before.ends_with(char::is_whitespace) && !after.starts_with("style=(")
    };
    let places = file.shipped.match_indices("style=").filter(|(at, _)| attribute(*at));
    places
        .map(|(at, _)| {
            (
                line(&file.shipped, at),
                "style attributes are blocked by the content security policy: use a class or `style:name=`".into(),
            )
        })
        .collect()
}

pub fn no_test_is_switched_off(file: &Source) -> Vec<Breach> {
    if !file.ends_in(&["rs"]) {
        return Vec::new();
    }
    found(&file.code, &["#[ignore"], |_| {
        "mend the test or take it away; a test that does not run proves nothing".into()
    })
}

pub fn nothing_points_outside(file: &Source) -> Vec<Breach> {
    found(&file.raw, &[concat!("..", "/shared")], |_| "the project must stand alone: copy what it needs".into())
}

pub fn names_say_what_things_are(file: &Source) -> Vec<Breach> {
    const VAGUE: [&str; 7] = ["util", "utils", "helper", "helpers", "manager", "managers", "misc"];
    if !file.ends_in(&["rs"]) {
        return Vec::new();
    }
    let advice = |name: &str| format!("`{name}` says nothing: name what it does or is");
    let mut breaches = Vec::new();
    for part in file.path.split('/').map(|part| part.trim_end_matches(".rs")).filter(|part| VAGUE.contains(part)) {
        breaches.push((1, advice(part)));
    }
    for (at, keyword) in
        ["fn ", "mod ", "struct ", "enum ", "trait "].iter().flat_map(|word| file.code.match_indices(word))
    {
        let name = first_word(file.code.split_at(at + keyword.len()).1);
        let vague = match keyword {
            "fn " => name.starts_with("handle_"),
            "mod " => VAGUE.contains(&name),
            _ => name.ends_with("Manager") || name.ends_with("Helper"),
        };
        if vague {
            breaches.push((line(&file.code, at), advice(name)));
        }
    }
    breaches
}

pub fn dependencies_say_why(file: &Source) -> Vec<Breach> {
    if file.path != "Cargo.toml" {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    let mut inside = false;
    for (number, text) in file.raw.lines().enumerate().map(|(at, text)| (at + 1, text.trim())) {
        if text.starts_with('[') {
            inside = text.trim_end_matches(']').ends_with("dependencies");
            continue;
        }
        let why = text
            .rsplit_once('#')
            .is_some_and(|(before, why)| before.matches('"').count() % 2 == 0 && !why.trim().is_empty());
        // The lines of a list, and the one that closes it, belong to the dependency above.
        let continued = text.starts_with(['"', ']']);
        if inside && !text.is_empty() && !continued && !why {
            breaches.push((number, "say behind `#` why this dependency is there".into()));
        }
    }
    breaches
}

/// Names that look like addresses but are never fetched.
const NAMES: [&str; 5] = [
    "https://www.w3.org/ns/credentials/",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-",
    "https://w3id.org/security/",
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xlink",
];

pub fn no_host_is_named(file: &Source) -> Vec<Breach> {
    // Catalog rows cite their sources; nobody fetches them.
    let looked_at = (file.under("src") && file.ends_in(&["rs"]) && !file.under("src/catalog"))
        || (file.under("public") && file.ends_in(&["html", "js"]));
    let words = &file.shipped_words;
    let fetched = |at: usize| {
        let address = words.split_at(at).1;
        let name = NAMES.iter().any(|name| address.starts_with(name));
        let here = file.under("src/bin/dev") && address.starts_with("http://127.0.0.1");
        !name && !here
    };
    let places = ["http://", "https://"]
        .iter()
        .flat_map(|word| words.match_indices(word))
        .filter(|(at, _)| looked_at && fetched(*at));
    places
        .map(|(at, _)| (line(words, at), "the app talks to no host; a source belongs into the catalog".into()))
        .collect()
}

/// A selector's class that no screen names is left over from one that is gone.
pub fn every_class_is_worn(files: &[Source]) -> Vec<(String, Breach)> {
    let wearing = |file: &&Source| file.under("src") || file.under("public");
    let part = |letter: char| letter.is_alphanumeric() || "-_".contains(letter);
    let worn: BTreeSet<&str> =
        files.iter().filter(wearing).flat_map(|file| file.shipped_words.split(|letter| !part(letter))).collect();
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| file.under("style") && file.ends_in(&["css"])) {
        for (number, rules) in without_comments(&file.raw).lines().enumerate() {
            let classes =
                rules.split('.').skip(1).map(|rest| rest.split(|letter| !part(letter)).next().unwrap_or(rest));
            for class in classes.filter(|class| class.starts_with(char::is_alphabetic) && !worn.contains(class)) {
                let advice = format!("nothing in src/ or public/ wears .{class}: take its rules away");
                breaches.push((file.path.clone(), (number + 1, advice)));
            }
        }
    }
    breaches
}

/// A stylesheet with blanks for its comments, line for line.
fn without_comments(css: &str) -> String {
    let mut left = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        let (inside, after) = comment.split_once("*/").unwrap_or((comment, ""));
        left.push_str(before);
        left.extend(inside.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    left + rest
}

fn found(text: &str, words: &[&str], advice: impl Fn(&str) -> String) -> Vec<Breach> {
    words.iter().flat_map(|word| text.match_indices(word)).map(|(at, word)| (line(text, at), advice(word))).collect()
}

/// The line (from 1) of a byte.
fn line(text: &str, at: usize) -> usize {
    text.split_at(at).0.matches('\n').count() + 1
}
