// What somebody who searches sees. The words are those of the real sheets.
import assert from "node:assert/strict";
import { eventually, hits, number, said, says, search, story, titles, total, WORDS } from "./site.js";

const filter = (page, facet, term) => page.locator(`input[type=checkbox][name=${facet}][value=${term}]`);
const counted = async (box) => number(/\((\d+)\)\s*$/.exec((await box.locator("xpath=..").textContent()) ?? "")?.[1]);
const addresses = (page) => titles(page).evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
/** Wide windows show the filters; narrow ones keep them folded. Some terms are folded away once more. */
const unfold = (page) => page.locator("#finder details").evaluateAll((all) => all.forEach((one) => (one.open = true)));

/** The study day of 2007 is among the hits, and what was asked for is marked in it. */
async function listsTheStudyDay(page, lang) {
  const hit = hits(page).filter({ has: page.locator(`a[href*="${WORDS[lang].day}"]`) });
  await hit.waitFor();
  assert.equal(await hit.count(), 1, "a sheet is one hit");
  assert.ok(await hit.locator("mark").count(), "nothing is marked in the hit");
  return hit;
}

for (const query of ["onveiligheid", "onveiligheidsgevoel", "ONVEILIGHEID", "  onveiligheid  "]) {
  story(`in Dutch, “${query}” lists the study day of 2007`, async (page) => {
    await search(page, "nl", `?q=${encodeURIComponent(query)}`);
    await listsTheStudyDay(page, "nl");
  });
}

for (const query of ["insecurite", "l'insécurité", "l’insécurité", "sentiment d’insécurité"]) {
  story(`in French, “${query}” lists the study day of 2007`, async (page) => {
    await search(page, "fr", `?q=${encodeURIComponent(query)}`);
    await listsTheStudyDay(page, "fr");
  });
}

story("the home page hands a query to the search page", async (page) => {
  await page.goto("nl/");
  await page.getByRole("searchbox").fill("onveiligheid");
  await page.getByRole("search").getByRole("button").click();
  await page.waitForURL(/zoeken\/\?q=onveiligheid$/);
  assert.equal(await page.getByRole("searchbox").inputValue(), "onveiligheid");
  await listsTheStudyDay(page, "nl");
});

story("results follow the typing, letter by letter, without submitting", async (page) => {
  await search(page, "nl");
  await page.getByRole("searchbox").pressSequentially("gemeenschapsw", { delay: 60 });
  await hits(page).first().waitFor();
  await says(page, "‘gemeenschapsw’");
  await hits(page).locator("mark", { hasText: /^gemeenschapsw/i }).first().waitFor();
  assert.equal(new URL(page.url()).searchParams.get("q"), "gemeenschapsw");
});

story("the status line waits for the end of the typing and speaks once", async (page) => {
  await search(page, "nl");
  await page.getByRole("searchbox").pressSequentially("brus", { delay: 60 });
  await says(page, "‘brus’");
  await page.getByRole("status").evaluate((status) => {
    globalThis.told = [];
    new MutationObserver(() => globalThis.told.push(status.textContent)).observe(status, { childList: true });
  });
  await page.getByRole("searchbox").pressSequentially("afe", { delay: 60 });
  await says(page, "‘brusafe’");
  await page.waitForTimeout(500);
  assert.equal((await page.evaluate(() => globalThis.told)).length, 1);
});

story("several words list first what has them all", async (page) => {
  await search(page, "nl", "?q=onveiligheidsgevoel+studiedag");
  await listsTheStudyDay(page, "nl");
  assert.match((await addresses(page))[0], new RegExp(WORDS.nl.day));
});

story("words between quotes are found as they stand", async (page) => {
  await search(page, "nl", `?q=${encodeURIComponent('"lokale overheden"')}`);
  await listsTheStudyDay(page, "nl");
});

for (const [lang, none] of [["nl", /niets gevonden/i], ["fr", /aucun résultat/i]]) {
  story(`nothing found says so, and what to do (${lang})`, async (page) => {
    await search(page, lang, "?q=xqzzyvw");
    assert.match(await said(page), none);
    assert.match(await said(page), /xqzzyvw/);
    assert.equal(await hits(page).count(), 0);
    assert.ok(((await page.locator("#help").innerText()).trim()).length > 20, "no help is given");
    assert.ok(await page.locator("#browse a[href]").count(), "no list to browse");
    assert.ok(await page.locator("#browse").isVisible());
  });
}

story("the status line tells the number of hits", async (page) => {
  // A word of few texts: all of its hits fit on one page.
  await search(page, "nl", "?q=gemeenschapswacht");
  assert.equal(total(await said(page)), await hits(page).count());
});

story("“more” shows the rest, and the focus goes to the first of it", async (page) => {
  // Hardly any word is in more than ten of the texts so far.
  await search(page, "nl", "?q=van");
  const all = total(await said(page));
  const first = await hits(page).count();
  assert.ok(all > first, `${all} hits fit on one page: this story needs a commoner word`);
  const more = page.locator("#more");
  await more.click();
  await hits(page).nth(first).waitFor();
  const focused = await hits(page).evaluateAll((all) => all.findIndex((hit) => hit.contains(document.activeElement)));
  assert.equal(focused, first);
  while (await more.isVisible()) {
    const before = await hits(page).count();
    await more.click();
    await hits(page).nth(before).waitFor();
  }
  assert.equal(await hits(page).count(), all);
  assert.equal(new Set(await addresses(page)).size, all, "a hit comes twice");
});

story("a ticked filter shows as many hits as its label said", async (page) => {
  await search(page, "nl", "?q=onveiligheidsgevoel");
  await unfold(page);
  const before = await said(page);
  const boxes = page.locator("#finder input[type=checkbox]");
  let tried = 0;
  for (let place = 0; place < (await boxes.count()); place++) {
    const box = boxes.nth(place);
    const expected = await counted(box);
    if (!expected || !(await box.isVisible())) continue;
    await box.check();
    await says(page, new RegExp(`^${expected} .*filter`));
    await box.uncheck();
    await says(page, before);
    tried++;
  }
  assert.ok(tried >= 5, `only ${tried} filters had hits`);
});

story("without words, a ticked filter shows as many hits as its label said", async (page) => {
  await search(page, "nl", "?from=2000");
  await unfold(page);
  const boxes = page.locator("#finder input[type=checkbox]");
  let tried = 0;
  for (let place = 0; place < (await boxes.count()) && tried < 8; place++) {
    const box = boxes.nth(place);
    const expected = await counted(box);
    if (!expected) continue;
    await box.check();
    await says(page, new RegExp(`^${expected} .*2 filters`));
    assert.equal(await counted(box), expected, "the label of a ticked box says something else");
    await box.uncheck();
    await says(page, /1 filter$/);
    tried++;
  }
  assert.equal(tried, 8);
});

story("a lone filter shows as many hits as the page said before anything was asked", async (page) => {
  await search(page, "nl");
  await unfold(page);
  const box = filter(page, "themes", "management-crisis");
  const expected = await counted(box);
  await box.check();
  await says(page, /1 filter/);
  assert.equal(await hits(page).filter({ has: page.locator("a[href*='/praktijken/']") }).count(), expected);
  assert.equal(await counted(box), number(await said(page)));
});

story("a ticked filter that finds nothing with the words says 0, and only then", async (page) => {
  await search(page, "nl", "?q=xqzzyvw&themes=management-crisis");
  const box = filter(page, "themes", "management-crisis");
  assert.equal(await counted(box), 0);
  await page.getByRole("searchbox").fill("onveiligheidsgevoel");
  await says(page, "‘onveiligheidsgevoel’");
  assert.equal(await counted(box), number(await said(page)));
});

story("typing replaces the address, and a submit or a tick is a step after what was asked before", async (page) => {
  await search(page, "nl", "?q=brusafe");
  const box = page.getByRole("searchbox");
  const steps = await page.evaluate(() => history.length);
  await box.fill("onveiligheid");
  await says(page, "‘onveiligheid’");
  assert.equal(await page.evaluate(() => history.length), steps, "typing makes steps");
  await box.press("Enter");
  await box.fill("onveiligheidsgevoel");
  await says(page, "‘onveiligheidsgevoel’");
  await unfold(page);
  await filter(page, "themes", "management-crisis").check();
  await says(page, /1 filter/);
  await page.locator("#sort").selectOption("title");
  await page.waitForURL(/sort=title/);
  for (const query of [
    "?q=onveiligheidsgevoel&themes=management-crisis",
    "?q=onveiligheidsgevoel",
    "?q=onveiligheid",
    "?q=brusafe",
  ]) {
    await page.goBack();
    assert.equal(new URL(page.url()).search, query);
  }
  await says(page, "‘brusafe’");
  assert.equal(await box.inputValue(), "brusafe");
  await page.goForward();
  await says(page, "‘onveiligheid’");
});

story("“more” goes on with what is shown, not with what is being typed", async (page) => {
  await search(page, "nl", "?q=van");
  const before = await addresses(page);
  // What is typed waits for the typing to stop: here for ever.
  await page.evaluate(() => (globalThis.setTimeout = () => 0));
  await page.getByRole("searchbox").fill("brusafe");
  await page.locator("#more").click();
  await hits(page).nth(before.length).waitFor();
  const [shown, whole] = [await addresses(page), await page.evaluate(async () => {
    const { open } = await import("/search.js");
    const { hits } = await (await open({ lang: "nl" })).search("van", { limit: 20 });
    return hits.map((hit) => hit.url);
  })];
  assert.deepEqual(shown, whole);
});

story("who comes back from a hit far down finds the list as long as it was, at the same place", async (page) => {
  await search(page, "nl", "?q=van");
  const first = await hits(page).count();
  await page.locator("#more").click();
  await hits(page).nth(first).waitFor();
  const found = await addresses(page);
  await titles(page).nth(first + 1).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  assert.ok(place > 200);
  await titles(page).nth(first + 1).click();
  await page.waitForURL((url) => !url.pathname.includes("zoeken"));
  await page.goBack();
  await hits(page).nth(first).waitFor();
  assert.deepEqual(await addresses(page), found);
  await eventually(async () => assert.ok(Math.abs((await page.evaluate(() => scrollY)) - place) < 50, "the place is lost"));
}, { reducedMotion: "reduce" });

story("a filter is in the address, comes back with a reload, and leaves when it is unticked", async (page) => {
  await search(page, "nl", "?q=onveiligheidsgevoel");
  await unfold(page);
  const before = await said(page);
  const box = filter(page, "themes", "management-crisis");
  await box.check();
  await says(page, /1 filter/);
  const address = new URL(page.url()).searchParams;
  assert.deepEqual([...address], [["q", "onveiligheidsgevoel"], ["themes", "management-crisis"]]);
  const filtered = await said(page);
  const found = await addresses(page);

  await page.reload();
  assert.equal(await said(page), filtered);
  assert.deepEqual(await addresses(page), found);
  assert.ok(await box.isChecked());

  await unfold(page);
  await box.uncheck();
  await page.waitForURL((url) => !url.searchParams.has("themes"));
  await says(page, before);
});

story("“back” and “forward” walk through the filters", async (page) => {
  await search(page, "nl", "?q=onveiligheidsgevoel");
  await unfold(page);
  const before = await said(page);
  const box = filter(page, "themes", "management-crisis");
  await box.check();
  await says(page, /1 filter/);
  await page.goBack();
  await says(page, before);
  assert.equal(await box.isChecked(), false);
  assert.equal(await page.getByRole("searchbox").inputValue(), "onveiligheidsgevoel");
  await page.goForward();
  await says(page, /1 filter/);
  assert.ok(await box.isChecked());
});

story("a filter without words lists all that it holds", async (page) => {
  await search(page, "nl", "?themes=management-crisis");
  assert.ok((await addresses(page)).some((address) => address.includes(WORDS.nl.day)));
});

story("the other terms of a facet keep their counts when one is ticked", async (page) => {
  await search(page, "nl", "?kind=study-day");
  await unfold(page);
  const training = filter(page, "kind", "training");
  const expected = await counted(training);
  assert.ok(expected > 0, "“training” became a false zero");
  const before = number(await said(page));
  await training.check();
  await says(page, new RegExp(`^${before + expected} `));
});

story("the language switch keeps the query and the filters", async (page) => {
  await search(page, "nl", "?q=brusafe&themes=management-crisis");
  const dutch = await hits(page).count();
  await page.locator("header").getByRole("link", { name: "Français" }).click();
  await page.waitForURL(/\/fr\/recherche\//);
  await said(page);
  assert.deepEqual([...new URL(page.url()).searchParams], [["q", "brusafe"], ["themes", "management-crisis"]]);
  assert.equal(await page.getByRole("searchbox").inputValue(), "brusafe");
  assert.ok(dutch > 0 && (await hits(page).count()) > 0);
  assert.ok((await addresses(page)).every((address) => address.startsWith("/fr/")));
});

for (const unknown of ["themes=nonsense", "nonsense=1", "sort=nonsense", "from=nonsense", "lang=xx", "q=%E0%A4", "themes="]) {
  story(`an address with ?${unknown} still searches`, async (page) => {
    await search(page, "nl", `?q=onveiligheidsgevoel&${unknown}`);
    // Of a repeated `q` the first counts.
    await listsTheStudyDay(page, "nl");
  });
}

story("what the address says and the site does not know is told", async (page) => {
  await search(page, "nl", "?q=onveiligheidsgevoel&themes=nonsense");
  await page.locator("#notices", { hasText: "nonsense" }).waitFor();
});

story("what is typed is text, never HTML", async (page) => {
  await search(page, "nl", `?q=${encodeURIComponent('<img src=x onerror=alert(1)> & "<mark> brusafe')}`);
  await hits(page).first().waitFor();
  assert.equal(await page.locator("main img").count(), 0);
});

story("a hit opens its sheet, and “back” finds the results again", async (page) => {
  await search(page, "nl", "?q=onveiligheidsgevoel");
  await (await listsTheStudyDay(page, "nl")).getByRole("link").first().click();
  await page.waitForURL(new RegExp(`/${WORDS.nl.day}$`));
  await page.getByRole("heading", { level: 1, name: "Studiedag onveiligheidsgevoel" }).waitFor();
  await page.goBack();
  await listsTheStudyDay(page, "nl");
});

story("newest first and by title are orders of their own", async (page) => {
  await search(page, "nl", "?themes=management-crisis&sort=title");
  const shown = await titles(page).allTextContents();
  assert.deepEqual(shown, shown.toSorted(new Intl.Collator("nl-BE").compare));
  await page.locator("#sort").selectOption("date");
  await page.waitForURL(/sort=date/);
  await eventually(async () => {
    const newest = await addresses(page);
    const [alarm, day] = ["alarm", WORDS.nl.day].map((part) => newest.findIndex((address) => address.includes(part)));
    assert.ok(alarm >= 0 && alarm < day, "2021 comes after 2007");
  });
});

story("a script gets the answer as an object", async (page) => {
  await page.goto("nl/");
  const answer = await page.evaluate(async () => {
    const { open } = await import("/search.js");
    const index = await open({ lang: "nl" });
    return index.search("onveiligheid", { filters: { themes: ["management-crisis"] }, limit: 2 });
  });
  assert.equal(answer.lang, "nl");
  assert.equal(answer.query, "onveiligheid");
  assert.ok(answer.total >= 1);
  assert.equal(answer.hits.length, Math.min(2, answer.total));
  assert.equal(typeof answer.other_languages, "object");
  assert.deepEqual(answer.notices, []);
  assert.equal(typeof answer.facets.themes["management-crisis"], "number");
  for (const hit of answer.hits) {
    for (const field of ["id", "type", "lang", "title", "url", "summary", "excerpt"]) {
      assert.equal(typeof hit[field], "string", field);
    }
    assert.equal(typeof hit.score, "number");
    assert.match(hit.url, /^\/nl\//);
    assert.doesNotMatch(hit.summary, /<mark>/);
  }
});

story("a script that asks for a language that is not there is told which there are", async (page) => {
  await page.goto("nl/");
  const told = await page.evaluate(async () => {
    const { open } = await import("/search.js");
    return open({ lang: "de" }).then(() => "", (error) => error.message);
  });
  assert.match(told, /nl, fr/);
});

story("who comes back from a hit finds the list where it was, and the filters open", async (page) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await search(page, "nl", "?q=opleiding");
  await page.locator(".filters > summary").click();
  const link = titles(page).nth(3);
  await link.evaluate((hit) => hit.scrollIntoView({ block: "center", behavior: "instant" }));
  const place = () => page.evaluate(() => scrollY);
  const left = await place();
  assert.ok(left > 640);
  await Promise.all([page.waitForURL((url) => !url.search), link.click()]);
  await page.goBack();
  await titles(page).nth(3).waitFor();
  await eventually(async () => assert.ok(Math.abs((await place()) - left) < 60, `${await place()}, not ${left}`));
  assert.ok(await page.locator(".filters").evaluate((filters) => filters.open));
});
