// Builds the client into the folder given as first argument: one style sheet, one script for every page, one for pages with live parts, one for live consultations, one for meetings, one for pictures of figures.
// Usage: node build.mjs ../wwwroot/dist
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "sass";

const target = process.argv[2] ?? "../wwwroot/dist";
await mkdir(target, { recursive: true });

const css = compile("styles/app.scss", { loadPaths: ["node_modules"], style: "compressed", quietDeps: true });
await writeFile(join(target, "app.css"), css.css);

await build({
  entryPoints: { app: "scripts/app.ts", live: "scripts/live.ts", talk: "scripts/talk.ts", meeting: "scripts/meeting.ts", figures: "scripts/figures.ts" },
  outdir: target,
  bundle: true,
  minify: true,
  format: "iife",
  // Browsers inside messengers on older phones.
  target: ["es2020"],
  legalComments: "none",
  logLevel: "warning",
});
