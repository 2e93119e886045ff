// Every type of page as a picture, and the pictures on contact sheets: to be looked at before a change is called done.
// `node screenshots.js FOLDER` writes into FOLDER; the site is that of FICHE_SITE, else the one in public/.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch } from "./chromium.js";
import { TYPES } from "./pages.js";
import { serve } from "./server.js";

const OUT = resolve(process.argv[2] ?? "screenshots");
const SITE = resolve(process.env.FICHE_SITE ?? fileURLToPath(new URL("../../public", import.meta.url)));

/**
 * How a page is looked at. `tile`: how wide it is on a contact sheet, `across`: how many stand beside one another, `rows`.
 * @type {{name: string, width: number, scheme: "light"|"dark", media: "screen"|"print", tile: number, across: number, rows: number}[]}
 */
const LOOKS = [
  { name: "wide-light", width: 1280, scheme: "light", media: "screen", tile: 400, across: 4, rows: 3 },
  { name: "wide-dark", width: 1280, scheme: "dark", media: "screen", tile: 400, across: 4, rows: 3 },
  { name: "narrow-light", width: 360, scheme: "light", media: "screen", tile: 200, across: 8, rows: 2 },
  { name: "narrow-dark", width: 360, scheme: "dark", media: "screen", tile: 200, across: 8, rows: 2 },
  // A4 without its margins.
  { name: "print", width: 665, scheme: "light", media: "print", tile: 260, across: 6, rows: 2 },
];

/** The part of a page that a tile shows: as high as one and a half times its width, narrow ones higher. */
const height = ({ tile, width }) => Math.round(tile * (width < 400 ? 3 : 1.4));

const escaped = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Takes the pictures of a look. @returns {Promise<{file: string, title: string}[]>} */
async function take(browser, origin, look) {
  const context = await browser.newContext({
    baseURL: `${origin}/`,
    viewport: { width: look.width, height: 800 },
    colorScheme: look.scheme,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: look.media });
  const pictures = [];
  for (const [type, addresses] of Object.entries(TYPES)) {
    for (const [lang, address] of Object.entries(addresses)) {
      await page.goto(/** @type {string} */ (address), { waitUntil: "networkidle" });
      const file = `${look.name}/${type.replaceAll(" ", "-")}-${lang}.png`;
      await page.screenshot({ path: join(OUT, file), fullPage: true });
      if (look.media === "print") await page.pdf({ path: join(OUT, file.replace(/png$/, "pdf")), preferCSSPageSize: true });
      pictures.push({ file, title: lang === "both" ? type : `${type}, ${lang}` });
    }
  }
  await context.close();
  return pictures;
}

/** A page of tiles. */
const sheet = (look, pictures) => `<!doctype html><meta charset="utf-8"><title>${look.name}</title>
<style>
  body { margin: 16px; background: #777; font: 12px/1.6 sans-serif; color: #fff; display: grid; gap: 16px; grid-template-columns: repeat(${look.across}, ${look.tile}px); }
  figure { margin: 0 } a { display: block; height: ${height(look)}px; overflow: hidden } img { display: block; width: 100% }
</style>
${pictures.map(({ file, title }) => `<figure><figcaption>${escaped(title)}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`).join("\n")}
`;

/** Lays the pictures of a look on sheets. @returns {Promise<string[]>} the names of the sheets */
async function lay(browser, look, pictures) {
  const page = await browser.newPage({ viewport: { width: look.across * (look.tile + 16) + 16, height: 800 } });
  const sheets = [];
  const most = look.across * look.rows;
  for (let from = 0; from < pictures.length; from += most) {
    const name = `sheet-${look.name}-${sheets.length + 1}`;
    const file = join(OUT, `${name}.html`);
    await writeFile(file, sheet(look, pictures.slice(from, from + most)));
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
    sheets.push(name);
  }
  await page.close();
  return sheets;
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const server = await serve(SITE, { mount: "/" });
const browser = await launch();
try {
  const all = [];
  for (const look of LOOKS) all.push(...(await lay(browser, look, await take(browser, server.origin, look))));
  const links = all.map((name) => `<li><a href="${name}.html">${name}</a> (<a href="${name}.png">picture</a>)</li>`);
  await writeFile(join(OUT, "index.html"), `<!doctype html><meta charset="utf-8"><title>Contact sheets</title><ul>${links.join("")}</ul>\n`);
  console.log(`${all.length} contact sheets in ${OUT}`);
} finally {
  await browser.close();
  await server.close();
}
