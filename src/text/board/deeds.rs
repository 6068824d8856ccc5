//! What a step did, in a few words for the list of the last steps.

use crate::domain::command::Deed;

pub(super) fn ja(deed: &Deed) -> String {
    match deed {
        Deed::Wrote(kind) => format!("{}を書きました", kind_ja(kind)),
        Deed::Changed(kind) => format!("{}を直しました", kind_ja(kind)),
        Deed::Deleted(kind) => format!("{}を消しました", kind_ja(kind)),
        Deed::Discarded(1) => "付箋を消しました".into(),
        Deed::Discarded(count) => format!("付箋を{count}枚消しました"),
        Deed::Joined => "班のことを書きました".into(),
        Deed::Bound(count) => format!("付箋を{count}枚まとめました"),
        Deed::Moved(1) => "付箋を移しました".into(),
        Deed::Moved(count) => format!("付箋を{count}枚移しました"),
        Deed::Split => "付箋を分けました".into(),
        Deed::United(count) => format!("付箋{count}枚を1枚にしました"),
        Deed::Combined(count) => format!("{count}つのまとまりを1つにしました"),
        Deed::Unbound => "まとまりを解きました".into(),
        Deed::Parted => "ニーズ票を2枚に分けました".into(),
        Deed::Voted => "票を入れました".into(),
        Deed::Restored(kind) => format!("消した{}を戻しました", kind_ja(kind)),
    }
}

pub(super) fn en(deed: &Deed) -> String {
    match deed {
        Deed::Wrote(kind) => format!("Wrote {}", kind_en(kind)),
        Deed::Changed(kind) => format!("Changed {}", kind_en(kind)),
        Deed::Deleted(kind) => format!("Deleted {}", kind_en(kind)),
        Deed::Discarded(1) => "Deleted a note".into(),
        Deed::Discarded(count) => format!("Deleted {count} notes"),
        Deed::Joined => "Described the group".into(),
        Deed::Bound(1) => "Bound a note".into(),
        Deed::Bound(count) => format!("Bound {count} notes"),
        Deed::Moved(1) => "Moved a note".into(),
        Deed::Moved(count) => format!("Moved {count} notes"),
        Deed::Split => "Split a note".into(),
        Deed::United(count) => format!("Made one of {count} notes"),
        Deed::Combined(count) => format!("Made one of {count} clusters"),
        Deed::Unbound => "Took a cluster apart".into(),
        Deed::Parted => "Made two need cards of one".into(),
        Deed::Voted => "Gave votes".into(),
        Deed::Restored(kind) => format!("Brought back {}", kind_en(kind)),
    }
}

fn kind_ja(kind: &str) -> &'static str {
    match kind {
        "note" => "付箋",
        "cluster" => "まとまり",
        "need" => "ニーズ票",
        "condition" => "人事・財政の票",
        "forum" => "進行キット",
        "opinions" => "意見の概要",
        "feedback" => "アンケート",
        _ => "記録",
    }
}

fn kind_en(kind: &str) -> &'static str {
    match kind {
        "note" => "a note",
        "cluster" => "a cluster",
        "need" => "a need card",
        "condition" => "a card of personnel or finance",
        "forum" => "the kit",
        "opinions" => "the summary",
        "feedback" => "a survey answer",
        _ => "a record",
    }
}
