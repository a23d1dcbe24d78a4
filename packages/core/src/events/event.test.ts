import { expect, test } from "vitest";

import { freezeEvent } from "./event.ts";

test("nothing of a frozen event can be changed, however deep", () => {
  const event = freezeEvent({
    event: "x",
    payload: { object: { files: [{ id: 1 }] }, none: null },
  });
  const [file] = event.payload.object.files;
  expect(() => Object.assign(event, { event: "y" })).toThrow(TypeError);
  expect(() => Object.assign(file ?? {}, { id: 2 })).toThrow(TypeError);
  expect(() => event.payload.object.files.push({ id: 3 })).toThrow(TypeError);
});

test("an event nested 100,000 deep is frozen as well", () => {
  let payload: object = {};
  for (let depth = 0; depth < 100_000; depth++) payload = { payload };
  expect(Object.isFrozen(freezeEvent({ event: "x", payload }).payload)).toBe(true);
});
