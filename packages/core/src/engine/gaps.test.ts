import { describe, expect, test } from "vitest";

import { createMemoryJournal } from "../journal/memory.ts";
import type { Found, Journal } from "../ports.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createGaps } from "./gaps.ts";

const nothing: Found = {
  waiting: 0,
  retrying: 0,
  uncertain: 0,
  dead: 0,
  interrupted: 0,
  lastEventAt: undefined,
  aliveAt: undefined,
  dueAt: undefined,
  gap: undefined,
};

function setup(found?: Partial<Found>, more: Partial<Journal> = {}) {
  const ports = fakePorts();
  const start = ports.clock.now();
  const written: string[] = [];
  const at = (time: number): string => `${(time - start) / 1_000} s`;
  const journal: Journal = {
    ...createMemoryJournal(),
    found: found && { ...nothing, ...found },
    gaps: {
      open: async (from, cause) => void written.push(`open ${at(from)}: ${cause}`),
      close: async (to) => void written.push(`close ${at(to)}`),
      add: async () => {},
      alive: async (time) => void written.push(`alive ${at(time)}`),
    },
    ...more,
  };
  return { gaps: createGaps(journal, ports), ports, clock: ports.clock, written, start };
}

describe("gaps", () => {
  test("last from the loss of the connection to the next one, with the cause", async () => {
    const { gaps, clock, written, ports, start } = setup({});
    gaps.start();
    gaps.connected("websocket");
    await clock.advance(5_000);
    gaps.disconnected("websocket", "reset by peer");
    await clock.advance(2_000);
    gaps.disconnected("websocket", "still nothing");
    gaps.connected("websocket");
    await settled();
    expect(written).toEqual(["close 0 s", "open 5 s: reset by peer", "close 7 s"]);
    expect(ports.of("gap.closed")).toEqual([
      { is: "gap.closed", from: start + 5_000, to: start + 7_000, cause: "reset by peer" },
    ]);
    await gaps.stop();
  });

  test("begin with the last sign of life when the process was down", async () => {
    const { gaps, written, start, ports } = setup({ aliveAt: fakePorts().clock.now() - 60_000 });
    gaps.start();
    gaps.connected("websocket");
    await settled();
    expect(written).toEqual(["open -60 s: zoomflow was not running", "close 0 s"]);
    expect(ports.of("gap.opened")).toMatchObject([{ from: start - 60_000 }]);
    await gaps.stop();
  });

  test("that were open when the process ended go on, as one", async () => {
    const from = fakePorts().clock.now() - 90_000;
    const { gaps, written, ports } = setup({ aliveAt: from, gap: { from, cause: "reset" } });
    gaps.start();
    gaps.connected("websocket");
    await settled();
    expect(written).toEqual(["close 0 s"]);
    expect(ports.of("gap.closed")).toMatchObject([{ from, cause: "reset" }]);
    await gaps.stop();
  });

  test("are none before the first start of all", async () => {
    const { gaps, written } = setup();
    gaps.start();
    await settled();
    expect(written).toEqual([]);
  });

  test("a connected process gives a sign of life every 10 s, and one at its end", async () => {
    const { gaps, clock, written } = setup({});
    gaps.start();
    gaps.connected("websocket");
    await clock.advance(25_000);
    gaps.disconnected("websocket", "reset");
    await clock.advance(25_000);
    gaps.connected("websocket");
    await clock.advance(1_000);
    await gaps.stop();
    expect(written.filter((line) => line.startsWith("alive"))).toEqual([
      "alive 10 s",
      "alive 20 s",
      "alive 51 s",
    ]);
    expect(clock.pending).toBe(0);
  });

  test("that come with the stop are the next process's to tell", async () => {
    const { gaps, clock, written, ports } = setup({});
    gaps.connected("websocket");
    await clock.advance(3_000);
    gaps.leave();
    gaps.disconnected("websocket", "stopped");
    await gaps.stop();
    expect(written).toEqual(["close 0 s", "alive 3 s"]);
    expect(ports.of("gap.opened")).toEqual([]);
  });

  test("end when every source that was lost is back", async () => {
    const { gaps, written } = setup({});
    gaps.connected("a");
    gaps.connected("b");
    gaps.disconnected("a", "gone");
    gaps.disconnected("b", "gone too");
    gaps.connected("a");
    await settled();
    expect(written.at(-1)).toBe("open 0 s: gone");
    gaps.connected("b");
    await gaps.stop();
    expect(written.slice(-2)).toEqual(["close 0 s", "alive 0 s"]);
  });

  test("that the journal refuses for a while are recorded when it does not, from when to when they were", async () => {
    let refusing = true;
    const { gaps, clock, written, start } = setup(
      {},
      {
        gaps: {
          ...createMemoryJournal().gaps,
          open: async (from) => take(`open ${from - start}`),
          close: async (to) => take(`close ${to - start}`),
          alive: async (at) => take(`alive ${at - start}`),
        },
      },
    );
    const take = (line: string): void => {
      if (refusing) throw new Error("busy");
      written.push(line);
    };
    gaps.connected("websocket");
    await clock.advance(5_000);
    gaps.disconnected("websocket", "reset by peer");
    await clock.advance(2_000);
    gaps.connected("websocket");
    await clock.advance(60_000);
    refusing = false;
    await clock.advance(1_000);
    expect(written).toEqual(["close 0", "open 5000", "close 7000"]);
    await clock.advance(9_000);
    expect(written.slice(3)).toEqual(["alive 77000"]);
    await gaps.stop();
    expect(clock.pending).toBe(0);
  });

  test("that cannot be recorded are told, and harm nothing else", async () => {
    const refuse = async (): Promise<never> => {
      throw new Error("disk full");
    };
    const record = { open: refuse, close: refuse, add: refuse, alive: refuse };
    const { gaps, ports } = setup({}, { gaps: record });
    gaps.connected("websocket");
    await gaps.stop();
    expect(ports.of("journal.failed").map(({ error }) => error.message)).toEqual([
      "disk full",
      "disk full",
    ]);
  });
});
