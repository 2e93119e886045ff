// What the search page says of an answer agrees with it: its filters, its count, its address, on paper too.
import assert from "node:assert/strict";
import { hits, number, said, says, search, story, total, WORDS } from "./site.js";

/** Browsers and Fluent differ in which spaces do not break. */
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const line = async (page) => plain(await page.locator("#status").innerText());
const query = (page) => new URL(page.url()).search;
const printed = async (page, selector) => {
  await page.emulateMedia({ media: "print" });
  const text = plain(await page.locator(selector).innerText());
  await page.emulateMedia({ media: "screen" });
  return text;
};

for (const [lang, theme, kind, remove] of [
  ["nl", "Thema: Integrale beheersmethodologie en crisismanagement", "Soort praktijk: Studiedag", /^Verwijder filter: Soort praktijk: Studiedag$/],
  ["fr", "Thème : Méthodologie de gestion intégrale et gestion de crise", "Type de pratique : Journée d’étude", /^Retirer le filtre : Type de pratique : Journée d’étude$/],
]) {
  story(`a filter at work says of which field it is (${lang})`, async (page) => {
    await search(page, lang, "?themes=management-crisis&kind=study-day");
    const chips = page.locator("#chips .chip");
    assert.deepEqual(await chips.evaluateAll((all) => all.map((chip) => chip.firstChild.textContent)).then((all) => all.map(plain)), [theme, kind]);
    assert.match(plain(await chips.last().getAttribute("aria-label")), remove);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `the chips are ${wide} wide`);
  });
}

for (const [lang, part, day] of [
  ["nl", /^De eerste (\d+) van (\d+) resultaten\. Gezocht op (.*)\.$/, "nl-BE"],
  ["fr", /^Les (\d+) premiers résultats sur (\d+)\. Recherche faite le (.*)\.$/, "fr-BE"],
]) {
  story(`on paper the list says what was asked, when, and how much of it stands there (${lang})`, async (page) => {
    const asked = lang === "nl" ? "?q=van" : "?q=de";
    await search(page, lang, asked);
    const shown = await hits(page).count();
    const told = await line(page);
    const [, first, of, date] = part.exec(await printed(page, "#printed")) ?? [];
    assert.deepEqual([Number(first), Number(of)], [shown, total(told)]);
    const today = new Intl.DateTimeFormat(day, { dateStyle: "long" });
    assert.ok([0, 86_400_000].some((ago) => plain(today.format(Date.now() - ago)) === date), date);
    assert.ok((await printed(page, ".foot .legal")).endsWith(asked), "the address does not ask it again");
    assert.equal(await page.locator("#printed").isVisible(), false);

    await page.locator("#more").click();
    await hits(page).nth(shown).waitFor();
    assert.equal(number(/^\D+\d+/.exec(await printed(page, "#printed"))?.[0]), Math.min(total(told), 2 * shown));
    assert.equal(await line(page), told, "the number of those added is not that of the results");
  });
}

story("a list that is there whole does not say that it is a part", async (page) => {
  await search(page, "nl", "?q=brusafe&kind=training");
  assert.match(await printed(page, "#printed"), /^Gezocht op /);
  assert.equal(await printed(page, "#chips"), "Soort praktijk: Opleiding, school");
  await search(page, "nl");
  assert.equal(await printed(page, "#printed"), "");
});

story("the count is that of the cards at every moment of the typing; only what is read aloud waits", async (page) => {
  await search(page, "nl", "?q=brusafe");
  const before = await said(page);
  await page.evaluate(() => {
    globalThis.told = [];
    const [cards, status] = ["results", "status"].map((id) => document.getElementById(id));
    const look = () => globalThis.told.push([status.innerText, cards.childElementCount, document.getElementById("more").hidden]);
    new MutationObserver(look).observe(document.getElementById("found"), { childList: true, subtree: true });
  });
  await page.getByRole("searchbox").fill("gemeenschapswacht");
  await page.locator("#status", { hasText: "‘gemeenschapswacht’" }).waitFor();
  assert.equal(await said(page), before, "it is read aloud before the typing has stopped");
  for (const [text, cards, isWhole] of await page.evaluate(() => globalThis.told)) {
    if (isWhole) assert.equal(total(text), cards, text);
  }
  await says(page, "‘gemeenschapswacht’");
});

story("a word that is only begun is no question: field, address, status and cards agree again", async (page) => {
  await search(page, "nl", "?q=brusafe&themes=management-crisis");
  const box = page.getByRole("searchbox");
  await box.fill("br");
  await page.waitForURL((url) => !url.searchParams.has("q"));
  await page.locator("#status", { hasText: /^\d+ fiches?, 1 filter$/ }).waitFor();
  assert.equal(query(page), "?themes=management-crisis");
  assert.equal(total(await line(page)), await hits(page).count());
  assert.equal(await box.inputValue(), "br");

  await box.press("Enter");
  await page.waitForURL(/q=br&/);
  await page.locator("#status", { hasText: "‘br’" }).waitFor();
  await page.goBack();
  await page.locator("#status", { hasText: "‘brusafe’" }).waitFor();
  assert.equal(await box.inputValue(), "brusafe");
});

story("who begins another word keeps the results of the last one while typing on", async (page) => {
  await search(page, "nl", "?q=brusafe");
  await page.evaluate(() => {
    globalThis.least = Infinity;
    const cards = document.getElementById("results");
    new MutationObserver(() => (globalThis.least = Math.min(globalThis.least, cards.childElementCount))).observe(cards, { childList: true });
  });
  const box = page.getByRole("searchbox");
  await box.press("ControlOrMeta+a");
  await box.pressSequentially("alarm", { delay: 200 });
  await page.locator("#status", { hasText: "‘alarm’" }).waitFor();
  assert.ok(await page.evaluate(() => globalThis.least > 0), "the list went away");
});

story("a short word that was asked stays asked", async (page) => {
  await search(page, "nl", "?q=de");
  const before = await line(page);
  await page.locator("input[name=from]").fill("1900");
  await page.waitForURL(/q=de&from=1900$/);
  assert.match(before, /‘de’/);
  await page.locator("#status", { hasText: /‘de’.*1 filter/ }).waitFor();
});

for (const [lang, none] of [["nl", /^Geen fiches, (\d+) andere pagina’s voor ‘(politie|police)’$/], ["fr", /^Aucune fiche, (\d+) autres pages pour « (politie|police) »$/]]) {
  story(`where only pages are found, the status says so, and no result looks like a sheet (${lang})`, async (page) => {
    await search(page, lang, lang === "nl" ? "?q=politie" : "?q=police");
    assert.match(await line(page), none);
    assert.equal(await page.locator("#results > .card").count(), 0);
    assert.ok(await page.locator("#results > .entry").count());
  });
}

story("the status counts sheets and other pages apart, as they are shown, with filters at work too", async (page) => {
  for (const asked of ["?q=brusafe", "?q=van", "?q=opleiding&from=2015", "?q=brusafe&kind=training", "?kind=study-day"]) {
    await search(page, "nl", asked);
    const more = page.locator("#more");
    while (await more.isVisible()) {
      const before = await hits(page).count();
      await more.click();
      await hits(page).nth(before).waitFor();
    }
    const sheets = await page.locator("#results > .card").count();
    assert.equal(await page.locator("#results a[href*='/praktijken/']").count(), sheets, asked);
    const told = await line(page);
    assert.equal(number(/(\d+) fiche/.exec(told)?.[1]), sheets, told);
    assert.equal(number(/(\d+) andere/.exec(told)?.[1]), await page.locator("#results > .entry").count(), told);
  }
});

for (const [lang, query, none] of [["nl", "evaluatie", "nog geen fiches"], ["fr", "évaluation", "pas encore de fiche"]]) {
  story(`a term without practices says so among the results (${lang})`, async (page) => {
    await search(page, lang, `?q=${query}`);
    const card = hits(page).filter({ has: page.locator(`a[href$="${WORDS[lang].empty}"]`) });
    await card.waitFor();
    assert.deepEqual((await card.locator(".cat span").allTextContents()).map(plain), [lang === "nl" ? "Term" : "Terme", none]);
    await page.goto(WORDS[lang].empty);
    assert.equal(await page.locator("main .card.mini").count(), 0);
  });
}
