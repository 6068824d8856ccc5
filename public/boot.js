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

const start = async () => {
  if (typeof WebAssembly !== "object") return show("outdated", "WebAssembly is missing.");
  const { js, wasm } = find("script[data-wasm]").dataset;
  let init, response;
  try {
    [{ default: init }, response] = await Promise.all([import(new URL(js, document.baseURI)), fetch(new URL(wasm, document.baseURI))]);
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
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  if (!("serviceWorker" in navigator) || !(location.protocol === "https:" || here)) return;
  navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).catch((error) => console.warn(error));
};

start();
