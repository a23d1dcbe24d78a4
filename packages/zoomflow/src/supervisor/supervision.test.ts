import { expect, test } from "vitest";

import { supervisionOf } from "./supervision.ts";

const socket = "/run/systemd/notify";

test.each<[string, Record<string, string>, ReturnType<typeof supervisionOf>]>([
  ["nobody who asks is told nothing", {}, undefined],
  ["nor is an empty name a socket", { NOTIFY_SOCKET: "" }, undefined],
  ["nor one of another kind", { NOTIFY_SOCKET: "vsock:2:1234" }, undefined],
  [
    "a socket in the file system is told how it does",
    { NOTIFY_SOCKET: socket },
    { socket, watchdogMs: undefined },
  ],
  [
    "and so is an abstract one",
    { NOTIFY_SOCKET: "@/org/x" },
    { socket: "@/org/x", watchdogMs: undefined },
  ],
  [
    "who watches gets signs of life",
    { NOTIFY_SOCKET: socket, WATCHDOG_USEC: "60000000" },
    { socket, watchdogMs: 60_000 },
  ],
  [
    "who watches this process, too",
    { NOTIFY_SOCKET: socket, WATCHDOG_USEC: "500000", WATCHDOG_PID: "7" },
    { socket, watchdogMs: 500 },
  ],
  [
    "but not who watches the process that started this one",
    { NOTIFY_SOCKET: socket, WATCHDOG_USEC: "500000", WATCHDOG_PID: "6" },
    { socket, watchdogMs: undefined },
  ],
  [
    "a time that is none is not kept to",
    { NOTIFY_SOCKET: socket, WATCHDOG_USEC: "soon" },
    { socket, watchdogMs: undefined },
  ],
])("%s", (_, environment, supervision) => {
  expect(supervisionOf(environment, 7)).toEqual(supervision);
});
