//! Words of the desk: forums, kit editor, plenary, 意見の概要.

/// Words of the desk.
pub struct Desk {
    /// The name of the place.
    pub place: &'static str,
    /// Heading of the desk: how many forums.
    pub forums: fn(usize) -> String,
    /// What the desk is for.
    pub intro: &'static str,
    /// No forum yet.
    pub empty: &'static str,
    /// What to do then.
    pub empty_todo: &'static str,
    /// Make a forum.
    pub create: &'static str,
    /// What it starts from.
    pub create_hint: &'static str,
    /// Copy a forum.
    pub copy: fn(&str) -> String,
    /// Copy, in short.
    pub copy_short: &'static str,
    /// The title of a copy.
    pub copied: fn(&str) -> String,
    /// Marks a kit that somebody else made.
    pub received: &'static str,
    /// Groups that handed in, of all.
    pub handed_in: fn(usize, usize) -> String,
    /// Name of the navigation.
    pub nav: &'static str,
    /// Links of a forum: kit, plenary, summary.
    pub links: [&'static str; 3],
    /// Other places at the desk.
    pub others: &'static str,
    /// Link to the pool.
    pub pool: &'static str,
    /// How many applicants.
    pub pool_count: fn(usize) -> String,
    /// Link to opening files.
    pub open: &'static str,
    /// What can be opened.
    pub open_hint: &'static str,

    /// Heading of the kit editor: groups, themes, minutes.
    pub kit: fn(usize, usize, u32) -> String,
    /// How it is saved.
    pub kit_text: &'static str,
    /// Title over somebody else's kit.
    pub foreign: &'static str,
    /// Why it can't be changed here.
    pub foreign_text: &'static str,
    /// Section: what, when, where.
    pub basics: &'static str,
    /// Title of the forum.
    pub title: &'static str,
    /// Day in the hall.
    pub date: &'static str,
    /// Prefecture.
    pub prefecture: &'static str,
    /// No prefecture chosen yet.
    pub prefecture_none: &'static str,
    /// What it is for.
    pub prefecture_help: &'static str,
    /// In the title, while the prefecture is open.
    pub unnamed: &'static str,
    /// Votes of one person.
    pub votes: &'static str,
    /// Range.
    pub votes_hint: &'static str,
    /// Unit.
    pub votes_unit: &'static str,
    /// Section: groups.
    pub groups: fn(usize) -> String,
    /// The name of a group by its number.
    pub group_name: fn(usize) -> String,
    /// A new group's name.
    pub group: fn(usize) -> String,
    /// One more group.
    pub add_group: &'static str,
    /// Section: themes.
    pub themes: fn(usize) -> String,
    /// A theme's title by its number.
    pub theme_title: fn(usize) -> String,
    /// A theme's question by its number.
    pub theme_prompt: fn(usize) -> String,
    /// A new theme's title.
    pub theme: &'static str,
    /// One more theme.
    pub add_theme: &'static str,
    /// Section: agenda.
    pub agenda: &'static str,
    /// The sum in minutes.
    pub sum: fn(u32) -> String,
    /// The sum against the model's minutes.
    pub compared: fn(u32, u32) -> String,
    /// A time box by its number: minutes.
    pub step_minutes: fn(usize) -> String,
    /// Range of minutes.
    pub minutes_hint: &'static str,
    /// Unit of minutes.
    pub minutes_unit: &'static str,
    /// A time box by its number: name.
    pub step_title: fn(usize) -> String,
    /// A time box by its number: what to do.
    pub step_todo: fn(usize) -> String,
    /// A new time box's name.
    pub step: &'static str,
    /// One more time box.
    pub add_step: &'static str,
    /// Take a row away.
    pub remove: fn(&str) -> String,
    /// Move a row up.
    pub up: fn(&str) -> String,
    /// Move a row down.
    pub down: fn(&str) -> String,
    /// Short words of the row buttons: up, down, remove.
    pub row_tools: [&'static str; 3],
    /// Name of undo and redo together.
    pub steps_back: &'static str,
    /// Section: hand the kit out.
    pub give: &'static str,
    /// What is still open before that.
    pub give_open: &'static str,
    /// What to do with the kit, in order.
    pub next: [&'static str; 3],
    /// Name of that list.
    pub next_name: &'static str,

    /// Heading of the plenary: groups that are there, of all.
    pub arrived: fn(usize, usize) -> String,
    /// What to do while nobody is there.
    pub none_todo: &'static str,
    /// Name of the list of groups.
    pub status: &'static str,
    /// A group that handed in.
    pub is_here: &'static str,
    /// A group that did not.
    pub is_missing: &'static str,
    /// Tables whose group the kit doesn't know.
    pub group_unknown: &'static str,
    /// The latest change by the tablet's clock.
    pub changed_at: fn(&str) -> String,
    /// One of several tablets, by number.
    pub tablet: fn(usize) -> String,
    /// No municipality said.
    pub no_places: &'static str,
    /// Link to add files.
    pub add_files: &'static str,
    /// Name of the sums.
    pub totals: &'static str,
    /// Rows of the sums: notes, clusters, votes, needs, people.
    pub total_names: [&'static str; 5],
    /// Values of the sums: notes, clusters, votes, needs, people.
    pub total_units: [&'static str; 5],
    /// A theme by number and title, over the clusters.
    pub theme_head: fn(usize, &str) -> String,
    /// How many clusters, and their order.
    pub clusters: fn(usize) -> String,
    /// Nobody bound anything in this theme.
    pub theme_empty: &'static str,
    /// Show the notes of a cluster.
    pub show_notes: fn(usize) -> String,
    /// Caption of role × level, with the number of cards.
    pub heat: fn(usize) -> String,
    /// Head of the row names.
    pub heat_role: &'static str,
    /// The column of open levels.
    pub heat_open: &'static str,
    /// The sums.
    pub heat_sum: &'static str,
    /// Why a card may count twice.
    pub heat_note: &'static str,
    /// Caption of the work styles.
    pub styles: fn(usize) -> String,
    /// Heads: style, municipalities, cards.
    pub style_heads: [&'static str; 3],
    /// Open.
    pub open_answer: &'static str,
    /// Heading of the need cards.
    pub needs: fn(usize) -> String,
    /// No card yet.
    pub needs_empty: &'static str,
    /// Heads of the need cards: problem, roles, level, involvement, municipalities, group.
    pub need_heads: [&'static str; 6],
    /// No problem written.
    pub no_problem: &'static str,
    /// Write the CSV.
    pub csv: &'static str,
    /// What the CSV is.
    pub csv_hint: &'static str,
    /// Heads of the CSV, in the order of `Plenary::need_rows`.
    pub csv_heads: [&'static str; 14],
    /// Done: a file was written.
    pub written: fn(&str) -> String,

    /// The published heading.
    pub summary: &'static str,
    /// Short name of the preview and the place.
    pub summary_short: &'static str,
    /// A theme in the published form, by number and title.
    pub summary_theme: fn(usize, &str) -> String,
    /// Heading of the summary screen: themes, bullets.
    pub summary_found: fn(usize, usize) -> String,
    /// Nothing to sum up.
    pub summary_empty: &'static str,
    /// What to do then.
    pub summary_empty_todo: &'static str,
    /// Where the bullets come from.
    pub summary_text: &'static str,
    /// How many bullets.
    pub most: &'static str,
    /// Up to so many.
    pub most_of: fn(usize) -> String,
    /// All of them.
    pub most_all: &'static str,
    /// Groups that said it.
    pub said_by: fn(&[&str]) -> String,
    /// Write the Markdown.
    pub markdown: &'static str,
    /// What goes in.
    pub markdown_hint: &'static str,
    /// To the summary screen.
    pub to_summary: &'static str,
    /// Under the printed sheet: groups handed in, of all, votes.
    pub summary_foot: fn(usize, usize, u32) -> String,
}

pub(super) const JA: Desk = Desk {
    place: "とりまとめ",
    forums: |count| if count == 0 { "フォーラムをまだ作っていません".into() } else { format!("フォーラムが{count}件あります") },
    intro: "フォーラムを準備し、班のファイルを集め、意見とニーズをまとめます。",
    empty: "ここから始めます",
    empty_todo: "ひな形から進行キットを作り、班の端末に渡します。班の数やテーマは、あとで直せます。",
    create: "新しいフォーラムを作る",
    create_hint: "65分の進め方と3つのテーマが、はじめから入っています。",
    copy: |title| format!("「{title}」を写して作る"),
    copy_short: "写して作る",
    copied: |title| format!("{title}（写し）"),
    received: "受け取ったキット",
    handed_in: |here, all| format!("{all}班のうち{here}班が提出済み"),
    nav: "とりまとめの画面",
    links: ["進行キット", "全体の板", "意見の概要"],
    others: "そのほか",
    pool: "人材プール",
    pool_count: |count| if count == 0 { "自己評価はまだ届いていません".into() } else { format!("自己評価が{count}人から届いています") },
    open: "ファイルを開く",
    open_hint: "班の提出ファイル、自己評価、進行キットをまとめて読み込めます。",

    kit: |groups, themes, minutes| format!("{groups}班・テーマ{themes}つ・{minutes}分の会です"),
    kit_text: "直すたびに保存します。できたら、下で署名して班に渡してください。",
    foreign: "このキットは直せません",
    foreign_text: "別の端末で作られた進行キットです。直せるのは、作った端末だけです。自分で直したいときは、「とりまとめ」の画面で写しを作ってください。",
    basics: "会の名前と日付",
    title: "フォーラムの名前",
    date: "開催日",
    prefecture: "都道府県",
    prefecture_none: "選んでください",
    prefecture_help: "班の端末が、市区町村を探すときに使います。",
    unnamed: "県",
    votes: "ひとりの票（テーマごと）",
    votes_hint: "0から99まで",
    votes_unit: "票",
    groups: |count| format!("班（{count}）"),
    group_name: |number| format!("班{number}の名前"),
    group: |number| format!("第{number}班"),
    add_group: "班を足す",
    themes: |count| format!("テーマ（{count}）"),
    theme_title: |number| format!("テーマ{number}の題"),
    theme_prompt: |number| format!("テーマ{number}の問い"),
    theme: "新しいテーマ",
    add_theme: "テーマを足す",
    agenda: "時間の割り振り",
    sum: |minutes| format!("合計{minutes}分"),
    compared: |minutes, model| match minutes.abs_diff(model) {
        0 => format!("もとになった会と同じ{model}分です。"),
        apart if minutes > model => format!("もとになった会の{model}分より、{apart}分長いです。"),
        apart => format!("もとになった会の{model}分より、{apart}分短いです。"),
    },
    step_minutes: |number| format!("{number}番目の時間"),
    minutes_hint: "0から480まで",
    minutes_unit: "分",
    step_title: |number| format!("{number}番目の名前"),
    step_todo: |number| format!("{number}番目にすること"),
    step: "新しい時間",
    add_step: "時間を足す",
    remove: |name| format!("{name}を外す"),
    up: |name| format!("{name}を上へ"),
    down: |name| format!("{name}を下へ"),
    row_tools: ["上へ", "下へ", "外す"],
    steps_back: "直したことを戻す",
    give: "班に渡すファイル",
    give_open: "都道府県がまだ選ばれていません。選んでから渡すと、班の端末で市区町村を早く探せます。",
    next: [
        "署名して、進行キットのファイルを保存します。",
        "ファイルを班の端末に渡します。USBメモリ、メール、共有のどれでもかまいません。",
        "会が終わったら、班から受け取ったファイルを「全体の板」で足します。",
    ],
    next_name: "このあとの流れ",

    arrived: |here, all| match here {
        0 => "まだどの班からも届いていません".into(),
        here if here == all => format!("{all}班すべてがそろいました"),
        here => format!("{all}班のうち{here}班がそろいました"),
    },
    none_todo: "班の端末で書き出したファイルを受け取り、ここで足してください。何件でも、どの順でもかまいません。",
    status: "提出状況",
    is_here: "提出済み",
    is_missing: "未提出",
    group_unknown: "班の分からない端末",
    changed_at: |time| format!("最後の変更 {time}"),
    tablet: |number| format!("端末{number}"),
    no_places: "市区町村は未記入",
    add_files: "ファイルを足す",
    totals: "合計",
    total_names: ["付箋", "まとまり", "票", "ニーズ票", "人"],
    total_units: ["枚", "件", "票", "枚", "人"],
    theme_head: |number, title| format!("テーマ{number}　{title}"),
    clusters: |count| format!("全{count}件・票の多い順"),
    theme_empty: "このテーマのまとまりは、まだありません。",
    show_notes: |count| format!("付箋{count}枚を見る"),
    heat: |count| format!("役割 × 水準（ニーズ票 {count}枚）"),
    heat_role: "役割",
    heat_open: "未定",
    heat_sum: "計",
    heat_note: "役割を2つ書いた票は、それぞれの行で数えます。",
    styles: |count| format!("勤務の形（ニーズ票 {count}枚）"),
    style_heads: ["形", "市区町村", "票"],
    open_answer: "未定",
    needs: |count| if count == 0 { "ニーズ票".into() } else { format!("ニーズ票が{count}枚あります") },
    needs_empty: "ニーズ票は、まだ届いていません。",
    need_heads: ["課題", "人材像", "水準", "関わり方", "市区町村", "班"],
    no_problem: "課題は未記入",
    csv: "ニーズの表を保存（CSV）",
    csv_hint: "表計算ソフトで開けます。同じ記録からは、いつも同じ表ができます。",
    csv_heads: [
        "班",
        "市区町村（コードと名前）",
        "課題",
        "半年後の姿",
        "人材像",
        "水準",
        "分野・事業",
        "勤務の形",
        "ひと月の日数",
        "期間（月）",
        "重要度（1〜4）",
        "緊急度（1〜4）",
        "答えた問い",
        "問いの数",
    ],
    written: |name| format!("{name} を保存しました。"),

    summary: "グループワークでの意見の概要",
    summary_short: "意見の概要",
    summary_theme: |number, title| format!("＜テーマ{number}＞{}について", title.strip_suffix("について").unwrap_or(title)),
    summary_found: |themes, bullets| format!("{themes}つのテーマで{bullets}件の意見にまとまりました"),
    summary_empty: "まだ、まとめる意見がありません",
    summary_empty_todo: "班のファイルが届くと、票の多いまとまりから概要ができます。",
    summary_text: "各班のまとまりを票の多い順に並べています。同じ見出しは1件にまとめます。",
    most: "テーマごとの件数",
    most_of: |count| format!("上位{count}件"),
    most_all: "すべて",
    said_by: |groups| groups.join("・"),
    markdown: "文書を保存（Markdown）",
    markdown_hint: "文書には、班の名前と票は入りません。",
    to_summary: "意見の概要を開く",
    summary_foot: |here, all, votes| format!("{all}班のうち{here}班の提出にもとづきます。票は全部で{votes}票です。"),
};

pub(super) const EN: Desk = Desk {
    place: "Desk",
    forums: |count| match count {
        0 => "No forum has been made yet".into(),
        1 => "There is 1 forum".into(),
        count => format!("There are {count} forums"),
    },
    intro: "Prepare a forum, collect the groups' files, and put together opinions and needs.",
    empty: "Start here",
    empty_todo: "Make a kit from the template and give it to the groups' tablets. Groups and themes can be changed later.",
    create: "Make a new forum",
    create_hint: "It starts with a plan for 65 minutes and three themes.",
    copy: |title| format!("Copy “{title}”"),
    copy_short: "Copy",
    copied: |title| format!("{title} (copy)"),
    received: "Received kit",
    handed_in: |here, all| format!("{here} of {all} groups handed in"),
    nav: "The desk's screens",
    links: ["Kit", "Plenary", "Summary"],
    others: "Elsewhere",
    pool: "Pool",
    pool_count: |count| match count {
        0 => "No self-assessment has come in yet".into(),
        1 => "1 person sent a self-assessment".into(),
        count => format!("{count} people sent a self-assessment"),
    },
    open: "Open files",
    open_hint: "Hand-ins, self-assessments and kits can be read together.",

    kit: |groups, themes, minutes| {
        let many = |count: usize, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
        format!("{}, {}, {minutes} minutes", many(groups, "group"), many(themes, "theme"))
    },
    kit_text: "Every change is saved at once. When you are ready, sign below and give the file to the groups.",
    foreign: "This kit can't be changed here",
    foreign_text: "It was made on another device, and only that device can change it. To make your own version, copy it on the desk.",
    basics: "Name and day",
    title: "Name of the forum",
    date: "Day",
    prefecture: "Prefecture",
    prefecture_none: "Please choose",
    prefecture_help: "The tablets use it to search for municipalities.",
    unnamed: "A",
    votes: "Votes a person in each theme",
    votes_hint: "0 to 99",
    votes_unit: "votes",
    groups: |count| format!("Groups ({count})"),
    group_name: |number| format!("Name of group {number}"),
    group: |number| format!("Group {number}"),
    add_group: "Add a group",
    themes: |count| format!("Themes ({count})"),
    theme_title: |number| format!("Title of theme {number}"),
    theme_prompt: |number| format!("Question of theme {number}"),
    theme: "New theme",
    add_theme: "Add a theme",
    agenda: "Agenda",
    sum: |minutes| if minutes == 1 { "1 minute in all".into() } else { format!("{minutes} minutes in all") },
    compared: |minutes, model| match minutes.abs_diff(model) {
        0 => format!("The same {model} minutes as the model forum."),
        apart if minutes > model => format!("{apart} min longer than the {model} minutes of the model forum."),
        apart => format!("{apart} min shorter than the {model} minutes of the model forum."),
    },
    step_minutes: |number| format!("Length of step {number}"),
    minutes_hint: "0 to 480",
    minutes_unit: "min",
    step_title: |number| format!("Name of step {number}"),
    step_todo: |number| format!("What to do in step {number}"),
    step: "New step",
    add_step: "Add a step",
    remove: |name| format!("Remove {name}"),
    up: |name| format!("Move {name} up"),
    down: |name| format!("Move {name} down"),
    row_tools: ["Up", "Down", "Remove"],
    steps_back: "Take changes back",
    give: "The file for the groups",
    give_open: "No prefecture is chosen yet. With it, the tablets find their municipalities faster.",
    next: [
        "Sign, and save the kit's file.",
        "Give the file to the groups' tablets: by USB stick, mail or sharing.",
        "After the forum, add the files that you get from the groups to the plenary.",
    ],
    next_name: "What comes next",

    arrived: |here, all| match here {
        0 => "No group has handed in yet".into(),
        here if here == all => format!("All {all} groups are here"),
        here => format!("{here} of {all} groups are here"),
    },
    none_todo: "Get the files that the tablets wrote out, and add them here: any number, in any order.",
    status: "Handed in",
    is_here: "Handed in",
    is_missing: "Not yet",
    group_unknown: "Tablets of no known group",
    changed_at: |time| format!("Last change {time}"),
    tablet: |number| format!("Tablet {number}"),
    no_places: "No municipality given",
    add_files: "Add files",
    totals: "In all",
    total_names: ["Notes", "Clusters", "Votes", "Need cards", "People"],
    total_units: ["", "", "", "", ""],
    theme_head: |number, title| format!("Theme {number}: {title}"),
    clusters: |count| if count == 1 { "1 cluster".into() } else { format!("{count} clusters, most votes first") },
    theme_empty: "There are no clusters in this theme yet.",
    show_notes: |count| if count == 1 { "Show 1 note".into() } else { format!("Show {count} notes") },
    heat: |count| format!("Role × level (need cards: {count})"),
    heat_role: "Role",
    heat_open: "Open",
    heat_sum: "Sum",
    heat_note: "A card with two roles counts in both rows.",
    styles: |count| format!("Form of work (need cards: {count})"),
    style_heads: ["Form", "Municipalities", "Cards"],
    open_answer: "Open",
    needs: |count| match count {
        0 => "Need cards".into(),
        1 => "There is 1 need card".into(),
        count => format!("There are {count} need cards"),
    },
    needs_empty: "No need card has come in yet.",
    need_heads: ["Problem", "Person", "Level", "Involvement", "Municipalities", "Group"],
    no_problem: "No problem written",
    csv: "Save the table of needs (CSV)",
    csv_hint: "It opens in a spreadsheet. The same records always give the same table.",
    csv_heads: [
        "Group",
        "Municipalities (code and name)",
        "Problem",
        "Half a year later",
        "Roles",
        "Level",
        "Field or project",
        "Form of work",
        "Days a month",
        "Months",
        "Importance (1-4)",
        "Urgency (1-4)",
        "Questions answered",
        "Questions",
    ],
    written: |name| format!("{name} was saved."),

    summary: "Summary of opinions in the group work",
    summary_short: "Summary",
    summary_theme: |number, title| format!("Theme {number}: {title}"),
    summary_found: |themes, bullets| {
        let many = |count: usize, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
        format!("{} in {}", many(bullets, "opinion"), many(themes, "theme"))
    },
    summary_empty: "There is nothing to sum up yet",
    summary_empty_todo: "When the groups' files are here, the summary starts from the clusters with the most votes.",
    summary_text: "The groups' clusters, most votes first. The same heading in several groups becomes one.",
    most: "How many for each theme",
    most_of: |count| format!("Top {count}"),
    most_all: "All",
    said_by: |groups| groups.join(", "),
    markdown: "Save the document (Markdown)",
    markdown_hint: "Names of groups and votes don't go into the document.",
    to_summary: "Open the summary",
    summary_foot: |here, all, votes| format!("From {here} of {all} groups, with {votes} votes in all."),
};
