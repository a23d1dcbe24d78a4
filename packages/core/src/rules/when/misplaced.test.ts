import { payloadTypes } from "@zoomflow/events/fields";
import { expect, test } from "vitest";

import { conditionFaults } from "../check-when.ts";

const payloadType = await payloadTypes(["meeting.started"]);

test.each<[string, unknown, string, string]>([
  [
    "one level too high",
    { topic: "x" },
    ": did you mean `object.topic`?",
    "{ object: { topic: … } }",
  ],
  ["by a path with dots", { "object.topic": "x" }, "", "{ object: { topic: … } }"],
  ["below the payload's own name", { payload: { object: {} } }, "", "leave the name `payload` out"],
  [
    "by a way without its $",
    { any: [{ object: {} }] },
    ": did you mean `$any`?",
    "begins with a $",
  ],
])("a field that is asked for %s is told where it stands", (_, when, end, hint) => {
  const [fault] = conditionFaults(when, ["meeting.started"], { payloadType });
  expect(fault?.kind).toBe("unknown-field");
  expect(fault?.message.split("which Zoom does not send")[1]).toBe(end);
  expect(fault?.hint).toContain(hint);
});

test("a field that stands nowhere has no hint of its own", () => {
  const [fault] = conditionFaults({ weather: "x", object: {} }, ["meeting.started"], {
    payloadType,
  });
  expect(fault).toMatchObject({ kind: "unlisted-field", hint: undefined });
});
