// Starts the app, or says in plain words why it cannot run and what to do.
// A file of its own because the content security policy allows no inline script (Trunk.toml names its attributes).
// It must never touch records: those belong to the app. Its syntax stays plain, so that older browsers get to the sentence.

const find = (selector) => document.querySelector(selector);

const show = (why, reason) => {
  const notice = find("#crash");
  if (!notice.hidden) return;
  const start = find("#start");
  if (start) start.remove();
  find(`#crash [data-why=${why}]`).hidden = false;
  find("#reason").hidden = !reason;
  find("#reason p").textContent = String(reason || "");
  notice.hidden = false;
  find("#reload").focus();
};

find("#reload").addEventListener("click", () => location.reload());

// The app's panic hook calls this one.
globalThis.yoriaiCrash = () => show("crash");

// A trap that no panic hook sees: memory or stack at their end.
const trapped = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
addEventListener("error", (event) => trapped(event.error) && show("crash", event.error));
addEventListener("unhandledrejection", (event) => trapped(event.reason) && show("crash", event.reason));

// Two modules share one library. The first has the pages of a table and of a first visit; the desk's has every page, so that
// nobody who works there ever changes over. The first word of a place decides (a test of src/route.rs compares), or the app
// itself asks for the whole behind the `?`.
const AT_THE_TABLE = ["", "open", "workshop", "forum", "ledger", "about"];
const word = () => location.hash.replace(/^[#/]+/, "").split("/")[0];
const built = find("script[data-wasm]").dataset;
const first = { js: built.js, wasm: built.wasm };
const desk = { js: `desk.js?v=${built.desk}`, wasm: `desk_bg.wasm?v=${built.desk}` };
const here = (name) => new URL(name, document.baseURI);

// The app asks before it loads the page anew at a place of the desk: without network and copy it stays where it is.
globalThis.yoriaiDesk = () => Promise.all(["./", desk.js, desk.wasm].map(async (name) => {
  const response = await fetch(here(name));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  await response.arrayBuffer();
}));

const start = async () => {
  if (typeof WebAssembly !== "object") return show("outdated", "WebAssembly is missing.");
  const { js, wasm } = location.search === "?desk" || !AT_THE_TABLE.includes(word()) ? desk : first;
  let init, response;
  try {
    [{ default: init }, response] = await Promise.all([import(here(js)), fetch(here(wasm))]);
    if (!response.ok) throw new Error(`${response.status} ${wasm}`);
  } catch (error) {
    console.error(error);
    return show(error instanceof SyntaxError ? "outdated" : "unreachable", error);
  }
  try {
    await init({ module_or_path: response });
  } catch (error) {
    console.error(error);
    return show(whyNotStarted(error), error);
  }
  keep();
};

const whyNotStarted = (error) => {
  if (trapped(error)) return "crash";
  const refused = [WebAssembly.CompileError, WebAssembly.LinkError, EvalError].some((kind) => error instanceof kind);
  return refused ? "outdated" : "unreachable";
};

// Keeps the app for use without a network. Where it may not (a closed network without https), the app runs all the same.
const keep = () => {
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  if (!("serviceWorker" in navigator) || !(location.protocol === "https:" || local)) return;
  navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).catch((error) => console.warn(error));
};

start();
