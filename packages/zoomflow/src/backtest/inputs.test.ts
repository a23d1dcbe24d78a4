import type { Action, AnyEvent, Context } from "@zoomflow/core";
import { expect, test } from "vitest";

import { secret } from "../references.ts";
import { inputTexts } from "./inputs.ts";

const event: AnyEvent = { event: "meeting.started", payload: { object: { topic: "Retro" } } };
const told = { source: "websocket", receivedAt: 1_000, steps: { first: { id: 7 } } };

const textsOf = (input: unknown) => {
  const action: Action<never> = { kind: "action", plugin: "p", name: "a", step: "p.a", input };
  return Object.fromEntries(inputTexts(action, event, told));
};

test("fields are told as they are, with functions called and secrets by their names", () => {
  expect(
    textsOf({
      plain: { at: [1, "a"] },
      token: secret("KEY"),
      called: (e: AnyEvent, { now, source, result }: Context) => [
        e.event,
        now.getTime(),
        source.name,
        result<{ id: number }>("first").id,
      ],
    }),
  ).toEqual({
    plain: '{"at":[1,"a"]}',
    token: '"[secret KEY]"',
    called: '["meeting.started",1000,"websocket",7]',
  });
  expect(textsOf(undefined)).toEqual({});
});

test("what would have to be waited for, throws, or is no JSON cannot be told, and does no harm", () => {
  const called: string[] = [];
  expect(
    textsOf({
      async: async () => void called.push("async"),
      promised: () => Promise.reject(new Error("later")),
      throws() {
        throw new Error("now");
      },
      missing: (_: AnyEvent, { result }: Context) => result("second"),
      big: 1n,
      logs: (_: AnyEvent, { log }: Context) => log.info({}, "nobody hears it"),
    }),
  ).toEqual({ logs: "left out" });
  expect(called).toEqual([]);
});
