// What stands behind `#`: a code, `gme/7004`, or a search, `q=timeout&retry=never`.

const FACETS = ["spec", "retry", "kind", "tag", "group"];

const noFilters = () => Object.fromEntries(FACETS.map((facet) => [facet, new Set()]));

/** A search as the end of a link; empty if it is for everything. */
function searchAddress({ query, filters }) {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set("q", query);
  for (const facet of FACETS) for (const value of filters[facet]) parameters.append(facet, value);
  return String(parameters);
}

const codeAddress = (hit) => keyOf(hit).split("/").map(encodeURIComponent).join("/");

/** What a link asks for. `strange` are filters that this page does not have. */
function readAddress(text) {
  if (!text) return { query: "", filters: noFilters() };
  if (/^[a-z]+=/.test(text)) return readSearch(new URLSearchParams(text));
  return readLink(decoded(text));
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // It is no link of ours, and is shown as it is.
  }
}

function readSearch(parameters) {
  const [filters, strange] = [noFilters(), []];
  for (const [facet, value] of parameters) {
    if (facet === "q") continue;
    if (FACETS.includes(facet) && optionsOf[facet].has(value)) filters[facet].add(value);
    else strange.push(`${facet}=${value}`);
  }
  return { query: parameters.get("q") ?? "", filters, strange };
}

function readLink(link) {
  const path = link.replace(/\/+$/, "");
  const space = spacesById.get(path);
  if (space) return { query: "", filters: { ...noFilters(), spec: new Set([space.id]) } };
  const hit = hitAt(path);
  const base = { query: "", filters: noFilters() };
  return hit ? { ...base, hit } : { ...base, unknown: link, near: nearLink(path) };
}

function splitLink(link) {
  const at = link.lastIndexOf("/");
  return [link.slice(0, Math.max(at, 0)), link.slice(at + 1)];
}

/** The code of a link, by one of its names or by its number in any spelling. A name such as `F5` is one before a number. */
function hitAt(link) {
  const [id, code] = splitLink(link);
  const space = spacesById.get(id);
  if (!space) return undefined;
  const named = space.rows.find((row) => namesOf(row).includes(code));
  return named ? hitOf(named) : calledBy(code).find((hit) => hit.row.space === space);
}

/** The meanings of the number at the end of a link. */
function calledBy(code) {
  const number = parseNumber(fold(code).trim());
  return number === null ? [] : meaningsOf(number);
}

/** In the space of the link if there is one; else the same code in other spaces, or what is near in any. */
function nearLink(link) {
  const [id, code] = splitLink(link);
  const space = spacesById.get(id);
  if (space) return nearTo(code, space.rows);
  const same = calledBy(code);
  return same.length ? same : nearTo(code);
}
