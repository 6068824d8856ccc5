//! What the bench does in the page: each script is the inside of an async function that returns its figure in ms.
//!
//! A tap is measured from the click to the frame after what it promises is in the page. What makes ready or cleans up
//! is never measured, and a moment of rest lies before each tap, as between the taps of a person.

use crate::measure::COUNT;

/// To another place of the app: from the change of address to the frame in which `selector` stands.
pub fn go(hash: &str, selector: &str) -> String {
    format!("return await timed(() => {{ location.hash = '{hash}'; }}, () => document.querySelector('{selector}'));")
}

/// Ends what a measurement left open, and lets the store come to rest.
const UNDO_ONE: &str = "await rest(); one('.steps__bar .btn').click(); await rest();";

/// Ties two loose notes, up to the tap that binds.
const HOLD_TWO: &str = "\
await rest(); for (const box of [...document.querySelectorAll('.tray__note input')].slice(0, 2)) box.click();\
await until(() => document.querySelector('.action-bar .btn--solid')); one('.action-bar .btn--solid').click();\
await until(() => document.querySelector('#answer')); one('#answer').value = '束ね直した見出し'; await rest();\
const before = count('.cluster'); const bind = () => one('.capture--asking [type=submit]').click();\
const bound = () => count('.cluster') > before;";

/// The taps of a board.
pub fn board() -> [(&'static str, String); 6] {
    [
        (
            "select a note",
            "await rest(); const box = one('.tray__note input');\
             const time = await timed(() => box.click(), () => document.querySelector('.action-bar'));\
             await rest(); box.click(); await until(() => !document.querySelector('.action-bar')); return time;"
                .into(),
        ),
        (
            "put a note",
            format!(
                "await rest(); type('#note', '時間が足りない ' + performance.now()); await rest(); const before = count('.tray__note');\
                 const time = await timed(() => one('.capture__go').click(), () => count('.tray__note') > before); {UNDO_ONE} return time;"
            ),
        ),
        (
            "vote",
            format!(
                "await rest(); const votes = one('.board-bar__votes p'); const before = votes.textContent;\
                 const time = await timed(() => one('.cluster__vote').click(), () => votes.textContent !== before); {UNDO_ONE} return time;"
            ),
        ),
        ("bind two notes", format!("{HOLD_TWO} const time = await timed(bind, bound); {UNDO_ONE} return time;")),
        (
            "undo the binding",
            format!(
                "{HOLD_TWO} bind(); await until(bound); await rest();\
                 return await timed(() => one('.steps__bar .btn').click(), () => count('.cluster') === before);"
            ),
        ),
        (
            "search",
            "await rest(); const found = one('.board-bar__found');\
             const time = await timed(() => type('#find', '窓口'), () => found.textContent !== '');\
             await rest(); type('#find', ''); await until(() => found.textContent === ''); return time;"
                .into(),
        ),
    ]
}

/// The taps of a plenary.
pub fn plenary() -> [(&'static str, String); 5] {
    const UNITE: &str = "\
        await rest(); const decided = () => document.querySelector('.decided .unfold')?.textContent ?? ''; const before = decided();\
        const unite = () => one('.proposal .btn--solid').click(); const united = () => decided() !== before;";
    const BACK: &str = "one('.decided [role=group] .btn').click()";
    [
        (
            "filter by group",
            "await rest(); const time = await timed(() => pick('#filter-group', 'g3'), () => document.querySelector('.filters__said b'));\
             await rest(); pick('#filter-group', ''); await until(() => !document.querySelector('.filters__said b')); return time;"
                .into(),
        ),
        (
            "all groups again",
            "pick('#filter-group', 'g3'); await until(() => document.querySelector('.filters__said b')); await rest();\
             return await timed(() => pick('#filter-group', ''), () => !document.querySelector('.filters__said b'));"
                .into(),
        ),
        (
            "put a family together",
            format!(
                "{UNITE} const time = await timed(unite, united); await rest(); {BACK}; await until(() => !united()); return time;"
            ),
        ),
        (
            "undo it",
            format!(
                "{UNITE} unite(); await until(united); await rest(); return await timed(() => {BACK}, () => !united());"
            ),
        ),
        (
            "open a fold of notes",
            "await rest(); const fold = one('.ranked__row .unfold'); const open = () => fold.querySelector('ul');\
             const time = await timed(() => fold.querySelector('button').click(), open);\
             await rest(); fold.querySelector('button').click(); await until(() => !open()); return time;"
                .into(),
        ),
    ]
}

/// The same frame for one element that a script adds to the page.
pub const PLAIN: &str = "\
const element = document.createElement('p'); element.textContent = 'ノート';\
await rest(); const time = await timed(() => one('#main').append(element), () => element.isConnected); element.remove(); return time;";

/// What a person does, from an empty board on: what it is, and a script that returns `[taps, ms in the app, keys]`.
/// Keys are those of a Japanese keyboard: letters of the romanised text, and two for the conversion.
pub fn work() -> [(&'static str, String); 4] {
    const HANDS: &str = "\
        const write = async (selector, words, typed) => { one(selector).focus(); type(selector, words); keys += typed; await rest(); };\
        const choose = async (name) => { await tap(`input[name=${name}]`, () => one(`input[name=${name}]`).checked); };\
        const on = async (selector) => { await tap('.dock__nav .btn--solid', () => document.querySelector(selector)); };\
        const note = async (first) => { const before = count('.tray__note'); if (first) await tap('#note');\
            await write('#note', '窓口で待つ ' + before, 14); await tap('.capture__go', () => count('.tray__note') > before); };";
    let with = |script: &str| format!("{COUNT} {HANDS} {script} return [taps, app, keys];");
    [
        ("the first note", with("await note(true);")),
        ("the next note", with("await note(false);")),
        (
            "a cluster of five",
            with(
                "for (let more = 0; more < 4; more++) await note(false); taps = 0; app = 0; keys = 0;\
                 for (let at = 1; at <= 5; at++) await tap(`.tray__note:nth-child(${at}) input`, () => document.querySelector('.action-bar'));\
                 await tap('.action-bar .btn--solid', () => document.querySelector('#answer')); one('#answer').value = '窓口の待ち時間'; keys += 22;\
                 await tap('.capture--asking [type=submit]', () => document.querySelector('.cluster'));",
            ),
        ),
        (
            "a need card, all answered",
            with(
                "await tap('.cluster__pick input', () => document.querySelector('.action-bar .btn--solid'));\
                 await tap('.action-bar .btn--solid', () => document.querySelector('#outcome'));\
                 await fill('#outcome', '待ち時間が半分になる', 27); await on('input[name=role]');\
                 await choose('role'); await choose('level'); await tap('#field'); taps += 1;\
                 await (async () => { const list = one('#field'); app += await timed(() => pick('#field', list.querySelector('optgroup option').value), () => true); })();\
                 await on('input[name=work-style]'); await choose('work-style'); await fill('#days', '2', 1); await fill('#months', '6', 1);\
                 await on('input[name=importance]'); await choose('importance'); await choose('urgency');\
                 await rest();",
            ),
        ),
    ]
}

/// Seconds of a practised hand by the keystroke-level model: a pointing and a tap each, a key each; no time to think.
pub fn hand(taps: f64, keys: f64) -> f64 {
    taps * (1.1 + 0.2) + keys * 0.28
}

/// Remembers when files were chosen.
pub const WATCH: &str = "\
one('input[type=file]').addEventListener('change', () => { globalThis.chosen = performance.now(); }, true); return 0;";

/// From the choice of files to the list with its button.
pub const READ: &str = "\
await until(() => document.querySelector('#plan .btn--solid')); return performance.now() - globalThis.chosen;";

/// From the tap to the list of what was taken in.
pub const TAKE: &str = "\
return await timed(() => one('#plan .btn--solid').click(), () => one('main h1').textContent.includes('取り込みました'));";

/// The longest task while the app looks for likenesses, once nobody taps.
pub const QUIET: &str = "\
let longest = 0; const watch = new PerformanceObserver((list) => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration); });\
type('#note', '待ち時間が長い ' + performance.now()); const before = count('.tray__note'); one('.capture__go').click();\
await until(() => count('.tray__note') > before); await rest(300); watch.observe({ entryTypes: ['longtask'] });\
await rest(2500); watch.disconnect(); one('.steps__bar .btn').click(); await rest(); return longest;";
