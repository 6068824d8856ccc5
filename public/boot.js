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

// Three modules share one library: the first has the pages of a table, the second those of a self-assessment, the desk's every
// page, so that nobody who works there ever changes over. Each has those that everybody goes to. The first word of a place
// decides; a word that is not here is the desk's (a test of src/route.rs compares). `?desk` asks for every page at any place.
const MODULE_AT = [["", "app"], ["open", "app"], ["ledger", "app"], ["about", "app"], ["workshop", "app"], ["forum", "app"], ["assess", "assess"]];
const built = find("script[data-wasm]").dataset;
const versions = new Map(built.modules.split(" ").map((entry) => entry.split("?v=")));
const here = (name) => new URL(name, document.baseURI);

const moduleHere = () => {
  const word = location.hash.replace(/^[#/]+/, "").split("/")[0];
  const name = (location.search !== "?desk" && new Map(MODULE_AT).get(word)) || "desk";
  const version = versions.get(name);
  return version ? { js: `${name}.js?v=${version}`, wasm: `${name}_bg.wasm?v=${version}` } : { js: built.js, wasm: built.wasm };
};

// The app asks before it loads the page anew for the module of this place: without network and copy it stays as it is.
globalThis.yoriaiModule = () => Promise.all(["./", ...Object.values(moduleHere())].map(async (name) => {
  const response = await fetch(here(name));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  await response.arrayBuffer();
}));

const start = async () => {
  if (typeof WebAssembly !== "object") return show("outdated", "WebAssembly is missing.");
  const { js, wasm } = moduleHere();
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
