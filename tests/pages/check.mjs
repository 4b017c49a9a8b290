// node check.mjs PAGE...: exits with 1 where a page asks for anything, breaks its own policy, needs
// to be scrolled sideways, or keeps anybody out (axe: WCAG 2.2 AA and good practice).
import { createRequire } from "node:module";
import { open, PHONE, start, WIDE } from "./browser.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = {
  light: { colorScheme: "light", viewport: WIDE },
  dark: { colorScheme: "dark", viewport: WIDE },
  phone: { colorScheme: "light", viewport: PHONE },
  narrow: { colorScheme: "dark", viewport: { width: 320, height: 640 } },
};

/** Give what `look` finds in a page, in every look of it. */
async function inEachLook(page, look) {
  const found = [];
  for (const [name, { colorScheme, viewport }] of Object.entries(LOOKS)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const fault of await look(page)) found.push(`(${name}) ${fault}`);
  }
  return found;
}

/** What the page itself does when it is opened as anybody opens it. */
async function plain(browser, file) {
  const { page, said, close } = await open(browser, file);
  const found = await inEachLook(page, sideways);
  await close();
  return [...said, ...found];
}

async function sideways(page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return beyond > 0 ? [`${beyond} pixels wider than the window`] : [];
}

/** What axe finds; the policy is set aside, since it keeps out axe as well. */
async function axe(browser, file) {
  const { page, close } = await open(browser, file, { bypassCSP: true });
  await page.addScriptTag({ path: AXE });
  const found = await inEachLook(page, violations);
  await close();
  return found;
}

async function violations(page) {
  const { violations } = await page.evaluate(
    (rules) => window.axe.run({ runOnly: { type: "tag", values: rules }, resultTypes: ["violations"] }),
    RULES,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
  );
}

const files = process.argv.slice(2);
const browser = await start();
let found = 0;
for (const file of files) {
  for (const fault of [...(await plain(browser, file)), ...(await axe(browser, file))]) {
    console.error(`${file}: ${fault}`);
    found += 1;
  }
}
await browser.close();
console.log(`${files.length} pages in ${Object.keys(LOOKS).length} looks, faults: ${found}`);
process.exitCode = found || !files.length ? 1 : 0;
