import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { withoutBrowser } from "./browser.ts";
import { usePeople } from "./people.ts";

const title = withoutBrowser === undefined ? "" : ` (${withoutBrowser})`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const VIEWS = ["#/", "#/events", "#/events/e343", "#/rules", "#/runs", "#/plugins"];
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 360, height: 740 }, hasTouch: true }],
];

describe.skipIf(withoutBrowser !== undefined)(`for everybody${title}`, () => {
  const people = usePeople();

  test.each(LOOKS)("axe finds nothing wrong in any view, %s", async (_, options) => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url, options);
    await page.getByText("You are signed in.").waitFor();
    const wrong: string[] = [];
    for (const view of VIEWS) {
      await open(page, runner.url + view);
      wrong.push(...(await checked(page)).map((violation) => `${view}: ${violation}`));
    }
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).first().click();
    await page.getByRole("dialog").waitFor();
    wrong.push(...(await checked(page)).map((violation) => `sign in: ${violation}`));
    expect(wrong).toEqual([]);
  });

  test("nothing is wider than a phone of 360 pixels", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url, { viewport: { width: 360, height: 740 } });
    for (const view of VIEWS) {
      await open(page, runner.url + view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });

  test("everything is done without a mouse: search, open, retry, come back", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.getByRole("heading", { name: "Link, last 24 hours" }).waitFor();
    await page.keyboard.press("/");
    await page.locator('input[type="search"]:focus').waitFor();
    await page.keyboard.type("meeting.alert");
    await page.waitForURL(/q=meeting.alert/);
    await page.getByRole("combobox", { name: "Outcome" }).focus();
    await page.keyboard.type("uncertain");
    await page.waitForURL(/outcome=uncertain/);
    await page.getByRole("link", { name: "meeting.alert" }).first().waitFor();
    await page.keyboard.press("Tab");
    await tabTo(page, "meeting.alert");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    await tabTo(page, "Retry");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await tabTo(page, "Try again, even if");
    await page.keyboard.press("Enter");
    await page.getByText("1 run will be tried again.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Events" }).waitFor();
  });

  test("each gap of the day is reached with Tab, and says from when to when and why", async () => {
    const { url } = await people.runner();
    const page = await people.visit(url);
    const gap = page.getByRole("button", { name: /^Gap: .*36 min: the runner was not running/ });
    await gap.focus();
    await page.locator(".told").getByText("the runner was not running").waitFor();
  });

  test("the first Tab offers to skip to the content", async () => {
    const { url } = await people.runner();
    const page = await people.visit(url);
    await page.getByRole("heading", { name: "Queue" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });

  test("the colours follow the system until somebody chooses, and the choice is kept", async () => {
    const { url } = await people.runner();
    const page = await people.visit(url, { colorScheme: "dark" });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(ground).not.toBe(dark);
    await page.getByRole("button", { name: "Use dark colours" }).click();
    expect(await ground()).toBe(dark);
    await page.reload();
    await page.getByRole("button", { name: "Use light colours" }).waitFor();
    expect(await ground()).toBe(dark);
  });

  test("the chart is told in words, and as a table", async () => {
    const { url } = await people.runner();
    const page = await people.visit(url);
    const card = page.getByRole("region", { name: "Events per minute" });
    await card.getByText("502 events in 1 h").waitFor();
    await card.getByText("Events per minute as a table").click();
    await expect.poll(() => card.getByRole("row").count()).toBe(61);
    await card.getByRole("button", { name: "Last day" }).click();
    await card.getByText("events in 24 h").waitFor();
  });

  async function open(page: Page, url: string): Promise<void> {
    await page.goto(url);
    await page.locator("main :is(.card, table, .run-line)").first().waitFor();
  }
});

/** By script, and not by a file: the page's own policy would not let it be added. */
async function checked(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** As somebody does who sees where the focus is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const here = await page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    if (here.startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${name}`);
}
