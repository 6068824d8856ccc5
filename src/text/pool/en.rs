//! The English words.

use super::{Pool, person};

pub(in crate::text) const EN: Pool = Pool {
    place: "Talent pool",
    nav: "Screens of the desk",
    nav_desk: "Desk",
    found: |people, ended| {
        let people = if people == 1 { "1 self-assessment".into() } else { format!("{people} self-assessments") };
        match ended {
            0 => format!("There are {people}"),
            _ => format!("There are {people}; please check the consent of {ended}"),
        }
    },
    empty: "Nobody is in the pool yet",
    empty_todo: "Open the self-assessment files that applicants sent you, and they are listed here.",
    open: "Open files",
    proves: "A signature shows that the owner of the same key wrote this. Who that is, and whether it is true, has to be found out in an interview.",
    filter_role: "Nearest role",
    filter_prefecture: "Can work in",
    order: "Order",
    all: "All",
    by_name: "By name",
    by_role: |role| format!("Nearest to {role} first"),
    shown: |shown, all| format!("{shown} of {all} shown."),
    table: "Applicants, and how near they come to the four roles",
    name: "Display name",
    nearest: "Nearest role",
    days: "Days",
    prefectures: "Prefectures",
    updated: "Changed",
    nameless: "(no name)",
    remote: "remote too",
    consent_ended: "consent ended",
    consent_none: "no consent",
    person: |name, role, per_cent| format!("{name} comes nearest to {role} ({per_cent}%)"),
    person_open: |name| format!("{name} has no evidence yet"),
    ended: ["The consent has ended", "Please don’t use this information. To go on, ask the person for a new file."],
    none: [
        "There is no record of consent",
        "Please don’t use this information before the person has confirmed their consent.",
    ],
    back: "To the pool",
    conditions: "Conditions",
    contact: "Contact",
    appointments: "Forms of appointment",
    open_yet: "Not given",
    consent: "Consent",
    consent_given: "Given on",
    consent_until: "Ends on",
    consent_text: "Version of the text",
    origin: "Where the file comes from",
    signer: "Signer’s digits",
    signer_help: "This screen can’t tell whether the owner of the key is this person.",
    written: "Last changed (by the person’s own clock)",
    skills: "Skills: three numbers",
    cases: "Cases",
    cases_none: "No case was sent.",
    erase: [
        "Erase this person’s records",
        "Erase this person’s records",
        "Really erase everything? This can’t be undone.",
        "Erase everything",
    ],
    erase_what: |files| {
        let files = if files == 1 { "The file".into() } else { format!("The {files} files") };
        format!(
            "{files} that this person sent, the records inside, scores and notes of interviews, and the name beside the key are erased from this device."
        )
    },
    erase_stays: "Only the day and the numbers stay. Other devices, backups and printed paper are not touched.",
    erased: "This person’s records are erased.",
    erasures: "Erasures",
    erasures_help: "Whose records they were is not kept.",
    erasure: |files, records| {
        let files = if files == 1 { "1 file".into() } else { format!("{files} files") };
        let records = if records == 1 { "1 record".into() } else { format!("{records} records") };
        format!("{files}, {records}")
    },
    erasure_reasons: ["Erased by a decision at the desk", "Withdrawn by the person", "The consent had ended"],
    interview: "Interview",
    look: "To check",
    looks: ["consent missing or ended", "profile not changed for long", "perhaps the same person"],
    alike: "same person?",
    stale: |days| format!("over {days} days"),
    nobody: "Nobody fits. Set the filters back to “All”.",
    reckoned: "Nearness is reckoned from confirmed levels, and from evidence where there is none. The dashed part is self-assessed.",
    about: person::EN,
};
