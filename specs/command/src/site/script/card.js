// The card of a code: everything that the spec says about it.

function card(hit) {
  const { row } = hit;
  const words = labels();
  return [
    advicePanel(row),
    make("dl", { class: "facts" },
      fact(words.cause, textElement("p", "text", textIn(row.cause, row.space))),
      fact(row.isOurs ? words.ourAdvice : words.advice, textElement("p", "text", textIn(row.advice, row.space))),
      row.answers.map((answer) => fact(words.calls, answerPanel(answer, row))),
      row.deprecated && fact(words.deprecated, textElement("p", "text", { text: row.deprecated, lang: row.space.lang })),
      placeFacts(hit),
      fact(words.links, vendorLink(row)),
    ),
    rustPanel(hit),
    twinsPanel(hit),
    make("p", { class: "actions" }, copyButton(words.copyLink, () => linkTo(hit))),
  ].flat().filter(Boolean);
}

function fact(label, ...values) {
  const filled = values.flat().filter(Boolean);
  return filled.length ? [make("dt", {}, label), make("dd", {}, filled)] : [];
}

/** What to do, in words: for those who do not know the classes. */
function advicePanel(row) {
  const [title, sentence] = labels().classes[row.retry];
  return make("div", { class: `plan class-${row.retry}` },
    make("p", { class: "plan-title" }, title, " ", make("code", {}, row.retry)),
    make("p", {}, sentence, row.pause ? ` ${labels().wait(duration(row.pause))}` : null),
    row.effect === "possible" && make("p", {}, labels().effects.possible[1]),
    row.answers.length > 0 && make("p", {}, labels().dependsOnCall),
  );
}

/** What is different in answer to some calls. */
function answerPanel(answer, row) {
  const words = labels();
  const calls = answer.operations.flatMap(({ id, calls }) => (calls.length ? calls : [id]));
  const [title, sentence] = answer.retry ? words.classes[answer.retry] : [];
  return make("div", { class: `answer class-${answer.retry ?? row.retry}` },
    make("p", { class: "calls" }, calls.flatMap((call) => [code(call), " "])),
    textElement("p", "text strong", textIn(answer.message, row.space)),
    answer.retry && make("p", {}, make("strong", {}, title), " ", make("code", {}, answer.retry), " ", sentence,
      answer.pause ? ` ${words.wait(duration(answer.pause))}` : null),
    answer.kind && make("p", {}, make("strong", {}, words.kinds[answer.kind][0]), " ", make("code", {}, answer.kind),
      " ", words.kinds[answer.kind][1]),
    answer.effect && make("p", {}, words.effects[answer.effect][1]),
    textElement("p", "text", textIn(answer.cause, row.space)),
    textElement("p", "text", textIn(answer.advice, row.space)),
  );
}

function placeFacts(hit) {
  const { row } = hit;
  const words = labels();
  const [kind, meaning] = words.kinds[row.kind];
  const [effect, outcome] = words.effects[row.effect];
  return [
    fact(words.kind, make("p", {}, make("strong", {}, kind), " ", make("code", {}, row.kind), " ", meaning)),
    fact(words.effect, make("p", {}, make("strong", {}, effect), " ", outcome)),
    fact(words.numbers, numberList(hit)),
    row.number === null && hit.number !== null ? fact(words.range, code(numberShown(hitOf(row, null)))) : [],
    fact(words.fields, fieldList(hit)),
    fact(words.names, nameList(row)),
    fact(words.group, row.group && facetButton("group", row.group.key, plainText(groupTitle(row.group, row.space)))),
    fact(words.tags, row.tags.flatMap((tag) => [facetButton("tag", tag, tag), " "])),
    fact(words.space, facetButton("spec", row.space.id, row.space.id), " ", plainText(titleOf(row.space))),
  ];
}

function numberList({ row, number }) {
  if (number === null) return code(numberShown(hitOf(row, null)));
  return spellings(number, row.space).flatMap((spelling) => [code(spelling), " "]);
}

function fieldList({ row, number }) {
  const fields = number !== null
    ? fieldsOf(row, number).map(({ name, value }) => `${name} = ${value}`)
    : row.fields.map(({ name, bits }) => `${name}: 0x${bits.toString(16).toUpperCase()}`);
  return fields.flatMap((field) => [make("code", {}, field), " "]);
}

function nameList(row) {
  const words = labels();
  const name = (label, text) => make("span", { class: "name" }, make("span", { class: "label" }, label), " ", code(text), " ");
  return [
    row.symbol && name(words.symbol, row.symbol),
    ...row.aliases.map((alias) => name(words.alias, alias)),
    name(words.variant, `${row.space.type}::${row.variant}`),
  ];
}

/** A value that chooses all codes with the same one. */
function facetButton(facet, value, label) {
  const choose = () => {
    toggleFilter(facet, value, true);
    // The card is gone, and the focus with it.
    openers()[0]?.focus();
  };
  return button(label, choose, { class: "chip link" });
}

function vendorLink(row) {
  return row.url && make("a", { href: row.url, rel: "noreferrer" }, labels().vendorPage, make("span", { class: "url" }, row.url));
}

function rustPanel(hit) {
  const words = labels();
  const line = rustPattern(hit);
  return make("div", {},
    make("h4", {}, words.rust),
    make("div", { class: "line" }, make("pre", { tabindex: "0" }, make("code", {}, line)),
      copyButton(words.copy, () => line, { "aria-label": words.copyRust, "data-copies": "rust" })),
  );
}

/** The same number in other spaces: the mistake to avoid is to look it up in the wrong one. */
function twinsPanel(hit) {
  if (hit.number === null) return null;
  const twins = meaningsOf(hit.number).filter(({ row }) => row.space !== hit.row.space);
  const isSame = ({ row }) => String(row.message) === String(hit.row.message);
  const number = numberShown(hit);
  return [
    twinList(labels().twins(number), twins.filter((twin) => !isSame(twin))),
    twinList(labels().sameTwins(number), twins.filter(isSame)),
  ];
}

function twinList(label, twins) {
  return twins.length > 0 && make("div", { class: "twins" },
    make("h4", {}, label), make("ul", {}, twins.map((twin) => make("li", {}, hitLink(twin)))));
}

/** A link to a code, with its message. */
function hitLink(hit) {
  const message = textIn(hit.row.message, hit.row.space);
  return make("a", { href: `#${codeAddress(hit)}` },
    make("span", { class: "twin-space" }, hit.row.space.id), " ", make("strong", {}, numberShown(hit)), " ",
    plainText(message));
}

const linkTo = (hit) => `${location.href.split("#")[0]}#${codeAddress(hit)}`;
