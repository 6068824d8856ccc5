//! Every word on a screen, in both languages. One file a screen group: a struct, and a static for each language,
//! so that a missing translation doesn't compile. Sentences with numbers are functions.
//!
//! です・ます, one idea a sentence, no blame. No rules here, and nothing about storage or signing.

mod assess;
mod backup;
mod call;
mod codes;
mod common;
mod dates;
mod desk;
mod failure;
mod files;
mod home;
mod inbox;
mod kept;
mod keys;
mod need;
mod pool;
mod seal;
mod table;
mod trust;

pub use assess::Assess;
pub use backup::Backup;
pub use call::Call;
pub use codes::{Explained, explain, explain_file, refusal};
pub use common::{Common, tenth};
pub use dates::Dates;
pub use desk::Desk;
pub use failure::Failure;
pub use files::Files;
pub use home::Home;
pub use inbox::Inbox;
pub use kept::Kept;
pub use keys::{Keys, unopened};
pub use need::Needs;
pub use pool::Pool;
pub use seal::Seal;
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
    /// The inbox.
    pub inbox: Inbox,
    /// Files that are kept, receipts.
    pub kept: Kept,
    /// The table: join, board, hand-in.
    pub table: Table,
    /// Need cards.
    pub need: Needs,
    /// The desk: kit editor, plenary, summary.
    pub desk: Desk,
    /// Self-assessment.
    pub assess: Assess,
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
    inbox: inbox::JA,
    kept: kept::JA,
    table: table::JA,
    need: need::JA,
    desk: desk::JA,
    assess: assess::JA,
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
    inbox: inbox::EN,
    kept: kept::EN,
    table: table::EN,
    need: need::EN,
    desk: desk::EN,
    assess: assess::EN,
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
