// The state of the page, and what changes it.

const state = { query: "", filters: noFilters(), pinned: null, open: null, unknown: null, near: [], strange: [] };

/** What the state comes to: the hits, the counts of the filters, and the terms that are marked. */
let view = { hits: [], counts: {}, terms: [] };

function update() {
  const terms = termsOf(state.query);
  setMarks(terms);
  view = { ...filtered(hitsOfState(), state.filters), terms };
  showList();
  showFacets();
  showCount();
  showNotice();
  announce(outcome, 500);
}

function hitsOfState() {
  if (state.unknown !== null) return [];
  return state.pinned ? [state.pinned] : search(state.query);
}

/** A new search: nothing of a link holds any longer. */
function searchAnew() {
  Object.assign(state, { pinned: null, open: null, unknown: null, near: [], strange: [] });
  limit = FIRST_ROWS;
  showTitle();
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
