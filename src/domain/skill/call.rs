//! A call for applicants: what the assessments are for, until when, and to whom they are sealed.

use serde::{Deserialize, Serialize};

use crate::domain::check::{Refusal, Text};
use crate::domain::recipient::{self, Recipient};
use crate::domain::time::Time;

/// The coordinator's call. Its record id is the audience of the assessments that answer it.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Call {
    /// What it is called.
    pub title: String,
    /// Who calls: an office.
    pub office: String,
    /// What the assessments are for, in the caller's words.
    pub purpose: String,
    /// The last moment for sending one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Time>,
    /// The keys that open the assessments: at least one.
    pub recipients: Vec<Recipient>,
}

impl Call {
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        Text::Name.check(&self.title)?;
        Text::Name.check_length(&self.office)?;
        Text::Sentence.check_length(&self.purpose)?;
        recipient::check(&self.recipients)
    }
}
