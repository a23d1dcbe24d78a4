import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, expect, test } from "vitest";

import { createApi, queryOf, Refused } from "./api.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** The page asks for `api/…`, beside itself: here, beside a server that answers as told. */
async function apiOf(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  open.push(close);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { api: createApi((path, init) => fetch(new URL(String(path), base), init)), close };
}

test("what cannot be done says why and what to do, in the runner's words", async () => {
  const { api } = await apiOf((_, response) => {
    response.statusCode = 401;
    response.end(JSON.stringify({ error: "The token is needed.", hint: "Sign in." }));
  });
  const refused = await api.act("drop", ["r1"]).catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ status: 401, message: "The token is needed.", hint: "Sign in." });
});

test.each(["<html>Bad gateway</html>", '{"error":502}', "null"])(
  "what a proxy answers in the runner's place (%s) is told with its status",
  async (body) => {
    const { api } = await apiOf((_, response) => {
      response.statusCode = 502;
      response.end(body);
    });
    await expect(api.day()).rejects.toMatchObject({ message: "The runner answered 502." });
  },
);

test("an answer that is no JSON is refused too: something else answers in the runner's place", async () => {
  const { api } = await apiOf((_, response) => response.end("<html>Log in to the network</html>"));
  await expect(api.day()).rejects.toMatchObject({ name: "Refused", status: 200 });
});

test("a runner that is not there is no crash of the page", async () => {
  const { api, close } = await apiOf(() => undefined);
  await close();
  await expect(api.session()).rejects.toMatchObject({
    status: 0,
    message: "The runner does not answer.",
  });
});

test("an empty answer is an answer", async () => {
  const { api } = await apiOf((_, response) => response.writeHead(204).end());
  await expect(api.signOut()).resolves.toBeUndefined();
});

test("each question goes where the contract has it", async () => {
  const asked: string[] = [];
  const { api } = await apiOf(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    response.end("{}");
  });
  await api.session();
  await api.signIn("t");
  await api.events({ q: "a b", limit: 5 });
  await api.event("e/1");
  await api.payload("e1", false);
  await api.payload("e1", true);
  await api.runs({ state: ["dead", "uncertain"], limit: 9 });
  await api.act("retry", ["r1"]);
  expect(asked).toEqual([
    "GET /api/session",
    "POST /api/session",
    "GET /api/events?q=a+b&limit=5",
    "GET /api/events/e%2F1",
    "GET /api/events/e1/payload",
    "GET /api/events/e1/payload?personal=shown",
    "GET /api/runs?state=dead%2Cuncertain&limit=9",
    "POST /api/runs/retry",
  ]);
});

test("what is not given is not asked for", () => {
  expect(queryOf({ q: "", rule: undefined, state: [] })).toBe("");
});
