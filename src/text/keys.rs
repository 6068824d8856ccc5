//! Words of sealing keys, passphrases and typed secrets.
//!
//! 「封の鍵」 opens what is sealed for this desk; it is another key than the one that signs.

use super::explain;
use crate::bundle::Code;
use crate::catalog::Lang;

/// Words of sealing keys and passphrases.
pub struct Keys {
    /// Where we are.
    pub place: &'static str,
    /// Heading: no key, no copy yet, ready, the sheet is shown.
    pub headings: [&'static str; 4],
    /// What the key is for.
    pub intro: &'static str,
    /// What is lost with it.
    pub loss: &'static str,
    /// It can't be handed out yet: title, why.
    pub not_yet: [&'static str; 2],
    /// The four steps.
    pub steps: [&'static str; 4],
    /// A step is done, is the present one, is still to come.
    pub step_states: [&'static str; 3],
    /// What the first step does, its button, when it was done.
    pub make: [&'static str; 2],
    /// Made or brought here on this day.
    pub made: fn(&str) -> String,
    /// What a copy is.
    pub copy_text: &'static str,
    /// Opens the ways to copy once a copy is proven.
    pub copy_again: &'static str,
    /// On paper: heading, text, button.
    pub paper: [&'static str; 3],
    /// In a file: heading, text, button.
    pub file: [&'static str; 3],
    /// The file was handed to the browser: that, and what to check.
    pub file_done: [&'static str; 2],
    /// The fold over the third step, while no copy was made in this sitting.
    pub prove_have: &'static str,
    /// What the third step is for.
    pub prove_text: &'static str,
    /// By paper: heading, label, help, button.
    pub prove_paper: [&'static str; 4],
    /// The letters are not the ones on the sheet.
    pub prove_wrong: &'static str,
    /// By file: heading, text, button.
    pub prove_file: [&'static str; 3],
    /// The file holds another key.
    pub prove_other: &'static str,
    /// Proven on this day.
    pub proven: fn(&str) -> String,
    /// It was proven just now.
    pub proven_now: &'static str,
    /// The key may be handed out; it waits for the copy; the way to where it goes in.
    pub ready: [&'static str; 3],
    /// Label of the public half.
    pub recipient: &'static str,
    /// Copy it.
    pub recipient_copy: &'static str,
    /// It was copied; it wasn't.
    pub recipient_copied: [&'static str; 2],
    /// What its QR code is.
    pub recipient_qr: &'static str,
    /// The list of keys.
    pub all: &'static str,
    /// How several keys live together.
    pub all_text: &'static str,
    /// A key in the list: with a copy, without.
    pub all_states: [&'static str; 2],
    /// The key that the steps are about.
    pub shown: &'static str,
    /// Show the steps for another key.
    pub show_steps: &'static str,
    /// Make another one: heading, text, button.
    pub another: [&'static str; 3],
    /// Bring one back: heading, text.
    pub restore: [&'static str; 2],
    /// From paper: heading, label, help, button.
    pub restore_paper: [&'static str; 4],
    /// From a file: heading, button.
    pub restore_file: [&'static str; 2],
    /// It is back.
    pub restored: &'static str,
    /// What was typed is no key.
    pub no_key: &'static str,
    /// While the secret is on the screen: title, what to do.
    pub exposed: [&'static str; 2],
    /// The sheet: title, who may see it, what it is good for.
    pub sheet: [&'static str; 3],
    /// The sheet's rows: secret, last letters, public half, device, made, kept where.
    pub sheet_rows: [&'static str; 6],
    /// What the secret's QR code is.
    pub secret_qr: &'static str,
    /// Hide the sheet and go on.
    pub hide: &'static str,
    /// Field: passphrase.
    pub passphrase: &'static str,
    /// What makes a good one.
    pub passphrase_help: &'static str,
    /// Field: the same again.
    pub passphrase_again: &'static str,
    /// Field: the passphrase of a file that is opened.
    pub passphrase_of_file: &'static str,
    /// Shows what is typed.
    pub show: &'static str,
    /// Too short, by the fewest characters.
    pub too_short: fn(usize) -> String,
    /// The two entries differ.
    pub differs: &'static str,
    /// So many characters are missing.
    pub letters_left: fn(usize) -> String,
    /// Few different characters.
    pub repetitive: &'static str,
    /// Long enough.
    pub enough: &'static str,
    /// Long.
    pub long: &'static str,
    /// The file's passphrase was not typed.
    pub passphrase_first: &'static str,
    /// Chooses a file.
    pub choose: &'static str,
    /// None is chosen.
    pub no_file: &'static str,
    /// One has to be chosen.
    pub file_first: &'static str,
    /// It takes a few seconds.
    pub busy: &'static str,
    /// Link from elsewhere to this screen: name, what for.
    pub link: [&'static str; 2],
}

/// Why a file under a passphrase, or a typed secret, did not open: what happened, and what to do.
#[must_use]
pub fn unopened(code: Code, lang: Lang) -> String {
    let wrong = match lang {
        Lang::Ja => {
            "合言葉が違うか、ファイルが壊れているか、別のファイルです。大文字と小文字も確かめて、もう一度お試しください。"
        }
        Lang::En => {
            "The passphrase is not right, or the file is damaged or another one. Check capital letters too, and try again."
        }
    };
    match (code, lang) {
        (Code::NotForMe | Code::Decrypt, _) => wrong.to_owned(),
        (Code::Key, Lang::Ja) => JA.no_key.to_owned(),
        (Code::Key, Lang::En) => EN.no_key.to_owned(),
        _ => {
            let words = explain(code, lang);
            format!("{} {} ({code})", words.what, words.todo)
        }
    }
}

pub(super) const JA: Keys = Keys {
    place: "封の鍵",
    headings: [
        "封の鍵は、まだありません",
        "控えを確かめると、封の鍵を配れます",
        "封の鍵を配れます",
        "封の鍵の控えを印刷します",
    ],
    intro: "応募する人の自己評価は、封をしたファイルで届きます。封を開けられるのは、この鍵を持つ端末だけです。",
    loss: "鍵をなくすと、その鍵あてに封をしたファイルは、だれにも開けられなくなります。",
    not_yet: [
        "この鍵は、まだ配れません",
        "控えがあると確かめるまで、募集や進行キットには入りません。端末が壊れたときに、届いたファイルを開けなくなるためです。",
    ],
    steps: ["封の鍵をつくる", "控えをとる", "控えを確かめる", "配る"],
    step_states: ["済み", "いまここ", "これから"],
    make: ["この端末の中でつくります。どこにも送りません。", "封の鍵をつくる"],
    made: |day| format!("{day}に、この端末に入りました。"),
    copy_text: "紙かファイルの、どちらか1つで足ります。両方あると、もっと安心です。",
    copy_again: "もう1つ控えをとる",
    paper: [
        "紙に控える",
        "A4用紙1枚です。印刷できる場所で、周りに人がいないことを確かめてから表示してください。",
        "秘密の鍵を表示して印刷する",
    ],
    file: ["合言葉を付けてファイルに控える", "合言葉は、ファイルとは別の場所に控えてください。", "ファイルに書き出す"],
    file_done: ["yoriai-key.age.txt を書き出しました", "保存できたかを、次の手順で確かめてください。"],
    prove_have: "控えがもう手元にあれば、ここで確かめます",
    prove_text: "手元の控えを見ながら、どちらか1つで確かめます。",
    prove_paper: [
        "紙で確かめる",
        "秘密の鍵の、終わりの8文字",
        "印刷した紙の、四角で囲んだ8文字です。大文字でも小文字でもかまいません。",
        "紙の文字を確かめる",
    ],
    prove_wrong: "控えの文字と合いません。終わりの8文字を、もう一度見てください。",
    prove_file: ["ファイルで確かめる", "書き出したファイルを選び、合言葉を入れます。", "ファイルを開けるか確かめる"],
    prove_other: "このファイルには、別の封の鍵が入っていました。その鍵もこの端末に入れました。",
    proven: |day| format!("{day}に、控えがあると確かめました。"),
    proven_now: "控えを確かめました。この鍵を配れます。",
    ready: [
        "募集や進行キットに入れられます。",
        "控えを確かめると、募集や進行キットに入れられます。",
        "募集や進行キットに入れる",
    ],
    recipient: "公開用の鍵（人に見せてよい文字）",
    recipient_copy: "文字をコピーする",
    recipient_copied: ["コピーしました。", "コピーできませんでした。文字を選んでコピーしてください。"],
    recipient_qr: "公開用の鍵のQRコード",
    all: "この端末にある封の鍵",
    all_text: "封を開けるときは、すべての鍵を使います。配るのは、控えのある鍵のうち、いちばん新しいものです。",
    all_states: ["控えあり", "控えはまだ"],
    shown: "この画面の鍵",
    show_steps: "この鍵の手順を出す",
    another: [
        "別の封の鍵をつくる",
        "担当者が替わったときなどに使います。前の鍵も残り、前の鍵あてのファイルも開けます。",
        "もう1つつくる",
    ],
    restore: ["控えから戻す", "印刷した紙か、書き出したファイルから、封の鍵をこの端末に入れます。"],
    restore_paper: [
        "紙から戻す",
        "秘密の鍵（AGE-SECRET-KEY-1 から始まる文字）",
        "空白は、あってもなくてもかまいません。",
        "紙から戻す",
    ],
    restore_file: ["ファイルから戻す", "ファイルから戻す"],
    restored: "封の鍵を戻しました。",
    no_key: "秘密の鍵として読めません。抜けた文字や、まちがえた文字がないかを見てください。",
    exposed: [
        "秘密の鍵が画面に出ています",
        "印刷が終わったら、すぐに隠してください。この画面から離れたときも消えます。",
    ],
    sheet: [
        "封の鍵の控え",
        "この紙を持つ人は、届いた自己評価をすべて開けて読めます。",
        "鍵のかかる場所にしまい、写真やコピーを残さないでください。端末が壊れたときや、担当者が替わったときに、この紙から戻せます。",
    ],
    sheet_rows: [
        "秘密の鍵",
        "終わりの8文字（0は数字のゼロです。アルファベットのOは使いません）",
        "公開用の鍵（人に見せてよい文字）",
        "控えをとった端末の照合番号",
        "つくった日",
        "しまった場所（手書き）",
    ],
    secret_qr: "秘密の鍵のQRコード",
    hide: "隠して、控えの確認に進む",
    passphrase: "合言葉",
    passphrase_help: "12文字以上にしてください。忘れると、ファイルを開けません。",
    passphrase_again: "合言葉をもう一度",
    passphrase_of_file: "ファイルの合言葉",
    show: "表示する",
    too_short: |fewest| format!("{fewest}文字以上にしてください。"),
    differs: "2つの合言葉が違います。",
    letters_left: |count| format!("あと{count}文字です。"),
    repetitive: "同じ文字が多く、当てられやすい合言葉です。",
    enough: "使えます。もう少し長いと、もっと安心です。",
    long: "十分に長い合言葉です。",
    passphrase_first: "合言葉を入れてください。",
    choose: "ファイルを選ぶ",
    no_file: "まだ選んでいません",
    file_first: "ファイルを選んでください。",
    busy: "処理しています。数秒かかります。",
    link: ["封の鍵", "自己評価を受け取るための鍵をつくり、控えをとります。"],
};

pub(super) const EN: Keys = Keys {
    place: "Sealing keys",
    headings: [
        "There is no sealing key yet",
        "Check the copy, then the sealing key can go out",
        "The sealing key can go out",
        "Print the copy of the sealing key",
    ],
    intro: "Self-assessments arrive in sealed files. Only a device that has this key can open them.",
    loss: "If the key is lost, nobody can ever open what was sealed for it.",
    not_yet: [
        "This key can’t go out yet",
        "Until you have shown that a copy exists, it goes into no call and no kit. Otherwise a broken device would leave files that nobody can open.",
    ],
    steps: ["Make a sealing key", "Make a copy", "Check the copy", "Hand it out"],
    step_states: ["done", "you are here", "to come"],
    make: ["It is made on this device and sent nowhere.", "Make a sealing key"],
    made: |day| format!("On this device since {day}."),
    copy_text: "Paper or a file, one of them is enough. Both are safer.",
    copy_again: "Make one more copy",
    paper: [
        "On paper",
        "One sheet of A4. Show it only where you can print and nobody looks over your shoulder.",
        "Show the secret key and print",
    ],
    file: ["In a file with a passphrase", "Keep the passphrase in another place than the file.", "Write the file"],
    file_done: ["yoriai-key.age.txt was written", "Check in the next step that it was saved."],
    prove_have: "Check here if you have a copy already",
    prove_text: "Take the copy in your hand and check it in one of two ways.",
    prove_paper: [
        "By the sheet",
        "The last 8 letters of the secret key",
        "The 8 letters in a frame on the sheet. Capital or small letters are the same.",
        "Check the letters",
    ],
    prove_wrong: "These are not the letters of the copy. Please look at the last 8 once more.",
    prove_file: ["By the file", "Choose the file that was written, and type its passphrase.", "Check that it opens"],
    prove_other: "This file holds another sealing key. That key is on this device now, too.",
    proven: |day| format!("On {day} you showed that a copy exists."),
    proven_now: "The copy is checked. This key can go out.",
    ready: [
        "It can go into calls and kits.",
        "Once the copy is checked, it can go into calls and kits.",
        "Put it into a call or a kit",
    ],
    recipient: "Public key (anyone may see it)",
    recipient_copy: "Copy as text",
    recipient_copied: ["Copied.", "It could not be copied. Please select the letters and copy them."],
    recipient_qr: "QR code of the public key",
    all: "Sealing keys on this device",
    all_text: "All of them open files. The newest that has a copy goes out.",
    all_states: ["Has a copy", "No copy yet"],
    shown: "Shown here",
    show_steps: "Show its steps",
    another: [
        "Make another sealing key",
        "When somebody else takes over, for example. The keys before stay, and open what was sealed for them.",
        "Make another one",
    ],
    restore: ["Bring a key back from its copy", "From the printed sheet, or from the file that was written."],
    restore_paper: [
        "From the sheet",
        "Secret key (it begins with AGE-SECRET-KEY-1)",
        "Blanks don’t matter.",
        "Bring it back from the sheet",
    ],
    restore_file: ["From the file", "Bring it back from the file"],
    restored: "The sealing key is back.",
    no_key: "This can’t be read as a secret key. Please look for letters that are missing or wrong.",
    exposed: [
        "The secret key is on the screen",
        "Hide it as soon as it is printed. It goes away, too, when you leave this screen.",
    ],
    sheet: [
        "Copy of a sealing key",
        "Whoever has this sheet can open and read every self-assessment that arrived.",
        "Lock it away, and leave no photographs or photocopies. When a device breaks or somebody else takes over, the key comes back from this sheet.",
    ],
    sheet_rows: [
        "Secret key",
        "The last 8 letters (0 is the digit zero; there is no letter O)",
        "Public key (anyone may see it)",
        "Digits of the device that made the copy",
        "Made on",
        "Kept where (by hand)",
    ],
    secret_qr: "QR code of the secret key",
    hide: "Hide it and check the copy",
    passphrase: "Passphrase",
    passphrase_help: "At least 12 characters. If it is forgotten, the file can’t be opened.",
    passphrase_again: "The passphrase again",
    passphrase_of_file: "Passphrase of the file",
    show: "Show",
    too_short: |fewest| format!("Please take at least {fewest} characters."),
    differs: "The two passphrases are not the same.",
    letters_left: |count| match count {
        1 => "1 character more.".into(),
        _ => format!("{count} characters more."),
    },
    repetitive: "Many characters are the same: easy to guess.",
    enough: "This will do. A little longer is safer.",
    long: "A long passphrase: good.",
    passphrase_first: "Please type the passphrase.",
    choose: "Choose a file",
    no_file: "None chosen yet",
    file_first: "Please choose a file.",
    busy: "Working. This takes a few seconds.",
    link: ["Sealing keys", "Make the key that receives self-assessments, and its copy."],
};
