//! The plays: one file each, named after what it proves.

mod any_order;
mod assessment_tablet;
mod backup;
mod bad_files;
mod bad_people;
mod changed_kit;
mod clock;
mod drag;
mod ime;
mod imports;
mod interviews;
mod long_words;
mod lost_desk;
mod modules;
mod nagasaki;
mod no_network;
mod no_secrets;
mod refused_storage;
mod sealed;
mod sealed_tablet;
mod sittings;
mod staff;
mod standards;
mod strangers;
mod tablet_of_another_make;
mod two_tablets;
mod two_tabs;
mod whole_job;

use std::pin::Pin;

use crate::Outcome;
use crate::browser::Engine;
use crate::hall::Hall;

/// A play that is going on.
pub type Going<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// One play.
#[derive(Clone, Copy)]
pub struct Play {
    /// What it proves.
    pub name: &'static str,
    /// Where it plays.
    pub engine: Engine,
    /// Its steps.
    pub run: for<'a> fn(&'a Hall) -> Going<'a>,
}

/// The plays in Chromium.
pub fn chromium() -> Vec<Play> {
    let play = |name, run| Play { name, engine: Engine::Chromium, run };
    vec![
        play("whole_job", |hall| Box::pin(whole_job::play(hall))),
        play("nagasaki", |hall| Box::pin(nagasaki::play(hall))),
        play("any_order", |hall| Box::pin(any_order::play(hall))),
        play("bad_files", |hall| Box::pin(bad_files::play(hall))),
        play("ime", |hall| Box::pin(ime::play(hall))),
        play("two_tabs", |hall| Box::pin(two_tabs::play(hall))),
        play("no_network", |hall| Box::pin(no_network::play(hall))),
        play("modules", |hall| Box::pin(modules::play(hall))),
        play("refused_storage", |hall| Box::pin(refused_storage::play(hall))),
        play("sealed", |hall| Box::pin(sealed::play(hall))),
        play("sittings", |hall| Box::pin(sittings::play(hall))),
        play("interviews", |hall| Box::pin(interviews::play(hall))),
        play("standards", |hall| Box::pin(standards::play(hall))),
        play("bad_people", |hall| Box::pin(bad_people::play(hall))),
        play("staff", |hall| Box::pin(staff::play(hall))),
        play("strangers", |hall| Box::pin(strangers::play(hall))),
        play("imports", |hall| Box::pin(imports::play(hall))),
        play("backup", |hall| Box::pin(backup::play(hall))),
        play("no_secrets", |hall| Box::pin(no_secrets::play(hall))),
        play("changed_kit", |hall| Box::pin(changed_kit::play(hall))),
        play("two_tablets", |hall| Box::pin(two_tablets::play(hall))),
        play("lost_desk", |hall| Box::pin(lost_desk::play(hall))),
        play("clock", |hall| Box::pin(clock::play(hall))),
        play("long_words", |hall| Box::pin(long_words::play(hall))),
        play("drag", |hall| Box::pin(drag::play(hall))),
    ]
}

/// The smoke in WebKit.
pub fn webkit() -> Vec<Play> {
    let play = |name, run| Play { name, engine: Engine::WebKit, run };
    vec![
        play("tablet_of_another_make", |hall| Box::pin(tablet_of_another_make::play(hall))),
        play("sealed_tablet", |hall| Box::pin(sealed_tablet::play(hall))),
        play("assessment_tablet", |hall| Box::pin(assessment_tablet::play(hall))),
    ]
}
