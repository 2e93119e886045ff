// What the search page says besides hits: corrections, other wordings, and what to do when there are none.
import assert from "node:assert/strict";
import { hits, said, search, story } from "./site.js";

/** Stands in for what the engine of this site may not know: it corrects `onveiligheit`, if asked, and words differently. */
const STUB = `
import { open as start } from "./search.js?engine";
export async function open(options) {
  const engine = await start(options);
  return {
    async search(query, options) {
      const corrected = query.replace("onveiligheit", "onveiligheid");
      const answer = await engine.search(corrected, options);
      return { ...answer, query, ...(corrected !== query && { corrected }), also: EXTRA };
    },
  };
}`;

async function stubbed(page, also = []) {
  let met = 0;
  await page.context().route(/\/search\.js$/, (route) => {
    met++;
    return route.fulfill({ contentType: "text/javascript", body: STUB.replace("EXTRA", JSON.stringify(also)) });
  });
  return () => assert.ok(met, "the engine was not replaced: this story tests nothing");
}

for (const [lang, sentence, works] of [
  ["nl", "Niets of bijna niets gevonden voor ‘onveiligheit’, wel voor ‘onveiligheid’.", /voor ‘onveiligheid’/],
  ["fr", "Rien ou presque pour « onveiligheit ». Voici les résultats pour « onveiligheid ».", /pour « onveiligheid »/],
]) {
  story(`a corrected word is said, shown and linked (${lang})`, async (page) => {
    const met = await stubbed(page);
    await page.context().route(/\/search\.js\?engine$/, async (route) => {
      const response = await route.fetch();
      // Both pages search the Dutch words.
      await route.fulfill({ response, body: (await response.text()).replace("connect(site, options)", 'connect(site, { lang: "nl" })') });
    });
    await search(page, lang, "?q=onveiligheit");
    met();
    assert.match(await said(page), works);
    // Browsers and Fluent differ in which spaces do not break.
    const plain = (text) => text.replace(/\s+/g, " ");
    assert.ok(plain(await said(page)).includes(plain(sentence)), "the status line does not say it");
    assert.ok(plain(await page.locator("#corrected").innerText()).includes(plain(sentence)), "the page does not show it");
    assert.ok(await hits(page).count());
    if (lang === "nl") {
      // The other language is asked what was answered, not what was typed.
      assert.match((await page.locator("#elsewhere a").getAttribute("href")) ?? "", /q=onveiligheid$/);
    }

    await page.locator("#corrected a").press("Enter");
    await page.waitForURL(/\?q=onveiligheid$/);
    assert.equal(await page.getByRole("searchbox").inputValue(), "onveiligheid");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "status");
    await page.locator("#corrected").waitFor({ state: "hidden" });
    await page.goBack();
    await page.locator("#corrected").waitFor();
    assert.equal(await page.getByRole("searchbox").inputValue(), "onveiligheit");
  });
}

story("a correction that finds nothing either is not praised", async (page) => {
  const met = await stubbed(page);
  await search(page, "nl", "?q=onveiligheit&from=1900&to=1901");
  met();
  assert.match(await said(page), /niets gevonden voor ‘onveiligheit’/i);
  assert.equal(await page.locator("#corrected").isVisible(), false);
});

for (const [lang, text] of [["nl", "Ook gezocht naar: gemeenschapswacht, gardien de la paix"], ["fr", "Recherché aussi : gemeenschapswacht, gardien de la paix"]]) {
  story(`other wordings that were searched are named, as text (${lang})`, async (page) => {
    const met = await stubbed(page, ["gemeenschapswacht", "gardien de la paix"]);
    await search(page, lang, "?q=brusafe");
    met();
    assert.equal((await page.locator("#also").innerText()).replace(/\s+/g, " "), text);
  });
}

for (const [lang, typed, name] of [["nl", "BIN", "buurtinformatienetwerk"], ["fr", "gardiens de la paix", "gardien de la paix"]]) {
  story(`a word of the glossary leads to what it means, found or not (${lang})`, async (page) => {
    await search(page, lang, `?q=${encodeURIComponent(typed)}`);
    const link = page.locator("#explained").getByRole("link", { name });
    await link.click();
    const id = new URL(page.url()).hash;
    assert.ok((await page.locator(id).innerText()).includes(name), `${id} is not that of ${name}`);
  });
}

story("an engine that corrects nothing leaves no trace of it", async (page) => {
  await search(page, "nl", "?q=brusafe");
  assert.equal(await page.locator("#also").isVisible(), false);
  assert.equal(await page.locator("#corrected").isVisible(), false);
});

for (const [lang, spelling] of [["nl", /gespeld/], ["fr", /orthographe/]]) {
  story(`nothing found leads on, and repeats neither the words nor the filters (${lang})`, async (page) => {
    await search(page, lang, "?q=xqzzyvw&themes=management-crisis&from=2007");
    const help = page.locator("#help");
    const text = await help.innerText();
    assert.match(text, spelling);
    assert.doesNotMatch(text, /xqzzyvw/);
    for (const name of await page.locator("#chips .chip").evaluateAll((all) => all.map((chip) => chip.firstChild.textContent))) {
      assert.ok(!text.includes(name), `${name} is said again`);
    }
    assert.equal(await help.getByRole("listitem").count(), 3);
    const glossary = await help.getByRole("link").evaluateAll((all) => all.map((link) => link.pathname));
    assert.deepEqual(glossary, [{ nl: "/nl/begrippenlijst/", fr: "/fr/glossaire/" }[lang]]);
  });
}

story("filters that exclude each other are taken off where they are named", async (page) => {
  await search(page, "nl", "?themes=management-crisis&from=1900&to=1901");
  const help = page.locator("#help");
  assert.doesNotMatch(await help.innerText(), /gespeld/);
  await page.locator("#chips .chip").last().click();
  await hits(page).first().waitFor();
  assert.equal(await help.innerText(), "");
});

for (const [lang, query, there] of [["nl", "insécurité", "fr"], ["fr", "onveiligheidsgevoel", "nl"]]) {
  // An engine that also searches the other language's words finds them at once; then nothing has to be said.
  story(`words of the other language lead there, or are found here (${lang})`, async (page) => {
    await search(page, lang, `?q=${encodeURIComponent(query)}`);
    if (await hits(page).count()) return assert.equal(await page.locator("#help").innerText(), "");
    const link = page.locator(`#help a[hreflang=${there}]`);
    assert.match(await link.innerText(), /\d/);
    await link.click();
    await page.waitForURL((url) => url.pathname.startsWith(`/${there}/`) && url.searchParams.get("q") === query);
    await hits(page).first().waitFor();
  });
}

for (const [lang, said] of [["nl", "Geen enkele tekst bevat: xqzzyvw"], ["fr", "Aucun texte ne contient : xqzzyvw"]]) {
  story(`a word that no text has is named beside what the others find (${lang})`, async (page) => {
    await search(page, lang, "?q=xqzzyvw%20police%20politie");
    await hits(page).first().waitFor();
    const plain = (text) => text.replace(/\s+/g, " ");
    assert.equal(plain(await page.locator("#without").innerText()), said);
    await search(page, lang, "?q=police");
    await page.locator("#without").waitFor({ state: "hidden" });
  });
}

story("what a mail program adds to an address is no filter", async (page) => {
  await search(page, "nl", "?utm_source=brief&fbclid=abc&q=politie");
  await hits(page).first().waitFor();
  assert.equal(await page.locator("#notices").innerText(), "");
});
