//! Words of the call for applicants: the coordinator's editor, and what an applicant reads of it.

/// Words of the call for applicants.
pub struct Call {
    /// The list at the desk.
    pub calls: &'static str,
    /// No call yet.
    pub calls_empty: &'static str,
    /// Make one.
    pub create: &'static str,
    /// The title of a new one.
    pub unnamed: &'static str,
    /// How many keys, beside a call in the list.
    pub keys: fn(usize) -> String,
    /// Its last day.
    pub ends: fn(&str) -> String,
    /// It has no last day.
    pub no_end: &'static str,
    /// Its last day is over.
    pub over: &'static str,
    /// Heading of the editor without a key.
    pub found_open: &'static str,
    /// Heading of the editor after the last day.
    pub found_over: &'static str,
    /// The same with keys: how many, last day in words.
    pub found: fn(usize, &str) -> String,
    /// What a call is for.
    pub text: &'static str,
    /// Section: what, who, until when.
    pub basics: &'static str,
    /// Field: title.
    pub title: &'static str,
    /// Field: who calls.
    pub office: &'static str,
    /// Help for it.
    pub office_help: &'static str,
    /// Field: what the self-assessments are for.
    pub purpose: &'static str,
    /// Help for it.
    pub purpose_help: &'static str,
    /// Field: last day.
    pub until: &'static str,
    /// Help for it.
    pub until_help: &'static str,
    /// The last day lies in the past.
    pub until_over: &'static str,
    /// Section: what it asks for.
    pub asks: &'static str,
    /// Field: whose self-assessments.
    pub track: &'static str,
    /// Applicants, staff.
    pub tracks: [&'static str; 2],
    /// Field: how long they are kept.
    pub retention: &'static str,
    /// Help for it.
    pub retention_help: &'static str,
    /// No length of its own.
    pub retention_open: &'static str,
    /// A length in fiscal years, and its day in words.
    pub retention_years: fn(u32, &str) -> String,
    /// Kept until this day.
    pub retention_until: fn(&str) -> String,
    /// Field: the standard.
    pub standard: &'static str,
    /// The one that comes with the app.
    pub standard_built_in: &'static str,
    /// Help for it.
    pub standard_help: &'static str,
    /// Help where an own one is asked for.
    pub standard_own: &'static str,
    /// There is no own one.
    pub standard_none: &'static str,
    /// The one that is asked for is gone or unfinished.
    pub standard_lost: &'static str,
    /// Reading: it is here.
    pub standard_here: &'static str,
    /// Reading: it isn't.
    pub standard_missing: &'static str,
    /// Reading: whose signature.
    pub signed: &'static str,
    /// What to do with the digits.
    pub signed_text: &'static str,
    /// Section: keys.
    pub recipients: &'static str,
    /// What they are.
    pub recipients_help: &'static str,
    /// Section: hand out.
    pub give: &'static str,
    /// Not without a key.
    pub give_open: &'static str,
    /// What to do with it, in order.
    pub next: [&'static str; 3],
    /// Name of that list.
    pub next_name: &'static str,
    /// Somebody else's call: title, what to do with it.
    pub foreign: [&'static str; 2],
    /// The same for staff.
    pub foreign_staff: [&'static str; 2],
    /// To the self-assessment.
    pub to_assess: &'static str,

    /// Applicant: choose among calls.
    pub choose: &'static str,
    /// Applicant: no call is known: title, what to do, the way on.
    pub none: [&'static str; 3],
    /// Applicant: every known call is over.
    pub all_over: &'static str,
}

pub(super) const JA: Call = Call {
    calls: "人材の募集",
    calls_empty: "募集のファイルを配ると、受け取った人は、封をした自己評価を送れます。",
    create: "募集をつくる",
    unnamed: "デジタル人材の募集",
    keys: |count| if count == 0 { "鍵がまだありません".into() } else { format!("鍵{count}本") },
    ends: |day| format!("{day}まで"),
    no_end: "締め切りなし",
    over: "締め切りを過ぎています",
    found_open: "鍵を入れると、募集を配れます",
    found_over: "この募集は、締め切りを過ぎています",
    found: |keys, end| format!("募集を配れます（鍵{keys}本・{end}）"),
    text: "直すたびに保存します。答える人は、この募集のファイルを開いてから、自己評価に封をして送ります。",
    basics: "募集の内容",
    title: "募集の名前",
    office: "募集するところ",
    office_help: "課や室の名前まで書くと、答える人が確かめやすくなります。",
    purpose: "自己評価を何に使うか",
    purpose_help: "答える人が、送る前に読みます。",
    until: "締め切りの日",
    until_help: "日本時間で、この日の終わりまで送れます。空のままなら、締め切りはありません。",
    until_over: "過ぎた日です。もう、この募集には送れません。",
    asks: "求める自己評価",
    track: "だれに求めるか",
    tracks: ["応募する人（外部の人材）", "職員（DX推進リーダーの候補など）"],
    retention: "届いた自己評価を保管する期間",
    retention_help: "年度の終わりの3月31日で区切ります。同意の期限のほうが早いときは、そちらに従います。",
    retention_open: "同意の文のとおり",
    retention_years: |years, until| match years {
        0 => format!("この年度の終わり（{until}）"),
        years => format!("{years}年度先の終わり（{until}）"),
    },
    retention_until: |day| format!("今日同意した人は{day}まで"),
    standard: "使う基準",
    standard_built_in: "本アプリ独自の整理（スキル標準を参考）",
    standard_help: "答える人は、この基準の項目に答えます。",
    standard_own: "この基準は、募集のファイルに入れて配ります。そのぶん大きくなるので、QRコードには入りません。",
    standard_none: "県の基準を作ると、ここで選べます。",
    standard_lost: "選んだ基準がなくなったか、書きかけです。選び直してください。",
    standard_here: "この基準は、この端末にあります。自己評価では、この基準の項目に答えます。",
    standard_missing: "この募集が求める基準が、まだ届いていません。基準の入ったファイルを、募集するところから受け取って開いてください。",
    signed: "この募集に署名したところ",
    signed_text: "この番号を、募集するところの電話やホームページの番号と比べてください。署名は、鍵の持ち主が書いたことを示します。",
    recipients: "届いたファイルを開く鍵",
    recipients_help: "答える人の端末は、ここにある鍵で封をします。どれか1本があれば開けます。",
    give: "答える人に配るファイル",
    give_open: "鍵がまだ入っていないので、配れません。個人の記録は、封をして届けてもらうためです。",
    next: [
        "署名して、募集のファイルを保存します。",
        "ホームページに載せるか、答える人にメールで送ります。人に見られてもよいファイルです。",
        "届いた自己評価を「ファイルを開く」で開くと、人材プールに並びます。",
    ],
    next_name: "このあとの流れ",
    foreign: ["受け取った募集です", "自己評価ができたら、提出の画面から、この募集に封をして送れます。"],
    foreign_staff: [
        "職員の自己評価の求めです",
        "自己評価ができたら、提出の画面から封をして送れます。送らないかぎり、結果はこの端末の中だけに残ります。",
    ],
    to_assess: "自己評価へ",

    choose: "どの募集に送りますか",
    none: [
        "募集のファイルを、先に開いてください",
        "自己評価には、個人の記録が入ります。そのため、封をしたファイルだけで渡します。県などが出す募集のファイルを受け取って開くと、だれに封をするかが分かります。",
        "募集のファイルを開く",
    ],
    all_over: "前に開いた募集は、締め切りを過ぎています。新しい募集があるか、募集するところに聞いてください。",
};

pub(super) const EN: Call = Call {
    calls: "Calls for applicants",
    calls_empty: "Give out a call, and people can send you sealed self-assessments.",
    create: "Make a call",
    unnamed: "Call for digital talent",
    keys: |count| match count {
        0 => "no key yet".into(),
        1 => "1 key".into(),
        _ => format!("{count} keys"),
    },
    ends: |day| format!("until {day}"),
    no_end: "no last day",
    over: "Its last day is over",
    found_open: "Put in a key, and the call can be given out",
    found_over: "The last day of this call is over",
    found: |keys, end| {
        let keys = if keys == 1 { "1 key".into() } else { format!("{keys} keys") };
        format!("The call can be given out ({keys}, {end})")
    },
    text: "Every change is saved. Those who answer open the call’s file, then seal their self-assessment and send it.",
    basics: "What the call says",
    title: "Name of the call",
    office: "Who calls",
    office_help: "With the section’s name, people can check it more easily.",
    purpose: "What the self-assessments are for",
    purpose_help: "Those who answer read this before they send anything.",
    until: "Last day",
    until_help: "Until the end of this day in Japan. Left empty, there is no last day.",
    until_over: "This day is over. Nothing can be sent to this call any more.",
    asks: "Which self-assessments",
    track: "Whom it asks",
    tracks: ["Applicants from outside", "Staff (candidates for leading digital work)"],
    retention: "How long self-assessments are kept",
    retention_help: "To a 31 March, the end of a fiscal year. Where the consent ends earlier, that counts.",
    retention_open: "As the consent text says",
    retention_years: |years, until| match years {
        0 => format!("To the end of this fiscal year ({until})"),
        1 => format!("To the end of the next fiscal year ({until})"),
        years => format!("{years} fiscal years further ({until})"),
    },
    retention_until: |day| format!("until {day} for whoever agrees today"),
    standard: "Standard",
    standard_built_in: "This app’s own arrangement (after the skill standards)",
    standard_help: "The self-assessment asks for the items of this standard.",
    standard_own: "This standard goes out inside the call’s file. That makes it too large for QR codes.",
    standard_none: "Once you have written a standard of your own, it can be chosen here.",
    standard_lost: "The chosen standard is gone or unfinished. Please choose again.",
    standard_here: "This standard is on this device. The self-assessment asks for its items.",
    standard_missing: "The standard that this call asks for has not arrived yet. Please get the file with it from the office and open it.",
    signed: "Who signed this call",
    signed_text: "Please compare these digits with those that the office gives on the telephone or on its website. A signature shows that the owner of the key wrote it.",
    recipients: "Keys that open what arrives",
    recipients_help: "Those who answer seal their file to these keys. Any one of them opens it.",
    give: "The file to give out",
    give_open: "There is no key yet, so the call can’t be given out: personal records have to arrive sealed.",
    next: [
        "Sign, and save the call’s file.",
        "Put it on a website, or mail it to those whom you ask. Anyone may see this file.",
        "Open the self-assessments that arrive: they are listed in the talent pool.",
    ],
    next_name: "What comes next",
    foreign: [
        "You received this call",
        "Once your self-assessment is done, the screen for handing in seals it to this call.",
    ],
    foreign_staff: [
        "This call is for staff",
        "Once your self-assessment is done, the screen for handing in seals it. Unless you send it, the result stays on this device.",
    ],
    to_assess: "To the self-assessment",

    choose: "Which call do you answer?",
    none: [
        "Please open a call for applicants first",
        "A self-assessment holds personal records, so it leaves only in a sealed file. The call, a file from the prefecture, says to whom it is sealed.",
        "Open the call",
    ],
    all_over: "The calls that you opened are over. Please ask the office whether there is a new one.",
};
