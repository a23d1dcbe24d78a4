import { describe, expect, test } from "vitest";

import { withoutBrowser } from "./browser.ts";
import { usePeople } from "./people.ts";
import { eventNumber } from "./stand-in/events.ts";

const title = withoutBrowser === undefined ? "" : ` (${withoutBrowser})`;

describe.skipIf(withoutBrowser !== undefined)(`a runner that is gone${title}`, () => {
  const people = usePeople();

  test("the page says that it hears nothing and marks what is old, and comes back by itself", async () => {
    const runner = await people.runner();
    const page = await people.visit(runner.url);
    await page.getByText("Needs a look").waitFor();
    runner.cut();
    const banner = page.getByText("Connection to the runner lost.").first();
    await banner.waitFor();
    await page.locator(".facts.stale").waitFor();
    await page
      .getByRole("status", { name: "Status" })
      .getByText("Connection to the runner lost.")
      .waitFor();
    runner.mend();
    await page
      .getByRole("status", { name: "Status" })
      .getByText("Connected to the runner again.")
      .waitFor();
    expect(await page.locator(".stale").count()).toBe(0);
  });

  test("what came in meanwhile is in the list afterwards", async () => {
    const runner = await people.runner();
    const page = await people.visit(`${runner.url}#/events`);
    await page.getByRole("link", { name: "meeting.started" }).first().waitFor();
    runner.cut();
    await page.getByText("Connection to the runner lost.").first().waitFor();
    runner.world.events.unshift({ ...eventNumber(401, 401, Date.now()), name: "webinar.ended" });
    runner.mend();
    await page.getByRole("button", { name: "Try now" }).click();
    await page.getByRole("link", { name: "webinar.ended" }).waitFor();
  });

  test("a runner that was restarted and forgot who was signed in asks for it again", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    runner.cut();
    await page.getByText("Connection to the runner lost.").first().waitFor();
    runner.forgetful = true;
    runner.mend();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await page.getByText("Connected to the runner again.").waitFor({ state: "attached" });
  });

  test("a page that is opened before the runner has it as soon as it is there", async () => {
    const runner = await people.runner();
    const page = await people.visit(runner.url);
    await page.getByText("Needs a look").waitFor();
    await page.route("**/api/**", (route) => route.abort());
    await page.reload();
    await page.getByText("Waiting for the runner").waitFor();
    await page.unroute("**/api/**");
    await page.getByText("Needs a look").waitFor();
  });
});
