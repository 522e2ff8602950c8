// Builds the front end into the web project's wwwroot/dist. The .NET build calls it; it is safe when two builds do so at once.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "src", "OuderPortaal.Web", "wwwroot", "dist");
const lock = join(here, "node_modules.bezig");
const stamp = join(here, "node_modules", ".lock-stempel");
const outcome = join(here, "node_modules", ".gebouwd");
const made = ["portaal.css", "portaal.js"].map((name) => join(target, name));

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) fail(`Node 20 or newer is needed; this is ${process.versions.node}.`);

const sources = ["package-lock.json", "vite.config.mjs", "bouw.mjs", ...files("css"), ...files("ts")];
const fingerprint = hash(sources);

await exclusive(async () => {
  if (made.every(existsSync) && existsSync(outcome) && readFileSync(outcome, "utf8") === fingerprint) {
    // Same contents, newer dates (a fresh checkout): tell the .NET build that it is up to date.
    for (const file of made) utimesSync(file, new Date(), new Date());
    return;
  }
  install();
  await build();
});

function install() {
  const wanted = hash(["package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  writeFileSync(stamp, wanted);
}

async function build() {
  const work = join(here, "node_modules", ".uit");
  process.env.UIT = work;
  process.chdir(here);
  const vite = await import("vite");
  await vite.build({ configFile: join(here, "vite.config.mjs") });
  rmSync(join(work, "stijl.js"), { force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(work)) {
    // Copy beside and rename: a running server never reads half a file.
    copyFileSync(join(work, name), join(target, `.${name}.nieuw`));
    renameSync(join(target, `.${name}.nieuw`), join(target, name));
  }
  const kept = new Set(readdirSync(work));
  for (const name of readdirSync(target)) if (!kept.has(name)) rmSync(join(target, name));
  writeFileSync(outcome, fingerprint);
}

async function exclusive(work) {
  const until = Date.now() + 180_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (!existsSync(lock)) continue;
      if (Date.now() - statSync(lock).mtimeMs > 180_000) rmSync(lock, { recursive: true, force: true });
      if (Date.now() > until) fail(`Another build seems to hang. Remove ${lock} and try again.`);
      await new Promise((resume) => setTimeout(resume, 250));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function files(folder) {
  return readdirSync(join(here, folder)).sort().map((name) => `${folder}/${name}`);
}

function hash(names) {
  const sum = createHash("sha256");
  for (const name of names) sum.update(name).update(readFileSync(join(here, name)));
  return sum.digest("hex");
}

function fail(sentence) {
  console.error(`FrontEnd: ${sentence}`);
  process.exit(1);
}
