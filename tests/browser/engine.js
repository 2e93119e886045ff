// A search server as the documentation of Quickwit and OpenSearch has it, as far as the site's pages ask one: `_msearch` over the
// documents of an export. It knows no word: it looks for those that it is sent.
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

/** @param {"quickwit"|"opensearch"} kind */
export async function engine(kind) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://engine");
    response.setHeader("access-control-allow-origin", "*");
    if (request.method === "OPTIONS") {
      // OpenSearch lets browsers say what they send; Quickwit does not.
      if (kind === "opensearch") response.setHeader("access-control-allow-headers", "X-Requested-With,Content-Type,Content-Length");
      response.writeHead(200).end();
      return;
    }
    let body = "";
    for await (const piece of request) body += piece;
    const lines = body.split("\n").slice(0, -1).map((line) => JSON.parse(line));
    it.asked.push({ path: pathname, type: request.headers["content-type"], cookie: request.headers.cookie, lines });
    if (it.mood === "silent") return;
    if (it.mood === "down") {
      response.writeHead(503).end("down for maintenance");
      return;
    }
    const fields = searchParams.get("_source_includes")?.split(",");
    const bodies = lines.filter((_, place) => place % 2);
    const answer = { took: 1, responses: bodies.map((one) => answered(it.documents, one, fields ?? one._source ?? [])) };
    response.setHeader("content-type", "application/json; charset=UTF-8");
    response.end(it.spoil ? it.spoil(answer) : JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const it = {
    origin: `http://127.0.0.1:${address.port}`,
    /** @type {any[]} */
    documents: [],
    /** @type {{path: string, type?: string, cookie?: string, lines: any[]}[]} */
    asked: [],
    /** @type {"well"|"down"|"silent"} */
    mood: "well",
    /** What is sent in place of an answer. @type {((answer: any) => string)|undefined} */
    spoil: undefined,
    /** Reads the documents of an export for Quickwit. @param {string} folder */
    load(folder) {
      const parts = readdirSync(folder).filter((name) => name.endsWith(".ndjson")).sort();
      it.documents = parts.flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n").map((line) => JSON.parse(line)));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return it;
}

/** @param {any[]} documents @param {any} body @param {string[]} fields */
function answered(documents, { query, from = 0, size = 10, sort = [], aggs = {} }, fields) {
  const found = documents
    .map((document) => ({ document, score: worth(query, document) }))
    .filter(({ score }) => score !== undefined);
  const keys = sort.map((/** @type {any} */ one) => Object.entries(one)[0]);
  const ranks = (/** @type {any} */ { document, score }) =>
    keys.map(([field]) => (field === "_score" ? score : document[field]));
  const sorted = found.sort((one, two) => {
    for (const [place, [, { order }]] of keys.entries()) {
      const difference = ranks(one)[place] - ranks(two)[place];
      if (difference) return order === "asc" ? difference : -difference;
    }
    return 0;
  });
  return {
    took: 1,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      total: { value: found.length, relation: "eq" },
      max_score: null,
      hits: sorted.slice(from, from + size).map((one) => ({
        _index: "fiche",
        _id: one.document.key,
        _score: null,
        _source: Object.fromEntries(fields.filter((name) => name in one.document).map((name) => [name, one.document[name]])),
        sort: ranks(one),
      })),
    },
    aggregations: Object.fromEntries(Object.entries(aggs).map(([name, { terms }]) => [name, buckets(found, terms)])),
    status: 200,
  };
}

function buckets(found, { field, size }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { document } of found) for (const value of document[field] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts].map(([key, n]) => ({ key, doc_count: n })).sort((one, two) => two.doc_count - one.doc_count);
  return { doc_count_error_upper_bound: 0, sum_other_doc_count: 0, buckets: all.slice(0, size) };
}

/** The values of a field: words of the site's analyser stand between spaces. */
const values = (document, field) =>
  field.startsWith("tok") ? (document[field] ?? "").split(" ") : [document[field] ?? []].flat();

/** What a document is worth; nothing if it does not fit. @returns {number|undefined} */
function worth(clause, document) {
  const [[kind, of]] = Object.entries(clause);
  const [[field, value]] = Object.entries(of);
  switch (kind) {
    case "match_all":
      return of.boost;
    case "term":
      return values(document, field).includes(value.value) ? value.boost : undefined;
    case "terms":
      return values(document, field).some((one) => value.includes(one)) ? 1 : undefined;
    case "match_bool_prefix":
      return values(document, field).some((one) => one.startsWith(value.query)) ? 1 : undefined;
    case "range": {
      const number = document[field] ?? Number.NaN;
      return number >= (value.gte ?? 0) && number <= (value.lte ?? Infinity) ? 1 : undefined;
    }
    case "bool": {
      const [must, filter, should, not] = ["must", "filter", "should", "must_not"].map((key) =>
        (of[key] ?? []).map((/** @type {any} */ one) => worth(one, document)),
      );
      const fits = (/** @type {any} */ score) => score !== undefined;
      if (![...must, ...filter].every(fits) || not.some(fits)) return undefined;
      if (!must.length && !filter.length && !should.some(fits)) return undefined;
      return [...must, ...should].filter(fits).reduce((sum, one) => sum + one, 0);
    }
    default:
      throw new Error(`${kind} is not documented for both servers`);
  }
}
