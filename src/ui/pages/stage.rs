//! The facilitator's projector: the groups' talks in order, then the plenary. It can wait for nobody:
//! a group that hasn't handed in has its turn as well, and can be passed over.
//!
//! Order, shown group and clock are this device's own and kept over a reload; they are no records.

mod group;
mod order;
mod whole;

use leptos::prelude::*;

use self::group::GroupTalk;
use self::order::Order;
use self::whole::Whole;
use super::gone::of_forum;
use super::present::TalkClock;
use crate::app::{App, app};
use crate::domain::forum::talk::{self, Slide};
use crate::domain::forum::{Forum, Plenary};
use crate::domain::id::{Id, Stream};
use crate::domain::record::Records;

/// Between the ids of the order that is kept.
const BREAK: char = '\n';
/// What is kept while the plenary is shown; no id of a group has this sign.
const PLENARY: &str = "*";

/// What the projector shows.
#[derive(Clone, PartialEq, Debug)]
enum Shown {
    /// The list of groups.
    Order,
    /// A group, by its id.
    Group(String),
    /// The plenary.
    Plenary,
}

/// What every part of the projector needs.
#[derive(Clone, Copy)]
struct Stage {
    app: App,
    forum: Id,
    plan: StoredValue<Forum>,
    plenary: Memo<Plenary>,
    order: RwSignal<Vec<String>>,
    shown: RwSignal<Shown>,
    clock: TalkClock,
}

/// The facilitator's projector: the groups' talks, then the plenary.
#[component]
pub fn StagePage(forum: Id) -> impl IntoView {
    of_forum(forum, move |plan| Some(stage(app(), forum, plan).into_any()))
}

fn stage(app: App, forum: Id, plan: Forum) -> impl IntoView {
    let shown = match app.draft(&field("shown", forum)).as_str() {
        "" => Shown::Order,
        PLENARY => Shown::Plenary,
        group => Shown::Group(group.to_owned()),
    };
    let plan = StoredValue::new(plan);
    let order = app.draft(&field("order", forum)).split(BREAK).map(str::to_owned).collect();
    let stage = Stage {
        app,
        forum,
        plan,
        plenary: Memo::new(move |_| {
            app.records.with(|records| plan.with_value(|plan| Plenary::of(records, forum, plan, &app.me())))
        }),
        order: RwSignal::new(order),
        shown: RwSignal::new(shown),
        clock: TalkClock::new(app, field("stage-talk", forum)),
    };
    // From group to group the slides stay, and with them the whole screen.
    let kind = Memo::new(move |_| match stage.shown.get() {
        Shown::Group(_) => Shown::Group(String::new()),
        other => other,
    });
    move || match kind.get() {
        Shown::Order => view! { <Order stage=stage/> }.into_any(),
        Shown::Group(_) => view! { <GroupTalk stage=stage/> }.into_any(),
        Shown::Plenary => view! { <Whole stage=stage/> }.into_any(),
    }
}

fn field(what: &str, forum: Id) -> String {
    format!("{what}/{}", forum.short())
}

impl Stage {
    /// The groups in the order in which they talk.
    fn turns(self) -> Vec<String> {
        self.plan.with_value(|plan| self.order.with(|order| plan.turns(order)))
    }

    /// Another order; empty: as in the kit.
    fn reorder(self, order: Vec<String>) {
        self.app.keep_draft(&field("order", self.forum), &order.join(&BREAK.to_string()));
        self.order.set(order);
    }

    /// Shows something else. A group starts with a fresh clock.
    fn show(self, shown: Shown) {
        let kept = match &shown {
            Shown::Order => "",
            Shown::Plenary => PLENARY,
            Shown::Group(group) => group,
        };
        self.app.keep_draft(&field("shown", self.forum), kept);
        if matches!(shown, Shown::Group(_)) {
            self.clock.begin(self.app);
        }
        self.shown.set(shown);
    }

    /// What comes after a group.
    fn after(self, group: &str) -> Shown {
        let next = self.turns().into_iter().skip_while(|id| id != group).nth(1);
        next.map_or(Shown::Plenary, Shown::Group)
    }

    /// The name of a group.
    fn name(self, group: &str) -> String {
        self.plan.with_value(|plan| plan.group_name(group).to_owned())
    }

    /// The slides of a group, put together from all its tablets; none where nothing has come.
    fn slides(self, records: &Records, group: &str) -> Vec<Slide> {
        let tablets = self.plenary.with(|plenary| tablets(plenary, group));
        self.plan.with_value(|plan| talk::slides(records, self.forum, plan, &tablets))
    }
}

/// The tablets that speak for a group.
fn tablets(plenary: &Plenary, group: &str) -> Vec<Stream> {
    let of_group = plenary.handed_in.iter().filter(|table| table.origin.group == group);
    of_group.map(|table| table.origin.stream.clone()).collect()
}
