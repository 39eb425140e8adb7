// Why a row is among the hits, where what it shows does not say so.

const EXCERPT_BEFORE = 30;
const EXCERPT_AFTER = 90;

/** The part of a text that has a term which the row itself does not show. */
function excerptElement(hit, shown) {
  const visible = fold(shown);
  const term = view.terms.find((term) => !visible.includes(term) && !(hit.isExact && parseNumber(term) !== null));
  if (!term) return null;
  const found = textsOf(hit.row).find(({ text }) => fold(text).includes(term));
  if (!found) return null;
  return textElement("span", "excerpt", { ...found, text: excerpt(found.text, term) });
}

/** All that a search looks at, in the order in which it counts. */
function textsOf(row) {
  const plain = (texts) => texts.filter(Boolean).map((text) => ({ text }));
  const inAll = (texts) => (texts ?? []).flatMap((place, at) =>
    place === null ? [] : [{ text: data.texts[place], lang: data.languages[at] }]);
  const answers = row.answers.flatMap(({ operations, message, cause, advice }) => [
    ...plain(operations.flatMap(({ id, calls }) => [...calls, id])),
    ...[message, cause, advice].flatMap(inAll),
  ]);
  return [
    ...plain([row.symbol, ...row.aliases, `${row.space.type}::${row.variant}`]),
    ...[row.message, row.cause, row.advice].flatMap(inAll),
    ...answers,
    ...inAll(row.group?.title),
    ...inAll(row.space.title),
    ...plain([...row.tags, row.space.vendor, row.deprecated]),
  ];
}

function excerpt(text, term) {
  const at = text.toLowerCase().indexOf(term);
  if (text.length <= EXCERPT_BEFORE + EXCERPT_AFTER || at < 0) return text.slice(0, 2 * EXCERPT_AFTER);
  const start = Math.max(0, at - EXCERPT_BEFORE);
  const end = Math.min(text.length, at + EXCERPT_AFTER);
  return `${start ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}
