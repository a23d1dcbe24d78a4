import { startReceiver } from "@zoomflow/example-stand-ins";
import { describe, expect, test } from "vitest";
import { Secret } from "zoomflow";
import { runAction } from "zoomflow/testing";

import { lamp } from "./lamp.ts";

const key = Secret.of("LAMP_KEY", "label-on-the-lamp");

describe("turning the lamp on", () => {
  test("takes it, lights it in its colour and gives it back in the end", async () => {
    await using wall = await startReceiver();
    const studio = lamp({ url: wall.url, key, colour: "green" });
    expect(await runAction(studio, "turn", { on: true })).toEqual({ lit: true });
    expect(wall.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "PUT /owner",
      "PUT /state",
      "DELETE /owner",
    ]);
    expect(wall.requests[1]?.body).toBe('{"on":true,"colour":"green"}');
    expect(wall.requests[1]?.headers.authorization).toBe("Bearer label-on-the-lamp");
  });

  test.each([
    ["is tried again while the lamp is out of order", 503, true],
    ["is given up when the lamp refuses it", 401, false],
  ])("%s", async (_, status, retryable) => {
    await using wall = await startReceiver(({ path }) => (path === "/state" ? { status } : {}));
    const turned = runAction(lamp({ url: wall.url, key }), "turn", { on: true });
    await expect(turned).rejects.toMatchObject({ retryable });
  });
});

test("a slip in the options is named before anything is sent", async () => {
  await using wall = await startReceiver();
  const studio = lamp({ url: wall.url, key, colour: "pink" as never });
  const turned = runAction(studio, "turn", { on: true });
  await expect(turned).rejects.toMatchObject({
    code: "ZF_PLUGIN_OPTIONS",
    message: expect.stringContaining("colour") as string,
  });
  expect(wall.requests).toEqual([]);
});
