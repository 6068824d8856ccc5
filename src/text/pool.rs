//! Words of the pool: the list of applicants and one applicant.
//!
//! Words for levels, fits and marks are those of the result (`Assess`).

/// Words of the pool.
pub struct Pool {
    /// Where we are.
    pub place: &'static str,
    /// Accessible name of the navigation.
    pub nav: &'static str,
    /// To the desk.
    pub nav_desk: &'static str,
    /// Heading, by people and by those whose consent has ended.
    pub found: fn(usize, usize) -> String,
    /// Heading without anybody.
    pub empty: &'static str,
    /// How people come in.
    pub empty_todo: &'static str,
    /// To the file screen.
    pub open: &'static str,
    /// What a signature says and what not.
    pub proves: &'static str,
    /// Filter: nearest role.
    pub filter_role: &'static str,
    /// Filter: prefecture.
    pub filter_prefecture: &'static str,
    /// Order of the rows.
    pub order: &'static str,
    /// No filter.
    pub all: &'static str,
    /// Order: by name.
    pub by_name: &'static str,
    /// Order: by evidenced fit for a role.
    pub by_role: fn(&str) -> String,
    /// How many rows are shown, of how many.
    pub shown: fn(usize, usize) -> String,
    /// Caption of the table.
    pub table: &'static str,
    /// Column: name.
    pub name: &'static str,
    /// Column: nearest role.
    pub nearest: &'static str,
    /// Column: days a month.
    pub days: &'static str,
    /// Column: prefectures.
    pub prefectures: &'static str,
    /// Column: last change.
    pub updated: &'static str,
    /// Somebody without a name.
    pub nameless: &'static str,
    /// Also remotely.
    pub remote: &'static str,
    /// The consent has ended.
    pub consent_ended: &'static str,
    /// There is no consent.
    pub consent_none: &'static str,
    /// Heading of a person: name, nearest role, per cent.
    pub person: fn(&str, &str, u32) -> String,
    /// Heading of a person without evidence.
    pub person_open: fn(&str) -> String,
    /// The consent has ended: title, what to do.
    pub ended: [&'static str; 2],
    /// There is no consent: title, what to do.
    pub none: [&'static str; 2],
    /// Back to the list.
    pub back: &'static str,
    /// Conditions.
    pub conditions: &'static str,
    /// Contact.
    pub contact: &'static str,
    /// Forms of appointment.
    pub appointments: &'static str,
    /// Open.
    pub open_yet: &'static str,
    /// Consent.
    pub consent: &'static str,
    /// Given on.
    pub consent_given: &'static str,
    /// Ends on.
    pub consent_until: &'static str,
    /// Version of the text.
    pub consent_text: &'static str,
    /// Where the file comes from.
    pub origin: &'static str,
    /// The digits of the signer's key.
    pub signer: &'static str,
    /// The key proves the writer, not the person.
    pub signer_help: &'static str,
    /// When the profile was written.
    pub written: &'static str,
    /// The skills.
    pub skills: &'static str,
    /// How they are read.
    pub skills_help: &'static str,
    /// Caption of the table.
    pub skills_table: &'static str,
    /// Column: what is missing.
    pub missing: &'static str,
    /// The cases.
    pub cases: &'static str,
    /// No case was sent.
    pub cases_none: &'static str,
    /// The case isn't complete.
    pub case_open: &'static str,
    /// Erasing a person: heading, button, question, the button that does it.
    pub erase: [&'static str; 4],
    /// What it does, by the number of files.
    pub erase_what: fn(usize) -> String,
    /// What stays.
    pub erase_stays: &'static str,
    /// Done.
    pub erased: &'static str,
    /// The lines that stay.
    pub erasures: &'static str,
    /// Why they hold no names.
    pub erasures_help: &'static str,
    /// One line: files and records.
    pub erasure: fn(u32, u32) -> String,
    /// Why: asked, withdrawn, expired.
    pub erasure_reasons: [&'static str; 3],
}

pub(super) const JA: Pool = Pool {
    place: "人材プール",
    nav: "とりまとめの画面",
    nav_desk: "とりまとめ",
    found: |people, ended| match ended {
        0 => format!("{people}人の自己評価があります"),
        _ => format!("{people}人の自己評価があります。{ended}人は同意を確かめてください"),
    },
    empty: "人材プールには、まだだれもいません",
    empty_todo: "応募した人から届いた自己評価のファイルを開くと、ここに並びます。",
    open: "ファイルを開く",
    proves: "署名は、同じ鍵の持ち主が書いたことを示します。本人かどうかと、内容が正しいかどうかは、面接で確かめてください。",
    filter_role: "いちばん近い人材像",
    filter_prefecture: "働ける都道府県",
    order: "並べ方",
    all: "すべて",
    by_name: "名前の順",
    by_role: |role| format!("{role}に近い順"),
    shown: |shown, all| format!("{all}人のうち{shown}人を表示しています。"),
    table: "応募した人と、4つの人材像との近さ（根拠のある水準）",
    name: "表示名",
    nearest: "いちばん近い人材像",
    days: "日数",
    prefectures: "都道府県",
    updated: "更新",
    nameless: "（名前なし）",
    remote: "遠隔可",
    consent_ended: "同意の期限切れ",
    consent_none: "同意なし",
    person: |name, role, per_cent| format!("{name}さんは、{role}に最も近い人です（根拠あり{per_cent}%）"),
    person_open: |name| format!("{name}さんの根拠は、まだありません"),
    ended: [
        "同意の期限が過ぎています",
        "この情報は使わないでください。続けるときは、本人に新しいファイルを求めてください。",
    ],
    none: ["同意の記録がありません", "本人に同意を確かめるまで、この情報は使わないでください。"],
    back: "人材プールへ",
    conditions: "働ける条件",
    contact: "連絡先",
    appointments: "任用形態",
    open_yet: "書いてありません",
    consent: "同意と期限",
    consent_given: "同意した日",
    consent_until: "期限",
    consent_text: "同意文の版",
    origin: "ファイルの出どころ",
    signer: "署名者の照合番号",
    signer_help: "鍵の持ち主が本人かどうかは、この画面では分かりません。",
    written: "最後に直した時刻（本人の端末の時計）",
    skills: "スキル　自己と根拠",
    skills_help: "根拠のない自己評価は、消さずに見せています。近さの計算には入れていません。",
    skills_table: "項目ごとの自己評価と、根拠のある水準",
    missing: "足りないもの",
    cases: "根拠の記録",
    cases_none: "記録は送られていません。",
    case_open: "書きかけです。根拠には数えていません。",
    erase: ["この人の記録を消す", "この人の記録を消す", "本当に消しますか。元には戻せません。", "すべて消す"],
    erase_what: |files| {
        format!("この人から届いたファイル{files}件と、その中の記録、鍵に付けた名前を、この端末から消します。")
    },
    erase_stays: "残るのは、消した日と件数だけです。ほかの端末、控えのファイル、印刷した紙にあるものは消えません。",
    erased: "この人の記録を消しました。",
    erasures: "消去の記録",
    erasures_help: "だれの記録だったかは、残していません。",
    erasure: |files, records| format!("ファイル{files}件・記録{records}件"),
    erasure_reasons: ["とりまとめの判断で消しました", "本人が取り下げました", "同意の期限が過ぎました"],
};

pub(super) const EN: Pool = Pool {
    place: "Talent pool",
    nav: "Screens of the desk",
    nav_desk: "Desk",
    found: |people, ended| {
        let people = if people == 1 { "1 self-assessment".into() } else { format!("{people} self-assessments") };
        match ended {
            0 => format!("There are {people}"),
            _ => format!("There are {people}; please check the consent of {ended}"),
        }
    },
    empty: "Nobody is in the pool yet",
    empty_todo: "Open the self-assessment files that applicants sent you, and they are listed here.",
    open: "Open files",
    proves: "A signature shows that the owner of the same key wrote this. Who that is, and whether it is true, has to be found out in an interview.",
    filter_role: "Nearest role",
    filter_prefecture: "Can work in",
    order: "Order",
    all: "All",
    by_name: "By name",
    by_role: |role| format!("Nearest to {role} first"),
    shown: |shown, all| format!("{shown} of {all} shown."),
    table: "Applicants, and how near they come to the four roles (levels with evidence)",
    name: "Display name",
    nearest: "Nearest role",
    days: "Days",
    prefectures: "Prefectures",
    updated: "Changed",
    nameless: "(no name)",
    remote: "remote too",
    consent_ended: "consent ended",
    consent_none: "no consent",
    person: |name, role, per_cent| format!("{name} comes nearest to {role} ({per_cent}% with evidence)"),
    person_open: |name| format!("{name} has no evidence yet"),
    ended: ["The consent has ended", "Please don’t use this information. To go on, ask the person for a new file."],
    none: [
        "There is no record of consent",
        "Please don’t use this information before the person has confirmed their consent.",
    ],
    back: "To the pool",
    conditions: "Conditions",
    contact: "Contact",
    appointments: "Forms of appointment",
    open_yet: "Not given",
    consent: "Consent",
    consent_given: "Given on",
    consent_until: "Ends on",
    consent_text: "Version of the text",
    origin: "Where the file comes from",
    signer: "Signer’s digits",
    signer_help: "This screen can’t tell whether the owner of the key is this person.",
    written: "Last changed (by the person’s own clock)",
    skills: "Skills: claimed and evidenced",
    skills_help: "Claims without evidence are shown and never removed. They don’t count for the fit.",
    skills_table: "Claimed and evidenced level of each item",
    missing: "What is missing",
    cases: "Cases",
    cases_none: "No case was sent.",
    case_open: "Not complete; not counted as evidence.",
    erase: [
        "Erase this person’s records",
        "Erase this person’s records",
        "Really erase everything? This can’t be undone.",
        "Erase everything",
    ],
    erase_what: |files| {
        let files = if files == 1 { "The file".into() } else { format!("The {files} files") };
        format!(
            "{files} that this person sent, the records inside, and the name beside the key are erased from this device."
        )
    },
    erase_stays: "Only the day and the numbers stay. Other devices, backups and printed paper are not touched.",
    erased: "This person’s records are erased.",
    erasures: "Erasures",
    erasures_help: "Whose records they were is not kept.",
    erasure: |files, records| {
        let files = if files == 1 { "1 file".into() } else { format!("{files} files") };
        let records = if records == 1 { "1 record".into() } else { format!("{records} records") };
        format!("{files}, {records}")
    },
    erasure_reasons: ["Erased by a decision at the desk", "Withdrawn by the person", "The consent had ended"],
};
