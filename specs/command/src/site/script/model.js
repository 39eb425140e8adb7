// What the page knows: the other side of `data.rs`. Short keys end here.

const data = JSON.parse(document.getElementById("data").textContent);

/** A text in several languages, as the places of `data.texts`; `null` if there is none. */
const placed = (places) => (places?.length ? places : null);
const big = (number) => (number === null || number === undefined ? null : BigInt(number));

function toSpace({ integer, ...raw }, at) {
  const bits = integer.varies ? 64 : integer.bits;
  const least = integer.signed ? -(1n << BigInt(bits - 1)) : 0n;
  const space = { ...raw, ...integer, at, least, greatest: least + (1n << BigInt(bits)) - 1n };
  space.title = placed(raw.title);
  space.groups = raw.groups.map((group) => ({ ...group, title: placed(group.title), key: `${raw.id}/${group.id}` }));
  space.success = raw.success.map((ends) => ends.map(big));
  space.rows = raw.rows.map((row) => toRow(row, space));
  return space;
}

function toRow(raw, space) {
  return {
    space,
    number: big(raw.n),
    isInHex: raw.x === 1,
    bounds: raw.b?.map(big),
    mask: raw.w?.map(big),
    fields: (raw.f ?? []).map(([name, bits]) => ({ name, bits: BigInt(bits) })),
    variant: raw.v,
    symbol: raw.s,
    aliases: raw.a ?? [],
    group: space.groups[raw.g],
    ...toTexts(raw),
    isOurs: raw.o === 1,
    kind: data.kinds[raw.k],
    retry: data.classes[raw.r],
    pause: raw.p,
    effect: data.effects[raw.e ?? 0],
    tags: raw.t ?? [],
    deprecated: raw.z,
    url: raw.u ?? space.url,
    answers: (raw.i ?? []).map((answer) => toAnswer(answer, space)),
  };
}

const toTexts = (raw) => ({ message: placed(raw.m), cause: placed(raw.c), advice: placed(raw.d) });

/** What is different in answer to some operations. */
function toAnswer(raw, space) {
  return {
    operations: raw.i.map((at) => space.operations[at]),
    ...toTexts(raw),
    kind: data.kinds[raw.k],
    retry: data.classes[raw.r],
    pause: raw.p,
    effect: data.effects[raw.e],
  };
}

const spaces = data.spaces.map(toSpace);
const spacesById = new Map(spaces.map((space) => [space.id, space]));
const rows = spaces.flatMap((space) => space.rows);
const ranges = rows.filter((row) => row.number === null);

/** Rows by their number, in decimal. */
const rowsByNumber = new Map();
for (const row of rows.filter((row) => row.number !== null)) {
  const number = String(row.number);
  rowsByNumber.set(number, [...(rowsByNumber.get(number) ?? []), row]);
}

/** A row, with the number that somebody asked for if the row is a range, and whether it is an answer to that number. */
const hitOf = (row, number = row.number, isExact = false) => ({ row, number, isExact });

/** All meanings of a number, listed codes first. */
function meaningsOf(number) {
  const hits = new Map();
  for (const twin of new Set(spaces.flatMap((space) => readings(number, space)))) {
    for (const row of rowsByNumber.get(String(twin)) ?? []) {
      if (readings(number, row.space).includes(twin)) hits.set(row, hitOf(row));
    }
  }
  const listed = new Set([...hits.keys()].map((row) => row.space));
  for (const row of ranges.filter((row) => !listed.has(row.space))) {
    const inside = readings(number, row.space).find((reading) => contains(row, reading));
    if (inside !== undefined) hits.set(row, hitOf(row, inside));
  }
  return [...hits.values()];
}

/** The number or numbers of a hit as people read them. */
function numberShown({ row, number }) {
  if (number !== null) return spell(number, row.space);
  if (row.mask) {
    const [mask, value] = row.mask.map((bits) => hexOf(bits, row.space));
    return `& ${mask} = ${value}`;
  }
  const [first, last] = row.bounds.map((end) => end !== null && spell(end, row.space));
  if (first === false) return `≤ ${last}`;
  return last === false ? `≥ ${first}` : `${first}–${last}`;
}

const namesOf = (row) => [row.variant, row.symbol, ...row.aliases].filter(Boolean);

/** What stands behind `#` in a link to a hit. */
const keyOf = (hit) => `${hit.row.space.id}/${hit.number === null ? hit.row.variant : numberShown(hit)}`;

const rustPattern = ({ row }) => `Err(${row.space.type}::${row.variant}${row.number === null ? "(_)" : ""}) => todo!(),`;
