// Numbers, as people type them and as code spaces spell them. All are of the type BigInt, since codes have up to 64 bits.

const GREATEST = (1n << 64n) - 1n;

/** The number that a term spells: decimal, hex after `0x`, or the bare hex digits of a debugger. */
function parseNumber(term) {
  const spelled = /^([+-]?)(0x(?=[0-9a-f])[0-9a-f_]+|\d[\d_]*)$/.exec(term);
  if (!spelled) return isBareHex(term) ? magnitude(`0x${term}`) : null;
  const number = magnitude(spelled[2].replaceAll("_", ""));
  return spelled[1] === "-" && number !== null ? -number : number;
}

function magnitude(digits) {
  // A long line of digits is no number, and `BigInt` would take its time to say so.
  if (digits.length > 40) return null;
  const number = BigInt(digits);
  return number > GREATEST ? null : number;
}

/** With a letter, or it is decimal; and with a digit or as long as a code is, or it is a word such as `added`. */
function isBareHex(term) {
  return /^[0-9a-f]{1,16}$/.test(term) && /[a-f]/.test(term) && (/\d/.test(term) || term.length % 8 === 0);
}

/** The number, and those of the same bits with or without a sign. */
function withTwins(number) {
  const all = [number];
  for (const width of [32n, 64n]) {
    const [half, whole] = [1n << (width - 1n), 1n << width];
    if (number >= -half && number < 0n) all.push(number + whole);
    else if (number >= half && number < whole) all.push(number - whole);
  }
  return [...new Set(all)];
}

/** What a number may stand for in a space: where calls return the negative of a code, programs print that. */
function readings(number, space) {
  const all = withTwins(number);
  // The hex digits of a negative code are as many as its type has, which may be fewer than 32 bits.
  if (space.signed && number >= 0n && number === unsigned(number, space)) all.push(BigInt.asIntN(space.bits, number));
  if (number < 0n && space.negated) all.push(-number);
  return all;
}

/** The bits of a number of the type, as an unsigned number. */
function unsigned(number, space) {
  return BigInt.asUintN(space.bits, number);
}

function hexOf(number, space) {
  // If the width of the type varies, so do the bits of a negative number.
  const isSigned = space.varies && number < 0n;
  const digits = (isSigned ? -number : unsigned(number, space)).toString(16).toUpperCase();
  return `${isSigned ? "-" : ""}0x${digits.padStart(space.digits, "0")}`;
}

/** A number as people read it in this space. */
function spell(number, space) {
  return space.hex ? hexOf(number, space) : String(number);
}

/** Every spelling of a number that logs and headers have. */
function spellings(number, space) {
  const all = [spell(number, space), String(number), hexOf(number, space)];
  if (space.bits >= 32 && !space.varies) {
    all.push(String(unsigned(number, space)), String(BigInt.asIntN(space.bits, number)));
  }
  if (space.negated && number > 0n) all.push(String(-number));
  return [...new Set(all)];
}

/** Whether a number is between two ends, of which one that is `null` is the end of the type. */
function isBetween(number, [first, last], { least, greatest }) {
  return number >= (first ?? least) && number <= (last ?? greatest);
}

/** Whether a number is one of a range. */
function contains(row, number) {
  if (row.bounds) return isBetween(number, row.bounds, row.space);
  const { signed, bits } = row.space;
  const fits = (signed ? BigInt.asIntN(bits, number) : BigInt.asUintN(bits, number)) === number;
  const [mask, value] = row.mask;
  return fits && (unsigned(number, row.space) & mask) === value;
}

/** The parts of a number of a range. */
function fieldsOf(row, number) {
  return row.fields.map(({ name, bits }) => {
    const shift = bits.toString(2).match(/0*$/)[0].length;
    return { name, value: (unsigned(number, row.space) & bits) >> BigInt(shift) };
  });
}
