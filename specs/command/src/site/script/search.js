// Which rows fit a query, the likeliest first.

/** More terms are no search, and would make it slow. */
const MOST_TERMS = 12;

const termsOf = (query) => wordsOf(query).slice(0, MOST_TERMS);

/** The words of a text, each once. Signs around a word are not part of it: people paste lines of a log, and links. */
function wordsOf(text) {
  const words = fold(text).split(/[\s,;。、|/#]+|::/);
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}_+-]+|[^\p{L}\p{N}_]+$/gu, ""));
  return [...new Set(bare.filter((word) => /[\p{L}\p{N}_]/u.test(word)))];
}

// The lower, the better. A row has the sum over all terms.
const EXACT = 0;
/** In a range, or the number with the same bits. */
const ALIKE = 1;
const NAME = 2;
const SCORES = [
  { start: 4, inside: 8 },
  { start: 5, inside: 7 },
  { start: 6, inside: 9 },
  { start: 10, inside: 11 },
];

/** A term, and the rows whose number it is. */
function toTerm(text) {
  const number = parseNumber(text);
  const hits = number === null ? [] : meaningsOf(number);
  return { text, number, isAscii: text.charCodeAt(0) < 128, byRow: new Map(hits.map((hit) => [hit.row, hit.number])) };
}

const isWord = (code) => (code > 47 && code < 58) || (code > 96 && code < 123);

/** How well a term fits a row; `Infinity` if it does not. */
function scoreOf(term, { row, text, ends }) {
  if (term.byRow.size && term.byRow.has(row)) return row.number === term.number ? EXACT : ALIKE;
  const at = text.indexOf(term.text);
  if (at < 0) return Infinity;
  const section = at < ends[NUMBERS] ? NUMBERS : at < ends[NAMES] ? NAMES : at < ends[MESSAGE] ? MESSAGE : REST;
  if (section === NAMES && text.slice(ends[NUMBERS], ends[NAMES]).includes(`\n${term.text}\n`)) return NAME;
  return startsWord(term, text, at, ends[section]) ? SCORES[section].start : SCORES[section].inside;
}

/** Whether a term starts a word before `end`. Chinese has no spaces, so that a term may start anywhere. */
function startsWord(term, text, at, end) {
  if (!term.isAscii) return true;
  for (let place = at, tries = 0; place >= 0 && place < end && tries < 4; tries += 1) {
    if (!isWord(text.charCodeAt(place - 1))) return true;
    place = text.indexOf(term.text, place + 1);
  }
  return false;
}

/** The sum over all terms, with a bonus for those that stand together in a message; `Infinity` if one does not fit. */
function totalOf(terms, phrase, entry) {
  let total = 0;
  for (const term of terms) {
    total += scoreOf(term, entry);
    if (total === Infinity) return total;
  }
  if (!phrase) return total;
  const at = entry.text.indexOf(phrase, entry.ends[NAMES]);
  return at >= 0 && at < entry.ends[MESSAGE] ? total - 1 : total;
}

/** All hits of a query, the likeliest first and else in the order of the specs. */
function search(query) {
  const terms = termsOf(query).map(toTerm);
  if (!terms.length) return indexed.map(({ row }) => hitOf(row));
  const phrase = terms.length > 1 ? fold(query).trim() : "";
  const found = [];
  for (const entry of indexed) {
    const total = totalOf(terms, phrase, entry);
    if (total < Infinity) found.push({ total, row: entry.row });
  }
  found.sort((one, other) => one.total - other.total);
  return found.map(({ row }) => toHit(row, terms));
}

function toHit(row, terms) {
  const term = terms.find((term) => term.byRow.has(row));
  return term ? hitOf(row, term.byRow.get(row), true) : hitOf(row);
}
