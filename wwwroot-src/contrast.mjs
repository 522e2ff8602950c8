// npm run contrast [-- accent op-accent accent-nacht op-accent-nacht]
// Measures every pair of colours that meet on a page, by day and by night, against WCAG 2.2 (4.5 for text, 3 for edges). Give four colours to try those of an SWV.
import { readFileSync } from "node:fs";

const tokens = readFileSync(new URL("css/tokens.css", import.meta.url), "utf8");
const night = tokens.indexOf("@media (prefers-color-scheme: dark)");
const byDay = read(tokens.slice(0, night));
const byNight = { ...byDay, ...read(tokens.slice(night, tokens.indexOf(".medewerker"))) };

const [accent, onAccent, accentNight, onAccentNight] = process.argv.slice(2);
if (accent) Object.assign(byDay, { "swv-accent": accent, "swv-op-accent": onAccent });
if (accentNight) Object.assign(byNight, { "swv-accent-nacht": accentNight, "swv-op-accent-nacht": onAccentNight });

const low = [...judge("dag", byDay, "swv-accent", "swv-op-accent", 0.08), ...judge("nacht", byNight, "swv-accent-nacht", "swv-op-accent-nacht", 0.12)];
for (const line of low) console.error(line);
console.log(low.length === 0 ? "All pairs have enough contrast." : `${low.length} pairs have too little contrast.`);
process.exitCode = low.length === 0 ? 0 : 1;

function judge(time, colours, accentName, onAccentName, tint) {
  const colour = (name) => parse(colours[name]);
  const accent = colour(accentName);
  const waas = mix(accent, colour("papier"), tint);
  const diep = mix(accent, colour("inkt"), 0.8);
  const pairs = [
    ...["inkt", "inkt-zacht"].flatMap((text) => ["papier", "krijt", "notitie"].map((ground) => [`${text} on ${ground}`, colour(text), colour(ground), 4.5])),
    ...["inkt", "inkt-zacht"].map((text) => [`${text} on accent-waas`, colour(text), waas, 4.5]),
    ["fout on papier", colour("fout"), colour("papier"), 4.5],
    ...["papier", "krijt", "notitie"].map((ground) => [`accent on ${ground}`, accent, colour(ground), 4.5]),
    ["accent on accent-waas", accent, waas, 4.5],
    ["accent-diep on papier", diep, colour("papier"), 4.5],
    ["op-accent on accent", colour(onAccentName), accent, 4.5],
    ["op-accent on accent-diep", colour(onAccentName), diep, 4.5],
    ...["papier", "krijt"].map((ground) => [`rand on ${ground}`, colour("rand"), colour(ground), 3]),
  ];
  return pairs.map(([name, a, b, wanted]) => [name, contrast(a, b), wanted]).filter(([, found, wanted]) => found < wanted)
    .map(([name, found, wanted]) => `${time}: ${name} is ${found.toFixed(2)}, wanted ${wanted}`);
}

function read(block) {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map((found) => [found[1], found[2]]));
}

function parse(hex) {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  return digits.map((pair) => parseInt(pair, 16) / 255);
}

function linear(channel) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [r, g, b] = colour.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// color-mix(in oklab, a share, b), as the browser does it.
function mix(a, b, share) {
  const [x, y] = [toOklab(a), toOklab(b)];
  return fromOklab(x.map((value, i) => value * share + y[i] * (1 - share)));
}

function toOklab(colour) {
  const [r, g, b] = colour.map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s]
    .map((value) => Math.min(1, Math.max(0, value)))
    .map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}
