import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { withoutBrowser } from "./browser.ts";
import { usePeople } from "./people.ts";
import { realRunner } from "./real-runner.ts";

const title = withoutBrowser === undefined ? "" : ` (${withoutBrowser})`;

const CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.started", {
      id: "all-hands",
      when: { object: { topic: "All hands" } },
      run: () => undefined,
    }),
    on("meeting.ended", {
      id: "minutes",
      retry: false,
      run: () => {
        throw new Error("the minutes are gone");
      },
    }),
  ],
});
`;

describe.skipIf(withoutBrowser !== undefined)(`with a real runner${title}`, () => {
  const people = usePeople();

  test("an event comes in, is opened, and says why a rule did not take it", async () => {
    await using runner = await realRunner(CONFIG);
    const page = await people.visit(runner.link);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await page.getByRole("banner").getByText("connected", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Events", exact: true }).click();
    await page.getByText("No events yet.").waitFor();
    await runner.emit("meeting.started", "object.topic=Stand-up");
    await page.getByRole("link", { name: "meeting.started" }).click();
    const verdict = page.getByRole("row", { name: /^all-hands/ });
    await verdict.getByText("does not take it").waitFor();
    expect(await verdict.innerText()).toMatch(/object\.topic.*Stand-up/);
    await page.getByRole("region", { name: "Payload" }).getByText('"Stand-up"').waitFor();
  });

  test("a dead run is tried again, and dropped when that does not help", async () => {
    await using runner = await realRunner(CONFIG);
    const page = await people.visit(runner.link);
    await runner.emit("meeting.ended");
    await page.getByRole("link", { name: "Runs 1" }).click();
    const line = page.getByRole("listitem").filter({ hasText: "minutes" });
    await line.getByText("the minutes are gone").waitFor();
    await line.getByRole("button", { name: /^Retry/ }).click();
    await page.getByText("1 run will be tried again.").waitFor();
    await line.getByText("after 2 attempts").waitFor();
    await line.getByRole("button", { name: /^Drop/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Drop 1 run" }).click();
    await page.getByText("None. Dead and uncertain runs stay here").waitFor();
    await page.getByRole("link", { name: "Runs", exact: true }).waitFor();
  });

  test("who is in a meeting is shown on demand only", async () => {
    await using runner = await realRunner(CONFIG);
    const page = await people.visit(runner.link);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await runner.emit("meeting.participant_joined", "object.participant.user_name=Ines Vogt");
    await page.goto(`${runner.url}#/events`);
    await page.getByRole("link", { name: "meeting.participant_joined" }).click();
    await page.getByText("user_name").waitFor();
    expect(await page.content()).not.toContain("Ines");
    await page.getByRole("button", { name: "Show personal data" }).click();
    await page.getByText('"Ines Vogt"').waitFor();
  });

  test("whoever is not signed in sees what goes on, and nothing of what was said", async () => {
    await using runner = await realRunner(CONFIG);
    const page = await people.visit(`${runner.url}#/events`);
    await runner.emit("meeting.started", "object.topic=Stand-up");
    await page.getByRole("link", { name: "meeting.started" }).click();
    await page.getByText("What Zoom sent is shown to whoever is signed in.").waitFor();
    await page.getByText("does not take it").waitFor();
    expect(await textOf(page)).not.toContain("Stand-up");
  });
});

function textOf(page: Page): Promise<string> {
  return page.locator("body").innerText();
}
