//! Words of handing the assessment over: to whom, with what inside, and what to look at first.
//!
//! All that leaves is said before it leaves.

/// Handing it over.
pub struct Submit {
    /// Where we are.
    pub place: &'static str,
    /// Heading with a call.
    pub title: &'static str,
    /// Heading without a call.
    pub title_open: &'static str,
    /// Staff without a call: heading, what that means.
    pub stays: [&'static str; 2],
    /// The answers are not closed: heading, what to do, link.
    pub unfinished: [&'static str; 3],
    /// The consent doesn’t stand: heading, what to do, link.
    pub ended: [&'static str; 3],
    /// Section: the call.
    pub call: &'static str,
    /// Section: everything that is in the file.
    pub inside: &'static str,
    /// What is not in it.
    pub inside_help: &'static str,
    /// The same section where there is no call: heading, help.
    pub held: [&'static str; 2],
    /// Section: things to look at before sending.
    pub look: &'static str,
    /// Row: display name.
    pub name: &'static str,
    /// Row: contact.
    pub contact: &'static str,
    /// Row: earliest start.
    pub starts: &'static str,
    /// Row: affiliations.
    pub affiliations: &'static str,
    /// Row: own words.
    pub own_words: &'static str,
    /// Row: the roles that staff aim at.
    pub targets: &'static str,
    /// Row: consent.
    pub consent: &'static str,
    /// When, until when, which text.
    pub consent_is: fn(&str, &str, &str) -> String,
    /// Row: experience.
    pub experience: &'static str,
    /// Those answered with yes, and how many were answered.
    pub experience_is: fn(&str, usize) -> String,
    /// Row: answers.
    pub answers: &'static str,
    /// Answered, all, with a note, answers that the standard doesn’t have.
    pub answers_are: fn(usize, usize, usize, usize) -> String,
    /// Row: changed late.
    pub late: &'static str,
    /// So many answers.
    pub late_are: fn(usize) -> String,
    /// Row: cases.
    pub cases: &'static str,
    /// All, those that municipalities may see, those that don’t count yet.
    pub cases_are: fn(usize, usize, usize) -> String,
    /// The cases by name, folded.
    pub case_list: &'static str,
    /// Beside a case: municipalities may see it.
    pub case_shown: &'static str,
    /// Beside a case: they may not.
    pub case_hidden: &'static str,
    /// A case without words.
    pub case_nameless: &'static str,
    /// Row: the standard.
    pub standard: &'static str,
    /// The consent ends soon.
    pub consent_soon: fn(&str) -> String,
    /// The consent ends before the call does.
    pub consent_before: fn(&str) -> String,
    /// The call asks for another standard: theirs, ours.
    pub other_standard: fn(&str, &str) -> String,
    /// A standard that this device doesn’t have.
    pub standard_unknown: &'static str,
    /// The built-in standard.
    pub standard_built_in: &'static str,
    /// The call is for staff, and this is an application; the reverse.
    pub other_track: [&'static str; 2],
    /// The call that was chosen before is over.
    pub over: fn(&str) -> String,
    /// The call’s keys changed: title, what that means, button.
    pub keys: [&'static str; 3],
    /// Keys that came.
    pub keys_new: fn(&str) -> String,
    /// Keys that went.
    pub keys_gone: fn(&str) -> String,
    /// Paper: heading.
    pub print: &'static str,
    /// How.
    pub print_help: &'static str,
    /// Back to the result.
    pub to_result: &'static str,
}

pub(super) const JA: Submit = Submit {
    place: "自己評価を渡す",
    title: "封をして、募集に送ります",
    title_open: "渡す相手は、まだ決まっていません",
    stays: [
        "この端末に残ります",
        "職員の自己評価は、どこにも送られません。この端末の中だけにあります。研修の担当から募集のファイルを受け取ったときだけ、封をして渡せます。",
    ],
    unfinished: [
        "回答を区切ると、渡せます",
        "まず「確かめる」で、あいている項目と事例を見てください。そこで回答を区切ると、結果が出て、渡せるようになります。",
        "確かめる画面へ",
    ],
    ended: [
        "渡すには、いまの同意が要ります",
        "同意がまだないか、期限が過ぎています。書いたものは残っています。",
        "同意の画面へ",
    ],
    call: "どの募集に",
    inside: "ファイルに入るもの（すべて）",
    inside_help: "ここにあるものだけが入ります。前の自己評価や、この端末のほかの記録は入りません。",
    held: ["この端末にある自己評価", "渡すときは、ここにあるものがすべて入ります。"],
    look: "渡す前に見てください",
    name: "表示名",
    contact: "連絡先",
    starts: "始められる月",
    affiliations: "所属（利益相反の確認用）",
    own_words: "自分の言葉",
    targets: "目標の人材像",
    consent: "同意",
    consent_is: |at, until, version| format!("{at}に同意。{until}まで（同意文 {version}）"),
    experience: "経験の項目",
    experience_is: |yes, answered| {
        if yes.is_empty() {
            format!("「はい」はありません（{answered}項目に回答）")
        } else {
            format!("{yes}（{answered}項目に回答）")
        }
    },
    answers: "スキル項目の答え",
    answers_are: |answered, all, notes, others| {
        let more = if others == 0 {
            String::new()
        } else {
            format!("。ほかに、今の基準にない項目の答え {others}件")
        };
        format!("{all}項目中 {answered}項目（メモつき {notes}件）{more}")
    },
    late: "区切ったあとの変更",
    late_are: |count| match count {
        0 => "ありません".into(),
        _ => format!("{count}項目。読む人にも見えます"),
    },
    cases: "事例",
    cases_are: |all, shown, open| {
        let open =
            if open == 0 { String::new() } else { format!("。{open}件は、まだ根拠として数えません") };
        match all {
            0 => "ありません".into(),
            _ => {
                format!("{all}件。市区町村に見せてよいもの {shown}件、渡す相手だけに見せるもの {}件{open}", all - shown)
            }
        }
    },
    case_list: "事例を1件ずつ見る",
    case_shown: "市区町村に見せてよい",
    case_hidden: "市区町村には見せない",
    case_nameless: "（名前のない事例）",
    standard: "基準",
    consent_soon: |day| format!("同意は{day}に終わります。そのあと、受け取った人は使えません。"),
    consent_before: |day| format!("同意は、募集の締め切りより前の{day}に終わります。渡す前に、もう一度同意できます。"),
    other_standard: |asked, own| {
        format!(
            "この募集は、別の基準（{asked}）を求めています。あなたの回答の基準は {own} です。このまま送れますが、比べられない項目があるかもしれません。全体の画面で、新しい版に移れます。"
        )
    },
    standard_unknown: "この端末にない基準",
    standard_built_in: "本アプリの基準",
    other_track: [
        "この募集は職員向けですが、あなたの自己評価は応募用です。送り先が合っているか、確かめてください。",
        "この募集は外部の人材向けですが、あなたの自己評価は職員用です。送り先が合っているか、確かめてください。",
    ],
    over: |title| format!("前に選んだ募集「{title}」は、締め切りを過ぎています。"),
    keys: [
        "募集の鍵が、選んだときから変わっています",
        "封を開けられる人が変わります。心当たりがないときは、募集するところに電話などで確かめてください。",
        "確かめたので、新しい鍵に封をする",
    ],
    keys_new: |names| format!("増えた鍵：{names}"),
    keys_gone: |names| format!("なくなった鍵：{names}"),
    print: "紙で渡す",
    print_help: "結果の画面の「印刷する」で、A4の1枚に印刷できます。",
    to_result: "結果の画面へ",
};

pub(super) const EN: Submit = Submit {
    place: "Hand over the self-assessment",
    title: "Seal it and send it to the call",
    title_open: "Nobody to hand it to yet",
    stays: [
        "It stays on this device",
        "A staff assessment is sent nowhere. It exists on this device only. You can seal it and hand it over only after you open a call from the person in charge of training.",
    ],
    unfinished: [
        "Close your answers first",
        "Please look at the page “Check” for open items and cases. When you close the answers there, the result appears and can be handed over.",
        "To the check",
    ],
    ended: [
        "To hand it over, your consent is needed",
        "There is none yet, or it has ended. Everything you wrote is still there.",
        "To the consent",
    ],
    call: "To which call",
    inside: "Everything that goes in",
    inside_help: "Only this goes in. Earlier assessments and other records of this device don’t.",
    held: ["The assessment on this device", "When you hand it over, all of this goes in."],
    look: "Please look before you send",
    name: "Display name",
    contact: "Contact",
    starts: "Earliest start",
    affiliations: "Affiliations (for conflicts of interest)",
    own_words: "In your own words",
    targets: "Target roles",
    consent: "Consent",
    consent_is: |at, until, version| format!("Given on {at}, until {until} (text {version})"),
    experience: "Experience items",
    experience_is: |yes, answered| {
        if yes.is_empty() {
            format!("none with “yes” ({answered} answered)")
        } else {
            format!("{yes} ({answered} answered)")
        }
    },
    answers: "Answers to skill items",
    answers_are: |answered, all, notes, others| {
        let more = if others == 0 {
            String::new()
        } else {
            format!("; and {others} to items that this standard doesn’t have")
        };
        format!("{answered} of {all} items ({notes} with a note){more}")
    },
    late: "Changed after closing",
    late_are: |count| match count {
        0 => "none".into(),
        1 => "1 answer; readers see it".into(),
        _ => format!("{count} answers; readers see them"),
    },
    cases: "Cases",
    cases_are: |all, shown, open| {
        let open = if open == 0 { String::new() } else { format!("; {open} don’t count as evidence yet") };
        match all {
            0 => "none".into(),
            _ => format!("{all}: municipalities may see {shown}, only the receiver {}{open}", all - shown),
        }
    },
    case_list: "See each case",
    case_shown: "municipalities may see it",
    case_hidden: "not for municipalities",
    case_nameless: "(a case without a name)",
    standard: "Standard",
    consent_soon: |day| format!("Your consent ends on {day}. After that the receiver may not use it."),
    consent_before: |day| {
        format!(
            "Your consent ends on {day}, before the last day of the call. You can agree once more before you send it."
        )
    },
    other_standard: |asked, own| {
        format!(
            "This call asks for another standard ({asked}). Your answers are to {own}. You can send it as it is, but some items may not be comparable. The overview lets you move to the other version."
        )
    },
    standard_unknown: "a standard that this device lacks",
    standard_built_in: "the app’s own standard",
    other_track: [
        "This call is for staff, but your assessment is an application. Please check that it is the right one.",
        "This call is for people from outside, but your assessment is one of staff. Please check that it is the right one.",
    ],
    over: |title| format!("The call that you chose before, “{title}”, is over."),
    keys: [
        "The keys of this call have changed since you chose it",
        "Others will be able to open the seal. If you didn’t expect this, please ask the office, by telephone for example.",
        "I have checked: seal it to the new keys",
    ],
    keys_new: |names| format!("New keys: {names}"),
    keys_gone: |names| format!("Keys that are gone: {names}"),
    print: "On paper",
    print_help: "“Print” on the result page makes one A4 sheet.",
    to_result: "To the result",
};
