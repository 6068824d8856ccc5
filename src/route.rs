//! The places of the app, as they stand behind the `#` of the address. Pure: reading and writing text only.
//!
//! Unknown addresses lead home; no address ever carries personal data.

use std::fmt;

use crate::domain::id::Id;
use crate::domain::skill::Step;

/// One place.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Route {
    /// The three doors.
    #[default]
    Home,
    /// Open a file, or paste its text.
    Open,
    /// The files that were taken in.
    Files,
    /// Whose keys this device knows.
    Signers,
    /// The sealing keys of this device.
    Keys,
    /// The backup of this device.
    Backup,
    /// A receipt, by its record id.
    Receipt(Id),
    /// What is kept where.
    Ledger,
    /// What this tool is.
    About,
    /// Forums that this device takes part in.
    Workshop,
    /// Who sits at the table.
    Join(Id),
    /// The board of one theme.
    Board(Id, String),
    /// The table's need cards.
    Needs(Id),
    /// One need card.
    Need(Id, Id),
    /// The table's clock and time boxes.
    Agenda(Id),
    /// Importance × urgency.
    Matrix(Id),
    /// What personnel and finance say.
    Conditions(Id),
    /// One card of personnel or finance.
    Condition(Id, Id),
    /// The table's presentation.
    Present(Id),
    /// The closing survey.
    Survey(Id),
    /// Hand in.
    HandIn(Id),
    /// The desk of facilitator and coordinator.
    Desk,
    /// The forum editor and its kit.
    Kit(Id),
    /// A call for applicants.
    Call(Id),
    /// All tables side by side.
    Plenary(Id),
    /// The facilitator's projector.
    Stage(Id),
    /// One group's board, put together from its tablets.
    Group(Id, String),
    /// The tally of the closing survey.
    Tally(Id),
    /// 意見の概要.
    Summary(Id),
    /// Forums side by side.
    Compare,
    /// Purpose and consent, then the way through the self-assessment.
    Assess,
    /// Name, contact, conditions.
    Profile,
    /// The experience items.
    Experience,
    /// One category of the assessment.
    Category(String),
    /// The cases.
    Cases,
    /// A last look before the result.
    Check,
    /// The result.
    Outcome,
    /// Handing it over.
    Submit,
    /// The list of applicants.
    Pool,
    /// One applicant: the assessment's record id.
    Person(Id),
    /// An interview: the assessment's record id.
    Interview(Id),
    /// The interviewers' scores side by side: the assessment's record id.
    Scores(Id),
    /// Staff who said where they stand, together.
    Staff,
    /// The standards that this device has.
    Standards,
    /// One version of a standard.
    Standard(Id),
}

impl Route {
    /// Reads what stands behind the `#`.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let found = match parts.as_slice() {
            ["open"] => Some(Self::Open),
            ["files"] => Some(Self::Files),
            ["files", id] => Id::from_short(id).map(Self::Receipt),
            ["signers"] => Some(Self::Signers),
            ["keys"] => Some(Self::Keys),
            ["backup"] => Some(Self::Backup),
            ["ledger"] => Some(Self::Ledger),
            ["about"] => Some(Self::About),
            ["workshop"] => Some(Self::Workshop),
            ["forum", id, "join"] => Id::from_short(id).map(Self::Join),
            ["forum", id, "board", theme] => Id::from_short(id).map(|id| Self::Board(id, (*theme).to_owned())),
            ["forum", id, "needs"] => Id::from_short(id).map(Self::Needs),
            ["forum", id, "need", need] => {
                Id::from_short(id).zip(Id::from_short(need)).map(|(id, need)| Self::Need(id, need))
            }
            ["forum", id, "agenda"] => Id::from_short(id).map(Self::Agenda),
            ["forum", id, "matrix"] => Id::from_short(id).map(Self::Matrix),
            ["forum", id, "conditions"] => Id::from_short(id).map(Self::Conditions),
            ["forum", id, "condition", card] => {
                Id::from_short(id).zip(Id::from_short(card)).map(|(id, card)| Self::Condition(id, card))
            }
            ["forum", id, "present"] => Id::from_short(id).map(Self::Present),
            ["forum", id, "survey"] => Id::from_short(id).map(Self::Survey),
            ["forum", id, "hand-in"] => Id::from_short(id).map(Self::HandIn),
            ["desk"] => Some(Self::Desk),
            ["desk", id, "kit"] => Id::from_short(id).map(Self::Kit),
            ["desk", id, "call"] => Id::from_short(id).map(Self::Call),
            ["desk", id, "plenary"] => Id::from_short(id).map(Self::Plenary),
            ["desk", id, "stage"] => Id::from_short(id).map(Self::Stage),
            ["desk", id, "group", group] => Id::from_short(id).map(|id| Self::Group(id, (*group).to_owned())),
            ["desk", id, "survey"] => Id::from_short(id).map(Self::Tally),
            ["desk", "compare"] => Some(Self::Compare),
            ["desk", id, "summary"] => Id::from_short(id).map(Self::Summary),
            ["assess"] => Some(Self::Assess),
            ["assess", "profile"] => Some(Self::Profile),
            ["assess", "experience"] => Some(Self::Experience),
            ["assess", "cases"] => Some(Self::Cases),
            ["assess", "check"] => Some(Self::Check),
            ["assess", "result"] => Some(Self::Outcome),
            ["assess", "submit"] => Some(Self::Submit),
            ["assess", category] => Some(Self::Category((*category).to_owned())),
            ["pool"] => Some(Self::Pool),
            ["pool", id] => Id::from_short(id).map(Self::Person),
            ["pool", id, "interview"] => Id::from_short(id).map(Self::Interview),
            ["pool", id, "scores"] => Id::from_short(id).map(Self::Scores),
            ["staff"] => Some(Self::Staff),
            ["standards"] => Some(Self::Standards),
            ["standards", id] => Id::from_short(id).map(Self::Standard),
            _ => None,
        };
        found.unwrap_or_default()
    }
}

impl From<Step> for Route {
    fn from(step: Step) -> Self {
        match step {
            Step::Profile => Self::Profile,
            Step::Experience => Self::Experience,
            Step::Category(category) => Self::Category(category.as_str().to_owned()),
            Step::Cases => Self::Cases,
            Step::Check => Self::Check,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => write!(out, "#/"),
            Self::Open => write!(out, "#/open"),
            Self::Files => write!(out, "#/files"),
            Self::Receipt(id) => write!(out, "#/files/{}", id.short()),
            Self::Signers => write!(out, "#/signers"),
            Self::Keys => write!(out, "#/keys"),
            Self::Backup => write!(out, "#/backup"),
            Self::Ledger => write!(out, "#/ledger"),
            Self::About => write!(out, "#/about"),
            Self::Workshop => write!(out, "#/workshop"),
            Self::Join(id) => write!(out, "#/forum/{}/join", id.short()),
            Self::Board(id, theme) => write!(out, "#/forum/{}/board/{theme}", id.short()),
            Self::Needs(id) => write!(out, "#/forum/{}/needs", id.short()),
            Self::Need(id, need) => write!(out, "#/forum/{}/need/{}", id.short(), need.short()),
            Self::Agenda(id) => write!(out, "#/forum/{}/agenda", id.short()),
            Self::Matrix(id) => write!(out, "#/forum/{}/matrix", id.short()),
            Self::Conditions(id) => write!(out, "#/forum/{}/conditions", id.short()),
            Self::Condition(id, card) => write!(out, "#/forum/{}/condition/{}", id.short(), card.short()),
            Self::Present(id) => write!(out, "#/forum/{}/present", id.short()),
            Self::Survey(id) => write!(out, "#/forum/{}/survey", id.short()),
            Self::HandIn(id) => write!(out, "#/forum/{}/hand-in", id.short()),
            Self::Desk => write!(out, "#/desk"),
            Self::Kit(id) => write!(out, "#/desk/{}/kit", id.short()),
            Self::Call(id) => write!(out, "#/desk/{}/call", id.short()),
            Self::Plenary(id) => write!(out, "#/desk/{}/plenary", id.short()),
            Self::Stage(id) => write!(out, "#/desk/{}/stage", id.short()),
            Self::Group(id, group) => write!(out, "#/desk/{}/group/{group}", id.short()),
            Self::Tally(id) => write!(out, "#/desk/{}/survey", id.short()),
            Self::Compare => write!(out, "#/desk/compare"),
            Self::Summary(id) => write!(out, "#/desk/{}/summary", id.short()),
            Self::Assess => write!(out, "#/assess"),
            Self::Profile => write!(out, "#/assess/profile"),
            Self::Experience => write!(out, "#/assess/experience"),
            Self::Category(category) => write!(out, "#/assess/{category}"),
            Self::Cases => write!(out, "#/assess/cases"),
            Self::Check => write!(out, "#/assess/check"),
            Self::Outcome => write!(out, "#/assess/result"),
            Self::Submit => write!(out, "#/assess/submit"),
            Self::Pool => write!(out, "#/pool"),
            Self::Person(id) => write!(out, "#/pool/{}", id.short()),
            Self::Interview(id) => write!(out, "#/pool/{}/interview", id.short()),
            Self::Scores(id) => write!(out, "#/pool/{}/scores", id.short()),
            Self::Staff => write!(out, "#/staff"),
            Self::Standards => write!(out, "#/standards"),
            Self::Standard(id) => write!(out, "#/standards/{}", id.short()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> [Route; 45] {
        let id = Id::from_random([7; 16]);
        [
            Route::Home,
            Route::Open,
            Route::Files,
            Route::Receipt(id),
            Route::Signers,
            Route::Keys,
            Route::Backup,
            Route::Call(id),
            Route::Ledger,
            Route::About,
            Route::Workshop,
            Route::Join(id),
            Route::Board(id, "t1".into()),
            Route::Needs(id),
            Route::Need(id, id),
            Route::Agenda(id),
            Route::Matrix(id),
            Route::Conditions(id),
            Route::Condition(id, id),
            Route::Present(id),
            Route::Survey(id),
            Route::Stage(id),
            Route::Group(id, "g1".into()),
            Route::Tally(id),
            Route::Compare,
            Route::HandIn(id),
            Route::Desk,
            Route::Kit(id),
            Route::Plenary(id),
            Route::Summary(id),
            Route::Assess,
            Route::Profile,
            Route::Experience,
            Route::Category("E".into()),
            Route::Cases,
            Route::Check,
            Route::Outcome,
            Route::Submit,
            Route::Pool,
            Route::Person(id),
            Route::Interview(id),
            Route::Scores(id),
            Route::Staff,
            Route::Standards,
            Route::Standard(id),
        ]
    }

    #[test]
    fn every_place_reads_back() {
        for place in places() {
            assert_eq!(Route::parse(&place.to_string()), place);
        }
    }

    /// The modules of the app, and the list of pages that each has beside everybody's. The desk's has all.
    const LISTS: [(&str, &str); 3] = [
        ("app", include_str!("ui/pages/at_table.rs")),
        ("assess", include_str!("ui/pages/at_home.rs")),
        ("desk", include_str!("ui/pages/at_desk.rs")),
    ];

    /// `public/boot.js` picks a module by the first word of the place: it must be one that has the page.
    #[test]
    fn every_place_is_in_one_list_and_the_start_picks_a_module_that_has_it() {
        let everybody = include_str!("ui/pages/everybody.rs");
        let boot = include_str!("../public/boot.js");
        let table =
            boot.split_once("const MODULE_AT = [").and_then(|(_, rest)| rest.split_once("];")).expect("a table").0;
        let words: Vec<&str> = table.split('"').skip(1).step_by(2).collect();
        let module = |word: &str| words.chunks(2).find(|pair| pair[0] == word).map_or("desk", |pair| pair[1]);
        for place in places() {
            let (variant, address) = (format!("{place:?}"), place.to_string());
            let variant = variant.split('(').next().expect("a name");
            let shown = |pages: &str| {
                let times = |end| pages.matches(&format!("        Route::{variant}{end}")).count();
                times(" =>") + times("(")
            };
            let word = address.trim_start_matches(['#', '/']).split('/').next().expect("a word");
            let mut lists: Vec<&str> =
                LISTS.iter().filter(|(_, pages)| shown(pages) == 1).map(|(name, _)| *name).collect();
            let all = shown(everybody) + LISTS.iter().map(|(_, pages)| shown(pages)).sum::<usize>();
            assert_eq!(all, 1, "{variant} is in one list, once");
            if shown(everybody) == 1 {
                lists.push("app");
            }
            assert_eq!(lists, [module(word)], "{variant}: the module that has it, and the one that the start picks");
        }
    }

    /// What the start can pick is built and named.
    #[test]
    fn every_module_is_built_and_named() {
        let (page, trunk) = (include_str!("../public/index.html"), include_str!("../Trunk.toml"));
        let named = trunk.split_once("data-modules=\"").and_then(|(_, rest)| rest.split_once('"')).expect("names").0;
        let named: Vec<&str> = std::iter::once("app").chain(named.split(' ')).collect();
        assert_eq!(named, LISTS.map(|(name, _)| name));
        for name in named {
            assert_eq!(page.matches(&format!("data-bin=\"{name}\"")).count(), 1, "{name}");
        }
    }

    #[test]
    fn anything_else_leads_home() {
        for hash in ["", "#", "#/", "#/nothing", "#/forum/1/board/t1", "#/pool/../x"] {
            assert_eq!(Route::parse(hash), Route::Home, "{hash}");
        }
    }
}
