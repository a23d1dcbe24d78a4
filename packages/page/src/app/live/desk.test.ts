import { expect, test } from "vitest";

import type { RunRow, RunSearch } from "../../contract.ts";
import { type Api, Refused } from "./api.ts";
import { createDesk } from "./desk.ts";

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id, state: "dead" }) as RunRow);

function setup(answers: readonly (readonly RunRow[] | Refused)[]) {
  const asked: RunSearch[] = [];
  const left = [...answers];
  const runs: Api["runs"] = async (search) => {
    asked.push(search);
    const answer = left.shift() ?? [];
    if (answer instanceof Refused) throw answer;
    return { runs: answer, more: left.length > 0 };
  };
  const desk = createDesk({ runs } as Api);
  return { desk, asked, ids: () => desk.runs.value?.map(({ id }) => id) };
}

test("runs are listed page by page, and looked at again as far as they are listed", async () => {
  const { desk, asked, ids } = setup([rows("r9", "r8"), rows("r7"), rows("r8")]);
  desk.search({ state: ["dead"] });
  expect(ids()).toBeUndefined();
  await expect.poll(ids).toEqual(["r9", "r8"]);
  expect(desk.more.value).toBe(true);
  desk.older();
  await expect.poll(ids).toEqual(["r9", "r8", "r7"]);
  expect(asked[1]?.before).toBe("r8");
  desk.refresh();
  await expect.poll(ids).toEqual(["r8"]);
});

test("a list follows runs that it shows, or could show, and no others", async () => {
  const { desk, asked, ids } = setup([rows("r9"), rows("r9", "r5")]);
  const told = (id: string, state: string) => desk.told([{ id, state, rule: "x", event: "e1" }]);
  told("r5", "dead");
  desk.search({ state: ["dead"] });
  await expect.poll(ids).toEqual(["r9"]);
  told("r3", "done");
  expect(asked).toHaveLength(1);
  told("r5", "dead");
  await expect.poll(ids).toEqual(["r9", "r5"]);
  told("r9", "done");
  await expect.poll(() => asked.length, { timeout: 5_000 }).toBe(3);
});

test("nothing is asked for before a list is open", async () => {
  const { desk, asked } = setup([]);
  desk.refresh();
  await Promise.resolve();
  expect(asked).toEqual([]);
});

test("what is refused is told, and forgotten with the next answer", async () => {
  const { desk, ids } = setup([new Refused(401, { error: "The token is needed." }), rows("r1")]);
  desk.search({});
  await expect.poll(() => desk.refusal.value?.message).toBe("The token is needed.");
  desk.search({ rule: "x" });
  await expect.poll(ids).toEqual(["r1"]);
  expect(desk.refusal.value).toBeUndefined();
});
