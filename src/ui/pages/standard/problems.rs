//! What is still to be put right, and what to look at: each line is the way to its field.

use leptos::prelude::*;

use super::edit::Edit;
use crate::catalog::{self, CategoryId};
use crate::domain::skill::{Item, Problem, Standard};
use crate::text::Text;
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::parts::{Glyph, Icon};

/// A problem in words, and where its field is.
#[derive(Clone, PartialEq)]
struct Line {
    words: String,
    category: Option<CategoryId>,
    item: Option<String>,
    field: String,
}

/// Everything that there is to say about the draft.
pub fn found(edit: Edit) -> Memo<Vec<Problem>> {
    Memo::new(move |_| {
        edit.with(|standard| {
            let me = edit.app.me();
            let earlier: Vec<String> = edit.app.records.with(|records| {
                let line = records.earlier(standard).into_iter().map(|(_, earlier)| earlier);
                // A table that was read in doesn't know its line: an own closed version of the same name counts too.
                let namesakes = records.standards().filter(|(key, other)| {
                    key.stream == me && key.id != edit.id && other.issued.is_some() && other.title == standard.title
                });
                line.chain(namesakes.map(|(_, other)| other)).map(|earlier| earlier.version.clone()).collect()
            });
            standard.problems(&earlier)
        })
    })
}

/// The two lists.
#[component]
pub fn Problems(edit: Edit, problems: Memo<Vec<Problem>>) -> impl IntoView {
    let words = &edit.app.text().standards.edit;
    let [forbid, look] = words.problems;
    let [heading, _] = words.check;
    let lines = move |forbids: bool| {
        let found = problems.get();
        edit.with(|standard| {
            let of_them = found.iter().filter(|problem| problem.forbids() == forbids);
            of_them.map(|problem| line(edit.app.text(), standard, *problem)).collect::<Vec<_>>()
        })
    };
    let list = move |heading: &'static str, id: &'static str, forbids: bool| {
        let rows = lines(forbids);
        (!rows.is_empty()).then(|| {
            view! {
                <h3 class="h-sm" id=id>{heading}</h3>
                <ul class="standard__problems" class:is-bad=forbids aria-labelledby=id>
                    {rows.into_iter().map(|line| row(edit, line)).collect_view()}
                </ul>
            }
        })
    };
    view! {
        <section class="stack stack--2" aria-labelledby="check">
            <div class="section-head"><h2 id="check" tabindex="-1">{heading}</h2></div>
            {move || problems.with(Vec::is_empty).then(|| view! {
                <p class="row"><Glyph icon=Icon::CheckCircle/>{words.no_problem}</p>
            })}
            {move || list(forbid, "forbid", true)}
            {move || list(look, "look", false)}
        </section>
    }
}

fn row(edit: Edit, line: Line) -> impl IntoView {
    let Line { words, category, item, field } = line;
    let go = move |_| edit.go_to(category, item.clone(), field.clone());
    view! {
        <li><button type="button" class="btn btn--text btn--sm" on:click=go><Glyph icon=Icon::Warn/><bdi>{words}</bdi></button></li>
    }
}

fn line(text: &'static Text, standard: &Standard, problem: Problem) -> Line {
    let item = |at: usize| standard.items.get(at);
    let called = |at: usize| item(at).map(|item| called(text, item)).unwrap_or_default();
    let category_name = |category: CategoryId| {
        let name = catalog::category(category).map_or("", |row| row.name.of(text.lang));
        format!("{} {name}", category.as_str())
    };
    let (what, which) = match problem {
        Problem::Id(at) | Problem::SameId(at) | Problem::NoName(at) | Problem::NoRole(at) => {
            (called(at), String::new())
        }
        Problem::MustAtZero(at, role) => (called(at), role_names(text, role).1.to_owned()),
        Problem::NoSentence(category, level) | Problem::SameSentence(category, level) => {
            (category_name(category), level.to_string())
        }
        _ => (String::new(), String::new()),
    };
    let words = (text.standards.edit.problem)(problem, &what, &which);
    let at_item = |at: usize, field: &str, worded: bool| {
        let id = item(at).map(|item| item.id.clone()).unwrap_or_default();
        let category = item(at).and_then(Item::category);
        Line { words: words.clone(), category, field: format!("item-{id}-{field}"), item: worded.then_some(id) }
    };
    let field = |field: String| Line { words: words.clone(), category: None, item: None, field };
    match problem {
        Problem::NoTitle => field("title".into()),
        Problem::NoVersion | Problem::VersionUsed => field("version".into()),
        Problem::From => field("from".into()),
        Problem::Until | Problem::Reversed => field("until".into()),
        Problem::NoItems | Problem::ManyItems(_) => field("fold-A".into()),
        Problem::Id(at) | Problem::SameId(at) => at_item(at, "remove", true),
        Problem::NoName(at) => at_item(at, "name", true),
        Problem::NoRole(at) => at_item(at, "PR", false),
        Problem::MustAtZero(at, role) => at_item(at, role.as_str(), false),
        Problem::NoSentence(category, level) | Problem::SameSentence(category, level) => Line {
            words,
            category: Some(category),
            item: None,
            field: format!("sentence-{}-{level}", category.as_str()),
        },
    }
}

/// An item's number and name.
pub fn called(text: &Text, item: &Item) -> String {
    format!("{} {}", item.id, item.name.of(text.lang)).trim().to_owned()
}
