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

use crate::catalog::Lang;

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
    pub kept: Kept,
    /// The table: join, board, hand-in.
    pub table: Table,
    /// Words of the board: capture, binding, votes, the last steps.
    pub board: Board,
    /// Words of the table's clock.
    pub agenda: Agenda,
    /// Words of the closing survey and its tally.
    pub survey: Survey,
    /// Words of the cards of personnel and finance.
    pub condition: Condition,
    /// Words for the moment between two parts of the app.
    pub crossing: Crossing,
    /// Words of presentation and projector.
    pub present: Present,
    /// Words of the plenary: status, merging, filters, maps.
    pub plenary: Plenary,
    /// Words of the editor of 意見の概要.
    pub opinions: Opinions,
    /// Words of forums side by side.
    pub compare: Compare,
    /// Words of the kit editor.
    pub kit: Kit,
    /// Words of the matrix.
    pub matrix: Matrix,
    /// Need cards.
    pub need: Needs,
    /// The desk: kit editor, plenary, summary.
    pub desk: Desk,
    /// Self-assessment.
    pub assess: Assess,
    /// Words of the cases and of the last look.
    pub cases: Cases,
    /// Words of interviews and scores.
    pub interview: Interview,
    /// Words of the view on staff together.
    pub staff: Staff,
    /// Words of standards and their editor.
    pub standards: Standards,
    /// The pool.
    pub pool: Pool,
    /// People: whose keys are known.
    pub trust: Trust,
    /// Sealing keys and passphrases.
    pub keys: Keys,
    /// The backup.
    pub backup: Backup,
    /// Calls for applicants.
    pub call: Call,
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
    kept: kept::JA,
    table: table::JA,
    board: board::JA,
    agenda: agenda::JA,
    survey: survey::JA,
    condition: condition::JA,
    crossing: crossing::JA,
    present: present::JA,
    plenary: plenary::JA,
    opinions: opinions::JA,
    compare: compare::JA,
    kit: kit::JA,
    matrix: matrix::JA,
    need: need::JA,
    desk: desk::JA,
    assess: assess::JA,
    cases: cases::JA,
    interview: interview::JA,
    staff: staff::JA,
    standards: standards::JA,
    pool: pool::JA,
    trust: trust::JA,
    keys: keys::JA,
    backup: backup::JA,
    call: call::JA,
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
    kept: kept::EN,
    table: table::EN,
    board: board::EN,
    agenda: agenda::EN,
    survey: survey::EN,
    condition: condition::EN,
    crossing: crossing::EN,
    present: present::EN,
    plenary: plenary::EN,
    opinions: opinions::EN,
    compare: compare::EN,
    kit: kit::EN,
    matrix: matrix::EN,
    need: need::EN,
    desk: desk::EN,
    assess: assess::EN,
    cases: cases::EN,
    interview: interview::EN,
    staff: staff::EN,
    standards: standards::EN,
    pool: pool::EN,
    trust: trust::EN,
    keys: keys::EN,
    backup: backup::EN,
    call: call::EN,
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
