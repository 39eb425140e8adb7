// Elements and texts. Nothing that comes from a spec is ever read as HTML: it becomes text nodes here and nowhere else.

const byId = (id) => document.getElementById(id);

/** An element with attributes and children; children that are not there are left out. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(Boolean));
  return element;
}

/** The terms of the query, as one pattern for marks. */
let marks = null;

function setMarks(terms) {
  const patterns = [...terms].sort((one, other) => other.length - one.length);
  const escaped = patterns.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  marks = escaped.length ? new RegExp(`(${escaped.join("|")})`, "giu") : null;
}

/** A text with the terms of the query marked. */
function marked(text) {
  if (!marks) return [text];
  return text.split(marks).map((part, at) => (at % 2 ? make("mark", {}, part) : part));
}

/** An element with a text of a spec. Its language is stated where it is not that of the page. */
function textElement(tag, className, found) {
  if (!found) return null;
  return make(tag, { class: className, lang: otherLang(found.lang), dir: "auto" }, marked(found.text));
}

/** The same where nothing is marked, as in titles. */
const plainText = ({ text, lang }, className) => make("span", { class: className, lang: otherLang(lang), dir: "auto" }, text);

function chip(className, text, title) {
  return make("span", { class: `chip ${className}`, title }, text);
}

const code = (text, className) => make("code", { class: className }, marked(text));

function button(label, onClick, attributes = {}) {
  const element = make("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", onClick);
  return element;
}

let liveTimer;

/** Speaks to screen readers, once typing has stopped. */
function announce(textOf, delay = 0) {
  clearTimeout(liveTimer);
  liveTimer = setTimeout(() => (byId("live").textContent = textOf()), delay);
}
