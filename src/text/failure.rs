//! What a person is told when a device or a limit gets in the way: what happened, and what to do.

use crate::bundle::Code;
use crate::catalog::Lang;

/// Something failed. Nothing that was typed is lost.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// The browser gives no store.
    StoreRefused,
    /// No space left.
    StoreFull,
    /// The connection to the store is gone.
    StoreLost,
    /// A newer version has opened the store.
    StoreNewer,
    /// Something in the store can't be read.
    StoreBroken,
    /// The store failed in another way.
    StoreFailed,
    /// No random numbers.
    NoRandom,
    /// The part of the app that reads, signs and seals can't be loaded, or stopped.
    NoWorker,
    /// Personal data without anybody who could open it: it stays here.
    NoRecipient,
    /// A bundle can't be written because it would break this rule of the format.
    Unwritable(Code),
    /// The device made a signature that doesn't verify.
    Unsigned,
}

impl Failure {
    /// What happened, and what to do.
    #[must_use]
    pub fn words(self, lang: Lang) -> (String, String) {
        let (what, todo) = match lang {
            Lang::Ja => self.ja(),
            Lang::En => self.en(),
        };
        match self {
            Self::Unwritable(code) => (format!("{what} ({code})"), todo.to_owned()),
            _ => (what.to_owned(), todo.to_owned()),
        }
    }

    fn ja(self) -> (&'static str, &'static str) {
        match self {
            Self::StoreRefused => (
                "この端末に保存できません",
                "プライベートウインドウや、保存を禁じる設定が原因のことがあります。書いたものは画面に残っています。閉じる前に書き出してください。",
            ),
            Self::StoreFull => (
                "保存する空きがありません",
                "書いたものは画面に残っています。先に書き出してから、端末の空きを増やしてください。",
            ),
            Self::StoreLost => (
                "保存先との接続が切れました",
                "書いたものは画面に残っています。次の操作でもう一度保存します。続くときは、書き出してから再読み込みしてください。",
            ),
            Self::StoreNewer => (
                "新しい版のよりあいが、別のタブで開いています",
                "このタブを再読み込みしてください。保存したものはそのままです。",
            ),
            Self::StoreBroken => (
                "保存したものの一部を読めません",
                "読めないものは消さずに残しています。書き出したファイルがあれば、それを開いてください。",
            ),
            Self::StoreFailed => (
                "保存できませんでした",
                "書いたものは画面に残っています。次の操作でもう一度保存します。続くときは、先に書き出してください。",
            ),
            Self::NoWorker => (
                "ファイルを扱う部品が動きません",
                "記録はそのまま残っています。ネットワークにつながっているか確かめて、もう一度お試しください。続くときは、再読み込みしてください。",
            ),
            Self::NoRecipient => (
                "受け取る人の鍵がないため、書き出していません",
                "個人の記録は、封をしたファイルだけで渡します。募集のファイルを開くと、受け取る人の鍵が分かります。",
            ),
            Self::NoRandom => ("この端末では安全な番号を作れません", "新しいブラウザでお使いください。"),
            Self::Unsigned => {
                ("署名できませんでした", "記録はそのまま残っています。再読み込みしてから、もう一度お試しください。")
            }
            Self::Unwritable(_) => (
                "ファイルの決まりに合わないため、書き出せません",
                "付箋やニーズ票を2,000件より少なくするか、長い文を短くしてください。",
            ),
        }
    }

    fn en(self) -> (&'static str, &'static str) {
        match self {
            Self::StoreRefused => (
                "This device does not let us save",
                "A private window or a policy may be the reason. What you wrote is still on the screen. Please write it out before you close.",
            ),
            Self::StoreFull => (
                "There is no space left to save",
                "What you wrote is still on the screen. Please write it out first, then free some space.",
            ),
            Self::StoreLost => (
                "The connection to the store was cut",
                "What you wrote is still on the screen. Your next step saves again. If this goes on, write out and reload.",
            ),
            Self::StoreNewer => (
                "A newer version of Yoriai is open in another tab",
                "Please reload this tab. What was saved stays as it is.",
            ),
            Self::StoreBroken => (
                "Part of what was saved can't be read",
                "It is kept, not deleted. If you have a file that was written out, please open it.",
            ),
            Self::StoreFailed => (
                "Saving did not work",
                "What you wrote is still on the screen. Your next step saves again. If this goes on, please write out first.",
            ),
            Self::NoWorker => (
                "The part that handles files does not run",
                "Your records stay as they are. Please check the network and try again. If this goes on, reload.",
            ),
            Self::NoRecipient => (
                "Nobody is named who could open it, so nothing was written out",
                "Personal records leave only in a sealed file. Opening the call for applicants brings the receiver's key.",
            ),
            Self::NoRandom => ("This device can't make safe numbers", "Please use a newer browser."),
            Self::Unsigned => ("Signing did not work", "Your records stay as they are. Please reload, then try again."),
            Self::Unwritable(_) => (
                "The content breaks a limit of the file format",
                "Please keep to 2,000 records, or shorten long texts.",
            ),
        }
    }
}
