//! Asking the worker. Whatever goes wrong on the way becomes a `Failure`; a refusal is an answer.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::App;
use crate::bundle::Rejected;
use crate::store::StoreError;
use crate::text::Failure;
use crate::worker::task::{Answer, StoreTrouble, Task};

impl App {
    /// Sends a task with its files.
    pub(super) async fn ask(self, task: &Task, files: &[JsValue]) -> Result<(Answer, Vec<Vec<u8>>), Failure> {
        let line = self.device.with_value(|device| device.line.clone());
        let text = serde_json::to_string(task).map_err(|_| Failure::NoWorker)?;
        let (answer, files) = line.ask(&text, files).await.ok_or(Failure::NoWorker)?;
        match serde_json::from_str(&answer).map_err(|_| Failure::NoWorker)? {
            Answer::Failed(trouble) => Err(StoreError::from(trouble).into()),
            answer => Ok((answer, files)),
        }
    }

    /// Sends a task whose refusal is nothing that a person could mend in a file.
    pub(super) async fn demand(self, task: &Task, files: &[JsValue]) -> Result<(Answer, Vec<Vec<u8>>), Failure> {
        match self.ask(task, files).await? {
            (Answer::Refused(refusal), _) => Err(Rejected::from(refusal).into()),
            done => Ok(done),
        }
    }

    /// Loads the worker ahead of the tap that needs it.
    pub fn warm(self) {
        self.device.with_value(|device| device.line.warm());
    }
}

impl From<StoreTrouble> for StoreError {
    fn from(trouble: StoreTrouble) -> Self {
        match trouble {
            StoreTrouble::Refused => Self::Refused,
            StoreTrouble::Full => Self::Full,
            StoreTrouble::Lost => Self::Lost,
            StoreTrouble::Newer => Self::Newer,
            StoreTrouble::Broken => Self::Broken,
            StoreTrouble::Failed => Self::Failed,
        }
    }
}
