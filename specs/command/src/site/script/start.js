// How the page begins.

/** All words of the page itself, in the language that is chosen. */
function showWords() {
  const words = labels();
  document.documentElement.lang = wordsLanguage();
  showTitle();
  for (const element of document.querySelectorAll("[data-label]")) element.textContent = words[element.dataset.label];
  for (const element of document.querySelectorAll("[data-label-name]")) {
    element.setAttribute("aria-label", words[element.dataset.labelName]);
  }
  byId("query").placeholder = words.placeholder;
  const scope = words.scope(rows.length, spaces.length);
  byId("scope").replaceChildren(...(spaces.length === 1 ? [plainText(titleOf(spaces[0])), " · "] : []), scope);
  byId("keys").replaceChildren(...words.keys.flatMap(([key, does]) => [make("kbd", {}, key), ` ${does}  `]));
  for (const choice of byId("languages").children) choice.setAttribute("aria-pressed", String(choice.lang === language));
  makeFacets();
}

/** What a bookmark is called. */
function showTitle() {
  const own = spaces.length === 1 ? [titleOf(spaces[0]).text] : [];
  document.title = [state.open, ...own, labels().title].filter(Boolean).join(" – ");
}

function chooseLanguage(tag) {
  language = tag;
  memory.set("language", tag);
  showWords();
  update();
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
  followBar();
  foldFilters(matchMedia("(min-width: 60rem)"));
  printAll();
  byId("app").hidden = false;
  showWords();
  followAddress();
}

/** The bar that stays on top may hide nothing, however tall titles, languages and spacing make it. */
function followBar() {
  const bar = document.querySelector(".top");
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar", `${bar.offsetHeight}px`)).observe(bar);
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
