//! Builds the app into `dist/`: style sheet, trunk, the desk's version, then the service worker's stamp.
//!
//! Trunk works offline (`Trunk.toml`): it takes its own tools from the path and cargo may not
//! download either, so everything in `Cargo.lock` is fetched before. There is no `wasm-opt` step:
//! Debian's binaryen 108 saves 3 % but mixes up the tables of functions and of JavaScript values.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{Stop, precache, shell, style};

/// What stands in the page for the version of the desk's module.
const DESK: &str = "__DESK__";

/// How the app is compiled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Profile {
    /// Small and kept by the service worker: what people get.
    Release,
    /// Quick to build; the service worker keeps nothing, so a reload always shows the last build.
    Debug,
}

/// Builds into `dist/`; what stood there is replaced.
pub fn build(profile: Profile) -> Result<(), Stop> {
    style::flatten()?;
    shell::run(shell::cargo(&["fetch", "--locked"]), "Downloading the crates in Cargo.lock")?;
    let mut trunk = shell::program("trunk", &["build"]);
    // Trunk reads NO_COLOR as a boolean and refuses the usual `NO_COLOR=1`.
    trunk.env_remove("NO_COLOR");
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    shell::run(trunk, "The build")?;
    let dist = shell::root().join("dist");
    name_desk(&dist).map_err(|error| Stop(format!("The desk's module could not be named: {error}")))?;
    if profile == Profile::Release {
        let version = precache::stamp(&dist)?;
        println!("dist/ holds version {version}");
    }
    fs::metadata(dist.join("index.html"))
        .map(|_| ())
        .map_err(|error| Stop(format!("The build left no dist/index.html: {error}")))
}

/// Trunk gives a hash only to the name of the module that the page starts. The desk's files get theirs behind a `?`, in the
/// page, so that a browser's own cache never mixes two versions.
fn name_desk(dist: &Path) -> std::io::Result<()> {
    let mut hash = Sha256::new();
    for name in ["desk.js", "desk_bg.wasm"] {
        hash.update(fs::read(dist.join(name))?);
    }
    let version: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let page = fs::read_to_string(dist.join("index.html"))?;
    if page.matches(DESK).count() != 1 {
        return Err(std::io::Error::other(format!("dist/index.html must hold {DESK} once (Trunk.toml)")));
    }
    fs::write(dist.join("index.html"), page.replace(DESK, &version))
}
