//! The tools the other verbs need: one table, looked through before anything is installed.
//!
//! What is there (in the right version) is left alone. Before something is installed its name and
//! the reason are printed. How things are installed stands in `install.rs` and `wasm_std.rs`.

use std::path::Path;

use super::{Stop, install, shell, wasm_std};

/// What a tool is needed for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Use {
    /// Compiling the app and its pages.
    Build,
    /// Tests in Chromium.
    Chromium,
    /// Tests in WebKit, the engine of the iPad.
    WebKit,
    /// Measuring the built app.
    Bench,
}

use Use::{Bench, Build, Chromium, WebKit};

impl Use {
    /// Every use.
    pub const ALL: [Use; 4] = [Build, Chromium, WebKit, Bench];
}

/// How a tool is found and installed.
enum Source {
    /// The standard library for the browser, from rustup or built from Debian's sources.
    WasmStd,
    /// A program installed by cargo in exactly this version, with further words for `cargo install`.
    Crate(&'static str, fn() -> Result<String, Stop>, &'static [&'static str]),
    /// A Debian package, there when this program or file is.
    Debian(&'static str),
}

use Source::{Crate, Debian, WasmStd};

/// Name, how it is found, what for, and why in words.
type Tool = (&'static str, Source, &'static [Use], &'static str);

#[rustfmt::skip]
const TOOLS: [Tool; 10] = [
    ("wasm32-unknown-unknown", WasmStd, &[Build], "Rust's standard library for the browser"),
    ("trunk", Crate("trunk", trunk_version, &["--locked", "--no-default-features", "--features", "rustls"]), &[Build], "puts page, style and WebAssembly together"),
    // Without --locked: its lock file names crate versions that may no longer be served.
    ("wasm-bindgen-cli", Crate("wasm-bindgen", install::wasm_bindgen_version, &[]), &[Build], "joins WebAssembly and the browser, and runs the browser tests"),
    ("chromium", Debian("chromium"), &[Chromium, Bench], "the engine of most offices' browsers"),
    ("chromium-driver", Debian("chromedriver"), &[Chromium, Bench], "lets the tests drive Chromium"),
    ("fonts-noto-cjk", Debian("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"), &[Chromium, WebKit, Bench], "Japanese letters in the test browsers"),
    ("webkit2gtk-driver", Debian("WebKitWebDriver"), &[WebKit], "the engine of the iPad, and its driver"),
    ("xvfb", Debian("Xvfb"), &[WebKit], "a screen for WebKit where there is none"),
    ("xauth", Debian("xauth"), &[WebKit], "the key to that screen"),
    ("brotli", Debian("brotli"), &[Bench], "the size that people really download"),
];

/// 0.22 wants a newer compiler than `rust-toolchain.toml` names.
fn trunk_version() -> Result<String, Stop> {
    Ok("0.21.14".into())
}

/// Installs what is missing for `uses` and leaves the rest alone.
pub fn provide(uses: &[Use]) -> Result<(), Stop> {
    let mut missing = Vec::new();
    for tool in &TOOLS {
        let (name, source, for_what, why) = tool;
        if for_what.iter().any(|one| uses.contains(one)) && !present(source)? {
            println!("{name} is missing ({why}): installing it.");
            missing.push(tool);
        }
    }
    let mut packages = Vec::new();
    for (name, source, _, _) in &missing {
        match source {
            WasmStd => wasm_std::install()?,
            Crate(_, version, words) => install::by_cargo(name, &version()?, words)?,
            Debian(_) => packages.push(*name),
        }
    }
    install::by_apt(&packages)?;
    // What cannot be found now would fail later with a worse sentence.
    for (name, source, ..) in &missing {
        if !present(source)? {
            return Err(Stop(format!("{name} was installed but cannot be found. Is its folder in PATH?")));
        }
    }
    Ok(())
}

fn present(source: &Source) -> Result<bool, Stop> {
    Ok(match source {
        WasmStd => wasm_std::present(),
        Crate(program, version, _) => {
            let version = version()?;
            let answer = shell::answer(shell::program(program, &["--version"])).unwrap_or_default();
            answer.split_whitespace().any(|word| word == version)
        }
        Debian(sign) if sign.starts_with('/') => Path::new(sign).exists(),
        Debian(sign) => shell::which(sign).is_some(),
    })
}
