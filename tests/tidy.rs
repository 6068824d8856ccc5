//! The house rules as tests: who may import whom, how long a file may be, what never ships.
//!
//! Each test first shows its rule a text that breaks it, so that a rule which sees nothing fails,
//! and then the whole project. A breach names file and line and says what to do.

#[path = "tidy/rules.rs"]
mod rules;
#[path = "tidy/source.rs"]
mod source;

use rules::Breach;
use source::Source;

/// `samples` must each break the rule at the given line; the project must not break it anywhere.
fn hold(rule: fn(&Source) -> Vec<Breach>, samples: &[(&str, usize, &str)]) {
    for (path, line, text) in samples {
        let lines: Vec<usize> = rule(&Source::new(path, text)).iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [*line], "the rule itself is broken: it must find line {line} of this {path}:\n{text}");
    }
    let files = source::all();
    assert!(
        files.iter().any(|file| file.path == "src/lib.rs"),
        "the project was not found in {}",
        source::root().display()
    );
    let breaches: Vec<String> = files
        .iter()
        .flat_map(|file| rule(file).into_iter().map(|(line, advice)| format!("{}:{line}: {advice}", file.path)))
        .collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

/// Texts that look like a breach and are none.
fn passes(rule: fn(&Source) -> Vec<Breach>, samples: &[(&str, &str)]) {
    for (path, text) in samples {
        assert_eq!(rule(&Source::new(path, text)), [], "the rule is too eager with this {path}:\n{text}");
    }
}

#[test]
fn imports_point_inwards() {
    hold(
        rules::imports_point_inwards,
        &[
            ("src/domain/x.rs", 2, "//! x\nuse crate::bundle::Verified;\n"),
            ("src/ui/pages/home.rs", 1, "fn f() { crate::store::open(); }"),
            ("src/route.rs", 1, "use crate::{domain::{Id, Key}, app};"),
            ("src/text/ja.rs", 1, "use crate::app::Failure;"),
            ("src/elsewhere/x.rs", 1, "//! a folder that is not in the map"),
        ],
    );
    passes(
        rules::imports_point_inwards,
        &[
            ("src/app/load.rs", "use crate::{store::{Db, Error}, domain};"),
            (
                "src/domain/x.rs",
                "// crate::ui\nuse crate::domain::Key;\nconst A: &str = \"crate::ui\";\n#[cfg(test)]\nmod tests { use crate::bundle::seal; }",
            ),
            ("src/main.rs", "use crate::ui;"),
        ],
    );
}

#[test]
fn files_stay_small() {
    let long = "x\n".repeat(401);
    hold(rules::files_stay_small, &[("style/base.css", 401, &long), ("tests/laws.rs", 401, &long)]);
}

#[test]
fn modules_say_what_they_are() {
    hold(rules::modules_say_what_they_are, &[("src/domain/x.rs", 1, "use std::fmt;\n//! late")]);
}

#[test]
fn nothing_panics_or_prints() {
    hold(
        rules::nothing_panics_or_prints,
        &[
            ("src/app/x.rs", 2, "fn f() {\n    g().unwrap();\n}"),
            ("src/app/x.rs", 3, "#[cfg(test)]\nmod tests;\nfn f() { g().expect(\"why\") }"),
            ("src/app/x.rs", 1, "fn f<'a>(a: &'a str) { let c = '\"'; println!(\"{a}\") }"),
            ("src/app/x.rs", 1, "fn f() { let a = r#\" \"quoted\" \"#; todo!() }"),
        ],
    );
    passes(
        rules::nothing_panics_or_prints,
        &[
            (
                "src/app/x.rs",
                "/* /* .unwrap() */ dbg! */ fn f() {}\n#[cfg(test)]\nmod tests {\n fn g() { h('}').unwrap() }\n}\n",
            ),
            ("src/app/tests.rs", "fn g() { h().unwrap() }"),
            ("src/bin/dev/main.rs", "fn main() { println!() }"),
        ],
    );
}

#[test]
fn no_inline_styles() {
    hold(
        rules::no_inline_styles,
        &[
            ("src/ui/x.rs", 2, "view! {\n <p style=\"color:red\"></p> }"),
            ("src/ui/x.rs", 1, "view! { <p style=move || x></p> }"),
            ("public/index.html", 1, "<p style=\"color:red\">"),
        ],
    );
    passes(
        rules::no_inline_styles,
        &[("src/ui/x.rs", "view! { <p style:width=w style=(\"height\", h)></p> } // style=\"\"")],
    );
}

#[test]
fn every_class_is_worn() {
    let breaches = |files: &[Source]| -> Vec<String> {
        let found = rules::every_class_is_worn(files).into_iter();
        found.map(|(path, (line, advice))| format!("{path}:{line}: {advice}")).collect()
    };
    let samples = [
        Source::new("style/x.css", "/* .talk\n about */ .row > .row--odd {\n inline-size: .5em; }\n.row--even {}"),
        Source::new("src/ui/x.rs", "// row--even\nview! { <p class=\"row row--odd\"></p> }"),
    ];
    assert_eq!(breaches(&samples).len(), 1, "the rule itself is broken: only .row--even is worn by nobody");
    let left = breaches(&source::all());
    assert!(left.is_empty(), "\n{}\n", left.join("\n"));
}

#[test]
fn a_module_for_tests_only_is_no_part_of_the_app() {
    let text = "fn f() { g().unwrap() }";
    let mut files = [
        Source::new("src/bundle/mod.rs", "mod open;\n#[cfg(test)]\nmod samples;"),
        Source::new("src/bundle/samples.rs", text),
        Source::new("src/bundle/open.rs", text),
    ];
    source::hide_test_modules(&mut files);
    let breaches = files.map(|file| rules::nothing_panics_or_prints(&file).len());
    assert_eq!(breaches, [0, 0, 1]);
}

#[test]
fn no_test_is_switched_off() {
    hold(rules::no_test_is_switched_off, &[("tests/laws.rs", 2, "#[test]\n#[ignore = \"slow\"]\nfn f() {}")]);
}

#[test]
fn nothing_points_outside() {
    hold(rules::nothing_points_outside, &[("README.md", 1, concat!("see ..", "/shared/x"))]);
}

#[test]
fn names_say_what_things_are() {
    hold(
        rules::names_say_what_things_are,
        &[
            ("src/ui/x.rs", 1, "fn handle_click() {}"),
            ("src/lib.rs", 1, "pub mod utils;"),
            ("src/app/helpers.rs", 1, "//! x"),
            ("src/app/x.rs", 1, "pub struct StoreManager;"),
        ],
    );
}

#[test]
fn dependencies_say_why() {
    hold(
        rules::dependencies_say_why,
        &[
            ("Cargo.toml", 2, "[dependencies]\nserde = \"1\"\n[lib]\nname = \"x\""),
            ("Cargo.toml", 2, "[target.'cfg(unix)'.dev-dependencies]\nserde = \"1\" #"),
        ],
    );
}

#[test]
fn no_host_is_named() {
    hold(
        rules::no_host_is_named,
        &[
            ("src/app/x.rs", 1, "const A: &str = \"https://example.org/x\";"),
            ("public/boot.js", 1, "fetch(\"http://example.org\")"),
        ],
    );
    passes(
        rules::no_host_is_named,
        &[
            ("src/bundle/x.rs", "//! https://example.org\nconst A: &str = \"https://www.w3.org/ns/credentials/v2\";"),
            ("src/catalog/x.rs", "const A: &str = \"https://www.soumu.go.jp/\";"),
        ],
    );
}
