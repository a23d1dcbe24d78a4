import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { withoutBrowser } from "./browser.ts";
import { usePeople } from "./people.ts";
import { eventNumber } from "./stand-in/events.ts";
import { ordinaryDay } from "./stand-in/world.ts";

const title = withoutBrowser === undefined ? "" : ` (${withoutBrowser})`;
const MANY = 100_000;

describe.skipIf(withoutBrowser !== undefined)(`a long list${title}`, () => {
  const people = usePeople();

  test("of 100,000 events only those in sight are drawn, from the newest to the oldest", async () => {
    const runner = await people.runner(ordinaryDay(MANY));
    const page = await people.visit(`${runner.url}#/events`);
    const rows = page.locator("tbody tr:not(.void)");
    const list = page.getByRole("region", { name: "Events, the newest first" });
    await rows.first().waitFor();
    for (let pages = 2; pages <= 12; pages += 1) {
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page.getByText(`${(pages * 200).toLocaleString("en-GB")} events loaded`).waitFor();
      expect(await rows.count()).toBeLessThan(80);
    }
    await list.evaluate((element) => element.scrollTo(0, 0));
    await rowOf(page, `e${MANY}`).waitFor();
  });

  test("whoever reads further down keeps their place, and is told how many are new", async () => {
    const runner = await people.runner();
    const page = await people.visit(`${runner.url}#/events`);
    const list = page.getByRole("region", { name: "Events, the newest first" });
    await page.locator("tbody tr:not(.void)").first().waitFor();
    await list.evaluate((element) => element.scrollTo(0, 1_900));
    const seen = rowOf(page, "e348");
    await seen.waitFor();
    const before = await seen.boundingBox();
    for (let number = 401; number <= 412; number += 1)
      runner.arrive(eventNumber(number, number, Date.now()));
    const fresh = page.getByRole("button", { name: "12 new" });
    await fresh.waitFor();
    expect(await seen.boundingBox()).toEqual(before);
    await fresh.click();
    await rowOf(page, "e412").waitFor();
    expect(await list.evaluate((element) => element.scrollTop)).toBe(0);
  });

  test("after one event the list is where it was left", async () => {
    const runner = await people.runner();
    const page = await people.visit(`${runner.url}#/events`);
    const list = page.getByRole("region", { name: "Events, the newest first" });
    await page.locator("tbody tr:not(.void)").first().waitFor();
    await list.evaluate((element) => element.scrollTo(0, 3_800));
    await page
      .getByRole("row", { name: /\be295\b/ })
      .getByRole("link")
      .click();
    await page.getByRole("heading", { name: /e295/ }).waitFor();
    await page.keyboard.press("Escape");
    await rowOf(page, "e295").waitFor();
    expect(await list.evaluate((element) => element.scrollTop)).toBe(3_800);
  });

  test("a flood of which not all is told leaves no holes in the list", async () => {
    const runner = await people.runner();
    const page = await people.visit(`${runner.url}#/events`);
    await rowOf(page, "e400").waitFor();
    const flood = Array.from({ length: 500 }, (_, index) =>
      eventNumber(401 + index, 900, Date.now()),
    );
    runner.world.events.unshift(...flood.toReversed());
    runner.tell("events", flood.slice(-50));
    await rowOf(page, "e900").waitFor();
    const list = page.getByRole("region", { name: "Events, the newest first" });
    await list.evaluate((element) => element.scrollTo(0, 38 * 100));
    await rowOf(page, "e800").waitFor();
  });

  test("a search is kept in the address, and what it finds comes from the runner", async () => {
    const runner = await people.runner();
    const page = await people.visit(`${runner.url}#/events`);
    await page.getByRole("searchbox").fill("phone.*");
    await page.waitForURL(/q=phone/);
    await page.getByRole("combobox", { name: "Outcome" }).selectOption("done");
    await page.waitForURL(/outcome=done/);
    await page.reload();
    expect(await page.getByRole("searchbox").inputValue()).toBe("phone.*");
    await page.getByRole("link", { name: "phone.callee_missed" }).first().waitFor();
    const names = await page.locator("tbody tr:not(.void) th a").allInnerTexts();
    expect(new Set(names)).toEqual(new Set(["phone.callee_missed"]));
    await page.getByRole("searchbox").fill("no such thing");
    await page.getByText("Nothing in the journal is like that.").waitFor();
  });
});

function rowOf(page: Page, id: string): Locator {
  return page.locator("tbody tr").filter({ has: page.getByText(id, { exact: true }) });
}
