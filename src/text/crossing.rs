//! Words for the moment between two parts of the app.

/// Words for the moment between two parts of the app. Pairs: heading, sentences.
pub struct Crossing {
    /// The other part is on its way.
    pub waiting: (&'static str, &'static str),
    /// Something can't be written, so the page stays.
    pub unsaved: (&'static str, &'static str),
    /// The other part can't be loaded.
    pub unreachable: (&'static str, &'static str),
    /// Another try.
    pub again: &'static str,
}

pub(super) const JA: Crossing = Crossing {
    waiting: ("準備しています…", "記録を保存してから、この画面の部品を読み込みます。"),
    unsaved: (
        "保存できていない記録があります",
        "この画面を開く前に、保存が必要です。書いたものは残っています。タブを閉じないでください。班の記録は「提出」から書き出せます。端末の空きを増やしてから、もう一度お試しください。",
    ),
    unreachable: (
        "この画面の部品を読み込めませんでした",
        "記録はそのまま残っています。ネットワークにつながっているか確かめて、もう一度お試しください。",
    ),
    again: "もう一度試す",
};

pub(super) const EN: Crossing = Crossing {
    waiting: ("Getting ready…", "Your records are saved first. Then the parts for this screen are loaded."),
    unsaved: (
        "Some records are not saved yet",
        "They have to be saved before this screen can open. What you wrote is still here; please do not close the tab. A table’s records can be written out under “Hand in”. Free some space on the device, then try again.",
    ),
    unreachable: (
        "The parts for this screen could not be loaded",
        "Your records are still here. Please check the network and try again.",
    ),
    again: "Try again",
};
