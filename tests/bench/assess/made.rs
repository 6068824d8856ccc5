//! What the bench finds on the device, and the full file that it weighs. Made by the library, with fixed ids.

use std::time::{SystemTime, UNIX_EPOCH};

use yoriai::bundle::{Bundle, Identity, Kind, Rejected, SigningKey, sign_document, write};
use yoriai::catalog::{self, CategoryId};
use yoriai::domain::body::Body;
use yoriai::domain::id::Id;
use yoriai::domain::record::{Content, Record};
use yoriai::domain::skill::{Answer, Assessment, Claim, Consent, Evidence, Experience, kept_until};
use yoriai::domain::time::Time;

use crate::outcome::Outcome;

const ASSESSMENT: u8 = 1;
const CASES: u8 = 6;

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time::from_seconds(since.as_secs().cast_signed())
}

fn record(number: u8, body: Body) -> Record {
    Record { id: id(number), rev: 1, updated_at: now(), content: Content::new(body) }
}

fn assessment() -> Assessment {
    let consent = catalog::consent().map(|text| Consent {
        text: text.version.to_owned(),
        at: now(),
        until: kept_until(now(), text.retention_fiscal_years),
    });
    let experience =
        catalog::experience().iter().map(|item| (item.id.to_owned(), Experience { has: true, years: Some(4) }));
    Assessment {
        catalog: catalog::STANDARD_VERSION.to_owned(),
        consent,
        display_name: "しらなみ".into(),
        contact: "shiranami@example.jp".into(),
        prefectures: vec!["42".into(), "41".into()],
        remote: true,
        days_x10: Some(40),
        starts: "2027-04".into(),
        appointments: vec!["T6".into(), "T7".into()],
        affiliations: "株式会社見本（長崎市の入札に参加しています）".into(),
        words: "離島の窓口で、職員の方と一緒に手を動かしたいです。".repeat(8),
        experience: experience.collect(),
        ..Assessment::default()
    }
}

/// The rows `[record id, JSON]` of somebody who has agreed and answered nothing yet.
pub fn consented() -> Outcome<Vec<(String, String)>> {
    let record = record(ASSESSMENT, Body::Assessment(assessment()));
    Ok(vec![(record.id.to_string(), record.to_value().to_string())])
}

/// Bytes of a whole assessment: its records, then signed as the app writes it, with the second form, then sealed to two keys.
pub fn full_file() -> Outcome<[usize; 3]> {
    let finished = Assessment { finished: Some(now()), ..assessment() };
    let mut records = vec![record(ASSESSMENT, Body::Assessment(finished))];
    for (number, item) in (100..).zip(catalog::items()) {
        let answer = Answer {
            assessment: id(ASSESSMENT),
            item: item.id.to_owned(),
            claim: Claim::Level(1 + u32::from(number) % 4),
            note: String::new(),
        };
        records.push(record(number, Body::Answer(answer)));
    }
    records.extend((0..CASES).zip(CategoryId::ALL).map(|(number, category)| record(10 + number, case(category))));
    let key = SigningKey::from_seed([7; 32]);
    let bundle = Bundle {
        id: id(2),
        kind: Kind::SelfAssessmentBundle,
        issuer: key.issuer(),
        valid_from: now(),
        valid_until: Some(now().plus_days(365)),
        audience: Some(id(3)),
        dataset: id(4),
        sequence: 1,
        app: "yoriai".into(),
        records,
        belongings: None,
    };
    let refused = |rejected: Rejected| rejected.to_string();
    let records = serde_json::to_vec(&bundle.to_document())?.len();
    // On one line: it always travels in an envelope.
    let signed = serde_json::to_vec(&sign_document(&bundle.to_portable(None), &key, now()))?.len() + 1;
    let keys = [Identity::generate().recipient(), Identity::generate().recipient()];
    let sealed = write(&bundle, &key, now()).map_err(refused)?.seal(&keys).map_err(refused)?;
    Ok([records, signed, sealed.bytes().len()])
}

/// A case of usual length that shows the items of two categories.
fn case(category: CategoryId) -> Body {
    let shown = catalog::items_in(category).iter().chain(catalog::items_in(CategoryId::J));
    Body::Evidence(Evidence {
        assessment: Some(id(ASSESSMENT)),
        title: "転入手続の窓口を一つにまとめた仕事".into(),
        category: category.as_str().to_owned(),
        items: shown.map(|item| item.id.to_owned()).collect(),
        since: "2023-04".into(),
        month: "2025-03".into(),
        sort: "municipality".into(),
        organisation: "人口3万人の市".into(),
        role: "業務改革の担当。窓口の職員5人と進めた。".into(),
        act: "窓口の手続を聞き取り、47の手順を図にして、12の手順をやめる案を職員と一緒に作りました。".into(),
        result: "業務フロー、手順書、窓口の案内図が残り、今も使われています。".into(),
        figures: "待ち時間が平均38分から17分になりました。".into(),
        confirmer: "当時の市民課長".into(),
        shown: true,
        taught: true,
    })
}
