//! `sample`: made-up files for trying out, for teaching and for tests. The same words give the same bytes, but for seals.
//!
//! No person in it is real. Its keys come from the seed, so everybody has them: nothing that counts is signed with them.

mod applicant;
mod cases;
mod draw;
mod headings;
mod interview;
mod read_me;
mod standard;
mod table;
mod wishes;
mod writer;

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use yoriai::bundle::{Kind, Recipient as Key, SigningKey};
use yoriai::catalog::{self, Lang};
use yoriai::domain::body::Body;
use yoriai::domain::check::MOST_ROWS;
use yoriai::domain::forum::{Forum, Group};
use yoriai::domain::id::Id;
use yoriai::domain::recipient::{MOST_RECIPIENTS, Recipient};
use yoriai::domain::record::Content;
use yoriai::domain::skill::{Call, Standard};
use yoriai::domain::time::Time;

use super::words::Words;
use super::{End, Stop, disk, keys, print};
use writer::{MOMENT, Writer};

/// The prefecture whose forum is played: Nagasaki.
const PREFECTURE: &str = "42";
const DATE: &str = "2026-11-21";
const MOST_APPLICANTS: u64 = 2000;

/// What is asked for.
struct Wish {
    groups: usize,
    applicants: u64,
    seed: u64,
    to: Vec<Key>,
}

/// What was made, before it is written.
#[derive(Default)]
struct Made {
    files: Vec<(String, Vec<u8>)>,
    keys: Vec<(String, SigningKey)>,
}

/// `yoriai sample --groups N --applicants M --seed K [--to age1…] --out DIR`
pub fn sample(words: Vec<OsString>) -> Result<End, Stop> {
    let words = Words::read(words, &["groups", "applicants", "seed", "to", "out"])?;
    words.no_file()?;
    let wish = Wish::read(&words)?;
    let folder = words.path("out")?;
    let made = make(&wish)?;
    save(folder, &made)?;
    print(&made.files.iter().map(|(name, _)| format!("{name}\n")).collect::<String>())?;
    Ok(End::Well)
}

impl Wish {
    fn read(words: &Words) -> Result<Self, Stop> {
        let groups = usize::try_from(words.number("groups")?).unwrap_or(usize::MAX);
        if !(1..=MOST_ROWS).contains(&groups) {
            return Err(Stop::usage(format!("--groups is 1 to {MOST_ROWS}.")));
        }
        let applicants = words.number("applicants")?;
        if applicants > MOST_APPLICANTS {
            return Err(Stop::usage(format!("--applicants is at most {MOST_APPLICANTS}.")));
        }
        let to = words.recipients()?;
        if to.len() > MOST_RECIPIENTS {
            return Err(Stop::usage(format!("--to may stand {MOST_RECIPIENTS} times.")));
        }
        Ok(Self { groups, applicants, seed: words.number("seed")?, to })
    }

    /// The keys as kits and calls hold them.
    fn recipients(&self) -> Vec<Recipient> {
        let named = (1..).zip(&self.to).map(|(number, key)| Recipient {
            name: format!("県デジタル戦略課（見本の鍵{number}）"),
            key: key.to_string(),
        });
        named.collect()
    }
}

impl Made {
    fn add(&mut self, key: (&str, SigningKey), file: (String, Vec<u8>)) {
        self.keys.push((format!("{}.json", key.0), key.1));
        self.files.push(file);
    }
}

fn make(wish: &Wish) -> Result<Made, Stop> {
    let mut made = Made::default();
    let mut facilitator = Writer::new(wish.seed, "facilitator");
    let (id, plan) = (Id::from_random(facilitator.draw.bytes()), plan(wish)?);
    facilitator.put_as(id, 1, Content::new(Body::Forum(plan.clone())));
    let key = facilitator.key.clone();
    made.add(("facilitator", key), facilitator.hand_out(Kind::ForumKit, Some(id), "", 1, &[])?);

    for (at, group) in plan.groups.iter().enumerate() {
        let mut writer = Writer::new(wish.seed, &group.id);
        table::write(&mut writer, id, &plan, at);
        let key = writer.key.clone();
        made.add((&group.id, key), writer.hand_out(Kind::NeedsBundle, Some(id), &group.id, 1, &wish.to)?);
    }

    let standard = standard::published();
    let call = call(wish, &standard, &mut made)?;
    let mut seen = Vec::new();
    for number in 1..=wish.applicants {
        let name = format!("a{number:04}");
        let mut writer = Writer::new(wish.seed, &name);
        let person = applicant::write(&mut writer, number, call.map(|(_, version)| (version, &standard)));
        if number <= interview::SEEN {
            seen.push(person);
        }
        let key = writer.key.clone();
        let audience = call.map(|(id, _)| id).filter(|_| !applicant::is_staff(number));
        // The name of an applicant's file says only day and number, so here each has a number of its own.
        made.add((&name, key), writer.hand_out(Kind::SelfAssessmentBundle, audience, "", number, &wish.to)?);
    }
    // Interviews belong to a call.
    for (number, name) in (1..).zip(["interviewer1", "interviewer2"]).filter(|_| call.is_some() && !seen.is_empty()) {
        let mut writer = Writer::new(wish.seed, name);
        interview::write(&mut writer, &seen, number == 1);
        let key = writer.key.clone();
        let audience = call.map(|(id, _)| id);
        made.add((name, key), writer.hand_out(Kind::ReviewBundle, audience, "", number, &wish.to)?);
    }
    let call = call.map(|(id, _)| id);
    made.files.push(("README.txt".to_owned(), read_me::text(wish, id, call).into_bytes()));
    Ok(made)
}

/// The forum after the catalog's template, with as many groups as are asked for.
fn plan(wish: &Wish) -> Result<Forum, Stop> {
    let template = catalog::workshop().ok_or_else(|| Stop::at("catalog", "no template"))?;
    let name = |number: usize| format!("第{number}班");
    let mut plan = Forum::from_template(template, Lang::Ja, "", DATE.to_owned(), name);
    plan.place_in(PREFECTURE, template, Lang::Ja, "");
    plan.groups = (1..=wish.groups)
        .map(|number| Group { id: format!("g{number}"), name: name(number), ..Group::default() })
        .collect();
    plan.recipients = wish.recipients();
    Ok(plan)
}

/// The call that the applicants answer, and the published standard that it asks for; without a key to seal to, there is none.
fn call(wish: &Wish, standard: &Standard, made: &mut Made) -> Result<Option<(Id, Id)>, Stop> {
    if wish.to.is_empty() {
        return Ok(None);
    }
    let mut coordinator = Writer::new(wish.seed, "coordinator");
    let (id, version) = (Id::from_random(coordinator.draw.bytes()), Id::from_random(coordinator.draw.bytes()));
    let call = Body::Call(Call {
        title: "デジタル人材プールの募集（見本）".to_owned(),
        office: "県デジタル戦略課（見本）".to_owned(),
        purpose: "市町の相談に応じて、力になってくださる方を探すために使います。".to_owned(),
        retention: Some(1),
        standard: Some(version),
        until: Some(Time::from_seconds(MOMENT).plus_days(90)),
        recipients: wish.recipients(),
        ..Call::default()
    });
    coordinator.put_as(version, 1, Content::new(Body::Standard(standard.clone())));
    let catalog = coordinator.clone();
    coordinator.put_as(id, 1, Content::new(call));
    let key = coordinator.key.clone();
    made.files.push(catalog.hand_out(Kind::CatalogBundle, None, "", 1, &[])?);
    made.add(("coordinator", key), coordinator.hand_out(Kind::ForumKit, Some(id), "", 2, &[])?);
    Ok(Some((id, version)))
}

/// Writes everything into a folder that is new or empty.
fn save(folder: &Path, made: &Made) -> Result<(), Stop> {
    let failed = |error: std::io::Error| Stop::at(folder.display(), error);
    let keys = folder.join("keys");
    fs::create_dir_all(folder).map_err(failed)?;
    if fs::read_dir(folder).map_err(failed)?.next().is_some() {
        return Err(Stop::at(folder.display(), "not empty"));
    }
    fs::create_dir(&keys).map_err(failed)?;
    for (name, key) in &made.keys {
        keys::write(&keys.join(name), key)?;
    }
    made.files.iter().try_for_each(|(name, bytes)| disk::create(&folder.join(name), bytes))
}
