//! Words of presentation and projector.

/// Words of presentation and projector.
pub struct Present {
    /// One slide back.
    pub back: &'static str,
    /// One slide on.
    pub next: &'static str,
    /// Where we are: this slide, all. Short, for the eye.
    pub at: fn(usize, usize) -> String,
    /// The same, read aloud.
    pub at_aloud: fn(usize, usize) -> String,
    /// Name of the buttons below the slide.
    pub steer: &'static str,
    /// Show the votes, hide them again.
    pub votes: [&'static str; 2],
    /// Take the whole screen, give it back.
    pub fill: [&'static str; 2],
    /// Leave the table's presentation.
    pub leave: &'static str,
    /// Leave the projector: back to the order.
    pub leave_stage: &'static str,
    /// How to go on and back, for those who stand at the screen.
    pub how: &'static str,
    /// A table that hasn't said which group it is.
    pub no_group: &'static str,
    /// How many people speak.
    pub people: fn(u32) -> String,
    /// Nobody said how many.
    pub no_people: &'static str,
    /// How long a group may talk, by seconds.
    pub share: fn(u32) -> String,
    /// Time left, by seconds.
    pub left: fn(u32) -> String,
    /// Time over, by seconds.
    pub over: fn(u32) -> String,
    /// Said once when the time is over.
    pub time_is_up: &'static str,
    /// Start, pause, go on.
    pub clock: [&'static str; 3],
    /// From the beginning.
    pub again: &'static str,
    /// A theme by its number and title.
    pub theme: fn(usize, &str) -> String,
    /// Need cards, above the slide.
    pub needs: &'static str,
    /// Headings that came after the first ones.
    pub others: &'static str,
    /// Votes, notes.
    pub counts: [&'static str; 2],
    /// Units of these; votes of all in the theme.
    pub of_votes: fn(u32) -> String,
    /// Unit of notes.
    pub of_notes: &'static str,
    /// How many agreed: hands, people.
    pub hands: fn(u32, u32) -> String,
    /// What the prefecture could supply.
    pub wanted: fn(&str) -> String,
    /// So many notes more.
    pub more: fn(usize) -> String,
    /// Over notes that nobody bound.
    pub loose: &'static str,
    /// A card on which something is open.
    pub unfinished: &'static str,
    /// Rows of a need: afterwards, roles, level, field, involvement, bodies.
    pub rows: [&'static str; 6],
    /// How many bodies.
    pub bodies: fn(usize) -> String,
    /// The last slide.
    pub thanks: &'static str,
    /// What comes next at the table.
    pub then_hand_in: &'static str,
    /// The way there.
    pub hand_in: &'static str,

    /// Name of the projector page.
    pub stage: &'static str,
    /// Its finding: groups, seconds each.
    pub order: fn(usize, u32) -> String,
    /// What to do there.
    pub order_text: &'static str,
    /// The groups can't be in order: there is none.
    pub no_groups: &'static str,
    /// What has come of a group: slides.
    pub arrived: fn(usize) -> String,
    /// Nothing has come.
    pub missing: &'static str,
    /// What to do then.
    pub missing_todo: &'static str,
    /// Put a group on the screen; the same with its name.
    pub show: &'static str,
    /// The same with its name.
    pub show_group: fn(&str) -> String,
    /// Earlier, later, by name.
    pub earlier: fn(&str) -> String,
    /// Later.
    pub later: fn(&str) -> String,
    /// Name of the tools for the order.
    pub order_tools: &'static str,
    /// Other orders: reversed, the first one last, as in the kit.
    pub orders: [&'static str; 3],
    /// After the groups.
    pub plenary: &'static str,
    /// What that shows.
    pub plenary_text: &'static str,
    /// Put it on the screen.
    pub show_plenary: &'static str,
    /// The next group, by name.
    pub next_group: fn(&str) -> String,
    /// The plenary comes next.
    pub next_plenary: &'static str,
    /// The finding of the sums: groups, people.
    pub totals: fn(usize, u32) -> String,
    /// Rows of the sums: groups, people, notes, headings, needs.
    pub total_rows: [&'static str; 5],
    /// Which groups said it: how many.
    pub groups: fn(usize) -> String,
    /// Nothing has arrived from anybody.
    pub nothing: &'static str,
    /// The end of the plenary.
    pub plenary_thanks: &'static str,
}

/// Minutes and seconds, as far as they are there.
fn minutes(seconds: u32, minute: &str, second: &str) -> String {
    match (seconds / 60, seconds % 60) {
        (0, rest) => format!("{rest}{second}"),
        (all, 0) => format!("{all}{minute}"),
        (all, rest) if minute.starts_with(' ') => format!("{all}{minute} {rest}{second}"),
        (all, rest) => format!("{all}{minute}{rest}{second}"),
    }
}

fn ja(seconds: u32) -> String {
    minutes(seconds, "分", "秒")
}

fn en(seconds: u32) -> String {
    minutes(seconds, " min", " s")
}

pub(super) const JA: Present = Present {
    back: "前へ",
    next: "次へ",
    at: |at, all| format!("{at}／{all}"),
    at_aloud: |at, all| format!("{all}枚のうち{at}枚目"),
    steer: "発表の操作",
    votes: ["票を見せる", "票を隠す"],
    fill: ["画面いっぱいに", "元の大きさに"],
    leave: "発表を終える",
    leave_stage: "順番に戻る",
    how: "画面の右側を押すと次へ、左端を押すと前へ動きます。矢印キーやクリッカーでも動きます。",
    no_group: "この班",
    people: |count| format!("{count}人で話しました"),
    no_people: "人数は、まだ入っていません",
    share: |seconds| format!("持ち時間 {}", ja(seconds)),
    left: |seconds| format!("あと{}", ja(seconds)),
    over: |seconds| format!("{}すぎました", ja(seconds)),
    time_is_up: "時間です",
    clock: ["時計を始める", "止める", "続ける"],
    again: "最初から",
    theme: |number, title| format!("テーマ{number}　{title}"),
    needs: "ニーズ票",
    others: "ほかのまとまり",
    counts: ["票", "付箋"],
    of_votes: |all| format!("／{all}"),
    of_notes: "枚",
    hands: |up, of| format!("{of}人中{up}人"),
    wanted: |what| format!("県に補ってほしいこと：{what}"),
    more: |count| format!("ほか{count}枚"),
    loose: "まだ束ねていない付箋",
    unfinished: "書きかけ",
    rows: ["半年後", "来てほしい人", "任せたいこと", "分野・事業", "関わり方", "同じ課題がある団体"],
    bodies: |count| format!("{count}団体"),
    thanks: "ありがとうございました",
    then_hand_in: "発表が終わったら、班の記録を提出してください。",
    hand_in: "提出の画面へ",

    stage: "発表を映す",
    order: |groups, seconds| format!("{groups}班が、{}ずつ発表します", ja(seconds)),
    order_text: "映す班を選んでください。時計は、班ごとに最初から始まります。",
    no_groups: "班がまだありません。進行キットに班を足してください。",
    arrived: |slides| format!("届いています（{slides}枚）"),
    missing: "まだ届いていません",
    missing_todo: "班のファイルを開くと、ここに出ます。先に次の班へ進めます。",
    show: "映す",
    show_group: |name| format!("{name}を映す"),
    earlier: |name| format!("{name}を前にする"),
    later: |name| format!("{name}を後にする"),
    order_tools: "順番を変える",
    orders: ["逆の順にする", "最初の班を最後に回す", "キットの順に戻す"],
    plenary: "全体のまとめ",
    plenary_text: "届いた班を合わせた数と、テーマごとの上位の声を映します。",
    show_plenary: "全体のまとめを映す",
    next_group: |name| format!("次は、{name}"),
    next_plenary: "次は、全体のまとめ",
    totals: |groups, people| format!("{groups}班、{people}人の声です"),
    total_rows: ["届いた班", "人", "付箋", "まとまり", "ニーズ票"],
    groups: |count| format!("{count}班"),
    nothing: "まだ、どの班からも届いていません",
    plenary_thanks: "みなさん、ありがとうございました",
};

pub(super) const EN: Present = Present {
    back: "Back",
    next: "Next",
    at: |at, all| format!("{at} / {all}"),
    at_aloud: |at, all| format!("Slide {at} of {all}"),
    steer: "Slides",
    votes: ["Show votes", "Hide votes"],
    fill: ["Fill the screen", "Leave full screen"],
    leave: "End the talk",
    leave_stage: "To the order",
    how: "Tap the right side to go on, the left edge to go back. Arrow keys and clickers work too.",
    no_group: "This group",
    people: |count| if count == 1 { "1 person talked".into() } else { format!("{count} people talked") },
    no_people: "Nobody has said how many people",
    share: |seconds| format!("{} to talk", en(seconds)),
    left: |seconds| format!("{} left", en(seconds)),
    over: |seconds| format!("{} over", en(seconds)),
    time_is_up: "Time is up",
    clock: ["Start the clock", "Pause", "Go on"],
    again: "From the start",
    theme: |number, title| format!("Theme {number}: {title}"),
    needs: "Need card",
    others: "Other clusters",
    counts: ["Votes", "Notes"],
    of_votes: |all| format!(" / {all}"),
    of_notes: "",
    hands: |up, of| format!("{up} of {of} people"),
    wanted: |what| format!("Wanted from the prefecture: {what}"),
    more: |count| format!("{count} more"),
    loose: "Notes not bound yet",
    unfinished: "Unfinished",
    rows: ["In half a year", "Who", "To be entrusted", "Field", "Involvement", "Municipalities with this need"],
    bodies: |count| if count == 1 { "1 municipality".into() } else { format!("{count} municipalities") },
    thanks: "Thank you",
    then_hand_in: "After the talk, please hand in the group’s records.",
    hand_in: "To the hand-in",

    stage: "Projector",
    order: |groups, seconds| match groups {
        1 => format!("1 group talks for {}", en(seconds)),
        _ => format!("{groups} groups talk for {} each", en(seconds)),
    },
    order_text: "Choose a group to show. The clock starts anew with every group.",
    no_groups: "There is no group yet. Please add groups to the kit.",
    arrived: |slides| format!("Here ({slides} slides)"),
    missing: "Not here yet",
    missing_todo: "It appears here once the group’s file is opened. You can go on with the next group.",
    show: "Show",
    show_group: |name| format!("Show {name}"),
    earlier: |name| format!("{name} earlier"),
    later: |name| format!("{name} later"),
    order_tools: "Change the order",
    orders: ["Reverse the order", "First group goes last", "Order of the kit"],
    plenary: "Plenary",
    plenary_text: "The sums over the groups that are here, and the strongest voices of each theme.",
    show_plenary: "Show the plenary",
    next_group: |name| format!("Next: {name}"),
    next_plenary: "Next: plenary",
    totals: |groups, people| {
        let groups = if groups == 1 { "1 group".into() } else { format!("{groups} groups") };
        if people == 1 { format!("{groups}, 1 voice") } else { format!("{groups}, {people} voices") }
    },
    total_rows: ["Groups here", "People", "Notes", "Clusters", "Need cards"],
    groups: |count| if count == 1 { "1 group".into() } else { format!("{count} groups") },
    nothing: "No group has handed in yet",
    plenary_thanks: "Thank you, everybody",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_said_in_minutes_and_seconds() {
        assert_eq!([100, 120, 9, 0].map(JA.left), ["あと1分40秒", "あと2分", "あと9秒", "あと0秒"]);
        assert_eq!([100, 120, 9].map(EN.left), ["1 min 40 s left", "2 min left", "9 s left"]);
    }
}
