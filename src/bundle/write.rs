//! The one way out: a bundle → a signed file that `open` is known to read.

use super::codes::{Code, Rejected};
use super::document::Bundle;
use super::keys::SigningKey;
use super::kind::Kind;
use super::open::open;
use super::proof::sign_document;
use crate::domain::time::Time;

/// Japan is nine hours ahead of UTC all year: the day in a file's name is the day in the hall.
const JAPAN: i64 = 9 * 3600;

/// Signs, and writes readable JSON: UTF-8, two spaces, LF.
///
/// # Errors
/// What `open` would say of the file; `Schema` if it would read something else than this bundle.
pub fn write(bundle: &Bundle, key: &SigningKey, created: Time) -> Result<Vec<u8>, Rejected> {
    let document = sign_document(&bundle.to_document(), key, created);
    let mut file = serde_json::to_vec_pretty(&document).map_err(|error| Code::Schema.at(error))?;
    file.push(b'\n');
    if open(&file, created)?.get() == bundle { Ok(file) } else { Err(Code::Schema.into()) }
}

/// The name under which a bundle is saved: `yoriai-needs_<forum>_<group>_<yyyymmdd>_<seq>.json`. ASCII, and nobody's name:
/// the forum is the first eight digits of its id, the group its id in the kit or empty, the date `valid_from`'s in Japan.
#[must_use]
pub fn file_name(bundle: &Bundle, group: &str, extension: &str) -> String {
    let kind = match bundle.kind {
        Kind::ForumKit => "kit",
        Kind::NeedsBundle => "needs",
        Kind::SelfAssessmentBundle => "skill",
    };
    let mut name = format!("yoriai-{kind}");
    let forum = bundle.audience.filter(|_| bundle.kind != Kind::SelfAssessmentBundle).map(|forum| forum.short());
    let plain = |part: &str| part.chars().filter(char::is_ascii_alphanumeric).take(8).collect::<String>();
    for part in [forum.as_deref().unwrap_or_default(), group].into_iter().map(plain).filter(|part| !part.is_empty()) {
        name.push('_');
        name.push_str(&part);
    }
    let (year, month, day) = Time::from_seconds(bundle.valid_from.seconds() + JAPAN).date();
    format!("{name}_{year:04}{month:02}{day:02}_{}.{extension}", bundle.sequence)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::super::samples::{bundle, id, key, needs, newer, note, now, plan, record, skill};
    use super::super::strict::MOST_NUMBER;
    use super::*;
    use crate::domain::record::Record;

    fn code(bundle: &Bundle) -> Option<Code> {
        write(bundle, &key(), now()).err().map(|rejected| rejected.code)
    }

    #[test]
    fn the_file_is_readable_text() {
        let file = String::from_utf8(write(&needs(), &key(), now()).unwrap()).unwrap();
        assert!(file.starts_with("{\n  \"@context\": [\n    \"https://"));
        assert!(file.ends_with("\n}\n"));
        assert!(file.contains("窓口の申請を 紙でなくしたい"));
        assert!(!file.contains('\r') && !file.contains('\t'));
    }

    #[test]
    fn what_would_not_be_read_back_is_not_written() {
        let needs_with = |records: Vec<Record>| code(&bundle(Kind::NeedsBundle, records));
        assert_eq!(code(&needs()), None);
        assert_eq!(write(&needs(), &SigningKey::from_seed([8; 32]), now()).unwrap_err().code, Code::Issuer);
        assert_eq!(code(&Bundle { sequence: MOST_NUMBER + 1, ..needs() }), Some(Code::Number));
        assert_eq!(code(&Bundle { app: "x".repeat(4097), ..needs() }), Some(Code::Limit));
        assert_eq!(code(&Bundle { valid_until: Some(now().plus_days(-1)), ..needs() }), Some(Code::Time));
        assert_eq!(needs_with(vec![note(1, id(8), "…")]), Some(Code::Schema));
        assert_eq!(needs_with(vec![record(1, "song", json!({"tempo": 1.5}))]), Some(Code::Number));
        assert_eq!(needs_with(vec![Record { rev: 0, ..newer(1) }]), Some(Code::Schema));
        let long = "x".repeat(4000);
        let many = (0..240).map(|number| record(number, "song", json!({"text": long}))).collect();
        assert_eq!(needs_with(many), None);
        let too_many = (0..=255).map(|number| record(number, "song", json!({"text": long, "more": 4000}))).collect();
        assert_eq!(needs_with(too_many), Some(Code::Limit));
    }

    #[test]
    fn names_are_ascii_and_nobodys() {
        let needs = needs();
        assert_eq!(file_name(&needs, "g3", "json"), "yoriai-needs_09090909_g3_20261121_7.json");
        assert_eq!(file_name(&needs, "第3班/../x", "txt"), "yoriai-needs_09090909_3x_20261121_7.txt");
        assert_eq!(file_name(&needs, "山田", "json"), "yoriai-needs_09090909_20261121_7.json");
        let kit = bundle(Kind::ForumKit, vec![plan(9)]);
        assert_eq!(file_name(&kit, "", "json"), "yoriai-kit_09090909_20261121_7.json");
        assert_eq!(file_name(&skill(), "", "age.txt"), "yoriai-skill_20261121_7.age.txt");
        // 2026-12-31T15:00:00Z is midnight in Japan.
        let new_year = Time::parse("2026-12-31T15:00:00Z").unwrap();
        assert!(file_name(&Bundle { valid_from: new_year, ..needs }, "", "json").contains("_20270101_"));
    }
}
