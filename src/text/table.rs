//! Words of the table: join, board, hand-in.

/// Words of the table.
pub struct Table {
    /// Heading of the workshop screen.
    pub workshop: &'static str,
    /// What to do there.
    pub workshop_text: &'static str,
    /// No kit yet.
    pub workshop_empty: &'static str,
    /// What to do then.
    pub workshop_empty_todo: &'static str,
    /// The open link.
    pub open_kit: &'static str,
    /// Heading of the join screen.
    pub join: &'static str,
    /// No names.
    pub join_text: &'static str,
    /// The group.
    pub group: &'static str,
    /// How many people.
    pub people: &'static str,
    /// Unit of people.
    pub people_unit: &'static str,
    /// Range of people.
    pub people_hint: &'static str,
    /// The municipalities.
    pub municipalities: &'static str,
    /// How to search.
    pub municipalities_hint: &'static str,
    /// Nothing was found.
    pub municipalities_none: &'static str,
    /// How many were found.
    pub municipalities_found: fn(usize) -> String,
    /// Take one away.
    pub remove: fn(&str) -> String,
    /// To the board.
    pub start: &'static str,
    /// What is missing before that.
    pub start_missing: &'static str,
    /// Name of the list of time boxes.
    pub agenda: fn(u32) -> String,
    /// A theme by its number.
    pub theme: fn(usize) -> String,
    /// One vote less for a cluster.
    pub vote_less: fn(&str) -> String,
    /// One vote more for a cluster.
    pub vote_more: fn(&str) -> String,
    /// Name of the two vote buttons.
    pub votes_of: fn(&str) -> String,
    /// Nothing bound yet.
    pub no_clusters: &'static str,
    /// What to do.
    pub no_clusters_todo: &'static str,
    /// The tray.
    pub tray: &'static str,
    /// An empty tray.
    pub tray_empty: &'static str,
    /// Capture field.
    pub write: &'static str,
    /// Its hint.
    pub write_hint: &'static str,
    /// Whose voice.
    pub whose: &'static str,
    /// Put the note out.
    pub put: &'static str,
    /// Selection: notes and clusters.
    pub selected: fn(usize) -> String,
    /// Name of the action bar.
    pub actions: &'static str,
    /// Clear the selection.
    pub clear: &'static str,
    /// Bind.
    pub bind: &'static str,
    /// Put into an existing cluster.
    pub into: &'static str,
    /// Choose a cluster to move to.
    pub into_which: &'static str,
    /// Back to the tray.
    pub to_tray: &'static str,
    /// Edit a note.
    pub edit_note: &'static str,
    /// Delete notes.
    pub delete_notes: fn(usize) -> String,
    /// Rename a cluster.
    pub rename: &'static str,
    /// Take a cluster apart.
    pub unbind: &'static str,
    /// Make a need card.
    pub make_need: &'static str,
    /// The heading of a new cluster.
    pub heading: &'static str,
    /// Its hint.
    pub heading_hint: &'static str,
    /// Title of the bind sheet.
    pub bind_title: fn(usize) -> String,
    /// Links to the other screens.
    pub to_needs: fn(usize) -> String,
    /// Link to hand-in.
    pub to_hand_in: &'static str,
    /// Name of the navigation.
    pub nav: &'static str,
    /// Heading of the hand-in screen.
    pub hand_in: &'static str,
    /// What it is.
    pub hand_in_text: &'static str,
    /// Nothing there yet.
    pub hand_in_empty: &'static str,
    /// After the hand-in.
    pub hand_in_again: &'static str,
    /// Show the kit's promises.
    pub promises: &'static str,
    /// Change who sits here.
    pub change_join: &'static str,
}

pub(super) const JA: Table = Table {
    workshop: "ワークショップに参加します",
    workshop_text: "班の端末で開いたフォーラムです。",
    workshop_empty: "進行キットをまだ開いていません",
    workshop_empty_todo: "進行役から受け取った進行キットを、ファイルか貼り付けで開いてください。",
    open_kit: "進行キットを開く",
    join: "この班のことを教えてください",
    join_text: "人の名前は書きません。あとで直せます。",
    group: "どの班ですか",
    people: "班の人数",
    people_unit: "人",
    people_hint: "1から99まで。票の数に使います",
    municipalities: "班にいる市区町村",
    municipalities_hint: "名前かひらがなで探します。例：ながさき",
    municipalities_none: "見つかりません。ひらがなでも探せます。",
    municipalities_found: |count| format!("{count}件見つかりました"),
    remove: |name| format!("{name}を外す"),
    start: "付箋を書き始める",
    start_missing: "班と、市区町村を1つ以上選んでください。",
    agenda: |minutes| format!("{minutes}分の進み方"),
    theme: |number| format!("テーマ{number}"),
    vote_less: |title| format!("「{title}」の票を1つ減らす"),
    vote_more: |title| format!("「{title}」に1票入れる"),
    votes_of: |title| format!("「{title}」の票の数"),
    no_clusters: "まとまりはまだありません",
    no_clusters_todo: "付箋を書いたら、似たものを選んで「まとめる」を押します。",
    tray: "まだまとめていない付箋",
    tray_empty: "下の欄に書いて「出す」を押すと、ここに並びます。",
    write: "付箋に書く",
    write_hint: "1枚に1件。人を責めない",
    whose: "だれの声",
    put: "出す",
    selected: |count| format!("{count}件を選択中"),
    actions: "選んだものの操作",
    clear: "選択をやめる",
    bind: "まとめる",
    into: "入れる",
    into_which: "どのまとまりに入れますか",
    to_tray: "外す",
    edit_note: "文を直す",
    delete_notes: |count| if count == 1 { "消す".into() } else { format!("{count}枚を消す") },
    rename: "見出しを直す",
    unbind: "まとまりを解く",
    make_need: "ニーズ票にする",
    heading: "見出し",
    heading_hint: "班で話したことが、ひと目で分かる文にします",
    bind_title: |count| format!("{count}枚をまとめます"),
    to_needs: |count| format!("ニーズ票 {count}枚"),
    to_hand_in: "提出する",
    nav: "班の画面",
    hand_in: "班の記録を提出します",
    hand_in_text: "中身を確かめて署名し、ファイルを進行役に渡してください。人の名前は入りません。",
    hand_in_empty: "提出するものがまだありません。先に付箋を書いてください。",
    hand_in_again: "提出したあとで直したら、もう一度署名して渡してください。進行役の画面では、新しいほうに置き換わります。",
    promises: "3つの約束",
    change_join: "班を直す",
};

pub(super) const EN: Table = Table {
    workshop: "Join a workshop",
    workshop_text: "Forums that were opened on this tablet.",
    workshop_empty: "No kit has been opened yet",
    workshop_empty_todo: "Please open the kit that the facilitator gave you, as a file or by pasting.",
    open_kit: "Open a kit",
    join: "Tell us about your group",
    join_text: "No names of people. You can change this later.",
    group: "Which group is it?",
    people: "People in the group",
    people_unit: "people",
    people_hint: "1 to 99; used for the votes",
    municipalities: "Municipalities in the group",
    municipalities_hint: "Search by name or hiragana, for example ながさき",
    municipalities_none: "Nothing found. Hiragana works too.",
    municipalities_found: |count| format!("{count} found"),
    remove: |name| format!("Remove {name}"),
    start: "Start writing notes",
    start_missing: "Please choose a group and at least one municipality.",
    agenda: |minutes| format!("The {minutes} minutes"),
    theme: |number| format!("Theme {number}"),
    vote_less: |title| format!("One vote less for “{title}”"),
    vote_more: |title| format!("1 vote for “{title}”"),
    votes_of: |title| format!("Votes for “{title}”"),
    no_clusters: "No clusters yet",
    no_clusters_todo: "Write notes, select those that are alike, and press “Bind”.",
    tray: "Notes not bound yet",
    tray_empty: "Write below and press “Put”: notes line up here.",
    write: "Write a note",
    write_hint: "One idea a note. Blame nobody",
    whose: "Whose voice",
    put: "Put",
    selected: |count| format!("{count} selected"),
    actions: "What to do with the selection",
    clear: "Clear selection",
    bind: "Bind",
    into: "Move",
    into_which: "Into which cluster?",
    to_tray: "Take out",
    edit_note: "Edit the text",
    delete_notes: |count| if count == 1 { "Delete".into() } else { format!("Delete {count}") },
    rename: "Rename",
    unbind: "Take apart",
    make_need: "Make a need card",
    heading: "Heading",
    heading_hint: "A sentence that says at a glance what you talked about",
    bind_title: |count| if count == 1 { "Bind 1 note".into() } else { format!("Bind {count} notes") },
    to_needs: |count| format!("Need cards: {count}"),
    to_hand_in: "Hand in",
    nav: "The group's screens",
    hand_in: "Hand in the group's records",
    hand_in_text: "Check what is inside, sign, and give the file to the facilitator. No names of people go in.",
    hand_in_empty: "There is nothing to hand in yet. Please write notes first.",
    hand_in_again: "If you change something afterwards, sign and hand in again. It replaces the earlier file.",
    promises: "Three promises",
    change_join: "Change the group",
};
