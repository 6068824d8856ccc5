//! Starting other programs: in the project's root, with cargo's own binaries on the path.
//!
//! Output is passed on as it comes, so that a person sees what the program says. A program that
//! fails is never retried and never silenced.

use std::env;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::Stop;
use super::tally::Tally;

/// The project's root: where `Cargo.toml` stands.
pub fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
}

/// A program to be run in the root; programs installed by cargo are found first.
pub fn program(name: &str, words: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(words).current_dir(root()).env("PATH", path());
    command
}

/// The cargo that started this tool.
pub fn cargo(words: &[&str]) -> Command {
    let mut command = program(&env::var("CARGO").unwrap_or_else(|_| "cargo".into()), words);
    // `cargo run` leaves the package's own variables behind; a child that builds would see them change each time.
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
            command.env_remove(name);
        }
    }
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command
}

fn path() -> std::ffi::OsString {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    let path = env::var_os("PATH").unwrap_or_default();
    let places = home.map(|home| home.join("bin")).into_iter().chain(env::split_paths(&path));
    env::join_paths(places).unwrap_or(path)
}

/// Where the program `name` stands, if it can be started.
pub fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&path()).map(|place| place.join(name)).find(|file| file.is_file())
}

/// What a program prints, if it ends well.
pub fn answer(mut command: Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program with its output in sight; `what` names it in the sentence when it fails.
pub fn run(mut command: Command, what: &str) -> Result<(), Stop> {
    let status = command.stdin(Stdio::null()).status().map_err(|error| not_started(&command, what, &error))?;
    if status.success() { Ok(()) } else { Err(failed(&command, what, &status.to_string())) }
}

/// Like [`run`], and reads the test results in the output: the second value says how the program ended.
pub fn run_tests(mut command: Command, what: &str) -> (Tally, Result<(), Stop>) {
    let mut tally = Tally::default();
    let mut child = match command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return (tally, Err(not_started(&command, what, &error))),
    };
    if let Some(output) = child.stdout.take() {
        let mut screen = std::io::stdout();
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            // A screen that went away is no reason to stop the tests.
            let _ = screen.write_all(&line).and_then(|()| screen.write_all(b"\n")).and_then(|()| screen.flush());
            tally.read(&String::from_utf8_lossy(&line));
        }
    }
    let end = match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(failed(&command, what, &status.to_string())),
        Err(error) => Err(not_started(&command, what, &error)),
    };
    (tally, end)
}

fn failed(command: &Command, what: &str, status: &str) -> Stop {
    Stop(format!("{what} failed ({status}): {}", spoken(command)))
}

fn not_started(command: &Command, what: &str, error: &std::io::Error) -> Stop {
    Stop(format!("{what} could not be started: {} ({error})", spoken(command)))
}

/// A command as one would type it.
pub fn spoken(command: &Command) -> String {
    let name = PathBuf::from(command.get_program());
    let name = name.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
