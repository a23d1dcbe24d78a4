import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, onTestFinished, test } from "vitest";

import { launch, openTab, withoutBrowser } from "./browser.ts";
import { realRunner } from "./real-runner.ts";

const title = withoutBrowser === undefined ? "" : ` (${withoutBrowser})`;

/** Each name goes past a check of another kind: another host, and another port of the same one. */
const NAMES = ["evil.localhost", "127.0.0.1"];

const CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.ended", {
      id: "minutes",
      description: "<img src=x onerror=top.pwned=1><script>top.pwned=1</script>",
      retry: false,
      run: () => {
        throw new Error("<img src=x onerror=top.pwned=1><svg onload=top.pwned=1>");
      },
    }),
  ],
});
`;

async function site(): Promise<number> {
  const server = createServer((_, response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end("<!doctype html><title>evil</title><iframe name=sink></iframe>"),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** All that a page can try of another site; what it gets to see, by the way it tried. */
async function attack(url: string): Promise<Readonly<Record<string, string>>> {
  const json = { "content-type": "application/json" };
  const tried = (path: string, init: RequestInit) =>
    fetch(url + path, { credentials: "include", ...init }).then(
      (response) => `${response.type} ${response.status}`,
      () => "nothing",
    );
  const element = (make: () => HTMLElement) =>
    new Promise<string>((resolve) => {
      const one = make();
      one.addEventListener("load", () => resolve("loaded"));
      one.addEventListener("error", () => resolve("nothing"));
      document.body.append(one);
    });
  const opened = (one: EventSource | WebSocket) =>
    new Promise<string>((resolve) => {
      one.addEventListener("open", () => resolve("open"));
      one.addEventListener("error", () => {
        one.close();
        resolve("nothing");
      });
    });
  return {
    read: await tried("api/state", {}),
    preflight: await tried("api/runs/drop", { method: "POST", headers: json, body: "{}" }),
    token: await tried("api/state", { headers: { authorization: "Bearer x" } }),
    leave: await tried("api/session", { method: "DELETE" }),
    img: await element(() => Object.assign(new Image(), { src: `${url}api/state` })),
    script: await element(() =>
      Object.assign(document.createElement("script"), { src: `${url}api/state` }),
    ),
    stream: await opened(new EventSource(`${url}api/stream`, { withCredentials: true })),
    socket: await opened(new WebSocket(`${url.replace("http", "ws")}api/stream`)),
  };
}

describe.skipIf(withoutBrowser !== undefined)(`other sites and hostile texts${title}`, () => {
  test("a page elsewhere reads nothing, changes nothing and frames nothing, whoever is signed in", async () => {
    await using runner = await realRunner(CONFIG);
    const browser = await launch();
    onTestFinished(() => browser.close());
    const { page: own } = await openTab(browser, runner.link);
    await own.getByRole("button", { name: "Sign out" }).waitFor();
    const port = await site();
    for (const name of NAMES) {
      const page = await own.context().newPage();
      await page.goto(`http://${name}:${port}/`);
      expect(await page.evaluate(attack, runner.url)).toEqual({
        read: "nothing",
        preflight: "nothing",
        token: "nothing",
        leave: "nothing",
        img: "nothing",
        script: "nothing",
        stream: "nothing",
        socket: "nothing",
      });
      await page.evaluate((url) => {
        const form = document.createElement("form");
        Object.assign(form, { action: `${url}api/session`, method: "post", target: "sink" });
        document.body.append(form);
        form.submit();
      }, runner.url);
      await page.evaluate((url) => {
        const frame = Object.assign(document.createElement("iframe"), { src: url });
        return new Promise((resolve) => {
          frame.addEventListener("load", resolve);
          document.body.append(frame);
        });
      }, runner.url);
      for (const frame of page.frames().slice(1))
        expect(await frame.getByRole("navigation").count()).toBe(0);
    }
    await own.reload();
    await own.getByRole("button", { name: "Sign out" }).waitFor();
  });

  test("markup in topics, names, errors and descriptions is text in every view", async () => {
    await using runner = await realRunner(CONFIG);
    const browser = await launch();
    onTestFinished(() => browser.close());
    const { page, wrongs } = await openTab(browser, runner.link);
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    const markup = "<img src=//evil.localhost/x onerror=top.pwned=1><script>top.pwned=1</script>";
    await runner.emit("meeting.ended", `object.topic=${markup}`, `object.uuid=${markup}`);
    await page.getByRole("link", { name: "Runs 1" }).click();
    await page.getByText("<svg onload=").first().waitFor();
    await page.getByRole("link", { name: "Rules", exact: true }).click();
    await page.getByText("<script>").first().waitFor();
    for (const view of ["Overview", "Plugins", "Events"])
      await page.getByRole("link", { name: view, exact: true }).click();
    await page.getByRole("link", { name: "meeting.ended" }).first().click();
    await page.getByRole("region", { name: "Payload" }).getByText("<script>").first().waitFor();
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    expect(wrongs).toEqual([]);
  });
});
