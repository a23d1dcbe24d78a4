import { describe, expect, test } from "vitest";
import { z } from "zod";

import { ZoomflowError } from "../errors.ts";
import { Secret, Variable } from "../references.ts";
import { on } from "../rules/rule.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { diagnose } from "./diagnose.ts";
import type { DoctorCall, Finding } from "./doctor.ts";
import { definePlugin } from "./plugin.ts";

interface Made {
  readonly doctor?: (
    call: DoctorCall<string[], { token: Secret }>,
  ) => readonly Finding[] | Promise<readonly Finding[]>;
  readonly health?: () => void;
  readonly setup?: () => string[];
}

const told: string[] = [];

function plugin({ setup = () => told, ...rest }: Made = {}) {
  return definePlugin({
    name: "bell",
    api: 1,
    options: z.object({ token: z.instanceof(Secret) }),
    setup,
    teardown: (resource) => void resource.push("torn down"),
    actions: {
      ring: {
        input: z.object({ room: z.string(), times: z.number().optional() }),
        run: () => {},
      },
    },
    ...rest,
  });
}

const token = Secret.of("BELL_TOKEN", "canary");
const reach = async (url: string): Promise<Finding> => ({
  check: "way",
  status: "ok",
  message: url,
});
const { signal } = new AbortController();
const look = { rules: [], ports: fakePorts(), reach, signal };

describe("a plugin's own doctor", () => {
  test("is asked with what its set-up gave and what rules ask of it; then all is torn down", async () => {
    told.length = 0;
    let asked: DoctorCall<string[], { token: Secret }> | undefined;
    const bell = plugin({
      doctor: async (call) => {
        asked = call;
        return [await call.reach("https://bell.example")];
      },
    })({ token });
    const rules = [
      on("meeting.started", {
        id: "start",
        do: bell.ring({ room: new Variable("ROOM", () => "lab"), times: () => 3 }),
        onFailure: bell.ring({ room: "office" }),
      }),
      on("meeting.ended", {
        id: "end",
        do: bell.ring({ room: new Variable("NO", () => undefined) }),
      }),
    ];
    const found = await diagnose(bell, { ...look, rules });
    expect(found).toEqual([{ check: "way", status: "ok", message: "https://bell.example" }]);
    expect(asked?.uses).toEqual([
      { action: "ring", rule: "start", input: { room: "lab" } },
      { action: "ring", rule: "start", input: { room: "office" } },
      { action: "ring", rule: "end", input: {} },
    ]);
    expect(asked?.options.token).toBe(token);
    expect(told).toEqual(["torn down"]);
  });

  test("that throws is a finding itself", async () => {
    const error = new ZoomflowError("ZF_ACTION_REFUSED", "no", { hint: "Mend it." });
    const odd = plugin({
      doctor: () => {
        throw error;
      },
    });
    expect(await diagnose(odd({ token }), look)).toEqual([
      { check: "doctor", status: "fail", message: "no", hint: "Mend it.", code: error.code },
    ]);
  });

  test("that hangs is not waited for", async () => {
    const stop = new AbortController();
    const hanging = plugin({
      doctor() {
        queueMicrotask(() => stop.abort(new Error("no answer within 10 s")));
        return new Promise(() => {});
      },
    });
    expect(await diagnose(hanging({ token }), { ...look, signal: stop.signal })).toEqual([
      { check: "doctor", status: "fail", message: "no answer within 10 s" },
    ]);
  });
});

test("a plugin that does not close is not waited for either", async () => {
  const stop = new AbortController();
  const bell = definePlugin({
    name: "bell",
    api: 1,
    options: z.object({}),
    setup: () => {},
    teardown() {
      queueMicrotask(() => stop.abort(new Error("late")));
      return new Promise<void>(() => {});
    },
    doctor: () => [{ check: "bell", status: "ok", message: "rings" }],
  })({});
  expect(await diagnose(bell, { ...look, signal: stop.signal })).toMatchObject([{ status: "ok" }]);
});

describe("a plugin without a doctor", () => {
  test("is asked for its health", async () => {
    const well = plugin({ health: () => {} });
    expect(await diagnose(well({ token }), look)).toMatchObject([
      { check: "health", status: "ok", message: "its service can be used" },
    ]);
    const unwell = plugin({
      health: () => {
        throw new Error("out of order");
      },
    });
    expect(await diagnose(unwell({ token }), look)).toMatchObject([
      { check: "health", status: "fail", message: "out of order", code: "ZF_ACTION_FAILED" },
    ]);
  });

  test("and without health is at least set up", async () => {
    expect(await diagnose(plugin()({ token }), look)).toMatchObject([
      { check: "health", status: "ok", message: "can be set up, and says no more of itself" },
    ]);
  });
});

test("a plugin that cannot be set up says why", async () => {
  const broken = plugin({
    setup: () => {
      throw new Error("no bell");
    },
  });
  expect(await diagnose(broken({ token }), look)).toMatchObject([
    { check: "set-up", status: "fail", code: "ZF_PLUGIN_SETUP" },
  ]);
});

test("a plugin whose variable is not set is passed over", async () => {
  const unset = new Secret("BELL_TOKEN", () => undefined);
  expect(await diagnose(plugin()({ token: unset }), look)).toEqual([
    { check: "set-up", status: "skipped", message: "needs BELL_TOKEN, which is not set" },
  ]);
});
