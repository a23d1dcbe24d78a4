import { join } from "node:path";

import { expect, test } from "vitest";

import { ask, askJson, history } from "../../../test/history.ts";
import { takeLock } from "../../lock.ts";

const MINUTE = 60_000;

test("gaps are listed with their causes and their sum", async () => {
  using past = history();
  const now = Date.now();
  await past.live(async ({ gaps }) => {
    await gaps.open(now - 90 * MINUTE, "the socket was lost");
    await gaps.close(now - 80 * MINUTE);
    await gaps.open(now - 2 * MINUTE, "Zoom did not answer");
  });
  const { exit, out } = await ask(past, ["gaps"]);
  expect(exit).toBe(0);
  expect(out).toMatch(/^FROM +TO +FOR +CAUSE\n/);
  expect(out).toMatch(/ 10 m +the socket was lost\n/);
  expect(out).toMatch(/ still +2 m.* +Zoom did not answer\n/);
  expect(out).toMatch(/12 m.* in all\n$/);
  const { gaps } = await askJson<{ gaps: object[] }>(past, ["gaps", "--since", "1h"]);
  expect(gaps).toMatchObject([{ cause: "Zoom did not answer", to: null }]);
});

test("what was lost while the journal refused is a gap, and time in two gaps counts once", async () => {
  using past = history();
  const now = Date.now();
  const ago = (minutes: number): number => now - minutes * MINUTE;
  await past.live(async ({ gaps }) => {
    await gaps.open(ago(50), "reset");
    await gaps.close(ago(40));
    await gaps.add(ago(45), ago(35), "the journal could not be written");
    await gaps.add(ago(30), ago(25), "the journal could not be written");
    await gaps.add(ago(29), ago(26), "within");
  });
  const lock = takeLock(join(past.folder.directory, ".zoomflow"));
  expect(await askJson(past, ["gaps"])).toMatchObject({
    ms: 20 * MINUTE,
    gaps: [{}, { cause: "the journal could not be written", to: ago(35) }, {}, {}],
  });
  expect(await askJson(past, ["journal", "stats"])).toMatchObject({ gaps: 4, gapMs: 20 * MINUTE });
  lock.release();
});

test("while nothing runs, the time since the last sign of life is a gap too", async () => {
  using past = history();
  await past.live(async ({ gaps }) => gaps.alive(Date.now() - 5 * MINUTE));
  expect((await ask(past, ["gaps"])).out).toMatch(/ still +5 m.* zoomflow is not running/);
  const lock = takeLock(join(past.folder.directory, ".zoomflow"));
  expect((await ask(past, ["gaps"])).out).toBe("no gaps\n");
  lock.release();
});
