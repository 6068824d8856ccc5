//! Lengths of time in words: what runs keeps its places, what stands says no more than it has.

/// Hours, minutes and seconds of a length of time.
fn parts(seconds: u64) -> (u64, u64, u64) {
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// A length that runs: its figures keep their places.
fn running_ja(seconds: u64) -> String {
    match parts(seconds) {
        (0, 0, seconds) => format!("{seconds}秒"),
        (0, minutes, seconds) => format!("{minutes}分{seconds:02}秒"),
        (hours, minutes, _) => format!("{hours}時間{minutes:02}分"),
    }
}

fn running_en(seconds: u64) -> String {
    match parts(seconds) {
        (0, 0, seconds) => format!("{seconds} s"),
        (0, minutes, seconds) => format!("{minutes} min {seconds:02} s"),
        (hours, minutes, _) => format!("{hours} h {minutes:02} min"),
    }
}

pub(super) fn left_ja(left: i64) -> String {
    match left {
        0 => "時間です".into(),
        1.. => format!("残り {}", running_ja(left.unsigned_abs())),
        _ => format!("{}のびています", running_ja(left.unsigned_abs())),
    }
}

pub(super) fn left_en(left: i64) -> String {
    match left {
        0 => "Time is up".into(),
        1.. => format!("{} left", running_en(left.unsigned_abs())),
        _ => format!("{} over", running_en(left.unsigned_abs())),
    }
}

pub(super) fn length_ja(seconds: u32) -> String {
    match parts(seconds.into()) {
        (0, minutes, 0) => format!("{minutes}分"),
        (hours, minutes, 0) if hours > 0 => format!("{hours}時間{minutes:02}分"),
        _ => running_ja(seconds.into()),
    }
}

pub(super) fn length_en(seconds: u32) -> String {
    match parts(seconds.into()) {
        (0, minutes, 0) => format!("{minutes} min"),
        (hours, minutes, 0) if hours > 0 => format!("{hours} h {minutes:02} min"),
        _ => running_en(seconds.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_said_in_words() {
        let said: Vec<String> = [160, 40, 485, 0, -80, -7300].into_iter().map(left_ja).collect();
        assert_eq!(
            said,
            ["残り 2分40秒", "残り 40秒", "残り 8分05秒", "時間です", "1分20秒のびています", "2時間01分のびています"]
        );
        let said: Vec<String> = [160, 0, -80].into_iter().map(left_en).collect();
        assert_eq!(said, ["2 min 40 s left", "Time is up", "1 min 20 s over"]);
    }

    #[test]
    fn a_length_says_no_more_than_it_has() {
        let said: Vec<String> = [480, 90, 45, 3900].into_iter().map(length_ja).collect();
        assert_eq!(said, ["8分", "1分30秒", "45秒", "1時間05分"]);
    }
}
