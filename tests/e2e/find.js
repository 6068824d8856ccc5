// Finds what a person would point at: visible, of one of these roles, with this name, inside the named regions.
// Names are compared without spaces: first as a whole, then from their start, then anywhere; one must be alone in its kind.
// Returns the element, or a sentence about why there is none.
const [path, roles, name, what] = arguments;

const SELECTORS = {
  button: "button, [role=button]",
  link: "a[href]",
  summary: "summary",
  textbox: "textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=date], input[type=month]",
  list: "select",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  file: "input[type=file]",
  option: "[role=option]",
  heading: "h1, h2, h3, h4",
  group: "fieldset, [role=group], details",
  region: "section, [role=region], [role=dialog], article, nav, aside",
  item: "li",
  row: "tr",
  table: "table",
};

const squeeze = (text) => (text || "").replace(/\s+/gu, "");
// A part without a box of its own (`display: contents`) is seen where anything in it is.
const seen = (element) =>
  getComputedStyle(element).display === "contents"
    ? [...element.children].some(seen)
    : element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

// The text of an element as it is read aloud: nothing hidden, no drawings, no controls inside.
const spoken = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true" || node.matches("svg, select, textarea, script, style")) return "";
  if (node.hidden) return "";
  return [...node.childNodes].map(spoken).join(" ");
};

const named = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(spoken).join(" ");
  const label = element.getAttribute("aria-label");
  if (label) return label;
  if (element.labels && element.labels.length) return [...element.labels].map(spoken).join(" ");
  if (element.matches("fieldset")) return spoken(element.querySelector("legend") || element);
  if (element.matches("details")) return spoken(element.querySelector("summary") || element);
  if (element.matches("table")) return spoken(element.querySelector("caption") || element);
  if (element.matches("section, article, aside")) return spoken(element.querySelector("h1, h2, h3, h4") || document.createElement("p"));
  return spoken(element) || element.title || element.placeholder || "";
};

// What is shown for it: a checkbox may be drawn by its label.
const shown = (element) => [element, ...(element.labels || [])].find(seen);

const closest = (scope, roles, name) => {
  const wanted = squeeze(name);
  const all = [...scope.querySelectorAll(roles.map((role) => SELECTORS[role]).join(", "))].filter(shown);
  const names = new Map(all.map((element) => [element, squeeze(named(element))]));
  const ways = [(here) => here === wanted, (here) => here.startsWith(wanted), (here) => here.includes(wanted)];
  for (const way of ways) {
    const found = all.filter((element) => way(names.get(element)));
    if (found.length === 1) return found[0];
    if (found.length > 1) return `${found.length} of them are called “${name}”: ${found.map((element) => names.get(element)).join(" / ").slice(0, 300)}`;
  }
  return `no ${roles.join(" or ")} “${name}” among: ${[...names.values()].join(" / ").slice(0, 1500)}`;
};

let scope = document.body;
for (const [role, name] of path) {
  scope = closest(scope, [role], name);
  if (typeof scope === "string") return scope;
}
const found = closest(scope, roles, name);
if (typeof found === "string") return found;
if (what === "state") return { checked: found.checked, value: found.value, text: found.innerText, disabled: found.disabled };
if (what === "text") return { text: found.innerText };
if (what === "control") return found;
return found.matches("input[type=checkbox], input[type=radio]") ? [...found.labels].find(seen) || found : found;
