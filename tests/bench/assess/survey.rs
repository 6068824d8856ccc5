//! The other side of the comparison: the same 46 × 5 questions as a page of SurveyJS (MIT), in a folder of its own.
//!
//! Its two packages come from npm, in fixed versions; nothing of them is part of the project.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use yoriai::catalog;

use crate::outcome::{Outcome, check};

const PACKAGES: [&str; 2] = ["survey-core@2.5.38", "survey-js-ui@2.5.38"];
/// What a browser loads of them.
const PARTS: [&str; 4] = [
    "survey-core/survey-core.fontless.min.css",
    "survey-core/survey.core.min.js",
    "survey-core/i18n/japanese.min.js",
    "survey-js-ui/survey-js-ui.min.js",
];

/// Makes the page's folder, ready to be served.
pub fn page() -> Outcome<PathBuf> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/survey");
    let page = place.join("page");
    fs::create_dir_all(&page)?;
    let installed = Command::new("npm")
        .args(["install", "--no-fund", "--no-audit", "--silent", "--prefix"])
        .arg(&place)
        .args(PACKAGES)
        .status();
    check(installed.is_ok_and(|status| status.success()), || {
        "npm (Node.js) fetches the other side: it is not there, or the registry is not".into()
    })?;
    for part in PARTS {
        let name = Path::new(part).file_name().ok_or("a part without a name")?;
        fs::copy(place.join("node_modules").join(part), page.join(name))?;
    }
    fs::write(page.join("index.html"), include_str!("survey.html"))?;
    fs::write(page.join("page.js"), include_str!("survey.js"))?;
    fs::write(page.join("questions.json"), questions())?;
    Ok(page)
}

/// The catalog's questions: a page a category, the sentences of levels 0 to 4.
fn questions() -> String {
    let pages = catalog::categories().iter().map(|category| {
        let items = catalog::items_in(category.id).iter();
        let items: Vec<_> =
            items.map(|item| json!({ "id": item.id, "name": item.name.ja, "about": item.about.ja })).collect();
        let sentences: Vec<_> = catalog::anchors(category.id).iter().map(|sentence| sentence.ja).collect();
        json!({ "title": category.name.ja, "about": category.about.ja, "items": items, "sentences": sentences })
    });
    serde_json::Value::from_iter(pages).to_string()
}
