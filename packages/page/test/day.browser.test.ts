import { describe, expect, test } from "vitest";

import { withoutBrowser } from "./browser.ts";
import { usePeople } from "./people.ts";
import { eventNumber } from "./stand-in/events.ts";
import { ordinaryDay, wellState } from "./stand-in/world.ts";

const title = withoutBrowser === undefined ? "" : ` (${withoutBrowser})`;

describe.skipIf(withoutBrowser !== undefined)(`a day with the page${title}`, () => {
  const people = usePeople();

  test("whoever opens the page sees how the runner is, and what is not well with its cure", async () => {
    const { url } = await people.runner();
    const page = await people.visit(url);
    await page.getByRole("banner").getByText("Needs a look").waitFor();
    const banner = page.getByRole("region", { name: "What is not well" });
    expect(await banner.innerText()).toContain("plugin:http is degraded");
    expect(await banner.innerText()).toContain("Look at the service, then retry what is dead.");
    expect(await page.getByRole("region", { name: "Link, last 24 hours" }).innerText()).toContain(
      "3 gaps, 45 min in all.",
    );
  });

  test("an event that comes in is on top of the list, and is opened with one click", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.getByRole("link", { name: "Events", exact: true }).click();
    await page.getByRole("link", { name: "meeting.started" }).first().waitFor();
    runner.arrive({ ...eventNumber(401, 401, Date.now()), name: "webinar.started" });
    const first = page.locator("tbody tr:not(.void)").first();
    await first.getByRole("link", { name: "webinar.started" }).click();
    await page.getByRole("heading", { name: "webinar.started e401" }).waitFor();
    expect(page.url()).toBe(`${runner.url}#/events/e401`);
    await page.goBack();
    await page.getByRole("heading", { name: "Events" }).waitFor();
  });

  test("a rule that did not fire says why", async () => {
    const runner = await people.runner();
    const row = runner.world.events.find(({ name }) => name === "recording.completed");
    const page = await people.visit(`${runner.url}#/events/${row?.id}`);
    const verdict = page.getByRole("row", { name: /late-recordings/ });
    await verdict.waitFor();
    expect(await verdict.innerText()).toContain("does not take it");
    expect(await verdict.innerText()).toContain(
      "payload.object.duration is 60, and is to be more than 90",
    );
  });

  test("a dead run shows each attempt, and is retried with one click", async () => {
    const runner = await people.runner();
    const dead = runner.world.runs.find(({ state }) => state === "dead");
    const page = await people.signIn(runner.url);
    await page.goto(`${runner.url}#/events/${dead?.event}`);
    const story = page.getByRole("article", { name: `archive-recording ${dead?.id}` });
    await story.waitFor();
    expect(await story.getByText(/^Attempt \d/).count()).toBe(5);
    expect(await story.innerText()).toContain("archive.example.org answered 503");
    await story.getByRole("button", { name: "Retry" }).click();
    await page
      .getByRole("status", { name: "Messages" })
      .getByText("1 run will be tried again")
      .waitFor();
    await story.locator(".story-head").getByText("done").waitFor();
    expect(runner.asked).toContain("POST /api/runs/retry");
  });

  test("dropping asks first, and Esc is no", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.getByRole("link", { name: /^Runs/ }).click();
    const line = page.getByRole("listitem").filter({ hasText: "archive-recording" }).first();
    await line.getByRole("button", { name: /^Drop/ }).click();
    const dialog = page.getByRole("dialog", { name: "Drop 1 run?" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(runner.asked).not.toContain("POST /api/runs/drop");
    await line.getByRole("button", { name: /^Drop/ }).click();
    await dialog.getByRole("button", { name: "Drop 1 run" }).click();
    await page.getByText("1 run dropped.").waitFor();
    await line.waitFor({ state: "detached" });
  });

  test("several runs are retried at once, with a word of warning where one is uncertain", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.goto(`${runner.url}#/runs`);
    await page.getByRole("checkbox", { name: "All" }).check();
    const many = runner.world.runs.length;
    await page.getByRole("button", { name: `Retry (${many})` }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.innerText()).toContain("would then be done twice");
    await dialog.getByRole("button", { name: "Try again, even if it is done twice" }).click();
    await page.getByText(`${many} runs will be tried again.`).waitFor();
    await page.getByText("None. Dead and uncertain runs stay here").waitFor();
  });

  test("a run that somebody else has decided on is left alone, and that is told", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.goto(`${runner.url}#/runs`);
    const line = page.getByRole("listitem").filter({ hasText: "archive-recording" }).first();
    await line.waitFor();
    // Somebody is quicker, by so little that the page cannot know.
    await page.route("**/api/runs/retry", async (route) => {
      runner.world.runs = runner.world.runs.map((run) => ({ ...run, state: "done" }));
      await route.continue();
    });
    await line.getByRole("button", { name: /^Retry/ }).click();
    await page.getByText("1 run was left alone: no longer dead or uncertain.").waitFor();
  });

  test("personal data is shown on demand only, and forgotten with the view", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.goto(`${runner.url}#/events/e400`);
    const payload = page.getByRole("region", { name: "Payload" });
    await payload.getByText("user_name").waitFor();
    expect(await payload.innerText()).not.toContain("Ines");
    await payload.getByRole("button", { name: "Show personal data" }).click();
    await payload.getByText('"ines.vogt@example.org"').waitFor();
    await page.goto(`${runner.url}#/events/e399`);
    await payload.getByText("user_name").waitFor();
    expect(await payload.innerText()).not.toContain("Ines");
  });

  test("only a change of status is read aloud, and when all is well again, too", async () => {
    const runner = await people.runner();
    const page = await people.visit(runner.url);
    await page.getByText("Needs a look").waitFor();
    const heard = page.getByRole("status", { name: "Status" });
    expect(await heard.innerText()).toBe("");
    const { state } = runner.world;
    runner.tell("state", { ...state, queue: { ...state.queue, waiting: 9 } });
    await page.getByText("9", { exact: true }).waitFor();
    expect(await heard.innerText()).toBe("");
    runner.tell("state", wellState(state));
    await heard.getByText("All is well again.").waitFor();
  });

  test("a rule is found by a word of it, and leads to the events it took", async () => {
    const runner = await people.runner();
    const page = await people.visit(`${runner.url}#/rules`);
    await page.getByRole("searchbox", { name: "Filter rules" }).fill("set aside");
    await page.getByText("1 of 9 rules").waitFor();
    await page.getByRole("searchbox", { name: "Filter rules" }).fill("archive");
    await page.getByRole("link", { name: "archive-recording" }).click();
    await page.getByRole("heading", { name: "Events" }).waitFor();
    expect(await page.getByRole("combobox", { name: "Rule" }).inputValue()).toBe(
      "archive-recording",
    );
    const names = await page.locator("tbody tr:not(.void) th a").allInnerTexts();
    expect(new Set(names)).toEqual(new Set(["recording.completed"]));
  });

  test("a plugin whose circuit is open says so, with what to do", async () => {
    const world = ordinaryDay();
    const [first, ...others] = world.state.plugins;
    world.state = {
      ...world.state,
      plugins: [
        {
          ...(first ?? { name: "" }),
          name: "slack",
          state: "degraded",
          reason: "8 calls failed in a row",
          hint: "Is its token still good?",
          circuit: "open",
        },
        ...others,
      ],
    };
    const runner = await people.runner(world);
    const page = await people.visit(`${runner.url}#/plugins`);
    const card = page.getByRole("listitem").filter({ hasText: "slack" });
    await card.getByText("open: runs wait").waitFor();
    await card.getByText("Is its token still good?").waitFor();
  });

  test("a link that another consumer took over is named in the header", async () => {
    const world = ordinaryDay();
    const { state } = world;
    world.state = {
      ...state,
      status: "down",
      link: {
        state: "displaced",
        since: Date.now() - 60_000,
        cause: "Zoom serves another consumer",
        nextAttemptAt: Date.now() + 120_000,
      },
      parts: [
        {
          name: "websocket",
          state: "down",
          reason: "Another program uses this subscription.",
          hint: "Stop it, or give it a subscription of its own.",
        },
      ],
    };
    const runner = await people.runner(world);
    const page = await people.visit(runner.url);
    await page.getByText("Not working").waitFor();
    await page.getByRole("banner").getByText("displaced").waitFor();
    await page.getByText("Stop it, or give it a subscription of its own.").waitFor();
  });
});
