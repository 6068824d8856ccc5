//! Person-days a month, role by role; the finding stands over the table.

use leptos::prelude::*;

use super::shown::Shown;
use crate::app::app;
use crate::catalog;
use crate::domain::forum::{Demand, Wanted};
use crate::text::{Text, tenth};
use crate::ui::parts::Bar;

/// The table; nothing while there is no card.
#[component]
pub fn DemandTable(shown: Shown) -> impl IntoView {
    let text = app().text();
    let rows = shown.memo(|_, plenary| plenary.demand());
    let there = Memo::new(move |_| rows.with(|rows| rows.iter().any(|row| row.cards > 0)));
    view! {
        <Show when=move || there.get()>
            {move || rows.with(|rows| demand(text, rows, "demand"))}
        </Show>
    }
}

/// The table itself.
pub fn demand(text: &'static Text, rows: &[Demand], id: &'static str) -> impl IntoView + use<> {
    let words = &text.plenary;
    let all: u32 = rows.iter().map(|row| row.days_x10).sum();
    let most = rows.iter().map(|row| row.days_x10).max().unwrap_or(0);
    let [role, cards, days, undated] = words.demand_heads;
    let lines = rows.iter().map(|row| {
        let name = match row.wanted {
            Wanted::Role(id) => catalog::role(id).map_or(id.as_str(), |role| role.plain.of(text.lang)),
            Wanted::Several => words.several_roles,
            Wanted::Open => words.open_role,
        };
        let open = (row.undated > 0).then(|| (words.cards)(row.undated));
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="num">{(words.cards)(row.cards)}</td>
                <td class="num"><b>{tenth(row.days_x10)}</b></td>
                <td class="demand__bar"><Bar counted=row.days_x10 claimed=0 of=most/></td>
                <td class="num">{open}</td>
            </tr>
        }
    });
    let lines = lines.collect_view();
    let (count, open): (u32, u32) =
        rows.iter().fold((0, 0), |(count, open), row| (count + row.cards, open + row.undated));
    let open = (open > 0).then(|| (words.cards)(open));
    view! {
        <div class="stack stack--2">
            <div class="table-wrap" tabindex="0" role="region" aria-labelledby=id>
                <table class="table table--dense demand">
                    <caption id=id>{(words.demand)(&(words.person_days)(all))}</caption>
                    <thead><tr>
                        <th scope="col">{role}</th><th scope="col" class="num">{cards}</th><th scope="col" class="num">{days}</th>
                        <td></td><th scope="col" class="num">{undated}</th>
                    </tr></thead>
                    <tbody>{lines}</tbody>
                    <tfoot><tr>
                        <th scope="row">{text.desk.heat_sum}</th><td class="num">{(words.cards)(count)}</td>
                        <td class="num"><b>{tenth(all)}</b></td><td></td><td class="num">{open}</td>
                    </tr></tfoot>
                </table>
            </div>
            <p class="hint">{words.demand_note}</p>
        </div>
    }
}
