import { expect, test } from "vitest";

import { down, service } from "../../test/service-bench.ts";
import type { CallOptions } from "../actions/action.ts";
import type { RetrySpec, RuleSpec } from "../index.ts";

const HOUR = 3_600_000;
const often = (count: number): readonly Error[] => Array.from({ length: count }, () => down);
const tries = (attempts: number): RetrySpec => ({ attempts });

test.each<[string, CallOptions["retry"], RuleSpec<never>["retry"], RetrySpec | undefined, number]>([
  ["the call's own", tries(2), tries(3), tries(4), 2],
  ["the rule's, where the call has none", undefined, tries(3), tries(4), 3],
  ["the action's, where the rule has none either", undefined, undefined, tries(4), 4],
  ["the default, where nobody says anything", undefined, undefined, undefined, 5],
  ["none, where the call says so", false, tries(3), tries(4), 1],
  ["none, where the rule says so", undefined, false, tries(4), 1],
])("a failing step is retried by the nearest policy: %s", async (_, call, rule, action, times) => {
  const { calls, last, clock } = await service(
    { post: often(9), spec: action === undefined ? {} : { retry: action } },
    ({ post }) => ({
      do: post({ text: "a" }, call === undefined ? {} : { retry: call }),
      ...(rule !== undefined && { retry: rule }),
    }),
  );
  await clock.advance(HOUR);
  expect(calls).toHaveLength(times);
  expect(last()?.state).toBe("dead");
});

test("a step with a policy of its own counts its own failures only, and the rule those of the others", async () => {
  const { calls, states, clock } = await service(
    { post: often(4), tell: [down, undefined, down, down] },
    ({ post, tell }) => ({
      retry: { attempts: 2 },
      do: [
        tell({ text: "a" }),
        post({ text: "b" }, { step: "often", retry: { attempts: 5 } }),
        tell({ text: "c" }, { retry: { attempts: 2 } }),
      ],
    }),
  );
  await clock.advance(HOUR);
  const names = calls.map((call) => call.split(" ")[0]);
  const posts = Array.from({ length: 5 }, () => "post");
  expect(names).toEqual(["tell", "tell", ...posts, "tell", "tell"]);
  expect(states()).toEqual([...Array.from({ length: 6 }, () => "retrying"), "dead"]);
});

test("the failures of a step with its own policy do not use up the tries of its rule", async () => {
  const { last, clock } = await service(
    { post: often(6), tell: [down, "ok"] },
    ({ post, tell }) => ({
      retry: { attempts: 2 },
      do: [post({ text: "b" }, { retry: { attempts: 7 } }), tell({ text: "a" })],
    }),
  );
  await clock.advance(HOUR);
  expect(last()).toMatchObject({ state: "done", attempt: 8 });
});

test("an action's time limit can be set at its call", async () => {
  const { ports, clock } = await service(
    { post: [() => new Promise(() => {})], spec: { timeout: "5s", idempotent: true } },
    ({ post }) => ({ do: post({ text: "a" }, { timeout: "2s" }), retry: false }),
  );
  await clock.advance(3_000);
  expect(ports.of("run.settled")[0]?.error?.message).toBe(
    'rule "r", step chat.post took longer than 2000 ms',
  );
});
