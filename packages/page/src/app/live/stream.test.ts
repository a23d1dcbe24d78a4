import { expect, test } from "vitest";

import type { State } from "../../contract.ts";
import { openStream } from "./stream.ts";

/** An EventSource that says what it is told to. */
class Source extends EventTarget {
  closed = false;
  close(): void {
    this.closed = true;
  }
  say(name: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

function setup() {
  const sources: Source[] = [];
  const log: string[] = [];
  let now = 0;
  const stream = openStream(
    {
      now: () => now,
      chance: () => 0,
      open() {
        const source = new Source();
        sources.push(source);
        return source as unknown as EventSource;
      },
    },
    {
      connection: ({ at }) => log.push(at),
      began: () => log.push("began"),
      told: {
        state: (state) => log.push(`state ${state.version}`),
        events: (events) => log.push(`${events.length} events`),
        runs: (runs) => log.push(`${runs.length} runs`),
      },
    },
  );
  const at = (time: number) => {
    now = time;
    stream.tick();
  };
  return { stream, sources, log, at };
}

const state = { version: "1" } as State;

test("what was missed is asked for each time the stream begins, not with each word of it", () => {
  const { sources, log } = setup();
  sources[0]?.say("state", state);
  sources[0]?.say("events", []);
  sources[0]?.say("runs", []);
  expect(log.filter((line) => line === "began")).toHaveLength(1);
  expect(log).toContain("state 1");
  expect(log).toContain("0 events");
  expect(log).toContain("0 runs");
});

test("a stream that fails is closed and replaced, and what the old one still says is not heard", () => {
  const { sources, log, at } = setup();
  sources[0]?.say("state", state);
  sources[0]?.dispatchEvent(new Event("error"));
  expect(sources[0]?.closed).toBe(true);
  at(10_000);
  expect(sources).toHaveLength(2);
  const before = log.length;
  sources[0]?.say("state", state);
  sources[0]?.dispatchEvent(new Event("error"));
  expect(log).toHaveLength(before);
  sources[1]?.say("state", state);
  expect(log.filter((line) => line === "began")).toHaveLength(2);
});

test("nobody is left behind: closing hangs up, and asking to try again does it at once", () => {
  const { sources, stream } = setup();
  sources[0]?.dispatchEvent(new Event("error"));
  stream.nudge();
  expect(sources).toHaveLength(2);
  stream.close();
  expect(sources[1]?.closed).toBe(true);
});
