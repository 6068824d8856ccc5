//! One applicant of a sample: a pseudonym, a leaning to one role, 46 answers, cases, a consent.

use yoriai::catalog::{self, CategoryId, SkillItem};
use yoriai::domain::body::Body;
use yoriai::domain::id::Id;
use yoriai::domain::skill::{Answer, Assessment, Claim, Consent, Evidence, Without, kept_until};
use yoriai::domain::time::Time;

use super::cases::{CASES, ORGANISATIONS};
use super::writer::{MOMENT, Writer};

const PSEUDONYMS: [&str; 16] = [
    "しらなみ",
    "あおぞら",
    "こもれび",
    "うみかぜ",
    "やまびこ",
    "ほしぞら",
    "あさぎり",
    "ゆうなぎ",
    "はまゆう",
    "つばき",
    "かもめ",
    "いさりび",
    "みなも",
    "せせらぎ",
    "はるかぜ",
    "すずかけ",
];
/// How people of the sample would work: appointed for a term, hourly, by contract, from a company.
const APPOINTMENTS: [&str; 6] = ["T1", "T3", "T5", "T6", "T7", "T12"];
const NEIGHBOURS: [&str; 3] = ["40", "41", "43"];

/// Writes everything that the applicant with this number hands in.
pub fn write(writer: &mut Writer, number: u64) {
    let profile = profile(writer, number);
    let assessment = writer.put(Body::Assessment(profile));
    let leaning = writer.draw.below(4);
    for item in catalog::items() {
        let claim = claim(writer, item, leaning);
        writer.put(Body::Answer(Answer { assessment, item: item.id.to_owned(), claim, note: String::new() }));
    }
    for (category, cases) in CategoryId::ALL.iter().zip(&CASES) {
        let count = writer.draw.below(cases.len() + 1);
        for case in writer.draw.some(cases, count) {
            let evidence = evidence(writer, assessment, *category, *case);
            writer.put(Body::Evidence(evidence));
        }
    }
}

fn profile(writer: &mut Writer, number: u64) -> Assessment {
    let at = writer.tick();
    let consent = catalog::consent().map(|text| Consent {
        text: text.version.to_owned(),
        at,
        until: kept_until(at, text.retention_fiscal_years),
    });
    let name = writer.draw.one(&PSEUDONYMS).copied().unwrap_or_default();
    let nearby = writer.draw.below(NEIGHBOURS.len());
    let forms = 1 + writer.draw.below(3);
    let own = |code: &&str| (*code).to_owned();
    Assessment {
        catalog: catalog::STANDARD_VERSION.to_owned(),
        consent,
        display_name: format!("{name}{number}（見本）"),
        contact: format!("a{number:04}@sample.invalid"),
        prefectures: [super::PREFECTURE].iter().chain(writer.draw.some(&NEIGHBOURS, nearby)).map(own).collect(),
        remote: writer.draw.chance(70),
        days_x10: writer.draw.one(&[10, 20, 40, 80, 160]).copied(),
        appointments: writer.draw.some(&APPOINTMENTS, forms).into_iter().map(own).collect(),
        ..Assessment::default()
    }
}

/// Near what the role asks for, sometimes a step off, sometimes without a level.
fn claim(writer: &mut Writer, item: &SkillItem, leaning: usize) -> Claim {
    let asked = item.required.get(leaning).copied().map_or(0, u32::from);
    let step = writer.draw.below(10);
    match writer.draw.below(100) {
        0..5 => Claim::Without(Without::NotApplicable),
        5..10 => Claim::Without(Without::Unsure),
        _ if step < 4 => Claim::Level(asked.saturating_sub(1)),
        _ if step == 9 => Claim::Level((asked + 1).min(u32::from(catalog::MAX_LEVEL))),
        _ => Claim::Level(asked),
    }
}

fn evidence(writer: &mut Writer, assessment: Id, category: CategoryId, (act, result): (&str, &str)) -> Evidence {
    // Eight years back from the moment of the sample, to the month before it.
    let (year, month, _) = Time::from_seconds(MOMENT).date();
    let back = i64::try_from(writer.draw.below(96)).unwrap_or(0) + 1;
    let months = year * 12 + month - 1 - back;
    Evidence {
        assessment: Some(assessment),
        category: category.as_str().to_owned(),
        items: catalog::items_in(category).iter().map(|item| item.id.to_owned()).collect(),
        month: format!("{:04}-{:02}", months / 12, months % 12 + 1),
        organisation: writer.draw.one(&ORGANISATIONS).copied().unwrap_or_default().to_owned(),
        act: act.to_owned(),
        result: result.to_owned(),
        taught: writer.draw.chance(30),
        ..Evidence::default()
    }
}
