import { type Health, ZoomflowError } from "@zoomflow/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { decideReadiness } from "./readiness.ts";

const LOADED = { number: 1, rules: 2, setAside: [] };
const well = { ok: true, reason: "connected" };

test("while it starts, it is the rules that are waited for", () => {
  expect(decideReadiness("starting", new Map([["websocket", well]]), LOADED)).toEqual({
    ready: false,
    status: "down",
    parts: { websocket: well, rules: { ok: false, reason: "zoomflow is starting" } },
  });
});

test("a part that somebody should look at does not make it unready, and is seen at once", () => {
  const token = { ok: true, degraded: true, reason: "renewed late", hint: "Look." } as const;
  const parts = new Map([["websocket", well]]);
  expect(decideReadiness("running", parts, LOADED).status).toBe("ok");
  expect(decideReadiness("running", parts.set("token", token), LOADED)).toMatchObject({
    ready: true,
    status: "degraded",
    parts: { token },
  });
});

test("ready is exactly who runs and whose every part is well", () => {
  const part = fc.record({ ok: fc.boolean(), reason: fc.string() });
  const health = fc.array(fc.tuple(fc.constantFrom("a", "b", "journal"), part));
  const phase = fc.constantFrom("starting" as const, "running" as const, "stopping" as const);
  fc.assert(
    fc.property(phase, health, (phase, entries) => {
      const parts = new Map(entries);
      const { ready } = decideReadiness(phase, parts, LOADED);
      expect(ready).toBe(phase === "running" && [...parts.values()].every(({ ok }) => ok));
    }),
  );
});

test("a rule that is set aside is told of, and the others go on", () => {
  const rules = { number: 4, rules: 2, setAside: ["a", "b"] };
  expect(decideReadiness("running", new Map(), rules)).toEqual({
    ready: true,
    status: "degraded",
    parts: {
      rules: {
        ok: true,
        degraded: true,
        reason: "2 loaded, revision 4, 2 set aside: a, b",
        hint: expect.stringContaining("Mend the rule"),
        code: "ZF_RULE_SET_ASIDE",
      },
    },
  });
});

test("a reload that was refused is told of with what is wrong, and that the last good config goes on", () => {
  const refused = new ZoomflowError("ZF_CONFIG_INVALID", 'a.ts:\n  rule "a": no meeting.startd');
  expect(decideReadiness("running", new Map(), LOADED, { refused })).toMatchObject({
    ready: true,
    status: "degraded",
    parts: {
      rules: {
        ok: true,
        degraded: true,
        reason:
          '2 loaded, revision 1 goes on: the last reload was refused: a.ts: rule "a": no meeting.startd',
        hint: expect.stringContaining("zoomflow check"),
        code: "ZF_CONFIG_INVALID",
      },
    },
  });
});

test("what only a new start can change says so, and not that the config is to be mended", () => {
  const refused = new ZoomflowError("ZF_RESTART_NEEDED", "http cannot change");
  const rules = decideReadiness("running", new Map(), LOADED, { refused }).parts["rules"];
  expect(rules).toMatchObject({ hint: refused.hint, code: "ZF_RESTART_NEEDED" });
});

test("what went wrong a while ago is told of a part that is well now, and nothing worse is hidden by it", () => {
  const reason = "12 s ago: it crashed";
  const mishap: Health = { ok: true, degraded: true, reason, hint: "Mend it." };
  const parts = new Map<string, Health>([
    ["plugin:a", { ok: true, reason: "usable" }],
    ["plugin:b", { ok: false, reason: "gone" }],
    ["plugin:c", { ok: true, degraded: true, reason: "refuses" }],
  ]);
  const mishaps = new Map(["a", "b", "c", "d"].map((name) => [`plugin:${name}`, mishap]));
  const told = decideReadiness("running", parts, LOADED, { mishaps }).parts;
  expect(told).toMatchObject({
    "plugin:a": { degraded: true, reason: "12 s ago: it crashed; now: usable", hint: "Mend it." },
    "plugin:b": { ok: false, reason: "gone" },
    "plugin:c": { reason: "refuses" },
  });
  expect(Object.keys(told)).not.toContain("plugin:d");
});
