import { statSync } from "node:fs";
import { join } from "node:path";

import { fakePorts } from "@zoomflow/core/testing";
import { expect, onTestFinished, test } from "vitest";

import { ask, askJson, type History, history } from "../../../test/history.ts";
import { leaveAddress } from "../../http/address-file.ts";
import { readToken, tokenFile, tokenIn } from "../../http/token-file.ts";
import { takeLock } from "../../lock.ts";

const directoryOf = (past: History): string => join(past.folder.directory, ".zoomflow");

function running(past: History): void {
  const lock = takeLock(directoryOf(past));
  onTestFinished(() => lock.release());
}

test("page says where the page is, with a link whose token no server log can hold", async () => {
  using past = history();
  running(past);
  const { log } = fakePorts();
  const token = tokenIn(directoryOf(past), log);
  leaveAddress(directoryOf(past), "http://127.0.0.1:40123");
  const { exit, out } = await ask(past, ["page"]);
  expect([exit, out]).toEqual([
    0,
    `the page     http://127.0.0.1:40123/\nsign in by   http://127.0.0.1:40123/#token=${token}\n`,
  ]);
});

test("the token is made once, and for its owner's eyes only", () => {
  using past = history();
  const { log, lines } = fakePorts();
  running(past);
  const token = tokenIn(directoryOf(past), log);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(tokenIn(directoryOf(past), log)).toBe(token);
  expect(readToken(directoryOf(past))).toBe(token);
  expect(statSync(tokenFile(directoryOf(past))).mode & 0o777).toBe(0o600);
  expect(lines).toEqual([]);
});

test("where the token cannot be kept, the runner goes on, and says that nobody can sign in", () => {
  const { log, lines } = fakePorts();
  expect(tokenIn("/nowhere/at/all", log)).toMatch(/^[\w-]{43}$/);
  expect(lines).toMatchObject([
    { level: "warn", message: expect.stringContaining("nobody can sign in to the page") },
  ]);
});

const configOf = (http: string): string =>
  `import { defineConfig } from "zoomflow";\nexport default defineConfig({ http: ${http} });\n`;

test("when nothing runs, page goes by the config and says so", async () => {
  using past = history(configOf('{ host: "0.0.0.0", port: 4321, token: "my-long-canary-token" }'));
  expect((await ask(past, ["page"])).out).toBe(
    "the page     http://127.0.0.1:4321/\nsign in with the token in http.token\nnothing runs: `zoomflow start` or `zoomflow dev` serves it\n",
  );
});

test("a token that somebody chose is named and not printed", async () => {
  using past = history(configOf('{ port: 4321, token: "my-long-canary-token" }'));
  expect(await askJson(past, ["page"])).toEqual({
    url: "http://127.0.0.1:4321/",
    link: null,
    token: "http.token",
    runner: null,
  });
});

test("a broken http setting is told as everywhere", async () => {
  using past = history(configOf("{ port: -1 }"));
  expect((await ask(past, ["page"])).exit).toBe(78);
});
