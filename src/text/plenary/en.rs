//! The plenary's words in English.

use super::Plenary;
use crate::text::common::tenth;

pub(in crate::text) const EN: Plenary = Plenary {
    awaited: |groups| format!("Still waiting for {}.", groups.join(", ")),
    held_apart: (
        |count| {
            let files = if count == 1 { "1 hand-in is".into() } else { format!("{count} hand-ins are") };
            format!("{files} not counted yet: the signers are not confirmed.")
        },
        "Check the signers",
    ),
    submission: |count| format!("hand-in no. {count}"),
    own_tablet: "Written on this device",
    wrote: |notes, needs| format!("{notes} notes, {needs} need cards"),
    over: |theme, votes, most| {
        format!("Theme {theme} has {votes} votes. This group has {most} at most. Please ask the group.")
    },
    move_tablet: "Correct the group",
    which_group: |said| {
        if said.is_empty() {
            "The group is not known. Whose tablet is this?".into()
        } else {
            format!("The kit has no group “{said}”. Whose tablet is this?")
        }
    },
    group_of_tablet: "This tablet's group",
    choose: "Choose one",
    leave_out: "Don't count it (practice, replaced tablet)",
    said_itself: |said| format!("the tablet said {said}"),
    left_out: |count| {
        if count == 1 { "1 tablet is not counted".into() } else { format!("{count} tablets are not counted") }
    },
    take_back: "Take back",
    owners: "Decided by the forum's owner",
    to_group: |name| format!("Open the board of {name}"),
    to_stage: "Project it",
    to_tally: "Survey results",
    ways: "Open next",
    print: "Print the plenary",

    filter: "Filters",
    filters: ["Group", "City, town, village", "Department", "Theme"],
    all: "All",
    kinds: ["Cities", "Towns", "Villages", "Special wards"],
    kinds_hint: "There are no population figures here. Size is told by city, town, village and ward.",
    filter_off: "Show everything",
    filtered: |[clusters, all_clusters], [votes, all_votes], [needs, all_needs]| {
        format!(
            "Showing {clusters} of {all_clusters} clusters, {votes} of {all_votes} votes, {needs} of {all_needs} need cards."
        )
    },
    filter_rule: "A cluster belongs to the municipalities and departments on its notes, or else to those at its table. Votes are not divided: a cluster is shown with all of them.",
    filter_empty: "Nothing matches.",

    proposals: |count| {
        if count == 1 {
            "1 set of clusters may say the same".into()
        } else {
            format!("{count} sets of clusters may say the same")
        }
    },
    proposals_text: "Putting them together keeps every group, vote and note. You can take it back at any time.",
    equal: "The headings are equal",
    heading: "Heading for all of them",
    unite: |count| format!("Put {count} together"),
    apart: "Keep apart",
    too_few: "Choose two or more to put them together.",
    decided: |count| if count == 1 { "1 decision so far".into() } else { format!("{count} decisions so far") },
    is_one: |title, parts| format!("{parts} put together as “{title}”"),
    is_apart: |titles, count| {
        let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
        format!("{count} kept apart: {}", titles.join(", "))
    },

    arrange: "Arrange",
    arrangements: ["By votes", "Group by group"],
    chosen: |count| format!("{count} chosen"),
    open: "Open",
    choose_none: "Choose none",
    origins: |parts, notes| format!("Show the {parts} clusters and {notes} notes behind it"),
    show_notes: |count| if count == 1 { "Show 1 note".into() } else { format!("Show {count} notes") },
    of_several: |parts| format!("{parts} put together"),
    loose: |count| {
        if count == 1 { "1 note is in no cluster".into() } else { format!("{count} notes are in no cluster") }
    },
    stray: "Themes that the new kit doesn't have",
    stray_hint: "Written before the kit changed. Nothing of it is lost.",
    hands: |up, of| format!("{up} of {of} people"),

    maps: "Who is needed, where, how much",
    fields: |cards| format!("Field × municipality ({cards} need cards)"),
    place: "Municipality",
    days: |cards| format!("Form of work × days a month ({cards} need cards)"),
    style: "Form of work",
    bands: ["up to 1 day", "up to 4", "up to 8", "up to 12", "over 12"],
    fields_note: "A card with several municipalities counts in the row of each. In the sums it counts once.",
    demand: |days| format!("{days} a month are asked for in all"),
    demand_heads: ["Role", "Need cards", "Person-days a month", "Days open"],
    several_roles: "Two roles or more",
    open_role: "Role open",
    person_days: |tenths| format!("{} person-days", tenth(tenths)),
    cards: |cards| if cards == 1 { "1 card".into() } else { format!("{cards} cards") },
    demand_note: "Every card counts once. Cards without days are not in the person-days.",

    conditions: "Conditions of personnel and finance",
    save: "Save as tables",
    saves: ["Notes (CSV)", "Clusters (CSV)", "Survey (CSV)"],
    save_hint: "For a spreadsheet. Everything is written, whatever the filters say.",
    note_heads: [
        "Theme",
        "Heading after merging",
        "The group's heading",
        "Note",
        "Group",
        "Tablet",
        "Municipality (code and name)",
        "Department",
        "Hands up",
        "People asked",
        "Support scheme",
        "Wanted from the prefecture",
    ],
    cluster_heads: [
        "Theme",
        "Heading after merging",
        "Votes after merging",
        "The group's heading",
        "Group",
        "Tablet",
        "Votes",
        "Notes",
        "Municipalities (code and name)",
    ],
    survey_heads: ["Question", "1 Not at all", "2", "3", "4 Very much", "No answer", "People who answered", "Comment"],

    group_found: |name, clusters, notes| format!("{name} made {clusters} clusters of {notes} notes"),
    group_missing: |name| format!("Nothing of {name} is here yet"),
    group_missing_todo: "Add the file that the group's tablet wrote.",
    group_tablets: |count| format!("Put together from {count} tablets."),
    group_rows: ["Municipalities", "People", "Departments", "Ranks"],
    group_nothing: "No clusters.",
    to_plenary: "Back to the plenary",
    foot: |here, all| format!("From the hand-ins of {here} of {all} groups."),

    tallied: |answers, people| {
        if people as usize >= answers {
            format!("{answers} of {people} people answered")
        } else {
            format!("{answers} people answered")
        }
    },
    tally_empty: "No answers to the survey are here yet",
    tally_empty_todo: "They come with the hand-ins of the groups.",
    share: |part, whole| match (part * 200 + whole).checked_div(2 * whole) {
        Some(share) => format!("{share}%"),
        None => "—".into(),
    },
    tally_heads: ["Answer", "People", "Share"],
    unanswered: |count| format!("No answer: {count}"),
    agreed: |agreed, all| format!("{agreed} of {all} agree"),
    comments: |count| if count == 1 { "1 comment".into() } else { format!("{count} comments") },
    comments_hint: "Neither person nor group is kept with them. They are sorted by their words.",
};
