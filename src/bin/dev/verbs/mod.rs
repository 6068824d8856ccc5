//! The verbs of `cargo dev` and what each of them needs.
//!
//! A verb does one thing and ends with a sentence a person can act on. No verb asks questions
//! and none changes anything outside the project but the tools it names before installing them.

mod build;
mod install;
mod precache;
mod serve;
mod shell;
mod style;
mod tally;
mod test;
mod tools;
mod wasm_std;

use std::process::ExitCode;

const USAGE: &str = "\
cargo dev serve [--debug] [--port N] [--dist DIR --no-build]   build the app and serve it on this machine
cargo dev build [--debug]                                       build the app into dist/
cargo dev test [format|lint|unit|browser|e2e|webkit]            every check in order, or one kind of them
cargo dev bench [startup|bundles|forum|assess]                  sizes and times: the built app, many files, a full hall, a self-assessment
cargo dev tools                                                 install what the other verbs need, and nothing else";

/// What can be measured.
const BENCHES: [&str; 4] = ["startup", "bundles", "forum", "assess"];

/// Why a verb ended early: one sentence (or a few) for the person at the terminal.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop(pub String);

impl Stop {
    /// A stop that says `sentence`.
    pub fn because(sentence: impl Into<String>) -> Stop {
        Stop(sentence.into())
    }
}

/// Runs the verb that `words` name and turns its end into an exit code.
pub fn run(words: Vec<String>) -> ExitCode {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let end = match words.as_slice() {
        ["serve", rest @ ..] => serve(rest),
        ["build", rest @ ..] => profile(rest).and_then(|profile| {
            tools::provide(&[tools::Use::Build])?;
            build::build(profile)
        }),
        ["test"] => test::everything(),
        ["test", word] => test::only(word),
        ["bench"] => bench(&BENCHES),
        ["bench", word] if BENCHES.contains(word) => bench(&[word]),
        ["tools"] => tools::provide(&tools::Use::ALL),
        _ => Err(Stop::because(format!("These are the verbs:\n{USAGE}"))),
    };
    match end {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop(sentence)) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn serve(rest: &[&str]) -> Result<(), Stop> {
    let wish = serve::Wish::read(rest)?;
    if wish.build {
        tools::provide(&[tools::Use::Build])?;
        build::build(wish.profile)?;
    }
    serve::serve(&wish.dist, wish.port)
}

fn profile(rest: &[&str]) -> Result<build::Profile, Stop> {
    match rest {
        [] => Ok(build::Profile::Release),
        ["--debug"] => Ok(build::Profile::Debug),
        _ => Err(Stop::because(format!("`cargo dev build` knows only --debug.\n{USAGE}"))),
    }
}

fn bench(names: &[&str]) -> Result<(), Stop> {
    tools::provide(&[tools::Use::Build, tools::Use::Chromium, tools::Use::Bench])?;
    build::build(build::Profile::Release)?;
    let mut words = vec!["bench", "--locked"];
    words.extend(names.iter().flat_map(|name| ["--bench", name]));
    shell::run(shell::cargo(&words), "the benches")
}
