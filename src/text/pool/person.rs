//! Words of one person in the pool: remarks for the reader, the three numbers, cases, experience.
//!
//! Remarks say what is there and what can be asked; they judge nobody.

/// Words of one person.
pub struct AboutPerson {
    /// The interview, and how far it is.
    pub interview: &'static str,
    /// What it is for.
    pub interview_help: &'static str,
    /// To the interview, to the scores side by side.
    pub ways: [&'static str; 2],
    /// Remarks for the reader.
    pub remarks: &'static str,
    /// There is none.
    pub remarks_none: &'static str,
    /// Answers another office's call: title, office.
    pub other_call: fn(&str, &str) -> String,
    /// Answers a call that isn't here.
    pub unknown_call: &'static str,
    /// Signed after the call's last day.
    pub late: &'static str,
    /// The standard isn't here: its version.
    pub standard: fn(&str) -> String,
    /// Answers to items that the standard doesn't have.
    pub others: fn(usize) -> String,
    /// Answers changed after seeing the roles.
    pub changed: fn(usize) -> String,
    /// The answers were not closed.
    pub open: &'static str,
    /// Cases in the future.
    pub future: fn(usize) -> String,
    /// The profile is old: its days.
    pub stale: fn(i64) -> String,
    /// There is a newer one, and the way there.
    pub newer: [&'static str; 2],
    /// May be the same person: heading.
    pub alike: &'static str,
    /// It asks and merges nothing.
    pub alike_help: &'static str,
    /// Shares the contact; shares the name.
    pub shares: [&'static str; 2],
    /// How the three numbers are read.
    pub levels: &'static str,
    /// Caption of the table.
    pub table: &'static str,
    /// Column: settled after interviews.
    pub confirmed: &'static str,
    /// Column: remarks.
    pub notes: &'static str,
    /// Marks an answer that was changed late.
    pub changed_mark: &'static str,
    /// The person's note; the note of the interview.
    pub said: [fn(&str) -> String; 2],
    /// How fits are reckoned here.
    pub fits_help: &'static str,
    /// Per cent of claim and of evidence.
    pub fit: fn(u32, u32) -> String,
    /// Facts of a case: when, where, own part, what remained, figures, who can confirm, items, for municipalities.
    pub case: [&'static str; 8],
    /// Municipalities may see it; they may not.
    pub shown: [&'static str; 2],
    /// It isn't linked to any item.
    pub unlinked: &'static str,
    /// The experience.
    pub experience: &'static str,
    /// Yes, no, not answered.
    pub has: [&'static str; 3],
    /// For so many years.
    pub years: fn(u32) -> String,
    /// In the person's own words.
    pub words: &'static str,
    /// Affiliations, and why they are asked.
    pub affiliations: &'static str,
    /// The earliest month.
    pub starts: &'static str,
    /// Earlier assessments, what they are for.
    pub older: [&'static str; 2],
    /// One of them: its last change.
    pub older_of: fn(&str) -> String,
    /// The printed sheet: title, foot.
    pub sheet: [&'static str; 2],
    /// Print.
    pub print: &'static str,
}

pub(super) const JA: AboutPerson = AboutPerson {
    interview: "面接と採点",
    interview_help: "面接者が別々に採点し、あとで突き合わせて水準を決めます。",
    ways: ["面接して採点する", "採点を突き合わせる"],
    remarks: "読む前に知っておくこと",
    remarks_none: "特に気を付けることはありません。",
    other_call: |title, office| match office {
        "" => format!("別の募集「{title}」に答えたファイルです。本人に、こちらへの応募かどうかを確かめてください。"),
        _ => {
            format!("{office}の募集「{title}」に答えたファイルです。本人に、こちらへの応募かどうかを確かめてください。")
        }
    },
    unknown_call: "この端末にない募集に答えたファイルです。どの募集への応募かを、本人に確かめてください。",
    late: "募集の締切のあとに作られたファイルです。",
    standard: |version| {
        format!(
            "この人は、別の基準（版 {version}）に答えています。この端末にその基準がないため、アプリの文で表示しています。基準のファイルを発行元から受け取り、開いてください。"
        )
    },
    others: |items| format!("基準にない項目への回答が{items}件あります。残してありますが、数えていません。"),
    changed: |items| {
        format!("{items}項目の回答か事例は、人材像の目安を見たあとに変わっています。理由を面接で聞けます。")
    },
    open: "本人が回答を区切る前のファイルです。書きかけのことがあります。",
    future: |cases| format!("これからの月が書かれた事例が{cases}件あります。根拠には数えていません。"),
    stale: |days| format!("最後に直してから{days}日を過ぎています。今も同じかを、本人に確かめてください。"),
    newer: ["同じ鍵から、新しい自己評価が届いています。", "新しい方を見る"],
    alike: "同じ人かもしれません",
    alike_help: "別の鍵で届いた自己評価です。アプリはまとめません。同じ人かどうかを、本人に確かめてください。",
    shares: ["連絡先が同じです", "名前が同じです"],
    levels: "自己は本人の評価、根拠ありは事例が支える水準、確認済みは面接のあとに決めた水準です。3つは混ぜません。",
    table: "項目ごとの自己評価、根拠あり、確認済みの水準",
    confirmed: "確認済み",
    notes: "備考",
    changed_mark: "目安を見たあとに変更",
    said: [|note| format!("本人：{note}"), |note| format!("面接：{note}")],
    fits_help: "確認済みの水準、それがなければ根拠のある水準で計算しています。破線は自己評価です。",
    fit: |claimed, evidenced| format!("自己評価では{claimed}%・根拠ありでは{evidenced}%"),
    case: ["時期", "組織", "本人の役割", "残ったもの", "数字", "確かめられる人", "示す項目", "市区町村"],
    shown: ["見せてよい", "見せない（県の担当だけ）"],
    unlinked: "どの項目にも結び付いていません",
    experience: "経験",
    has: ["あり", "なし", "未回答"],
    years: |years| format!("{years}年"),
    words: "本人の言葉",
    affiliations: "所属（利益相反の確認）",
    starts: "始められる月",
    older: ["これまでの自己評価", "同じ鍵から届いた、前の自己評価です。数えるのは新しい方だけです。"],
    older_of: |day| format!("{day}の自己評価"),
    sheet: [
        "人材プール　スキルの記録",
        "自己は本人の評価です。確認済みは面接者の判断で、資格や認定ではありません。取扱いは同意の範囲に限ります。",
    ],
    print: "A4で印刷",
};

pub(super) const EN: AboutPerson = AboutPerson {
    interview: "Interview and scores",
    interview_help: "Interviewers score alone; their scores are then compared and a level is settled on.",
    ways: ["Interview and score", "Compare the scores"],
    remarks: "Before you read",
    remarks_none: "There is nothing in particular to know.",
    other_call: |title, office| match office {
        "" => format!("This file answers another call, “{title}”. Please ask the person whether they apply here."),
        _ => {
            format!("This file answers the call “{title}” of {office}. Please ask the person whether they apply here.")
        }
    },
    unknown_call: "This file answers a call that is not on this device. Please ask the person to which call they apply.",
    late: "The file was made after the last day of the call.",
    standard: |version| {
        format!(
            "This person answers another standard (version {version}), which is not on this device: the app’s own wording is shown. Please get the standard’s file from its publisher and open it."
        )
    },
    others: |items| match items {
        1 => "1 answer is to an item that the standard doesn’t have. It is kept and not counted.".into(),
        _ => format!("{items} answers are to items that the standard doesn’t have. They are kept and not counted."),
    },
    changed: |items| match items {
        1 => {
            "1 answer, or a case for it, was changed after the person had seen what the roles ask for. You can ask why."
                .into()
        }
        _ => format!(
            "{items} answers, or cases for them, were changed after the person had seen what the roles ask for. You can ask why."
        ),
    },
    open: "The person has not closed the answers: they may be unfinished.",
    future: |cases| match cases {
        1 => "1 case names a month that hasn’t come yet. It doesn’t count as evidence.".into(),
        _ => format!("{cases} cases name a month that hasn’t come yet. They don’t count as evidence."),
    },
    stale: |days| format!("Last changed more than {days} days ago. Please ask the person whether it still holds."),
    newer: ["A newer assessment came under the same key.", "Look at the newer one"],
    alike: "This may be the same person",
    alike_help: "These assessments came under another key. The app merges nothing. Please ask the person.",
    shares: ["same contact", "same name"],
    levels: "Self is what the person says, evidence what the cases carry, confirmed what was settled on after interviews. The three are never mixed.",
    table: "Self-assessed, evidenced and confirmed level of each item",
    confirmed: "Confirmed",
    notes: "Notes",
    changed_mark: "changed after seeing the roles",
    said: [|note| format!("Person: {note}"), |note| format!("Interview: {note}")],
    fits_help: "Reckoned from confirmed levels, and from evidence where there is none. The dashed part is self-assessed.",
    fit: |claimed, evidenced| format!("{claimed}% self-assessed, {evidenced}% with evidence"),
    case: [
        "When",
        "Organisation",
        "Own part",
        "What remained",
        "Figures",
        "Who can confirm",
        "Shows",
        "Municipalities",
    ],
    shown: ["may see it", "may not see it (only the prefecture)"],
    unlinked: "not linked to any item",
    experience: "Experience",
    has: ["Yes", "No", "Not answered"],
    years: |years| if years == 1 { "1 year".into() } else { format!("{years} years") },
    words: "In their own words",
    affiliations: "Affiliations (conflicts of interest)",
    starts: "Can start in",
    older: ["Earlier assessments", "They came under the same key. Only the newest counts."],
    older_of: |day| format!("Assessment of {day}"),
    sheet: [
        "Talent pool: skills on record",
        "Self is the person’s own word. Confirmed is the interviewers’ judgement, no qualification and no certificate. Use only within the consent.",
    ],
    print: "Print on A4",
};
