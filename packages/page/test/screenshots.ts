// Takes the pictures of the documents, of a made-up runner: `node --run screenshots`.
import { fileURLToPath } from "node:url";

import type { BrowserContextOptions, Page } from "playwright-core";

import { launch, openTab } from "./browser.ts";
import { standIn } from "./stand-in/server.ts";
import { TOKEN } from "./stand-in/signed-in.ts";

const folder = fileURLToPath(new URL("../../../docs/operations/", import.meta.url));
const wide = { viewport: { width: 1200, height: 880 } };

const runner = await standIn();
const browser = await launch();
const dead = runner.world.runs.find(({ state }) => state === "dead");

await take("page-light", "#/", { ...wide, colorScheme: "light" });
await take("page-dark", "#/rules", { ...wide, colorScheme: "dark" });
await take("page-event", `#/events/${dead?.event}`, {
  viewport: { width: 1040, height: 640 },
  colorScheme: "light",
});
await take("page-phone", "#/events", {
  viewport: { width: 390, height: 800 },
  colorScheme: "dark",
});

await browser.close();
await runner.close();

async function take(name: string, view: string, options: BrowserContextOptions): Promise<void> {
  const { page, close } = await openTab(browser, `${runner.url}#token=${TOKEN}`, options);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.goto(runner.url + view);
  await isDrawn(page, view);
  await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
  await close();
}

async function isDrawn(page: Page, view: string): Promise<void> {
  await page.locator("main :is(.card, tbody tr:not(.void))").first().waitFor();
  if (view === "#/") await page.locator(".u-legend").waitFor();
  if (view.startsWith("#/events/")) await page.getByText("account_id").waitFor();
}
