// Opens pages in the Chromium that is installed; nothing is downloaded.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export const WIDE = { width: 940, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Start the browser; an error where there is none. */
export async function start() {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error("there is no Chromium here (or name it in CHROMIUM)");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}

/** Open a file in a window of its own: light or dark, of a size. */
export async function open(browser, file, options = {}) {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) said.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: "load" });
  return { page, said, close: () => context.close() };
}
