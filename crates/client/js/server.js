// The search by a server that has the site's export: a part of `/search.js` where `site.yaml` names one.
// What comes from the server is not trusted: whatever is not as its API documents it fails, and the browser searches by itself.

/** So long a reader waits for the server, in milliseconds. */
const PATIENCE = 3000;

const TYPES = ["practice", "collection", "page", "term"];

/**
 * Answers query strings: by the server while it answers well; after a failure by the browser, as long as the page is open.
 * @param {{kind: "quickwit"|"opensearch", url: string, index: string, languages: string[]}} server
 * @param {(message: object) => Promise<any>} ask what the worker is asked
 */
function byServer(server, ask) {
  let works = true;
  return async (/** @type {string} */ query) => {
    if (works) {
      try {
        const answer = await served(server, query, ask);
        // No server knows what a misspelt word was to be; the browser does.
        if (answer.total) return answer;
      } catch {
        works = false;
      }
    }
    return ask({ query });
  };
}

/** The server's answer, as the browser would have given it. */
async function served(server, query, ask) {
  const question = await ask({ question: `${server.kind}?${query}` });
  const { hits, facets, languages, ...answer } = question;
  const [filtered, elsewhere] = [Object.keys(facets), Object.keys(languages)];
  const bodies = [hits, ...Object.values(facets), ...Object.values(languages)];
  const [first, ...counted] = await search(server, bodies);
  const total = count(first);
  const rest = Math.max(0, Math.min(hits.size, total - hits.from));
  if (first.hits.hits.length !== rest) throw new Error("other hits than were asked for");
  const sources = first.hits.hits.map((hit) => shown(hit, server, answer.lang));
  const texts = sources.flatMap(({ lang, title, summary, body }) => [lang, title, summary, body]);
  const excerpts = texts.length ? await ask({ excerpts: [answer.query, ...texts] }) : [];
  const free = Object.keys(hits.aggs ?? {});
  const names = [...free, ...filtered];
  const terms = (/** @type {object} */ source) =>
    Object.fromEntries(names.map((name) => [name, list(source[`facet_${name}`])]).filter(([, ids]) => ids.length));
  return {
    ...answer,
    total,
    // Which words it has nowhere, a server does not say.
    without: [],
    other_languages: Object.fromEntries(
      elsewhere.map((lang, place) => [lang, count(counted[filtered.length + place])]).filter(([, n]) => n > 0),
    ),
    facets: Object.fromEntries([
      ...free.map((name) => [name, counts(first, name)]),
      ...filtered.map((name, place) => [name, counts(counted[place], name)]),
    ]),
    hits: sources.map(({ body, source, ...hit }, place) => ({ ...hit, excerpt: excerpts[place], terms: terms(source) })),
  };
}

/** Several searches at once, each answered. */
async function search({ kind, url, index }, bodies) {
  const isQuickwit = kind === "quickwit";
  // Quickwit takes the fields from the address only, and allows no header that a browser would have to ask for first.
  const address = isQuickwit
    ? `${url}/api/v1/_elastic/_msearch?_source_includes=${bodies[0]._source.join(",")}`
    : `${url}/${index}/_msearch`;
  const head = JSON.stringify(isQuickwit ? { index } : {});
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": isQuickwit ? "text/plain" : "application/x-ndjson" },
    body: bodies.map((body) => `${head}\n${JSON.stringify(body)}\n`).join(""),
    credentials: "omit",
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`${response.status} from the search server`);
  const { responses } = await response.json();
  if (responses.length !== bodies.length) throw new Error("other answers than were asked for");
  for (const { status = 200, error, timed_out: isCut, _shards } of responses) {
    if (status !== 200 || error || isCut || _shards.failed) throw new Error("the search server found only a part");
  }
  return responses;
}

/** How many documents a search found. */
function count({ hits: { total } }) {
  if (total.relation !== "eq" || !Number.isSafeInteger(total.value) || total.value < 0) throw new Error("no total");
  return total.value;
}

/** How many documents have each term of a facet. */
function counts(response, name) {
  if (!response.aggregations && !count(response)) return {};
  return Object.fromEntries(
    response.aggregations[name].buckets.map(({ key, doc_count: n }) => {
      if (!Number.isSafeInteger(n)) throw new Error("no count");
      return [text(key), n];
    }),
  );
}

/** A hit without its excerpt, with the text for it. */
function shown({ _source: source, sort }, { languages }, reader) {
  const lang = text(source[`shown_${reader}`]);
  const url = text(source[`path_${reader}`]);
  // From the root of the site, and nothing but names in it: no server, no scheme, no way up.
  if (!languages.includes(lang) || !/^\/([a-z0-9-]+\/)+$/.test(url)) throw new Error("no page of this site");
  const [type, period] = [text(source.type), source.period ?? ""];
  if (!TYPES.includes(type) || !isPeriod(period)) throw new Error("no document of this site");
  return {
    id: text(source.id),
    type,
    lang,
    title: text(source[`title_${lang}`]),
    url,
    summary: text(source[`summary_${lang}`] ?? ""),
    body: text(source[`body_${lang}`] ?? ""),
    score: typeof sort?.[0] === "number" ? sort[0] : 0,
    period,
    source,
  };
}

/** Whether these are dates that there are, one or two, of which the second may be open; or nothing. */
function isPeriod(period) {
  const isDate = (/** @type {string} */ date) => /^\d{4}(-\d\d){0,2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (period === "") return true;
  const [start, end, ...more] = text(period).split("/");
  return isDate(start) && (end === undefined || end === ".." || isDate(end)) && !more.length;
}

function text(value) {
  if (typeof value !== "string") throw new TypeError("no text");
  return value;
}

/** Texts, of which a server may give a single one as it is. */
const list = (value) => [value ?? []].flat().map(text);
