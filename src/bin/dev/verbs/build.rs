//! Builds the app into `dist/`: style sheet, trunk, then the service worker's stamp.
//!
//! Trunk works offline (`Trunk.toml`): it takes its own tools from the path and cargo may not
//! download either, so everything in `Cargo.lock` is fetched before. There is no `wasm-opt` step:
//! Debian's binaryen 108 saves 3 % but mixes up the tables of functions and of JavaScript values.

use std::fs;

use super::{Stop, precache, shell, style};

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
    if profile == Profile::Release {
        let version = precache::stamp(&dist)?;
        println!("dist/ holds version {version}");
    }
    fs::metadata(dist.join("index.html"))
        .map(|_| ())
        .map_err(|error| Stop(format!("The build left no dist/index.html: {error}")))
}
