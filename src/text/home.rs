//! Words of home, ledger and about.

/// Words of home, ledger and about.
pub struct Home {
    /// First line of the claim.
    pub hero_1: &'static str,
    /// Second line of the claim.
    pub hero_2: &'static str,
    /// What it is.
    pub hero_text: &'static str,
    /// No login, no network.
    pub hero_small: &'static str,
    /// The question over the doors.
    pub question: &'static str,
    /// The doors: label in two parts, what is behind, who it is for.
    pub doors: [Door; 3],
    /// 「続きから」.
    pub resume: &'static str,
    /// Nothing to continue.
    pub resume_none: &'static str,
    /// The open button.
    pub open: &'static str,
    /// What can be opened.
    pub open_hint: &'static str,
    /// The link to paste.
    pub paste: &'static str,
    /// 「保存状況」.
    pub ledger: &'static str,
    /// First fact.
    pub only_here: &'static str,
    /// Unit of records.
    pub records: &'static str,
    /// Second fact.
    pub written_out: &'static str,
    /// Third fact.
    pub promise: &'static str,
    /// Below the third fact, by answer: given, refused, open.
    pub promise_words: [(&'static str, &'static str); 3],
    /// The button of the ledger.
    pub write_out: fn(usize) -> String,
    /// Leads to the ledger.
    pub more: &'static str,
    /// Heading of the ledger page, by the number of records only here.
    pub ledger_heading: fn(usize) -> String,
    /// What the ledger page says.
    pub ledger_text: &'static str,
    /// A row of the ledger: a forum's kit.
    pub row_kit: &'static str,
    /// A row of the ledger: a table's needs.
    pub row_needs: &'static str,
    /// A row of the ledger: an assessment.
    pub row_assessment: &'static str,
    /// To the hand-in screen of a row.
    pub row_go: &'static str,
    /// Some rows could not be read.
    pub unreadable: fn(usize) -> String,
    /// The device's digits.
    pub fingerprint: &'static str,
    /// What they are for.
    pub fingerprint_hint: &'static str,
    /// Language.
    pub language: &'static str,
    /// Text size.
    pub size: &'static str,
    /// Normal, large, largest.
    pub sizes: [&'static str; 3],
    /// Footer.
    pub footer: &'static str,
    /// About link and heading.
    pub about: &'static str,
    /// What about says, one paragraph each.
    pub about_text: [&'static str; 5],
    /// Progress of an assessment.
    pub answered: fn(usize, usize) -> String,
    /// Below the door of the assessment, before it is begun: its items, and about how many minutes they take.
    pub assess_fresh: fn(usize, usize) -> String,
    /// The same while it is under way: answered and all items, minutes left.
    pub assess_going: fn(usize, usize, usize) -> String,
    /// The same when it is finished.
    pub assess_done: &'static str,
    /// A finished assessment in the list.
    pub row_finished: &'static str,
    /// Heading over the sources.
    pub sources: &'static str,
    /// A newer version is ready.
    pub update_title: &'static str,
    /// What that means.
    pub update_text: &'static str,
    /// Use it.
    pub update_go: &'static str,
}

/// One door.
pub struct Door {
    /// The label, breaking between its parts; where words are set apart, the space ends the first part.
    pub label: (&'static str, &'static str),
    /// What is behind it.
    pub text: &'static str,
    /// Who it is for.
    pub who: &'static str,
}

pub(super) const JA: Home = Home {
    hero_1: "集まって話したことを、",
    hero_2: "そのまま人材の確保へ。",
    hero_text: "どんな人が足りないか。だれに来てもらうか。市区町村と都道府県が一緒に考えるための道具です。",
    hero_small: "ログインはありません。インターネットがなくても使えます。",
    question: "今日は、何をしますか",
    doors: [
        Door {
            label: ("ワークショップに", "参加する"),
            text: "班の端末で付箋を書き、まとめ、ニーズ票にします。",
            who: "市区町村の方・班で1台",
        },
        Door {
            label: ("スキルを", "自己評価する"),
            text: "実際に行ったことを思い出しながら答えます。",
            who: "応募する方・市区町村の職員の方",
        },
        Door {
            label: ("とりまとめる", ""),
            text: "進行キットを作り、届いたファイルを取り込みます。",
            who: "都道府県・進行役の方",
        },
    ],
    resume: "続きから",
    resume_none: "まだ何も始めていません。上の3つから選ぶか、受け取ったファイルを開いてください。",
    open: "ファイルを開く",
    open_hint: "進行キットや提出ファイルを選びます。いくつでも一度に選べます。",
    paste: "メールの文面を貼り付けて開く",
    ledger: "保存状況",
    only_here: "この端末だけにある記録",
    records: "件",
    written_out: "最後に書き出した時刻",
    promise: "ブラウザの保存の約束",
    promise_words: [
        ("あり", "空き容量が減っても消しません"),
        ("なし", "ブラウザが記録を消すことがあります。こまめに書き出してください"),
        ("これから", "最初の記録を書いたときに、ブラウザに頼みます"),
    ],
    write_out: |count| format!("{count}件を書き出す"),
    more: "くわしく見る",
    ledger_heading: |count| match count {
        0 => "すべての記録を書き出してあります".into(),
        count => format!("{count}件の記録が、この端末だけにあります"),
    },
    ledger_text: "端末の故障や紛失に備えて、書き出したファイルを別の場所にも置いてください。",
    row_kit: "進行キット",
    row_needs: "班の記録",
    row_assessment: "スキルの自己評価",
    row_go: "書き出す画面へ",
    unreadable: |count| format!("読めない記録が{count}件あります。消さずに残しています。"),
    fingerprint: "この端末の照合番号",
    fingerprint_hint: "電話で相手と読み合わせると、ファイルを書いたのがこの端末だと確かめられます。",
    language: "言語",
    size: "文字",
    sizes: ["標準", "大きめ", "特大"],
    footer: "本アプリ独自の整理です（総務省のスキル標準を参考）。出典と日付は各画面に示します。",
    about: "この道具について",
    about_text: [
        "よりあいは、都道府県と市区町村が一緒に、必要なデジタル人材を考えるための道具です。",
        "記録はこの端末の中だけに保存します。サーバーはありません。人から人へ、署名したファイルで渡します。",
        "署名は「だれが書いたか」と「書いたあとで変わっていないか」を示します。書いてあることが正しいかどうかは示しません。",
        "性別、年齢、写真、住所はたずねません。班の記録に、人の名前は書きません。",
        "スキルの46項目と水準は、本アプリ独自の整理です。総務省の資料に出てくる人材像と項目の名前を参考にしています。",
    ],
    answered: |done, all| format!("{all}項目中 {done}項目"),
    assess_fresh: |all, minutes| format!("{all}項目で、約{minutes}分です。途中でやめても、続きから始められます。"),
    assess_going: |done, all, minutes| {
        format!("{all}項目中 {done}項目に答えてあります。あと約{minutes}分です。続きから始めます。")
    },
    assess_done: "結果を見られます。新しく答えて、前の結果と比べることもできます。",
    row_finished: "結果を見る",
    sources: "出典",
    update_title: "新しい版があります",
    update_text: "記録はそのまま残ります。都合のよいときに切り替えてください。",
    update_go: "新しい版にする",
};

pub(super) const EN: Home = Home {
    hero_1: "What you said together",
    hero_2: "finds the people you need.",
    hero_text: "Who is missing? Who could come? A tool for municipalities and prefectures to think it through together.",
    hero_small: "There is no login. It works without the internet.",
    question: "What brings you here today?",
    doors: [
        Door {
            label: ("Join a ", "workshop"),
            text: "Write notes on your group's tablet, bind them, and turn them into need cards.",
            who: "Municipalities, one tablet a group",
        },
        Door {
            label: ("Assess ", "my skills"),
            text: "Answer by recalling what you really did.",
            who: "Applicants, municipal staff",
        },
        Door {
            label: ("Bring it ", "together"),
            text: "Make a kit, and read in the files that arrive.",
            who: "Prefectures and facilitators",
        },
    ],
    resume: "Continue",
    resume_none: "Nothing has been started yet. Choose one of the three above, or open a file that you received.",
    open: "Open a file",
    open_hint: "Choose kits or handed-in files, as many as you like at once.",
    paste: "Paste the text of a mail",
    ledger: "What is kept",
    only_here: "Records only on this device",
    records: " records",
    written_out: "Last written out",
    promise: "The browser's promise to keep them",
    promise_words: [
        ("Given", "Kept even when space runs low"),
        ("Not given", "The browser may erase records. Please write out often"),
        ("To be asked", "We ask when the first record is written"),
    ],
    write_out: |count| format!("Write out {count}"),
    more: "More",
    ledger_heading: |count| match count {
        0 => "Everything has been written out".into(),
        1 => "1 record exists only on this device".into(),
        count => format!("{count} records exist only on this device"),
    },
    ledger_text: "Devices break and get lost. Please keep the written files in another place as well.",
    row_kit: "Kit",
    row_needs: "The group's records",
    row_assessment: "Self-assessment",
    row_go: "Go and write out",
    unreadable: |count| format!("{count} records can't be read. They are kept, not deleted."),
    fingerprint: "This device's digits",
    fingerprint_hint: "Read them to each other on the telephone to be sure that this device wrote a file.",
    language: "Language",
    size: "Text",
    sizes: ["Normal", "Large", "Largest"],
    footer: "This app's own arrangement (after the ministry's skill standard). Sources and dates stand on each screen.",
    about: "About this tool",
    about_text: [
        "Yoriai helps prefectures and municipalities to work out together which digital talent they need.",
        "Records stay on this device. There is no server. People hand each other signed files.",
        "A signature shows who wrote something, and that it has not changed since. It does not show that it is true.",
        "We never ask for sex, age, photo or address. A group's records hold no names of people.",
        "The 46 skill items and levels are this app's own arrangement. Roles and many item names follow the ministry's papers.",
    ],
    answered: |done, all| format!("{done} of {all} items"),
    assess_fresh: |all, minutes| format!("{all} items take about {minutes} minutes. You can stop, and go on later."),
    assess_going: |done, all, minutes| match minutes {
        1 => format!("{done} of {all} items are answered. About a minute is left. Go on where you stopped."),
        _ => format!("{done} of {all} items are answered. About {minutes} minutes are left. Go on where you stopped."),
    },
    assess_done: "See your result. You can also answer anew, and compare.",
    row_finished: "See the result",
    sources: "Sources",
    update_title: "A new version is ready",
    update_text: "Your records stay as they are. Switch whenever it suits you.",
    update_go: "Use the new version",
};
