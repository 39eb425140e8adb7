// The address of the page, and the way back.

let addressTimer = null;

/** Browsers refuse a page that changes its address at every key. */
function keepAddress() {
  forgetAddress();
  addressTimer = setTimeout(setSearchAddress, 250);
}

function forgetAddress() {
  clearTimeout(addressTimer);
  addressTimer = null;
}

function setSearchAddress() {
  setAddress("replaceState", null, searchAddress(state));
}

function setAddress(how, kept, address) {
  forgetAddress();
  try {
    history[how](kept, "", address ? `#${address}` : location.href.split("#")[0]);
  } catch {
    // The page works without an address, as within a frame that has none.
  }
}

/** The address becomes that of the code, and remembers the search that the way back leads to. */
function openCode(hit) {
  state.open = keyOf(hit);
  showTitle();
  if (state.pinned) return; // It is that of the code already.
  if (addressTimer) setSearchAddress();
  setAddress("pushState", { search: searchAddress(state) }, codeAddress(hit));
}

function closeCode(hit) {
  state.open = null;
  showTitle();
  announce(() => labels().closed(keyOf(hit)));
  if (!state.pinned) setAddress("pushState", null, searchAddress(state));
}

/** Shows what the address says: at the start, and whenever somebody goes back or follows a link. */
function followAddress(event) {
  forgetAddress();
  const asked = readAddress(location.hash.slice(1));
  const before = asked.hit && typeof history.state?.search === "string" ? readAddress(history.state.search) : asked;
  const { hit = null, unknown = null, near = [], strange = [] } = asked;
  const pinned = before === asked ? hit : null;
  Object.assign(state, { filters: before.filters, pinned, open: hit && keyOf(hit), unknown, near, strange });
  setQuery(before.query);
  limit = FIRST_ROWS;
  showTitle();
  update();
  showOpened({ isFirst: !event });
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
