//! What people type and send that nobody wished for: months to come, markup, letters that turn the line, files for others.

use std::path::{Path, PathBuf};

use yoriai::bundle::{self, Code, Identity, Opener};
use yoriai::catalog::Lang;
use yoriai::domain::check::{Refusal, Text};
use yoriai::domain::skill::Consent;
use yoriai::route::Route;
use yoriai::text::{explain, refusal};

use crate::applicant::{answer_call, case, category_page, claim, close, consent, place};
use crate::bundles::now;
use crate::forum::forum_of;
use crate::hall::Hall;
use crate::people::{Applicant, call, id};
use crate::screen::Screen;
use crate::table::{accept, drafted, look_at, refused, seal, take_in, words};
use crate::{Outcome, check, coordinator, files};

const CALL: &str = "困ったものも届く募集";
const THEIRS: &str = "となりの県の募集";
const ODD: &str = "\u{202e}まぎ\u{200b}ら\u{2066}わしい・なまえ";
const PLAIN: &str = "まぎらわしい・なまえ";
const SCRIPT: &str = "<script>document.title = 'taken'</script>";
const SHORT: &str = "短くした文です。";
const ACT: &str = "これから行う予定のことを書いた。";

/// One applicant who types, one coordinator who opens what others wrote.
pub async fn play(hall: &Hall) -> Outcome {
    let desk = hall.enter("coordinator").await?;
    coordinator::make_key(&desk).await?;
    let key = coordinator::own_key(&desk).await?;
    let ours = coordinator::make_call(&desk, CALL, "長崎県デジタル戦略課").await?;

    let home = hall.enter("applicant").await?;
    typed(&home).await?;
    let file = answer_call(&home, &ours, CALL).await?;
    received(&desk, &file).await?;
    let post = hall.folder.join("post");
    foreign(&desk, &post, &ours, &key).await?;
    other_keys(&home, &post).await
}

/// Nothing that was typed is lost, and nothing that nobody can see is kept.
async fn typed(home: &Screen) -> Outcome {
    let (assess, cases, page) = (&words().assess, &words().cases, &words().cases.category);
    let long = "長い話".repeat(666) + "です";
    consent(home, ODD).await?;
    home.open(&place(&Route::Profile)).await?;
    let name = home.value(assess.name).await?;
    check(name == PLAIN, || format!("the name is kept as {name:?}"))?;
    home.paste_through(assess.contact, &format!("odd@example.jp\n{SCRIPT}")).await?;
    home.paste_through(assess.about.words, &long).await?;
    home.see(&(words().common.over)(1_600)).await?;
    drafted(home, &long).await?;
    home.reload().await?;
    home.see(&(words().common.over)(1_600)).await?;
    let kept = home.value(assess.about.words).await?;
    check(kept == long, || format!("of 2,000 characters {} are left", kept.chars().count()))?;
    let contact = home.value(assess.contact).await?;
    check(contact.contains(SCRIPT) && !contact.contains('\n'), || format!("the contact is kept as {contact:?}"))?;
    home.fill(assess.about.words, SHORT).await?;
    home.saved().await?;
    check(!home.sees(&(words().common.over)(1_600)).await?, || "the reason stays after the text is short".into())?;

    // A case of a month to come counts for nothing, and says so; one that is too long stays in its field.
    let too_long = refusal(Refusal::TooLong(Text::Sentence, Text::Sentence.most()), Lang::Ja);
    category_page(home, "A").await?;
    case(home, "2031-01", ACT, "予定表").await?;
    home.see(cases.month_future).await?;
    home.see(cases.counts_not[3]).await?;
    let month = home.value(cases.month).await?;
    check(month == "2031-01", || format!("the month is kept as {month:?}"))?;
    home.paste_through(cases.left[0], &long).await?;
    home.see(&too_long).await?;
    claim(home, "A1", 2).await?;
    home.click(page.note).await?;
    home.paste_through(page.note_field[0], &long).await?;
    home.reload().await?;
    home.see(&too_long).await?;
    let kept = home.value(cases.left[0]).await?;
    check(kept == long, || format!("of 2,000 characters {} are left in the case", kept.chars().count()))?;
    home.fill(cases.left[0], SHORT).await?;
    home.saved().await?;
    close(home).await
}

/// At the desk the name is one line from left to right, and markup is text.
async fn received(desk: &Screen, file: &Path) -> Outcome {
    coordinator::receive(desk, file).await?;
    desk.click(PLAIN).await?;
    desk.see(&(words().pool.about.future)(1)).await?;
    desk.see(SCRIPT).await?;
    desk.see(SHORT).await?;
    harmless(desk).await
}

/// Files that a well-behaved app would not have written, each with its own remark.
async fn foreign(desk: &Screen, post: &Path, ours: &Path, key: &str) -> Outcome {
    let (pool, about) = (&words().pool, &words().pool.about);
    let keys = [key.to_owned()];
    let theirs = files::sent(post, "theirs.json", call(73, 1, THEIRS, key)?)?;
    take_in(desk, &[&theirs]).await?;
    let ours = Some(forum_of(ours)?);

    let mut expired = Applicant::new(71, "\u{202e}期限\u{200b}ぎれ・けん", &format!("ken@example.jp\r\n{SCRIPT}"));
    expired.at = now().plus_days(-40);
    expired.held.finished = Some(expired.at);
    expired.held.consent = Some(Consent { text: "1".into(), at: expired.at, until: now().plus_days(-1) });
    expired.call = ours;
    let over = files::sent(post, "over.age.txt", expired.file(&keys)?)?;
    refused(desk, &over, explain(Code::Time, Lang::Ja)).await?;

    let mut script = Applicant::new(78, "\u{202e}記号\u{200b}まじり・けん", &format!("ken@example.jp\r\n{SCRIPT}"));
    script.held.remote = false;
    let mut elsewhere = Applicant::new(72, "よそ・りく", "riku@example.jp");
    elsewhere.call = Some(id(200, 1));
    let mut neighbour = Applicant::new(74, "となり・そら", "sora@example.jp");
    neighbour.call = Some(id(73, 1));
    let mut unknown = Applicant::new(77, "基準・なぞ", "nazo@example.jp");
    (unknown.held.standard, unknown.held.catalog) = (Some(id(250, 7)), "9.9".into());
    let old = Applicant::new(75, "二台・ひかる", "hikaru@example.jp");
    let new = Applicant::new(76, "ふたつめ・ひかる", "hikaru@example.jp");
    let mut all = [script, elsewhere, neighbour, unknown, old, new];
    let mut sent: Vec<PathBuf> = Vec::new();
    for (at, person) in all.iter_mut().enumerate() {
        person.call = person.call.or(ours);
        sent.push(files::sent(post, &format!("person-{at}.age.txt"), person.file(&keys)?)?);
    }
    take_in(desk, &sent.iter().map(PathBuf::as_path).collect::<Vec<_>>()).await?;

    desk.open("pool").await?;
    desk.see(&(pool.found)(7, 0)).await?;
    for name in ["二台・ひかる", "ふたつめ・ひかる"] {
        desk.inside("row", name).see(pool.alike).await?;
    }
    check(!desk.inside("row", "よそ・りく").sees(pool.alike).await?, || {
        "a stranger is taken for somebody else".into()
    })?;
    let remarks = [
        ("記号まじり・けん", SCRIPT.to_owned()),
        ("よそ・りく", about.unknown_call.to_owned()),
        ("となり・そら", (about.other_call)(THEIRS, "別の県")),
        ("基準・なぞ", (about.standard)("9.9")),
        ("二台・ひかる", about.shares[0].to_owned()),
    ];
    for (name, said) in remarks {
        desk.open("pool").await?;
        desk.click(name).await?;
        desk.see(&said).await?;
        harmless(desk).await?;
    }
    Ok(())
}

/// A newer revision of a call seals to another key: asked when it is opened, and again before anything is sealed.
async fn other_keys(home: &Screen, post: &Path) -> Outcome {
    let (inbox, submit) = (&words().inbox, &words().assess.outcome.submit);
    let (before, after) = (Identity::generate(), Identity::generate());
    let first = files::sent(post, "call-1.json", call(81, 1, THEIRS, &before.recipient().to_string())?)?;
    let second = files::sent(post, "call-2.json", call(81, 2, THEIRS, &after.recipient().to_string())?)?;
    take_in(home, &[&first]).await?;
    home.open(&place(&Route::Submit)).await?;
    home.choose(THEIRS).await?;
    home.see(words().seal.to).await?;
    check(!home.sees(submit.keys[0]).await?, || "keys count as changed at the first look".into())?;

    look_at(home, &[&second]).await?;
    let row = home.inside("item", "call-2.json");
    for said in [inbox.keys, inbox.keys_what, inbox.keys_old, inbox.keys_new] {
        row.see(said).await?;
    }
    row.choose(inbox.keys_take).await?;
    accept(home, 1).await?;
    home.open(&place(&Route::Submit)).await?;
    home.see(submit.keys[0]).await?;
    check(!home.sees(words().seal.sign).await?, || "it can be sealed to other keys without a word".into())?;
    home.click(submit.keys[2]).await?;
    let sealed = std::fs::read(seal(home).await?)?;
    let opens = |key: &Identity| bundle::open(&sealed, now(), Opener::Identities(std::slice::from_ref(key))).is_ok();
    check(opens(&after), || "the new key does not open what was sealed to it".into())?;
    check(!opens(&before), || "the old key still opens it".into())
}

/// No markup came to life, and no letter on the page turns a line round.
async fn harmless(screen: &Screen) -> Outcome {
    let script = "return document.title !== 'taken' && !document.querySelector('main script') \
        && !/[\\u202a-\\u202e\\u200b]/u.test(document.querySelector('main').innerText)";
    let good = screen.run(script, vec![]).await?;
    check(good == true, || format!("{}'s page took over what somebody sent", screen.name))
}
