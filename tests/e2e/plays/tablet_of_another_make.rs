//! The same tablet work in WebKit, the engine of the iPad: every screen of a table once, from the kit to the plenary.

use yoriai::catalog::{Lang, importance, urgency};

use crate::bundles::{Written, armored, nagasaki};
use crate::hall::Hall;
use crate::screen::Screen;
use crate::table::{Card, MANAGER, answer_survey, bind, join, need, paste_in, start_clock, tray, vote, words, write};
use crate::{Outcome, check, desk, files};

const HEADING: &str = "紙より遅くない";
const WISH: Card = Card { outcome: "会議の記録がその日のうちに届いている", ..MANAGER };

/// One tablet, from the kit to the plenary.
pub async fn play(hall: &Hall) -> Outcome {
    let forum = Written::new(81, "タブレットの会")?;
    let [_, two] = nagasaki();
    let screen = hall.enter("tablet").await?;
    paste_in(&screen, &files::quoted(&armored(&forum.kit()?))).await?;
    join(&screen, "第1班", "5", &[("ながさき", "長崎市"), ("させぼ", "佐世保市")]).await?;
    write(&screen, &["指で書ける", "かなで探せる"]).await?;
    clock(&screen).await?;
    tray(&screen).see("指で書ける").await?;
    bind(&screen, &["指で書ける", "かなで探せる"], HEADING).await?;
    vote(&screen, HEADING, 3).await?;
    need(&screen, HEADING, &WISH).await?;
    matrix(&screen).await?;
    talk(&screen).await?;
    let [.., strongly] = words().survey.grades;
    answer_survey(&screen, &[(strongly, "また集まりたい"), (strongly, "")]).await?;

    screen.click(words().table.to_hand_in).await?;
    screen.click(words().files.sign).await?;
    screen.see(words().files.receipt).await?;
    let receipt = screen.inside("region", words().files.receipt).text().await?;
    check(receipt.contains("yoriai-needs_"), || format!("the receipt says {receipt}"))?;

    paste_in(&screen, &armored(&forum.needs(&two)?)).await?;
    desk::to_plenary(&screen).await?;
    screen.see(&(words().desk.arrived)(2, 5)).await?;
    screen.see(HEADING).await?;
    screen.reload().await?;
    screen.see("プロジェクトマネジメントができる人材も必要").await
}

/// The table's clock goes on where it was after a reload, and leads to the next step's screen.
async fn clock(screen: &Screen) -> Outcome {
    let agenda = &words().agenda;
    start_clock(screen, "入室").await?;
    screen.click(agenda.more).await?;
    let longer = (agenda.has_now)(&(agenda.length)(300), &(agenda.length)(180));
    screen.see(&longer).await?;
    screen.reload().await?;
    screen.see(&(agenda.now_is)("入室")).await?;
    screen.see(&longer).await?;
    screen.click(agenda.pause).await?;
    screen.see(agenda.paused).await?;
    screen.reload().await?;
    screen.see(agenda.paused).await?;
    screen.click(agenda.resume).await?;
    screen.click(agenda.next).await?;
    screen.see(&(agenda.now_is)("練習")).await?;
    screen.click(agenda.to_board).await?;
    screen.inside("region", agenda.clock).see("練習").await
}

/// The card stands where its answers put it; it is taken out and put back by taps.
async fn matrix(screen: &Screen) -> Outcome {
    let (matrix, agenda) = (&words().matrix, &words().agenda);
    screen.click(agenda.matrix_tab).await?;
    screen.see(&(matrix.heading)(1, 1)).await?;
    screen.click(&(matrix.short)(1)).await?;
    screen.click(matrix.take_out).await?;
    screen.see(&(matrix.heading)(1, 0)).await?;
    let [weighty, soon] = [importance(), urgency()].map(|grades| grades.iter().find(|grade| grade.level == 4));
    let place = weighty.zip(soon).map(|(one, other)| (matrix.put)(one.label.of(Lang::Ja), other.label.of(Lang::Ja)));
    screen.click(&place.ok_or("there is no square of the fourth grades")?).await?;
    screen.see(&(matrix.heading)(1, 1)).await?;
    screen.reload().await?;
    screen.see(&(matrix.heading)(1, 1)).await?;
    screen.inside("region", matrix.hmw).see(HEADING).await
}

/// The talk, slide by slide: votes only when somebody shows them, and never who said what.
async fn talk(screen: &Screen) -> Outcome {
    let present = &words().present;
    let [show, _] = present.votes;
    let [votes, _] = present.counts;
    let counted = format!("{votes}3{}", (present.of_votes)(3));
    screen.click(words().agenda.present_tab).await?;
    screen.see(&(present.at)(1, 4)).await?;
    screen.see("第1班").await?;
    screen.click(present.next).await?;
    screen.see(HEADING).await?;
    check(!screen.sees(&counted).await?, || "the hall sees votes that nobody has shown".into())?;
    screen.click(show).await?;
    screen.see(&counted).await?;
    screen.click(present.next).await?;
    screen.see(WISH.outcome).await?;
    check(!screen.sees("長崎市").await?, || "the hall sees whose voice it is".into())?;
    screen.click(present.next).await?;
    screen.see(present.thanks).await?;
    screen.click(present.leave).await?;
    screen.see(&(words().agenda.now_is)("練習")).await
}
