import { connect, type Socket } from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../test/ask-http.ts";
import { serve } from "../../test/serve.ts";

const HALF = "GET /api/read HTTP/1.1\r\nHost: local";
const WHOLE = "GET /api/read HTTP/1.1\r\nHost: localhost\r\n\r\n";
const FOLLOW = "GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
const HALF_A_BODY =
  "POST /api/session HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{";

/** A connection on which something was said, from an address of this machine. */
interface Held {
  readonly socket: Socket;
  /** What came back. */
  heard: string;
  gone: boolean;
}

function hold(port: number, bytes: string, localAddress = "127.0.0.1"): Promise<Held> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", localAddress });
    const held: Held = { socket, heard: "", gone: false };
    socket.on("data", (chunk) => (held.heard += String(chunk)));
    socket.on("error", () => {}); // its close follows
    socket.on("close", () => {
      held.gone = true;
      resolve(held);
    });
    socket.on("connect", () => socket.write(bytes, () => resolve(held)));
    onTestFinished(() => void socket.destroy());
  });
}

async function holdMany(
  count: number,
  port: number,
  bytes: string,
  from?: string,
): Promise<readonly Held[]> {
  const all: Held[] = [];
  for (let n = 0; n < count; n++) all.push(await hold(port, bytes, from));
  return all;
}

const gone = (all: readonly Held[]): readonly number[] =>
  all.flatMap(({ gone: is }, n) => (is ? [n] : []));

test("a peer that sends half requests loses its oldest for its next, and everybody is answered", async () => {
  const { port, url } = await serve();
  const half = await holdMany(32, port, HALF);
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
  await expect.poll(() => gone(half)).toEqual([0]);
  const more = await holdMany(40, port, HALF);
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
  await expect.poll(() => gone(half)).toHaveLength(32);
  expect(gone(more)).not.toContain(39);
});

test("a request whose body does not come is no whole one", async () => {
  const { port, url } = await serve();
  const half = await holdMany(32, port, HALF_A_BODY);
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
  await expect.poll(() => gone(half)).toEqual([0]);
});

test("who was answered and waits goes only when nobody else can", async () => {
  const { port, url } = await serve();
  const waiting = await holdMany(31, port, WHOLE);
  await expect.poll(() => waiting.every(({ heard }) => heard.includes("read"))).toBe(true);
  const half = await hold(port, HALF);
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
  await expect.poll(() => half.gone).toBe(true);
  expect(gone(waiting)).toEqual([]);
  const follower = await hold(port, FOLLOW);
  await expect.poll(() => follower.heard).toContain("hello");
  await hold(port, HALF);
  await expect.poll(() => gone(waiting)).toEqual([0]);
});

test("what is followed is not cut for others", async () => {
  const { port, url, sinks } = await serve();
  const followers = await holdMany(16, port, FOLLOW);
  await expect.poll(() => sinks.length).toBe(16);
  await holdMany(60, port, HALF);
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
  expect(gone(followers)).toEqual([]);
});

// Other systems give loopback one address only.
test.runIf(process.platform === "linux")(
  "a peer with its share takes nothing from another, and a full house makes room",
  async () => {
    const { port, url } = await serve();
    const one = await holdMany(40, port, HALF, "127.0.0.2");
    const other = await holdMany(31, port, HALF, "127.0.0.3");
    await expect.poll(() => gone(one)).toHaveLength(8);
    expect(gone(other)).toEqual([]);
    for (let n = 0; n < 3; n++) expect((await askHttp(`${url}/api/read`)).status).toBe(200);
    await hold(port, HALF, "127.0.0.4");
    await hold(port, HALF, "127.0.0.4");
    await expect.poll(() => gone(one)).toHaveLength(9);
    expect(gone(other)).toEqual([]);
  },
);
