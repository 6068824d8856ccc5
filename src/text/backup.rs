//! Words of the backup: the whole device in one file, and back onto an empty one.

/// Words of the backup.
pub struct Backup {
    /// Where we are.
    pub place: &'static str,
    /// Heading: an empty device; own records and files of others.
    pub heading: fn(usize, usize) -> String,
    /// What a backup is for.
    pub intro: &'static str,
    /// Section: make one.
    pub write: &'static str,
    /// Over the list of what is inside.
    pub inside: &'static str,
    /// Rows: own records, files of others, signing key, sealing keys.
    pub rows: [&'static str; 4],
    /// A number of records, of files.
    pub counts: [fn(usize) -> String; 2],
    /// The signing key is in it.
    pub signing_key: &'static str,
    /// Sealing keys: none, one, the newest of several.
    pub sealing_keys: fn(usize) -> String,
    /// What to do about the other keys.
    pub other_keys: &'static str,
    /// What is not inside.
    pub not_inside: &'static str,
    /// The button.
    pub write_go: &'static str,
    /// Written: title, what to check, where to keep it.
    pub written: [&'static str; 3],
    /// Section: bring one back.
    pub restore: &'static str,
    /// What happens then.
    pub restore_text: &'static str,
    /// Only on an empty device: title, why, what to do.
    pub not_empty: [&'static str; 3],
    /// The old device must not go on: title, why.
    pub old_device: [&'static str; 2],
    /// The button.
    pub restore_go: &'static str,
    /// Back: records and files.
    pub restored: fn(usize, usize) -> String,
    /// What to do next.
    pub restored_text: &'static str,
    /// Loads the page anew.
    pub go_on: &'static str,
    /// Link from elsewhere: name, what for.
    pub link: [&'static str; 2],
    /// Link for an empty device.
    pub link_empty: &'static str,
}

pub(super) const JA: Backup = Backup {
    place: "端末まるごとの控え",
    heading: |own, files| match (own, files) {
        (0, 0) => "この端末は空です。控えから戻せます".into(),
        (own, 0) => format!("{own}件の記録を、1つのファイルに控えられます"),
        (own, files) => format!("{own}件の記録と、{files}件の受け取ったファイルを控えられます"),
    },
    intro: "端末の故障や入れ替えに備えて、この端末にあるものを、合言葉を付けた1つのファイルにします。",
    write: "控えをとる",
    inside: "中に入るもの",
    rows: ["自分の記録", "受け取ったファイル", "署名の鍵", "封の鍵"],
    counts: [|count| format!("{count}件"), |count| format!("{count}件")],
    signing_key: "1本（戻した端末が、同じ照合番号で続けるため）",
    sealing_keys: |count| match count {
        0 => "ありません".into(),
        1 => "1本".into(),
        count => format!("{count}本のうち、いちばん新しい1本"),
    },
    other_keys: "ほかの封の鍵は、「封の鍵」の画面で、それぞれ控えをとってください。",
    not_inside: "書きかけの文と、文字の大きさなどの設定は入りません。",
    write_go: "控えを書き出す",
    written: [
        "控えを書き出しました",
        "保存できたかを、「ダウンロード」のフォルダーで確かめてください。名前は yoriai-backup で始まり、.age.txt で終わります。",
        "別の端末や共有フォルダーなど、この端末ではない場所に置いてください。合言葉は、ファイルとは別に控えてください。",
    ],
    restore: "控えから戻す",
    restore_text: "控えをとったときの記録、受け取ったファイル、鍵が、この端末に入ります。",
    not_empty: [
        "この端末には、もう記録があります",
        "戻せるのは、何も入っていない端末だけです。2つの端末の記録が混ざって、どちらが正しいか分からなくなるのを防ぐためです。",
        "新しい端末か、別のブラウザでこの画面を開いて、控えを戻してください。",
    ],
    old_device: [
        "控えをとった端末では、もう書かないでください",
        "2つの端末で書くと、記録が枝分かれします。受け取る人の画面には、枝分かれしたことが表示されます。",
    ],
    restore_go: "この端末に戻す",
    restored: |records, files| format!("{records}件の記録と、{files}件の受け取ったファイルを戻しました"),
    restored_text: "ほかのタブで よりあい を開いていたら、閉じてください。そのあと、続けます。",
    go_on: "読み込み直して、続ける",
    link: ["端末まるごとの控え", "この端末にあるものを1つのファイルに控え、空の端末に戻せます。"],
    link_empty: "控えから戻す",
};

pub(super) const EN: Backup = Backup {
    place: "Backup",
    heading: |own, files| match (own, files) {
        (0, 0) => "This device is empty: a backup can come back".into(),
        (own, 0) => format!("{} can go into one backup file", records(own)),
        (own, files) => format!("{} and {} can go into one backup file", records(own), received(files)),
    },
    intro: "For the day when the device breaks or is exchanged: everything here becomes one file under a passphrase.",
    write: "Make a backup",
    inside: "What is inside",
    rows: ["Own records", "Files of others", "Signing key", "Sealing keys"],
    counts: [records, received],
    signing_key: "1 (so that the restored device goes on with the same digits)",
    sealing_keys: |count| match count {
        0 => "None".into(),
        1 => "1".into(),
        count => format!("The newest of {count}"),
    },
    other_keys: "Please make a copy of each of the other sealing keys on their own screen.",
    not_inside: "Text that is still being typed, and settings such as the text size, are not inside.",
    write_go: "Write the backup",
    written: [
        "The backup was written",
        "Please look into your downloads folder whether it was saved. Its name begins with yoriai-backup and ends with .age.txt.",
        "Keep it somewhere else than on this device: another device, a shared folder. Keep the passphrase apart from the file.",
    ],
    restore: "Bring a backup back",
    restore_text: "The records, the files of others and the keys of that moment come onto this device.",
    not_empty: [
        "There are records on this device already",
        "A backup comes back onto an empty device only. Otherwise the records of two devices would mix, and nobody could tell which are right.",
        "Please open this screen on a new device or in another browser, and bring the backup back there.",
    ],
    old_device: [
        "Please don’t write on the old device any more",
        "If two devices go on writing, their records fork. Whoever receives files then sees that they did.",
    ],
    restore_go: "Bring it onto this device",
    restored: |own, files| format!("{} and {} are back", records(own), received(files)),
    restored_text: "If Yoriai is open in other tabs, please close them. Then go on.",
    go_on: "Load anew and go on",
    link: ["Backup", "Everything on this device in one file, and back onto an empty device."],
    link_empty: "Bring a backup back",
};

fn records(count: usize) -> String {
    if count == 1 { "1 record".into() } else { format!("{count} records") }
}

fn received(count: usize) -> String {
    if count == 1 { "1 file of others".into() } else { format!("{count} files of others") }
}
