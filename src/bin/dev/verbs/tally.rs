//! Counting test results in the output of any runner that ends with a `test result:` line
//! (cargo's own, the browser runner, the end-to-end tests). It never decides whether a step failed:
//! the exit code does.

use std::ops::AddAssign;

/// Tests seen so far and the closing lines they were read from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
    /// The closing lines themselves, in order, without colours.
    pub lines: Vec<String>,
}

impl Tally {
    /// Reads one line of output; anything but a closing line changes nothing.
    pub fn read(&mut self, line: &str) {
        let plain = without_colour(line);
        let Some((_, result)) = plain.split_once("test result:") else {
            return;
        };
        let count = |word: &str| {
            result.split([';', '.']).find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u64>().ok())
        };
        if let (Some(passed), Some(failed)) = (count("passed"), count("failed")) {
            self.passed += passed;
            self.failed += failed;
            self.lines.push(plain.trim().to_owned());
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.lines.extend(other.lines);
    }
}

/// The line without terminal colours (`ESC [ … m`).
fn without_colour(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| plain + part.split_once('m').map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_every_runner_are_counted_and_nothing_else() {
        let mut tally = Tally::default();
        tally.read("test result: \u{1b}[32mok\u{1b}[0m. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s\r");
        tally.read("    test result: FAILED. 3 passed; 2 failed; 0 ignored");
        tally.read("test board_opens ... ok");
        tally.read("we print test result: soon");
        assert_eq!((tally.passed, tally.failed, tally.lines.len()), (15, 2, 2));
    }
}
