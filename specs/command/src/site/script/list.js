// The list of hits. It starts short, because a browser takes longer to lay out rows than the search to find them.

const FIRST_ROWS = 60;
const MORE_ROWS = 200;

let limit = FIRST_ROWS;

function showList() {
  const list = byId("list");
  list.replaceChildren(...rowsFrom(0, limit));
  showMoreButton();
}

/** Rows with headings between them, if they are in the order of the specs. */
function rowsFrom(start, end) {
  const isSorted = !state.query.trim() && !state.pinned;
  return view.hits.slice(start, end).flatMap((hit, at) => {
    const heading = isSorted && headingOf(hit, view.hits[start + at - 1]);
    return heading ? [heading, rowElement(hit)] : [rowElement(hit)];
  });
}

function headingOf({ row }, before) {
  if (before?.row.space === row.space && before.row.group === row.group) return null;
  const group = row.group && groupTitle(row.group, row.space);
  return make("h2", { class: "section" }, plainText(titleOf(row.space), "section-space"), group ? [" ", plainText(group)] : null);
}

function showMoreButton() {
  const left = view.hits.length - limit;
  const more = byId("more");
  more.hidden = left <= 0;
  more.textContent = labels().more(Math.min(left, MORE_ROWS));
}

function showMore() {
  const start = limit;
  limit += MORE_ROWS;
  const added = rowsFrom(start, limit);
  byId("list").append(...added);
  showMoreButton();
  added.find((element) => element.matches(".row"))?.querySelector("button").focus();
}

let lastId = 0;

function rowElement(hit) {
  const key = keyOf(hit);
  const id = `card-${(lastId += 1)}`;
  const attributes = { class: "opener", "aria-expanded": "false", "aria-controls": id };
  const opener = button(rowContent(hit), (event) => isSelection(event) || toggleCard(hit, element), attributes);
  const element = make("div", { class: `row class-${hit.row.retry}`, "data-key": key },
    make("h3", {}, opener), make("div", { class: "card", id, hidden: true }));
  if (state.open === key) expand(element, hit);
  return element;
}

/** Whether a click is the end of a drag over the text of a row, such as a message that somebody copies. */
function isSelection({ detail, currentTarget }) {
  const selection = getSelection();
  return detail > 0 && !selection.isCollapsed && selection.containsNode(currentTarget, true);
}

function rowContent(hit) {
  const { row } = hit;
  const words = labels();
  const number = numberShown(hit);
  const hex = row.isInHex ? ` ${hexOf(row.number, row.space)}` : "";
  const message = textIn(row.message, row.space);
  const name = row.symbol ?? row.variant;
  const [plan, kind] = [words.classes[row.retry][0], words.kinds[row.kind][0]];
  return [
    make("span", { class: "numbers" },
      make("span", { class: "number" }, hit.isExact ? make("mark", {}, number) : marked(number)), " ",
      make("span", { class: "where" }, marked(row.space.id + hex))),
    " ",
    make("span", {},
      textElement("span", "message", message), " ",
      make("span", { class: "symbol" }, marked(name)), " ",
      excerptElement(hit, [number, row.space.id, hex, message.text, name, plan, kind].join("\n"))),
    " ",
    make("span", { class: "chips" },
      make("span", {}, chip(`class class-${row.retry}`, plan)), " ",
      make("span", {}, chip("kind", kind), row.deprecated && [" ", chip("deprecated", words.deprecated)])),
  ];
}

function expand(element, hit) {
  const panel = element.querySelector(".card");
  panel.replaceChildren(...card(hit));
  panel.hidden = false;
  element.classList.add("open");
  element.querySelector(".opener").setAttribute("aria-expanded", "true");
}

function collapse(element) {
  const panel = element.querySelector(".card");
  panel.hidden = true;
  panel.replaceChildren();
  element.classList.remove("open");
  element.querySelector(".opener").setAttribute("aria-expanded", "false");
}

/** Opens a card and closes the one that was open, and what was clicked stays where it is on the screen. */
function toggleCard(hit, element) {
  const isOpen = element.classList.contains("open");
  const top = element.getBoundingClientRect().top;
  for (const other of byId("list").querySelectorAll(".row.open")) collapse(other);
  if (!isOpen) expand(element, hit);
  window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
  if (isOpen) closeCode(hit);
  else openCode(hit);
}
