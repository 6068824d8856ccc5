//! Words of the people screen: whose keys count here, and who decided so.
//!
//! A key is a device, not a person: the words never say that somebody is who they claim to be.

/// Words of the people screen.
pub struct Trust {
    /// Where we are.
    pub place: &'static str,
    /// Heading: keys that wait, keys that count.
    pub heading: fn(usize, usize) -> String,
    /// How to confirm.
    pub intro: &'static str,
    /// This device's digits.
    pub own: &'static str,
    /// What they are for.
    pub own_hint: &'static str,
    /// Opens the QR code.
    pub qr: &'static str,
    /// What a QR code is, by whose key.
    pub qr_of: fn(&str) -> String,
    /// What this device is called there.
    pub this_device: &'static str,
    /// Nobody yet: title, text, button.
    pub empty: [&'static str; 3],
    /// Section of the keys that wait, and what that means.
    pub waiting: [&'static str; 2],
    /// Section of the keys that count.
    pub known: &'static str,
    /// Section of the revoked keys.
    pub revoked: &'static str,
    /// One word each: waits, counts, revoked.
    pub states: [&'static str; 3],
    /// Who it is, where nobody wrote a name.
    pub nameless: &'static str,
    /// Field: name.
    pub name: &'static str,
    /// Help for it where the name is only what the file says.
    pub name_help: &'static str,
    /// Field: remark.
    pub note: &'static str,
    /// Help for it.
    pub note_help: &'static str,
    /// Field: who compared.
    pub by: &'static str,
    /// Help for it.
    pub by_help: &'static str,
    /// A name is missing.
    pub name_first: &'static str,
    /// The name is another key's.
    pub name_taken: &'static str,
    /// Nobody is named who compared.
    pub by_first: &'static str,
    /// The button that confirms.
    pub confirm: &'static str,
    /// It was confirmed: by name.
    pub confirmed: fn(&str) -> String,
    /// The button that refuses a key which waits.
    pub refuse: &'static str,
    /// Row: digits.
    pub digits: &'static str,
    /// Row: first seen.
    pub first_seen: &'static str,
    /// Row: files.
    pub files: &'static str,
    /// So many files, the last one when.
    pub files_until: fn(usize, &str) -> String,
    /// No file is here.
    pub no_files: &'static str,
    /// Row: who compared.
    pub checked: &'static str,
    /// Who, and when.
    pub checked_by: fn(&str, &str) -> String,
    /// Confirmed without a comparison: when.
    pub unchecked: fn(&str) -> String,
    /// Row: the key before.
    pub replaces: &'static str,
    /// Row: revoked when.
    pub ended: &'static str,
    /// Older files count still; or nothing does.
    pub ended_how: [fn(&str) -> String; 2],
    /// Opens what can be done with a known key.
    pub more: &'static str,
    /// Opens what can be done with a revoked key.
    pub again: &'static str,
    /// Why one would.
    pub again_text: &'static str,
    /// The button for it.
    pub again_go: &'static str,
    /// Two keys have one name: the name.
    pub twins: fn(&str) -> String,
    /// What to do then.
    pub twins_text: &'static str,
    /// A key that waits has a known name: the name.
    pub newcomer: fn(&str) -> String,
    /// What to do then.
    pub newcomer_text: &'static str,
    /// The known key's digits.
    pub digits_before: &'static str,
    /// The button that puts this key in the place of the known one.
    pub replace_go: &'static str,
    /// Heading of replacing.
    pub replace: &'static str,
    /// What it does.
    pub replace_text: &'static str,
    /// Which key takes the place.
    pub replace_which: &'static str,
    /// There is none yet.
    pub replace_none: &'static str,
    /// Nothing is chosen.
    pub choose_first: &'static str,
    /// It was replaced: by name.
    pub replaced: fn(&str) -> String,
    /// Heading of revoking.
    pub revoke: &'static str,
    /// How much is revoked.
    pub revoke_what: &'static str,
    /// From now on: label, consequence.
    pub revoke_new: [&'static str; 2],
    /// Everything: label, consequence.
    pub revoke_all: [&'static str; 2],
    /// Goes on to the question.
    pub revoke_next: &'static str,
    /// The question, by name and files: from now on, everything.
    pub revoke_ask: [fn(&str, usize) -> String; 2],
    /// The button that does it.
    pub revoke_go: &'static str,
    /// It was revoked: by name.
    pub revoke_done: fn(&str) -> String,
    /// Link from elsewhere to this screen: name, what for.
    pub link: [&'static str; 2],
    /// Link from elsewhere to the files: name, what for.
    pub files_link: [&'static str; 2],
}

pub(super) const JA: Trust = Trust {
    place: "署名者",
    heading: |waiting, known| match (waiting, known) {
        (0, 0) => "まだ、だれのファイルも届いていません".into(),
        (0, known) => format!("{known}件の鍵を認めています"),
        (waiting, _) => format!("{waiting}件の鍵が、確認を待っています"),
    },
    intro: "その場か電話で、相手に照合番号を読み上げてもらいます。この画面の番号と同じなら、認めます。ファイルと同じメールに書かれた番号では、確かめたことになりません。",
    own: "この端末の照合番号",
    own_hint: "相手に聞かれたら、この番号を読み上げてください。",
    qr: "QRコードと鍵の文字を出す",
    qr_of: |name| format!("{name}の鍵のQRコード"),
    this_device: "この端末",
    empty: [
        "ファイルを開くと、署名者がここに出ます",
        "班の提出ファイルや自己評価には、書いた端末の署名が付いています。その鍵を、ここで確かめて認めます。",
        "ファイルを開く",
    ],
    waiting: [
        "確認を待っている鍵",
        "この鍵で署名されたファイルは、預かっています。認めるまで、どの画面の数にも入りません。",
    ],
    known: "認めている鍵",
    revoked: "取り消した鍵",
    states: ["確認待ち", "認めています", "取り消し済み"],
    nameless: "名前のない鍵",
    name: "名前",
    name_help: "ファイルに書かれていた名前です。直せます。",
    note: "メモ",
    note_help: "あとの担当者への覚え書きです。",
    by: "照合した人（係や役割）",
    by_help: "「デジタル戦略課」「進行役」など。",
    name_first: "名前を書いてください。",
    name_taken: "この名前は、もう別の鍵に付いています。名前を変えるか、「新しい端末の鍵に置き換える」を使ってください。",
    by_first: "照合した人を書いてください。",
    confirm: "照合番号を確かめて、認める",
    confirmed: |name| format!("{name}の鍵を認めました。"),
    refuse: "この鍵を認めない",
    digits: "照合番号",
    first_seen: "最初に届いた日",
    files: "届いたファイル",
    files_until: |count, at| match count {
        1 => format!("1件（{at}）"),
        _ => format!("{count}件（最後は{at}）"),
    },
    no_files: "今はありません",
    checked: "照合した人",
    checked_by: |by, day| format!("{by}（{day}）"),
    unchecked: |day| format!("番号は照合していません（{day}に、取り込むときに認めました）"),
    replaces: "置き換えた前の鍵",
    ended: "取り消し",
    ended_how: [
        |day| format!("{day}。それまでに届いた分は、数えています"),
        |day| format!("{day}。これまでの分も、数えていません"),
    ],
    more: "名前を直す・置き換える・取り消す",
    again: "もう一度認める",
    again_text: "まちがえて取り消したときは、照合番号をもう一度確かめてから認めてください。届いていたファイルも、また数えます。",
    again_go: "照合番号を確かめて、もう一度認める",
    twins: |name| format!("「{name}」という名前の鍵が2つ以上あります"),
    twins_text: "端末を替えただけか、別の人かを、電話で確かめてください。替えただけなら、古い鍵を新しい鍵に置き換えます。別の人なら、名前を変えます。",
    newcomer: |name| format!("「{name}」には、もう別の鍵があります"),
    newcomer_text: "端末を替えただけのことも、1つの班に端末が2台あることも、別の人が同じ名前を名乗っていることもあります。前からの連絡先に電話して、確かめてください。",
    digits_before: "前からある鍵の照合番号",
    replace_go: "同じ相手の新しい端末として、前の鍵と置き換える",
    replace: "新しい端末の鍵に置き換える",
    replace_text: "相手が端末を替えたときに使います。前の鍵でこれまでに届いた分は、そのまま数えます。",
    replace_which: "新しい鍵",
    replace_none: "確認を待っている鍵がありません。新しい端末から届いたファイルを、先に開いてください。",
    choose_first: "どれか1つを選んでください。",
    replaced: |name| format!("{name}の鍵を、新しい鍵に置き換えました。"),
    revoke: "この鍵を取り消す",
    revoke_what: "どこまで取り消しますか",
    revoke_new: [
        "これから届くものを認めない（これまでの分は残す）",
        "端末をなくしたときなどに選びます。集計は変わりません。",
    ],
    revoke_all: [
        "これまでの分も含めて取り消す",
        "別の人の鍵だったときなどに選びます。この鍵の記録は、すべての画面からすぐに消えます。",
    ],
    revoke_next: "取り消しに進む",
    revoke_ask: [
        |name, _| format!("{name}から、これから届くファイルを開けなくします。よろしいですか。"),
        |name, count| {
            format!("{name}から届いた{count}件のファイルの中身が、すべての画面から消えます。よろしいですか。")
        },
    ],
    revoke_go: "取り消す",
    revoke_done: |name| format!("{name}の鍵を取り消しました。"),
    link: ["署名者", "届いたファイルの署名を確かめ、認めるか取り消すかを決めます。"],
    files_link: ["取り込んだファイル", "これまでに取り込んだものを見直せます。"],
};

pub(super) const EN: Trust = Trust {
    place: "Signers",
    heading: |waiting, known| match (waiting, known) {
        (0, 0) => "Nobody’s file has arrived yet".into(),
        (0, 1) => "1 key counts here".into(),
        (0, known) => format!("{known} keys count here"),
        (1, _) => "1 key waits for you to check it".into(),
        (waiting, _) => format!("{waiting} keys wait for you to check them"),
    },
    intro: "By telephone or in the room, have them read out their digits, and confirm if they are the same as on this screen. Digits written in the same mail as the file prove nothing.",
    own: "This device’s digits",
    own_hint: "Read them out when somebody asks.",
    qr: "Show QR code and key",
    qr_of: |name| format!("QR code of the key of {name}"),
    this_device: "this device",
    empty: [
        "Whoever signed a file appears here once you open it",
        "Hand-ins and self-assessments carry the signature of the device that wrote them. Here you check its key and let it count.",
        "Open a file",
    ],
    waiting: [
        "Keys that wait",
        "Files signed with these keys are kept apart. Until you confirm, they count on no screen.",
    ],
    known: "Keys that count",
    revoked: "Revoked keys",
    states: ["Waits for you", "Counts", "Revoked"],
    nameless: "A key without a name",
    name: "Name",
    name_help: "What the file says. You can change it.",
    note: "Remark",
    note_help: "For whoever comes after you.",
    by: "Who compared (section or role)",
    by_help: "“Digital strategy section”, for example.",
    name_first: "Please write a name.",
    name_taken: "Another key has this name already. Change the name, or use “Replace by a new device’s key”.",
    by_first: "Please write who compared.",
    confirm: "I compared the digits: let it count",
    confirmed: |name| format!("The key of {name} counts now."),
    refuse: "Don’t let it count",
    digits: "Digits",
    first_seen: "First seen",
    files: "Files",
    files_until: |count, at| match count {
        1 => format!("1 file ({at})"),
        _ => format!("{count} files (the last on {at})"),
    },
    no_files: "None here now",
    checked: "Compared by",
    checked_by: |by, day| format!("{by} ({day})"),
    unchecked: |day| format!("Digits not compared (let in on {day}, with its file)"),
    replaces: "Took the place of",
    ended: "Revoked",
    ended_how: [
        |day| format!("{day}; what came before still counts"),
        |day| format!("{day}; what came before doesn’t count either"),
    ],
    more: "Edit the name, replace, revoke",
    again: "Let it count again",
    again_text: "If it was revoked by mistake, compare the digits once more. The files that came will count again.",
    again_go: "I compared the digits: let it count again",
    twins: |name| format!("Two or more keys are called “{name}”"),
    twins_text: "Ask by telephone whether they only changed devices or are different people. If they changed devices, replace the old key by the new one. If they are different, change a name.",
    newcomer: |name| format!("“{name}” has another key already"),
    newcomer_text: "They may have changed devices, a group may have two tablets, or somebody else may be using the name. Call the number that you have known so far, and ask.",
    digits_before: "Digits of the key that is known",
    replace_go: "Same people, new device: replace the known key",
    replace: "Replace by a new device’s key",
    replace_text: "For people who changed devices. What came with the old key still counts.",
    replace_which: "The new key",
    replace_none: "No key is waiting. Please open a file from the new device first.",
    choose_first: "Please choose one.",
    replaced: |name| format!("The key of {name} was replaced by the new one."),
    revoke: "Revoke this key",
    revoke_what: "How much do you revoke?",
    revoke_new: [
        "Nothing new counts (what came before stays)",
        "For a lost device, for example. The totals don’t change.",
    ],
    revoke_all: [
        "Everything, what came before too",
        "For a key that was somebody else’s. Its records vanish from every screen at once.",
    ],
    revoke_next: "Go on to revoke",
    revoke_ask: [
        |name, _| format!("New files from {name} will not open any more. Is that right?"),
        |name, count| match count {
            1 => format!("What 1 file from {name} says vanishes from every screen. Is that right?"),
            _ => format!("What {count} files from {name} say vanishes from every screen. Is that right?"),
        },
    ],
    revoke_go: "Revoke",
    revoke_done: |name| format!("The key of {name} is revoked."),
    link: ["Signers", "Check who signed the files, and decide whose count."],
    files_link: ["Files taken in", "Look again at what was taken in."],
};
