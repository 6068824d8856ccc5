//! How near a person comes to the four roles by what counts: confirmed levels, and evidence where there is none.

use leptos::prelude::*;

use crate::domain::skill::{Person, RoleFit};
use crate::text::Text;
use crate::ui::pages::outcome::fits::role_names;
use crate::ui::parts::Bar;

/// One row a role, the nearest first.
pub fn rows(text: &'static Text, person: &Person) -> impl IntoView + use<> {
    let mut fits: Vec<&RoleFit> = person.fits.iter().collect();
    fits.sort_by_key(|fit| std::cmp::Reverse(fit.counted));
    let rows = fits.into_iter().map(|fit| {
        let (plain, name) = role_names(text, fit.role);
        view! {
            <li>
                <p class="fit__n"><b>{plain}</b><span>{name}</span></p>
                <div class="fit__b"><Bar counted=fit.counted claimed=fit.claimed/></div>
                <b class="fit__v">{fit.counted}<small>"%"</small></b>
                <p class="fit__a"><span>{(text.pool.about.fit)(fit.claimed, fit.evidenced)}<br/>{to_check(text, person, fit)}</span></p>
            </li>
        }
    });
    view! { <ul class="fit">{rows.collect_view()}</ul> }
}

/// The musts that a person should look at.
pub fn to_check(text: &'static Text, person: &Person, fit: &RoleFit) -> String {
    let words = &text.assess.outcome;
    let mut check = fit.to_check();
    match check.next().and_then(|first| person.profile.standard.item(&first.item)) {
        Some(first) => (words.to_check)(first.name.of(text.lang), check.count()),
        None => words.nothing_to_check.to_owned(),
    }
}
