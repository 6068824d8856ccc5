//! The staff levels in English.

use super::Staff;

pub(in crate::text) const EN: Staff = Staff {
    place: "Staff levels",
    link: ["Staff levels together", "How levels spread, and a plan of training, without names"],
    tracks: ["For applicants", "For staff"],
    found: |people| format!("Levels of {people} members of staff, and a plan of training"),
    few: |fewest| format!("Shown from {fewest} people on"),
    few_why: |people| match people {
        1 => "There is 1 person now. With one or two, a table would show whose level it is, so no figures yet.".into(),
        _ => format!(
            "There are {people} people now. With one or two, a table would show whose level it is, so no figures yet."
        ),
    },
    none: [
        "No self-assessment of staff has arrived yet",
        "Open files of self-assessments that were written as staff and with consent. They are counted together here.",
        "Open a file",
    ],
    intro: "Self-assessments written as staff are counted. There are no names and no ranking.",
    rules: "A figure of one or two is counted together with the level beside it. Other figures come in steps of three: “3 or more”, “6 or more”. No figure points to one person.",
    rules_name: "How people are counted",
    left_out: |[ended, none, unreadable]| {
        let parts = [
            ("whose consent has ended", ended),
            ("without consent", none),
            ("who answered a standard that is not on this device", unreadable),
        ];
        let parts: Vec<String> =
            parts.iter().filter(|part| part.1 > 0).map(|(name, people)| format!("{people} {name}")).collect();
        format!("Not counted: {}.", parts.join(", "))
    },
    choose: "Which standard did they answer?",
    standard: |title, version| format!("{title} (version {version})"),
    standard_source: |source| format!("Source: {source}"),

    levels: "People by category",
    levels_help: "Each person counts once, with the level reached in at least half of the category’s items. What people say and what evidence carries are never added up.",
    level: "Level",
    no_level: "None",
    rows: ["Self", "Evidence", "Interview"],
    row: "By",
    together: |first, last| format!("{first} to {last} together"),
    items: "People by item",
    items_help: "Open a category to see the same table for each item.",

    roles: "Roles that people aim at, and their musts",
    roles_help: "Of those who aim at a role: how far they reach its musts.",
    role: |musts, aiming| match musts {
        1 => format!("1 must, aimed at by {aiming}"),
        _ => format!("{musts} musts, aimed at by {aiming}"),
    },
    classes: ["All musts", "Half or more", "Fewer"],
    at_least: |people, fewest| match people {
        0 => format!("fewer than {fewest}"),
        _ => format!("{people} or more"),
    },

    gaps: |items| match items {
        0 => "No item is shared by three people yet".into(),
        1 => "One item that three or more people can grow in".into(),
        _ => format!("{items} items that three or more people can grow in"),
    },
    gaps_more: |items| match items {
        1 => "1 more".into(),
        _ => format!("{items} more"),
    },
    gaps_help: "Here people say less than the role that they aim at asks for. Where they say enough and only evidence is missing, writing a case comes before a course.",
    gaps_none: "They appear as more people choose a role to aim at.",
    no_training: "The training menu has nothing for it",
    plan: |parts, length| match parts {
        1 => format!("Plan of training: 1 part, {length}"),
        _ => format!("Plan of training: {parts} parts, {length} in all"),
    },
    plan_help: "Parts that help with the items above. The sum holds each part once, for the group.",
    draft: "Draft",
    minutes: |minutes| match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    },
    plan_heads: ["Training", "Helps with", "People", "Length"],
    sum: "In all",

    papers: "Take it along",
    csv: "Save the table (CSV)",
    papers_help: "The table holds no names. Still, two tables from before and after one person joined can give that person’s level away. Please pass one on only when several people have joined.",
    csv_heads: ["Standard", "Table", "Category, item, role or training", "By", "Level or class", "People"],
    csv_parts: ["Category", "Item", "Musts of a role", "Item to grow in", "Plan of training"],

    examples: "What two cities do",
    cities: [
        [
            "Kanazawa, Ishikawa",
            "From 2021 on, about 2,000 clerical staff, managers among them, were given digital training. In May of that year the city began to train people who lead the way, with 20 members of staff in their thirties. It wants to train 100 “digital administration leaders” and to have one in each of its about 100 sections. In fiscal 2022 twenty people took the leaders’ course of about 200 hours from May to November.",
        ],
        [
            "Moka, Tochigi",
            "Beside the “DX promoters” in every section, staff who wish to take part in a project to change the way they work. They study methods, draft reforms in teams, and present them to the mayor and all staff. In fiscal 2022 the city made a scheme that recognises those who took part as its “DX people”.",
        ],
    ],
    cities_source: |title| format!("Source: {title}. As the paper describes it; what changed since was not checked."),
};
