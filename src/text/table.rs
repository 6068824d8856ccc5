//! Words of the table: join, board, need cards, hand-in.

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
    /// Minutes.
    pub minutes: fn(u32) -> String,
    /// A theme by its number.
    pub theme: fn(usize) -> String,
    /// Votes a person and votes left.
    pub votes_info: fn(u32, u32) -> (String, String),
    /// Nobody said how many people.
    pub votes_unknown: &'static str,
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
    /// Nobody in particular.
    pub whose_none: &'static str,
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
    /// Heading of the needs screen.
    pub needs: fn(usize) -> String,
    /// What it is for.
    pub needs_text: &'static str,
    /// No card yet.
    pub needs_empty: &'static str,
    /// What to do then.
    pub needs_empty_todo: &'static str,
    /// A blank card.
    pub need_blank: &'static str,
    /// A card by its number.
    pub need: fn(usize) -> String,
    /// How far it is filled.
    pub filled: fn(usize, usize) -> String,
    /// Complete.
    pub complete: &'static str,
    /// No problem written yet.
    pub no_problem: &'static str,
    /// Steps of a card.
    pub steps: [&'static str; 4],
    /// Name of the steps.
    pub steps_name: &'static str,
    /// The problem.
    pub problem: &'static str,
    /// Its hint.
    pub problem_hint: &'static str,
    /// The outcome.
    pub outcome: &'static str,
    /// Its hint.
    pub outcome_hint: &'static str,
    /// Where from.
    pub from_cluster: &'static str,
    /// The municipalities of the card.
    pub need_municipalities: &'static str,
    /// The roles.
    pub roles: &'static str,
    /// At most two.
    pub roles_hint: &'static str,
    /// Nobody can do everything.
    pub roles_warn: &'static str,
    /// What to do.
    pub roles_warn_todo: &'static str,
    /// The level.
    pub level: &'static str,
    /// The field.
    pub field: &'static str,
    /// Groups of fields: office, region, other.
    pub field_groups: [&'static str; 3],
    /// Choose one.
    pub choose: &'static str,
    /// Work style.
    pub work_style: &'static str,
    /// Days a month.
    pub days: &'static str,
    /// Range.
    pub days_hint: &'static str,
    /// Unit.
    pub days_unit: &'static str,
    /// Months.
    pub months: &'static str,
    /// Range.
    pub months_hint: &'static str,
    /// Unit.
    pub months_unit: &'static str,
    /// Importance.
    pub importance: &'static str,
    /// Urgency.
    pub urgency: &'static str,
    /// Name of the draft beside the form.
    pub draft: &'static str,
    /// Short labels of the draft: after half a year, roles, level, field, involvement, priority, municipalities.
    pub labels: [&'static str; 7],
    /// Importance and urgency in short.
    pub priority: fn(Option<u32>, Option<u32>) -> String,
    /// Delete the card.
    pub delete_need: &'static str,
    /// To all cards.
    pub all_needs: &'static str,
    /// It stays if you leave.
    pub stays: &'static str,
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
    /// Where one is not told who sits here.
    pub join_first: &'static str,
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
    minutes: |minutes| format!("{minutes}分"),
    theme: |number| format!("テーマ{number}"),
    votes_info: |each, left| (format!("ひとり{each}票です。班の残りは "), format!("{left}票")),
    votes_unknown: "人数を入れると、票を数えられます。",
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
    whose_none: "選ばない",
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
    needs: |count| if count == 0 { "ニーズ票".into() } else { format!("ニーズ票が{count}枚あります") },
    needs_text: "どの課題に、どんな人が、どれだけ要るかを1枚に書きます。",
    needs_empty: "ニーズ票はまだありません",
    needs_empty_todo: "付箋のまとまりを選んで「ニーズ票にする」を押すと、下書きができます。",
    need_blank: "白紙から作る",
    need: |number| format!("ニーズ票 {number}"),
    filled: |done, all| format!("{all}問のうち{done}問"),
    complete: "すべて書けました",
    no_problem: "課題はまだ書いていません",
    steps: ["課題", "人材像", "関わり方", "優先度"],
    steps_name: "ニーズ票の4段階",
    problem: "どんな課題ですか",
    problem_hint: "例：庁内の方向性を、幹部と一緒に描けない",
    outcome: "半年後に、何がどうなっていればよいですか",
    outcome_hint: "例：全体方針が庁内で合意されている",
    from_cluster: "もとのまとまり",
    need_municipalities: "この課題がある市区町村",
    roles: "どんな人に来てほしいですか",
    roles_hint: "2つまでをおすすめします。",
    roles_warn: "一人で全てを担える人はいません",
    roles_warn_todo: "3つ以上の役割を選びました。票を分けると、それぞれに合う人を探せます。",
    level: "どこまで任せたいですか",
    field: "どの分野・事業ですか",
    field_groups: ["庁内の仕事", "地域の課題", "そのほか"],
    choose: "選んでください",
    work_style: "働き方の希望",
    days: "ひと月の日数",
    days_hint: "0.5日から20日まで",
    days_unit: "日／月",
    months: "期間",
    months_hint: "1か月から60か月まで",
    months_unit: "か月",
    importance: "どれくらい重要ですか",
    urgency: "どれくらい急ぎますか",
    draft: "ここまでの下書き",
    labels: ["半年後", "人材像", "水準", "分野", "関わり方", "優先度", "団体"],
    priority: |importance, urgency| {
        let say = |name: &str, value: Option<u32>| value.map(|value| format!("{name}{value}"));
        [say("重要", importance), say("緊急", urgency)].into_iter().flatten().collect::<Vec<_>>().join("・")
    },
    delete_need: "この票を消す",
    all_needs: "ニーズ票の一覧",
    stays: "書きかけのまま閉じても残ります",
    hand_in: "班の記録を提出します",
    hand_in_text: "中身を確かめて署名し、ファイルを進行役に渡してください。人の名前は入りません。",
    hand_in_empty: "提出するものがまだありません。先に付箋を書いてください。",
    hand_in_again: "提出したあとで直したら、もう一度署名して渡してください。進行役の画面では、新しいほうに置き換わります。",
    promises: "3つの約束",
    join_first: "先に、班と市区町村を選んでください。",
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
    minutes: |minutes| format!("{minutes} min"),
    theme: |number| format!("Theme {number}"),
    votes_info: |each, left| (format!("{each} votes a person. Left for the group: "), format!("{left}")),
    votes_unknown: "Give the number of people to count votes.",
    vote_less: |title| format!("One vote less for “{title}”"),
    vote_more: |title| format!("One vote for “{title}”"),
    votes_of: |title| format!("Votes for “{title}”"),
    no_clusters: "No clusters yet",
    no_clusters_todo: "Write notes, select those that are alike, and press “Bind”.",
    tray: "Notes not bound yet",
    tray_empty: "Write below and press “Put”: notes line up here.",
    write: "Write a note",
    write_hint: "One idea a note. Blame nobody",
    whose: "Whose voice",
    whose_none: "Nobody's",
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
    needs: |count| match count {
        0 => "Need cards".into(),
        1 => "There is 1 need card".into(),
        count => format!("There are {count} need cards"),
    },
    needs_text: "One card says which problem needs which person, and how much.",
    needs_empty: "No need cards yet",
    needs_empty_todo: "Select a cluster and press “Make a need card” to get a draft.",
    need_blank: "Start a blank card",
    need: |number| format!("Need card {number}"),
    filled: |done, all| format!("{done} of {all} answered"),
    complete: "All answered",
    no_problem: "The problem is not written yet",
    steps: ["Problem", "Person", "Involvement", "Priority"],
    steps_name: "The four steps of a need card",
    problem: "What is the problem?",
    problem_hint: "For example: we can't draw up a direction together with the executives",
    outcome: "What should be different half a year later?",
    outcome_hint: "For example: the overall policy is agreed in the office",
    from_cluster: "From the cluster",
    need_municipalities: "Municipalities with this problem",
    roles: "What kind of person should come?",
    roles_hint: "We suggest two at most.",
    roles_warn: "No one person can do everything",
    roles_warn_todo: "You chose three or more roles. Splitting the card helps to find the right person for each.",
    level: "How much would you entrust?",
    field: "Which field or project?",
    field_groups: ["Work in the office", "Questions of the region", "Other"],
    choose: "Please choose",
    work_style: "Preferred way of working",
    days: "Days a month",
    days_hint: "0.5 to 20 days",
    days_unit: "days a month",
    months: "Period",
    months_hint: "1 to 60 months",
    months_unit: "months",
    importance: "How important is it?",
    urgency: "How urgent is it?",
    draft: "The draft so far",
    labels: ["Half a year later", "Person", "Level", "Field", "Involvement", "Priority", "Bodies"],
    priority: |importance, urgency| {
        let say = |name: &str, value: Option<u32>| value.map(|value| format!("{name} {value}"));
        [say("importance", importance), say("urgency", urgency)].into_iter().flatten().collect::<Vec<_>>().join(", ")
    },
    delete_need: "Delete this card",
    all_needs: "All need cards",
    stays: "It stays even if you leave it half-written",
    hand_in: "Hand in the group's records",
    hand_in_text: "Check what is inside, sign, and give the file to the facilitator. No names of people go in.",
    hand_in_empty: "There is nothing to hand in yet. Please write notes first.",
    hand_in_again: "If you change something afterwards, sign and hand in again. It replaces the earlier file.",
    promises: "Three promises",
    join_first: "Please choose your group and municipalities first.",
    change_join: "Change the group",
};
