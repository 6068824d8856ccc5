//! Words of sealing: to whom a hand-out is sealed, and the editor of the keys that open it.

use crate::domain::recipient::MOST_RECIPIENTS;

/// Words of sealing.
pub struct Seal {
    /// Over the names of those who can open a file.
    pub to: &'static str,
    /// Nobody else can, not even who wrote it.
    pub to_text: &'static str,
    /// An unsealed file: anyone can read it.
    pub unsealed: &'static str,
    /// Nobody could open it: title, why, the way on.
    pub nobody: [&'static str; 3],
    /// The sign button of a sealed file.
    pub sign: &'static str,
    /// The sign button while the file is made.
    pub signing: &'static str,
    /// Read aloud once the file is made.
    pub made: &'static str,
    /// Row of the receipt.
    pub sealed_to: &'static str,
    /// A key without a name.
    pub nameless: &'static str,
    /// Before a key's digits, read aloud.
    pub digits: &'static str,
    /// Shows all letters of a key.
    pub whole_key: &'static str,
    /// Marks this device's own key.
    pub own: &'static str,
    /// Puts this device's own key in.
    pub add_own: &'static str,
    /// What that means.
    pub add_own_hint: &'static str,
    /// The name that goes with it until somebody writes another.
    pub own_name: &'static str,
    /// This device has no key that may be published: what is missing, and the way there.
    pub no_own: [&'static str; 3],
    /// Nothing is in the list.
    pub none: &'static str,
    /// Field: who holds a key.
    pub holder: &'static str,
    /// Help for it.
    pub holder_help: &'static str,
    /// Opens the fields of a spare key.
    pub spare: &'static str,
    /// Why a spare, and which half.
    pub spare_help: &'static str,
    /// Field: the spare's public half.
    pub spare_key: &'static str,
    /// Puts the spare in.
    pub add_spare: &'static str,
    /// Takes a key out, by its holder.
    pub remove: fn(&str) -> String,
    /// The same in short.
    pub remove_short: &'static str,
    /// The list is full.
    pub full: fn() -> String,
    /// Not the form of a key.
    pub no_form: &'static str,
    /// The form of a key with a slip of the pen.
    pub no_sum: &'static str,
    /// In the list already.
    pub twice: &'static str,
    /// The secret half.
    pub secret: &'static str,
    /// Heading in the kit editor.
    pub kit: &'static str,
    /// What it does there.
    pub kit_help: &'static str,
    /// What it does to kits that were handed out before.
    pub kit_again: &'static str,
}

pub(super) const JA: Seal = Seal {
    to: "封をする相手",
    to_text: "開けるのは、この相手だけです。封をしたあとは、この端末でも開けません。",
    unsealed: "封はしません。このファイルを手に入れた人は、だれでも中を読めます。",
    nobody: [
        "渡す相手の鍵が、まだありません",
        "個人の記録は、封をしたファイルだけで渡します。県などが出す募集のファイルを開くと、渡す相手の鍵が分かります。",
        "募集のファイルを開く",
    ],
    sign: "署名して、封をする",
    signing: "ファイルを作っています…",
    made: "ファイルができました。次のどれかで渡してください。",
    sealed_to: "封をした相手",
    nameless: "名前のない鍵",
    digits: "鍵の照合番号",
    whole_key: "鍵の全体を見る",
    own: "この端末の鍵",
    add_own: "この端末の鍵を入れる",
    add_own_hint: "届いたファイルを、この端末で開けるようになります。",
    own_name: "とりまとめの端末",
    no_own: [
        "この端末には、配れる鍵がまだありません",
        "鍵をなくすと、届いたファイルはだれにも開けません。そのため、鍵の控えを取るまでは配れません。",
        "鍵を作り、控えを取る",
    ],
    none: "鍵はまだ入っていません。",
    holder: "だれが持つ鍵か",
    holder_help: "課の名前など。個人名は書かないでください。",
    spare: "予備の鍵を足す",
    spare_help: "この端末が壊れても、予備の鍵で開けます。ほかの端末の画面や控えの紙にある、公開用の鍵を写してください。",
    spare_key: "公開用の鍵（age1で始まる62文字）",
    add_spare: "この鍵を足す",
    remove: |holder| format!("{holder}の鍵を外す"),
    remove_short: "外す",
    full: || format!("鍵は{MOST_RECIPIENTS}本までです。足すときは、先に1本外してください。"),
    no_form: "鍵の形ではありません。age1で始まる62文字を、すべて写してください。",
    no_sum: "写しまちがいがあります。文字をもう一度見比べてください。",
    twice: "この鍵は、もう入っています。",
    secret: "これは開くための秘密の鍵です。ここには入れないでください。age1で始まる公開用の鍵を写してください。",
    kit: "班の提出ファイルに封をする",
    kit_help: "鍵を入れると、班の提出ファイルは、その鍵を持つ人にだけ開けます。入れなければ、封はしません。",
    kit_again: "鍵を変えたら、もう一度署名して、キットを渡し直してください。前のキットを開いた端末は、前の鍵で封をします。",
};

pub(super) const EN: Seal = Seal {
    to: "Sealed to",
    to_text: "Only they can open it. Once it is sealed, this device can’t open it either.",
    unsealed: "It is not sealed. Anyone who has this file can read it.",
    nobody: [
        "Nobody is named yet who could open it",
        "Personal records leave only in a sealed file. The call for applicants, a file from the prefecture, says whose key to seal it to.",
        "Open the call",
    ],
    sign: "Sign and seal",
    signing: "Making the file…",
    made: "The file is ready. Please pass it on in one of these ways.",
    sealed_to: "Sealed to",
    nameless: "Key without a name",
    digits: "Digits of the key",
    whole_key: "Show the whole key",
    own: "This device’s key",
    add_own: "Put in this device’s key",
    add_own_hint: "This device can then open the files that arrive.",
    own_name: "The coordinator’s device",
    no_own: [
        "This device has no key that may be given out yet",
        "If a key is lost, nobody can open the files that arrived. So a key is given out only after a copy of it exists.",
        "Make a key and a copy",
    ],
    none: "There is no key yet.",
    holder: "Who holds the key",
    holder_help: "A section, for example. Please write no person’s name.",
    spare: "Add a spare key",
    spare_help: "If this device breaks, the spare key still opens the files. Copy the public key from the other device’s screen or from the paper.",
    spare_key: "Public key (62 letters that start with age1)",
    add_spare: "Add this key",
    remove: |holder| format!("Remove the key of {holder}"),
    remove_short: "Remove",
    full: || format!("There can be {MOST_RECIPIENTS} keys. Please remove one before you add another."),
    no_form: "This is not the form of a key. Please copy all 62 letters, starting with age1.",
    no_sum: "A letter is wrong. Please compare them once more.",
    twice: "This key is in the list already.",
    secret: "This is the secret key that opens files. Please don’t put it here; copy the public key that starts with age1.",
    kit: "Seal the groups’ hand-ins",
    kit_help: "With a key here, only who holds it can open what the groups hand in. Without one, hand-ins are not sealed.",
    kit_again: "After a change, please sign and hand out the kit again. Devices with the earlier kit seal to the earlier keys.",
};
