// Calendars of events, resolved to universal time by a reader that is not ours, from the zones that the files bring along.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ICAL from "ical.js";
import { built } from "./build.js";

const COLLECTION = "content/collections/network/index.nl.md";
const SMALL = fileURLToPath(new URL("../sites/small/", import.meta.url));
const EVENT = "event: {start: 2026-03-04, end: 2026-03-04, place: {online: true}}";

const TIMES = {
  "brussels-winter": ["Europe/Brussels", "2027-01-15", "2027-01-15T08:30:00.000Z"],
  "brussels-summer": ["Europe/Brussels", "2027-07-15", "2027-07-15T07:30:00.000Z"],
  "sydney-summer": ["Australia/Sydney", "2027-01-15", "2027-01-14T22:30:00.000Z"],
  "sydney-winter": ["Australia/Sydney", "2027-07-15", "2027-07-14T23:30:00.000Z"],
};

/** The small site with a collection more for every event. */
function site() {
  const text = readFileSync(join(SMALL, COLLECTION), "utf8");
  assert.ok(text.includes(EVENT));
  const timed = Object.entries(TIMES).map(([id, [zone, day]]) => [id, `start: ${day}T09:30, end: ${day}T17:00, zone: ${zone}`]);
  const all = [...timed, ["days", "start: 2027-03-27, end: 2027-03-28"]];
  const files = all.map(([id, event]) => [
    `content/collections/${id}/index.nl.md`,
    text.replace(EVENT, `event: {${event}}`).replace("slug: netwerk", `slug: ${id}`),
  ]);
  return built("small", Object.fromEntries(files));
}

const folder = site();

/** The event of a collection in a file, in the zones that the file itself describes. */
function read(path, id) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, path), "utf8")));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const found = events.filter((event) => event.uid === `event-${id}@example.org`);
  assert.equal(found.length, 1, path);
  return found[0];
}

const universal = (time) => time.toJSDate().toISOString();

// What `Intl` says of the same zones is another opinion than that of the tool's own database.
const told = (zone, instant) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(new Date(instant));

for (const [id, [zone, day, start]] of Object.entries(TIMES)) {
  test(`an event at half past nine in ${zone} on ${day} is at the right hour everywhere`, () => {
    for (const path of [`c/${id}/event.nl.ics`, `c/${id}/event.fr.ics`, "data/events.nl.ics"]) {
      const event = read(path, id);
      assert.equal(event.startDate.zone.tzid, zone);
      assert.equal(universal(event.startDate), start, path);
      assert.equal(told(zone, universal(event.startDate)), `${day} 09:30`);
      assert.equal(told(zone, universal(event.endDate)), `${day} 17:00`);
    }
  });
}

test("an event of two days ends when its second day does", () => {
  const event = read("c/days/event.fr.ics", "days");
  assert.ok(event.startDate.isDate && event.endDate.isDate);
  assert.deepEqual([event.startDate.toString(), event.endDate.toString()], ["2027-03-27", "2027-03-29"]);
});
