// node shoot.mjs PAGE IMAGE.png [light|dark|phone|print] [height]: how a page looks.
import { open, PHONE, start } from "./browser.mjs";

const [file, image, look = "light", height] = process.argv.slice(2);
const browser = await start();
const { page, close } = await open(browser, file, {
  colorScheme: look === "dark" ? "dark" : "light",
  ...(look === "phone" ? { viewport: PHONE } : {}),
});
if (look === "print") await page.pdf({ path: image, preferCSSPageSize: true });
else if (height) {
  const { width } = page.viewportSize();
  await page.screenshot({ path: image, clip: { x: 0, y: 0, width, height: Number(height) }, fullPage: true });
} else await page.screenshot({ path: image, fullPage: true });
await close();
await browser.close();
