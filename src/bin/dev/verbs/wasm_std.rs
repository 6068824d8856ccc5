//! Rust's standard library for `wasm32-unknown-unknown`: from rustup, or, where rustup is missing
//! or may not download, built from Debian's `rust-src` if that is of exactly our compiler's version.
//!
//! A library of another version is never used: the compiler would refuse it with a riddle.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Stop, shell};

const TARGET: &str = "wasm32-unknown-unknown";

/// Is the library there for the active compiler?
pub fn present() -> bool {
    library()
        .and_then(|place| fs::read_dir(place).ok())
        .is_some_and(|files| files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
}

/// Installs it; says what to do if it cannot.
pub fn install() -> Result<(), Stop> {
    let by_rustup = shell::run(shell::program("rustup", &["target", "add", TARGET]), "rustup");
    if by_rustup.is_ok() && present() {
        return Ok(());
    }
    println!("rustup could not add {TARGET}: trying Debian's rust-src.");
    from_debian().map_err(|Stop(why)| {
        Stop(format!("{why}\nPlease install Rust's standard library for {TARGET}: `rustup target add {TARGET}` (it needs static.rust-lang.org)."))
    })
}

/// Where the compiler looks for the library.
fn library() -> Option<PathBuf> {
    shell::answer(shell::program("rustc", &["--print", "target-libdir", "--target", TARGET])).map(PathBuf::from)
}

fn from_debian() -> Result<(), Stop> {
    let version = shell::answer(shell::program("rustc", &["--version"])).unwrap_or_default();
    let version = version.split_whitespace().nth(1).unwrap_or_default();
    let policy = shell::answer(shell::program("apt-cache", &["policy", "rust-src"])).unwrap_or_default();
    let offered = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: ")).unwrap_or("nothing");
    if version.is_empty() || !offered.starts_with(&format!("{version}+")) {
        return Err(Stop(format!(
            "The compiler is Rust {version} and Debian offers {offered} as rust-src: they must be the same."
        )));
    }
    let place = shell::root().join("target/wasm-std");
    fs::create_dir_all(&place).map_err(|error| Stop(format!("{} could not be made: {error}", place.display())))?;
    let unpack = "apt-get download rust-src && dpkg-deb -x rust-src_*.deb .";
    let mut download = shell::program("sh", &["-c", unpack]);
    download.current_dir(&place);
    shell::run(download, "Downloading rust-src")?;
    build(&place, &place.join(format!("usr/src/rustc-{version}/library")))
}

/// Compiles the library from `sources` and puts it where the compiler looks; `place` is for the pieces.
fn build(place: &Path, sources: &Path) -> Result<(), Stop> {
    let library = library().ok_or_else(|| Stop::because("rustc does not say where its libraries stand."))?;
    let failed = |error: std::io::Error| Stop(format!("The standard library could not be put in place: {error}"));
    // `-Zbuild-std` wants a crate to build the library for: the smallest there is.
    fs::create_dir_all(place.join("src")).map_err(failed)?;
    fs::write(place.join("src/lib.rs"), "").map_err(failed)?;
    fs::write(place.join("Cargo.toml"), "[package]\nname = \"nothing\"\nedition = \"2024\"\n[workspace]\n")
        .map_err(failed)?;
    let mut cargo = shell::cargo(&[
        "build",
        "--release",
        "-Zbuild-std=std,panic_abort,proc_macro,test",
        "--target",
        TARGET,
        "--target-dir",
        "built",
    ]);
    // The stable compiler builds its own library only with this word.
    cargo.current_dir(place).env("RUSTC_BOOTSTRAP", "1").env("__CARGO_TESTS_ONLY_SRC_ROOT", sources);
    shell::run(cargo, "Building the standard library")?;
    fs::create_dir_all(&library).map_err(failed)?;
    for file in fs::read_dir(place.join(format!("built/{TARGET}/release/deps"))).map_err(failed)?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libnothing-") {
            fs::copy(file.path(), library.join(name)).map_err(failed)?;
        }
    }
    if present() {
        Ok(())
    } else {
        Err(Stop(format!("The library was built but the compiler does not find it in {}.", library.display())))
    }
}
