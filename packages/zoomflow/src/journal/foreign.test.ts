import { fakeClock } from "@zoomflow/core/testing";
import { expect, onTestFinished, test } from "vitest";

import { eventOf, openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createEditor } from "./editor.ts";
import { openDatabase } from "./sqlite.ts";

async function setup() {
  const folder = project();
  const clock = fakeClock();
  const journal = openAt(folder.directory, { clock });
  await journal.record([eventOf("a", ["note"])]);
  const [run] = await journal.claim({ now: clock.now(), limit: 1, except: new Set() });
  const error = { code: "ZF_ACTION_FAILED", message: "no luck" } as never;
  await journal.settle(run?.id ?? "", { is: "dead", at: clock.now(), error } as never);
  const other = openDatabase(`${folder.directory}/journal.db`);
  onTestFinished(async () => {
    other.close();
    await journal.close();
    folder[Symbol.dispose]();
  });
  let woken = 0;
  journal.watch(() => woken++);
  const retry = (): void => createEditor(other, () => clock.now()).change("retry", "dead", ["r1"]);
  return { journal, clock, retry, woken: () => woken };
}

test("what another process asks for is noticed within a second", async () => {
  const { clock, retry, woken } = await setup();
  await clock.advance(3_000);
  expect(woken()).toBe(0);
  retry();
  await clock.advance(1_000);
  expect(woken()).toBe(1);
});

test("and no less when somebody has asked in between how many runs there are", async () => {
  const { journal, clock, retry, woken } = await setup();
  retry();
  expect(await journal.counts()).toMatchObject({ waiting: 1, dead: 0 });
  await clock.advance(1_000);
  expect(woken()).toBe(1);
  await clock.advance(3_000);
  expect(woken()).toBe(1);
});
