import { fakePorts } from "@zoomflow/core/testing";
import { describe, expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../test/ask-http.ts";
import { project } from "../../test/project.ts";
import { say, serve, TOKEN } from "../../test/serve.ts";
import { pageRoutes } from "./page-files.ts";
import { createHttpServer } from "./server.ts";

describe("the page's files", () => {
  test("are given with a policy that runs nothing else, and kept as long as their names say", async () => {
    const { url } = await serve();
    const page = await askHttp(`${url}/`);
    expect(page).toMatchObject({
      status: 200,
      body: "<!doctype html><title>zoomflow</title>",
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        "content-security-policy": expect.stringMatching(/^default-src 'none'; script-src 'self';/),
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": expect.stringContaining("camera=()"),
      },
    });
    const again = await askHttp(`${url}/`, {
      headers: { "if-none-match": page.headers.etag ?? "" },
    });
    expect([again.status, again.body]).toEqual([304, ""]);
    const script = await askHttp(`${url}/assets/index-abc.js`);
    expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  test.each([
    "/assets/../../secret.js",
    "/assets/..%2f..%2fsecret.js",
    "/assets/%2e%2e/%2e%2e/secret.js",
    "/assets/..\\..\\secret.js",
    "/assets/index-abc.js%00.html",
    "/assets/",
    "/assets/.",
    "/assets/*",
    "/assets/notes.txt",
    "/assets//index-abc.js",
    "/index.html/../secret.js",
  ])("nothing else is: %s", async (path) => {
    const { port } = await serve();
    const heard = await say(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 404 /);
    expect(heard).not.toContain("outside");
  });

  test("while it is not built, a sentence says what to run, and it is served once it is", async () => {
    const folder = project();
    onTestFinished(() => folder[Symbol.dispose]());
    const { log } = fakePorts();
    const routes = pageRoutes(new URL(`file://${folder.directory}/app/`));
    const gate = {
      loopbackOnly: true,
      token: TOKEN,
      chosen: false,
      isSession: () => false,
      guesses: { wrong: () => 0 },
    };
    const { lines } = fakePorts();
    const settings = { host: "127.0.0.1", port: 0, portGiven: true, token: undefined };
    let url = "";
    const part = createHttpServer(settings, {
      routes,
      gate,
      log,
      onListening: (at) => (url = at),
    });
    await part.up?.(new AbortController().signal);
    onTestFinished(async () => void (await part.down()));
    expect(await askHttp(`${url}/`)).toMatchObject({
      status: 503,
      body: expect.stringContaining("pnpm --filter @zoomflow/page build"),
    });
    folder.write("app/index.html", "built");
    expect((await askHttp(`${url}/`)).body).toBe("built");
    expect(lines).toEqual([]);
  });
});
