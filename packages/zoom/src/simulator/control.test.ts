import { request as httpRequest } from "node:http";
import type { OutgoingHttpHeaders } from "node:http";
import { json } from "node:stream/consumers";

import { afterEach, describe, expect, test } from "vitest";

import { startSimulator } from "./index.ts";
import type { Simulator, SimulatorOptions } from "./index.ts";
import { connect } from "./plain-client.ts";

const KEY = "correct-horse";
const started = { event: "meeting.started", event_ts: 1, payload: {} };

let zoom: Simulator | undefined;

async function start(options: SimulatorOptions = { controlKey: KEY }): Promise<Simulator> {
  zoom = await startSimulator(options);
  return zoom;
}

afterEach(() => zoom?.stop());

interface Order {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Sends a good order, but for what is given. `fetch` would not let a test write the Host header. */
function order(
  simulator: Simulator,
  given: Order = {},
): Promise<{ status: number; body: unknown }> {
  const { method = "POST", headers, body = JSON.stringify({ event: started }) } = given;
  const good = { authorization: `Bearer ${KEY}`, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const request = httpRequest(`http://127.0.0.1:${simulator.port}/simulator/emit`, {
      method,
      headers: { ...good, ...headers },
    });
    request.on("error", reject);
    request.on("response", (response) => {
      const status = response.statusCode ?? 0;
      json(response).then((answer) => resolve({ status, body: answer }), reject);
    });
    request.end(body);
  });
}

describe("emitting from another process", () => {
  test("reaches the connected client, in the form that is asked for", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.heard(1);
    expect(await order(simulator)).toEqual({ status: 200, body: { delivered: true } });
    const bare = JSON.stringify({ event: started, form: "bare" });
    expect(await order(simulator, { body: bare })).toMatchObject({ status: 200 });
    const frames = await client.heard(3);
    expect(JSON.parse(frames[1]?.text ?? "")).toMatchObject({ module: "message" });
    expect(JSON.parse(frames[2]?.text ?? "")).toEqual(started);
  });

  test("says when nobody was connected", async () => {
    expect(await order(await start())).toEqual({ status: 200, body: { delivered: false } });
  });

  test("works by the name of localhost too", async () => {
    const simulator = await start();
    const headers = {
      host: `localhost:${simulator.port}`,
      "content-type": "application/json; charset=utf-8",
    };
    expect(await order(simulator, { headers })).toMatchObject({ status: 200 });
  });

  test.each<[string, number, Order]>([
    ["without a key", 401, { headers: { authorization: "" } }],
    ["with a wrong key", 401, { headers: { authorization: "Bearer battery-staple" } }],
    ["with the key in another scheme", 401, { headers: { authorization: KEY } }],
    ["by a name that a page may have", 403, { headers: { host: "rebound.example" } }],
    ["by a page", 403, { headers: { origin: "http://localhost" } }],
    ["by another method", 405, { method: "PUT" }],
    ["as a form", 415, { headers: { "content-type": "text/plain" } }],
    ["without JSON", 400, { body: "{event" }],
    ["without an event", 400, { body: "{}" }],
    ["with null", 400, { body: "null" }],
    ["with an event without a name", 400, { body: '{"event":{"event":7}}' }],
    ["in a form that does not exist", 400, { body: '{"event":{"event":"a"},"form":"xml"}' }],
    ["of more than 4 MiB", 413, { body: `"${"x".repeat(4 * 1024 * 1024)}"` }],
  ])("%s is refused with %i", async (_, status, given) => {
    const simulator = await start();
    expect(await order(simulator, given)).toEqual({
      status,
      body: { message: expect.any(String) },
    });
    expect(simulator.log).toEqual([]);
  });

  test.each([{}, { controlKey: "" }])("is not possible with options %o", async (options) => {
    expect(await order(await start(options))).toMatchObject({ status: 404 });
  });
});
