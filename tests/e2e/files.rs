//! Files on a person's device: what was downloaded, and what somebody sent.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::screen::until;

/// Waits until a download with this ending is complete, and takes it out of the folder, so that the next one is new.
pub async fn downloaded(folder: &Path, ending: &str) -> Outcome<PathBuf> {
    let shelf = folder.join("taken");
    fs::create_dir_all(&shelf)?;
    until(&format!("a downloaded {ending} in {}", folder.display()), async || {
        let files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Outcome<Vec<_>>>()?;
        // The browser holds the name with an empty file, writes under another one, and renames at the end.
        let busy = files.iter().any(|file| file.to_string_lossy().ends_with(".crdownload"));
        let file = files.into_iter().find(|file| file.to_string_lossy().ends_with(ending));
        if let Some(file) = file.filter(|_| !busy)
            && fs::metadata(&file)?.len() > 0
        {
            let kept = shelf.join(format!("{}-{}", fs::read_dir(&shelf)?.count(), name(&file)));
            fs::rename(&file, &kept)?;
            return Ok(Some(kept));
        }
        Ok(None)
    })
    .await
}

/// A file's name.
pub fn name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Writes a file that somebody sent.
pub fn sent(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> Outcome<PathBuf> {
    fs::create_dir_all(folder)?;
    let file = folder.join(name);
    fs::write(&file, bytes)?;
    Ok(file)
}

/// The text as it comes back quoted in a reply: `> ` before each line, CRLF, words around it.
pub fn quoted(text: &str) -> String {
    let lines: String = text.lines().map(|line| format!("> {line}\r\n")).collect();
    format!("班長さま\r\n進行キットを送ります。\r\n\r\n{lines}\r\nよろしくお願いします。\r\n")
}
