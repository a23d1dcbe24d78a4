import { describe, expect, test } from "vitest";

import { withoutBrowser } from "./browser.ts";
import { usePeople } from "./people.ts";
import { TOKEN } from "./stand-in/signed-in.ts";

const title = withoutBrowser === undefined ? "" : ` (${withoutBrowser})`;

describe.skipIf(withoutBrowser !== undefined)(`signing in${title}`, () => {
  const people = usePeople();

  test("a wrong token is refused with what to do, the right one lets in", async () => {
    const { url } = await people.runner();
    const page = await people.visit(url);
    await page.getByRole("button", { name: "Sign in" }).click();
    const dialog = page.getByRole("dialog", { name: "Sign in" });
    await dialog.getByLabel("Token").fill("guessed");
    await page.keyboard.press("Enter");
    await dialog.getByText("That is not the token. `zoomflow page` says which it is.").waitFor();
    await dialog.getByLabel("Token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await dialog.waitFor({ state: "detached" });
  });

  test("the link of `zoomflow page` signs in, and leaves its token neither in the address nor in the history", async () => {
    const { url } = await people.runner();
    const page = await people.visit(`${url}favicon.svg`);
    await page.goto(`${url}#token=${TOKEN}`);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    expect(page.url()).toBe(`${url}#/`);
    await page.reload();
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await page.goBack();
    expect(page.url()).toBe(`${url}favicon.svg`);
  });

  test("the same link works where the page is open already", async () => {
    const { url } = await people.runner();
    const page = await people.visit(`${url}#/rules`);
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await page.goto(`${url}#token=${TOKEN}`);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    expect(page.url()).not.toContain(TOKEN);
  });

  test("a link with an old token says so, and what may be read is shown", async () => {
    const { url } = await people.runner();
    const page = await people.visit(`${url}#token=old`);
    await page
      .getByRole("status", { name: "Messages" })
      .getByText("That is not the token.")
      .waitFor();
    await page.getByRole("heading", { name: "Link, last 24 hours" }).waitFor();
  });

  test("a runner that shows nothing without its token asks for it at once", async () => {
    const runner = await people.runner();
    runner.locked = true;
    const page = await people.visit(runner.url);
    const dialog = page.getByRole("dialog", { name: "Sign in" });
    await dialog.getByText("This runner shows nothing without its token.").waitFor();
    await dialog.getByLabel("Token").fill(TOKEN);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Link, last 24 hours" }).waitFor();
  });

  test("what changes a run asks whoever is not signed in to sign in, and does nothing", async () => {
    const runner = await people.runner();
    const page = await people.visit(`${runner.url}#/runs`);
    await page
      .getByRole("button", { name: /^Retry r/ })
      .first()
      .click();
    await page.getByRole("dialog", { name: "Sign in" }).waitFor();
    expect(runner.asked.filter((asked) => asked.startsWith("POST"))).toEqual([]);
  });

  test("whoever signs out sees no payload any more", async () => {
    const runner = await people.runner();
    const page = await people.signIn(runner.url);
    await page.goto(`${runner.url}#/events/e400`);
    const payload = page.getByRole("region", { name: "Payload" });
    await payload.getByText("account_id").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await payload.getByText("shown to whoever is signed in").waitFor();
    expect(await payload.innerText()).not.toContain("account_id");
  });
});
