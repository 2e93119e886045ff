// The pages of the real site that stories and pictures go to: every type of page, in both languages.

/** What the stories look for; addresses differ by language, ids do not. */
export const WORDS = {
  nl: {
    practices: "nl/praktijken/",
    collections: "nl/collecties/",
    search: "nl/zoeken/",
    themes: "nl/themas/",
    glossary: "nl/begrippenlijst/",
    day: "nl/praktijken/studiedag-onveiligheidsgevoel-2007/",
    collection: "nl/collecties/nationaal-netwerk-2020/",
    page: "nl/werkwijze/",
    data: "nl/data/",
    theme: "nl/themas/beheer-en-crisis/",
    empty: "nl/themas/evaluatie/",
  },
  fr: {
    practices: "fr/pratiques/",
    collections: "fr/collections/",
    search: "fr/recherche/",
    themes: "fr/themes/",
    glossary: "fr/glossaire/",
    day: "fr/pratiques/journee-sentiment-insecurite-2007/",
    collection: "fr/collections/reseau-national-2020/",
    page: "fr/methode/",
    data: "fr/donnees/",
    theme: "fr/themes/gestion-et-crise/",
    empty: "fr/themes/evaluation/",
  },
};

/** Every type of page: addresses by language; `both`: pages that speak both languages at once. @type {Record<string, any>} */
export const TYPES = {
  "front door": { both: "./" },
  home: { nl: "nl/", fr: "fr/" },
  "all practices": pick("practices"),
  practice: pick("day"),
  collections: pick("collections"),
  collection: pick("collection"),
  page: pick("page"),
  data: pick("data"),
  "accessibility statement": { nl: "nl/toegankelijkheid/", fr: "fr/accessibilite/" },
  publisher: { nl: "nl/uitgever/", fr: "fr/editeur/" },
  "privacy statement": { nl: "nl/privacy/", fr: "fr/vie-privee/" },
  corrections: { nl: "nl/verbeteren-en-verwijderen/", fr: "fr/corriger-et-retirer/" },
  "vocabulary index": pick("themes"),
  glossary: pick("glossary"),
  "term with practices": pick("theme"),
  "empty term": pick("empty"),
  "empty search": pick("search"),
  "search with hits": pick("search", "?q=brusafe"),
  "search with filters": pick("search", "?themes=management-crisis&objectives=social-cohesion"),
  "search with nothing found": pick("search", "?q=xqzzyvw&themes=management-crisis&from=2007"),
  "search with years": pick("search", "?from=2007&to=20x"),
  "not found": { both: "nl/nergens" },
  "permanent front door": { both: "p/brusafe/" },
  "not kept": { both: "offline/" },
};

function pick(name, more = "") {
  return { nl: WORDS.nl[name] + more, fr: WORDS.fr[name] + more };
}
