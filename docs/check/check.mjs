// Looks at the built site with Chromium: `make docs-check`. Prints what is wrong, and ends with 1 when anything is.
//
//   node docs/check/check.mjs build/site/html questions.json pictures/
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { dirname, join, relative } from "node:path";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { serve } from "./server.mjs";

const [folder, questionsFile, pictures] = process.argv.slice(2);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const HEAVIEST = 300_000;
const FIRST = 3;
const PAGES = {
  start: "",
  week: "guides/which-call/",
  errors: "guides/errors/",
  receiving: "guides/webhooks/",
  operations: "reference/operations/",
  operation: "reference/operations/addCourseStudent/",
  codes: "errors/",
  code: "errors/841/",
  message: "reference/messages/End/",
  python: "reference/python/client/",
  decision: "decisions/0001-one-file/",
  changes: "changelog/api/",
};
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844, isMobile: true, hasTouch: true } };
const faults = [];
const fault = (text) => {
  faults.push(text);
  console.log(`FAULT ${text}`);
};

function chromium() {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      // The next name, then.
    }
  }
  console.error("Chromium is not installed; on Debian and Ubuntu: apt-get install chromium.");
  process.exit(1);
}

function* htmlFiles(at) {
  for (const entry of readdirSync(at, { withFileTypes: true })) {
    const path = join(at, entry.name);
    if (entry.isDirectory()) yield* htmlFiles(path);
    else if (entry.name.endsWith(".html")) yield path;
  }
}

/** Every page with its styles and scripts, as a server sends them. */
function weigh() {
  const sizes = new Map();
  const size = (path) => {
    if (!sizes.has(path)) sizes.set(path, gzipSync(readFileSync(path)).length);
    return sizes.get(path);
  };
  let heaviest = [0, ""];
  let largest = [0, ""];
  let count = 0;
  for (const path of htmlFiles(folder)) {
    const text = readFileSync(path, "utf8");
    const parts = [...text.matchAll(/<(?:link[^>]+rel="stylesheet"[^>]+href|script[^>]+src)="?([^"> ]+)/g)].map((match) => match[1]);
    for (const part of parts.filter((one) => /^(https?:)?\/\//.test(one))) fault(`${relative(folder, path)} loads ${part}`);
    const sent = size(path) + parts.reduce((sum, part) => sum + size(join(part.startsWith("/") ? folder : dirname(path), part)), 0);
    const raw = Buffer.byteLength(text);
    if (sent > heaviest[0]) heaviest = [sent, relative(folder, path)];
    if (raw > largest[0]) largest = [raw, relative(folder, path)];
    if (sent > HEAVIEST || raw > HEAVIEST) fault(`${relative(folder, path)} weighs ${sent} bytes as it is sent, ${raw} its HTML unpacked`);
    count += 1;
  }
  console.log(`${count} pages; the heaviest is sent in ${heaviest[0]} bytes (${heaviest[1]}), the longest HTML has ${largest[0]} (${largest[1]})`);
}

async function look(browser, url) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const scheme of ["light", "dark"]) {
      // A context of its own: the theme remembers the colours that it once chose.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        { name: "prefers-reduced-motion", value: "reduce" },
      ]);
      let where = "";
      page.on("request", (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith("data:")) fault(`${where}: asks for ${request.url()}`);
        if (request.url().includes("search_index")) fault(`${where}: fetches the search's index before anybody searches`);
      });
      page.on("pageerror", (error) => fault(`${where}: ${error}`));
      page.on("response", (response) => response.status() >= 400 && fault(`${where}: ${response.status()} for ${response.url()}`));
      for (const [name, path] of Object.entries(PAGES)) {
        where = `${path || "start"} (${size}, ${scheme})`;
        await page.goto(url + path, { waitUntil: "networkidle0" });
        await page.screenshot({ path: join(pictures, `${name}-${size}-${scheme}.png`) });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) fault(`${where}: is ${wide} pixels wider than the screen`);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
        for (const one of violations) fault(`${where}: ${one.id}, ${one.help}: ${one.nodes.length} × ${one.nodes[0].target} ${one.nodes[0].html.replace(/\s+/g, " ").slice(0, 160)}`);
      }
      const shown = await page.$eval("body", (one) => one.dataset.mdColorScheme);
      if ((shown === "slate") !== (scheme === "dark")) fault(`${scheme} shows ${shown}`);
      await context.close();
    }
  }
}

/** The text is in the page itself: scripts only add to it. */
async function withoutScripts(browser, url) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  for (const path of Object.values(PAGES)) {
    await page.goto(url + path);
    const [title, length] = await page.$eval("article", (one) => {
      const head = one.querySelector("h1");
      return [head?.checkVisibility() ? head.innerText : "", one.innerText.length];
    });
    if (!title || length < 300) fault(`${path}: shows ${length} characters without JavaScript`);
  }
  await page.close();
}

const RESULT = "[data-md-component=search-result]";
const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function type(page, words) {
  await page.$eval(
    "[data-md-component=search-query]",
    (field, text) => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    },
    words,
  );
}

/** The pages that a search brings, in their order, once the list no longer changes. */
async function search(page, words) {
  await type(page, "");
  await page.waitForFunction((result) => !document.querySelector(`${result} .md-search-result__item`), {}, RESULT);
  await type(page, words);
  await page.waitForFunction((result) => /result|document/.test(document.querySelector(`${result} .md-search-result__meta`).innerText), {}, RESULT);
  for (let before = "", still = 0; still < 3; ) {
    await later(40);
    const now = await page.$eval(RESULT, (one) => one.innerText);
    still = now === before ? still + 1 : 0;
    before = now;
  }
  return page.$$eval(`${RESULT} .md-search-result__item > a`, (links) => [...new Set(links.map((link) => link.pathname.slice(1)))]);
}

async function ask(browser, url) {
  mkdirSync(pictures, { recursive: true });
  const questions = JSON.parse(readFileSync(questionsFile, "utf8"));
  const page = await browser.newPage();
  await page.setViewport(SIZES.desktop);
  await page.goto(url, { waitUntil: "networkidle0" });
  let found = 0;
  for (const [words, answers] of Object.entries(questions)) {
    const results = await search(page, words);
    const first = results.slice(0, FIRST).map((one) => one || "./");
    if (answers.some((one) => first.includes(one))) found += 1;
    else fault(`"${words}" brings ${first.join(", ") || "nothing"}; its answer is ${answers.join(" or ")}`);
  }
  console.log(`${found} of ${Object.keys(questions).length} questions are answered by one of the first ${FIRST} pages`);
  for (const viewport of Object.values(SIZES)) {
    await page.setViewport(viewport);
    await page.goto(url, { waitUntil: "networkidle0" });
    if (viewport.isMobile) await page.click("label[for=__search].md-header__button");
    await page.focus("[data-md-component=search-query]");
    await page.keyboard.type("841");
    await page.waitForSelector(".md-search-result__item > a");
    await page.waitForFunction(() => document.querySelector(".md-search-result__item > a")?.pathname.includes("841"), { timeout: 10_000 }).catch(() => {});
    await page.screenshot({ path: join(pictures, `search-${viewport.isMobile ? "phone" : "desktop"}.png`) });
    await page.click(".md-search-result__item > a");
    // Looked for anew on each page that the click leads over.
    const shown = await page.waitForFunction(() => {
      const article = document.querySelector("article");
      const there = document.readyState === "complete" && article?.querySelector("h1")?.innerText.includes("841");
      return there && article.innerText;
    });
    const text = await shown.jsonValue();
    if (!/What to do/.test(text) || !/nickname/.test(text)) fault("841, typed into the search, does not lead to its answer");
  }
  await page.close();
}

weigh();
const site = await serve(folder);
const browser = await puppeteer.launch({
  executablePath: chromium(),
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"],
});
try {
  await ask(browser, site.url);
  await withoutScripts(browser, site.url);
  await look(browser, site.url);
} finally {
  await browser.close();
  site.close();
}
console.log(faults.length ? `${faults.length} faults` : "The site is as it should be.");
process.exitCode = faults.length ? 1 : 0;
