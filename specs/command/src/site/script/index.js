// What a search looks at: one folded text per row, in four sections. Where a term occurs in it first is where it counts
// most, so one search through the text finds a row and ranks it.

const NUMBERS = 0;
const NAMES = 1;
const MESSAGE = 2;
const REST = 3;

/** Characters that are not seen, which no spec may have: pages and chats put them between what people copy. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Case and width of letters do not count: an input method for Chinese types `７００４`. Nor does which minus it is. */
const fold = (text) => text.normalize("NFKC").replace(UNSEEN, "").replaceAll("\u2212", "-").toLowerCase();

/** Each text folded once, however many rows have it. */
const foldedTexts = data.texts.map(fold);

const foldedAll = (texts) => (texts ?? []).filter((place) => place !== null).map((place) => foldedTexts[place]);

/** The words of all languages for kind and class: somebody may search for what the page shows. */
const wordsFor = (list, name) => [name, ...Object.values(LABELS).map((labels) => fold(labels[list][name][0]))];

const spaceWords = spaces.map((space) =>
  [space.id, space.type, space.vendor ?? ""].map(fold).concat(foldedAll(space.title)).join("\n"),
);
const groupWords = new Map(
  spaces.flatMap((space) => space.groups).map((group) => [group, [group.id, ...foldedAll(group.title)].join("\n")]),
);
const kindWords = Object.fromEntries(data.kinds.map((kind) => [kind, wordsFor("kinds", kind).join("\n")]));
const classWords = Object.fromEntries(data.classes.map((name) => [name, wordsFor("classes", name).join("\n")]));

/** The names of a row, folded once: where nothing fits, all of them are compared. */
const foldedNames = new Map(rows.map((row) => [row, namesOf(row).map(fold)]));

function sectionsOf(row) {
  const numbers = row.number === null ? rangeSpellings(row) : spellings(row.number, row.space);
  const sections = [numbers.map(fold), foldedNames.get(row), foldedAll(row.message), restOf(row)];
  return sections.map((texts) => `\n${texts.join("\n")}\n`);
}

const rangeSpellings = (row) => (row.bounds ?? row.mask).filter((end) => end !== null).map((end) => hexOf(end, row.space));

function restOf(row) {
  const answers = row.answers.flatMap((answer) => [
    ...answer.operations.flatMap(({ id, calls }) => [id, ...calls.map(fold)]),
    ...[answer.message, answer.cause, answer.advice].flatMap(foldedAll),
  ]);
  const texts = [row.cause, row.advice].flatMap(foldedAll);
  const group = row.group ? groupWords.get(row.group) : "";
  const words = [spaceWords[row.space.at], group, kindWords[row.kind], classWords[row.retry], ...row.tags];
  return [...texts, ...answers, ...words, fold(row.deprecated ?? "")];
}

/** The text of a row, and where each section ends. */
function toIndexed(row) {
  const sections = sectionsOf(row);
  const ends = [];
  for (const section of sections) ends.push((ends.at(-1) ?? 0) + section.length);
  return { row, text: sections.join(""), ends };
}

const indexed = rows.map(toIndexed);
