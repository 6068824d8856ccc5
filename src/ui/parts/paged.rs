//! A long list, thirty rows at a time: a thousand rows at once would hold up every tap.

use leptos::prelude::*;

use super::{Glyph, Icon};
use crate::app::app;

/// Rows that one tap adds.
const STEP: usize = 30;

/// The rows of a list that are shown, and the button for more.
#[derive(Clone, Copy)]
pub struct Paged {
    count: Signal<usize>,
    most: RwSignal<usize>,
    step: usize,
}

impl Paged {
    /// Of a list with `count` rows.
    #[must_use]
    pub fn new(count: Signal<usize>) -> Self {
        Self::by(STEP, count)
    }

    /// As [`Paged::new`], so many rows at a time: for rows that hold much.
    #[must_use]
    pub fn by(step: usize, count: Signal<usize>) -> Self {
        Self { count, most: RwSignal::new(step), step }
    }

    /// How many rows are shown now. Reactive.
    #[must_use]
    pub fn shown(self) -> usize {
        self.count.get().min(self.most.get())
    }

    /// The button, as long as rows are left.
    pub fn more(self) -> impl IntoView {
        let words = app().text();
        let left = move || self.count.get().saturating_sub(self.most.get());
        let label = move || (words.inbox.more)(left().min(self.step), left());
        let show = Memo::new(move |_| left() > 0);
        move || {
            show.get().then(|| {
                view! {
                    <button type="button" class="btn btn--quiet" on:click=move |_| self.most.update(|most| *most += self.step)>
                        <Glyph icon=Icon::ArrowDown/>{label}
                    </button>
                }
            })
        }
    }
}
