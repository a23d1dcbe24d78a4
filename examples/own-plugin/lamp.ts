import { definePlugin, on, Secret } from "@zoomflow/core";
import { z } from "zod";

import { takeLamp } from "./lamp-client.ts";

/**
 * The lamp at a studio's door: lit while a meeting of its host is on.
 *
 * @example
 * const studio = lamp({ url: "http://lamp.local", key: secret("LAMP_KEY"), host: "z8yCxTTTSi" });
 */
export const lamp = definePlugin({
  name: "lamp",
  api: 1,
  options: z.strictObject({
    url: z.url(),
    key: z.instanceof(Secret),
    /** Red unless given. */
    colour: z.enum(["red", "green", "blue"]).default("red"),
    /** The Zoom user whose meetings light the lamp. Without it the plugin brings no rules. */
    host: z.string().optional(),
  }),
  async setup({ options: { url, key, colour }, signal }) {
    const client = await takeLamp(url, key, signal);
    return { client, colour };
  },
  health: ({ client }, signal) => client.check(signal),
  teardown: ({ client }) => client.release(),
  actions: {
    turn: {
      input: z.strictObject({ on: z.boolean() }),
      // Lit twice is lit: so the runner may repeat it after a crash.
      idempotent: true,
      timeout: "5s",
      async run({ input: { on: lit }, resource: { client, colour }, idempotencyKey, signal }) {
        await client.set({ on: lit, colour }, { key: idempotencyKey, signal });
        return { lit };
      },
      preview: ({ on: lit }) => `turn the lamp ${lit ? "on" : "off"}`,
    },
  },
  rules: (self, { host }) =>
    host === undefined
      ? []
      : [
          on(["meeting.started", "meeting.ended"], {
            id: "on-air",
            when: { object: { host_id: host } },
            do: self.turn({ on: (e) => e.event === "meeting.started" }),
          }),
        ],
});
