// How many hits there are, and why the list is not what somebody may expect.

function showCount() {
  const text = view.hits.length ? labels().count(view.hits.length, rows.length) : labels().nothing;
  const isPart = state.pinned || state.unknown !== null;
  const all = () => [" ", button(labels().showAll, showAll, { class: "plain" })];
  byId("count").replaceChildren(text, ...(isPart ? all() : []));
}

/** How many hits there are and the notice, for those who do not see them. */
function outcome() {
  const lines = [...byId("notice").querySelectorAll("p, li")].map((line) => line.textContent);
  return [byId("count").firstChild.textContent, ...lines].join(" ");
}

let nearTimer;

/** Why the list is not what somebody may expect, and what is near. */
function showNotice() {
  clearTimeout(nearTimer);
  const words = labels();
  const lines = [];
  if (state.unknown !== null) lines.push(make("p", {}, words.unknown(shortened(state.unknown))));
  if (state.strange.length) lines.push(make("p", {}, words.unknownFilter(state.strange.map(shortened).join(", "))));
  if (state.unknown === null && !view.hits.length) {
    lines.push(successOf(state.query) ?? make("p", {}, words.unlisted));
    // Among 10,000 names that takes longer than a key stroke may.
    nearTimer = setTimeout(showNear, 150);
  }
  if (state.near.length) lines.push(make("p", {}, words.nearest), nearList(state.near));
  byId("notice").replaceChildren(...lines);
  byId("notice").hidden = !lines.length;
}

function showNear() {
  const called = nearLine(state.query);
  const near = called.length || view.terms.length > 1 ? called : nearTo(state.query);
  if (near.length) byId("notice").append(make("p", {}, labels().near), nearList(near));
}

/** A number that no spec lists may be that of a success. */
function successOf(query) {
  const number = parseNumber(fold(query).trim());
  if (number === null) return null;
  const isSuccess = (space) => space.success.some((ends) => isBetween(number, ends, space));
  const ids = spaces.filter(isSuccess).map(({ id }) => id);
  return ids.length ? make("p", {}, labels().success(String(number), ids.join(", "))) : null;
}

const nearList = (hits) => make("ul", { class: "near" }, hits.map((hit) => make("li", {}, hitLink(hit))));

/** A part of a link, which may be long, or turn the sentence around it. */
function shortened(text) {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}
