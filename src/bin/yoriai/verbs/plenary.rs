//! `plenary`: a state as the published summary, as tables, or as numbers. The same state, the same bytes.
//!
//! The words are the app's Japanese ones, so that a file of the app and one of the twin can be compared byte for byte.

use std::ffi::OsString;

use serde_json::{Value, json};
use yoriai::catalog::Lang;
use yoriai::domain::forum::{
    Cell, Forum, Grid, HandedIn, Merged, Opinions, Party, Plenary, Summary, Voice, Wanted, csv,
};
use yoriai::domain::id::{Id, Stream};
use yoriai::domain::record::Records;
use yoriai::text::text;

use super::keys::pretty;
use super::words::Words;
use super::{End, Stop, merge, print};

/// Everything that a report looks at.
struct Look<'a> {
    records: &'a Records,
    id: Id,
    forum: &'a Forum,
    plenary: Plenary,
    most: usize,
}

/// `yoriai plenary --format md|csv|json [--what report|needs|notes|clusters|survey] [--forum ID] [--most N] S.json`
pub fn plenary(words: Vec<OsString>) -> Result<End, Stop> {
    let words = Words::read(words, &["format", "what", "forum", "most"])?;
    let path = words.file()?;
    let write = match (words.text("format")?, words.text("what")?) {
        (Some("md"), None) => summary,
        (Some("md"), Some("report")) => report,
        (Some("csv"), None | Some("needs")) => needs,
        (Some("csv"), Some("notes")) => notes,
        (Some("csv"), Some("clusters")) => clusters,
        (Some("csv"), Some("survey")) => survey,
        (Some("json"), None) => numbers,
        (Some("csv"), _) => return Err(Stop::usage("--what is needs, notes, clusters or survey.")),
        (Some("md"), _) => return Err(Stop::usage("--what is report, or left out for the summary.")),
        (Some("json"), _) => return Err(Stop::usage("--what is for --format md and csv.")),
        _ => return Err(Stop::usage("--format is md, csv or json.")),
    };
    let most = if words.one("most")?.is_some() { Some(words.number("most")?) } else { None };
    let most = most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    let asked = words.text("forum")?.map(|text| Id::parse(text).or_else(|| Id::from_short(text)));
    let asked = asked.map(|id| id.ok_or_else(|| Stop::usage("--forum is the id of a forum."))).transpose()?;
    let records = merge::read(path)?.records;
    let (id, owner, forum) = pick(&records, asked)?;
    let plenary = Plenary::of(&records, id, forum, owner);
    print(&write(&Look { records: &records, id, forum, plenary, most })?)?;
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

/// 意見の概要 in the published form: as it was written down, or a draft of the clusters.
fn summary(look: &Look) -> Result<String, Stop> {
    let written = look.records.opinions(look.id, None).map(|(_, opinions)| opinions.clone());
    let draft = || Opinions::draft(look.id, look.forum, &Summary::of(&look.plenary, look.forum, usize::MAX), look.most);
    Ok(written.unwrap_or_else(draft).markdown(&text(Lang::Ja).opinions.document, look.forum, Lang::Ja))
}

/// The whole record of the plenary.
fn report(look: &Look) -> Result<String, Stop> {
    let words = text(Lang::Ja);
    Ok(look.plenary.report(&words.opinions.report, look.forum, &words.desk.csv_heads, Lang::Ja))
}

/// The need cards for a spreadsheet.
fn needs(Look { plenary, forum, .. }: &Look) -> Result<String, Stop> {
    Ok(table(text(Lang::Ja).desk.csv_heads, plenary.need_rows(forum, Lang::Ja)))
}

/// The notes for a spreadsheet.
fn notes(Look { plenary, forum, .. }: &Look) -> Result<String, Stop> {
    Ok(table(text(Lang::Ja).plenary.note_heads, plenary.note_rows(forum, Lang::Ja)))
}

/// The clusters for a spreadsheet.
fn clusters(Look { plenary, forum, .. }: &Look) -> Result<String, Stop> {
    Ok(table(text(Lang::Ja).plenary.cluster_heads, plenary.cluster_rows(forum, Lang::Ja)))
}

/// The closing survey for a spreadsheet.
fn survey(Look { plenary, .. }: &Look) -> Result<String, Stop> {
    Ok(table(text(Lang::Ja).plenary.survey_heads, plenary.tally.rows(Lang::Ja)))
}

fn table<const N: usize>(heads: [&str; N], rows: Vec<[Cell; N]>) -> String {
    csv(&std::iter::once(heads.map(str::to_owned)).chain(rows).map(Vec::from).collect::<Vec<Vec<Cell>>>())
}

/// Every figure of the board, each with its origin.
fn numbers(Look { plenary, id, forum, .. }: &Look) -> Result<String, Stop> {
    // The last list is of themes that the kit doesn't have.
    let titles = forum.themes.iter().map(|theme| (Some(&theme.id), Some(&theme.title))).chain([(None, None)]);
    let themes = titles.zip(&plenary.themes).enumerate().map(|(at, ((id, title), voices))| {
        let merged = plenary.merged.get(at).into_iter().flatten().map(merged);
        json!({
            "id": id, "title": title, "clusters": voices.iter().map(voice).collect::<Value>(),
            "merged": merged.collect::<Value>(), "looseNotes": plenary.loose.get(at).map_or(0, Vec::len),
        })
    });
    let heat = plenary
        .heat
        .iter()
        .map(|heat| json!({"role": heat.role, "levels": heat.levels, "open": heat.open, "total": heat.total()}));
    let styles = plenary
        .work_styles()
        .into_iter()
        .map(|style| json!({"id": style.id, "needs": style.needs, "municipalities": style.municipalities}));
    let demand = plenary.demand().into_iter().map(|row| {
        let who = match row.wanted {
            Wanted::Role(role) => json!(role),
            Wanted::Several => json!("several"),
            Wanted::Open => Value::Null,
        };
        json!({"role": who, "needs": row.cards, "daysPerMonth_x10": row.days_x10, "withoutDays": row.undated})
    });
    let survey = plenary
        .tally
        .questions
        .iter()
        .map(|row| json!({"id": row.question.id, "answers": row.grades, "open": row.open}));
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
        "parties": plenary.groups.iter().map(party).collect::<Value>(),
        "handedIn": plenary.handed_in.iter().map(handed_in).collect::<Value>(),
        "leftOut": plenary.left_out.iter().map(handed_in).collect::<Value>(),
        "missing": plenary.missing,
        "themes": themes.collect::<Value>(),
        "roles": heat.collect::<Value>(),
        "workStyles": styles.collect::<Value>(),
        "fieldsByMunicipality": grid(&plenary.fields_by_place()),
        "workStylesByDays": grid(&plenary.styles_by_days()),
        "demand": demand.collect::<Value>(),
        "survey": {"people": plenary.tally.people, "questions": survey.collect::<Value>()},
    }))
}

fn party(party: &Party) -> Value {
    json!({
        "id": party.id, "tablets": party.tablets, "people": party.people,
        "municipalities": party.municipalities, "departments": party.departments, "ranks": party.ranks,
        "votes": party.votes, "tooManyVotesInThemes": party.over,
    })
}

fn merged(merged: &Merged) -> Value {
    json!({
        "title": merged.title, "votes": merged.votes, "notes": merged.notes, "groups": merged.groups,
        "municipalities": merged.municipalities, "clusters": merged.parts,
    })
}

fn grid(grid: &Grid) -> Value {
    json!({
        "rows": grid.rows, "columns": grid.columns, "cells": grid.cells,
        "rowSums": grid.row_sums, "columnSums": grid.column_sums, "needs": grid.cards,
    })
}

fn handed_in(table: &HandedIn) -> Value {
    json!({
        "group": table.origin.group,
        "said": table.said,
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
