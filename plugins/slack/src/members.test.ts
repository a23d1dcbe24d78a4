import { expect, test } from "vitest";

import { createMembers } from "./members.ts";
import type { Workspace } from "./workspace.ts";

const { signal } = new AbortController();

test("the member asked for longest ago is forgotten when there are too many", async () => {
  const opened: unknown[] = [];
  const workspace: Pick<Workspace, "ask"> = {
    ask: async ({ fields }) => {
      opened.push(fields.users);
      return { channel: { id: `D${String(fields.users)}` } };
    },
  };
  const members = createMembers(workspace);
  for (let n = 0; n <= 1_000; n += 1) await members.conversation(`U${n}`, signal);
  expect(opened).toHaveLength(1_001);
  expect(await members.conversation("U1000", signal)).toBe("DU1000");
  expect(await members.conversation("U1", signal)).toBe("DU1");
  expect(opened).toHaveLength(1_001);
  expect(await members.conversation("U0", signal)).toBe("DU0");
  expect(opened).toHaveLength(1_002);
});
