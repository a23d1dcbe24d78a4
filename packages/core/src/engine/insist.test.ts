import { expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { insist } from "./insist.ts";

const never = new AbortController().signal;

test("a journal that another process holds is asked ten times a second, and that is told once a second", async () => {
  const ports = fakePorts();
  const busy = new ZoomflowError("ZF_JOURNAL_BUSY", "locked", { retryAfterMs: 100 });
  let tries = 0;
  const write = async (): Promise<void> => {
    if (++tries <= 12) throw busy;
  };
  const insisting = insist(write, ports, never);
  await ports.clock.advance(1_200);
  await insisting;
  expect(tries).toBe(13);
  expect(ports.of("journal.failed").map(({ error }) => error)).toEqual([busy, busy]);
});

test.each([
  ["a damaged journal is not asked again", new ZoomflowError("ZF_JOURNAL_CORRUPT", "malformed")],
  ["what no journal can hold is not tried again", new ZoomflowError("ZF_UNRECORDABLE", "too big")],
])("%s", async (_, error) => {
  const ports = fakePorts();
  const write = () => Promise.reject(error);
  await expect(insist(write, ports, never)).rejects.toBe(error);
  expect(ports.of("journal.failed")).toMatchObject([{ doing: "recording what was done" }]);
  expect(ports.clock.pending).toBe(0);
});
