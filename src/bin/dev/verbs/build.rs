//! Builds the app into `dist/`: style sheet, trunk, the versions of the modules, then the service worker's stamp.
//!
//! Trunk works offline (`Trunk.toml`): it takes its own tools from the path and cargo may not
//! download either, so everything in `Cargo.lock` is fetched before. There is no `wasm-opt` step:
//! Debian's binaryen 108 saves 3 % but mixes up the tables of functions and of JavaScript values.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{Stop, precache, shell, style};

/// What stands in the page before the names of the modules that it doesn't start by itself (Trunk.toml).
const MODULES: &str = "data-modules=\"";

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
    name_modules(&dist).map_err(|error| Stop(format!("The modules could not be named: {error}")))?;
    if profile == Profile::Release {
        let version = precache::stamp(&dist)?;
        println!("dist/ holds version {version}");
    }
    fs::metadata(dist.join("index.html"))
        .map(|_| ())
        .map_err(|error| Stop(format!("The build left no dist/index.html: {error}")))
}

/// Trunk gives a hash only to the name of the module that the page starts. The others get theirs behind a `?`, in the page, so
/// that a browser's own cache never mixes two versions.
fn name_modules(dist: &Path) -> std::io::Result<()> {
    let page = fs::read_to_string(dist.join("index.html"))?;
    let lacking = || std::io::Error::other(format!("dist/index.html must hold {MODULES} (Trunk.toml)"));
    let (before, rest) = page.split_once(MODULES).ok_or_else(lacking)?;
    let (names, after) = rest.split_once('"').ok_or_else(lacking)?;
    let mut named = Vec::new();
    for name in names.split(' ') {
        let mut hash = Sha256::new();
        for file in [format!("{name}.js"), format!("{name}_bg.wasm")] {
            let bytes =
                fs::read(dist.join(&file)).map_err(|error| std::io::Error::other(format!("{file}: {error}")))?;
            hash.update(bytes);
        }
        let version: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        named.push(format!("{name}?v={version}"));
    }
    fs::write(dist.join("index.html"), format!("{before}{MODULES}{}\"{after}", named.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_that_the_page_names_gets_the_version_of_its_bytes() {
        let dist = std::env::temp_dir().join(format!("yoriai-modules-{}", std::process::id()));
        fs::create_dir_all(&dist).expect("a temporary folder");
        let name = |bytes: &str| {
            fs::write(dist.join("index.html"), "<script data-modules=\"one two\"></script>").expect("the page");
            for file in ["one.js", "one_bg.wasm", "two.js"] {
                fs::write(dist.join(file), "same").expect("a file");
            }
            fs::write(dist.join("two_bg.wasm"), bytes).expect("a file");
            name_modules(&dist).expect("names");
            fs::read_to_string(dist.join("index.html")).expect("the page")
        };
        let (first, second) = (name("a"), name("b"));
        let version = |page: &str, at: usize| page.split("?v=").nth(at).map(|rest| rest[..16].to_owned());
        assert_eq!(version(&first, 1), version(&second, 1));
        assert_ne!(version(&first, 2), version(&second, 2));
        assert!(first.ends_with("\"></script>"), "{first}");
        fs::remove_file(dist.join("one.js")).expect("a file less");
        fs::write(dist.join("index.html"), "<script data-modules=\"one\">").expect("the page");
        assert!(name_modules(&dist).is_err(), "a module that is not built has no version");
    }
}
