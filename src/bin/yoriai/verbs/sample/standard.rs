//! The standard that the prefecture of a sample publishes: the built-in one under its own name, with one item more.

use yoriai::domain::overrides::Status;
use yoriai::domain::skill::{Item, Standard, Words};

/// The standard.
pub fn published() -> Standard {
    let item = Item {
        id: "J7".to_owned(),
        name: words("離島との往来", "Work with remote islands"),
        about: words(
            "離島の市町と、行く日と遠隔の日を決めて仕事を進める",
            "Works with island municipalities, on site and remotely by plan",
        ),
        levels: [1, 2, 1, 2],
        musts: Vec::new(),
    };
    let mut standard = (*Standard::built_in()).clone();
    standard.items.push(item);
    Standard {
        title: "県デジタル人材の基準（見本）".to_owned(),
        office: "県デジタル戦略課（見本）".to_owned(),
        version: "見本 令和8年度第1版".to_owned(),
        source: "本アプリの基準に、離島についての項目を1つ足したもの（見本）".to_owned(),
        status: Status::Draft,
        from: "2026-11-01".to_owned(),
        ..standard
    }
}

fn words(ja: &str, en: &str) -> Words {
    Words { ja: ja.to_owned(), en: en.to_owned() }
}
