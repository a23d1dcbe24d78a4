import { expect, test } from "vitest";

import { tokenIn } from "./link-token.ts";

test("only a sign-in link has a token", () => {
  expect(tokenIn("#token=a%2Fb")).toBe("a/b");
  expect(["", "#/", "#token=", "#/events?token=a"].map(tokenIn)).toEqual(Array(4).fill(undefined));
});
