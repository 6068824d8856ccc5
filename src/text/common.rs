//! Words that every screen shares.

/// Words of every screen.
pub struct Common {
    /// The name of the app.
    pub app: &'static str,
    /// Hidden words of the mark: leads home.
    pub to_home: &'static str,
    /// The skip link.
    pub skip: &'static str,
    /// 「※必須」 beside a label.
    pub required: &'static str,
    /// 「任意」 beside a label.
    pub optional: &'static str,
    /// The saved line.
    pub saved: &'static str,
    /// The saved line with its time.
    pub saved_at: fn(&str) -> String,
    /// The saved line while writing.
    pub saving: &'static str,
    /// The saved line after a failure.
    pub not_saved: &'static str,
    /// So many records exist only here.
    pub only_here: fn(usize) -> String,
    /// Everything has been written out.
    pub all_written_out: &'static str,
    /// Undo.
    pub undo: &'static str,
    /// Redo.
    pub redo: &'static str,
    /// Back.
    pub back: &'static str,
    /// Close.
    pub close: &'static str,
    /// Cancel.
    pub cancel: &'static str,
    /// Edit.
    pub edit: &'static str,
    /// Save a change.
    pub save: &'static str,
    /// Print.
    pub print: &'static str,
    /// Still empty.
    pub empty_yet: &'static str,
    /// The source of something.
    pub source: &'static str,
    /// A marker for what is not verified.
    pub unverified: &'static str,
    /// Nothing was found under this address.
    pub gone_title: &'static str,
    /// What to do then.
    pub gone_todo: &'static str,
    /// The way out.
    pub gone_go: &'static str,
    /// A number of slips.
    pub notes: fn(usize) -> String,
    /// A number of votes.
    pub votes: fn(u32) -> String,
    /// A number of people.
    pub people: fn(u32) -> String,
    /// Days a month, from tenths.
    pub days_a_month: fn(u32) -> String,
    /// Months.
    pub months: fn(u32) -> String,
    /// Characters and the most of them.
    pub count: fn(usize, usize) -> String,
    /// Read aloud when few are left.
    pub left: fn(usize) -> String,
    /// Read aloud and shown when there are too many.
    pub over: fn(usize) -> String,
    /// Between the parts of a list.
    pub and: &'static str,
}

pub(super) const JA: Common = Common {
    app: "よりあい",
    to_home: "よりあい　はじめの画面へ",
    skip: "本文へ移動",
    required: "※必須",
    optional: "任意",
    saved: "保存済み",
    saved_at: |time| format!("保存済み {time}"),
    saving: "保存しています",
    not_saved: "保存できていません",
    only_here: |count| format!("未書き出し {count}件"),
    all_written_out: "すべて書き出し済み",
    undo: "元に戻す",
    redo: "やり直す",
    back: "戻る",
    close: "閉じる",
    cancel: "やめる",
    edit: "直す",
    save: "決める",
    print: "印刷する",
    empty_yet: "まだ書いていません",
    source: "出典",
    unverified: "要確認",
    gone_title: "この画面に出すものが見つかりません",
    gone_todo: "ファイルをまだ開いていないか、消されたあとかもしれません。はじめの画面に戻ってください。",
    gone_go: "はじめの画面へ",
    notes: |count| format!("付箋 {count}枚"),
    votes: |count| format!("{count}票"),
    people: |count| format!("{count}人"),
    days_a_month: |tenths| format!("月{}日", tenth(tenths)),
    months: |count| format!("{count}か月"),
    count: |count, most| format!("{count}／{most}字"),
    left: |left| format!("あと{left}字です。"),
    over: |over| format!("{over}字多いです。短くすると保存できます。書いたものは残っています。"),
    and: "、",
};

pub(super) const EN: Common = Common {
    app: "Yoriai",
    to_home: "Yoriai, to the first screen",
    skip: "Skip to the main part",
    required: "required",
    optional: "optional",
    saved: "Saved",
    saved_at: |time| format!("Saved {time}"),
    saving: "Saving",
    not_saved: "Not saved yet",
    only_here: |count| format!("{count} not written out"),
    all_written_out: "Everything written out",
    undo: "Undo",
    redo: "Redo",
    back: "Back",
    close: "Close",
    cancel: "Cancel",
    edit: "Edit",
    save: "Done",
    print: "Print",
    empty_yet: "Not written yet",
    source: "Source",
    unverified: "to be verified",
    gone_title: "There is nothing to show here",
    gone_todo: "The file may not have been opened yet, or the record was deleted. Please go back to the first screen.",
    gone_go: "To the first screen",
    notes: |count| if count == 1 { "1 note".into() } else { format!("{count} notes") },
    votes: |count| if count == 1 { "1 vote".into() } else { format!("{count} votes") },
    people: |count| if count == 1 { "1 person".into() } else { format!("{count} people") },
    days_a_month: |tenths| format!("{} days a month", tenth(tenths)),
    months: |count| if count == 1 { "1 month".into() } else { format!("{count} months") },
    count: |count, most| format!("{count} of {most} characters"),
    left: |left| if left == 1 { "1 character left.".into() } else { format!("{left} characters left.") },
    over: |over| match over {
        1 => "1 character too many. Shorten it to save it; what you wrote is kept.".into(),
        _ => format!("{over} characters too many. Shorten it to save it; what you wrote is kept."),
    },
    and: ", ",
};

/// Tenths as a decimal without a needless zero: 40 → 4, 5 → 0.5.
#[must_use]
pub fn tenth(tenths: u32) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}
