//! Vectors about the ways in which a file travels: size, kind, text block, seal, JSON text. Steps 1 to 4.

use serde_json::json;
use yoriai::bundle::{Identity, Kind, armor, read_age, seal, seal_with, write};

use crate::parts::*;
use crate::vector::Vector;

pub fn all() -> Vec<Vector> {
    [harmless(), sizes(), other_files(), blocks(), seals(), texts()].concat()
}

/// What the road does to a file without changing what it says.
fn harmless() -> Vec<Vector> {
    let text = String::from_utf8(plain()).unwrap();
    let compact = serde_json::to_vec(&serde_json::from_slice::<serde_json::Value>(&plain()).unwrap()).unwrap();
    let escaped: String = text
        .chars()
        .flat_map(|symbol| {
            let mut units = [0; 2];
            let escape = |unit: &u16| format!("\\u{unit:04x}").chars().collect::<Vec<_>>();
            if symbol.is_ascii() {
                vec![symbol]
            } else {
                symbol.encode_utf16(&mut units).iter().flat_map(escape).collect()
            }
        })
        .collect();
    let block = armor("第1班のニーズです。", &plain());
    let quoted: String =
        format!("佐藤です。\n\n{block}-- \n○○市\n").lines().map(|line| format!("> {line}  \r\n")).collect();
    let mut shift_jis = b"\x82\xb1\x82\xea\x82\xcd\r\n".to_vec();
    shift_jis.extend(armor("", &plain()).as_bytes());
    vec![
        vector("ok_plain", "A table's hand-in as it is written.", plain()),
        vector("ok_compact", "Without a space between members.", compact),
        vector("ok_indented", "Indented with tabs.", text.replace("  ", "\t")),
        vector("ok_crlf", "Lines that end with CR LF.", text.replace('\n', "\r\n")),
        vector("ok_bom", "A byte order mark.", format!("\u{feff}{text}")),
        vector("ok_escaped", "Every letter beyond ASCII as an escape.", escaped),
        vector(
            "ok_solidus",
            "An escaped solidus, and an escaped letter in a member's name.",
            text.replace("w3.org/ns", "w3.org\\/ns").replace("\"audience\"", "\"\\u0061udience\""),
        ),
        vector("ok_armor", "In a text block, for the body of a mail.", block),
        vector("ok_armor-quoted", "The text block in an answered mail, with CR LF and spaces at the ends.", quoted),
        vector("ok_armor-shift-jis", "The text block behind a line in another character set.", shift_jis),
    ]
}

fn sizes() -> Vec<Vector> {
    let filled = |vector: Vector, count| Vector { repeat: Some((count, b' ')), ..vector };
    vec![
        filled(
            vector("e-size_over", "One byte more than 2 MiB. `repeat`: so many bytes of this value follow.", ""),
            (2 << 20) + 1,
        ),
        filled(vector("e-kind_blank", "Exactly 2 MiB, all spaces: not too large, but nothing.", ""), 2 << 20),
        filled(vector("e-limit_json", "JSON of more than 1 MiB.", "{\"a\":1}"), 1 << 20),
    ]
}

fn other_files() -> Vec<Vector> {
    let utf16: Vec<u8> = "{\"a\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let table =
        [&b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00"[..], &[0; 12], b"\x13\x00\x00\x00[Content_Types].xml"]
            .concat();
    vec![
        vector("e-encoding_utf16", "UTF-16 with a byte order mark.", [b"\xff\xfe", &utf16[..]].concat()),
        vector("e-encoding_utf16-bare", "UTF-16 without a byte order mark.", utf16),
        vector(
            "e-encoding_shift-jis",
            "Shift_JIS inside a string.",
            &b"{\"a\":\"\x8a\xf1\x82\xe8\x8d\x87\x82\xa2\"}"[..],
        ),
        vector(
            "e-encoding_iso-2022-jp",
            "ISO-2022-JP inside a string: it has escape bytes.",
            &b"{\"a\":\"\x1b$B4s$j\x1b(B\"}"[..],
        ),
        vector("e-zip_folder", "A compressed folder.", [&b"PK\x03\x04\x0a"[..], &[0; 25]].concat()),
        vector("e-zip_empty", "A compressed folder with nothing in it.", [&b"PK\x05\x06"[..], &[0; 18]].concat()),
        vector("e-zip_xlsx", "A spreadsheet: also a ZIP.", table),
        vector("e-kind_empty", "Nothing at all.", ""),
        vector("e-kind_pdf", "A PDF.", &b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"[..]),
        vector("e-kind_xls", "A spreadsheet of the old sort (OLE2).", &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0"[..]),
        vector(
            "e-kind_html",
            "A web page: often what a gateway puts in a file's place.",
            "<!doctype html><title>添付ファイルは削除されました</title>",
        ),
        vector("e-kind_list", "JSON, but not an object.", "[{}]"),
        vector("e-kind_text", "Plain text.", "第1班のニーズです。\n"),
        vector("e-kind_png", "A picture.", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]),
    ]
}

fn blocks() -> Vec<Vector> {
    let block = armor("第1班のニーズです。", &plain());
    let cut = |from: &str| block.split_at(block.find(from).unwrap()).0.to_owned();
    let sealed_cut = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n";
    vec![
        vector("e-armor_no-end", "The END line is missing.", cut("-----END")),
        vector(
            "e-armor_begin-only",
            "Only the BEGIN line was copied.",
            format!("{}-----BEGIN YORIAI BUNDLE-----\n", cut("-----BEGIN")),
        ),
        vector("e-armor_letter-lost", "One letter of the block is missing.", block.replacen("ewog", "ewo", 1)),
        vector(
            "e-armor_two",
            "Two blocks in one text: which one is meant, nobody can tell.",
            format!("{block}{block}"),
        ),
        vector("e-armor_zip-inside", "A ZIP in a text block.", armor("", b"PK\x03\x04\x0a")),
        vector("e-armor_block-inside", "A text block in a text block.", armor("", block.as_bytes())),
        vector(
            "e-armor_sealed-inside",
            "A sealed file in a text block: it has a text form of its own.",
            armor("", b"age-encryption.org/v1\n"),
        ),
        vector("e-armor_age-no-end", "The END line of a sealed file is missing.", sealed_cut),
    ]
}

/// Sealed vectors are random: they are kept as they were made once.
fn seals() -> Vec<Vector> {
    let sealed = || seal(&plain(), &[recipient()]).unwrap();
    let under_passphrase = || seal_with(&plain(), PASSPHRASE).unwrap();
    let binary = read_age(sealed().as_bytes()).unwrap();
    let flipped = |place: usize| {
        let mut file = binary.clone();
        file[place] ^= 1;
        file
    };
    let two = [Identity::generate().recipient(), recipient()];
    let quoted: String = sealed().lines().map(|line| format!("> {line}\r\n")).collect();
    let cut = binary[..binary.len() - 1].to_vec();
    let person = bundle(Kind::SelfAssessmentBundle, vec![assessment(now().plus_days(90))]);
    let person = write(&person, &key(), now()).unwrap().seal(&two).unwrap().bytes().to_vec();
    let mut forged = plain();
    let place = forged.windows(3).position(|three| three == "申".as_bytes()).unwrap();
    forged.splice(place..place + 3, "甲".bytes());
    vec![
        for_identity(vector("ok_sealed", "A sealed hand-in.", sealed())),
        for_identity(vector(
            "ok_sealed-two",
            "A self-assessment for two recipients; the reader is the second one.",
            person,
        )),
        for_identity(vector("ok_sealed-binary", "A sealed hand-in in its binary form.", binary.clone())),
        for_identity(vector("ok_sealed-quoted", "A sealed hand-in in an answered mail.", quoted)),
        for_passphrase(vector("ok_passphrase", "A hand-in under a passphrase.", under_passphrase())),
        for_identity(vector("e-notforme_other", "Sealed for somebody else.", seal(&plain(), &two[..1]).unwrap())),
        vector("e-notforme_no-key", "Sealed, and the reader has no key.", sealed()),
        for_identity(vector(
            "e-notforme_passphrase",
            "Under a passphrase, and the reader has only a key.",
            under_passphrase(),
        )),
        for_passphrase(vector(
            "e-notforme_typed",
            "Sealed for a key, and the reader has typed a passphrase.",
            sealed(),
        )),
        for_identity(vector("e-decrypt_cut", "The last byte is missing.", cut)),
        for_identity(vector("e-decrypt_flipped", "One bit of the content is changed.", flipped(binary.len() - 40))),
        for_identity(vector(
            "e-decrypt_header",
            "One bit of the header's check is changed.",
            flipped(binary.windows(4).position(|four| four == b"--- ").unwrap() + 6),
        )),
        for_identity(vector(
            "e-decrypt_header-only",
            "Only the first line of a sealed file.",
            "age-encryption.org/v1\n",
        )),
        for_identity(vector(
            "e-decrypt_header-long",
            "A header of more than 16 KiB: not even read, for the time that it takes grows with its square.",
            format!(
                "age-encryption.org/v1\n{}--- {}\n",
                format!("-> X25519 {0}\n{0}\n", "A".repeat(43)).repeat(167),
                "A".repeat(43)
            ),
        )),
        for_identity(vector("e-decrypt_twice", "Sealed twice.", seal(sealed().as_bytes(), &[recipient()]).unwrap())),
        for_identity(vector(
            "e-decrypt_zip-inside",
            "A ZIP under the seal.",
            seal(b"PK\x03\x04\x0a", &[recipient()]).unwrap(),
        )),
        for_passphrase(vector("e-decrypt_passphrase", "Another passphrase.", seal_with(&plain(), "雲仙").unwrap())),
        for_identity(vector(
            "e-signature_sealed",
            "A good seal around a changed file.",
            seal(&forged, &[recipient()]).unwrap(),
        )),
    ]
}

fn texts() -> Vec<Vector> {
    let whole = String::from_utf8(plain()).unwrap();
    let deep = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1));
    let list = |count: usize| signed(put("/credentialSubject/records/2/verses", json!("x".repeat(count))));
    let number = |text: &str| replaced("\"sequence\": 7", &format!("\"sequence\": {text}"));
    vec![
        vector("e-json_cut", "Cut off in the middle.", whole.split_at(500).0),
        vector("e-json_more", "Something behind the end.", format!("{whole}{{}}")),
        vector("e-json_comma", "A comma behind the last member.", "{\"a\":1,}"),
        vector("e-json_comment", "A comment.", "{\"a\":1} // draft"),
        vector("e-json_bare", "A name without quotation marks.", "{a:1}"),
        vector("e-json_surrogate", "Half a letter: a surrogate alone.", r#"{"a":"\ud83d"}"#),
        vector("e-json_control", "A line end inside a string.", "{\"a\":\"1\n2\"}"),
        vector(
            "e-duplicate_top",
            "The proof stands there twice.",
            replaced("\"proof\":", "\"proof\": {},\n  \"proof\":"),
        ),
        vector(
            "e-duplicate_record",
            "A member of a record stands there twice, with equal values.",
            replaced("\"theme\": \"t1\",", "\"theme\": \"t1\", \"theme\": \"t1\","),
        ),
        vector("e-duplicate_escaped", "The same name in two spellings.", r#"{"a":1,"\u0061":1}"#),
        vector("e-number_point", "7 written as 7.0.", number("7.0")),
        vector("e-number_exponent", "7 written as 7e0.", number("7e0")),
        vector("e-number_minus-zero", "Minus zero.", number("-0")),
        vector("e-number_too-great", "2^53: the first integer that some readers change.", number("9007199254740992")),
        vector("e-number_beyond-64-bits", "An integer of more than 64 bits.", number("18446744073709551623")),
        vector("e-number_overflow", "A number that no double holds.", number("1e400")),
        vector(
            "ok_number-greatest",
            "2^53 − 1, and its negative.",
            signed(|document| {
                put("/credentialSubject/sequence", json!(9_007_199_254_740_991_u64))(document);
                put("/credentialSubject/records/2/depth", json!(-9_007_199_254_740_991_i64))(document);
            }),
        ),
        vector("e-limit_depth", "17 levels.", deep(17)),
        vector("e-noproof_depth", "16 levels are not too deep.", deep(16)),
        vector("e-limit_string", "A string of 4,097 bytes.", list(4097)),
        vector("ok_string-longest", "A string of 4,096 bytes.", list(4096)),
    ]
}
