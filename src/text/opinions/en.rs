//! English words of the editor of 意見の概要.

use super::Opinions;
use crate::domain::forum::{ReportWords, SummaryWords};

/// So many of something.
fn many(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

pub(in crate::text) const EN: Opinions = Opinions {
    document: SummaryWords {
        heading: "Summary of opinions in the group work",
        theme: |number, title| format!("Theme {number}: {title}"),
        impressions: "What participants said",
    },
    report: ReportWords {
        heading: |title| format!("Record of the plenary: {title}"),
        totals: "In all",
        total_names: ["Notes", "Clusters", "Votes", "Need cards", "People"],
        groups: "Groups",
        group_heads: ["Group", "Municipalities", "People"],
        missing: "Not handed in",
        unknown: "Tablet of no known group",
        theme: |number, title| format!("Theme {number}: {title}"),
        cluster_heads: ["Cluster", "Groups", "Votes", "Notes"],
        needs: "Need cards",
        and: ", ",
    },

    draft: "A draft: the groups’ clusters, most votes first. With your first change it becomes your own record.",
    start: "Start from the draft",
    start_blank: "Start from a blank sheet",
    own: "This summary is yours. What the groups change later doesn’t change its words.",
    theirs: |name| {
        if name.is_empty() {
            "You received this summary.".into()
        } else {
            format!("You received this summary from {name}.")
        }
    },
    theirs_text: "You can read it as it is. To change it, make a copy of your own.",
    copy: "Make my own copy",
    drop: "Back to the draft",
    drop_hint: "Deletes the summary that you wrote and shows the draft again. Undo brings it back.",

    news: "What the groups’ records say now",
    fresh: |count| format!("{} not in it yet", many(count, "cluster is", "clusters are")),
    take_in: "Add",
    take_in_this: |heading| format!("Add “{heading}”"),
    leave_out: "Leave out",
    leave_out_this: |heading| format!("Leave out “{heading}”"),
    gone: |count| format!("{} from headings that are gone", many(count, "opinion comes", "opinions come")),
    gone_this: |heading| format!("“{heading}” is in no group’s record any more. What you wrote stays."),
    recounted: |count| format!("{} other votes or groups by now", many(count, "opinion has", "opinions have")),
    recount: "Use the present figures",
    left_out: |count| format!("Left out: {}", many(count, "cluster", "clusters")),

    count: |count| many(count, "opinion", "opinions"),
    none: "No opinions yet. A theme without any is left out of what is published.",
    bullet: |theme, number| format!("Theme {theme}, opinion {number}"),
    by_hand: "Changed by hand",
    from_hand: "Written by hand",
    headings: "Headings it comes from",
    tools: ["Choose", "Up", "Down", "Delete"],
    tool_names: [
        |text| format!("Choose “{text}”"),
        |text| format!("Move “{text}” up"),
        |text| format!("Move “{text}” down"),
        |text| format!("Delete “{text}”"),
    ],
    theme: |number| format!("Theme {number}"),
    send: |number| format!("To theme {number}"),
    send_this: |number, text| format!("Move “{text}” to theme {number}"),
    add_to: |number| format!("One more opinion in theme {number}"),
    add: "Add the opinion",
    chosen: |count| format!("{count} chosen"),
    join: |count| format!("Make one of {count}"),
    join_hint: "Choose one more to make them one.",
    clear: "Choose none",

    impressions: "What participants said",
    impressions_text: "Choose what to publish from the free answers of the survey. They stand in the order in which you choose them; nothing is published before that.",
    impressions_none: "No free answer has come in yet.",
    impressions_legend: "To be published",

    sheet: "The finished sheet",
    papers: "Documents",
    report_save: "Record of the plenary (Markdown)",
    report_hint: "This one also names groups, municipalities, votes and need cards.",
    inside: |bullets, impressions, plan, rulings| {
        let mut lines = vec![format!(
            "{} of the summary, each with the headings it comes from, groups and votes",
            many(bullets, "opinion", "opinions")
        )];
        if impressions > 0 {
            lines.push(format!("{} by participants", many(impressions, "sentence", "sentences")));
        }
        if plan {
            lines.push("The forum’s plan".into());
        }
        if rulings {
            lines.push("Which clusters were merged, and where tablets belong".into());
        }
        lines.push(
            "Not inside: notes, records of votes, need cards, survey answers, words of headings that were left out"
                .into(),
        );
        lines
    },
    inside_name: "What is in the file",
    inside_first: "Start writing the summary first. Then you can hand it out as a signed file.",
    inside_not_owner: "The forum’s plan comes from the device that made it. Readers see the summary of whoever made the plan first.",
};
