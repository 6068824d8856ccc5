//! Words of opening files and handing out.

use super::inbox::files;
use crate::domain::time::Time;

/// Words of opening files and handing out.
pub struct Files {
    /// Heading of the open screen.
    pub heading: &'static str,
    /// What to do there.
    pub intro: &'static str,
    /// The zone's title.
    pub drop: &'static str,
    /// The button in the zone.
    pub choose: &'static str,
    /// Heading of the paste part.
    pub paste: &'static str,
    /// What may be pasted.
    pub paste_hint: &'static str,
    /// The paste button.
    pub paste_go: &'static str,
    /// What a pasted text is called in the list.
    pub pasted: &'static str,
    /// Progress while reading.
    pub reading: fn(usize, usize) -> String,
    /// Finding over the list: readable, refused, here already.
    pub found: fn(usize, usize, usize) -> String,
    /// The button that takes the good files in.
    pub take_in: fn(usize) -> String,
    /// Done.
    pub taken_in: fn(usize) -> String,
    /// Verdict of a good file.
    pub good: &'static str,
    /// Verdict of a file that is here.
    pub already: &'static str,
    /// What that means.
    pub already_what: &'static str,
    /// Verdict of this device's own file.
    pub own: &'static str,
    /// What that means.
    pub own_what: &'static str,
    /// What a signature proves.
    pub proves: &'static str,
    /// What can go out or come in, in the order of `app::Incoming`.
    pub kinds: [&'static str; 10],
    /// A table's signer: forum, group.
    pub of_group: fn(&str, &str) -> String,
    /// Another signer: the kind of file, its title.
    pub sender_of: fn(&str, &str) -> String,
    /// A device's backup.
    pub backup: &'static str,
    /// What a good file would change: new, newer, same, conflicts.
    pub changes: fn(usize, usize, usize, usize) -> String,
    /// What to do next after a kit.
    pub next_join: &'static str,
    /// What to do next after needs.
    pub next_plenary: &'static str,
    /// What to do next after an assessment.
    pub next_pool: &'static str,
    /// Signer's digits.
    pub signer: &'static str,
    /// Number in the stream.
    pub sequence: &'static str,
    /// When it was made.
    pub made: &'static str,
    /// What is inside, over the list.
    pub inside: &'static str,
    /// Names of the kinds of records, in the order of `domain::body::KINDS`.
    pub record_kinds: [&'static str; 24],
    /// Deleted records.
    pub deleted: &'static str,
    /// The sign button.
    pub sign: &'static str,
    /// The sign button once signed.
    pub sign_again: &'static str,
    /// What signing does.
    pub sign_hint: &'static str,
    /// Save as `.json`.
    pub save_json: &'static str,
    /// Save as `.txt`.
    pub save_text: &'static str,
    /// Save as `.age.txt`.
    pub save_sealed: &'static str,
    /// Share sheet.
    pub share: &'static str,
    /// Copy as text.
    pub copy: &'static str,
    /// Copied.
    pub copied: &'static str,
    /// The browser refused.
    pub not_copied: &'static str,
    /// Heading of the receipt.
    pub receipt: &'static str,
    /// Check that it was saved.
    pub check: &'static str,
    /// Receipt rows.
    pub row_file: &'static str,
    /// Receipt rows.
    pub row_time: &'static str,
    /// Receipt rows.
    pub row_records: &'static str,
    /// Receipt rows.
    pub row_hash: &'static str,
    /// A number of records.
    pub count: fn(usize) -> String,
    /// Changed since it was signed.
    pub changed: &'static str,
    /// Lines above the armor: kind, forum, group, when, records, digits.
    pub preface: fn(&str, &str, Time, usize, &str) -> String,
    /// Lines above a sealed block, for strangers to read: kind, who it is from, when.
    pub preface_sealed: fn(&str, &str, Time) -> String,
}

pub(super) const JA: Files = Files {
    heading: "受け取ったファイルを開きます",
    intro: "進行キット、募集、班の提出ファイル、自己評価を開けます。取り込む前に、中身を確かめられます。",
    drop: "ファイルを選ぶか、ここに落とします",
    choose: "ファイルを選ぶ",
    paste: "メールの文面を貼り付ける",
    paste_hint: "「-----BEGIN YORIAI BUNDLE-----」から「-----END YORIAI BUNDLE-----」までを含めて貼り付けてください。前後に文があってもかまいません。",
    paste_go: "貼り付けた文を調べる",
    pasted: "貼り付けた文",
    reading: |done, all| format!("{all}件のうち{done}件を調べました"),
    found: |good, bad, here| match (good, bad, here) {
        (0, 0, _) => "新しいものはありませんでした".into(),
        (0, bad, _) => format!("取り込めるファイルがありません。{bad}件に問題があります"),
        (good, 0, _) => format!("{good}件を取り込めます"),
        (good, bad, _) => format!("{good}件を取り込めます。{bad}件に問題があります"),
    },
    take_in: |count| format!("{count}件を取り込む"),
    taken_in: |count| format!("{count}件を取り込みました"),
    good: "検証済み",
    already: "同じファイル",
    already_what: "同じファイルがもうあります。二重には取り込みません。",
    own: "この端末のファイル",
    own_what: "この端末が書き出したファイルです。記録はここにあるので、取り込みません。",
    proves: "署名は、鍵の持ち主が書いたことと、そのあとで変わっていないことを示します。書いてあることが正しいかどうかは示しません。",
    kinds: [
        "進行キット",
        "募集",
        "班の提出ファイル",
        "自己評価",
        "自己評価の取り下げ",
        "面接の採点",
        "フォーラムの結果",
        "県の基準表",
        "受領書",
        "端末の控え",
    ],
    of_group: |forum, group| format!("{forum}　{group}"),
    sender_of: |kind, title| format!("{title}（{kind}）"),
    backup: "端末の控え",
    changes: |new, newer, same, conflicts| {
        let parts = [(new, "新しい記録"), (newer, "改訂"), (same, "変わらない記録"), (conflicts, "食い違い")];
        let said: Vec<String> =
            parts.iter().filter(|part| part.0 > 0).map(|(count, name)| format!("{name} {count}件")).collect();
        said.join("・")
    },
    next_join: "班に参加する",
    next_plenary: "全体の板を見る",
    next_pool: "人材プールを見る",
    signer: "署名者の照合番号",
    sequence: "通し番号",
    made: "書き出した時刻",
    inside: "中に入るもの",
    record_kinds: [
        "フォーラムの計画",
        "班の出席（名前なし）",
        "付箋",
        "まとまり",
        "票",
        "ニーズ票",
        "人事・財政の条件",
        "終わりのアンケート",
        "進み具合",
        "まとまりの合わせ方",
        "端末の班の決め",
        "プロフィールと同意",
        "項目の答え",
        "根拠",
        "募集",
        "面接の採点",
        "聞いた話",
        "決めた水準",
        "基準",
        "意見の概要",
        "基準表の行",
        "受領の記録",
        "署名者の記録",
        "消去の記録",
    ],
    deleted: "消した記録のしるし",
    sign: "署名してファイルを作る",
    sign_again: "もう一度署名する",
    sign_hint: "署名したあとで、保存の方法を選べます。",
    save_json: "ファイルに保存（.json）",
    save_text: "メール用に保存（.txt）",
    save_sealed: "封をしたファイルに保存（.age.txt）",
    share: "共有する",
    copy: "文面をコピーする",
    copied: "コピーしました。メールに貼り付けてください。",
    not_copied: "コピーできませんでした。ファイルに保存してください。",
    receipt: "控え",
    check: "保存できたか、端末の「ファイル」や「ダウンロード」で確かめてください。",
    row_file: "ファイル名",
    row_time: "署名した時刻",
    row_records: "記録",
    row_hash: "中身の照合値",
    count: |count| format!("{count}件"),
    changed: "署名したあとで記録が変わりました。もう一度署名してください。",
    preface: |kind, from, at, records, digits| {
        format!(
            "よりあい　{kind}\n{from}\n署名 {at}（世界時）　記録 {records}件\n照合番号 {digits}\nこの下を消さずに、そのまま送ってください。"
        )
    },
    preface_sealed: |kind, from, at| {
        format!(
            "よりあい　{kind}（封をしたファイル）\n{from}\n書き出し {at}（世界時）\n受け取る人の鍵でだけ開きます。この下を消さずに、そのまま送ってください。"
        )
    },
};

pub(super) const EN: Files = Files {
    heading: "Open the files that you received",
    intro: "Kits, calls, hand-ins and self-assessments. You see what is inside before anything is taken in.",
    drop: "Choose files, or drop them here",
    choose: "Choose files",
    paste: "Paste the text of a mail",
    paste_hint: "Include everything from “-----BEGIN YORIAI BUNDLE-----” to “-----END YORIAI BUNDLE-----”. Text before and after does no harm.",
    paste_go: "Look at the pasted text",
    pasted: "Pasted text",
    reading: |done, all| format!("{done} of {all} looked at"),
    found: |good, bad, here| match (good, bad, here) {
        (0, 0, _) => "There was nothing new".into(),
        (0, bad, _) => format!("Nothing can be taken in; {bad} with a problem"),
        (good, 0, _) => format!("{} can be taken in", files(good)),
        (good, bad, _) => format!("{} can be taken in, {bad} with a problem", files(good)),
    },
    take_in: |count| format!("Take in {}", files(count)),
    taken_in: |count| format!("{} taken in", files(count)),
    good: "Verified",
    already: "Same file",
    already_what: "The same file is here already. It is not taken in twice.",
    own: "This device's file",
    own_what: "This device wrote it. Its records are here, so nothing is taken in.",
    proves: "A signature shows that the owner of a key wrote a file, and that it has not changed since. It does not show that it is true.",
    kinds: [
        "Kit",
        "Call for applicants",
        "A group's hand-in",
        "Self-assessment",
        "Withdrawal of a self-assessment",
        "Interview scores",
        "Outcome of a forum",
        "A prefecture's catalog",
        "Receipt",
        "Backup of a device",
    ],
    of_group: |forum, group| format!("{forum}, {group}"),
    sender_of: |kind, title| format!("{title} ({kind})"),
    backup: "Backup of a device",
    changes: |new, newer, same, conflicts| {
        let parts = [(new, "new"), (newer, "revised"), (same, "unchanged"), (conflicts, "in conflict")];
        let said: Vec<String> =
            parts.iter().filter(|part| part.0 > 0).map(|(count, name)| format!("{count} {name}")).collect();
        said.join(" · ")
    },
    next_join: "Join a group",
    next_plenary: "See the plenary",
    next_pool: "See the pool",
    signer: "Signer's digits",
    sequence: "Number",
    made: "Written out",
    inside: "What goes in",
    record_kinds: [
        "The forum's plan",
        "Attendance (no names)",
        "Notes",
        "Clusters",
        "Votes",
        "Need cards",
        "Conditions",
        "Closing survey",
        "Table clock",
        "Merged clusters",
        "Tablets' groups",
        "Profile and consent",
        "Answers",
        "Evidence",
        "Call",
        "Interview scores",
        "What was told",
        "Settled levels",
        "Standards",
        "Summary of opinions",
        "Catalog rows",
        "Receipt",
        "Signers",
        "Erasures",
    ],
    deleted: "Marks of deleted records",
    sign: "Sign and make the file",
    sign_again: "Sign again",
    sign_hint: "After signing you choose how to save it.",
    save_json: "Save as a file (.json)",
    save_text: "Save for mail (.txt)",
    save_sealed: "Save the sealed file (.age.txt)",
    share: "Share",
    copy: "Copy the text",
    copied: "Copied. Please paste it into a mail.",
    not_copied: "Copying did not work. Please save a file.",
    receipt: "Receipt",
    check: "Please check in “Files” or “Downloads” that it was saved.",
    row_file: "File name",
    row_time: "Signed",
    row_records: "Records",
    row_hash: "Identity of the content",
    count: |count| if count == 1 { "1 record".into() } else { format!("{count} records") },
    changed: "Records changed after signing. Please sign again.",
    preface: |kind, from, at, records, digits| {
        format!(
            "Yoriai: {kind}\n{from}\nSigned {at} (UTC), {records} records\nDigits {digits}\nPlease send everything below as it is."
        )
    },
    preface_sealed: |kind, from, at| {
        format!(
            "Yoriai: {kind} (sealed)\n{from}\nWritten out {at} (UTC)\nOnly the receiver's key opens it. Please send everything below as it is."
        )
    },
};
