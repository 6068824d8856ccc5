//! The pages of a table: a tablet among people who talk. They are in the first module, which starts the soonest.
//!
//! No page of an assessment or of the desk may be named here.

use leptos::prelude::*;

use super::{agenda, board, condition, conditions, hand_in, join, matrix, need, needs, present, survey, workshop};
use crate::route::Route;

/// The page of a place at a table.
#[must_use]
pub fn at_table(place: &Route) -> Option<AnyView> {
    Some(match place {
        Route::Workshop => view! { <workshop::WorkshopPage/> }.into_any(),
        Route::Join(forum) => view! { <join::JoinPage forum=*forum/> }.into_any(),
        Route::Board(forum, theme) => view! { <board::BoardPage forum=*forum theme=theme.clone()/> }.into_any(),
        Route::Needs(forum) => view! { <needs::NeedsPage forum=*forum/> }.into_any(),
        Route::Need(forum, need) => view! { <need::NeedPage forum=*forum need=*need/> }.into_any(),
        Route::Agenda(forum) => view! { <agenda::AgendaPage forum=*forum/> }.into_any(),
        Route::Matrix(forum) => view! { <matrix::MatrixPage forum=*forum/> }.into_any(),
        Route::Conditions(forum) => view! { <conditions::ConditionsPage forum=*forum/> }.into_any(),
        Route::Condition(forum, card) => view! { <condition::ConditionPage forum=*forum card=*card/> }.into_any(),
        Route::Present(forum) => view! { <present::PresentPage forum=*forum/> }.into_any(),
        Route::Survey(forum) => view! { <survey::SurveyPage forum=*forum/> }.into_any(),
        Route::HandIn(forum) => view! { <hand_in::HandInPage forum=*forum/> }.into_any(),
        _ => return None,
    })
}
