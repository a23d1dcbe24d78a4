import { describe, expect, test } from "vitest";

import { hopAfter } from "./redirect.ts";
import type { OutgoingRequest } from "./request.ts";

const post: OutgoingRequest = {
  method: "POST",
  url: new URL("https://one.example.com/a/b"),
  headers: {
    accept: "application/json",
    "content-type": "application/json",
    authorization: "Bearer x",
    cookie: "a=b",
    "x-api-key": "k",
    "x-signature": "sha256=0",
    "idempotency-key": "i",
    "user-agent": "zoomflow",
  },
  body: Buffer.from("{}"),
  signedIn: "x-signature",
};

function next(request: OutgoingRequest, status: number, location: string): OutgoingRequest {
  const hop = hopAfter(request, status, location);
  if (hop.is !== "next") throw new Error(`expected another request, not ${hop.is}`);
  return hop.request;
}

describe("method and body follow the rules of fetch", () => {
  test.each([
    ["POST", 301, "GET"],
    ["POST", 302, "GET"],
    ["POST", 303, "GET"],
    ["PUT", 303, "GET"],
    ["PUT", 301, "PUT"],
    ["DELETE", 302, "DELETE"],
    ["POST", 307, "POST"],
    ["POST", 308, "POST"],
    ["GET", 303, "GET"],
    ["HEAD", 303, "HEAD"],
    ["GET", 302, "GET"],
  ] as const)("%s after %i becomes %s", (method, status, then) => {
    const request = next({ ...post, method }, status, "/next");
    expect(request.method).toBe(then);
    expect(request.body === undefined).toBe(method !== then);
  });

  test("a body that is dropped takes its type and its signature with it", () => {
    const { headers, signedIn } = next(post, 303, "/next");
    expect(Object.keys(headers).toSorted()).toEqual([
      "accept",
      "authorization",
      "cookie",
      "idempotency-key",
      "user-agent",
      "x-api-key",
    ]);
    expect(signedIn).toBeUndefined();
  });

  test.each([
    ["/next?x=1", "https://one.example.com/next?x=1"],
    ["next", "https://one.example.com/a/next"],
    ["//two.example.com/", "https://two.example.com/"],
    ["https://two.example.com/#part", "https://two.example.com/"],
  ])("Location %s leads to %s", (location, url) => {
    expect(next(post, 307, location).url.href).toBe(url);
  });
});

describe("what another origin does not get", () => {
  test.each(["https://two.example.com/", "https://one.example.com:8443/"])(
    "%s gets the body but no header that may be a credential",
    (location) => {
      const request = next(post, 308, location);
      expect(request.body).toEqual(post.body);
      expect(Object.keys(request.headers).toSorted()).toEqual([
        "accept",
        "content-type",
        "user-agent",
      ]);
    },
  );

  test("the same origin gets all of them again", () => {
    expect(next(post, 308, "https://one.example.com:443/x").headers).toEqual(post.headers);
  });
});

test.each([
  ["http://one.example.com/", "redirects from https to http"],
  ["ftp://one.example.com/", "must begin with https:// or http://"],
  ["javascript:alert(1)", "must begin with https:// or http://"],
  ["https://user:pw@one.example.com/", "must not hold a user name or password"],
  ["https://", "is not a URL"],
])("a redirect to %s is not followed", (location, why) => {
  expect(hopAfter(post, 302, location)).toMatchObject({
    is: "refused",
    why: expect.stringContaining(why),
  });
});

test.each([
  [200, "/next"],
  [300, "/next"],
  [304, "/next"],
  [302, undefined],
])("%i with Location %s is an answer", (status, location) => {
  expect(hopAfter(post, status, location)).toEqual({ is: "answer" });
});
