import fc from "fast-check";
import { expect, test } from "vitest";

import { parseRoute, printRoute, type Route } from "./route.ts";

test.each<[string, Route]>([
  ["", { at: "overview" }],
  ["#/", { at: "overview" }],
  ["#/nowhere", { at: "overview" }],
  ["#/rules", { at: "rules" }],
  ["#/plugins", { at: "plugins" }],
  ["#/events", { at: "events", search: {} }],
  ["#/events/", { at: "events", search: {} }],
  ["#/events?q=meeting.*&rule=&other=1", { at: "events", search: { q: "meeting.*" } }],
  ["#/events/e12", { at: "event", id: "e12" }],
  ["#/events/%zz", { at: "event", id: "%zz" }],
  ["#/runs?state=dead", { at: "runs", search: { state: "dead" } }],
])("the address %j opens what it says", (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

const text = fc.string({ minLength: 1 });
const search = fc.record({ q: text, rule: text, since: text }, { requiredKeys: [] });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ at: "overview" }, { at: "rules" }, { at: "plugins" }),
  search.map((search): Route => ({ at: "events", search })),
  fc.record({ rule: text }, { requiredKeys: [] }).map((search): Route => ({ at: "runs", search })),
  text.map((id): Route => ({ at: "event", id })),
);

test("an address that was copied opens the same view again, whatever was searched for", () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(printRoute(route))).toEqual(route);
    }),
  );
});
