// Filters with counts: how many hits each value would leave, with all other filters as they are.

/** The values of a row, by facet. */
const valuesOf = {
  spec: (row) => [row.space.id],
  retry: (row) => [row.retry],
  kind: (row) => [row.kind],
  tag: (row) => row.tags,
  group: (row) => (row.group ? [row.group.key] : []),
};

/** In the order of the specs and of the lists of words; tags by name. */
const orderOf = {
  retry: (values) => data.classes.filter((name) => values.includes(name)),
  kind: (values) => data.kinds.filter((name) => values.includes(name)),
  tag: (values) => values.sort(),
};

const optionsOf = Object.fromEntries(FACETS.map((facet) => {
  const values = [...new Set(rows.flatMap(valuesOf[facet]))];
  return [facet, new Set(orderOf[facet]?.(values) ?? values)];
}));

const groupsByKey = new Map(spaces.flatMap((space) => space.groups.map((group) => [group.key, { group, space }])));

/** A value in words, and the word of the spec beside it. */
const optionText = {
  spec: (id) => [{ text: id }, titleOf(spacesById.get(id))],
  retry: (name) => [{ text: labels().classes[name][0] }, { text: name }],
  kind: (name) => [{ text: labels().kinds[name][0] }, { text: name }],
  tag: (tag) => [{ text: tag }],
  group: (key) => {
    const { group, space } = groupsByKey.get(key);
    return [groupTitle(group, space), { text: space.id }];
  },
};

/** The hits that pass all filters, and for each value how many pass all filters of the other facets and have it. */
function filtered(hits, filters) {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()]));
  const passes = (facet, row) => !filters[facet].size || valuesOf[facet](row).some((value) => filters[facet].has(value));
  const passing = [];
  for (const hit of hits) {
    const failed = FACETS.filter((facet) => !passes(facet, hit.row));
    if (!failed.length) passing.push(hit);
    if (failed.length > 1) continue;
    for (const facet of failed.length ? failed : FACETS) {
      for (const value of valuesOf[facet](hit.row)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { hits: passing, counts };
}

/** Those that stand open until somebody closes them. */
const OPEN_FACETS = ["spec", "retry"];

/** The checkboxes by facet and value: they are made once for a language, and later only their counts change. */
let boxes = new Map();

function makeFacets() {
  const shown = [...byId("facets").querySelectorAll("details")];
  const opened = shown.length ? shown.filter(({ open }) => open).map(({ dataset }) => dataset.facet) : OPEN_FACETS;
  boxes = new Map();
  const facets = FACETS.filter((facet) => optionsOf[facet].size > 1);
  byId("facets").replaceChildren(...facets.map((facet) => facetElement(facet, opened.includes(facet))));
}

function facetElement(facet, isOpen) {
  const label = labels().facets[facet];
  return make("details", { class: "facet", open: isOpen, "data-facet": facet },
    make("summary", {}, label),
    make("ul", { role: "group", "aria-label": label }, [...optionsOf[facet]].map((value) => optionElement(facet, value))));
}

function optionElement(facet, value) {
  const [text, word] = optionText[facet](value);
  const box = make("input", { type: "checkbox", value });
  const count = make("span", { class: "option-count" });
  box.addEventListener("change", () => toggleFilter(facet, value, box.checked));
  const beside = word && word.text !== text.text && [" ", plainText(word, "option-word")];
  const words = make("span", { class: "option-text" }, plainText(text), beside);
  const item = make("li", { role: "presentation" }, make("label", {}, box, words, " ", count));
  boxes.set(`${facet} ${value}`, { box, count, item });
  return item;
}

function showFacets() {
  for (const facet of FACETS) {
    for (const value of optionsOf[facet]) {
      const option = boxes.get(`${facet} ${value}`);
      if (!option) continue;
      const count = view.counts[facet].get(value) ?? 0;
      option.box.checked = state.filters[facet].has(value);
      option.count.textContent = count;
      option.item.hidden = !count && !option.box.checked;
    }
  }
  showActive();
}

/** The filters that are on, each with a button that turns it off: on a narrow screen the others are folded away. */
function showActive() {
  const active = FACETS.flatMap((facet) => [...state.filters[facet]].map((value) => ({ facet, value })));
  const items = active.map(({ facet, value }) => {
    const text = optionText[facet](value)[0];
    return make("li", {}, button([plainText(text), make("span", { "aria-hidden": "true" }, " ×")], () => removeFilter(facet, value),
      { class: "chip remove", "aria-label": labels().remove(text.text) }));
  });
  if (active.length > 1) items.push(make("li", {}, button(labels().clear, clearFilters, { class: "plain" })));
  byId("active").replaceChildren(...items);
  byId("active-count").textContent = active.length;
  byId("active-count").hidden = !active.length;
}
