// What may be meant where nothing fits.

const MOST_NEAR = 5;

/** What is near to a query or to the end of a link: numbers of one slip, names of a few, else the nearest numbers. */
function nearTo(text, among = rows) {
  const term = fold(text.trim()).split(/::|\//).at(-1) ?? "";
  const number = parseNumber(term);
  const near = number === null ? nearNames(term, among) : nearNumbers(number, /[a-fx]/.test(term), among);
  return near.slice(0, MOST_NEAR).map((row) => hitOf(row));
}

/** Numbers with a digit missing, added, swapped or wrong come first; they are the slips of people who copy by hand. */
function nearNumbers(number, isHex, among) {
  const radix = isHex ? 16 : 10;
  const asked = number.toString(radix);
  const listed = among.filter((row) => row.number !== null);
  const distance = (row) => (row.number > number ? row.number - number : number - row.number);
  const ranked = listed.map((row) => ({ row, slips: slips(asked, row.number.toString(radix), 1), far: distance(row) }));
  ranked.sort((one, other) => one.slips - other.slips || (one.far < other.far ? -1 : one.far > other.far ? 1 : 0));
  return ranked.map(({ row }) => row);
}

function nearNames(term, among) {
  const most = Math.floor(term.length / 3);
  if (!most || term.length > 100) return [];
  const ranked = among.map((row) => ({ row, slips: nearestName(term, row, most) }));
  return ranked.filter(({ slips }) => slips <= most).sort((one, other) => one.slips - other.slips).map(({ row }) => row);
}

function nearestName(term, row, most) {
  return Math.min(...namesOf(row).map((name) => slips(term, fold(name), most)));
}

/** How many letters are missing, added, swapped or wrong; `most + 1` stands for all that is more. */
function slips(one, other, most) {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped && row > 1) next[column] = Math.min(next[column], before[column - 2] + 1);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[other.length], most + 1);
}
