//! Whose files count: nobody's before a person says so, and no longer once the person says otherwise.

use yoriai::bundle::Code;
use yoriai::catalog::Lang;
use yoriai::text::explain;

use crate::bundles::{Table, Written, nagasaki};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{accept, look_at, take_in, words};
use crate::{Outcome, check, desk, files};

const TITLE: &str = "署名者を確かめる会";
const ONE: &str = "IT・システム戦略を描き、幹部と共に方向性を示せる人材が必要";
const TWO: &str = "プロジェクトマネジメントができる人材も必要";
const NEW_DEVICE: &str = "新しい端末から届いた見出し";

/// One facilitator; a table that is confirmed late, the same table from another device, and one that is revoked.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(91, TITLE)?;
    let [one, two] = nagasaki();
    let post = hall.folder.join("post");
    let kit = files::sent(&post, "kit.json", forum.kit()?)?;
    let one_file = files::sent(&post, "one.json", forum.needs(&one)?)?;
    let two_file = files::sent(&post, "two.json", forum.needs(&two)?)?;
    let screen = hall.enter("facilitator").await?;
    take_in(&screen, &[&kit]).await?;
    held_apart(&screen, &one_file).await?;

    // The same table from another key.
    let again =
        Table { group: 1, municipalities: ["422011", "422029"], said: vec![(NEW_DEVICE, vec!["同じ班です"], 2)] };
    let again = files::sent(&post, "again.json", forum.needs_from(99, 1, &again)?)?;
    replaced(&screen, &again).await?;

    let third = |name: &'static str, device: u8, heading: &'static str| {
        let table =
            Table {
                group: 1, municipalities: one.municipalities, said: vec![(heading, vec!["別の端末です"], 1)]
            };
        files::sent(&post, name, forum.needs_from(device, 1, &table)?)
    };
    named_apart(&screen, &third("other.json", 98, "となりの班の見出し")?).await?;
    put_away(&screen, &third("hold.json", 97, "だれのものか分からない見出し")?).await?;

    take_in(&screen, &[&two_file]).await?;
    let later = Table {
        group: 2,
        municipalities: two.municipalities,
        said: vec![("あとから届いた見出し", vec!["遅れました"], 1)],
    };
    let later = files::sent(&post, "later.json", forum.needs_from(forum.device_of(&two)?, 2, &later)?)?;
    revoked(&screen, &later).await
}

/// Kept without vouching: on no board, until the signer is confirmed on the files page.
async fn held_apart(screen: &Screen, file: &std::path::Path) -> Outcome {
    let (inbox, kept) = (&words().inbox, &words().kept);
    look_at(screen, &[file]).await?;
    screen.inside("item", "one.json").see(inbox.unknown).await?;
    screen.see(&(inbox.strangers_head)(1)).await?;
    screen.click(inbox.hold).await?;
    screen.see(&(inbox.taken_apart)(1, 1)).await?;
    screen.inside("item", "one.json").see(inbox.apart).await?;
    on_board(screen, ONE, false).await?;
    screen.see(&(words().desk.arrived)(0, 5)).await?;

    screen.open("files").await?;
    let waiting = screen.inside("region", &(kept.waiting)(1));
    check(waiting.value(kept.name).await? == group(1), || "the name that the file suggests is another".into())?;
    waiting.click(kept.confirm).await?;
    screen.see(&(kept.confirmed)(&group(1))).await?;
    on_board(screen, ONE, true).await?;
    screen.reload().await?;
    on_board(screen, ONE, true).await
}

/// A known name with another key: nothing is taken in until a person chooses; then the new key stands for the old one.
async fn replaced(screen: &Screen, file: &std::path::Path) -> Outcome {
    let inbox = &words().inbox;
    look_at(screen, &[file]).await?;
    let row = screen.inside("item", "again.json");
    row.see(inbox.alert).await?;
    row.see(&(inbox.alert_what)(&group(1))).await?;
    row.see(inbox.alert_old).await?;
    screen.see(&(inbox.undecided)(1)).await?;
    check(!screen.sees("件を取り込む").await?, || "another key could be taken in without a choice".into())?;
    row.choose(inbox.alert_replace[0]).await?;
    accept(screen, 1).await?;
    // The earlier files stay, the new ones count.
    on_board(screen, NEW_DEVICE, true).await?;
    on_board(screen, ONE, true).await?;
    screen.open("signers").await?;
    screen.inside("region", words().trust.known).inside("item", &group(1)).see(words().trust.replaces).await?;
    screen.inside("region", words().trust.revoked).inside("item", &group(1)).see(words().trust.states[2]).await
}

/// Somebody else of the same name: counts under another name, and not before there is one.
async fn named_apart(screen: &Screen, file: &std::path::Path) -> Outcome {
    let inbox = &words().inbox;
    look_at(screen, &[file]).await?;
    screen.inside("item", "other.json").choose(inbox.alert_other[0]).await?;
    screen.click(&(words().files.take_in)(1)).await?;
    let kept = screen.kept("bundles").await?.len();
    check(kept == 3, || format!("{kept} files are kept before the signer has a name"))?;
    screen.fill(inbox.alert_name, "となりの班").await?;
    accept(screen, 1).await?;
    on_board(screen, "となりの班の見出し", true).await?;
    screen.open("signers").await?;
    screen.inside("region", words().trust.known).inside("item", "となりの班").see(words().trust.states[1]).await
}

/// Only kept: on no board, and gone for good when the files page is told so.
async fn put_away(screen: &Screen, file: &std::path::Path) -> Outcome {
    let (inbox, kept) = (&words().inbox, &words().kept);
    look_at(screen, &[file]).await?;
    screen.inside("item", "hold.json").choose(inbox.alert_hold[0]).await?;
    screen.click(&(words().files.take_in)(1)).await?;
    screen.see(&(inbox.taken_apart)(1, 1)).await?;
    on_board(screen, "だれのものか分からない見出し", false).await?;
    screen.open("files").await?;
    let waiting = screen.inside("region", &(kept.waiting)(1));
    waiting.see(kept.name_taken).await?;
    waiting.click(kept.remove).await?;
    waiting.see(&(kept.remove_ask)(1)).await?;
    waiting.click(kept.remove_go).await?;
    screen.see(&(kept.removed)(1)).await?;
    let traces = screen.traces("だれのものか分からない").await?;
    check(traces.is_empty(), || format!("what was deleted stands in {traces:?}"))
}

/// Revoked for the future: the board stays, new files are refused. Confirmed again, then revoked altogether: the board
/// loses what the key wrote.
async fn revoked(screen: &Screen, later: &std::path::Path) -> Outcome {
    let trust = &words().trust;
    let name = group(2);
    revoke(screen, &name, trust.revoke_new[0]).await?;
    on_board(screen, TWO, true).await?;
    look_at(screen, &[later]).await?;
    let row = screen.inside("item", "later.json");
    let told = explain(Code::Revoked, Lang::Ja);
    for said in [told.verdict, told.what, told.todo] {
        row.see(said).await?;
    }

    screen.open("signers").await?;
    let card = screen.inside("region", trust.revoked).inside("item", &name);
    card.click(trust.again).await?;
    card.click(trust.again_go).await?;
    card.see(trust.by_first).await?;
    card.fill(trust.by, "進行役").await?;
    card.click(trust.again_go).await?;
    screen.see(&(trust.confirmed)(&name)).await?;
    screen.inside("region", trust.known).inside("item", &name).see("進行役").await?;
    take_in(screen, &[later]).await?;
    on_board(screen, "あとから届いた見出し", true).await?;

    revoke(screen, &name, trust.revoke_all[0]).await?;
    for _ in 0..2 {
        on_board(screen, TWO, false).await?;
        on_board(screen, "あとから届いた見出し", false).await?;
        on_board(screen, ONE, true).await?;
        screen.see(&(words().desk.arrived)(1, 5)).await?;
        screen.reload().await?;
    }
    Ok(())
}

async fn revoke(screen: &Screen, name: &str, how: &str) -> Outcome {
    let trust = &words().trust;
    screen.open("signers").await?;
    let card = screen.inside("region", trust.known).inside("item", name);
    card.click(trust.more).await?;
    card.choose(how).await?;
    card.click(trust.revoke_next).await?;
    card.click(trust.revoke_go).await?;
    screen.see(&(trust.revoke_done)(name)).await
}

/// Whether a heading stands on the plenary now.
async fn on_board(screen: &Screen, heading: &str, wanted: bool) -> Outcome {
    desk::to_plenary(screen).await?;
    if wanted {
        return screen.see(heading).await;
    }
    check(!screen.sees(heading).await?, || format!("“{heading}” is on the board"))
}

/// The name of a group's signer.
fn group(number: usize) -> String {
    (words().files.of_group)(TITLE, &(words().desk.group)(number))
}
