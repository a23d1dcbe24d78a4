import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { printMetrics } from "./exposition.ts";
import { createHistogram } from "./histogram.ts";
import { createMetrics } from "./metrics.ts";

function setup(rules: readonly string[] = ["welcome"]) {
  const clock = fakeClock();
  const metrics = createMetrics({ clock, rules: new Set(rules) });
  /** The lines of one metric, as they are scraped. */
  const lines = async (name: string): Promise<readonly string[]> => {
    const text = await printMetrics(metrics.families());
    return text.split("\n").filter((line) => line.startsWith(name));
  };
  return { clock, metrics, lines, observe: metrics.observe };
}

const lost = new ZoomflowError("ZF_SOCKET_LOST", "gone");
const TRIED_AGAIN = new Set(["backing-off", "displaced", "refused"]);
const state = (from: string, to: string, error?: ZoomflowError): Telemetry => ({
  is: "link.state",
  from,
  to,
  cause: "",
  attempt: 0,
  ...(error && { error }),
  ...(TRIED_AGAIN.has(to) && { waitMs: 1 }),
});
const recorded = (event: string, event_ts: unknown = 1_000, receivedAt = 1_300): Telemetry => ({
  is: "event.recorded",
  key: "k",
  event: { event, event_ts } as never,
  source: "websocket",
  receivedAt,
  rules: [],
});
const settled = (
  rule: string,
  state: Extract<Telemetry, { is: "run.settled" }>["state"],
): Telemetry => ({ is: "run.settled", run: "r1", rule, attempt: 1, state, ms: 1, ageMs: 40 });

describe("the link", () => {
  test("is connected from Zoom's confirmation to the loss, which is counted by its cause", async () => {
    const { observe, lines } = setup();
    expect(await lines("zoomflow_connected")).toEqual(["zoomflow_connected 0"]);
    observe(state("confirming", "connected"));
    expect(await lines("zoomflow_connected")).toEqual(["zoomflow_connected 1"]);
    observe(state("connected", "backing-off", lost));
    observe(state("backing-off", "authorizing"));
    observe(state("authorizing", "backing-off", new ZoomflowError("ZF_TOKEN_UNAVAILABLE", "")));
    observe(state("backing-off", "displaced"));
    observe(state("authorizing", "refused", new ZoomflowError("ZF_CREDENTIALS_REFUSED", "")));
    expect(await lines("zoomflow_connected")).toEqual(["zoomflow_connected 0"]);
    expect(await lines("zoomflow_reconnects_total")).toEqual([
      'zoomflow_reconnects_total{from="connected",cause="ZF_SOCKET_LOST"} 1',
      'zoomflow_reconnects_total{from="authorizing",cause="ZF_TOKEN_UNAVAILABLE"} 1',
      'zoomflow_reconnects_total{from="backing-off",cause="none"} 1',
      'zoomflow_reconnects_total{from="authorizing",cause="ZF_CREDENTIALS_REFUSED"} 1',
    ]);
    expect(await lines("zoomflow_link_states_total")).toContain(
      'zoomflow_link_states_total{state="backing-off"} 2',
    );
  });

  test("answers heartbeats within so many seconds, and what it cannot read is counted in full", async () => {
    const { observe, lines } = setup();
    for (const rttMs of [8, 30, 60_000]) observe({ is: "link.ack", rttMs });
    observe({ is: "link.unreadable", why: "no JSON", excerpt: "x" });
    observe({ is: "link.unreadable", why: "no JSON", excerpt: "x", suppressed: 4 });
    observe({ is: "token.failed", error: lost, waitMs: 1 });
    const beats = await lines("zoomflow_heartbeat_seconds");
    expect(beats).toContain('zoomflow_heartbeat_seconds_bucket{le="0.005"} 0');
    expect(beats).toContain('zoomflow_heartbeat_seconds_bucket{le="0.05"} 2');
    expect(beats.slice(-3)).toEqual([
      'zoomflow_heartbeat_seconds_bucket{le="+Inf"} 3',
      "zoomflow_heartbeat_seconds_sum 60.038",
      "zoomflow_heartbeat_seconds_count 3",
    ]);
    expect(await lines("zoomflow_unreadable_frames_total")).toEqual([
      "zoomflow_unreadable_frames_total 6",
    ]);
    expect(await lines("zoomflow_token_failures_total")).toEqual([
      'zoomflow_token_failures_total{cause="ZF_SOCKET_LOST"} 1',
    ]);
  });
});

describe("gap seconds", () => {
  const total = "zoomflow_gap_seconds_total";

  test("count what is closed, and what is open up to now", async () => {
    const { clock, observe, lines } = setup();
    const from = clock.now();
    observe({ is: "gap.opened", from, cause: "reset" });
    await clock.advance(2_500);
    expect(await lines(total)).toEqual([`${total} 2.5`]);
    observe({ is: "gap.closed", from, to: clock.now(), cause: "reset" });
    await clock.advance(60_000);
    expect(await lines(total)).toEqual([`${total} 2.5`]);
  });

  test("hold the time in which zoomflow did not run, from the start on", async () => {
    const { clock, observe, lines } = setup();
    const found = { waiting: 0, retrying: 0, uncertain: 0, dead: 0, interrupted: 0 };
    const gapSince = clock.now() - 90_000;
    observe({ is: "journal.recovered", ...found, lastEventAt: undefined, gapSince });
    expect(await lines(total)).toEqual([`${total} 90`]);
    observe({ is: "gap.closed", from: gapSince, to: clock.now(), cause: "not running" });
    expect(await lines(total)).toEqual([`${total} 90`]);
  });

  test("hold the time in which events were lost, once where a gap is open as well", async () => {
    const { clock, observe, lines } = setup();
    const [from, cause] = [clock.now(), "the journal could not be written"];
    observe({ is: "gap.closed", from: from - 4_000, to: from - 3_000, cause, lost: 2 });
    expect(await lines(total)).toEqual([`${total} 1`]);
    observe({ is: "gap.opened", from, cause: "reset" });
    await clock.advance(5_000);
    observe({ is: "gap.closed", from: from - 1_000, to: from + 2_000, cause, lost: 2 });
    expect(await lines(total)).toEqual([`${total} 7`]);
    const error = new ZoomflowError("ZF_JOURNAL_UNWRITABLE", "disk full");
    observe({ is: "event.lost", count: 4, from, to: from, error });
    expect(await lines("zoomflow_events_total")).toEqual([
      'zoomflow_events_total{family="other",result="unrecorded"} 4',
    ]);
  });

  test("never fall, though the clock is set back", async () => {
    const { clock, observe, lines } = setup();
    observe({ is: "gap.opened", from: clock.now(), cause: "reset" });
    await clock.advance(10_000);
    await lines(total);
    clock.jump(-8_000);
    expect(await lines(total)).toEqual([`${total} 10`]);
  });
});

describe("events", () => {
  test("are counted by the family of their name, and what came again apart", async () => {
    const { observe, lines } = setup();
    for (const name of ["meeting.started", "meeting.ended", "phone.callee_missed"])
      observe(recorded(name));
    observe({
      is: "event.known",
      key: "k",
      event: { event: "meeting.ended" },
      source: "websocket",
    });
    expect(await lines("zoomflow_events_total")).toEqual([
      'zoomflow_events_total{family="meeting",result="recorded"} 2',
      'zoomflow_events_total{family="meeting",result="known"} 1',
      'zoomflow_events_total{family="phone",result="recorded"} 1',
      'zoomflow_events_total{family="phone",result="known"} 0',
    ]);
  });

  test("with names of any number and kind make a bounded number of series", async () => {
    const { observe, lines } = setup();
    for (let n = 0; n < 3_000; n++) observe(recorded(`family_${n}.x`));
    for (let n = 0; n < 3_000; n++) observe(recorded(`${"abc"[n % 3]}${"x".repeat(n % 60)}.y`));
    for (const name of [5 as never, "Ünï", 'a"b{c}.d', "no_dot", "__proto__.x"])
      observe(recorded(name));
    const series = await lines("zoomflow_events_total");
    expect(series.length).toBeLessThan(90);
    const counts = series.map((line) => Number(line.split(" ").at(-1)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6_005);
  });

  test("say how long Zoom took, as far as they have a time", async () => {
    const { observe, lines } = setup();
    observe(recorded("meeting.started", 1_000, 1_300));
    observe(recorded("meeting.started", 9_000, 1_300));
    for (const none of [null, "soon", 0, Number.NaN]) observe(recorded("meeting.started", none));
    expect((await lines("zoomflow_event_delivery_seconds")).slice(-2)).toEqual([
      "zoomflow_event_delivery_seconds_sum 0.3",
      "zoomflow_event_delivery_seconds_count 2",
    ]);
  });

  test("that the journal refuses are shown as waiting until it takes them", async () => {
    const { observe, lines } = setup();
    observe({ is: "event.unrecorded", count: 7, error: lost });
    observe({ is: "event.unrecorded", count: 9, error: lost });
    observe({ is: "event.unrecorded", count: 1, lost: true, error: lost });
    observe({ is: "journal.failed", doing: "recording a gap", error: lost });
    expect(await lines("zoomflow_events_waiting")).toEqual(["zoomflow_events_waiting 9"]);
    expect(await lines("zoomflow_events_total")).toEqual([
      'zoomflow_events_total{family="other",result="unrecorded"} 1',
    ]);
    expect(await lines("zoomflow_journal_failures_total")).toEqual([
      'zoomflow_journal_failures_total{doing="recording events"} 2',
      'zoomflow_journal_failures_total{doing="recording a gap"} 1',
    ]);
    observe(recorded("meeting.started"));
    expect(await lines("zoomflow_events_waiting")).toEqual(["zoomflow_events_waiting 0"]);
  });
});

describe("runs", () => {
  test("are counted by rule and outcome, and their other attempts apart", async () => {
    const { observe, lines } = setup(['say "hi"\n', "welcome"]);
    for (const end of ["retrying", "waiting", "retrying", "done"] as const)
      observe(settled("welcome", end));
    observe(settled('say "hi"\n', "dead"));
    observe({ is: "rule.failed", rule: "welcome", event: { event: "x" }, error: lost });
    const runs = await lines("zoomflow_runs_total");
    expect(runs).toContain('zoomflow_runs_total{rule="welcome",outcome="done"} 1');
    expect(runs).toContain(String.raw`zoomflow_runs_total{rule="say \"hi\"\n",outcome="dead"} 1`);
    expect(await lines('zoomflow_retries_total{rule="welcome"}')).toEqual([
      'zoomflow_retries_total{rule="welcome"} 2',
    ]);
    expect(await lines('zoomflow_postponements_total{rule="welcome"}')).toEqual([
      'zoomflow_postponements_total{rule="welcome"} 1',
    ]);
    expect(await lines("zoomflow_rule_failures_total")).toEqual([
      'zoomflow_rule_failures_total{rule="welcome"} 1',
    ]);
    expect((await lines("zoomflow_outcome_seconds")).slice(-2)).toEqual([
      "zoomflow_outcome_seconds_sum 0.08",
      "zoomflow_outcome_seconds_count 2",
    ]);
  });

  test("that follow failures are counted by their own name, and go with their rule", async () => {
    const { observe, lines } = setup();
    observe(settled("welcome/onFailure", "done"));
    observe({ ...settled("welcome", "dropped"), policy: "once" } as Telemetry);
    const told = lines("zoomflow_runs_total");
    expect(await told).toContain('zoomflow_runs_total{rule="welcome/onFailure",outcome="done"} 1');
    const changes = { added: [], changed: [], removed: ["welcome"] };
    const reloaded = {
      is: "config.reloaded",
      revision: 2,
      rules: changes,
      plugins: changes,
    } as const;
    observe({ ...reloaded, sources: [], ms: 1 });
    expect(await lines("zoomflow_runs_total")).toContain(
      'zoomflow_runs_total{rule="(gone)",outcome="done"} 1',
    );
    expect(await lines("zoomflow_dropped_total")).toEqual([
      'zoomflow_dropped_total{rule="(gone)",policy="once"} 1',
    ]);
  });

  test("that are left out are counted by the policy that asks for it", async () => {
    const { observe, lines } = setup();
    const dropped = settled("welcome", "dropped");
    for (const policy of ["once", "once", "latest"]) observe({ ...dropped, policy } as Telemetry);
    observe(settled("gone", "dropped"));
    expect(await lines("zoomflow_dropped_total")).toEqual([
      'zoomflow_dropped_total{rule="welcome",policy="once"} 2',
      'zoomflow_dropped_total{rule="welcome",policy="latest"} 1',
      'zoomflow_dropped_total{rule="(gone)",policy="none"} 1',
    ]);
  });

  test("of rules that the config no longer has share one series", async () => {
    const { observe, lines } = setup();
    for (let n = 0; n < 500; n++) observe(settled(`old-${n}`, "dropped"));
    expect(await lines("zoomflow_runs_total")).toContain(
      'zoomflow_runs_total{rule="(gone)",outcome="dropped"} 500',
    );
    expect(await lines("zoomflow_runs_total")).toHaveLength(4);
  });
});

test("a histogram counts every value once, under the first bound that it fits", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 20, noNaN: true })), (values) => {
      const bounds = [0.5, 1, 10];
      const histogram = createHistogram("h", "", bounds);
      for (const value of values) histogram.observe(value);
      const counts = histogram.family().samples.map(({ value }) => value);
      const upTo = (bound: number): number => values.filter((value) => value <= bound).length;
      expect(counts.slice(0, 4)).toEqual([...bounds.map(upTo), values.length]);
      expect(counts[5]).toBe(values.length);
    }),
  );
});

test("the text holds each family with its help, and the process's own after it", async () => {
  const { metrics } = setup();
  const text = await printMetrics(metrics.families());
  const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      "zoomflow_gap_seconds_total",
      "process_resident_memory_bytes",
      "nodejs_eventloop_lag_seconds",
    ]),
  );
  for (const line of text.split("\n"))
    expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ |^\w+(\{.*\})? (-?[\d.e+-]+|NaN|Nan|\+Inf)$/);
});

test("the rules of a new config have series of their own, and what those that left have counted stays in the sum", async () => {
  const { observe, lines } = setup(["old"]);
  observe(settled("old", "done"));
  observe(settled("old", "done"));
  observe(settled("new", "done"));
  const none = { added: [], changed: [], removed: [] };
  const rules = { ...none, added: ["new"], removed: ["old"] };
  observe({ is: "config.reloaded", revision: 2, rules, plugins: none, sources: [], ms: 1 });
  observe(settled("new", "done"));
  const done = (await lines("zoomflow_runs_total")).filter((line) => line.includes("done"));
  expect(done.toSorted()).toEqual([
    'zoomflow_runs_total{rule="(gone)",outcome="done"} 3',
    'zoomflow_runs_total{rule="new",outcome="done"} 1',
  ]);
});
