import fc from "fast-check";
import { expect, test } from "vitest";

import { pageRunner, started } from "../../test/page-runner.ts";

const text = fc.string({ unit: "grapheme", maxLength: 30 });

test("whatever is looked for, the answer is a page of events or runs, or says what is wrong", async () => {
  const { ask, deliver } = await pageRunner([]);
  deliver(started("Standup"));
  const names = ["q", "rule", "outcome", "state", "since", "until", "before", "limit", "__proto__"];
  const query = fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("events", "runs"), query, async (path, given) => {
      const { status, body } = await ask(`/api/${path}?${new URLSearchParams(given).toString()}`);
      expect([200, 400]).toContain(status);
      expect(JSON.parse(body)).toHaveProperty(status === 200 ? path : "error");
    }),
    { numRuns: 60 },
  );
});

test("whatever is sent to be acted on, nothing is done that was not asked for", async () => {
  const { askSigned } = await pageRunner([]);
  const headers = { "content-type": "application/json" };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("retry", "drop"), fc.json(), async (verb, body) => {
      const { status } = await askSigned(`/api/runs/${verb}`, { method: "POST", headers, body });
      expect(status).toBe(400);
    }),
    { numRuns: 40 },
  );
});

test("whatever an event is called, it is looked for and not found", async () => {
  const { askSigned } = await pageRunner([]);
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (name, payload) => {
      fc.pre(name !== "" && name !== "." && name !== "..");
      const path = `/api/events/${encodeURIComponent(name)}${payload ? "/payload" : ""}`;
      expect((await askSigned(path)).status).toBe(404);
    }),
    { numRuns: 40 },
  );
});
