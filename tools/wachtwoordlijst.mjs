// Makes the list of passwords and words that are too easy to guess, from two npm packages (MIT):
//   npm pack @zxcvbn-ts/language-common@4.1.3 @zxcvbn-ts/language-nl-be@3.0.2
//   unpack both, then: node tools/wachtwoordlijst.mjs <folder of the first> <folder of the second>
// What is written: the first four bytes of SHA-256 of each entry in lower case, letters and digits only; sorted, big-endian, each once.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [common, dutch] = process.argv.slice(2).map((folder) => resolve(folder));
const require = createRequire(import.meta.url);
const leet = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{Nd}]/gu, "");
const unleet = (text) => plain([...text.toLowerCase()].map((sign) => leet[sign] ?? sign).join(""));

const entries = new Set();
for (const password of JSON.parse(readFileSync(`${common}/src/passwords.json`, "utf8"))) {
  entries.add(plain(password));
  entries.add(unleet(password));
}
for (const file of ["commonWords", "boysFirstnames", "girlsFirstnames", "lastnames"]) {
  const words = require(`${dutch}/dist/${file}.json.js`);
  for (const word of words.default ?? words) entries.add(plain(word));
}

const prefixes = [...new Set([...entries].filter((e) => e.length >= 4).map((e) => createHash("sha256").update(e).digest().readUInt32BE(0)))].sort((a, b) => a - b);
const bytes = Buffer.alloc(prefixes.length * 4);
prefixes.forEach((prefix, i) => bytes.writeUInt32BE(prefix, i * 4));
writeFileSync("src/OuderPortaal.Web/Identity/Wachtwoordlijst/veelgebruikt.bin", bytes);
console.log(`${prefixes.length} entries, ${bytes.length} bytes`);
