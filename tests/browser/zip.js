// A zip as everybody else reads it: by the list at its end.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

/** Unpacks a zip into a folder. @returns {string[]} the names in it, in its order */
export function unzip(zip, folder) {
  const bytes = readFileSync(zip);
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06"));
  const count = bytes.readUInt16LE(end + 10);
  const names = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    const [packed, length, extra, remark] = [at + 20, at + 28, at + 30, at + 32].map((place, field) =>
      field ? bytes.readUInt16LE(place) : bytes.readUInt32LE(place),
    );
    const name = bytes.toString("utf8", at + 46, at + 46 + length);
    const head = bytes.readUInt32LE(at + 42);
    const start = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inflateRawSync(bytes.subarray(start, start + packed)));
    names.push(name);
    at += 46 + length + extra + remark;
  }
  return names;
}
