//! `plenary`: a state as the published summary, as the table of needs, or as numbers. The same state, the same bytes.
//!
//! The words are the app's Japanese ones, so that a file of the app and one of the twin can be compared byte for byte.

use std::ffi::OsString;

use serde_json::{Value, json};
use yoriai::catalog::Lang;
use yoriai::domain::forum::{Cell, Forum, HandedIn, Plenary, Summary, Voice, csv, markdown};
use yoriai::domain::id::{Id, Stream};
use yoriai::domain::record::Records;
use yoriai::text::text;

use super::keys::pretty;
use super::words::Words;
use super::{End, Stop, merge, print};

/// `yoriai plenary --format md|csv|json [--forum ID] [--most N] S.json`
pub fn plenary(words: Vec<OsString>) -> Result<End, Stop> {
    let words = Words::read(words, &["format", "forum", "most"])?;
    let path = words.file()?;
    let write = match words.text("format")? {
        Some("md") => summary,
        Some("csv") => needs,
        Some("json") => numbers,
        _ => return Err(Stop::usage("--format is md, csv or json.")),
    };
    let most = if words.one("most")?.is_some() { Some(words.number("most")?) } else { None };
    let most = most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    let asked = words.text("forum")?.map(|text| Id::parse(text).or_else(|| Id::from_short(text)));
    let asked = asked.map(|id| id.ok_or_else(|| Stop::usage("--forum is the id of a forum."))).transpose()?;
    let records = merge::read(path)?.records;
    let (id, owner, forum) = pick(&records, asked)?;
    print(&write(&Plenary::of(&records, id, forum, owner), id, forum, most)?)?;
    Ok(End::Well)
}

/// The forum that was asked for, or the only one, and its owner, whose rulings count.
fn pick(records: &Records, asked: Option<Id>) -> Result<(Id, &Stream, &Forum), Stop> {
    let mut ids: Vec<Id> = records.forums().map(|(key, _)| key.id).collect();
    ids.sort();
    ids.dedup();
    let id = match (asked, ids.as_slice()) {
        (Some(id), _) => id,
        (None, [id]) => *id,
        (None, []) => return Err(Stop::at("state", "no forum in it: merge the forum's kit as well")),
        (None, _) => {
            let list: Vec<String> = ids.iter().map(Id::to_string).collect();
            return Err(Stop::usage(format!("Several forums: choose one with --forum.\n{}", list.join("\n"))));
        }
    };
    // Should two signers claim one id, the core decides, as it does in the app.
    let (key, forum) = records.forum(id).ok_or_else(|| Stop::at(id, "no such forum in the state"))?;
    Ok((id, &key.stream, forum))
}

/// 意見の概要 in the published form.
fn summary(plenary: &Plenary, _: Id, forum: &Forum, most: usize) -> Result<String, Stop> {
    let words = &text(Lang::Ja).desk;
    let number = |title: &str| forum.themes.iter().position(|theme| theme.title == title).map_or(1, |at| at + 1);
    let heading = |_, title: &str| (words.summary_theme)(number(title), title);
    Ok(markdown(words.summary, &Summary::of(plenary, forum, most), heading))
}

/// The need cards for a spreadsheet.
fn needs(plenary: &Plenary, _: Id, forum: &Forum, _: usize) -> Result<String, Stop> {
    let heads = text(Lang::Ja).desk.csv_heads.map(str::to_owned);
    let rows = plenary.need_rows(forum, Lang::Ja).into_iter().map(Vec::from);
    Ok(csv(&std::iter::once(Vec::from(heads)).chain(rows).collect::<Vec<Vec<Cell>>>()))
}

/// Every figure of the board, each with its origin.
fn numbers(plenary: &Plenary, id: Id, forum: &Forum, _: usize) -> Result<String, Stop> {
    let themes = forum.themes.iter().zip(&plenary.themes).map(|(theme, voices)| {
        json!({"id": theme.id, "title": theme.title, "clusters": voices.iter().map(voice).collect::<Value>()})
    });
    let heat = plenary
        .heat
        .iter()
        .map(|heat| json!({"role": heat.role, "levels": heat.levels, "open": heat.open, "total": heat.total()}));
    let styles = plenary
        .work_styles()
        .into_iter()
        .map(|style| json!({"id": style.id, "needs": style.needs, "municipalities": style.municipalities}));
    let totals = plenary.totals;
    pretty(&json!({
        "forum": id,
        "title": forum.title,
        "date": forum.date,
        "groups": forum.groups.len(),
        "totals": {
            "notes": totals.notes, "clusters": totals.clusters, "votes": totals.votes,
            "needs": totals.needs, "people": totals.people,
        },
        "handedIn": plenary.handed_in.iter().map(handed_in).collect::<Value>(),
        "missing": plenary.missing,
        "themes": themes.collect::<Value>(),
        "roles": heat.collect::<Value>(),
        "workStyles": styles.collect::<Value>(),
    }))
}

fn handed_in(table: &HandedIn) -> Value {
    json!({
        "group": table.origin.group,
        "issuer": table.origin.stream.issuer.as_str(),
        "dataset": table.origin.stream.dataset,
        "people": table.attendance.as_ref().map(|here| here.people),
        "municipalities": table.attendance.as_ref().map(|here| &here.municipalities),
        "updatedAt": table.updated_at,
    })
}

fn voice(voice: &Voice) -> Value {
    json!({
        "title": voice.bound.cluster.title,
        "group": voice.origin.group,
        "votes": voice.bound.votes,
        "notes": voice.bound.notes.len(),
        "municipalities": voice.municipalities,
    })
}
