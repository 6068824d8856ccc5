//! Words of the inbox: what was found in files that arrived, who signed them, and what taking them in would do.

/// Words of the inbox. Where a function takes a number, it counts files unless it says otherwise.
pub struct Inbox {
    /// Heading over files that were taken in just now.
    pub taken_files: fn(usize) -> String,
    /// Heading over files that were refused.
    pub refused: fn(usize) -> String,
    /// Heading over files that need a decision.
    pub ask: fn(usize) -> String,
    /// Heading over files of signers whom nobody has confirmed.
    pub strangers: fn(usize) -> String,
    /// Heading over files that can be taken in.
    pub good: fn(usize) -> String,
    /// Heading over files that are here already.
    pub here: fn(usize) -> String,
    /// The button for more rows: how many it shows, how many are left.
    pub more: fn(usize, usize) -> String,
    /// What the progress bar measures while reading.
    pub reading: &'static str,
    /// What the progress bar measures while taking in.
    pub taking: &'static str,
    /// Progress while taking in: done, all.
    pub taking_so_far: fn(usize, usize) -> String,
    /// The button that leads past the lists.
    pub to_plan: &'static str,
    /// Verdict: a signer whom nobody has confirmed.
    pub unknown: &'static str,
    /// Verdict: a known name with another key.
    pub alert: &'static str,
    /// Verdict: a call that seals to other keys from now on.
    pub keys: &'static str,
    /// What that means, and what to do.
    pub keys_what: &'static str,
    /// Over the keys so far.
    pub keys_old: &'static str,
    /// Over the keys of the file.
    pub keys_new: &'static str,
    /// The checkbox of such a file.
    pub keys_take: &'static str,
    /// Verdict: another file of the same number.
    pub fork: &'static str,
    /// Verdict: taken in.
    pub taken: &'static str,
    /// Verdict: kept, but it isn't used before its signer is confirmed.
    pub apart: &'static str,
    /// It came in an envelope, which was opened.
    pub sealed: &'static str,
    /// Who signed: name, when that was confirmed.
    pub signer_known: fn(&str, &str) -> String,
    /// Who signed, where nobody has confirmed it.
    pub signer_unknown: &'static str,
    /// What an older file does.
    pub stale: &'static str,
    /// What another file of the same number means.
    pub fork_what: &'static str,
    /// The checkbox of such a file.
    pub fork_take: &'static str,
    /// Records of a newer version: how many records.
    pub newer: fn(usize) -> String,
    /// Personal records without an envelope.
    pub not_sealed: &'static str,
    /// Verdict: a file under a passphrase.
    pub backup: &'static str,
    /// What that is.
    pub backup_what: &'static str,
    /// Heading where nothing but such files came.
    pub backup_only: &'static str,
    /// The link to where it is opened.
    pub backup_link: &'static str,
    /// One line of a receipt about a file of this device: number in the stream, records.
    pub receipt_line: fn(u64, u32) -> String,
    /// A receipt that tells of no file of this device.
    pub receipt_none: &'static str,
    /// Heading over what would change.
    pub plan: &'static str,
    /// Records: new, revised, unchanged, in conflict.
    pub deltas: [&'static str; 4],
    /// The unit after a number of records.
    pub unit: &'static str,
    /// What becomes of records in conflict.
    pub conflicts: &'static str,
    /// Heading over unknown signers: how many signers.
    pub strangers_head: fn(usize) -> String,
    /// How to find out who they are.
    pub strangers_what: &'static str,
    /// Two unknown signers with one name.
    pub twin: &'static str,
    /// The button that vouches for the unknown signers and takes in.
    pub vouch: fn(usize) -> String,
    /// The button that keeps files without vouching.
    pub hold: &'static str,
    /// What that does.
    pub hold_hint: &'static str,
    /// Files that need a decision first.
    pub undecided: fn(usize) -> String,
    /// A known name with another key: the name.
    pub alert_what: fn(&str) -> String,
    /// The digits known so far.
    pub alert_old: &'static str,
    /// The digits of the new file.
    pub alert_new: &'static str,
    /// The question about it.
    pub alert_question: &'static str,
    /// Leave it out.
    pub alert_not: [&'static str; 2],
    /// The same people have another device.
    pub alert_replace: [&'static str; 2],
    /// Somebody else.
    pub alert_other: [&'static str; 2],
    /// Keep it without deciding.
    pub alert_hold: [&'static str; 2],
    /// The name for somebody else.
    pub alert_name: &'static str,
    /// The name is missing, or the same again.
    pub alert_name_hint: &'static str,
    /// Another file of a signer about whom was decided above.
    pub alert_again: &'static str,
    /// Heading once files were taken in, some of them of signers not confirmed: taken, of these kept apart.
    pub taken_apart: fn(usize, usize) -> String,
    /// The button that writes a receipt.
    pub write_receipt: &'static str,
    /// Why there is none: several people's files.
    pub no_receipt: &'static str,
    /// What a receipt is for.
    pub receipt_hint: &'static str,
    /// The button that takes an import back.
    pub undo: &'static str,
    /// It was taken back.
    pub undone: fn(usize) -> String,
    /// The link to the files that were taken in.
    pub all_files: &'static str,
    /// What to do next after a call.
    pub next_call: &'static str,
    /// What to do next with a file that is kept apart.
    pub next_apart: &'static str,
    /// Heading over what a signature proves.
    pub proves: &'static str,
    /// What it proves.
    pub proves_yes: &'static [&'static str],
    /// What it doesn't, before the list.
    pub proves_not_head: &'static str,
    /// What it proves, before the list.
    pub proves_yes_head: &'static str,
    /// What it doesn't prove.
    pub proves_not: &'static [&'static str],
}

pub(super) const JA: Inbox = Inbox {
    taken_files: |count| format!("取り込んだファイル　{count}件"),
    refused: |count| format!("取り込めないファイル　{count}件"),
    ask: |count| format!("どうするかを選ぶファイル　{count}件"),
    strangers: |count| format!("署名者をまだ確かめていないファイル　{count}件"),
    good: |count| format!("取り込めるファイル　{count}件"),
    here: |count| format!("すでにあるファイル　{count}件"),
    more: |next, left| format!("続きの{next}件を見る（残り{left}件）"),
    reading: "ファイルを調べています",
    taking: "取り込んでいます",
    taking_so_far: |done, all| format!("{all}件のうち{done}件を取り込みました"),
    to_plan: "取り込みのボタンへ",
    unknown: "未知の署名者",
    alert: "同じ名前の別の鍵",
    keys: "封をする鍵が変わりました",
    keys_what: "同じ署名者の、同じ募集の新しい版です。取り込むと、これからの自己評価は新しい鍵で封をします。照合番号を、募集するところに電話で確かめてください。",
    keys_old: "これまでの鍵",
    keys_new: "このファイルの鍵",
    keys_take: "照合番号を確かめました。取り込みます",
    fork: "同じ通し番号の別のファイル",
    taken: "取り込みました",
    apart: "預かりました",
    sealed: "封あり（この端末で開きました）",
    signer_known: |name, when| format!("署名者　{name}（{when} に確認）"),
    signer_unknown: "未知の署名者です",
    stale: "この送り主の、より新しいファイルがすでにあります。古い記録は増えるだけで、何も消えません。",
    fork_what: "同じ通し番号の別のファイルがあります。複製された端末か、控えから戻した端末のものかもしれません。取り込むと両方が残ります。送り主に確かめてください。",
    fork_take: "これも取り込む",
    newer: |count| format!("新しい版の記録 {count}件は、消さずに預かります。この版では表示しません。"),
    not_sealed: "封がされていません。途中で人に読まれたかもしれません。送り主に、次からは封をしたファイルで送るよう伝えてください。",
    backup: "控えか、鍵のファイル",
    backup_what: "合言葉で閉じてあります。提出ファイルではなく、端末の控えか、封を開ける鍵のファイルです。",
    backup_only: "このファイルは、控えの画面で開きます",
    backup_link: "控えの画面で開く",
    receipt_line: |sequence, records| {
        format!("この端末の{sequence}番目のファイル（記録 {records}件）が読み取られました")
    },
    receipt_none: "この端末のファイルについては、何も書かれていません",
    plan: "取り込むと変わること",
    deltas: ["新しい記録", "改訂", "変わらない記録", "食い違い"],
    unit: "件",
    conflicts: "食い違いは、同じ版の番号で中身が違う記録です。どの端末でも同じほうが残ります。受け取ったファイルは両方残ります。",
    strangers_head: |count| format!("未知の署名者　{count}人"),
    strangers_what: "照合番号を、送り主の画面の番号と比べてください。その場でも、電話でもかまいません。名前はファイルの中身からの推測です。",
    twin: "同じ名前の署名者がほかにもいます。照合番号を比べるまで、どちらも預かるだけにします。1つの班の2台の端末なら、取り込んだあとで「第1班（2台目）」のように名前を分けて認めてください。",
    vouch: |count| format!("署名者を認めて、{count}件を取り込む"),
    hold: "認めずに預かる",
    hold_hint: "預かったファイルは、署名者を認めるまで、集計にも名簿にも出ません。",
    undecided: |count| format!("{count}件は、どうするかを選ぶまで取り込みません。"),
    alert_what: |name| {
        format!("「{name}」という名前の、別の鍵のファイルです。なりすましのこともあります。照合番号を比べてください。")
    },
    alert_old: "これまでの照合番号",
    alert_new: "このファイルの照合番号",
    alert_question: "このファイルをどうしますか",
    alert_not: ["いまは取り込まない", "何も変わりません。"],
    alert_replace: [
        "同じ人の新しい端末として置き換える",
        "照合番号を比べたあとで選んでください。これまでの鍵は使えなくなり、これまでのファイルは残ります。",
    ],
    alert_other: ["別の人、または同じ班の2台目として扱う", "違う名前を付けて、両方を認めます。"],
    alert_hold: ["預かるだけ", "署名者を認めるまで、集計にも名簿にも出ません。"],
    alert_name: "この署名者の名前",
    alert_name_hint: "見分けられる、別の名前を入力してください。",
    alert_again: "同じ署名者のファイルです。上で選んだとおりにします。",
    taken_apart: |taken, apart| match taken.saturating_sub(apart) {
        0 => format!("{apart}件を預かりました。署名者を認めるまで、使いません"),
        good => format!("{good}件を取り込み、{apart}件を預かりました"),
    },
    write_receipt: "受領書を作る",
    no_receipt: "自己評価の受領書は、1人分だけを取り込んだときに作れます。ほかの応募者のことを知らせないためです。",
    receipt_hint: "受領書は、どのファイルを読み取ったかを送り主に知らせるファイルです。",
    undo: "取り込みを取り消す",
    undone: |count| format!("{count}件の取り込みを取り消しました。"),
    all_files: "取り込んだファイルの一覧",
    next_call: "自己評価を始める",
    next_apart: "預かったファイルを見る",
    proves: "署名が示すこと、示さないこと",
    proves_yes_head: "示すこと",
    proves_yes: &["この鍵の持ち主が、このとおりに書いたこと", "そのあとで、だれも書き換えていないこと"],
    proves_not_head: "示さないこと",
    proves_not: &[
        "書いてあることが正しいこと",
        "鍵の持ち主がだれか（照合番号を比べて確かめます）",
        "本当に書いた時刻（送り主の端末の時計です）",
        "これより新しいファイルがないこと",
    ],
};

pub(super) const EN: Inbox = Inbox {
    taken_files: |count| format!("Files taken in: {count}"),
    refused: |count| format!("Files that can't be taken in: {count}"),
    ask: |count| format!("Files to decide about: {count}"),
    strangers: |count| format!("Files of signers not confirmed yet: {count}"),
    good: |count| format!("Files that can be taken in: {count}"),
    here: |count| format!("Files that are here already: {count}"),
    more: |next, left| format!("Show {next} more ({left} left)"),
    reading: "Looking at the files",
    taking: "Taking in",
    taking_so_far: |done, all| format!("{done} of {all} taken in"),
    to_plan: "To the button for taking in",
    unknown: "Unknown signer",
    alert: "A known name, another key",
    keys: "The keys for sealing have changed",
    keys_what: "A newer version of the same call, from the same signer. Once it is taken in, self-assessments are sealed to the new keys. Please compare the digits with the office on the telephone.",
    keys_old: "Keys so far",
    keys_new: "Keys of this file",
    keys_take: "I have compared the digits; take it in",
    fork: "Another file of this number",
    taken: "Taken in",
    apart: "Kept apart",
    sealed: "sealed (opened on this device)",
    signer_known: |name, when| format!("Signed by {name} (confirmed {when})"),
    signer_unknown: "The signer is unknown",
    stale: "A newer file of this sender is here already. Old records are only added; nothing is deleted.",
    fork_what: "There is another file of the same number: perhaps from a cloned device, or one restored from a backup. Taking it in keeps both. Please ask the sender.",
    fork_take: "Take this in too",
    newer: |count| {
        format!("Records of a newer version: {count}. They are kept, not deleted; this version can't show them.")
    },
    not_sealed: "It is not sealed. Somebody may have read it on the way. Please ask the sender to seal the next one.",
    backup: "A backup or a key",
    backup_what: "It is closed with a passphrase: not a hand-in, but a device's backup or the key to sealed files.",
    backup_only: "This file opens on the backup screen",
    backup_link: "Open it on the backup screen",
    receipt_line: |sequence, records| format!("File number {sequence} of this device was read ({records} records)"),
    receipt_none: "It says nothing about files of this device",
    plan: "What taking in would change",
    deltas: ["New records", "Revised", "Unchanged", "In conflict"],
    unit: "",
    conflicts: "Records in conflict have one revision number and two contents. Every device keeps the same one. Both files stay.",
    strangers_head: |count| {
        if count == 1 { "1 unknown signer".into() } else { format!("{count} unknown signers") }
    },
    strangers_what: "Compare these digits with those on the sender's screen, by telephone or in the room. The names are guessed from the files.",
    twin: "Another signer has the same name. Until the digits are compared, both are only kept. If these are two tablets of one group, take the files in and then confirm each under a name of its own, such as “Group 1 (second tablet)”.",
    vouch: |count| format!("Vouch for the signers and take in {}", files(count)),
    hold: "Keep without vouching",
    hold_hint: "Kept files appear in no count and no list until their signer is confirmed.",
    undecided: |count| format!("{count} will not be taken in until you choose what to do."),
    alert_what: |name| {
        format!(
            "This file bears the name “{name}” but another key. Somebody may be pretending. Please compare the digits."
        )
    },
    alert_old: "Digits so far",
    alert_new: "Digits of this file",
    alert_question: "What shall be done with this file?",
    alert_not: ["Don't take it in now", "Nothing changes."],
    alert_replace: [
        "The same people, a new device: replace the key",
        "Choose this after comparing the digits. The old key no longer counts; its earlier files stay.",
    ],
    alert_other: ["Somebody else, or a second tablet of the group", "Both count, under different names."],
    alert_hold: ["Only keep it", "It appears in no count and no list until the signer is confirmed."],
    alert_name: "Name of this signer",
    alert_name_hint: "Please give a different name, to tell them apart.",
    alert_again: "Another file of the same signer. Your choice above holds for it.",
    taken_apart: |taken, apart| match taken.saturating_sub(apart) {
        0 => format!("{} kept apart until the signers are confirmed", files(apart)),
        good => format!("{} taken in, {apart} kept apart", files(good)),
    },
    write_receipt: "Write a receipt",
    no_receipt: "A receipt for a self-assessment can be written when it was taken in alone: applicants are not told of each other.",
    receipt_hint: "A receipt is a file that tells the senders which files were read.",
    undo: "Undo this import",
    undone: |count| format!("The import of {} was undone.", files(count)),
    all_files: "Files that were taken in",
    next_call: "Start the self-assessment",
    next_apart: "See what is kept apart",
    proves: "What a signature proves, and what it doesn't",
    proves_yes_head: "It proves",
    proves_yes: &["that the owner of this key wrote exactly this", "that nobody has changed it since"],
    proves_not_head: "It does not prove",
    proves_not: &[
        "that it is true",
        "who the owner is (compare the digits for that)",
        "when it was really made (the time is the sender's clock)",
        "that there is no newer file",
    ],
};

/// A number of files in English.
pub(super) fn files(count: usize) -> String {
    if count == 1 { "1 file".into() } else { format!("{count} files") }
}
