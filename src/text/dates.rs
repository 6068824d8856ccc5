//! Dates and times in words: 西暦（和暦） once, short after that.

/// Ways to write a moment of the device's wall clock.
pub struct Dates {
    /// Year, month, day in full: 「2026年（令和8年）11月21日」.
    pub full: fn(u32, u32, u32) -> String,
    /// Month, day, hour, minute: 「11月21日 15:24」.
    pub short: fn(u32, u32, u32, u32) -> String,
    /// Hour and minute.
    pub clock: fn(u32, u32) -> String,
    /// Never.
    pub never: &'static str,
    /// A day that is still open.
    pub open: &'static str,
}

pub(super) const JA: Dates = Dates {
    full: |year, month, day| match year.checked_sub(2018) {
        Some(1) => format!("{year}年（令和元年）{month}月{day}日"),
        Some(reiwa) if reiwa > 0 => format!("{year}年（令和{reiwa}年）{month}月{day}日"),
        _ => format!("{year}年{month}月{day}日"),
    },
    short: |month, day, hour, minute| format!("{month}月{day}日 {hour}:{minute:02}"),
    clock: |hour, minute| format!("{hour}:{minute:02}"),
    never: "まだありません",
    open: "日付は未定",
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) const EN: Dates = Dates {
    full: |year, month, day| format!("{day} {} {year}", month_name(month)),
    short: |month, day, hour, minute| format!("{day} {}, {hour}:{minute:02}", month_name(month)),
    clock: |hour, minute| format!("{hour}:{minute:02}"),
    never: "Never yet",
    open: "Date open",
};

fn month_name(month: u32) -> &'static str {
    month.checked_sub(1).and_then(|at| MONTHS.get(at as usize)).copied().unwrap_or_default()
}
