//! Words of the files that are kept here, and of receipts.

/// Words of the files screen and the receipt screen. Numbers count files unless it says otherwise.
pub struct Kept {
    /// Where we are, in the bar.
    pub place: &'static str,
    /// Heading: the finding.
    pub heading: fn(usize) -> String,
    /// Heading while files wait: how many signers.
    pub heading_waiting: fn(usize) -> String,
    /// What can be done here.
    pub intro: &'static str,
    /// Nothing has been taken in.
    pub empty: &'static str,
    /// What to do then.
    pub empty_todo: &'static str,
    /// Heading over the imports: how many imports.
    pub imports: fn(usize) -> String,
    /// One import.
    pub import: fn(usize) -> String,
    /// A kind of file, and how many.
    pub of_kind: fn(&str, usize) -> String,
    /// Opens the list of an import's files.
    pub show: &'static str,
    /// Closes it.
    pub hide: &'static str,
    /// Table heads: file, signer, number, state.
    pub columns: [&'static str; 4],
    /// A signer without a name.
    pub unknown: &'static str,
    /// The file counts.
    pub counts: &'static str,
    /// It doesn't: its time is over.
    pub expired: &'static str,
    /// It doesn't: nobody has confirmed the signer.
    pub unconfirmed: &'static str,
    /// It doesn't: the signer was revoked.
    pub revoked: &'static str,
    /// The button that takes an import back.
    pub undo: &'static str,
    /// The question before it.
    pub undo_ask: &'static str,
    /// What it removes: files, records.
    pub undo_what: fn(usize, usize) -> String,
    /// The button that does it.
    pub undo_go: fn(usize) -> String,
    /// Done.
    pub undone: fn(usize) -> String,
    /// Heading over files that wait for a decision: how many signers.
    pub waiting: fn(usize) -> String,
    /// What to do with them.
    pub waiting_what: &'static str,
    /// The name field.
    pub name: &'static str,
    /// The button that vouches.
    pub confirm: &'static str,
    /// Done: the name.
    pub confirmed: fn(&str) -> String,
    /// A name is missing.
    pub name_missing: &'static str,
    /// Somebody else has this name already.
    pub name_taken: &'static str,
    /// The button that removes a stranger's files.
    pub remove: &'static str,
    /// The question before it.
    pub remove_ask: fn(usize) -> String,
    /// The button that does it.
    pub remove_go: &'static str,
    /// Done.
    pub removed: fn(usize) -> String,
    /// Heading over personal files whose time is over.
    pub over: fn(usize) -> String,
    /// What that means.
    pub over_what: &'static str,
    /// The button that erases them.
    pub erase: &'static str,
    /// The question before it.
    pub erase_ask: fn(usize) -> String,
    /// Done.
    pub erased: fn(usize) -> String,
    /// Heading of verifying again.
    pub recheck: &'static str,
    /// What that does.
    pub recheck_what: &'static str,
    /// The button.
    pub recheck_go: &'static str,
    /// Progress: done, all.
    pub rechecking: fn(usize, usize) -> String,
    /// Every file holds.
    pub all_well: fn(usize) -> String,
    /// Some don't: looked at, bad.
    pub not_well: fn(usize, usize) -> String,
    /// What to do about those.
    pub not_well_todo: &'static str,
    /// The link to the inbox.
    pub open: &'static str,
    /// Heading of a receipt.
    pub receipt: fn(usize) -> String,
    /// What to do with it.
    pub receipt_what: &'static str,
    /// Table caption: when they were read.
    pub receipt_at: fn(&str) -> String,
    /// Table heads: sender, number, records, remarks.
    pub receipt_columns: [&'static str; 4],
    /// No remark.
    pub no_remark: &'static str,
    /// `W-STALE`, `W-FORK`, `W-CONFLICT` in words.
    pub remarks: [&'static str; 3],
    /// The line above the armor.
    pub receipt_from: fn(usize) -> String,
    /// Heading over receipts from others.
    pub acknowledged: &'static str,
    /// What they say: number in the stream, records.
    pub acknowledgement: fn(u64, u32) -> String,
}

pub(super) const JA: Kept = Kept {
    place: "取り込んだファイル",
    heading: |count| format!("この端末に{count}件のファイルがあります"),
    heading_waiting: |count| format!("署名者{count}人を、まだ確かめていません"),
    intro: "受け取ったファイルは、そのままの形でこの端末に残っています。取り込みの取り消しと、確かめ直しができます。",
    empty: "取り込んだファイルはありません",
    empty_todo: "ファイルを開いて取り込むと、ここに並びます。",
    imports: |count| format!("取り込みの記録　{count}回"),
    import: |count| format!("{count}件"),
    of_kind: |kind, count| format!("{kind} {count}件"),
    show: "ファイルを見る",
    hide: "ファイルを閉じる",
    columns: ["ファイル", "署名者", "通し番号", "状態"],
    unknown: "未知の署名者",
    counts: "有効です",
    expired: "期限が切れたため、使いません",
    unconfirmed: "署名者を認めるまで、使いません",
    revoked: "署名が取り消されたため、使いません",
    undo: "この取り込みを取り消す",
    undo_ask: "この取り込みを取り消しますか",
    undo_what: |files, records| {
        format!(
            "{files}件のファイルと、中の記録 {records}件が、この端末から消えます。この端末で書いた記録は消えません。元のファイルがあれば、もう一度取り込めます。"
        )
    },
    undo_go: |count| format!("{count}件を取り消す"),
    undone: |count| format!("{count}件の取り込みを取り消しました。"),
    waiting: |count| format!("預かっているファイル　{count}人分"),
    waiting_what: "照合番号を、送り主の画面の番号と比べてください。その場でも、電話でもかまいません。認めるまで、集計にも名簿にも出ません。",
    name: "この署名者の名前",
    confirm: "この署名者を認める",
    confirmed: |name| format!("「{name}」を認めました。"),
    name_missing: "名前を入力してください。",
    name_taken: "この名前は、別の鍵の署名者が使っています。なりすましのこともあります。照合番号を比べ、見分けられる名前にしてください。",
    remove: "ファイルを消す",
    remove_ask: |count| format!("この署名者のファイル {count}件を消しますか"),
    remove_go: "消す（元に戻せません）",
    removed: |count| format!("{count}件を消しました。"),
    over: |count| format!("期限が切れた個人の記録　{count}件"),
    over_what: "本人が同意した期限を過ぎています。名簿には出ていません。",
    erase: "期限が切れた記録を消す",
    erase_ask: |count| format!("{count}件のファイルを消しますか。元に戻せません。"),
    erased: |count| format!("{count}件を消しました。消した日と件数だけを残しています。"),
    recheck: "再検証",
    recheck_what: "取り込んだすべてのファイルの署名を、もう一度確かめます。端末の中で壊れたり変わったりしていないことが分かります。",
    recheck_go: "再検証する",
    rechecking: |done, all| format!("{all}件のうち{done}件を確かめました"),
    all_well: |count| format!("{count}件すべて、受け取ったときのままです"),
    not_well: |all, bad| format!("{all}件のうち{bad}件が、受け取ったときと違います"),
    not_well_todo: "その取り込みを取り消し、送り主からもう一度受け取ってください。",
    open: "ファイルを開く",
    receipt: |count| format!("{count}件のファイルの受領書"),
    receipt_what: "署名してファイルを作り、送り主に送ってください。名前と中身は入りません。送り主は、このファイルを開くと、どのファイルが読み取られたか分かります。",
    receipt_at: |at| format!("{at} に読み取ったファイル"),
    receipt_columns: ["送り主", "通し番号", "記録", "気づいたこと"],
    no_remark: "なし",
    remarks: ["より新しいファイルがありました", "同じ通し番号の別のファイルがありました", "食い違う記録がありました"],
    receipt_from: |count| format!("{count}件のファイルを読み取りました"),
    acknowledged: "届いた受領書",
    acknowledgement: |sequence, records| {
        format!("受領書: {sequence}番目のファイル（記録{records}件）が読み取られました")
    },
};

pub(super) const EN: Kept = Kept {
    place: "Files taken in",
    heading: |count| {
        if count == 1 {
            "1 received file is on this device".into()
        } else {
            format!("{count} received files are on this device")
        }
    },
    heading_waiting: |count| {
        if count == 1 {
            "1 signer is not confirmed yet".into()
        } else {
            format!("{count} signers are not confirmed yet")
        }
    },
    intro: "Received files stay on this device exactly as they came. You can undo an import, and verify everything again.",
    empty: "No file has been taken in",
    empty_todo: "Files appear here once you open them and take them in.",
    imports: |count| if count == 1 { "1 import".into() } else { format!("{count} imports") },
    import: |count| if count == 1 { "1 file".into() } else { format!("{count} files") },
    of_kind: |kind, count| format!("{kind}: {count}"),
    show: "Show the files",
    hide: "Hide the files",
    columns: ["File", "Signer", "Number", "State"],
    unknown: "Unknown signer",
    counts: "In use",
    expired: "Not used: expired",
    unconfirmed: "Not used: signer not confirmed",
    revoked: "Not used: signature revoked",
    undo: "Undo this import",
    undo_ask: "Undo this import?",
    undo_what: |files, records| {
        format!(
            "Files that will leave this device: {files}, with {records} records inside. What was written on this device stays. With the original files you can take them in again."
        )
    },
    undo_go: |count| if count == 1 { "Undo 1 file".into() } else { format!("Undo {count} files") },
    undone: |count| format!("The import of {count} was undone."),
    waiting: |count| format!("Files kept apart: of {count} signers"),
    waiting_what: "Compare the digits with those on the sender's screen, by telephone or in the room. Until then the files appear in no count and no list.",
    name: "Name of this signer",
    confirm: "Confirm this signer",
    confirmed: |name| format!("“{name}” is confirmed."),
    name_missing: "Please give a name.",
    name_taken: "A signer with another key has this name. Somebody may be pretending. Compare the digits, and give a name that tells them apart.",
    remove: "Delete the files",
    remove_ask: |count| format!("Delete this signer's files ({count})?"),
    remove_go: "Delete (can't be undone)",
    removed: |count| format!("{count} deleted."),
    over: |count| format!("Personal records that have expired: {count}"),
    over_what: "The time to which the person agreed is over. They appear in no list.",
    erase: "Erase expired records",
    erase_ask: |count| format!("Erase {count}? This can't be undone."),
    erased: |count| format!("{count} erased. Only the day and the number are kept."),
    recheck: "Verify again",
    recheck_what: "Checks the signature of every file that was taken in once more. It shows that nothing was damaged or changed on this device.",
    recheck_go: "Verify all again",
    rechecking: |done, all| format!("{done} of {all} verified"),
    all_well: |count| format!("All {count} are exactly as they came"),
    not_well: |all, bad| format!("{bad} of {all} are not as they came"),
    not_well_todo: "Please undo that import and ask the sender for the file again.",
    open: "Open files",
    receipt: |count| if count == 1 { "Receipt for 1 file".into() } else { format!("Receipt for {count} files") },
    receipt_what: "Sign it, then send it to the senders. It holds no names and no contents. Opening it tells them which of their files were read.",
    receipt_at: |at| format!("Files read {at}"),
    receipt_columns: ["Sender", "Number", "Records", "Remarks"],
    no_remark: "None",
    remarks: ["A newer file was here", "Another file of the same number was here", "Some records were in conflict"],
    receipt_from: |count| format!("{count} files were read"),
    acknowledged: "Receipts that arrived",
    acknowledgement: |sequence, records| format!("Receipt: file number {sequence} was read ({records} records)"),
};

impl Kept {
    /// A remark of a receipt in words; none for a remark that only a newer version knows.
    #[must_use]
    pub fn remark(&self, code: &str) -> Option<&'static str> {
        let [stale, fork, conflict] = self.remarks;
        match code {
            "W-STALE" => Some(stale),
            "W-FORK" => Some(fork),
            "W-CONFLICT" => Some(conflict),
            _ => None,
        }
    }
}
