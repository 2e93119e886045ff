// The types that stand in the comments of what runs in pages: an editor shows them, so they have to be true.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const COMPILER = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const SCRIPTS = fileURLToPath(new URL("types.json", import.meta.url));

test("the types of the pages' scripts are true", () => {
  const { status, stdout } = spawnSync(process.execPath, [COMPILER, "--project", SCRIPTS], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
