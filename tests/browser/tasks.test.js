// What readers come for, on a base of some three hundred sheets. All of them are invented.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { built } from "./build.js";
import { serve } from "./server.js";
import { hits, open, PATIENCE, said, story, titles, WORDS } from "./site.js";

const SHEETS = 300;
const WANTED = "Médiation sur la place des Tilleuls";

const vocabulary = (nl, fr, section, terms) =>
  `label: {nl: ${nl}, fr: ${fr}}\nsection: {nl: ${section}, fr: ${section}}\nmin: 0\nmax: 1\nterms:\n` +
  terms.map(([id, nl, fr]) => `  - {id: ${id}, label: {nl: "${nl}", fr: "${fr}"}}\n`).join("");
const CHOICES = {
  audiences: ["youth", "older-people", "victims"],
  evidence: ["not-stated", "described", "outcome-measured"],
  regions: ["flanders", "wallonia", "brussels"],
  sizes: ["small", "middling", "large"],
};
const SUBJECTS = { youth: "des jeunes", "older-people": "des aînés", victims: "des victimes" };

/** A sheet: its file. @param {string} title @param {string} text @param {Record<string, string>} terms @param {number} year */
const sheet = (title, text, terms, year) =>
  `---\ntitle: "${title}"\nsummary: "${text}"\nstatus: published\npublished: ${2020 + (year % 6)}-01-15\nperiod: ${year}\n` +
  `kind: field-action\nthemes: [evaluation]\n${Object.entries(terms).map(([field, term]) => `${field}: ${term}\n`).join("")}` +
  `sources: [{id: report, title: Rapport inventé}]\n---\n\n## Approche {#approach}\n\n${text}\n`;

/** Every combination of terms comes up again and again, but the one that is looked for. */
function sheets() {
  const files = {};
  for (let number = 0; number < SHEETS; number += 1) {
    const terms = Object.fromEntries(
      Object.entries(CHOICES).map(([field, all], place) => [field, all[Math.floor(number / 3 ** place) % 3]]),
    );
    const isWanted =
      terms.audiences === "youth" && terms.evidence === "outcome-measured" && terms.regions === "wallonia" && terms.sizes === "small";
    if (isWanted) terms.evidence = "described";
    const text = `La commune numéro ${number} travaille avec ${SUBJECTS[terms.audiences]} contre les nuisances du quartier.`;
    files[`content/practices/sheet-${number}/index.fr.md`] = sheet(`Action ${number}`, text, terms, 1990 + (number % 30));
  }
  const terms = { audiences: "youth", evidence: "outcome-measured", regions: "wallonia", sizes: "small" };
  const text = "Une petite commune parle avec des jeunes qui se retrouvent le soir. Les plaintes pour nuisances ont baissé de moitié.";
  files["content/practices/wanted/index.fr.md"] = sheet(WANTED, text, terms, 2018);
  return files;
}

const yaml = readFileSync(new URL("../sites/small/content/site.yaml", import.meta.url), "utf8");
const server = serve(
  built("small", {
    ...sheets(),
    "content/site.yaml": yaml
      .replace("facets: [themes, kind]", "facets: [themes, audiences, evidence, regions, sizes, kind]")
      .replace("rules:\n", "rules:\n  missing-translation: off\n"),
    "content/vocabularies/audiences.yaml": vocabulary("Doelgroep", "Public", "publics", [
      ["youth", "Jongeren", "Jeunes"],
      ["older-people", "Ouderen", "Aînés"],
      ["victims", "Slachtoffers", "Victimes"],
    ]),
    "content/vocabularies/evidence.yaml": vocabulary("Bewijs", "Preuves", "preuves", [
      ["not-stated", "Niet vermeld", "Non précisé"],
      ["described", "Beschreven", "Décrite"],
      ["outcome-measured", "Resultaat gemeten", "Résultats mesurés"],
    ]),
    "content/vocabularies/regions.yaml": vocabulary("Gewest", "Région", "regions", [
      ["flanders", "Vlaanderen", "Flandre"],
      ["wallonia", "Wallonië", "Wallonie"],
      ["brussels", "Brussel", "Bruxelles"],
    ]),
    "content/vocabularies/sizes.yaml": vocabulary("Grootte", "Taille", "tailles", [
      ["small", "minder dan 25.000", "moins de 25 000"],
      ["middling", "25.000 tot 100.000", "de 25 000 à 100 000"],
      ["large", "meer dan 100.000", "plus de 100 000"],
    ]),
  }),
);
const phone = { server, viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const narrow = async (page) =>
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, `${page.url()} scrolls sideways`);

story(
  "on a phone, one query and three filters find the one sheet that fits",
  async (page) => {
    await page.goto("fr/");
    await narrow(page);
    await page.getByRole("searchbox").fill("nuisances jeunes");
    await page.getByRole("button", { name: "Rechercher" }).tap();
    await page.waitForURL(/recherche/);
    await said(page);
    await page.locator("details.filters > summary").tap();
    for (const [name, value] of [["evidence", "outcome-measured"], ["regions", "wallonia"], ["sizes", "small"]]) {
      await page.locator(`input[name=${name}][value=${value}]`).tap();
    }
    await page.waitForFunction(() => new URLSearchParams(location.search).has("sizes"));
    const wanted = titles(page).filter({ hasText: WANTED });
    await wanted.waitFor();
    const found = await titles(page).allInnerTexts();
    assert.ok(found.slice(0, 3).includes(WANTED), found.join(", "));
    await narrow(page);
    await wanted.tap();
    await page.waitForURL(/wanted/);
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), WANTED);
    await narrow(page);
  },
  phone,
);

for (const [lang, there] of [["nl", "fr"], ["fr", "nl"]]) {
  const switchTo = (page) => page.locator(`header .langs a[hreflang=${there}]`).click();

  story(`without JavaScript one click opens the same sheet in the other language (${lang})`, async (page) => {
    await page.goto(WORDS[lang].day);
    await switchTo(page);
    assert.equal(new URL(page.url()).pathname, `/${WORDS[there].day}`);
  }, { javaScriptEnabled: false });

  story(`the switch keeps the section that is read (${lang})`, async (page) => {
    await page.goto(`${WORDS[lang].day}#approach`);
    await switchTo(page);
    await page.waitForURL(`**/${WORDS[there].day}#approach`);
    await page.goto(WORDS[lang].glossary);
    await page.locator("a[href='#P']").click();
    await switchTo(page);
    await page.waitForURL(`**/${WORDS[there].glossary}#P`);
  });

  story(`the switch keeps query, filters, years and order of a search (${lang})`, async (page) => {
    const asked = "?q=befus&themes=management-crisis&from=2007&to=2021&sort=date";
    await page.goto(WORDS[lang].search + asked);
    await said(page);
    await switchTo(page);
    await page.waitForURL(`**/${WORDS[there].search}?**`);
    await said(page);
    assert.deepEqual([...new URL(page.url()).searchParams], [...new URLSearchParams(asked)]);
    assert.equal(await page.locator("#sort").inputValue(), "date");
    assert.equal(await page.locator("#from").inputValue(), "2007");
    assert.ok(await page.locator("input[name=themes][value=management-crisis]").isChecked());
  });

  story(`the switch keeps the order of a list and its page (${lang})`, async (page) => {
    const lists = { nl: "nl/praktijken/op-periode/3/", fr: "fr/pratiques/par-periode/3/" };
    await page.goto(lists[lang]);
    await switchTo(page);
    assert.equal(new URL(page.url()).pathname, `/${lists[there]}`);
    assert.equal(await page.locator(".pages [aria-current=page]").innerText().then((text) => text.match(/\d+/)?.[0]), "3");
  }, { server, javaScriptEnabled: false });
}

story("a filtered list that is shared is the same for whoever opens it", async (page) => {
  const asked = "?q=nuisances&evidence=outcome-measured&regions=wallonia&sort=date";
  await page.goto(`fr/recherche/${asked}`);
  await said(page);
  await hits(page).first().waitFor();
  const address = page.url();
  const mine = await titles(page).allInnerTexts();
  const other = await open({ server });
  try {
    await other.page.goto(`${address}&weather=rain`);
    await said(other.page);
    await hits(other.page).first().waitFor();
    assert.deepEqual(await titles(other.page).allInnerTexts(), mine);
    assert.equal(await other.page.locator("html").getAttribute("lang"), "fr");
    assert.equal(await other.page.locator("#sort").inputValue(), "date");
    await other.page.locator("#notices", { hasText: "weather" }).waitFor({ timeout: PATIENCE });
    assert.deepEqual(other.problems, []);
  } finally {
    await other.close();
  }
}, { server });

for (const list of ["fr/pratiques/", "fr/pratiques/par-periode/", "fr/pratiques/nouveautes/", "fr/chronologie/", "fr/themes/evaluation/"]) {
  story(`from page to page, /${list} holds every sheet once`, async (page) => {
    await page.goto(list);
    const all = [];
    const names = new Set();
    for (;;) {
      all.push(...(await page.locator("main li h3 a").allInnerTexts()));
      names.add(await page.title());
      const next = page.locator(".pages a[rel=next]");
      if (!(await next.count())) break;
      await next.click();
    }
    assert.ok(all.length > SHEETS, `${all.length}`);
    assert.equal(new Set(all).size, all.length);
    // Every page has a name of its own.
    assert.equal(names.size, Math.ceil(all.length / 50));
  }, { server, javaScriptEnabled: false });
}

story("a letter leads to the page that it begins on", async (page) => {
  await page.goto("fr/pratiques/");
  await page.locator(".letters a", { hasText: "M" }).click();
  assert.match(page.url(), /\/\d+\/#M$/);
  assert.ok(await page.locator("#M").isVisible());
  assert.ok(await page.getByRole("link", { name: WANTED }).isVisible());
}, { server, javaScriptEnabled: false });
