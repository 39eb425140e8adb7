// The language of the page: chosen by the browser at first, then by the reader, and remembered.

const isFor = (wanted, tag) => wanted.toLowerCase() === tag || wanted.toLowerCase().startsWith(`${tag}-`);

/** Those of the texts, and those of the page's own words if no text is in one of the kind: `zh` is not beside `zh-CN`. */
const languages = [
  ...data.languages,
  ...Object.keys(LABELS).filter((tag) => !data.languages.some((known) => isFor(known, tag))),
];

/** Where nothing may be stored, nothing is remembered. */
const memory = {
  get(key) {
    try {
      return localStorage.getItem(`errcodes.${key}`);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`errcodes.${key}`, value);
    } catch {
      // The choice still holds until the page is closed.
    }
  },
};

/** For somebody who wants `zh-CN`, that or `zh`; and for somebody who wants `zh`, also `zh-CN`. */
const languageFor = (wanted) =>
  languages.find((tag) => isFor(wanted, tag.toLowerCase())) ?? languages.find((tag) => isFor(tag, wanted.toLowerCase()));

let language = [memory.get("language"), ...navigator.languages, "en"].map((tag) => tag && languageFor(tag)).find(Boolean);

const isChinese = () => isFor(language, "zh");

/** The language of the page's own words, of which a language of the specs alone has none. */
const wordsLanguage = () => (isChinese() || isFor(language, "en") ? language : "en");

/** The language of a text, if it is not that of the page: for those who hear it. */
const otherLang = (lang) => (lang && lang !== wordsLanguage() ? lang : null);

const labels = () => (isChinese() ? LABELS.zh : LABELS.en);

/** A language as its own speakers call it. */
function languageName(tag) {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A text in the language of the page, else in that of the spec, else in any. */
function textIn(texts, space) {
  if (!texts) return null;
  const at = [language, space.lang].map((tag) => data.languages.indexOf(tag)).find((at) => (texts[at] ?? null) !== null);
  const found = at ?? texts.findIndex((place) => place !== null);
  return { text: data.texts[texts[found]], lang: data.languages[found] };
}

const titleOf = (space) => textIn(space.title, space) ?? { text: space.id };
const groupTitle = (group, space) => textIn(group.title, space) ?? { text: group.id };

function duration(milliseconds) {
  const { seconds, milliseconds: short } = labels();
  return milliseconds % 1000 ? short(milliseconds) : seconds(milliseconds / 1000);
}
