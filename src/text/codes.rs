//! Every code and every refusal in words: what it means, what to do next. Exhaustive in both languages.

use crate::bundle::{ANOTHERS, Code, PASSPHRASE, REWRITTEN, Rejected};
use crate::catalog::Lang;
use crate::domain::check::{Refusal, Text};

/// A code in words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Explained {
    /// A short verdict: 「改ざんの疑い」.
    pub verdict: &'static str,
    /// What happened.
    pub what: &'static str,
    /// What to do next.
    pub todo: &'static str,
}

/// A refused file in words.
#[must_use]
pub fn explain(code: Code, lang: Lang) -> Explained {
    let (verdict, what, todo) = match lang {
        Lang::Ja => ja(code),
        Lang::En => en(code),
    };
    Explained { verdict, what, todo }
}

/// A refused file in words, as precisely as the file itself told.
#[must_use]
pub fn explain_file(rejected: &Rejected, lang: Lang) -> Explained {
    let detail = rejected.detail.as_deref().unwrap_or_default();
    let (verdict, what, todo) = match (rejected.code, detail, lang) {
        (Code::Signature, REWRITTEN, Lang::Ja) => (
            "文字が書き換わっています",
            "メールの仕組みや無害化で、濁点や波線、改行が別の形に変わったようです。わざと変えたものではなさそうですが、署名が合わないため取り込みません。",
            ".txt のファイルか、封をした .age.txt で送り直してもらってください。",
        ),
        (Code::Signature, REWRITTEN, Lang::En) => (
            "Letters were rewritten",
            "A mail system seems to have given some letters or line ends another form. It does not look deliberate, but the signature no longer fits, so the file is not taken in.",
            "Please have it sent again as the .txt file, or sealed as .age.txt.",
        ),
        (Code::Audience, ANOTHERS, Lang::Ja) => (
            "別の署名者のもの",
            "この会（または募集）は、別の署名者のものとして、すでにこの端末にあります。ほかの署名者が置き換えることはできません。",
            "送った方に、元の端末から書き出してもらってください。心当たりがなければ、開かないでください。",
        ),
        (Code::Audience, ANOTHERS, Lang::En) => (
            "Somebody else’s",
            "This forum (or call) is here already, made by another signer. Nobody can replace it for them.",
            "Have it written out on the device that made it. If you did not expect this file, leave it.",
        ),
        (Code::NotForMe, PASSPHRASE, Lang::Ja) => (
            "合言葉の封がされています",
            "端末の控えか、封の鍵の控えです。",
            "「端末の控え」か「封の鍵」の画面で、合言葉を使って開いてください。",
        ),
        (Code::NotForMe, PASSPHRASE, Lang::En) => (
            "Sealed with a passphrase",
            "This is the backup of a device or of a sealing key.",
            "Please open it with its passphrase on the screen “Backup” or “Sealing keys”.",
        ),
        (Code::Kind, "Excel" | "Word" | "PowerPoint" | "OLE2" | "PDF", Lang::Ja) => (
            "別の種類のファイル",
            "Excel・Word・PDFなどの文書です。よりあいの提出ファイルではありません。",
            "添付されたファイルのうち、名前が「yoriai」で始まるものを選んでください。",
        ),
        (Code::Kind, "Excel" | "Word" | "PowerPoint" | "OLE2" | "PDF", Lang::En) => (
            "Another kind of file",
            "This is an Excel, Word or PDF document, not a file of Yoriai.",
            "Please choose the attachment whose name starts with “yoriai”.",
        ),
        (Code::Kind, "empty", Lang::Ja) => (
            "中身がありません",
            "ファイルの中身が空です。保存や送信の途中で止まったのかもしれません。",
            "送った方に、もう一度送ってもらってください。",
        ),
        (Code::Kind, "empty", Lang::En) => (
            "Nothing inside",
            "The file is empty. Saving or sending may have stopped half-way.",
            "Please ask the sender to send it again.",
        ),
        (Code::Kind, "HTML", Lang::Ja) => (
            "差し替えられています",
            "添付ファイルのかわりに、メールの仕組みが作った案内のページが入っています。",
            "案内に従って元のファイルを受け取るか、.txt の形で送り直してもらってください。",
        ),
        (Code::Kind, "HTML", Lang::En) => (
            "Replaced on the way",
            "A mail system has put a page of its own in the place of the attachment.",
            "Please follow the page to the original file, or have it sent again as .txt.",
        ),
        (code, _, lang) => return explain(code, lang),
    };
    Explained { verdict, what, todo }
}

fn ja(code: Code) -> (&'static str, &'static str, &'static str) {
    const AGAIN: &str = "送った方に、もう一度書き出してもらってください。";
    match code {
        Code::Size => (
            "大きすぎます",
            "ファイルが大きすぎるため、読み込みませんでした。",
            "よりあいが書き出したファイルかどうかを確かめてください。",
        ),
        Code::Encoding => (
            "文字が変わっています",
            "途中で文字の形式が変えられています。",
            "メールに添付された元のファイルを開くか、.txt の形で送り直してもらってください。",
        ),
        Code::Zip => (
            "圧縮されています",
            "ZIPファイルは、そのままでは開けません。",
            "先に展開してから、中のファイルを開いてください。",
        ),
        Code::Kind => (
            "別の種類のファイル",
            "よりあいの提出ファイルではありません。",
            "名前が「yoriai」で始まるファイルを選んでください。",
        ),
        Code::Armor => (
            "途中で切れています",
            "貼り付けた文の始まりか終わりが足りません。",
            "「BEGIN」の行から「END」の行まで、すべて写してください。",
        ),
        Code::NotForMe => (
            "封がされています",
            "このファイルには封がしてあり、この端末の鍵では開きません。",
            "宛先の端末で開くか、その鍵をこの端末に戻してから、もう一度開いてください。",
        ),
        Code::Decrypt => ("開けません", "封を開けられませんでした。途中で壊れた可能性があります。", AGAIN),
        Code::Json => ("壊れています", "ファイルが途中で切れているか、壊れています。", AGAIN),
        Code::Duplicate => ("壊れています", "同じ項目が二度書かれています。書き換えられた可能性があります。", AGAIN),
        Code::Number => ("壊れています", "決まりと違う数が入っています。", AGAIN),
        Code::Limit => (
            "大きすぎます",
            "中の記録が多すぎるか、長すぎます。",
            "班を分けて、少ない記録で書き出してもらってください。",
        ),
        Code::NoProof => (
            "署名がありません",
            "署名のないファイルです。だれが書いたか確かめられません。",
            "よりあいから書き出したファイルを選んでください。",
        ),
        Code::ProofCount => ("署名が複数あります", "署名はひとつだけのはずです。", AGAIN),
        Code::Suite => (
            "署名の種類が違います",
            "この版では確かめられない署名です。",
            "よりあいを新しくしてから、もう一度開いてください。",
        ),
        Code::Context => ("形式が違います", "ファイルの前提が書き換えられています。", AGAIN),
        Code::Key => ("署名の鍵が正しくありません", "署名した人の鍵を読めません。", AGAIN),
        Code::ProofValue => ("署名が壊れています", "署名の値を読めません。", AGAIN),
        Code::Signature => (
            "改ざんの疑い",
            "署名のあとで中身が変わっています。書き換えか、メールの無害化が考えられます。",
            "送った方に電話で確かめ、別の方法で送り直してもらってください。",
        ),
        Code::Issuer => ("署名した人が違います", "書いた人と署名した人が一致しません。", AGAIN),
        Code::Time => (
            "期限が切れています",
            "このファイルの有効期限が過ぎています。",
            "新しく書き出したファイルを送ってもらってください。",
        ),
        Code::Format => (
            "新しい版のファイル",
            "この版のよりあいでは読めない種類です。",
            "よりあいを新しくしてから、もう一度開いてください。",
        ),
        Code::Schema => ("中身が決まりと違います", "必要な項目がないか、決まりを外れています。", AGAIN),
        Code::Audience => (
            "別の会のファイル",
            "この端末にないフォーラムのファイルです。",
            "先にそのフォーラムの進行キットを開くか、正しいファイルを選んでください。",
        ),
        Code::Revoked => (
            "取り消された署名",
            "この署名は、とりまとめ役が取り消しています。",
            "送った方に、新しい鍵で書き出してもらってください。",
        ),
    }
}

fn en(code: Code) -> (&'static str, &'static str, &'static str) {
    const AGAIN: &str = "Please ask the sender to write it out again.";
    match code {
        Code::Size => (
            "Too large",
            "The file is too large, so it was not read.",
            "Please check that it is a file written by Yoriai.",
        ),
        Code::Encoding => (
            "Characters changed",
            "The character set was changed on the way.",
            "Open the original attachment, or ask for the .txt form.",
        ),
        Code::Zip => {
            ("Compressed", "A ZIP file can't be opened as it is.", "Unpack it first, then open the file inside.")
        }
        Code::Kind => {
            ("Another kind of file", "This is not a Yoriai file.", "Choose a file whose name starts with “yoriai”.")
        }
        Code::Armor => (
            "Cut off",
            "The beginning or the end of the pasted text is missing.",
            "Copy everything from the BEGIN line to the END line.",
        ),
        Code::NotForMe => (
            "Sealed",
            "The file is sealed, and no key of this device opens it.",
            "Open it on the device it was sealed for, or bring that key back here first.",
        ),
        Code::Decrypt => ("Can't be opened", "The seal could not be opened. The file may be damaged.", AGAIN),
        Code::Json => ("Broken", "The file is cut off or damaged.", AGAIN),
        Code::Duplicate => ("Broken", "A member stands there twice. Somebody may have changed the file.", AGAIN),
        Code::Number => ("Broken", "A number breaks the rules of the format.", AGAIN),
        Code::Limit => {
            ("Too large", "There are too many records inside, or too long ones.", "Ask for a file with fewer records.")
        }
        Code::NoProof => (
            "Not signed",
            "The file has no signature. Nobody can tell who wrote it.",
            "Choose a file that Yoriai wrote out.",
        ),
        Code::ProofCount => ("Several signatures", "There should be exactly one signature.", AGAIN),
        Code::Suite => (
            "Another kind of signature",
            "This version can't check this signature.",
            "Update Yoriai, then open the file again.",
        ),
        Code::Context => ("Another form", "The context of the file was changed.", AGAIN),
        Code::Key => ("Unusable key", "The signer's key can't be read.", AGAIN),
        Code::ProofValue => ("Broken signature", "The value of the signature can't be read.", AGAIN),
        Code::Signature => (
            "Perhaps tampered with",
            "The content changed after signing: by somebody, or by a mail filter.",
            "Ask the sender by telephone, and have it sent another way.",
        ),
        Code::Issuer => ("Another signer", "Writer and signer are not the same.", AGAIN),
        Code::Time => ("Expired", "This file is no longer valid.", "Ask for a newly written file."),
        Code::Format => (
            "From a newer version",
            "This version of Yoriai can't read this type.",
            "Update Yoriai, then open the file again.",
        ),
        Code::Schema => ("Against the rules", "Something is missing inside or breaks the rules.", AGAIN),
        Code::Audience => (
            "Another forum's file",
            "It belongs to a forum that this device doesn't know.",
            "Open that forum's kit first, or choose the right file.",
        ),
        Code::Revoked => {
            ("Revoked signature", "The coordinator revoked this signature.", "Ask the sender to sign with a new key.")
        }
    }
}

/// Why a wish was refused, and what to do.
#[must_use]
pub fn refusal(refusal: Refusal, lang: Lang) -> String {
    match (refusal, lang) {
        (Refusal::Empty(text), Lang::Ja) => format!("{}を入力してください。", name_ja(text)),
        (Refusal::Empty(text), Lang::En) => format!("Please write {}.", name_en(text)),
        (Refusal::TooLong(text, most), Lang::Ja) => {
            format!("{}は{most}文字までです。短くするか、分けて書いてください。", name_ja(text))
        }
        (Refusal::TooLong(text, most), Lang::En) => {
            format!("At most {most} characters for {}. Please shorten or split it.", name_en(text))
        }
        (Refusal::TooMany(most), Lang::Ja) => format!("一度に入れられるのは{most}件までです。"),
        (Refusal::TooMany(most), Lang::En) => format!("At most {most} rows."),
        (Refusal::OutOfRange, Lang::Ja) => "決められた範囲の数を入力してください。".into(),
        (Refusal::OutOfRange, Lang::En) => "Please give a number within the range.".into(),
        (Refusal::NoVotesLeft, Lang::Ja) => {
            "班の票を使い切りました。ほかのまとまりの票を減らすと、入れられます。".into()
        }
        (Refusal::NoVotesLeft, Lang::En) => "The group has no votes left. Take some from another cluster first.".into(),
        (Refusal::Gone, Lang::Ja) => "すでに消されています。「元に戻す」で戻せることがあります。".into(),
        (Refusal::Gone, Lang::En) => "It has been deleted already. Undo may bring it back.".into(),
        (Refusal::NoKey, Lang::Ja) => {
            "封をするための鍵（age1 で始まる62文字）として読めません。もう一度写してください。".into()
        }
        (Refusal::NoKey, Lang::En) => {
            "This is not a sealing key (62 letters that start with age1). Please copy it again.".into()
        }
        (Refusal::NothingSelected, Lang::Ja) => "付箋を1枚以上選んでください。".into(),
        (Refusal::NothingSelected, Lang::En) => "Please choose at least one note.".into(),
    }
}

fn name_ja(text: Text) -> &'static str {
    match text {
        Text::Note => "付箋の文",
        Text::Heading => "見出し",
        Text::Name => "名前",
        Text::Sentence => "文",
        Text::Key => "鍵",
    }
}

fn name_en(text: Text) -> &'static str {
    match text {
        Text::Note => "the note",
        Text::Heading => "the heading",
        Text::Name => "the name",
        Text::Sentence => "the sentence",
        Text::Key => "the key",
    }
}
