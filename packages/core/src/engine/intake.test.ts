import { describe, expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { AnyEvent, Arrival, LeftOut, Entry, Journal } from "../ports.ts";
import type { Plan } from "../rules/plan.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { claimAll, T } from "../testing/journal-case.ts";
import { createIntake } from "./intake.ts";

const oneRun: Plan = (_, entity) => ({
  runs: [{ rule: "r", lane: entity, skip: false }],
  failures: [],
});

function setup({ plan = oneRun, record }: { plan?: Plan; record?: Journal["record"] } = {}) {
  const ports = fakePorts();
  const memory = createMemoryJournal();
  const batches: string[][] = [];
  const overtaken: LeftOut[] = [];
  let recorded = 0;
  const hold = { events: 1_000, size: 1e9 };
  const journal: Journal = {
    ...memory,
    record(entries) {
      batches.push(entries.map((entry) => entry.arrival.event.event));
      return (record ?? memory.record)(entries);
    },
  };
  const intake = createIntake(
    {
      journal,
      plan,
      hold,
      onRecorded: () => recorded++,
      onOvertaken: (runs) => void overtaken.push(...runs),
    },
    ports,
  );
  return { intake, ports, memory, batches, overtaken, recorded: () => recorded };
}

function arrival(event: string | AnyEvent): Arrival {
  return {
    event: typeof event === "string" ? { event } : event,
    source: "websocket",
    receivedAt: T,
  };
}

describe("an event on its way to the journal", () => {
  test("is recorded with its runs, and observed", async () => {
    const { intake, memory, ports, recorded } = setup();
    intake.deliver(arrival({ event: "meeting.started", payload: { object: { uuid: "u" } } }));
    await intake.flush();
    expect(await memory.counts()).toMatchObject({ waiting: 1 });
    expect(ports.of("event.recorded")).toMatchObject([
      { event: { event: "meeting.started" }, source: "websocket", rules: ["r"] },
    ]);
    expect(recorded()).toBe(1);
  });

  test("tells of every run that it drops, and of those that have to give way", async () => {
    const plan: Plan = () => ({
      runs: [{ rule: "r", lane: "u", skip: false, mode: "latest" }],
      failures: [],
    });
    const { intake, memory, ports, overtaken } = setup({ plan });
    for (const event of ["a", "b"]) intake.deliver(arrival(event));
    await intake.flush();
    expect(ports.of("run.settled")).toMatchObject([
      { rule: "r", attempt: 1, state: "dropped", policy: "latest", reason: expect.any(String) },
    ]);
    const [run] = await claimAll(memory);
    intake.deliver(arrival("c"));
    await intake.flush();
    expect(overtaken).toMatchObject([{ run: run?.id, policy: "latest" }]);
  });

  test("shares a transaction with all that arrived in the same turn", async () => {
    const { intake, batches } = setup();
    for (const event of ["a", "b", "c"]) intake.deliver(arrival(event));
    await settled();
    intake.deliver(arrival("d"));
    await intake.flush();
    expect(batches).toEqual([["a", "b", "c"], ["d"]]);
  });

  test("waits for the next transaction while one is being written", async () => {
    const gate = Promise.withResolvers<void>();
    const { intake, batches } = setup({
      record: async (entries) => {
        await gate.promise;
        return entries.map(() => "recorded");
      },
    });
    intake.deliver(arrival("a"));
    await settled();
    intake.deliver(arrival("b"));
    intake.deliver(arrival("c"));
    await settled();
    expect(batches).toEqual([["a"]]);
    gate.resolve();
    await intake.flush();
    expect(batches).toEqual([["a"], ["b", "c"]]);
  });

  test("that comes again is known, and asks for nothing", async () => {
    const { intake, memory, ports } = setup();
    for (let n = 0; n < 2; n++) intake.deliver(arrival("a"));
    await intake.flush();
    intake.deliver(arrival("a"));
    await intake.flush();
    expect([ports.of("event.recorded").length, ports.of("event.known").length]).toEqual([1, 2]);
    expect(await memory.counts()).toMatchObject({ waiting: 1 });
  });

  test("is recorded although a rule failed on it, and the culprit is told", async () => {
    const error = new ZoomflowError("ZF_RULE_FAILED", "boom");
    const plan: Plan = (...given) => ({ ...oneRun(...given), failures: [{ rule: "bad", error }] });
    const { intake, ports } = setup({ plan });
    intake.deliver(arrival("a"));
    await intake.flush();
    expect(ports.of("rule.failed")).toEqual([
      { is: "rule.failed", rule: "bad", event: { event: "a" }, error },
    ]);
    expect(ports.of("event.recorded")).toHaveLength(1);
  });

  test("tells conditions when and whence it came", async () => {
    let seen: unknown;
    const plan: Plan = (_, __, context) => {
      seen = context;
      return { runs: [], failures: [] };
    };
    const { intake, ports } = setup({ plan });
    intake.deliver(arrival("a"));
    expect(seen).toEqual({
      now: new Date(ports.clock.now()),
      source: { name: "websocket", receivedAt: T },
    });
    await intake.flush();
  });

  test.each<[string, unknown]>([
    ["no event", undefined],
    ["an event that is null", { event: null, source: "x", receivedAt: T }],
  ])("that is none (%s) is told of, and the next one is recorded", async (_, broken) => {
    const { intake, ports } = setup();
    intake.deliver(broken as Arrival);
    intake.deliver(arrival("a"));
    await intake.flush();
    expect(ports.of("event.unrecorded")).toMatchObject([
      { count: 1, lost: true, error: { code: "ZF_INTERNAL" } },
    ]);
    expect(ports.of("event.recorded")).toHaveLength(1);
  });
});

describe("a journal that refuses", () => {
  const refusing = (times: number) => {
    const accepted: Entry[] = [];
    const record: Journal["record"] = async (entries) => {
      if (times-- > 0) throw new Error("disk full");
      accepted.push(...entries);
      return entries.map(() => "recorded");
    };
    return { ...setup({ record }), accepted };
  };

  test("is asked again each second, and gets everything in order", async () => {
    const { intake, ports, accepted } = refusing(2);
    intake.deliver(arrival("a"));
    await settled();
    intake.deliver(arrival("b"));
    await ports.clock.advance(2_000);
    intake.deliver(arrival("c"));
    await intake.flush();
    expect(accepted.map((entry) => entry.arrival.event.event)).toEqual(["a", "b", "c"]);
    expect(ports.of("event.unrecorded")).toMatchObject([
      { count: 1, error: { message: "disk full" } },
      { count: 2 },
    ]);
    expect(ports.clock.pending).toBe(0);
  });

  test("gets what arrived while it refused after what it refused", async () => {
    const gate = Promise.withResolvers<void>();
    const { intake, batches, ports } = setup({
      record: async (entries) => {
        await gate.promise;
        return entries.map(() => "recorded");
      },
    });
    intake.deliver(arrival("a"));
    await settled();
    intake.deliver(arrival("b"));
    gate.reject(new Error("disk full"));
    await ports.clock.advance(1_000);
    expect(batches).toEqual([["a"], ["a", "b"]]);
    intake.close();
  });

  test("is left alone once the intake is closed, and a flush then ends", async () => {
    const { intake, ports, accepted, batches } = refusing(9);
    intake.deliver(arrival("a"));
    await settled();
    const flushing = intake.flush();
    intake.close();
    await flushing;
    intake.deliver(arrival("b"));
    await settled();
    expect([accepted, batches, ports.clock.pending]).toEqual([[], [["a"]], 0]);
  });
});

test("a flush with nothing on its way ends at once", async () => {
  const { intake } = setup();
  await intake.flush();
});
