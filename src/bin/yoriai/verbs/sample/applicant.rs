//! One applicant of a sample: a pseudonym, a leaning to one role, an answer to each item, experience, cases, a consent.

use std::collections::BTreeMap;

use yoriai::catalog::{self, CategoryId, RoleId};
use yoriai::domain::body::Body;
use yoriai::domain::id::Id;
use yoriai::domain::skill::{
    Answer, Assessment, Claim, Consent, Evidence, Experience, Item, Standard, Subject, Track, Without, kept_until,
};
use yoriai::domain::time::Time;

use super::cases::{CASES, ORGANISATIONS};
use super::interview::Seen;
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
const WORDS: [&str; 3] = [
    "",
    "小さな町の窓口の仕事を、職員の方と一緒に見直してきました。",
    "島の暮らしを続けながら、遠隔でお手伝いできます。",
];
/// How the cases name who can confirm them: a post, never a person.
const CONFIRMERS: [&str; 3] = ["", "担当課の課長", "事業の元請けの責任者"];

/// Every so many applicants, one is of a municipality's own staff.
const STAFF: u64 = 4;

/// Whether the applicant with this number is of the staff: they answer no call.
pub fn is_staff(number: u64) -> bool {
    number.is_multiple_of(STAFF)
}

/// Writes everything that the applicant with this number hands in, and what interviewers will see of it.
pub fn write(writer: &mut Writer, number: u64, asked: Option<(Id, &Standard)>) -> Seen {
    let built_in = Standard::built_in();
    let asked = asked.filter(|_| !is_staff(number));
    let standard = asked.map_or(&*built_in, |(_, standard)| standard);
    let profile =
        Assessment { standard: asked.map(|(id, _)| id), catalog: standard.version.clone(), ..profile(writer, number) };
    writer.standard = asked.map(|(_, standard)| standard.clone());
    let assessment = writer.put(Body::Assessment(profile));
    let leaning = writer.draw.one(&RoleId::ALL).copied().unwrap_or(RoleId::Pm);
    let mut claims = Vec::new();
    for item in &standard.items {
        let claim = claim(writer, item, leaning);
        let note = if writer.draw.chance(8) { "今の仕事で続けています。" } else { "" }.to_owned();
        claims.extend(claim.level().map(|level| (item.id.clone(), level)));
        writer.put(Body::Answer(Answer { assessment, item: item.id.clone(), claim, note }));
    }
    for (category, cases) in CategoryId::ALL.iter().zip(&CASES) {
        let count = writer.draw.below(cases.len() + 1);
        for case in writer.draw.some(cases, count) {
            let evidence = evidence(writer, assessment, (standard, *category), *case);
            writer.put(Body::Evidence(evidence));
        }
    }
    Seen { of: Subject::of(&writer.stream(), assessment), claims }
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
    let staff = is_staff(number);
    let targets = RoleId::ALL.into_iter().filter(|_| staff && writer.draw.chance(40)).collect();
    let mut experience = BTreeMap::new();
    for item in catalog::experience() {
        let has = writer.draw.chance(45);
        let years = has.then(|| 1 + u32::try_from(writer.draw.below(12)).unwrap_or(0));
        experience.insert(item.id.to_owned(), Experience { has, years });
    }
    Assessment {
        track: if staff { Track::Staff } else { Track::Applicants },
        targets,
        experience,
        // The last thing that anybody does before the file is written.
        finished: Some(Time::from_seconds(MOMENT)),
        starts: writer.draw.one(&["", "2026-12", "2027-04"]).copied().unwrap_or_default().to_owned(),
        words: writer.draw.one(&WORDS).copied().unwrap_or_default().to_owned(),
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
fn claim(writer: &mut Writer, item: &Item, leaning: RoleId) -> Claim {
    let asked = item.required(leaning);
    let step = writer.draw.below(10);
    match writer.draw.below(100) {
        0..5 => Claim::Without(Without::NotApplicable),
        5..10 => Claim::Without(Without::Unsure),
        _ if step < 4 => Claim::Level(asked.saturating_sub(1)),
        _ if step == 9 => Claim::Level((asked + 1).min(u32::from(catalog::MAX_LEVEL))),
        _ => Claim::Level(asked),
    }
}

fn evidence(
    writer: &mut Writer,
    assessment: Id,
    (standard, category): (&Standard, CategoryId),
    (act, result): (&str, &str),
) -> Evidence {
    // Eight years back from the moment of the sample, to the month before it.
    let (year, month, _) = Time::from_seconds(MOMENT).date();
    let back = i64::try_from(writer.draw.below(96)).unwrap_or(0) + 1;
    let months = |back: i64| {
        let months = year * 12 + month - 1 - back;
        format!("{:04}-{:02}", months / 12, months % 12 + 1)
    };
    let lasted = i64::try_from(writer.draw.below(12)).unwrap_or(0);
    // What was really done shows items of its own category, and one or two of others.
    let others: Vec<&Item> = standard.items.iter().filter(|item| item.category() != Some(category)).collect();
    let count = 1 + writer.draw.below(2);
    let others = writer.draw.some(&others, count).into_iter().copied();
    let (sort, organisation) = writer.draw.one(&ORGANISATIONS).copied().unwrap_or_default();
    Evidence {
        assessment: Some(assessment),
        title: act.chars().take_while(|letter| *letter != '、').take(20).collect(),
        category: category.as_str().to_owned(),
        items: standard.items_in(category).chain(others).map(|item| item.id.clone()).collect(),
        since: if lasted == 0 { String::new() } else { months(back + lasted) },
        month: months(back),
        sort: sort.to_owned(),
        organisation: organisation.to_owned(),
        role: writer.draw.one(&["", "取りまとめ", "担当"]).copied().unwrap_or_default().to_owned(),
        act: act.to_owned(),
        result: result.to_owned(),
        confirmer: writer.draw.one(&CONFIRMERS).copied().unwrap_or_default().to_owned(),
        shown: writer.draw.chance(60),
        taught: writer.draw.chance(30),
        ..Evidence::default()
    }
}
