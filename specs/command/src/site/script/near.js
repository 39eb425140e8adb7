// What may be meant where nothing fits.

const MOST_NEAR = 5;

/** More in one name are no slips; and the fewer, the sooner 10,000 names are compared. */
const MOST_SLIPS = 3;

/** What is near to one word or to the end of a link: numbers of one slip, names of a few, else the nearest numbers. */
function nearTo(text, among = rows) {
  const term = wordsOfLine(text).at(-1) ?? "";
  const number = parseNumber(term);
  const near = number === null ? nearNames(term, among) : nearNumbers(number, /[a-fx]/.test(term), among);
  return near.slice(0, MOST_NEAR).map((row) => hitOf(row));
}

/** No code has all words of a line of a log, but one of the words may be a code: the last one that is. */
function nearLine(line) {
  return wordsOfLine(line).reverse().map(codesCalled).find((hits) => hits.length) ?? [];
}

/** Also the words that stand beside a number without a space: `errCode=7004`, `"code":7004`, `错误码7004`. */
function wordsOfLine(line) {
  // A colon after a digit may be that of a time.
  const parted = fold(line).replace(/[=()]/g, " ").replace(/([^\d\s]):/g, "$1 ");
  return wordsOf(parted.replace(/\p{sc=Han}(?=[\d+-])|\d(?=\p{sc=Han})/gu, "$& "));
}

/** The codes with a number of two digits or more, or with a name of two words or more: others are in any line. */
function codesCalled(word) {
  if (/^-?\d$/.test(word)) return [];
  const number = parseNumber(word);
  if (number !== null) return meaningsOf(number);
  return word.includes("_") ? rows.filter((row) => foldedNames.get(row).includes(word)).map((row) => hitOf(row)) : [];
}

/** Numbers with a digit missing, added, swapped or wrong: the slips of people who copy by hand. Else the nearest. */
function nearNumbers(number, isHex, among) {
  const radix = isHex ? 16 : 10;
  const asked = number.toString(radix);
  const listed = among.filter((row) => row.number !== null);
  const slipped = listed.filter((row) => slips(asked, row.number.toString(radix), 1) <= 1);
  // A layer between may have turned the sign.
  const far = (row) => size(size(row.number) - size(number));
  const nearest = (one, other) => (far(one) < far(other) ? -1 : far(one) > far(other) ? 1 : 0);
  return (slipped.length ? slipped : listed).sort(nearest);
}

const size = (number) => (number < 0n ? -number : number);

function nearNames(term, among) {
  const most = Math.min(Math.floor(term.length / 3), MOST_SLIPS);
  if (!most || term.length > 100) return [];
  const ranked = among.map((row) => ({ row, slips: nearestName(term, row, most) }));
  return ranked.filter(({ slips }) => slips <= most).sort((one, other) => one.slips - other.slips).map(({ row }) => row);
}

function nearestName(term, row, most) {
  return Math.min(...foldedNames.get(row).map((name) => slips(term, name, most)));
}

/** How many letters are missing, added, swapped or wrong; `most + 1` stands for all that is more. */
function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const [short, long] = withoutCommonEnds(one, other);
  return short.length ? distance(short, long, most) : Math.min(long.length, most + 1);
}

/** Names of one vendor begin alike. What both have at their ends changes no distance. */
function withoutCommonEnds(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let [start, end] = [0, 0];
  while (start < short.length && short[start] === long[start]) start += 1;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return [short.slice(start, short.length - end), long.slice(start, long.length - end)];
}

/** Row by row of the table of distances, and of each row only the part from which a result of at most `most` can come. */
function distance(one, other, most) {
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = new Array(other.length + 1).fill(Infinity);
    next[0] = row;
    const [start, end] = [Math.max(1, row - most), Math.min(other.length, row + most)];
    for (let column = start; column <= end; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwapped ? before[column - 2] + 1 : Infinity;
      next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), swapped);
    }
    [before, last] = [last, next];
  }
  return Math.min(last[other.length], most + 1);
}
