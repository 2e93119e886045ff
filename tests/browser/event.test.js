// The event of a collection, before it ends and after: pages are made without knowing when they will be read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { built } from "./build.js";
import { serve } from "./server.js";
import { story } from "./site.js";

const COLLECTION = "content/collections/network/index.nl.md";
const EVENT = "event: {start: 2026-03-04, end: 2026-03-04, place: {online: true}}";
const text = readFileSync(new URL(`../sites/small/${COLLECTION}`, import.meta.url), "utf8");
assert.ok(text.includes(EVENT));

/** The small site with a collection more for every event. */
const events = {
  hours: "start: 2027-01-15T09:30, end: 2027-01-15T17:00, zone: Europe/Brussels",
  days: "start: 2027-01-14, end: 2027-01-15",
  cancelled: "start: 2027-01-14, end: 2027-01-15, state: cancelled",
};
const files = Object.entries(events).map(([id, event]) => [
  `content/collections/${id}/index.nl.md`,
  text.replace(EVENT, `event: {${event}}`).replace("slug: netwerk", `slug: ${id}`),
]);
const server = serve(built("small", Object.fromEntries(files)));

const offer = (page) => page.getByRole("link", { name: "In uw agenda zetten" });
const over = (page) => page.getByText("Voorbij", { exact: true });

for (const [id, now, isOver] of /** @type {const} */ ([
  ["hours", "2027-01-15T16:59:00+01:00", false],
  ["hours", "2027-01-15T17:01:00+01:00", true],
  ["days", "2027-01-15T23:00:00", false],
  ["days", "2027-01-16T00:00:01", true],
])) {
  story(`an event told in ${id} is ${isOver ? "over and not offered for a calendar" : "offered for a calendar"} at ${now}`, async (page) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`nl/collecties/${id}/`);
    assert.equal(await over(page).isVisible(), isOver);
    assert.equal(await offer(page).isVisible(), !isOver);
  }, { server });
}

story("of an event that does not take place, nobody says that it is over", async (page) => {
  await page.clock.setFixedTime(new Date("2028-01-01T00:00:00"));
  await page.goto("nl/collecties/cancelled/");
  assert.equal(await over(page).count(), 0);
  assert.ok(await page.getByText("Afgelast").first().isVisible());
}, { server });

story("without JavaScript an event stays on offer", async (page) => {
  await page.goto("nl/collecties/hours/");
  assert.ok(await offer(page).isVisible());
  assert.equal(await over(page).isVisible(), false);
}, { server, javaScriptEnabled: false });
