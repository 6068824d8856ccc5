//! The forum of Nagasaki, 2024: five tables say what was published then, and the facilitator's paper says exactly that.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use yoriai::catalog::municipalities_in;

use crate::hall::Hall;
use crate::published::{BPR, DIRECTION, IMPRESSIONS, LASTING, NEW_WORK, PROJECT, SWEAT, TITLE, with_impressions};
use crate::screen::{Screen, until};
use crate::table::{Card, LEADER, MANAGER, words};
use crate::{Outcome, check, desk, table};

const PEOPLE: u32 = 5;

/// The same in other words, as a second table says it.
const DIRECTION_AGAIN: &str = "IT・システム戦略を描き、幹部と共に方向性を示せる人材が必要";
const BPR_AGAIN: &str = "分野を問わず、BPRの機運が高い部局";
/// Half of it; the rest is said in the hall and written by hand.
const NEW_WORK_BEGUN: &str = "新しい事業(定額減税など)を始める所属";

/// A heading, the notes under it, and its votes.
type Said = (&'static str, &'static [&'static str], u32);

/// What one group does.
struct Group {
    level: Said,
    area: Option<Said>,
    need: Option<Card>,
    /// One person's impression, by its place in the published list.
    impression: usize,
}

const GROUPS: [Group; 5] = [
    Group {
        level: (DIRECTION, &["全体の方針がない", "幹部に説明できる人がいない"], 6),
        area: Some((BPR, &["書かない窓口を始めたい課がある"], 3)),
        need: Some(LEADER),
        impression: 3,
    },
    Group {
        level: (DIRECTION_AGAIN, &["戦略を一緒に描いてほしい", "首長に説明してほしい"], 4),
        area: Some((NEW_WORK_BEGUN, &["定額減税の事務", "給付金の窓口"], 3)),
        need: None,
        impression: 0,
    },
    Group {
        level: (PROJECT, &["期限を守れない", "事業者に任せきりになる", "検収で困る"], 5),
        area: Some((BPR_AGAIN, &["財政課も乗り気"], 2)),
        need: Some(MANAGER),
        impression: 4,
    },
    Group {
        level: (LASTING, &["助言だけで終わる", "担当が替わると途切れる"], 3),
        area: None,
        need: None,
        impression: 1,
    },
    Group { level: (SWEAT, &["現場に来てほしい"], 4), area: None, need: None, impression: 2 },
];

/// A facilitator, five tables one after the other, and a device that only reads.
pub async fn play(hall: &Hall) -> Outcome {
    let facilitator = hall.enter("facilitator").await?;
    let (kit, _) = desk::make_dealt_kit(&facilitator, "2024-08-01", "長崎県").await?;
    let mut seated = Vec::new();
    let mut files = Vec::new();
    for (at, group) in GROUPS.iter().enumerate() {
        let tablet = hall.enter(&format!("table-{}", at + 1)).await?;
        files.push(one_table(&tablet, &kit, at + 1, group, &mut seated).await?);
    }
    let all: BTreeSet<&str> = municipalities_in("42").iter().map(|row| row.name).collect();
    let once = seated.len() == all.len() && seated.iter().copied().collect::<BTreeSet<_>>() == all;
    check(once, || format!("of {} municipalities these sit at the tables: {seated:?}", all.len()))?;

    // In no order at all.
    let order: Vec<&Path> = [2, 0, 4, 1, 3].iter().filter_map(|at| files.get(*at)).map(PathBuf::as_path).collect();
    desk::collect(&facilitator, &order).await?;
    merged(&facilitator).await?;
    tallied(&facilitator).await?;
    published(&facilitator).await?;
    let paper = desk::save_summary(&facilitator).await?;
    let expected = with_impressions();
    check(paper == expected, || format!("the paper says {paper}\n--- instead of\n{expected}"))?;

    let (result, _) = table::sign(&facilitator).await?;
    let reader = hall.enter("reader").await?;
    table::take_in(&reader, &[&kit]).await?;
    table::take_in(&reader, &[&result]).await?;
    desk::to_summary(&reader).await?;
    for bullet in [DIRECTION, PROJECT, LASTING, SWEAT, BPR, NEW_WORK].iter().chain(&IMPRESSIONS) {
        reader.see(bullet).await?;
    }
    let same = desk::save_summary(&reader).await?;
    check(same == paper, || format!("the reader's paper says {same}"))?;
    let twins = desk::summary_by_twin(&hall.folder, &[&kit, &result])?;
    check(twins == paper, || format!("the twin's paper says {twins}"))
}

/// One table, from the kit to the hand-in. Who sits there goes into `seated`.
async fn one_table(
    tablet: &Screen,
    kit: &Path,
    number: usize,
    group: &Group,
    seated: &mut Vec<&'static str>,
) -> Outcome<PathBuf> {
    table::take_in(tablet, &[kit]).await?;
    // Nobody chooses a municipality: the kit knows who is expected.
    table::join(tablet, &(words().desk.group)(number), &PEOPLE.to_string(), &[]).await?;
    tablet.see(TITLE).await?;
    let here = tablet.text().await?;
    seated.extend(municipalities_in("42").iter().map(|row| row.name).filter(|name| here.contains(name)));

    say(tablet, group.level).await?;
    if let Some(card) = &group.need {
        table::need(tablet, group.level.0, card).await?;
    }
    if let Some(area) = group.area {
        table::theme(tablet, 2).await?;
        say(tablet, area).await?;
    }
    let [.., agree, strongly] = words().survey.grades;
    let impression = IMPRESSIONS.get(group.impression).copied().unwrap_or_default();
    table::answer_survey(tablet, &[(strongly, impression), (agree, "")]).await?;
    Ok(table::hand_in(tablet).await?.0)
}

async fn say(tablet: &Screen, (heading, notes, votes): Said) -> Outcome {
    table::write(tablet, notes).await?;
    table::bind(tablet, notes, heading).await?;
    table::vote(tablet, heading, votes).await
}

/// What two tables said in nearly the same words becomes one; nothing else is proposed.
async fn merged(screen: &Screen) -> Outcome {
    let (desk, plenary) = (&words().desk, &words().plenary);
    screen.see(&(desk.arrived)(5, 5)).await?;
    screen.see(&(plenary.proposals)(2)).await?;
    desk::accept_proposal(screen, 1, 2, DIRECTION).await?;
    screen.see(&(plenary.proposals)(1)).await?;
    desk::accept_proposal(screen, 2, 2, BPR).await?;
    for (heading, votes) in [(DIRECTION, 10), (BPR, 5)] {
        let row = screen.inside("item", heading);
        row.see(&(plenary.of_several)(2)).await?;
        row.see(&(words().common.votes)(votes)).await?;
    }
    check(!screen.sees(plenary.proposals_text).await?, || "something is still proposed".into())
}

/// Two of each table have answered, one of them in words.
async fn tallied(screen: &Screen) -> Outcome {
    let plenary = &words().plenary;
    screen.click(plenary.to_tally).await?;
    screen.see(&(plenary.tallied)(10, 5 * PEOPLE)).await?;
    screen.see(&(plenary.comments)(IMPRESSIONS.len())).await?;
    for said in IMPRESSIONS {
        screen.see(said).await?;
    }
    Ok(())
}

/// From the draft to what was published: all clusters, one moved up, one written to its end, and the impressions.
async fn published(screen: &Screen) -> Outcome {
    let (desk, opinions) = (&words().desk, &words().opinions);
    desk::to_summary(screen).await?;
    screen.see(&(desk.summary_found)(2, 5)).await?;
    screen.choose(desk.most_all).await?;
    screen.see(&(desk.summary_found)(2, 6)).await?;
    screen.click(opinions.start).await?;
    screen.see(opinions.own).await?;
    // By votes the last two are the other way round.
    stands(screen, 1, &[DIRECTION, PROJECT, SWEAT, LASTING]).await?;
    desk::move_bullet_up(screen, LASTING).await?;
    stands(screen, 1, &[DIRECTION, PROJECT, LASTING, SWEAT]).await?;
    stands(screen, 2, &[BPR, NEW_WORK_BEGUN]).await?;
    screen.fill(&(opinions.bullet)(2, 2), NEW_WORK).await?;
    for said in IMPRESSIONS {
        screen.inside("group", opinions.impressions_legend).choose(said).await?;
    }
    screen.saved().await
}

/// Whether the fields of a theme hold these bullets.
async fn stands(screen: &Screen, theme: usize, bullets: &[&str]) -> Outcome {
    for (at, bullet) in bullets.iter().enumerate() {
        let field = (words().opinions.bullet)(theme, at + 1);
        until(&format!("{field}: {bullet}"), async || Ok((screen.value(&field).await? == *bullet).then_some(())))
            .await?;
    }
    Ok(())
}
