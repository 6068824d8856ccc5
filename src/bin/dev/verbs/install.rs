//! Installing programs with cargo and packages with apt.
//!
//! Nothing is forced and no password is asked for: where it does not work, the sentence says what
//! to type by hand.

use std::fs;
use std::process::Command;

use super::{Stop, shell};

/// The version in `Cargo.lock`: the program and the crate must be the same.
pub fn wasm_bindgen_version() -> Result<String, Stop> {
    let lock = fs::read_to_string(shell::root().join("Cargo.lock"))
        .map_err(|error| Stop(format!("Cargo.lock could not be read: {error}")))?;
    lock.split("[[package]]")
        .find(|package| package.contains("name = \"wasm-bindgen\"\n"))
        .and_then(|package| package.split_once("version = \"")?.1.split_once('"'))
        .map(|(version, _)| version.to_owned())
        .ok_or_else(|| Stop::because("Cargo.lock names no wasm-bindgen: is it complete? `cargo fetch` writes it."))
}

/// `cargo install` of one crate in exactly this version.
pub fn by_cargo(name: &str, version: &str, words: &[&str]) -> Result<(), Stop> {
    let mut install = shell::cargo(&["install", name, "--version", version]);
    install.args(words);
    // Built quickly rather than well: the tools run for seconds, their own release profiles build for half an hour.
    install.envs([
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ]);
    let by_hand = shell::spoken(&install);
    shell::run(install, name).map_err(|Stop(what)| Stop(format!("{what}\nIs the network there? By hand: {by_hand}")))
}

/// `apt-get install` of all `packages` at once.
pub fn by_apt(packages: &[&str]) -> Result<(), Stop> {
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    if shell::which("apt-get").is_none() {
        return Err(Stop(format!(
            "This is no Debian system. Please install what these Debian packages hold, then try again: {list}"
        )));
    }
    for words in [vec!["update"], [vec!["install", "-y", "--no-install-recommends"], packages.to_vec()].concat()] {
        let apt = as_root(&words).ok_or_else(|| {
            Stop(format!(
                "Installing packages needs root. Please run: sudo apt-get install --no-install-recommends {list}"
            ))
        })?;
        shell::run(apt, "apt-get").map_err(|Stop(what)| Stop(format!("{what}\nPlease install by hand: {list}")))?;
    }
    Ok(())
}

/// `apt-get` with the rights it needs, if we have them without asking for a password.
fn as_root(words: &[&str]) -> Option<Command> {
    let apt: Vec<&str> =
        ["DEBIAN_FRONTEND=noninteractive", "apt-get"].into_iter().chain(words.iter().copied()).collect();
    if shell::answer(shell::program("id", &["-u"])).as_deref() == Some("0") {
        return Some(shell::program("env", &apt));
    }
    shell::answer(shell::program("sudo", &["-n", "true"]))?;
    Some(shell::program("sudo", &[&["-n", "env"], apt.as_slice()].concat()))
}
