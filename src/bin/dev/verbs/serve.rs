//! A static server for `dist/` on this machine only.
//!
//! It answers GET and HEAD, never leaves its folder, and sends the page's own content security
//! policy as a header too. The end-to-end tests start it with `--no-build --dist DIR --port 0`:
//! it prints its address as the first line and has no children. One thread and one answer a connection: a kept-alive
//! connection of a small server library was seen to stall the start of the app.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::build::Profile;
use super::{Stop, shell};

/// The page as written: the one place where the policy stands.
const PAGE: &str = include_str!("../../../../public/index.html");
/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of a request that are read.
const MOST_REQUEST: u64 = 64 << 10;
const TEXT: &str = "text/plain; charset=utf-8";
const FIRST_PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 100;

/// What the words after `cargo dev serve` ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// Build first?
    pub build: bool,
    /// How to build.
    pub profile: Profile,
    /// The folder to serve.
    pub dist: PathBuf,
    /// A port; 0 is any free one, none is 8080 or the next free one.
    pub port: Option<u16>,
}

impl Wish {
    /// Reads the words after `serve`.
    pub fn read(words: &[&str]) -> Result<Wish, Stop> {
        let mut wish = Wish { build: true, profile: Profile::Release, dist: shell::root().join("dist"), port: None };
        let mut elsewhere = false;
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--debug" => wish.profile = Profile::Debug,
                "--no-build" => wish.build = false,
                "--port" => {
                    let port = words.next().and_then(|port| port.parse().ok());
                    wish.port = Some(port.ok_or_else(|| Stop::because("--port wants a number from 0 to 65535."))?);
                }
                "--dist" => {
                    let dist = words.next().ok_or_else(|| Stop::because("--dist wants a folder."))?;
                    (wish.dist, elsewhere) = (PathBuf::from(dist), true);
                }
                other => {
                    return Err(Stop(format!("`cargo dev serve` does not know {other}.\n{}", super::USAGE)));
                }
            }
        }
        if elsewhere && wish.build {
            return Err(Stop::because("--dist serves a folder that is already built: add --no-build."));
        }
        Ok(wish)
    }
}

/// Serves `dist` until the process is ended.
pub fn serve(dist: &Path, port: Option<u16>) -> Result<(), Stop> {
    if !dist.join("index.html").is_file() {
        return Err(Stop(format!("There is no index.html in {}: run `cargo dev build` first.", dist.display())));
    }
    let listener = listen(port)?;
    let port = listener.local_addr().map_or(0, |address| address.port());
    println!("http://127.0.0.1:{port}/");
    // The tests wait for this line.
    let _ = std::io::stdout().flush();
    for connection in listener.incoming() {
        // A connection that failed before it began has nobody to tell.
        let Ok(connection) = connection else { continue };
        let dist = dist.to_owned();
        thread::spawn(move || {
            // The browser may be gone by now; there is nobody left to tell.
            let _ = converse(connection, &dist);
        });
    }
    Ok(())
}

fn listen(port: Option<u16>) -> Result<TcpListener, Stop> {
    let on = |port: u16| {
        TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .map_err(|error| Stop(format!("Port {port} cannot be used ({error}).")))
    };
    match port {
        Some(port) => on(port),
        None => (FIRST_PORT..FIRST_PORT + PORTS_TO_TRY).find_map(|port| on(port).ok()).ok_or_else(|| {
            Stop::because("No port from 8080 to 8179 is free: name one with --port, or let --port 0 choose.")
        }),
    }
}

/// One request, one answer, and the end: nothing is left open that could stall the next request.
fn converse(connection: TcpStream, dist: &Path) -> std::io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(&connection).take(MOST_REQUEST).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    // The rest of the request must be read, or closing would cut the answer off.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ');
    let (method, address) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, mime, caching, body) = match (method, find(dist, address)) {
        ("GET" | "HEAD", Some((file, bytes))) => ("200 OK", mime(&file), caching(&file), bytes),
        ("GET" | "HEAD", None) => ("404 Not Found", TEXT, "no-cache", b"not found".to_vec()),
        _ => ("405 Method Not Allowed", TEXT, "no-cache", b"only GET and HEAD".to_vec()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nCache-Control: {caching}\r\n\
         Content-Security-Policy: {}\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
         Connection: close\r\n\r\n",
        body.len(),
        policy(),
    );
    let mut out = &connection;
    out.write_all(head.as_bytes())?;
    if method != "HEAD" {
        out.write_all(&body)?;
    }
    out.flush()
}

/// The policy in the page's own `<meta>`.
fn policy() -> &'static str {
    PAGE.split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("default-src 'none'", |(policy, _)| policy)
}

/// The file an address means, if it is inside `dist` and really there.
fn find(dist: &Path, address: &str) -> Option<(PathBuf, Vec<u8>)> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = decoded(path)?;
    let mut file = dist.to_owned();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part == ".." || part == "." || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    // A link inside the folder must not lead out of it either.
    let file = file.canonicalize().ok()?;
    if !file.starts_with(dist.canonicalize().ok()?) || !file.is_file() {
        return None;
    }
    fs::read(&file).ok().map(|bytes| (file, bytes))
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut parts = path.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let (hex, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(hex, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Trunk's names carry a hash and never change their bytes; every other name may, with the next build.
fn caching(file: &Path) -> &'static str {
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let hash = name.trim_end_matches("_bg").rsplit('-').next().unwrap_or_default();
    let hashed = (13..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    if hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_inside_the_folder_are_found() {
        let place = std::env::temp_dir().join(format!("yoriai-serve-{}", std::process::id()));
        let dist = place.join("dist");
        fs::create_dir_all(dist.join("icons")).expect("a temporary folder");
        fs::write(place.join("secret"), "no").expect("a file outside");
        fs::write(dist.join("index.html"), "yes").expect("a page");
        fs::write(dist.join("icons/a b.svg"), "yes").expect("an icon");
        for good in ["/", "/index.html", "/?x=1", "/icons/a%20b.svg"] {
            assert!(find(&dist, good).is_some(), "{good}");
        }
        for bad in [
            "/../secret",
            "/%2e%2e/secret",
            "/icons/..%2f..%2fsecret",
            "//etc/passwd",
            "/icons",
            "/%zz",
            "/%2",
            "secret",
            "/..%5csecret",
        ] {
            assert!(find(&dist, bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_header_is_the_policy_of_the_page() {
        assert!(policy().starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"), "{}", policy());
    }

    #[test]
    fn only_hashed_names_are_kept_by_the_browser() {
        assert!(caching(Path::new("app-0123456789abcdef_bg.wasm")).contains("immutable"));
        // Trunk writes no leading zeros.
        assert!(caching(Path::new("yoriai-123456789abcdef.css")).contains("immutable"));
        assert_eq!(caching(Path::new("sw.js")), "no-cache");
        assert_eq!(caching(Path::new("icon-maskable-512.png")), "no-cache");
    }

    #[test]
    fn words_are_read_and_contradictions_refused() {
        let wish = Wish::read(&["--no-build", "--dist", "x", "--port", "0"]);
        assert!(matches!(wish, Ok(Wish { build: false, port: Some(0), .. })));
        assert!(Wish::read(&["--dist", "x"]).is_err());
        assert!(Wish::read(&["--port", "many"]).is_err());
        assert!(Wish::read(&["--fast"]).is_err());
    }
}
