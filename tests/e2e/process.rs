//! Programs that a play starts: each is ended by its own id when its handle is dropped, whatever happened.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Outcome, check};

/// How long a program may take until it answers.
const START: Duration = Duration::from_secs(30);

/// A running program.
pub struct Running(Child);

impl Running {
    /// Starts a program without a terminal.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Ok(Self(started.map_err(|error| format!("{} could not be started: {error}", command.get_program().display()))?))
    }

    /// Starts a program and returns the first line that it prints.
    pub fn start_and_read(command: &mut Command) -> Outcome<(Self, String)> {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take();
        let running = Self(child);
        let mut line = String::new();
        if let Some(output) = output {
            BufReader::new(output).read_line(&mut line)?;
        }
        Ok((running, line.trim().to_owned()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A driver's browsers must not outlive it, even where a play ended before it could close them.
        let offspring = descendants(self.0.id());
        // Ended already: nothing left to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
        offspring.into_iter().for_each(end);
    }
}

/// The ids of everything that a process started and that still lives, where the system tells.
fn descendants(id: u32) -> Vec<u32> {
    let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    let children = children.split_whitespace().filter_map(|child| child.parse().ok());
    children.flat_map(|child| [vec![child], descendants(child)].concat()).collect()
}

fn end(id: u32) {
    // Gone meanwhile: nothing left to end.
    let _ = Command::new("kill").args(["-9", &id.to_string()]).stderr(Stdio::null()).status();
}

/// A port that was free a moment ago.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Waits until a program listens.
pub async fn listening(port: u16) -> Outcome {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        check(start.elapsed() < START, || format!("nothing listens on port {port}"))?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// Kills one process at once, as a flat battery does, if it is still the one whose command line holds `sign`; `false` where
/// it is not.
pub fn kill(id: u32, sign: &Path) -> bool {
    let line = std::fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
    let found = String::from_utf8_lossy(&line).contains(&*sign.to_string_lossy());
    if found {
        end(id);
    }
    found
}

/// Where a program stands.
pub fn which(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|place| place.join(name)).find(|file| file.is_file())
}
