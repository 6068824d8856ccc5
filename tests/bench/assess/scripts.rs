//! What the bench does in the page: each script is the inside of an async function that returns its figures.
//!
//! A tap is measured from the click to the frame after what it promises is in the page; a rest lies before each tap, as
//! between the taps of a person, and is never counted.

use crate::measure::COUNT;

/// Marks the first frame in which a question can be answered, in either page.
pub const WATCH_START: &str = "\
new MutationObserver((_, watch) => { if (document.querySelector('#main input[type=radio]')) { watch.disconnect();\
    requestAnimationFrame(() => setTimeout(() => { globalThis.usable = performance.now(); })); } })\
    .observe(document, { childList: true, subtree: true });";

/// The next sentence of the first item, until it is chosen and the line of the item says so.
pub const CHOOSE: &str = "\
await rest(); const line = one('.ask__said'); const before = line.textContent;\
const boxes = [...one('.ask').querySelectorAll('.level-choice input')];\
const next = boxes[(boxes.findIndex((box) => box.checked) + 1) % boxes.length];\
return await timed(() => next.click(), () => next.checked && line.textContent !== before);";

/// The same in the other page, where the choice and the line of progress say so.
pub const CHOOSE_THERE: &str = "\
await rest(); const boxes = [...one('.sd-question').querySelectorAll('input[type=radio]')];\
const next = boxes[(boxes.findIndex((box) => box.checked) + 1) % boxes.length];\
const said = () => next.closest('.sd-item').classList.contains('sd-item--checked') && one('.sd-progress__text').textContent.startsWith('1/46');\
return await timed(() => next.click(), () => next.checked && said());";

/// One category as a person goes through it: a case where one is wanted, else one that is written already, then every item,
/// with a case where the claim asks for one, and on by the buttons. Returns
/// `[taps, ms in the app, keys]`, the ms of each answer, and how many items are answered by then.
pub fn category(number: usize, writes: bool) -> String {
    format!("{COUNT} const number = {number}, writes = {writes}; {CATEGORY}")
}

/// Keys: those of the romanised text, and two for each conversion.
const CATEGORY: &str = "\
const answers = []; await until(() => document.querySelector('.ask--open'));\
if (writes) { await fill('#month-0', '2025-03', 6);\
    await fill('#act-0', '窓口の手続を聞き取り、手順を図にして、やめる案を職員と作りました。', 80);\
    await fill('#left-0', '手順書と案内図が残り、今も使われています。', 50); }\
else { await tap('.recall-part summary', () => one('.recall-part details').open); await tap('.recall-part details input'); }\
const open = () => one('.ask--open'); const head = () => open().querySelector('.ask__head').id;\
for (let item = 0; item < count('.ask'); item++) {\
    const level = (number + item) % 4 + 1; const line = open().querySelector('.ask__said'); const before = line.textContent;\
    const spent = app; await tap(`.ask--open .level-choice label:nth-of-type(${level + 1}) input`, () => line.textContent !== before);\
    answers.push(app - spent);\
    if (level >= 2) { const carried = () => one('.ask--open .ask__carries').textContent; const bare = carried();\
        await tap('.ask--open .ask__shown input', () => carried() !== bare); }\
    const here = head(); const onward = '.ask--open .ask__foot .btn:not(.btn--text)';\
    if (document.querySelector(onward)) await tap(onward, () => head() !== here); }\
const answered = one('#progress').value; const title = one('main h1').textContent;\
await tap('.dock .btn--solid', () => ![undefined, title].includes(document.querySelector('main h1')?.textContent));\
return [[taps, app, keys], answers, answered];";

/// The cases on the page behind the last category.
pub const CASES: &str = "await until(() => document.querySelector('.cases__list')); return count('.case');";
