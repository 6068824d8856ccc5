//! A result in plain sentences, in both languages: every sentence says one counted fact.
//!
//! No praise, no comparison with others. What has no evidence is said to have none.

use crate::catalog::{self, Lang};
use crate::domain::skill::{RoleTold, Standard, Telling};

/// Words of the summary.
pub struct Words {
    /// Heading.
    pub title: &'static str,
    /// What it is for.
    pub help: &'static str,
    /// The name of each language: Japanese, English.
    pub langs: [&'static str; 2],
    /// Copy it, by the language's name.
    pub copy: fn(&str) -> String,
    /// It was copied, by the language's name.
    pub copied: fn(&str) -> String,
    /// It could not be copied.
    pub not_copied: &'static str,
    /// The sentences; the day is the one of the closing, in words.
    pub tell: fn(&Telling, &Standard, &str) -> Vec<String>,
}

pub(super) const JA: Words = Words {
    title: "ふつうの言葉でのまとめ",
    help: "メールや応募書類に貼れます。どの文も、上の数字と同じことを言っています。",
    langs: ["日本語", "英語"],
    copy: |lang| format!("{lang}のまとめをコピーする"),
    copied: |lang| format!("{lang}のまとめをコピーしました。"),
    not_copied: "コピーできませんでした。文を選んで、コピーしてください。",
    tell: japanese,
};

pub(super) const EN: Words = Words {
    title: "The result in plain words",
    help: "For a mail or an application. Every sentence says the same as the numbers above.",
    langs: ["Japanese", "English"],
    copy: |lang| format!("Copy the summary in {lang}"),
    copied: |lang| format!("The summary in {lang} was copied."),
    not_copied: "It could not be copied. Please select the text and copy it.",
    tell: english,
};

/// An item's name.
fn name(standard: &Standard, item: &str, lang: Lang) -> String {
    standard.item(item).map_or_else(|| item.to_owned(), |item| item.name.of(lang).to_owned())
}

fn japanese(told: &Telling, standard: &Standard, day: &str) -> Vec<String> {
    let name = |item: &str| name(standard, item, Lang::Ja);
    let mut lines = vec![match told.confirmed {
        0 => format!("{day}に本人が回答を区切った、スキルの自己評価です。第三者の確認は受けていません。"),
        count => format!(
            "{day}に本人が回答を区切った、スキルの自己評価です。うち{count}項目は、面接した人が水準を決めました。"
        ),
    }];
    let mut answered = format!(
        "基準は「{}」{}版です。{}項目のうち{}項目に答えています。",
        standard.title, standard.version, told.all, told.answered
    );
    let without = [(told.unsure, "わからない"), (told.not_applicable, "該当なし")];
    let without: Vec<String> = without
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("「{what}」が{count}項目"))
        .collect();
    if !without.is_empty() {
        answered.push_str(&format!("うち、{}です。", without.join("、")));
    }
    lines.push(answered);
    if told.strongest.is_empty() {
        lines
            .push(format!("根拠として数える事例は{}件です。水準2以上で根拠のある項目は、まだありません。", told.cases));
    } else {
        let strongest: Vec<String> = told
            .strongest
            .iter()
            .map(|(item, level, cases)| format!("{}（水準{level}・事例{cases}件）", name(item)))
            .collect();
        lines.push(format!(
            "根拠として数える事例は{}件です。水準2以上で根拠のある項目は{}項目で、高い順に{}です。",
            told.cases,
            told.carried,
            strongest.join("、")
        ));
    }
    if told.unproven > 0 {
        lines.push(format!("{}項目は、自己評価の水準に根拠がまだ足りません。", told.unproven));
    }
    let base =
        if told.confirmed == 0 { "根拠のある水準" } else { "確認した水準と、根拠のある水準" };
    let roles: Vec<String> = told
        .roles
        .iter()
        .map(|role| format!("{}{}%（自己評価では{}%）", role_name(role, Lang::Ja), role.counted, role.claimed))
        .collect();
    lines.push(format!("人材像との近さは、{base}で計算して、{}です。", roles.join("、")));
    if let Some(first) = told.roles.first() {
        let check: Vec<String> = first.to_check.iter().map(|item| name(item)).collect();
        let role = role_name(first, Lang::Ja);
        lines.push(if check.is_empty() {
            format!("{role}の必須の項目に、2段階以上足りないものはありません。")
        } else {
            format!("{role}の必須の項目のうち、{}は2段階以上足りません。", check.join("、"))
        });
    }
    if told.late > 0 {
        lines.push(format!("回答を区切ったあとに、答えか事例が変わった項目が{}あります。", told.late));
    }
    lines
}

fn english(told: &Telling, standard: &Standard, day: &str) -> Vec<String> {
    let name = |item: &str| name(standard, item, Lang::En);
    let mut lines = vec![match told.confirmed {
        0 => format!("A skill self-assessment, closed by the person on {day}. It was not checked by anybody else."),
        1 => {
            format!("A skill self-assessment, closed by the person on {day}. Interviewers settled the level of 1 item.")
        }
        count => {
            format!(
                "A skill self-assessment, closed by the person on {day}. Interviewers settled the levels of {count} items."
            )
        }
    }];
    let mut answered = format!(
        "The standard is “{}”, version {}. {} of {} items are answered.",
        standard_title(standard),
        standard.version,
        told.answered,
        told.all
    );
    let without = [(told.unsure, "I don’t know"), (told.not_applicable, "not applicable")];
    let without: Vec<String> =
        without.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} with “{what}”")).collect();
    if !without.is_empty() {
        answered.push_str(&format!(" Of these, {}.", without.join(" and ")));
    }
    lines.push(answered);
    let cases = if told.cases == 1 { "1 case counts".to_owned() } else { format!("{} cases count", told.cases) };
    if told.strongest.is_empty() {
        lines.push(format!("{cases} as evidence. No item has evidence for level 2 or more yet."));
    } else {
        let strongest: Vec<String> = told
            .strongest
            .iter()
            .map(|(item, level, cases)| {
                let cases = if *cases == 1 { "1 case".to_owned() } else { format!("{cases} cases") };
                format!("{} (level {level}, {cases})", name(item))
            })
            .collect();
        let items = if told.carried == 1 { "1 item has".to_owned() } else { format!("{} items have", told.carried) };
        lines.push(format!(
            "{cases} as evidence. {items} evidence for level 2 or more; the highest come first: {}.",
            strongest.join(", ")
        ));
    }
    match told.unproven {
        0 => {}
        1 => lines.push("For 1 item the evidence does not yet carry the level that the person chose.".to_owned()),
        count => {
            lines.push(format!("For {count} items the evidence does not yet carry the level that the person chose."));
        }
    }
    let base = if told.confirmed == 0 { "levels with evidence" } else { "confirmed levels and levels with evidence" };
    let roles: Vec<String> = told
        .roles
        .iter()
        .map(|role| format!("{} {}% ({}% self-assessed)", role_name(role, Lang::En), role.counted, role.claimed))
        .collect();
    lines.push(format!("How near this comes to the roles, reckoned from {base}: {}.", roles.join(", ")));
    if let Some(first) = told.roles.first() {
        let check: Vec<String> = first.to_check.iter().map(|item| name(item)).collect();
        let role = role_name(first, Lang::En);
        lines.push(if check.is_empty() {
            format!("{role}: no must is two or more levels short.")
        } else {
            format!("{role}: these musts are two or more levels short: {}.", check.join(", "))
        });
    }
    match told.late {
        0 => {}
        1 => lines.push("1 answer, or a case for it, was changed after the closing.".to_owned()),
        count => lines.push(format!("{count} answers, or cases for them, were changed after the closing.")),
    }
    lines
}

fn role_name(told: &RoleTold, lang: Lang) -> &'static str {
    catalog::role(told.role).map_or("", |row| row.name.of(lang))
}

/// A published title has one language; the built-in one has both.
fn standard_title(standard: &Standard) -> &str {
    let note = catalog::skill_note();
    if standard.title == note.ja { note.en } else { &standard.title }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::RoleId;

    fn facts() -> Telling {
        let role = |role, counted, claimed, check: &[&str]| RoleTold {
            role,
            counted,
            claimed,
            to_check: check.iter().map(|item| (*item).to_owned()).collect(),
        };
        Telling {
            finished: None,
            all: 46,
            answered: 44,
            unsure: 3,
            not_applicable: 0,
            cases: 2,
            carried: 1,
            strongest: vec![("E2".into(), 3, 2)],
            unproven: 5,
            late: 1,
            confirmed: 0,
            roles: vec![role(RoleId::Sd, 41, 78, &["F1", "J5"]), role(RoleId::En, 20, 30, &[])],
        }
    }

    #[test]
    fn each_fact_stands_in_both_languages() {
        let standard = Standard::built_in();
        let ja = japanese(&facts(), &standard, "2026年11月21日").join("\n");
        for part in [
            "第三者の確認は受けていません",
            "46項目のうち44項目",
            "「わからない」が3項目",
            "事例は2件",
            "水準3・事例2件",
            "5項目は、自己評価の水準に根拠がまだ足りません",
            "サービスデザイナー41%（自己評価では78%）",
            "利用者調査、伴走・現場支援は2段階以上足りません",
            "答えか事例が変わった項目が1",
        ] {
            assert!(ja.contains(part), "{part} is not in\n{ja}");
        }
        assert!(!ja.contains("該当なし"), "nothing is said of what isn't there");
        let en = english(&facts(), &standard, "21 November 2026").join("\n");
        for part in [
            "not checked by anybody else",
            "44 of 46 items",
            "3 with “I don’t know”.",
            "2 cases count",
            "(level 3, 2 cases)",
            "For 5 items",
            "Service designer 41% (78% self-assessed)",
            "two or more levels short: User research, Hands-on support.",
            "1 answer, or a case for it, was changed",
        ] {
            assert!(en.contains(part), "{part} is not in\n{en}");
        }
        assert!(en.is_ascii() || !en.chars().any(|sign| ('\u{3000}'..'\u{9fff}').contains(&sign)), "{en}");
    }

    #[test]
    fn what_does_not_hold_is_not_said() {
        let none = Telling {
            strongest: Vec::new(),
            carried: 0,
            unproven: 0,
            late: 0,
            unsure: 0,
            confirmed: 2,
            cases: 0,
            ..facts()
        };
        let standard = Standard::built_in();
        let ja = japanese(&none, &standard, "").join("\n");
        assert!(ja.contains("うち2項目は、面接した人が水準を決めました") && !ja.contains("第三者"), "{ja}");
        assert!(
            ja.contains("まだありません") && !ja.contains("区切ったあとに") && !ja.contains("足りません。\n人材像"),
            "{ja}"
        );
        let en = english(&none, &standard, "").join("\n");
        assert!(en.contains("0 cases count") && en.contains("No item has evidence") && !en.contains("changed"), "{en}");
        for word in ["優", "すばらし", "平均", "認定", "excellent", "average", "certified", "strong"] {
            assert!(!ja.contains(word) && !en.contains(word), "{word}");
        }
    }
}
