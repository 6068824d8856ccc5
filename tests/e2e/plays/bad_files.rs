//! Every way for a file to be bad has words of its own, and changes nothing.

use std::path::PathBuf;

use unicode_normalization::UnicodeNormalization as _;
use yoriai::bundle::{Code, Identity, REWRITTEN, Rejected, seal, seal_with};
use yoriai::catalog::Lang;
use yoriai::text::{explain, explain_file};

use crate::bundles::{Written, armored, nagasaki};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{accept, look_at, refused, take_in, words};
use crate::{Outcome, check, desk, files};

/// One forum with one table; then the bad post arrives, and at last a good file among it.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(21, "届いたファイルを確かめる会")?;
    let [one, two] = nagasaki();
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let (one, two) = (forum.needs(&one)?, forum.needs(&two)?);
    let one_file = files::sent(&post, "one.json", &one)?;
    let screen = hall.enter("facilitator").await?;
    take_in(&screen, &[&kit]).await?;
    desk::collect(&screen, &[&one_file]).await?;
    screen.reload().await?;
    let before = everything(&screen).await?;

    let mut bad = Vec::new();
    for (name, rejected, bytes) in spoilt(&two)? {
        let file = files::sent(&post, name, bytes)?;
        refused(&screen, &file, explain_file(&rejected, Lang::Ja)).await?;
        bad.push(file);
    }
    let locked = seal_with(&two, "correct horse battery").map_err(|refused| format!("can't seal: {refused:?}"))?;
    look_at(&screen, &[&files::sent(&post, "locked.age.txt", locked)?]).await?;
    let row = screen.inside("item", "locked.age.txt");
    row.see(words().inbox.backup).await?;
    row.see(words().inbox.backup_what).await?;
    row.see(words().inbox.backup_link).await?;
    pasted(&screen, &two).await?;
    look_at(&screen, &[&one_file]).await?;
    screen.inside("item", "one.json").see(words().files.already).await?;

    screen.reload().await?;
    let after = everything(&screen).await?;
    for (one, other) in before.iter().zip(&after) {
        check(one == other, || format!("bad files changed this:\n{one}\n--- into\n{other}"))?;
    }

    // A bad file never stops a good one.
    bad.push(files::sent(&post, "two.json", &two)?);
    let batch: Vec<_> = bad.iter().map(PathBuf::as_path).collect();
    look_at(&screen, &batch).await?;
    accept(&screen, 1).await?;
    desk::to_plenary(&screen).await?;
    screen.see(&(words().desk.arrived)(2, 5)).await
}

/// What the plenary, its papers, the ledger and the store say.
async fn everything(screen: &Screen) -> Outcome<[String; 5]> {
    let sight = desk::look(screen).await?;
    let [markdown, csv] = [sight.markdown, sight.csv].map(String::from_utf8);
    Ok([sight.board, markdown?, csv?, desk::ledger(screen).await?, screen.kept("bundles").await?.len().to_string()])
}

/// The bad files, each with the refusal that it must get.
fn spoilt(good: &[u8]) -> Outcome<Vec<(&'static str, Rejected, Vec<u8>)>> {
    let text = String::from_utf8(good.to_vec())?;
    let (half, _) = good.split_at(good.len() / 2);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let mail = armored(good);
    let (cut, _) = mail.split_at(mail.find("-----END").ok_or("armor without an end")? - 200);
    let stranger = Written::new(61, "となりの県の会")?;
    let [foreign, _] = nagasaki();
    let refused = |rejected: Rejected| format!("the library can't seal: {rejected:?}");
    let sealed = seal(good, &[Identity::generate().recipient()]).map_err(refused)?;
    let sheet: Vec<u8> = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"]
        .iter()
        .flat_map(|entry| [b"PK\x03\x04", &[0; 26][..], entry.as_bytes(), &[0xc3; 600]].concat())
        .collect();
    let files: Vec<(&'static str, Rejected, Vec<u8>)> = vec![
        ("readme.txt", Code::Kind.into(), "よりあいの使い方\nはじめにお読みください。\n".into()),
        ("picture.png", Code::Kind.at("PNG"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("table.xlsx", Code::Kind.at("Excel"), sheet),
        ("letter.pdf", Code::Kind.at("PDF"), b"%PDF-1.7\n1 0 obj".to_vec()),
        ("empty.json", Code::Kind.at("empty"), Vec::new()),
        ("link.json", Code::Kind.at("HTML"), b"<!DOCTYPE html><html><body>Download</body></html>".to_vec()),
        ("truncated.json", Code::Json.into(), half.to_vec()),
        ("cut.txt", Code::Armor.into(), cut.into()),
        ("utf16.json", Code::Encoding.into(), utf16),
        ("other-forum.json", Code::Audience.into(), stranger.needs(&foreign)?),
        ("settings.json", Code::NoProof.into(), b"{\"compilerOptions\": {\"strict\": true}}".to_vec()),
        ("tampered.json", Code::Signature.into(), text.replacen("期限を守れない", "期限を守れる", 1).into()),
        ("rewritten.json", Code::Signature.at(REWRITTEN), text.nfd().collect::<String>().into()),
        ("twice.json", Code::Duplicate.into(), text.replacen("{", "{\"id\": \"urn:uuid:0\",", 1).into()),
        ("report.zip", Code::Zip.into(), b"PK\x03\x04\x14\0\0\0".to_vec()),
        ("sealed.age.txt", Code::NotForMe.into(), sealed.clone().into()),
        ("half-sealed.age.txt", Code::Armor.into(), half_of(&sealed).into()),
        ("large.json", Code::Size.into(), vec![b' '; 3 << 20]),
    ];
    Ok(files)
}

fn half_of(text: &str) -> &str {
    text.split_at(text.len() / 2).0
}

/// The same by paste: a mail of which only the upper half was copied.
async fn pasted(screen: &Screen, good: &[u8]) -> Outcome {
    let mail = files::quoted(&armored(good));
    let half: String = mail.lines().take(mail.lines().count() / 2).map(|line| format!("{line}\r\n")).collect();
    screen.open("open").await?;
    screen.paste(words().files.paste, &half).await?;
    screen.click(words().files.paste_go).await?;
    screen.see(explain(Code::Armor, Lang::Ja).todo).await
}
