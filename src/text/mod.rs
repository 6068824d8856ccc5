//! Every word on a screen, in both languages. One file a screen group: a struct, and a static for each language,
//! so that a missing translation doesn't compile. Sentences with numbers are functions.
//!
//! です・ます, one idea a sentence, no blame. No rules here, and nothing about storage or signing.

mod agenda;
mod assess;
mod backup;
mod board;
mod call;
mod cases;
mod codes;
mod common;
mod compare;
mod condition;
mod crossing;
mod dates;
mod desk;
mod failure;
mod files;
mod handing;
mod home;
mod inbox;
mod interview;
mod kept;
mod keys;
mod kit;
mod matrix;
mod need;
mod opinions;
mod plenary;
mod pool;
mod present;
mod seal;
mod spans;
mod staff;
mod standards;
mod survey;
mod table;
mod trust;

pub use agenda::Agenda;
pub use assess::Assess;
pub use backup::Backup;
pub use board::Board;
pub use call::Call;
pub use cases::Cases;
pub use codes::{Explained, explain, explain_file, refusal};
pub use common::{Common, tenth};
pub use compare::Compare;
pub use condition::Condition;
pub use crossing::Crossing;
pub use dates::Dates;
pub use desk::Desk;
pub use failure::Failure;
pub use files::Files;
pub use handing::Handing;
pub use home::{Door, Home};
pub use inbox::Inbox;
pub use interview::Interview;
pub use kept::Kept;
pub use keys::{Keys, unopened};
pub use kit::Kit;
pub use matrix::Matrix;
pub use need::Needs;
pub use opinions::Opinions;
pub use plenary::Plenary;
pub use pool::Pool;
pub use present::Present;
pub use seal::Seal;
pub use staff::Staff;
pub use standards::Standards;
pub use survey::Survey;
pub use table::Table;
pub use trust::Trust;

use std::marker::PhantomData;
use std::ops::Deref;

use crate::catalog::Lang;

/// The words of some screens, looked up when one of them asks: a module of the app without those screens holds none of
/// their words.
pub struct Part<T> {
    lang: Lang,
    words: PhantomData<fn() -> T>,
}

impl<T> Part<T> {
    const fn of(lang: Lang) -> Self {
        Self { lang, words: PhantomData }
    }
}

impl<T: Both> Deref for Part<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self.lang {
            Lang::Ja => T::JA,
            Lang::En => T::EN,
        }
    }
}

/// Words in both languages.
pub trait Both: Sized + 'static {
    /// In Japanese.
    const JA: &'static Self;
    /// In English.
    const EN: &'static Self;
}

macro_rules! both {
    ($($words:ident in $file:ident),+ $(,)?) => {
        $(impl Both for $words {
            const JA: &'static Self = &$file::JA;
            const EN: &'static Self = &$file::EN;
        })+
    };
}

both! {
    Kept in kept,
    Table in table,
    Board in board,
    Agenda in agenda,
    Survey in survey,
    Condition in condition,
    Present in present,
    Plenary in plenary,
    Opinions in opinions,
    Compare in compare,
    Kit in kit,
    Matrix in matrix,
    Needs in need,
    Desk in desk,
    Assess in assess,
    Cases in cases,
    Interview in interview,
    Staff in staff,
    Standards in standards,
    Pool in pool,
    Trust in trust,
    Keys in keys,
    Backup in backup,
    Call in call,
}

/// All words of one language.
pub struct Text {
    /// Which language.
    pub lang: Lang,
    /// Words of every screen.
    pub common: Common,
    /// Dates and times.
    pub dates: Dates,
    /// Home, ledger, about.
    pub home: Home,
    /// Opening files, handing out.
    pub files: Files,
    /// Handing over: preview, read-back, code.
    pub handing: Handing,
    /// The inbox.
    pub inbox: Inbox,
    /// Files that are kept, receipts.
    pub kept: Part<Kept>,
    /// The table: join, board, hand-in.
    pub table: Part<Table>,
    /// Words of the board: capture, binding, votes, the last steps.
    pub board: Part<Board>,
    /// Words of the table's clock.
    pub agenda: Part<Agenda>,
    /// Words of the closing survey and its tally.
    pub survey: Part<Survey>,
    /// Words of the cards of personnel and finance.
    pub condition: Part<Condition>,
    /// Words for the moment between two parts of the app.
    pub crossing: Crossing,
    /// Words of presentation and projector.
    pub present: Part<Present>,
    /// Words of the plenary: status, merging, filters, maps.
    pub plenary: Part<Plenary>,
    /// Words of the editor of 意見の概要.
    pub opinions: Part<Opinions>,
    /// Words of forums side by side.
    pub compare: Part<Compare>,
    /// Words of the kit editor.
    pub kit: Part<Kit>,
    /// Words of the matrix.
    pub matrix: Part<Matrix>,
    /// Need cards.
    pub need: Part<Needs>,
    /// The desk: kit editor, plenary, summary.
    pub desk: Part<Desk>,
    /// Self-assessment.
    pub assess: Part<Assess>,
    /// Words of the cases and of the last look.
    pub cases: Part<Cases>,
    /// Words of interviews and scores.
    pub interview: Part<Interview>,
    /// Words of the view on staff together.
    pub staff: Part<Staff>,
    /// Words of standards and their editor.
    pub standards: Part<Standards>,
    /// The pool.
    pub pool: Part<Pool>,
    /// People: whose keys are known.
    pub trust: Part<Trust>,
    /// Sealing keys and passphrases.
    pub keys: Part<Keys>,
    /// The backup.
    pub backup: Part<Backup>,
    /// Calls for applicants.
    pub call: Part<Call>,
    /// Sealing: hand-outs and keys.
    pub seal: Seal,
}

static JA: Text = Text {
    lang: Lang::Ja,
    common: common::JA,
    dates: dates::JA,
    home: home::JA,
    files: files::JA,
    handing: handing::JA,
    inbox: inbox::JA,
    kept: Part::of(Lang::Ja),
    table: Part::of(Lang::Ja),
    board: Part::of(Lang::Ja),
    agenda: Part::of(Lang::Ja),
    survey: Part::of(Lang::Ja),
    condition: Part::of(Lang::Ja),
    crossing: crossing::JA,
    present: Part::of(Lang::Ja),
    plenary: Part::of(Lang::Ja),
    opinions: Part::of(Lang::Ja),
    compare: Part::of(Lang::Ja),
    kit: Part::of(Lang::Ja),
    matrix: Part::of(Lang::Ja),
    need: Part::of(Lang::Ja),
    desk: Part::of(Lang::Ja),
    assess: Part::of(Lang::Ja),
    cases: Part::of(Lang::Ja),
    interview: Part::of(Lang::Ja),
    staff: Part::of(Lang::Ja),
    standards: Part::of(Lang::Ja),
    pool: Part::of(Lang::Ja),
    trust: Part::of(Lang::Ja),
    keys: Part::of(Lang::Ja),
    backup: Part::of(Lang::Ja),
    call: Part::of(Lang::Ja),
    seal: seal::JA,
};

static EN: Text = Text {
    lang: Lang::En,
    common: common::EN,
    dates: dates::EN,
    home: home::EN,
    files: files::EN,
    handing: handing::EN,
    inbox: inbox::EN,
    kept: Part::of(Lang::En),
    table: Part::of(Lang::En),
    board: Part::of(Lang::En),
    agenda: Part::of(Lang::En),
    survey: Part::of(Lang::En),
    condition: Part::of(Lang::En),
    crossing: crossing::EN,
    present: Part::of(Lang::En),
    plenary: Part::of(Lang::En),
    opinions: Part::of(Lang::En),
    compare: Part::of(Lang::En),
    kit: Part::of(Lang::En),
    matrix: Part::of(Lang::En),
    need: Part::of(Lang::En),
    desk: Part::of(Lang::En),
    assess: Part::of(Lang::En),
    cases: Part::of(Lang::En),
    interview: Part::of(Lang::En),
    staff: Part::of(Lang::En),
    standards: Part::of(Lang::En),
    pool: Part::of(Lang::En),
    trust: Part::of(Lang::En),
    keys: Part::of(Lang::En),
    backup: Part::of(Lang::En),
    call: Part::of(Lang::En),
    seal: seal::EN,
};

/// All words of a language.
#[must_use]
pub fn text(lang: Lang) -> &'static Text {
    match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    }
}
