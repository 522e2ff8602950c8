// usage: node toets.mjs <schema> <file>...   Prints one line a file: "ok", or the faults as "path keyword" separated by "; ".
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, ...bestanden] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
const toets = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
for (const bestand of bestanden) {
  const goed = toets(JSON.parse(readFileSync(bestand, "utf8")));
  console.log(goed ? "ok" : toets.errors.map((f) => `${f.instancePath || "/"} ${f.keyword}`).join("; "));
}
