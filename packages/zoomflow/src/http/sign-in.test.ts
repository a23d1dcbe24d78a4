import { fakePorts } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { askHttp } from "../../test/ask-http.ts";
import { serve, TOKEN } from "../../test/serve.ts";
import { createSessions, SESSION_MS } from "./sessions.ts";

describe("signing in", () => {
  test("the right token gives a cookie that no script and no other site gets hold of", async () => {
    const { url, own, post, signIn } = await serve();
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
    const { own, post } = await serve();
    const headers = { ...own, "x-forwarded-proto": "https", "x-forwarded-for": "10.0.0.9" };
    const answered = await post("/api/session", headers, JSON.stringify({ token: TOKEN }));
    expect(answered.headers["set-cookie"]?.[0]).toMatch(/; Secure$/);
  });

  test("this machine reads without it, unless somebody has chosen a token", async () => {
    const home = await serve();
    expect((await askHttp(`${home.url}/api/read`)).status).toBe(200);
    const locked = await serve({ chosen: true });
    expect((await askHttp(`${locked.url}/api/read`)).status).toBe(401);
    const { body } = await askHttp(`${locked.url}/api/session`);
    expect(JSON.parse(body)).toEqual({ signedIn: false, readable: false });
    const headers = { cookie: await locked.signIn() };
    expect((await askHttp(`${locked.url}/api/read`, { headers })).status).toBe(200);
  });

  test("a session ends when its time is over, and when it is left", async () => {
    const { post, own, signIn, clock, url } = await serve();
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

  test("a wrong token is told in the log, who guesses on is told to wait, and the right one lets in all the while", async () => {
    const { own, post, lines, clock } = await serve();
    const wrong = () => post("/api/session", own, JSON.stringify({ token: "a-guess" }));
    for (let n = 0; n < 10; n++) expect((await wrong()).status).toBe(401);
    const { status, headers } = await wrong();
    expect([status, headers["retry-after"]]).toEqual([429, "6"]);
    expect(lines.at(-1)?.message).toBe("somebody brought a wrong token");
    expect(JSON.stringify(lines)).not.toContain("a-guess");
    expect((await post("/api/session", own, JSON.stringify({ token: TOKEN }))).status).toBe(204);
    expect((await wrong()).status).toBe(429);
    await clock.advance(6_000);
    expect((await wrong()).status).toBe(401);
  });

  test("a wrong token in a header is counted at the same door, and keeps nobody out who needs none", async () => {
    const { url, own, post } = await serve({ chosen: true });
    const wrong = { authorization: "Bearer a-guess" };
    const read = (headers: Readonly<Record<string, string>>) =>
      askHttp(`${url}/api/read`, { headers });
    for (let n = 0; n < 10; n++) expect((await read(wrong)).status).toBe(401);
    const { status, headers, body } = await read(wrong);
    expect([status, headers["retry-after"], JSON.parse(body)]).toEqual([
      429,
      "6",
      { error: "Too many wrong tokens: wait 6 s." },
    ]);
    expect((await post("/api/session", own, '{"token":"a-guess"}')).status).toBe(429);
    expect((await askHttp(`${url}/api/session`, { headers: wrong })).status).toBe(429);
    expect((await askHttp(`${url}/`, { headers: wrong })).status).toBe(200);
    expect((await read({})).status).toBe(401);
    expect((await read({ authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  test.each(["null", '"text"', "[]", '{"token":7}', "{}"])("%s is no token", async (body) => {
    const { own, post } = await serve();
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
    const { post, signIn, done } = await serve();
    const cookie = await signIn();
    const type = { "content-type": "application/json" };
    expect((await post("/api/act", { ...type, ...headers, cookie })).status).toBe(403);
    expect(done).toEqual([]);
  });

  test("a form cannot send what is taken", async () => {
    const { url, post, signIn, done } = await serve();
    const cookie = await signIn();
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await post("/api/act", { origin: url, cookie, "content-type": type })).status).toBe(
        415,
      );
    expect(done).toEqual([]);
  });

  test("gets no answer that it could read, and cannot hold streams open", async () => {
    const { url } = await serve();
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
    const { url, port, post, signIn } = await serve();
    const cookie = await signIn();
    const host = `evil.test:${port}`;
    const headers = { host, cookie, origin: `http://${host}`, "content-type": "application/json" };
    const bearer = { ...headers, authorization: `Bearer ${TOKEN}` };
    for (const path of ["/", "/assets/index-abc.js", "/api/session", "/api/read", "/api/stream"])
      expect((await askHttp(url + path, { headers: bearer })).status).toBe(403);
    expect((await post("/api/act", headers)).status).toBe(403);
  });

  test("a script with the token in its header acts, from wherever it runs", async () => {
    const { post } = await serve();
    const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
    expect((await post("/api/act", headers)).status).toBe(200);
    const wrong = { ...headers, authorization: "Bearer another" };
    expect((await post("/api/act", wrong)).status).toBe(401);
  });
});
