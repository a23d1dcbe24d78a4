import { utimesSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import type { Health } from "@zoomflow/core";
import type { Clock } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";

import { project } from "../../test/project.ts";
import type { CheckedHttp } from "../config/http.ts";
import { takeLock } from "../lock.ts";
import { systemClock } from "../system.ts";
import type { Settings } from "./config.ts";
import { examinePort } from "./port.ts";
import { examineRunning } from "./running.ts";

const { signal } = new AbortController();

let answer: (response: ServerResponse) => void = () => {};
afterEach(() => {
  answer = () => {};
});

/** A data directory that somebody holds, and what answers where its zoomflow should. */
async function held(
  over: Partial<CheckedHttp> = {},
  clock: Clock = systemClock,
  since = new Date(Date.now() - 3_600_000),
) {
  const folder = project();
  const dataDirectory = join(folder.directory, "data");
  const lock = takeLock(dataDirectory);
  utimesSync(join(dataDirectory, "pid"), since, since);
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    lock.release();
    folder[Symbol.dispose]();
  });
  const { port } = server.address() as AddressInfo;
  const http = { host: "127.0.0.1", port, portGiven: true, token: undefined, ...over };
  const settings = { config: {}, dataDirectory, http } as unknown as Settings;
  return examineRunning(settings, { fetch, clock, environment: () => ({}) }, signal);
}

function says(parts: Readonly<Record<string, Health>>): void {
  answer = (response) => void response.end(JSON.stringify({ ready: true, parts }));
}

test("what it says of its parts is told: what is wrong, and what somebody should look at", async () => {
  says({
    websocket: { ok: true, reason: "connected" },
    disk: { ok: true, reason: "little room", degraded: true, hint: "Make room." },
    journal: { ok: false, reason: "cannot be written" },
  });
  const { findings, value } = await held();
  expect(findings).toMatchObject([{ status: "warn", hint: "Make room." }, { status: "fail" }]);
  expect(findings[1]?.message).toMatch(
    /^zoomflow \(pid \d+\) runs; its journal: cannot be written$/,
  );
  expect(value).toMatchObject({ holdsZoom: true, parts: { websocket: { ok: true } } });
});

describe("who answers like no zoomflow is not taken for one", () => {
  test.each<[string, string]>([
    ["no JSON", "hello"],
    ["nothing", "null"],
    ["no parts", "{}"],
    ["parts of another kind", '{"parts":{"a":1}}'],
    ["reasons of another kind", '{"parts":{"a":{"ok":true,"reason":7}}}'],
  ])("%s", async (_, body) => {
    answer = (response) => void response.end(body);
    expect((await held()).findings).toMatchObject([{ status: "warn" }]);
  });

  test("a redirect is not followed", async () => {
    answer = (response) => void response.writeHead(302, { location: "/other" }).end();
    expect((await held()).findings).toMatchObject([{ status: "warn" }]);
  });
});

test.each([
  ["0.0.0.0", "ok"],
  ["::1", "warn"],
])("what listens on %s is asked by loopback", async (host, status) => {
  says({ websocket: { ok: true, reason: "connected" } });
  expect((await held({ host })).findings[0]?.status).toBe(status);
});

test("one that takes the question and does not answer is told to be busy", async () => {
  const clock = fakeClock();
  answer = () => void clock.advance(2_000);
  const { findings, value } = await held({}, clock);
  expect(findings).toMatchObject([{ status: "fail" }]);
  expect(findings[0]?.message).toContain("does not answer");
  expect(value?.parts).toBeUndefined();
});

test("one that has begun a moment ago is asked until it is there", async () => {
  let asked = 0;
  answer = (response) => {
    const parts = { websocket: { ok: true, reason: "connected" } };
    response.end(++asked < 3 ? "not yet" : JSON.stringify({ ready: true, parts }));
  };
  const { findings, value } = await held({}, systemClock, new Date());
  expect(findings).toMatchObject([{ status: "ok" }]);
  expect(value).toMatchObject({ starting: false, parts: { websocket: { ok: true } } });
});

test("one that has begun a moment ago, and is not there in time, is told to be starting", async () => {
  const clock = fakeClock();
  answer = (response) => {
    response.end("not yet");
    void clock.advance(500);
  };
  const { findings, value } = await held({}, clock, new Date(clock.now()));
  expect(findings).toMatchObject([{ status: "warn" }]);
  expect(findings[0]?.message).toContain("cannot be asked yet");
  expect(value).toMatchObject({ starting: true });
});

test("without a port that is known it cannot be asked", async () => {
  expect((await held({ port: 0 })).value?.parts).toBeUndefined();
});

describe("the port", () => {
  const nobody = { holder: undefined, parts: undefined, holdsZoom: false, starting: false };
  const at = (port: number, portGiven: boolean, dataDirectory = "/nowhere") => ({
    dataDirectory,
    http: { host: "127.0.0.1", port, portGiven, token: undefined } satisfies CheckedHttp,
  });

  test("that another program has is a failure only when it was asked for", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect(await examinePort(at(port, true), nobody)).toMatchObject({ status: "fail" });
    expect(await examinePort(at(port, false), nobody)).toMatchObject({ status: "warn" });
  });

  test("that a zoomflow has taken since it was looked who runs is its own", async () => {
    using folder = project();
    const lock = takeLock(folder.directory);
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.close();
      lock.release();
    });
    const { port } = server.address() as AddressInfo;
    const found = await examinePort(at(port, true, folder.directory), nobody);
    expect(found).toMatchObject({ status: "ok" });
  });

  test("of a zoomflow that starts is left to it", async () => {
    const found = await examinePort(at(7_788, true), { ...nobody, starting: true });
    expect(found).toMatchObject({ status: "ok" });
    expect(found.message).toContain("left to the zoomflow that starts");
  });

  test("of a host that is none of this machine's is a failure", async () => {
    const given = at(7_788, true);
    const http = { ...given.http, host: "192.0.2.1" };
    const found = await examinePort({ ...given, http }, nobody);
    expect(found).toMatchObject({ status: "fail", code: "ZF_HTTP_UNAVAILABLE" });
    expect(found.message).toContain("EADDRNOTAVAIL");
  });
});
