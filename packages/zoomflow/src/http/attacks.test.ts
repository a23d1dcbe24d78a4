import { connect } from "node:net";

import { Secret } from "@zoomflow/core";
import { fakePorts } from "@zoomflow/core/testing";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../test/ask-http.ts";
import { project } from "../../test/project.ts";
import { json, type Sink } from "./answer.ts";
import { pageRoutes } from "./page-files.ts";
import type { Routes } from "./routes.ts";
import { createHttpServer } from "./server.ts";
import { sessionRoutes } from "./session-routes.ts";
import { createSessions, SESSION_MS } from "./sessions.ts";

const TOKEN = "the-right-token";

/** A server with the page, its sign-in, something to do and something to follow. */
async function setup({ chosen = false } = {}) {
  const folder = project({
    "app/index.html": "<!doctype html><title>zoomflow</title>",
    "app/favicon.svg": "<svg/>",
    "app/assets/index-abc.js": "export {};",
    "app/assets/notes.txt": "not a part of a page",
    "secret.js": "outside",
  });
  const { log, lines, clock } = fakePorts();
  const sessions = createSessions(clock);
  const done: unknown[] = [];
  const sinks: Sink[] = [];
  let over = 0;
  const routes: Routes = {
    ...pageRoutes(new URL(`file://${folder.directory}/app/`)),
    ...sessionRoutes({ token: TOKEN, sessions, clock, log }),
    "/api/read": { access: "closed", answer: () => json(200, { read: true }) },
    "/api/things/*": { access: "closed", answer: ({ id }) => json(200, { id }) },
    "/api/act": {
      method: "POST",
      access: "signed",
      answer: ({ body }) => json(200, { done: done.push(body) }),
    },
    "/api/stream": {
      access: "closed",
      answer: () => ({
        begin(sink) {
          sinks.push(sink);
          sink.send(": hello\n\n");
          return () => void over++;
        },
      }),
    },
  };
  const token = chosen ? Secret.of("TOKEN", TOKEN) : undefined;
  const settings = { host: "127.0.0.1", port: 0, portGiven: true, token };
  const gate = { loopbackOnly: true, token: TOKEN, chosen, isSession: sessions.has };
  const part = createHttpServer(settings, { routes, gate, log });
  await part.up?.(new AbortController().signal);
  onTestFinished(async () => {
    await part.down();
    folder[Symbol.dispose]();
  });
  const { url } = Object(lines[0]?.fields) as { readonly url: string };
  const own = { origin: url, "content-type": "application/json" };
  const port = Number(url.split(":").at(-1));
  const post = (path: string, headers: Readonly<Record<string, string>>, body = "{}") =>
    askHttp(url + path, { method: "POST", headers, body });
  const signIn = async (): Promise<string> => {
    const { status, headers } = await post("/api/session", own, JSON.stringify({ token: TOKEN }));
    expect(status).toBe(204);
    return headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  };
  return { url, port, own, post, signIn, done, sinks, clock, lines, part, over: () => over };
}

/** Says `bytes` on a socket, and hears what comes until the other side closes it. */
function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1").on("data", (chunk: string) => (heard += chunk));
    socket.on("error", () => {}); // its close follows
    socket.on("close", () => resolve(heard));
  });
}

describe("signing in", () => {
  test("the right token gives a cookie that no script and no other site gets hold of", async () => {
    const { url, own, post, signIn } = await setup();
    const { headers } = await post("/api/session", own, JSON.stringify({ token: TOKEN }));
    expect(headers["set-cookie"]?.[0]).toMatch(
      /^zoomflow-session-\d+=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    const cookie = await signIn();
    const asked = await askHttp(`${url}/api/session`, { headers: { cookie } });
    expect(JSON.parse(asked.body)).toEqual({ signedIn: true, readable: true });
    const act = await post("/api/act", { ...own, cookie }, '{"a":1}');
    expect([act.status, act.body]).toEqual([200, '{"done":1}\n']);
  });

  test("behind a proxy that speaks https the cookie never goes over anything else", async () => {
    const { own, post } = await setup();
    const headers = { ...own, "x-forwarded-proto": "https", "x-forwarded-for": "10.0.0.9" };
    const answered = await post("/api/session", headers, JSON.stringify({ token: TOKEN }));
    expect(answered.headers["set-cookie"]?.[0]).toMatch(/; Secure$/);
  });

  test("this machine reads without it, unless somebody has chosen a token", async () => {
    const home = await setup();
    expect((await askHttp(`${home.url}/api/read`)).status).toBe(200);
    const locked = await setup({ chosen: true });
    expect((await askHttp(`${locked.url}/api/read`)).status).toBe(401);
    const { body } = await askHttp(`${locked.url}/api/session`);
    expect(JSON.parse(body)).toEqual({ signedIn: false, readable: false });
    const headers = { cookie: await locked.signIn() };
    expect((await askHttp(`${locked.url}/api/read`, { headers })).status).toBe(200);
  });

  test("a session ends when its time is over, and when it is left", async () => {
    const { post, own, signIn, clock, url } = await setup();
    const first = await signIn();
    const second = await signIn();
    const left = await askHttp(`${url}/api/session`, {
      method: "DELETE",
      headers: { ...own, cookie: first },
    });
    expect([left.status, left.headers["set-cookie"]?.[0]]).toEqual([
      204,
      expect.stringContaining("Max-Age=0"),
    ]);
    expect((await post("/api/act", { ...own, cookie: first })).status).toBe(401);
    expect((await post("/api/act", { ...own, cookie: second })).status).toBe(200);
    await clock.advance(SESSION_MS);
    expect((await post("/api/act", { ...own, cookie: second })).status).toBe(401);
  });

  test("so many sessions last at once, and the oldest makes room", async () => {
    const { clock } = fakePorts();
    const sessions = createSessions(clock);
    const ids = Array.from({ length: 65 }, () => sessions.open());
    expect(ids.filter((id) => !sessions.has(id))).toEqual([ids[0]]);
  });

  test("a wrong token is told in the log, and guessing is slow", async () => {
    const { own, post, lines, clock } = await setup();
    const wrong = () => post("/api/session", own, JSON.stringify({ token: "a-guess" }));
    for (let n = 0; n < 10; n++) expect((await wrong()).status).toBe(401);
    const { status, headers } = await wrong();
    expect([status, headers["retry-after"]]).toEqual([429, "6"]);
    const right = await post("/api/session", own, JSON.stringify({ token: TOKEN }));
    expect(right.status).toBe(429);
    expect(lines.at(-1)?.message).toBe("somebody tried to sign in with a wrong token");
    expect(JSON.stringify(lines)).not.toContain("a-guess");
    await clock.advance(6_000);
    expect((await post("/api/session", own, JSON.stringify({ token: TOKEN }))).status).toBe(204);
  });

  test.each(["null", '"text"', "[]", '{"token":7}', "{}"])("%s is no token", async (body) => {
    const { own, post } = await setup();
    expect((await post("/api/session", own, body)).status).toBe(401);
  });
});

describe("another site", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["of another name", { origin: "https://evil.test" }],
    ["on another port of this machine", { origin: "http://127.0.0.1:3000" }],
    ["that hides where it is", { origin: "null" }],
    ["as the browser itself says", { "sec-fetch-site": "cross-site" }],
    ["a neighbour, as the browser says", { "sec-fetch-site": "same-site" }],
    ["in an address bar", { "sec-fetch-site": "none" }],
    ["that says nothing at all", {}],
  ])("%s cannot act with the cookie of who is signed in", async (_, headers) => {
    const { post, signIn, done } = await setup();
    const cookie = await signIn();
    const type = { "content-type": "application/json" };
    expect((await post("/api/act", { ...type, ...headers, cookie })).status).toBe(403);
    expect(done).toEqual([]);
  });

  test("a form cannot send what is taken", async () => {
    const { url, post, signIn, done } = await setup();
    const cookie = await signIn();
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await post("/api/act", { origin: url, cookie, "content-type": type })).status).toBe(
        415,
      );
    expect(done).toEqual([]);
  });

  test("gets no answer that it could read, and cannot hold streams open", async () => {
    const { url } = await setup();
    for (const site of ["cross-site", "same-site"]) {
      const headers = { "sec-fetch-site": site };
      expect((await askHttp(`${url}/api/read`, { headers })).status).toBe(403);
      expect((await askHttp(`${url}/api/stream`, { headers })).status).toBe(403);
    }
    const { headers } = await askHttp(`${url}/api/read`);
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("under a name of its own it is a stranger, with cookie and token too", async () => {
    const { url, port, post, signIn } = await setup();
    const cookie = await signIn();
    const host = `evil.test:${port}`;
    const headers = { host, cookie, origin: `http://${host}`, "content-type": "application/json" };
    const bearer = { ...headers, authorization: `Bearer ${TOKEN}` };
    for (const path of ["/", "/assets/index-abc.js", "/api/session", "/api/read", "/api/stream"])
      expect((await askHttp(url + path, { headers: bearer })).status).toBe(403);
    expect((await post("/api/act", headers)).status).toBe(403);
  });

  test("a script with the token in its header acts, from wherever it runs", async () => {
    const { post } = await setup();
    const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
    expect((await post("/api/act", headers)).status).toBe(200);
    const wrong = { ...headers, authorization: "Bearer another" };
    expect((await post("/api/act", wrong)).status).toBe(401);
  });
});

describe("the page's files", () => {
  test("are given with a policy that runs nothing else, and kept as long as their names say", async () => {
    const { url } = await setup();
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
    const { port } = await setup();
    const heard = await say(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 404 /);
    expect(heard).not.toContain("outside");
  });

  test("while it is not built, a sentence says what to run, and it is served once it is", async () => {
    const folder = project();
    onTestFinished(() => folder[Symbol.dispose]());
    const { log } = fakePorts();
    const routes = pageRoutes(new URL(`file://${folder.directory}/app/`));
    const gate = { loopbackOnly: true, token: TOKEN, chosen: false, isSession: () => false };
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

describe("bodies", () => {
  test("larger than 64 kB are refused, said to be or not", async () => {
    const { own, post, port, done } = await setup();
    const headers = { ...own, authorization: `Bearer ${TOKEN}` };
    expect((await post("/api/act", headers, `"${"x".repeat(70_000)}"`)).status).toBe(413);
    const chunk = `1000\r\n${"x".repeat(4_096)}\r\n`;
    const head = `POST /api/act HTTP/1.1\r\nHost: localhost:${port}\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(await say(port, head + chunk.repeat(20))).toMatch(/^HTTP\/1\.1 413 /);
    expect(done).toEqual([]);
  });

  test("that are no JSON are refused", async () => {
    const { own, post } = await setup();
    const headers = { ...own, authorization: `Bearer ${TOKEN}` };
    expect((await post("/api/act", headers, "{")).status).toBe(400);
  });

  test("of which one end leaves before the end change nothing, and are no failure", async () => {
    const { port, done, lines } = await setup();
    const head = `POST /api/act HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(head, () => socket.resetAndDestroy());
      });
      socket.on("error", () => {}).on("close", () => resolve());
    });
    await askHttp(`http://127.0.0.1:${port}/api/read`);
    expect([done, lines.filter(({ level }) => level === "error")]).toEqual([[], []]);
  });
});

describe("streams", () => {
  const follow = (url: string): Promise<{ readonly close: () => void; readonly status: string }> =>
    new Promise((resolve) => {
      const socket = connect(Number(url.split(":").at(-1)), "127.0.0.1", () =>
        socket.write("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"),
      );
      socket.on("error", () => {});
      socket.once("data", (chunk) =>
        resolve({ close: () => socket.destroy(), status: String(chunk).slice(9, 12) }),
      );
    });

  test("are sixteen at most, and one that is closed makes room", async () => {
    const { url, over } = await setup();
    const open = [];
    for (let n = 0; n < 16; n++) open.push(await follow(url));
    expect(open.map(({ status }) => status)).toEqual(Array(16).fill("200"));
    expect((await follow(url)).status).toBe("503");
    expect((await askHttp(`${url}/api/read`)).status).toBe(200);
    open[0]?.close();
    await expect.poll(over).toBe(1);
    expect((await follow(url)).status).toBe("200");
  });

  test("are cut off where nobody reads, instead of being kept in memory", async () => {
    const { url, port, sinks, over } = await setup();
    const socket = connect(port, "127.0.0.1", () => {
      socket.pause();
      socket.write("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
    });
    socket.on("error", () => {});
    onTestFinished(() => void socket.destroy());
    await expect.poll(() => sinks.length).toBe(1);
    const text = `data: ${"x".repeat(100_000)}\n\n`;
    await expect
      .poll(() => {
        for (let n = 0; n < 20; n++) sinks[0]?.send(text);
        return over();
      })
      .toBe(1);
    expect((await askHttp(`${url}/api/read`)).status).toBe(200);
  });

  test("end with the server", async () => {
    const { url, part, over } = await setup();
    await follow(url);
    await part.down();
    await expect.poll(over).toBe(1);
  });

  test("have a head, and nothing more for who asks for that", async () => {
    const { url, sinks } = await setup();
    const { status, headers } = await askHttp(`${url}/api/stream`, { method: "HEAD" });
    expect([status, headers["content-type"]]).toEqual([200, "text/event-stream; charset=utf-8"]);
    expect(sinks).toEqual([]);
  });
});

test("whatever is asked for, the server answers with its own headers or hangs up, and goes on", async () => {
  const { port, url } = await setup();
  const line = fc.string({ unit: "binary-ascii", maxLength: 40 });
  const target = fc.oneof(
    line,
    fc
      .constantFrom("/api/things/", "/api/session", "/assets/")
      .chain((path) => line.map((rest) => path + rest)),
    fc.webPath().map((path) => `/assets${path}`),
  );
  const method = fc.constantFrom("GET", "HEAD", "POST", "DELETE", "PUT", "TRACE", "CONNECT");
  const header = fc.constantFrom("Cookie", "Origin", "Authorization", "X-Forwarded-Proto", "Range");
  await fc.assert(
    fc.asyncProperty(method, target, header, line, async (verb, path, name, value) => {
      const heard = await say(
        port,
        `${verb} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${name}: ${value}\r\n\r\n`,
      );
      if (heard === "") return;
      expect(heard).toMatch(/^HTTP\/1\.1 [2-5]\d\d /);
      expect(heard).not.toMatch(/^HTTP\/1\.1 500 /);
      expect(heard.split("\r\n\r\n")[0]).not.toMatch(/^x-injected/im);
    }),
    { numRuns: 150 },
  );
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
});

test("what is asked for cannot become a header of the answer", async () => {
  const { url } = await setup();
  const { status, headers, body } = await askHttp(`${url}/api/things/a%0d%0aX-Injected:%20yes`);
  expect([status, headers["x-injected"], body]).toEqual([
    200,
    undefined,
    '{"id":"a%0d%0aX-Injected:%20yes"}\n',
  ]);
});
