//! Words of the table's clock, of the way to it, and of the tabs above every screen of a table.

use super::spans::{left_en, left_ja, length_en, length_ja};

/// Words of the table's clock.
pub struct Agenda {
    /// The tab.
    pub tab: &'static str,
    /// Name of the clock's line.
    pub clock: &'static str,
    /// The heading before the start.
    pub before: fn(u32) -> String,
    /// The heading while in a box.
    pub now_is: fn(&str) -> String,
    /// The heading where a box is left and none has begun.
    pub waiting: &'static str,
    /// The heading after the last box.
    pub over: &'static str,
    /// What to do then.
    pub over_todo: &'static str,
    /// The kit has no time boxes.
    pub no_boxes: &'static str,
    /// What to do then.
    pub no_boxes_todo: &'static str,
    /// Time left in a box, or by how much it is over.
    pub left: fn(i64) -> String,
    /// Instead of it, while the clock stands still.
    pub paused: &'static str,
    /// The line before the start.
    pub line_before: &'static str,
    /// The line after the end.
    pub line_over: &'static str,
    /// Time left in all, in minutes.
    pub whole: fn(i64) -> String,
    /// When it will all be over.
    pub ends_at: fn(&str) -> String,
    /// A length of time, from seconds.
    pub length: fn(u32) -> String,
    /// How long the present box is.
    pub has: fn(&str) -> String,
    /// How long it is, and what the kit gave.
    pub has_now: fn(&str, &str) -> String,
    /// What the kit gave.
    pub instead_of: fn(&str) -> String,
    /// How long a box took.
    pub took: fn(&str) -> String,
    /// Later boxes are shorter now.
    pub shrunk: fn(&str) -> String,
    /// The end will be late.
    pub late: fn(&str) -> String,
    /// Nothing advances by itself.
    pub soft: &'static str,
    /// Begin.
    pub start: &'static str,
    /// Begin what is left.
    pub go_on: &'static str,
    /// On to the next box.
    pub next: &'static str,
    /// Which one it is.
    pub next_is: fn(&str) -> String,
    /// This is the last box.
    pub last: &'static str,
    /// End the last box.
    pub finish: &'static str,
    /// To the box before.
    pub back: &'static str,
    /// Leave the box out.
    pub skip: &'static str,
    /// Stop the time.
    pub pause: &'static str,
    /// Let it run on.
    pub resume: &'static str,
    /// Two minutes more.
    pub more: &'static str,
    /// Two minutes less.
    pub less: &'static str,
    /// Show what to do in this box.
    pub todo: &'static str,
    /// Hide it.
    pub fold: &'static str,
    /// Name of the buttons.
    pub controls: &'static str,
    /// To the screen of who sits here.
    pub to_join: &'static str,
    /// To the board.
    pub to_board: &'static str,
    /// To the need cards.
    pub to_needs: &'static str,
    /// To importance × urgency.
    pub to_matrix: &'static str,
    /// To the presentation.
    pub to_present: &'static str,
    /// To the survey.
    pub to_survey: &'static str,
    /// To the hand-in.
    pub to_hand_in: &'static str,
    /// Tab of importance × urgency.
    pub matrix_tab: &'static str,
    /// Tab of personnel and finance.
    pub conditions_tab: &'static str,
    /// Tab of the presentation.
    pub present_tab: &'static str,
    /// Tab of who sits here.
    pub group_tab: &'static str,
    /// Tab of a theme that the kit no longer has.
    pub stray_tab: fn(&str) -> String,
    /// A box that is over.
    pub done: &'static str,
    /// A box that was left out.
    pub skipped: &'static str,
    /// The present box.
    pub now: &'static str,
    /// A box to come.
    pub later: &'static str,
    /// Change the order.
    pub reorder: &'static str,
    /// What it changes.
    pub reorder_text: &'static str,
    /// No box to move.
    pub nothing_to_move: &'static str,
    /// Move up.
    pub earlier: &'static str,
    /// Move down.
    pub later_on: &'static str,
    /// Which box moves.
    pub moves: fn(&str) -> String,
    /// Begin this box anew.
    pub again: &'static str,
    /// Begin everything anew.
    pub restart: &'static str,
    /// What goes and what stays.
    pub restart_text: &'static str,
    /// Do it.
    pub restart_go: &'static str,
    /// The switch of sounds, on.
    pub sound_on: &'static str,
    /// The switch of sounds, off.
    pub sound_off: &'static str,
    /// When it sounds.
    pub sound_text: &'static str,
    /// The screen may go dark.
    pub not_awake: &'static str,
    /// Read aloud in the last minutes.
    pub minutes_left: fn(i64) -> String,
    /// Read aloud at the end.
    pub time_up: &'static str,
    /// Several tablets of a group.
    pub join_tablets: &'static str,
    /// The kit no longer has the group.
    pub join_gone: fn(&str) -> String,
    /// What to do then.
    pub join_gone_todo: &'static str,
    /// Departments at the table.
    pub join_departments: &'static str,
    /// Ranks at the table.
    pub join_ranks: &'static str,
    /// These may be left open.
    pub join_optional: &'static str,
    /// To the agenda.
    pub see_agenda: &'static str,
    /// A forum without a group yet.
    pub choose_group: &'static str,
    /// What is said of it.
    pub not_joined: &'static str,
    /// On with the present box.
    pub continue_at: fn(&str) -> String,
}

pub(super) const JA: Agenda = Agenda {
    tab: "進行",
    clock: "進行の時計",
    before: |minutes| format!("「始める」を押すと、{minutes}分の時計が動きます"),
    now_is: |step| format!("いまは「{step}」です"),
    waiting: "次の段を始められます",
    over: "すべての段が終わりました",
    over_todo: "提出がまだなら、「提出へ」を押してください。続けるときは「戻る」で前の段に戻れます。",
    no_boxes: "この進行キットに時間割はありません",
    no_boxes_todo: "時計なしで進められます。上の見出しから、画面を選んでください。",
    left: left_ja,
    paused: "一時停止中",
    line_before: "進行はまだ始まっていません",
    line_over: "進行は終わりました",
    whole: |minutes| format!("全体の残り 約{minutes}分"),
    ends_at: |clock| format!("{clock}ごろに終わります"),
    length: length_ja,
    has: |length| format!("この段は{length}"),
    has_now: |length, planned| format!("この段は{length}（はじめは{planned}）"),
    instead_of: |length| format!("はじめは{length}"),
    took: |length| format!("{length}かかりました"),
    shrunk: |length| format!("のびた分として、あとの段を合わせて{length}短くしています。"),
    late: |length| format!("このままだと、終わりが{length}おくれます。"),
    soft: "時間になっても、自動では進みません。班の区切りで「次の段へ」を押してください。",
    start: "始める",
    go_on: "続きを始める",
    next: "次の段へ",
    next_is: |step| format!("次は「{step}」"),
    last: "これが最後の段です",
    finish: "終える",
    back: "戻る",
    skip: "とばす",
    pause: "一時停止",
    resume: "再開",
    more: "＋2分",
    less: "−2分",
    todo: "やること",
    fold: "たたむ",
    controls: "時計の操作",
    to_join: "班の画面へ",
    to_board: "付箋の画面へ",
    to_needs: "ニーズ票へ",
    to_matrix: "重要×緊急へ",
    to_present: "発表の画面へ",
    to_survey: "アンケートへ",
    to_hand_in: "提出へ",
    matrix_tab: "重要×緊急",
    conditions_tab: "人事・財政",
    present_tab: "発表",
    group_tab: "班",
    stray_tab: |id| format!("前のテーマ（{id}）"),
    done: "済み",
    skipped: "とばしました",
    now: "いまここ",
    later: "これから",
    reorder: "順番を変える・はじめからやり直す",
    reorder_text: "この班の順番だけが変わります。動かせるのは、これからの段です。",
    nothing_to_move: "動かせる段はもうありません。",
    earlier: "前へ",
    later_on: "後ろへ",
    moves: |step| format!("「{step}」"),
    again: "この段の時間をはじめから",
    restart: "進行全体をはじめからやり直す",
    restart_text: "どの段が済んだかと、かかった時間が消えます。付箋やニーズ票は、そのまま残ります。",
    restart_go: "やり直す",
    sound_on: "音で知らせます",
    sound_off: "音は鳴りません",
    sound_text: "残り1分と、時間になったときに短く鳴ります。",
    not_awake: "この端末では、途中で画面が消えることがあります。消えても時計は合っています。",
    minutes_left: |minutes| format!("あと{minutes}分です"),
    time_up: "時間です",
    join_tablets: "1つの班で何台か使うときは、どの端末でも同じ班を選びます。それぞれが提出し、進行役が1つの班にまとめます。",
    join_gone: |group| format!("選んでいた班（{group}）が、新しい進行キットにありません"),
    join_gone_todo: "班を選び直してください。書いた付箋やニーズ票は、そのまま残っています。",
    join_departments: "班にいる部門",
    join_ranks: "班にいる役職",
    join_optional: "分かる範囲で選びます。あとで「だれの声」に使えます。",
    see_agenda: "進行を見る",
    choose_group: "班を選ぶ",
    not_joined: "まだ班を選んでいません",
    continue_at: |step| format!("続きから：{step}"),
};

pub(super) const EN: Agenda = Agenda {
    tab: "Agenda",
    clock: "Agenda clock",
    before: |minutes| format!("Press “Start” and the {minutes} minutes begin"),
    now_is: |step| format!("Now: {step}"),
    waiting: "The next step can begin",
    over: "Every step is over",
    over_todo: "If the group has not handed in yet, press “To hand-in”. “Back” returns to the last step.",
    no_boxes: "This kit has no time boxes",
    no_boxes_todo: "The workshop works without a clock. Please choose a screen above.",
    left: left_en,
    paused: "Paused",
    line_before: "The agenda has not begun",
    line_over: "The agenda is over",
    whole: |minutes| format!("About {minutes} min left in all"),
    ends_at: |clock| format!("Ends at about {clock}"),
    length: length_en,
    has: |length| format!("This step: {length}"),
    has_now: |length, planned| format!("This step: {length} (was {planned})"),
    instead_of: |length| format!("was {length}"),
    took: |length| format!("took {length}"),
    shrunk: |length| format!("Later steps are {length} shorter together, to make up for it."),
    late: |length| format!("At this pace the end will be {length} late."),
    soft: "Nothing moves on by itself. Press “Next step” when the group is ready.",
    start: "Start",
    go_on: "Go on",
    next: "Next step",
    next_is: |step| format!("Next: {step}"),
    last: "This is the last step",
    finish: "Finish",
    back: "Back",
    skip: "Skip",
    pause: "Pause",
    resume: "Resume",
    more: "+2 min",
    less: "−2 min",
    todo: "What to do",
    fold: "Hide",
    controls: "Clock controls",
    to_join: "To the group",
    to_board: "To the notes",
    to_needs: "To the need cards",
    to_matrix: "To the matrix",
    to_present: "To presenting",
    to_survey: "To the survey",
    to_hand_in: "To hand-in",
    matrix_tab: "Urgency",
    conditions_tab: "HR, finance",
    present_tab: "Present",
    group_tab: "Group",
    stray_tab: |id| format!("Earlier theme ({id})"),
    done: "Done",
    skipped: "Skipped",
    now: "Now",
    later: "To come",
    reorder: "Change the order, or start again",
    reorder_text: "Only this group's order changes. Steps to come can be moved.",
    nothing_to_move: "No step is left to move.",
    earlier: "Earlier",
    later_on: "Later",
    moves: |step| format!("“{step}”"),
    again: "This step's time again",
    restart: "The whole agenda again",
    restart_text: "Which steps are over and how long they took is forgotten. Notes and need cards stay as they are.",
    restart_go: "Start again",
    sound_on: "Sounds are on",
    sound_off: "Sounds are off",
    sound_text: "A short tone at one minute left and when the time is up.",
    not_awake: "The screen of this device may go dark. The clock stays right all the same.",
    minutes_left: |minutes| if minutes == 1 { "1 minute left".into() } else { format!("{minutes} minutes left") },
    time_up: "Time is up",
    join_tablets: "If a group uses several tablets, choose the same group on each. Each one hands in, and the facilitator puts them together.",
    join_gone: |group| format!("The group that was chosen ({group}) is not in the new kit"),
    join_gone_todo: "Please choose the group again. Notes and need cards are all still here.",
    join_departments: "Departments in the group",
    join_ranks: "Ranks in the group",
    join_optional: "As far as you know. Notes can say whose voice they are.",
    see_agenda: "See the agenda",
    choose_group: "Choose the group",
    not_joined: "No group chosen yet",
    continue_at: |step| format!("Go on: {step}"),
};
