import { expect, test } from "vitest";

import { atMostEvery } from "./paced.ts";

test("what is asked for many times at once is done at once, and once more", async () => {
  let done = 0;
  const ask = atMostEvery(5, async () => {
    done += 1;
  });
  for (let time = 0; time < 20; time += 1) ask();
  expect(done).toBe(1);
  await expect.poll(() => done).toBe(2);
});
