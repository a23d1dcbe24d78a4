import type { AnyEvent } from "@zoomflow/core";
import { catalogue } from "@zoomflow/events";
import { sample } from "@zoomflow/events/samples";
import fc from "fast-check";
import { expect, test } from "vitest";

import { maskPersonal } from "./mask-personal.ts";

test("what the catalogue calls personal cannot be read, and the rest can", () => {
  const joined = {
    event: "meeting.participant_joined",
    event_ts: 1_767_603_600_000,
    payload: {
      account_id: "a1",
      object: {
        topic: "Standup",
        participant: {
          user_name: "Ada",
          email: "ada@example.org",
          id: "u1",
          private_ip: "10.0.0.1",
        },
      },
    },
  };
  expect(maskPersonal(joined)).toEqual({
    ...joined,
    payload: {
      account_id: "a1",
      object: {
        topic: "Standup",
        participant: {
          user_name: "[personal]",
          email: "[personal]",
          id: "u1",
          private_ip: "[personal]",
        },
      },
    },
  });
});

test("an event that the catalogue lacks is masked by the names of its fields, lists and all", () => {
  const event = {
    event: "new.thing",
    payload: {
      people: [{ displayName: "Ada", phone_numbers: ["+44 20 7946 0000"], age: 36, here: true }],
      note: "call ada@example.org or +44 20 7946 0000",
      access_token: "t0ken",
      email: "",
      message: { kind: "plain", body: "hello" },
    },
  };
  expect(maskPersonal(event).payload).toEqual({
    people: [{ displayName: "[personal]", phone_numbers: ["[personal]"], age: 36, here: true }],
    note: "call [personal] or [personal]",
    access_token: "[secret]",
    email: "",
    message: { kind: "[personal]", body: "[personal]" },
  });
});

test("the events within one of zoomflow's own are masked each by its own name", () => {
  const signup = {
    event: "meeting.registration_created",
    payload: { object: { registrant: { city: "Paris", id: "u1" } } },
  };
  const batch = { event: "zoomflow.batch", payload: { events: [signup] } };
  const masked = { payload: { object: { registrant: { city: "[personal]", id: "u1" } } } };
  expect(maskPersonal(batch)).toMatchObject({ payload: { events: [masked] } });
});

test("of every event of the catalogue nothing personal is left, and its shape stays", () => {
  for (const name of Object.keys(catalogue)) {
    const event: AnyEvent = sample(name as never);
    const before = structuredClone(event);
    const clean = maskPersonal(event);
    expect(JSON.stringify(clean)).not.toMatch(/@example|@/);
    expect(shapeOf(clean)).toEqual(shapeOf(event));
    expect(event, "the event itself is left alone").toEqual(before);
  }
});

test("hostile events end as copies, whatever their keys and however deep", () => {
  const depth = 50_000;
  const deep = JSON.parse(
    `{"event":"x","payload":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`,
  ) as AnyEvent;
  expect(JSON.stringify(maskPersonal(deep))).toContain("[too deep]");

  const proto = JSON.parse('{"event":"constructor","payload":{"__proto__":{"email":"a@b.cd"}}}');
  const clean = maskPersonal(proto as AnyEvent);
  expect(JSON.stringify(clean)).toContain('"__proto__":{"email":"[personal]"}');
  expect(Object.getPrototypeOf(clean.payload)).toBe(Object.prototype);
});

test("no address survives, wherever in an event it stands", () => {
  // A backtick, a slash or an equals sign may be part of an address, and is mostly what stands around it.
  const address = fc.emailAddress({ size: "small" }).filter((email) => !/[`/=]/.test(email));
  fc.assert(
    fc.property(address, fc.jsonValue(), (email, around) => {
      const event = { event: "any.thing", payload: { around, deep: [{ is: `<${email}>` }] } };
      const { payload } = maskPersonal(event) as { payload: { deep: readonly { is: string }[] } };
      expect(payload.deep[0]?.is).not.toContain(email);
    }),
  );
});

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return "leaf";
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
}
