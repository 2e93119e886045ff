// Other sites than the real one, built for a story with the tool that built it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The tool: the one that `FICHE` names, else the latest that cargo made. */
export const TOOL = process.env.FICHE ?? latest(["release", "debug"].map((profile) => join(ROOT, "target", profile, "fiche")));

function latest(programs) {
  const [newest] = programs.filter(existsSync).sort((one, two) => statSync(two).mtimeMs - statSync(one).mtimeMs);
  if (!newest) throw new Error("No program: build it first, or name it in FICHE.");
  return newest;
}

/**
 * Builds a site of `tests/sites`, with other files in place of some; both are gone when the tests end.
 * @param {string} name
 * @param {Record<string, string | Buffer>} [files] what is in them by path
 * @returns {string} the folder of the built site
 */
export const built = (name, files = {}) => made(["build"], name, files);

/**
 * Exports such a site for a search server.
 * @param {"quickwit"|"opensearch"} form
 * @param {string} name
 * @param {Record<string, string>} [files]
 * @returns {string} the folder of the export
 */
export const exported = (form, name, files = {}) => made(["export", form], name, files);

function made(command, name, files) {
  const base = mkdtempSync(join(tmpdir(), "fiche-site-"));
  after(() => rmSync(base, { recursive: true, force: true }));
  const [site, out] = [join(base, "site"), join(base, "public")];
  cpSync(join(ROOT, "tests/sites", name), site, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  execFileSync(TOOL, [...command, "--site", site, "--out", out], { stdio: ["ignore", "ignore", "inherit"] });
  return out;
}
