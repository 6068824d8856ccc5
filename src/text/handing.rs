//! Words of handing over: what goes in, what went before, whether the saved file is the signed one, the code to scan.

/// Words of handing over.
pub struct Handing {
    /// Over what a table hands in.
    pub inside: &'static str,
    /// Who sits here: group, people, bodies.
    pub here: fn(&str, u32, usize) -> String,
    /// Nobody said who sits here.
    pub nobody: &'static str,
    /// A theme: its clusters and notes.
    pub theme: fn(usize, usize) -> String,
    /// Notes in no cluster.
    pub loose: fn(usize) -> String,
    /// Nothing in a theme.
    pub none: &'static str,
    /// Of a theme that the kit no longer has.
    pub former: &'static str,
    /// Need cards: all, complete ones.
    pub needs: fn(usize, usize) -> String,
    /// A card without its problem.
    pub no_problem: &'static str,
    /// Cards of personnel and finance; answers to the survey.
    pub others: [fn(usize) -> String; 2],
    /// What stays here.
    pub left_out: &'static str,
    /// First hand-in, or which one it is.
    pub turn: fn(usize) -> String,
    /// What a further one does.
    pub replaces: &'static str,
    /// Nothing changed since the last one: how many there were.
    pub unchanged: fn(usize) -> String,

    /// Checks a saved file.
    pub check: &'static str,
    /// What it does.
    pub check_text: &'static str,
    /// Chooses the file.
    pub check_choose: &'static str,
    /// The same, byte for byte.
    pub same: &'static str,
    /// Empty: what, what to do.
    pub empty: [&'static str; 2],
    /// Cut: bytes that are there, all bytes.
    pub cut: fn(usize, usize) -> String,
    /// What to do then.
    pub cut_todo: &'static str,
    /// Rewritten: what, what to do.
    pub rewritten: [&'static str; 2],
    /// Another file: what, what to do.
    pub other: [&'static str; 2],
    /// Can't be read: what, what to do.
    pub unreadable: [&'static str; 2],

    /// Hands a kit or a call over as so many codes.
    pub code: fn(usize) -> String,
    /// Which code this is, of how many.
    pub code_of: fn(usize, usize) -> String,
    /// How they are used.
    pub code_text: &'static str,
    /// The same in letters.
    pub letters: &'static str,
    /// Why there are none, by the size in bytes.
    pub no_code: fn(usize) -> String,
}

/// Bytes as kilobytes with one digit.
fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} KB", tenths / 10, tenths % 10)
}

pub(super) const JA: Handing = Handing {
    inside: "提出する内容",
    here: |group, people, bodies| format!("{group}　{people}人・{bodies}団体（人の名前は入りません）"),
    nobody: "班のことがまだ入っていません",
    theme: |clusters, notes| format!("まとまり {clusters}・付箋 {notes}枚"),
    loose: |count| format!("まだ束ねていない付箋 {count}枚"),
    none: "まだ何もありません",
    former: "前の進行キットのテーマ",
    needs: |all, complete| match all {
        0 => "ありません".into(),
        _ if all == complete => format!("{all}枚（すべて書けています）"),
        _ => format!("{all}枚（書き終えたもの {complete}枚）"),
    },
    no_problem: "課題はまだ書いていません",
    others: [|count| format!("人事・財政の条件 {count}枚"), |count| format!("終わりのアンケート {count}件")],
    left_out: "班の時計と進み具合は入りません。この端末に残ります。",
    turn: |count| format!("{count}回目の提出です"),
    replaces: "前に渡したあとで記録が変わっています。進行役の画面では、前のファイルに置き換わります。",
    unchanged: |count| format!("この端末から{count}回渡しました。そのあとで変わった記録はありません。"),

    check: "保存したファイルを確かめる",
    check_text: "保存したファイルを選ぶと、いま署名したものと1バイトずつ比べます。",
    check_choose: "確かめるファイルを選ぶ",
    same: "このファイルは、いま署名したものと同じです",
    empty: ["このファイルは空です", "保存が途中で止まったようです。もう一度保存して、確かめてください。"],
    cut: |there, all| format!("このファイルは途中で切れています（{}のうち{}）", kilobytes(all), kilobytes(there)),
    cut_todo: "保存が途中で止まったようです。もう一度保存して、確かめてください。",
    rewritten: [
        "改行や空白が書き換わっています",
        "中身の文字は同じですが、途中のアプリが書き直しました。もう一度保存して、そのファイルを開かずに渡してください。",
    ],
    other: [
        "いま署名したものとは違うファイルです",
        "前に保存したファイルかもしれません。「控え」のファイル名と見比べて、選び直してください。",
    ],
    unreadable: ["このファイルは読めませんでした", "端末の「ファイル」から、もう一度選んでください。"],

    code: |count| if count == 1 { "QRコードで渡す".into() } else { format!("QRコード{count}枚で渡す") },
    code_of: |at, all| format!("QRコード　{all}枚のうち{at}枚目"),
    code_text: "受け取る人の端末のカメラで1枚目から順に読みます。読んだ文を、「受け取ったファイルを開きます」の画面の貼り付け欄に、順に続けて貼り付けます。",
    letters: "文字で見る",
    no_code: |bytes| {
        format!("このファイルは {} あり、QRコードには入りません。ファイルで渡してください。", kilobytes(bytes))
    },
};

pub(super) const EN: Handing = Handing {
    inside: "What you hand in",
    here: |group, people, bodies| {
        let people = if people == 1 { "1 person".into() } else { format!("{people} people") };
        let bodies = if bodies == 1 { "1 municipality".into() } else { format!("{bodies} municipalities") };
        format!("{group}: {people}, {bodies} (no names of people)")
    },
    nobody: "Nobody has said who sits here",
    theme: |clusters, notes| {
        let clusters = if clusters == 1 { "1 cluster".into() } else { format!("{clusters} clusters") };
        if notes == 1 { format!("{clusters}, 1 note") } else { format!("{clusters}, {notes} notes") }
    },
    loose: |count| if count == 1 { "1 note not bound yet".into() } else { format!("{count} notes not bound yet") },
    none: "Nothing yet",
    former: "Theme of an earlier kit",
    needs: |all, complete| match all {
        0 => "None".into(),
        _ if all == complete => format!("{all}, all complete"),
        _ => format!("{all}, {complete} of them complete"),
    },
    no_problem: "The problem is not written yet",
    others: [
        |count| format!("Cards of personnel and finance: {count}"),
        |count| format!("Answers to the closing survey: {count}"),
    ],
    left_out: "The group’s clock and progress stay on this tablet.",
    turn: |count| format!("This is hand-in number {count}"),
    replaces: "Records have changed since the last one. It replaces the earlier file at the facilitator’s.",
    unchanged: |count| match count {
        1 => "Handed in once from this tablet. Nothing has changed since.".into(),
        _ => format!("Handed in {count} times from this tablet. Nothing has changed since."),
    },

    check: "Check the saved file",
    check_text: "Choose the file that you saved. It is compared byte for byte with what was signed.",
    check_choose: "Choose the file to check",
    same: "This file is the same as what you just signed",
    empty: ["This file is empty", "Saving seems to have stopped half way. Please save it again and check."],
    cut: |there, all| format!("This file breaks off ({} of {})", kilobytes(there), kilobytes(all)),
    cut_todo: "Saving seems to have stopped half way. Please save it again and check.",
    rewritten: [
        "Line ends or spaces were rewritten",
        "The letters are the same, but an app on the way rewrote the file. Please save it again and pass it on without opening it.",
    ],
    other: [
        "This is another file than the one you just signed",
        "It may be one that you saved before. Please compare its name with the receipt and choose again.",
    ],
    unreadable: ["This file could not be read", "Please choose it once more from “Files”."],

    code: |count| if count == 1 { "Hand over as a QR code".into() } else { format!("Hand over as {count} QR codes") },
    code_of: |at, all| format!("QR code {at} of {all}"),
    code_text: "Scan them in order with the receiving device’s camera. Paste each text after the one before, into the field for pasting on the screen for opening files.",
    letters: "Show the letters",
    no_code: |bytes| {
        format!("This file has {} and does not fit into QR codes. Please hand it over as a file.", kilobytes(bytes))
    },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_to_a_digit() {
        assert_eq!([0, 49, 50, 1249, 5230].map(kilobytes), ["0.0 KB", "0.0 KB", "0.1 KB", "1.2 KB", "5.2 KB"]);
    }
}
