// The keyboard: `/` to the search, arrows through the list, Enter opens, Escape goes back.

const openers = () => [...byId("list").querySelectorAll(".opener")];

/** Safari says of the Enter that ends a composition only that the input method had it. */
const isOfInputMethod = (event) => event.isComposing || event.keyCode === 229;

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isOfInputMethod(event)) return;
  const handler = keyHandlers[event.key];
  if (handler?.(event.target)) event.preventDefault();
}

/** Each returns whether it did something. */
const keyHandlers = {
  "/": (target) => {
    if (isTyping(target) || !byId("slash").checked) return false;
    byId("query").focus();
    byId("query").select();
    return true;
  },
  ArrowDown: (target) => move(target, 1),
  ArrowUp: (target) => move(target, -1),
  Home: (target) => isOpener(target) && focusRow(openers().at(0)),
  End: (target) => isOpener(target) && focusRow(openers().at(-1)),
  Enter: (target) => target.id === "query" && openFirst(),
  Escape: (target) => leave(target),
};

const isTyping = (target) => target.matches("input:not([type=checkbox]), textarea, select");
const isOpener = (target) => target.matches(".opener");

function focusRow(opener) {
  opener?.focus();
  return Boolean(opener);
}

function move(target, step) {
  const all = openers();
  if (target.id === "query") return step > 0 && focusRow(all[0]);
  const row = target.closest(".row");
  // Within a card, the arrows scroll.
  if (!row || !isOpener(target)) return false;
  const at = all.indexOf(target) + step;
  if (at >= 0) return focusRow(all[at]);
  byId("query").focus();
  return true;
}

function openFirst() {
  const first = openers()[0];
  if (!first) return false;
  first.focus();
  if (first.getAttribute("aria-expanded") === "false") first.click();
  return true;
}

/** From a card to its row, from there to the search, and there to an empty one. */
function leave(target) {
  const row = target.closest(".row");
  if (row?.classList.contains("open")) {
    row.querySelector(".opener").focus();
    row.querySelector(".opener").click();
    return true;
  }
  if (target.id !== "query") return focusRow(byId("query"));
  if (!target.value) return false;
  target.value = "";
  onQuery();
  return true;
}
