// The state of the page, and what changes it.

const state = { query: "", filters: noFilters(), pinned: null, open: null, unknown: null, near: [], strange: [] };

/** What the state comes to: the hits, the counts of the filters, and the terms that are marked. */
let view = { hits: [], counts: {}, terms: [] };

function update() {
  const terms = termsOf(state.query);
  setMarks(terms);
  view = { ...filtered(state.pinned ? [state.pinned] : search(state.query), state.filters), terms };
  showList();
  showFacets();
  showCount();
  showNotice();
}

function showCount() {
  const text = view.hits.length ? labels().count(view.hits.length, rows.length) : labels().nothing;
  const isPart = state.pinned || state.unknown;
  byId("count").replaceChildren(text, isPart ? " " : "", isPart ? button(labels().showAll, showAll, { class: "plain" }) : "");
  announce(text, 500);
}

/** Why the list is not what somebody may expect, and what is near. */
function showNotice() {
  const words = labels();
  const lines = [];
  if (state.unknown !== null) lines.push(make("p", {}, words.unknown(shortened(state.unknown))));
  if (state.strange.length) lines.push(make("p", {}, words.unknownFilter(state.strange.map(shortened).join(", "))));
  if (state.unknown === null && !view.hits.length) lines.push(...nothingFound());
  if (state.near.length) lines.push(make("p", {}, words.nearest), nearList(state.near));
  byId("notice").replaceChildren(...lines);
  byId("notice").hidden = !lines.length;
}

function nothingFound() {
  const words = labels();
  const near = termsOf(state.query).length === 1 ? nearTo(state.query) : [];
  return [successOf(state.query), make("p", {}, words.unlisted),
    ...(near.length ? [make("p", {}, words.near), nearList(near)] : [])].filter(Boolean);
}

/** A number that no spec lists may be that of a success. */
function successOf(query) {
  const number = parseNumber(fold(query).trim());
  if (number === null) return null;
  const isSuccess = ({ success, least, greatest }) =>
    success.some(([first, last]) => number >= (first ?? least) && number <= (last ?? greatest));
  const ids = spaces.filter(isSuccess).map(({ id }) => id);
  return ids.length ? make("p", {}, labels().success(String(number), ids.join(", "))) : null;
}

const nearList = (hits) => make("ul", { class: "near" }, hits.map((hit) => make("li", {}, hitLink(hit))));
const shortened = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

let addressTimer;

/** Browsers refuse a page that changes its address at every key. */
function keepAddress() {
  clearTimeout(addressTimer);
  addressTimer = setTimeout(() => setAddress("replaceState", null, searchAddress(state)), 250);
}

function setAddress(how, kept, address) {
  clearTimeout(addressTimer);
  try {
    history[how](kept, "", address ? `#${address}` : location.href.split("#")[0]);
  } catch {
    // The page works without an address, as within a frame that has none.
  }
}

/** A new search: nothing of a link holds any longer. */
function searchAnew() {
  Object.assign(state, { pinned: null, open: null, unknown: null, near: [], strange: [] });
  limit = FIRST_ROWS;
  update();
  keepAddress();
}

function onQuery() {
  state.query = byId("query").value;
  searchAnew();
}

function toggleFilter(facet, value, isOn) {
  state.filters[facet][isOn ? "add" : "delete"](value);
  if (state.pinned || state.unknown !== null) setQuery("");
  searchAnew();
}

function removeFilter(facet, value) {
  toggleFilter(facet, value, false);
  (byId("active").querySelector("button") ?? byId("query")).focus();
}

function clearFilters() {
  state.filters = noFilters();
  searchAnew();
  byId("query").focus();
}

function showAll() {
  setQuery("");
  clearFilters();
}

function setQuery(query) {
  state.query = query;
  byId("query").value = query;
}

/** The address becomes that of the code, and remembers the search that the way back leads to. */
function openCode(hit) {
  const kept = { search: searchAddress(state) };
  state.open = keyOf(hit);
  setAddress("pushState", kept, codeAddress(hit));
}

function closeCode(hit) {
  state.open = null;
  announce(labels().closed(keyOf(hit)));
  setAddress("pushState", null, state.pinned ? codeAddress(hit) : searchAddress(state));
}

/** Shows what the address says: at the start, and whenever somebody goes back or follows a link. */
function followAddress(event) {
  clearTimeout(addressTimer);
  const asked = readAddress(location.hash.slice(1));
  const before = asked.hit && typeof history.state?.search === "string" ? readAddress(history.state.search) : asked;
  const { hit = null, unknown = null, near = [], strange = [] } = asked;
  const isFromList = before !== asked;
  Object.assign(state, { filters: before.filters, pinned: isFromList ? null : hit, open: hit && keyOf(hit), unknown, near, strange });
  setQuery(before.query);
  limit = FIRST_ROWS;
  if (unknown !== null) showUnknown();
  else update();
  showOpened({ isFirst: !event });
}

function showUnknown() {
  setMarks([]);
  view = { ...filtered([], state.filters), terms: [] };
  showList();
  showFacets();
  showCount();
  showNotice();
}

/** A code that a link opens may stand far down in its list, and the link itself may be gone from the screen. */
function showOpened({ isFirst }) {
  if (!state.open) return;
  const at = view.hits.findIndex((hit) => keyOf(hit) === state.open);
  if (at >= limit) {
    limit = at + FIRST_ROWS;
    showList();
  }
  const opened = byId("list").querySelector(".row.open .opener");
  if (!isFirst) opened?.focus({ preventScroll: true });
  if (at > 0) opened?.scrollIntoView({ block: "nearest", behavior: "instant" });
  else scrollTo({ top: 0, behavior: "instant" });
}

/** All words of the page itself, in the language that is chosen. */
function showWords() {
  const words = labels();
  document.documentElement.lang = language;
  document.title = spaces.length === 1 ? `${titleOf(spaces[0])} – ${words.title}` : words.title;
  for (const element of document.querySelectorAll("[data-label]")) element.textContent = words[element.dataset.label];
  for (const element of document.querySelectorAll("[data-label-name]")) element.setAttribute("aria-label", words[element.dataset.labelName]);
  byId("query").placeholder = words.placeholder;
  const scope = words.scope(rows.length, spaces.length);
  byId("scope").textContent = spaces.length === 1 ? `${titleOf(spaces[0])} · ${scope}` : scope;
  byId("keys").replaceChildren(...words.keys.flatMap(([key, does]) => [make("kbd", {}, key), ` ${does}  `]));
  for (const choice of byId("languages").children) choice.setAttribute("aria-pressed", String(choice.lang === language));
  makeFacets();
}

function chooseLanguage(tag) {
  language = tag;
  memory.set("language", tag);
  showWords();
  if (state.unknown !== null) showUnknown();
  else update();
}

function start() {
  byId("languages").append(...languages.map((tag) => button(languageName(tag), () => chooseLanguage(tag), { lang: tag })));
  byId("query").addEventListener("input", onQuery);
  byId("more").addEventListener("click", showMore);
  byId("skip").addEventListener("click", () => openers()[0]?.focus());
  byId("slash").checked = memory.get("slash") !== "off";
  byId("slash").addEventListener("change", (event) => memory.set("slash", event.target.checked ? "on" : "off"));
  document.addEventListener("keydown", onKey);
  addEventListener("popstate", followAddress);
  foldFilters(matchMedia("(min-width: 60rem)"));
  printAll();
  byId("app").hidden = false;
  showWords();
  followAddress();
}

/** Filters stand open beside the list, and folded above it where there is no room. */
function foldFilters(isWide) {
  const fold = () => (byId("filters").open = isWide.matches);
  isWide.addEventListener("change", fold);
  fold();
}

/** On paper nobody can ask for more rows. */
function printAll() {
  let before;
  addEventListener("beforeprint", () => {
    [before, limit] = [limit, Infinity];
    showList();
  });
  addEventListener("afterprint", () => {
    limit = before;
    showList();
  });
}

start();

// For the tests of the page.
globalThis.errcodes = { search: (query) => search(query).map(keyOf), labels: LABELS };
