//! Words of the self-assessment: consent, profile, the ten categories, the result.
//!
//! No score words and no comparison with others. What is missing is said as what would change it.

mod about;
mod lived;
mod opening;
mod outcome;
mod way;

pub use about::About;
pub use lived::Lived;
pub use opening::Opening;
pub use outcome::Outcome;
pub use way::Way;

/// Words of the self-assessment.
pub struct Assess {
    /// Where we are.
    pub place: &'static str,
    /// Heading before the consent.
    pub intro: &'static str,
    /// Label of what is this app's proposal.
    pub draft: &'static str,
    /// The consent text is only a proposal.
    pub draft_consent: &'static str,
    /// Until which day the information is kept.
    pub kept_until: fn(&str) -> String,
    /// Agree and begin.
    pub agree: &'static str,
    /// The consent has ended: title, what to do, button.
    pub ended: [&'static str; 3],
    /// What is never asked.
    pub not_asked: &'static str,
    /// Field: display name.
    pub name: &'static str,
    /// Help for it.
    pub name_help: &'static str,
    /// Field: contact.
    pub contact: &'static str,
    /// Help for it.
    pub contact_help: &'static str,
    /// Field: prefectures.
    pub prefectures: &'static str,
    /// Field: remote work.
    pub remote: &'static str,
    /// Field: days a month.
    pub days: &'static str,
    /// Its unit.
    pub days_unit: &'static str,
    /// What may be written there.
    pub days_hint: &'static str,
    /// Field: forms of appointment, by how many are chosen.
    pub appointments: fn(usize) -> String,
    /// Help for it.
    pub appointments_help: &'static str,
    /// Look at the result.
    pub result: &'static str,
    /// How far, and about how many minutes are left.
    pub progress: fn(usize, usize, usize) -> String,
    /// Accessible name of the progress bar.
    pub progress_name: &'static str,
    /// Taking it back: heading, what happens, button, question, the button that does it.
    pub withdraw: (&'static str, [&'static str; 3], &'static str, &'static str, &'static str),
    /// It was deleted here, but the receiver doesn't know yet: title, what to do.
    pub withdrawn: [&'static str; 2],
    /// To which call the withdrawal goes.
    pub withdrawn_to: fn(&str) -> String,
    /// No call is here to seal it to.
    pub withdrawn_no_call: &'static str,
    /// The file has left: make it once more.
    pub withdrawn_told: &'static str,
    /// Field: others were led or taught.
    pub taught: &'static str,
    /// 該当なし.
    pub not_applicable: &'static str,
    /// わからない.
    pub unsure: &'static str,
    /// Not answered.
    pub unanswered: &'static str,
    /// So many more cases for a level with this label.
    pub lacks_cases: fn(usize, &str) -> String,
    /// A case of the last five years for a level.
    pub lacks_recent: fn(&str) -> String,
    /// A second organisation, or teaching, for a level.
    pub lacks_breadth: fn(&str) -> String,
    /// To the category before.
    pub back: &'static str,
    /// Consent is needed first: title, what to do, link.
    pub consent_first: [&'static str; 3],
    /// The page before the consent.
    pub opening: Opening,
    /// The overview.
    pub way: Way,
    /// The profile page.
    pub about: About,
    /// The experience page.
    pub lived: Lived,
    /// The result.
    pub outcome: Outcome,
}

pub(super) const JA: Assess = Assess {
    place: "スキルの自己評価",
    intro: "できることを、根拠と一緒に書き出します",
    draft: "案",
    draft_consent: "この文は、本アプリの案です。提出先の自治体が定めた文ではありません。",
    kept_until: |date| format!("今日同意すると、{date}まで残します。"),
    agree: "同意して、はじめる",
    ended: [
        "同意の期限が過ぎています",
        "続けるときは、もう一度同意してください。書いたものは残っています。",
        "もう一度同意する",
    ],
    not_asked: "性別、年齢、写真、自宅の住所は書かないでください。使いません。",
    name: "表示名",
    name_help: "仮の名前でもかまいません。",
    contact: "連絡先",
    contact_help: "メールアドレスか電話番号を1つ書いてください。提出するファイルに入ります。",
    prefectures: "働ける都道府県",
    remote: "遠隔（オンライン）でも働けます",
    days: "月に働ける日数",
    days_unit: "日",
    days_hint: "0.5から20までの数字です。",
    appointments: |count| match count {
        0 => "受け入れられる任用形態".into(),
        _ => format!("受け入れられる任用形態：{count}個を選んでいます"),
    },
    appointments_help: "わからないものは、選ばなくてかまいません。実際に使えるかどうかは、任命権者と条例の確認が必要です。",
    result: "結果を見る",
    progress: |answered, all, minutes| match minutes {
        0 => format!("{answered}／{all}項目"),
        _ => format!("あと約{minutes}分　{answered}／{all}項目"),
    },
    progress_name: "進み具合",
    withdraw: (
        "提出を取り下げる・同意を取り消す",
        [
            "理由は要りません。まず、この端末にある回答と根拠を、前の自己評価も含めて、すべて消します。",
            "もうファイルを渡したときは、続けて「取り下げのファイル」を作ります。それを渡した先が開くと、渡した先の端末からも消えます。",
            "印刷した紙や、ほかの端末に残した控えは、ここからは消せません。",
        ],
        "取り下げて、回答を消す",
        "本当に消しますか。元には戻せません。",
        "すべて消す",
    ),
    withdrawn: [
        "取り下げを、渡した先に伝えてください",
        "この端末の回答と根拠は、すべて消しました。渡した先には、まだ残っています。下のファイルを渡すと、渡した先の端末からも消えます。",
    ],
    withdrawn_to: |title| {
        format!("「{title}」に、取り下げを伝えるファイルです。いくつかの募集に渡したときは、それぞれに渡してください。")
    },
    withdrawn_no_call: "渡した先の募集のファイルが、この端末にありません。もう一度開くか、渡した先に直接連絡してください。",
    withdrawn_told: "取り下げのファイルは書き出しました。もう一度作るときは、ここを開いてください",
    taught: "ほかの人を率いた、または教えた",
    not_applicable: "該当なし",
    unsure: "わからない",
    unanswered: "未回答",
    lacks_cases: |count, level| format!("「{level}」の根拠には、あと{count}件の記録が必要です。"),
    lacks_recent: |level| format!("「{level}」の根拠には、5年以内の記録が1件必要です。"),
    lacks_breadth: |level| {
        format!("「{level}」の根拠には、2つ目の組織での記録か、人を率いたり教えたりした記録が必要です。")
    },
    back: "前へ",
    consent_first: ["先に、同意を確かめてください", "目的と、だれが読むかを読んでから始めます。", "同意の画面へ"],
    opening: opening::JA,
    way: way::JA,
    about: about::JA,
    lived: lived::JA,
    outcome: outcome::JA,
};

pub(super) const EN: Assess = Assess {
    place: "Self-assessment",
    intro: "Write down what you can do, with evidence",
    draft: "draft",
    draft_consent: "This text is this app’s proposal. It was not issued by the body you hand the file to.",
    kept_until: |date| format!("If you agree today, it is kept until {date}."),
    agree: "Agree and begin",
    ended: [
        "Your consent has ended",
        "To go on, please agree again. Everything you wrote is still here.",
        "Agree again",
    ],
    not_asked: "Please do not write sex, age, a photograph or your home address. They are not used.",
    name: "Display name",
    name_help: "A pseudonym is fine.",
    contact: "Contact",
    contact_help: "One e-mail address or telephone number. It goes into the file that you hand over.",
    prefectures: "Prefectures where you can work",
    remote: "I can also work remotely (online)",
    days: "Days you can work",
    days_unit: "days a month",
    days_hint: "A number from 0.5 to 20.",
    appointments: |count| match count {
        0 => "Forms of appointment you accept".into(),
        _ => format!("Forms of appointment you accept: {count} chosen"),
    },
    appointments_help: "You can leave out what you don’t know. Whether a form can be used has to be checked with the appointing authority and its ordinances.",
    result: "See the result",
    progress: |answered, all, minutes| match minutes {
        0 => format!("{answered} of {all} items"),
        _ => format!("about {minutes} min left, {answered} of {all} items"),
    },
    progress_name: "Progress",
    withdraw: (
        "Take back what I sent, withdraw my consent",
        [
            "No reason is needed. First all answers and cases on this device are deleted, those of earlier self-assessments too.",
            "If you have handed over a file, you then make a withdrawal file. Once the receiver opens it, their device erases everything too.",
            "Printed paper and backups on other devices can’t be deleted from here.",
        ],
        "Withdraw and delete my answers",
        "Really delete everything? This can’t be undone.",
        "Delete everything",
    ),
    withdrawn: [
        "Please tell the receiver of your withdrawal",
        "All answers and cases on this device are deleted. The receiver still has them. Hand over the file below, and their device erases them too.",
    ],
    withdrawn_to: |title| {
        format!(
            "This file tells “{title}” of the withdrawal. If you answered several calls, hand it over to each of them."
        )
    },
    withdrawn_no_call: "The call that you answered is not on this device. Please open it once more, or tell the receiver directly.",
    withdrawn_told: "The withdrawal file was written out. Open this to make it again",
    taught: "I led or taught others in it",
    not_applicable: "Not applicable",
    unsure: "I don’t know",
    unanswered: "Not answered",
    lacks_cases: |count, level| match count {
        1 => format!("“{level}” needs 1 more case."),
        _ => format!("“{level}” needs {count} more cases."),
    },
    lacks_recent: |level| format!("“{level}” needs a case from the last five years."),
    lacks_breadth: |level| {
        format!("“{level}” needs a case in a second organisation, or one in which you led or taught others.")
    },
    back: "Back",
    consent_first: [
        "Please look at the consent first",
        "Read what it is for and who reads it, then begin.",
        "To the consent",
    ],
    opening: opening::EN,
    way: way::EN,
    about: about::EN,
    lived: lived::EN,
    outcome: outcome::EN,
};
