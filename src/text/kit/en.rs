//! The kit editor in English.

use super::Kit;
use crate::domain::forum::{Fit, Screen};

pub(in crate::text) const EN: Kit = Kit {
    kit: |groups, themes, minutes| {
        let many = |count: usize, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
        format!("{}, {}, {minutes} minutes", many(groups, "group"), many(themes, "theme"))
    },
    kit_text: "Every change is saved at once. When you are ready, sign the file for the groups and hand it out.",
    foreign: "This kit can't be changed here",
    foreign_text: "It was made on another device, and only that device can change it. To make your own version, make a copy.",
    basics: "Name and day",
    title: "Name of the forum",
    date: "Day",
    prefecture: "Prefecture",
    prefecture_none: "Please choose",
    prefecture_help: "The tablets use it to search for municipalities.",
    votes: "Votes a person in each theme",
    votes_hint: "0 to 99",
    votes_unit: "votes",
    groups: |count| format!("Groups ({count})"),
    group_name: |number| format!("Name of group {number}"),
    add_group: "Add a group",
    themes: |count| format!("Themes ({count})"),
    theme_title: |number| format!("Title of theme {number}"),
    theme_prompt: |number| format!("Question of theme {number}"),
    theme: "New theme",
    add_theme: "Add a theme",
    agenda: "Agenda",
    sum: |minutes| if minutes == 1 { "1 minute in all".into() } else { format!("{minutes} minutes in all") },
    step_minutes: |number| format!("Length of step {number}"),
    minutes_hint: "0 to 480",
    minutes: |minutes| format!("{minutes} min"),
    minutes_unit: "min",
    step_title: |number| format!("Name of step {number}"),
    step_todo: |number| format!("What to do in step {number}"),
    step: "New step",
    add_step: "Add a step",
    edit_agenda: "See and change the time boxes",
    remove: |name| format!("Remove {name}"),
    up: |name| format!("Move {name} up"),
    down: |name| format!("Move {name} down"),
    row_tools: ["Up", "Down", "Remove"],
    give: "The file for the groups",
    give_open: "No prefecture is chosen yet. With it, the tablets find their municipalities faster.",
    next: [
        "Sign, and save the kit's file.",
        "Give the file to the groups' tablets: by USB stick, mail or sharing.",
        "After the forum, add the files that you get from the groups to the plenary.",
    ],
    next_name: "What comes next",

    places_of: |number| format!("Municipalities of group {number}"),
    places: |count, names| match count {
        1 => format!("1 municipality: {names}"),
        count => format!("{count} municipalities: {names}"),
    },
    places_none: "Choose municipalities (may stay open)",
    deal: "Share out the municipalities",
    deal_text: |prefecture, count, groups| {
        format!(
            "The {count} municipalities of {prefecture} go to {groups} groups, with cities, towns and villages spread evenly. This replaces what is there now."
        )
    },
    deal_open: "Once the prefecture is chosen, its municipalities can be shared out to the groups.",
    twice: |names| format!("In more than one group: {names}"),
    nowhere: |names, more| match more {
        0 => format!("In no group: {names}"),
        more => format!("In no group: {names} and {more} more"),
    },
    edit_themes: "See and change the themes",
    about_schemes: "Asks what is hard about support schemes",
    about_schemes_text: "Notes can say which scheme is meant, and what the prefecture should add.",
    slot: "Minutes in the programme",
    slot_hint: "1 to 600",
    fit: |minutes, fit| match fit {
        None => format!("{minutes} minutes in all. With the minutes of the programme, you see whether it fits"),
        Some(Fit::Exact) => format!("{minutes} minutes in all. It fits exactly"),
        Some(Fit::Spare(left)) => format!("{minutes} minutes in all. {left} min are left"),
        Some(Fit::Over(over)) => format!("{minutes} minutes in all. {over} min too long"),
    },
    idle: |titles| format!("Themes that have no time yet: {titles}"),
    empty_steps: |numbers| format!("Steps of 0 minutes: {numbers}"),
    step_more: |screen, theme, todo| match theme {
        Some(number) => format!("Theme {number}, {screen}: {todo}"),
        None => format!("{screen}: {todo}"),
    },
    step_theme: |number| format!("Theme of step {number}"),
    step_theme_none: "No theme",
    theme_of: |number, title| format!("{number}: {title}"),
    step_screen: |number| format!("Screen of step {number}"),
    screen: |screen| match screen {
        Screen::Join => "Joining",
        Screen::Board => "Notes",
        Screen::Needs => "Need cards",
        Screen::Matrix => "Importance × urgency",
        Screen::Present => "Presentation",
        Screen::Survey => "Survey",
        Screen::HandIn => "Handing in",
        Screen::Other => "Another screen",
    },
    survey: |count| match count {
        1 => "Closing survey (1 question)".into(),
        count => format!("Closing survey ({count} questions)"),
    },
    survey_text: "Each participant answers on a scale of four and in their own words. Nobody is asked for a name.",
    survey_none: "There is no question, so there is no survey.",
    survey_template: "Take the template’s questions",
    edit_survey: "See and change the questions",
    question: |number| format!("Question {number}"),
    new_question: "New question",
    add_question: "Add a question",
    english: "English",
    english_switch: "Add English sentences",
    english_text: [
        "Themes, steps and questions get a field for English. Where the words are the template’s own, the English ones are filled in.",
        "Switched off, the English sentences go. “Undo” brings them back.",
    ],
    english_open: |count| match count {
        1 => "1 text has no English. It is shown as it stands.".into(),
        count => format!("{count} texts have no English. They are shown as they stand."),
    },
    in_english: |label| format!("{label} (English)"),
    edit_seal: "See and add sealing keys",
    theme_concerned: |found| {
        format!(
            "Notes that came in for this theme: {}; tablets: {}. Removing it doesn’t delete them.",
            found.notes, found.tables
        )
    },
    group_concerned: |found| {
        format!(
            "Tablets of this group that handed in: {}, with notes: {}. Removing it doesn’t delete them.",
            found.tables, found.notes
        )
    },
    take_away: "Remove all the same",
    changed_later: "After a change, please sign again and have the groups open the new file. What they wrote stays.",
    copy: "Make a copy",
    links: ["Projector", "Survey"],
};
