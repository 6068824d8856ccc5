//! Words of the last look before the result.

/// Words of the last look.
pub struct Check {
    /// Where we are.
    pub place: &'static str,
    /// So many items are open.
    pub open: fn(usize) -> String,
    /// None is open.
    pub none_open: &'static str,
    /// The answers were closed on this day.
    pub finished: fn(&str) -> String,
    /// What this page is for.
    pub lead: &'static str,
    /// The open items: heading, that they may stay open.
    pub open_items: [&'static str; 2],
    /// A category with so many open items.
    pub open_row: fn(&str, usize) -> String,
    /// A category with so many items whose words changed.
    pub again_row: fn(&str, usize) -> String,
    /// So many answers are わからない, and so many 該当なし: both are answers.
    pub without: fn(usize, usize) -> String,
    /// What is claimed with less evidence: heading, that it stays.
    pub gaps: [&'static str; 2],
    /// Every claim has its evidence.
    pub no_gaps: &'static str,
    /// To the page of a category.
    pub to_category: fn(&str) -> String,
    /// Cases that don't count yet: heading, link.
    pub cases: [&'static str; 2],
    /// What handing over needs: heading, that it can wait, link.
    pub profile: [&'static str; 3],
    /// What is missing there: name, contact, where, days, consent.
    pub profile_rows: [&'static str; 5],
    /// What happens with the result: heading, and three sentences.
    pub after: (&'static str, [&'static str; 3]),
    /// The one button.
    pub go: &'static str,
    /// So many answers were changed since.
    pub changed: fn(usize) -> String,
    /// None was.
    pub unchanged: &'static str,
    /// Changes stay possible, and show.
    pub still: &'static str,
    /// To the result.
    pub to_result: &'static str,
}

pub(super) const JA: Check = Check {
    place: "回答の確認",
    open: |count| format!("答えていない項目が、{count}あります"),
    none_open: "すべての項目に答えました",
    finished: |day| format!("{day}に、回答を区切りました"),
    lead: "結果を見る前に、ここで一度見直します。",
    open_items: [
        "答えていない項目",
        "空のままでも進めます。迷うときは、「わからない」を選んでください。それも答えの1つです。",
    ],
    open_row: |name, count| format!("{name}　{count}項目"),
    again_row: |name, count| format!("{name}　文が変わった項目が{count}"),
    without: |unsure, not_applicable| match (unsure, not_applicable) {
        (unsure, 0) => format!("「わからない」が{unsure}項目あります。それも答えです。0にはなりません。"),
        (0, none) => format!("「該当なし」が{none}項目あります。それも答えです。0にはなりません。"),
        (unsure, none) => {
            format!(
                "「わからない」が{unsure}項目、「該当なし」が{none}項目あります。どちらも答えです。0にはなりません。"
            )
        }
    },
    gaps: [
        "根拠を足せる項目",
        "自己評価は、このまま残ります。根拠がないものは、「本人の申告」として伝わります。面接で確かめることもあります。",
    ],
    no_gaps: "選んだ答えには、すべて根拠があります。",
    to_category: |name| format!("「{name}」を開く"),
    cases: ["まだ数えない事例", "事例を開く"],
    profile: ["提出までに書くもの", "結果を見るだけなら、なくてもかまいません。", "あなたについて書く"],
    profile_rows: [
        "表示名（仮の名前でもかまいません）",
        "連絡先",
        "働ける都道府県、または遠隔で働けるかどうか",
        "月に働ける日数",
        "同意の期限が過ぎています。はじめの画面で、もう一度同意してください。",
    ],
    after: (
        "結果を開くと",
        [
            "ここまでの回答に、区切りの日時が付きます。空いている項目は、空いたままです。",
            "4つの役割が求める水準と、あなたの答えを並べて見られます。",
            "あとから答えや事例を変えることもできます。変えた項目には、読む人に「あとで変えた」と表示されます。求める水準を見る前の答えと、区別するためです。",
        ],
    ),
    go: "区切って、結果を見る",
    changed: |count| format!("そのあとに、{count}項目の答えか事例を変えました。読む人にも、そう表示されます。"),
    unchanged: "そのあとに変えた答えや事例は、ありません。",
    still: "これからも変えられます。変えた項目には、「あとで変えた」と表示されます。",
    to_result: "結果を見る",
};

pub(super) const EN: Check = Check {
    place: "Last check",
    open: |count| match count {
        1 => "1 item is not answered".into(),
        _ => format!("{count} items are not answered"),
    },
    none_open: "Every item is answered",
    finished: |day| format!("You closed your answers on {day}"),
    lead: "A last look before you see the result.",
    open_items: [
        "Items without an answer",
        "They may stay empty. If you are in doubt, choose “I don’t know”: it is an answer too.",
    ],
    open_row: |name, count| if count == 1 { format!("{name}: 1 item") } else { format!("{name}: {count} items") },
    again_row: |name, count| match count {
        1 => format!("{name}: 1 item with new words"),
        _ => format!("{name}: {count} items with new words"),
    },
    without: |unsure, not_applicable| match (unsure, not_applicable) {
        (unsure, 0) => format!("“I don’t know”: {unsure}. It is an answer, and no zero."),
        (0, none) => format!("“Not applicable”: {none}. It is an answer, and no zero."),
        (unsure, none) => {
            format!("“I don’t know”: {unsure}; “Not applicable”: {none}. Both are answers, and no zero.")
        }
    },
    gaps: [
        "Where evidence could be added",
        "Your own answers stay. Without evidence, they are passed on as “claimed”. An interview may look into them.",
    ],
    no_gaps: "Every answer you chose has its evidence.",
    to_category: |name| format!("Open “{name}”"),
    cases: ["Cases that do not count yet", "Open the cases"],
    profile: ["Needed before you hand it over", "Not needed to see the result.", "Write about yourself"],
    profile_rows: [
        "A display name (a pseudonym is fine)",
        "A contact",
        "Prefectures where you can work, or whether you work remotely",
        "Days a month",
        "Your consent has ended. Please agree again on the first page.",
    ],
    after: (
        "When you open the result",
        [
            "Your answers get a date. What is open stays open.",
            "You see what the four roles ask for beside your answers.",
            "You can still change answers and cases. Readers will see which answers were changed afterwards, to tell them from those given before you knew what is asked.",
        ],
    ),
    go: "Close and see the result",
    changed: |count| match count {
        1 => "You have changed 1 answer, or a case for it, since. Readers see that too.".into(),
        _ => format!("You have changed {count} answers, or cases for them, since. Readers see that too."),
    },
    unchanged: "No answer and no case has been changed since.",
    still: "You can still change answers and cases. Readers will see what was changed afterwards.",
    to_result: "See the result",
};
