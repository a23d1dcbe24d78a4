import { expect, test } from "vitest";

import { isLoopbackAddress, isLoopbackHost, isLoopbackName } from "./loopback.ts";

test.each(["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1", "::FFFF:127.0.0.1"])(
  "%s is this machine",
  (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
    expect(isLoopbackHost(address)).toBe(true);
  },
);

test.each(["0.0.0.0", "::", "10.0.0.1", "128.0.0.1", "127.0.0.1.evil.test", "", "::ffff:10.0.0.1"])(
  "%s is not, or not only",
  (address) => {
    expect(isLoopbackAddress(address)).toBe(false);
    expect(isLoopbackHost(address)).toBe(false);
  },
);

test.each(["localhost", "LocalHost:7788", "127.0.0.1:1", "[::1]:7788", "[::1]", "localhost:9999"])(
  "the Host header %s names this machine, whatever the port",
  (header) => expect(isLoopbackName(header)).toBe(true),
);

test.each([
  "evil.test",
  "localhost.evil.test:7788",
  "localhost:",
  "",
  "[::1",
  "127.0.0.1:x",
  "a:b:c",
])("the Host header %s does not", (header) => expect(isLoopbackName(header)).toBe(false));
