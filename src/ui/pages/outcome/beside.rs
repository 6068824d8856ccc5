//! Several roles in one table: the person's levels once, and beside them what each chosen role asks for.

use leptos::prelude::*;

use super::fits::{categories, role_names};
use super::levels;
use crate::catalog::RoleId;
use crate::domain::skill::{ItemFit, Profile, RoleFit, Standing, Track};
use crate::text::Text;
use crate::ui::parts::{Checks, Pick};

/// The roles that stand side by side at first: what staff aim at, or else the two that come nearest.
pub fn first_choice(profile: &Profile, fits: &[RoleFit]) -> Vec<RoleId> {
    let targets = &profile.assessment.targets;
    if profile.assessment.track == Track::Staff && !targets.is_empty() {
        return RoleId::ALL.into_iter().filter(|role| targets.contains(role)).collect();
    }
    let mut nearest: Vec<&RoleFit> = fits.iter().collect();
    nearest.sort_by_key(|fit| std::cmp::Reverse(fit.counted));
    let nearest: Vec<RoleId> = nearest.into_iter().take(2).map(|fit| fit.role).collect();
    RoleId::ALL.into_iter().filter(|role| nearest.contains(role)).collect()
}

/// Which roles.
#[component]
pub fn Choose(chosen: RwSignal<Vec<RoleId>>, text: &'static Text) -> impl IntoView {
    let words = &text.assess.outcome;
    let picks = Signal::stored(
        RoleId::ALL
            .map(|role| {
                let (plain, name) = role_names(text, role);
                Pick { sub: name.to_owned(), ..Pick::new(role.as_str(), plain) }
            })
            .to_vec(),
    );
    let held =
        Signal::derive(move || chosen.with(|chosen| chosen.iter().map(|role| role.as_str().to_owned()).collect()));
    let choose = Callback::new(move |now: Vec<String>| {
        chosen.set(now.iter().filter_map(|role| RoleId::parse(role)).collect());
    });
    view! { <Checks name="roles" legend=words.choose picks=picks chosen=held on_change=choose inline=true/> }
}

/// The table.
pub fn table(text: &'static Text, profile: &Profile, fits: &[&RoleFit]) -> AnyView {
    let words = &text.assess.outcome;
    if fits.is_empty() {
        return view! { <p>{words.choose_none}</p> }.into_any();
    }
    let settled = fits.iter().any(|fit| fit.items.iter().any(|line| line.confirmed.is_some()));
    let heads = fits.iter().map(|fit| {
        let (plain, name) = role_names(text, fit.role);
        view! { <th scope="col">{plain}<br/><small>{name} " " {fit.counted} "%"</small></th> }
    });
    let heads = heads.collect_view();
    let columns = 3 + usize::from(settled) + fits.len();
    let groups = categories(&profile.standard).map(|category| {
        let rows = profile.standard.items_in(category.id).filter_map(|item| row(text, profile, fits, &item.id, settled));
        let rows: Vec<_> = rows.collect();
        (!rows.is_empty()).then(|| {
            view! {
                <tbody>
                    <tr><th scope="rowgroup" colspan=columns class="beside__group">{category.id.as_str()} " " {category.name.of(text.lang)}</th></tr>
                    {rows}
                </tbody>
            }
        })
    });
    let groups = groups.collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=words.beside_table>
            <table class="table table--dense items beside">
                <caption class="vh">{words.beside_table}</caption>
                <thead><tr>
                    <th scope="col">{words.item}</th>
                    {levels::heads(text, settled)}
                    {heads}
                </tr></thead>
                {groups}
            </table>
        </div>
    }
    .into_any()
}

/// One item, unless none of the roles asks for it.
fn row(
    text: &'static Text,
    profile: &Profile,
    fits: &[&RoleFit],
    item: &str,
    settled: bool,
) -> Option<impl IntoView + use<>> {
    let lines: Vec<Option<&ItemFit>> = fits.iter().map(|fit| fit.items.iter().find(|line| line.item == item)).collect();
    let first = lines.iter().flatten().next()?;
    let gap = lines.iter().flatten().any(|line| line.standing == Standing::Check);
    let asked = lines.iter().map(|line| asked(text, *line)).collect_view();
    Some(view! {
        <tr class:is-gap=gap>
            <th scope="row">{levels::named(text, profile, item)}</th>
            {levels::cells(text, profile, first, settled)}
            {asked}
        </tr>
    })
}

/// What one role asks for, and how that stands.
fn asked(text: &'static Text, line: Option<&ItemFit>) -> AnyView {
    let words = &text.assess.outcome;
    let Some(line) = line else {
        return view! { <td class="beside__asked"><span aria-hidden="true">"–"</span><span class="vh">{words.not_asked}</span></td> }
            .into_any();
    };
    let weight = if line.must { words.must } else { words.want };
    view! {
        <td class="beside__asked">
            <b>{line.required}</b> " " {weight} <br/> <small>{levels::standing(text, line)}</small>
        </td>
    }
    .into_any()
}
