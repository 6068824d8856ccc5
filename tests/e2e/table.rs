//! What a table does with its tablet, step by step, in the words of its screens.

use std::path::Path;

use serde_json::Value;
use yoriai::catalog::Lang;
use yoriai::text::{Explained, Text, text};

use crate::screen::{Screen, until};
use crate::{Outcome, check};

/// The Japanese words of the app.
pub fn words() -> &'static Text {
    text(Lang::Ja)
}

/// A need card, every question answered.
pub struct Card {
    /// 半年後の姿.
    pub outcome: &'static str,
    /// The roles, in plain words.
    pub roles: &'static [&'static str],
    /// The beginning of the level's sentence.
    pub level: &'static str,
    /// The field.
    pub field: &'static str,
    /// The work style.
    pub style: &'static str,
    /// Days a month.
    pub days: &'static str,
    /// Months.
    pub months: &'static str,
    /// The importance.
    pub importance: &'static str,
    /// The urgency.
    pub urgency: &'static str,
}

/// Who leads.
pub const LEADER: Card = Card {
    outcome: "全体方針が庁内で合意されている",
    roles: &["方針を描く人"],
    level: "方針と工程表をまとめ",
    field: "推進体制",
    style: "月に数日",
    days: "4",
    months: "12",
    importance: "これがないと進まない",
    urgency: "半年以内",
};
/// Who manages a project.
pub const MANAGER: Card = Card {
    outcome: "標準化の移行が期限までに終わっている",
    roles: &["進める人"],
    level: "職員と一緒に",
    field: "標準化・共通化",
    style: "週に数日",
    days: "8.5",
    months: "24",
    importance: "大切である",
    urgency: "3か月以内",
};

/// Opens files at the open screen and takes in what is good.
pub async fn take_in(screen: &Screen, files: &[&Path]) -> Outcome {
    look_at(screen, files).await?;
    accept(screen, files.len()).await
}

/// Takes in so many of the files that were looked at, and vouches where the page asks for it.
pub async fn accept(screen: &Screen, count: usize) -> Outcome {
    screen.click_either(&[&(words().inbox.vouch)(count), &(words().files.take_in)(count)]).await?;
    screen.see(&(words().files.taken_in)(count)).await
}

/// Picks files at the open screen; nothing is taken in yet.
pub async fn look_at(screen: &Screen, files: &[&Path]) -> Outcome {
    fresh_inbox(screen).await?;
    screen.upload(words().files.choose, files).await?;
    screen.see(&crate::files::name(files.last().ok_or("no file")?)).await
}

/// Looks at a file that is refused, and not without saying why and what to do.
pub async fn refused(screen: &Screen, file: &Path, told: Explained) -> Outcome {
    look_at(screen, &[file]).await?;
    let name = crate::files::name(file);
    let row = screen.inside("item", &name);
    for said in [told.verdict, told.what, told.todo] {
        row.see(said).await?;
    }
    check(!screen.sees("を取り込む").await?, || format!("{} could take {name} in", screen.name))
}

/// The open screen without files that were looked at before.
pub async fn fresh_inbox(screen: &Screen) -> Outcome {
    screen.open("about").await?;
    screen.open("open").await?;
    screen.see(words().files.heading).await
}

/// Opens a pasted mail and takes it in.
pub async fn paste_in(screen: &Screen, mail: &str) -> Outcome {
    fresh_inbox(screen).await?;
    screen.paste(words().files.paste, mail).await?;
    screen.click(words().files.paste_go).await?;
    accept(screen, 1).await
}

/// From the opened kit to the board: group, head count, municipalities by kana.
pub async fn join(screen: &Screen, group: &str, people: &str, kana: &[(&str, &str)]) -> Outcome {
    let table = &words().table;
    screen.click(words().files.next_join).await?;
    screen.see(table.join).await?;
    screen.choose(group).await?;
    screen.fill(table.people, people).await?;
    for (typed, name) in kana {
        screen.write(table.municipalities, typed).await?;
        screen.click(name).await?;
        screen.see(name).await?;
    }
    screen.saved().await?;
    screen.click(table.start).await?;
    screen.see(table.write).await
}

/// Writes notes, each with the Enter that puts it out.
pub async fn write(screen: &Screen, notes: &[&str]) -> Outcome {
    for note in notes {
        screen.write(words().table.write, note).await?;
        screen.enter(words().table.write).await?;
        tray(screen).see(note).await?;
    }
    screen.saved().await
}

/// Waits until what is being typed is written down.
pub async fn drafted(screen: &Screen, typed: &str) -> Outcome {
    until("the draft in the store", async || {
        let drafts = screen.kept("drafts").await?;
        Ok(drafts.iter().any(|draft| draft == typed).then_some(()))
    })
    .await
}

/// Mends a note of the tray.
pub async fn mend(screen: &Screen, from: &str, to: &str) -> Outcome {
    let edit = words().table.edit_note;
    tray(screen).choose(from).await?;
    screen.click(edit).await?;
    screen.fill(edit, to).await?;
    screen.click(words().common.save).await
}

/// Whose voice the next notes are: one tap, which stays.
pub async fn voice_of(screen: &Screen, name: &str) -> Outcome {
    screen.inside("group", words().table.whose).click(name).await
}

/// Binds notes under a heading.
pub async fn bind(screen: &Screen, notes: &[&str], heading: &str) -> Outcome {
    let table = &words().table;
    for note in notes {
        tray(screen).choose(note).await?;
    }
    screen.see(&(table.selected)(notes.len())).await?;
    screen.click(table.bind).await?;
    screen.fill(&(table.bind_title)(notes.len()), heading).await?;
    screen.click(table.bind).await?;
    screen.inside("region", heading).see(&(words().common.notes)(notes.len())).await?;
    screen.saved().await
}

/// Gives votes to a cluster that has none, one tap each; then shows the votes, where nobody has shown them yet.
pub async fn vote(screen: &Screen, heading: &str, count: u32) -> Outcome {
    let (board, cluster) = (&words().board, screen.inside("region", heading));
    for _ in 0..count {
        screen.click(&(words().table.vote_more)(heading)).await?;
    }
    if screen.sees(board.reveal).await? {
        let shown = cluster.sees(&(words().common.votes)(count)).await?;
        check(!shown || count == 1, || format!("the votes of {heading} are shown before they are revealed"))?;
        screen.click(board.reveal).await?;
    }
    cluster.see(&(words().common.votes)(count)).await?;
    screen.saved().await
}

/// To another theme of the board, by its number.
pub async fn theme(screen: &Screen, number: usize) -> Outcome {
    screen.click(&(words().table.theme)(number)).await?;
    screen.see(words().table.write).await
}

/// Makes a need card of a cluster and answers everything.
pub async fn need(screen: &Screen, heading: &str, card: &Card) -> Outcome {
    let ask = &words().need;
    begin_need(screen, heading).await?;
    screen.fill(ask.outcome, card.outcome).await?;
    let [_, person, involvement, priority] = ask.steps;
    screen.click(&(ask.on_to)(person)).await?;
    for role in card.roles {
        screen.inside("group", ask.roles).choose(role).await?;
    }
    screen.inside("group", ask.level).choose(card.level).await?;
    screen.pick(ask.field, card.field).await?;
    screen.click(&(ask.on_to)(involvement)).await?;
    screen.inside("group", ask.work_style).choose(card.style).await?;
    screen.fill(ask.days, card.days).await?;
    screen.fill(ask.months, card.months).await?;
    screen.click(&(ask.on_to)(priority)).await?;
    screen.inside("group", ask.importance).choose(card.importance).await?;
    screen.inside("group", ask.urgency).choose(card.urgency).await?;
    screen.see(ask.complete).await?;
    leave_need(screen, heading).await
}

/// Makes a need card of a cluster; what it starts with is enough.
pub async fn blank_need(screen: &Screen, heading: &str) -> Outcome {
    begin_need(screen, heading).await?;
    leave_need(screen, heading).await
}

async fn begin_need(screen: &Screen, heading: &str) -> Outcome {
    let ask = &words().need;
    screen.inside("region", heading).choose(heading).await?;
    screen.click(words().table.make_need).await?;
    screen.see(ask.outcome).await?;
    let problem = screen.value(ask.problem).await?;
    check(problem == heading, || format!("the card of {heading} starts from {problem:?}"))
}

async fn leave_need(screen: &Screen, heading: &str) -> Outcome {
    screen.saved().await?;
    screen.click(words().need.all_needs).await?;
    screen.see(heading).await
}

/// Starts the table's clock, which begins with this step.
pub async fn start_clock(screen: &Screen, first: &str) -> Outcome {
    let agenda = &words().agenda;
    screen.inside("region", words().table.nav).click(agenda.tab).await?;
    screen.click(agenda.start).await?;
    screen.see(&(agenda.now_is)(first)).await
}

/// Answers the closing survey, person after person: a grade for the first question, and a few words or none.
pub async fn answer_survey(screen: &Screen, people: &[(&str, &str)]) -> Outcome {
    let survey = &words().survey;
    screen.click(survey.tab).await?;
    for (at, (grade, comment)) in people.iter().enumerate() {
        screen.inside("group", &(survey.question)(1)).choose(grade).await?;
        if !comment.is_empty() {
            screen.fill(survey.comment, comment).await?;
        }
        screen.click(survey.next).await?;
        screen.see(&(survey.thanks)(at + 1)).await?;
        check(screen.value(survey.comment).await?.is_empty(), || {
            "the next person sees what the last one wrote".into()
        })?;
    }
    screen.saved().await
}

/// Hands in: signs, and saves both forms of the file.
pub async fn hand_in(screen: &Screen) -> Outcome<(std::path::PathBuf, std::path::PathBuf)> {
    screen.click(words().table.to_hand_in).await?;
    screen.see(words().table.hand_in).await?;
    sign(screen).await
}

/// Signs what the page offers and saves it as `.json` and as `.txt`.
pub async fn sign(screen: &Screen) -> Outcome<(std::path::PathBuf, std::path::PathBuf)> {
    let files = &words().files;
    screen.click(files.sign).await?;
    screen.see(files.receipt).await?;
    screen.click(files.save_json).await?;
    let json = screen.downloaded(".json").await?;
    screen.click(files.save_text).await?;
    let armored = screen.downloaded(".txt").await?;
    all_left(screen).await?;
    Ok((json, armored))
}

/// Signs what the page offers, seals it, and saves it as `.age.txt`.
pub async fn seal(screen: &Screen) -> Outcome<std::path::PathBuf> {
    screen.click(words().seal.sign).await?;
    screen.see(words().files.receipt).await?;
    screen.click(words().files.save_sealed).await?;
    let sealed = screen.downloaded(".age.txt").await?;
    all_left(screen).await?;
    Ok(sealed)
}

/// Everything has left the device but what it decided about keys, which goes into no hand-out.
async fn all_left(screen: &Screen) -> Outcome {
    let decided = screen.kept("records").await?;
    let decided = decided.iter().filter_map(Value::as_str).filter(|record| record.contains("\"signer\"")).count();
    let common = &words().common;
    let either = [common.all_written_out.to_owned(), (common.only_here)(decided)];
    until(&format!("everything of {} to have left", screen.name), async || {
        for line in &either {
            if screen.sees(line).await? {
                return Ok(Some(()));
            }
        }
        Ok(None)
    })
    .await
}

/// The notes that are not bound yet.
pub fn tray(screen: &Screen) -> Screen {
    screen.inside("region", words().table.tray)
}
