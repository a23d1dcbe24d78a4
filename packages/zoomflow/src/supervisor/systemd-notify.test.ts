import { expect, test } from "vitest";

import { canListen, listenToNotices } from "../../test/notify-listener.ts";
import { createSystemdNotify } from "./systemd-notify.ts";

const path = process.env["PATH"];

test.skipIf(!canListen).each([
  ["a socket in the file system", false],
  ["an abstract socket", true],
])("what is told to %s arrives, in order and one by one", async (_, abstract) => {
  await using listener = await listenToNotices({ abstract });
  const troubles: string[] = [];
  const tell = createSystemdNotify({
    socket: listener.socket,
    path,
    onTrouble: (message) => void troubles.push(message),
  });
  for (let n = 0; n < 5; n++) tell([`STATUS=${n} $(id); "quoted"`, `X_N=${n}`]);
  await listener.heard(/X_N/, 5);
  expect(listener.told).toEqual(
    [0, 1, 2, 3, 4].map((n) => `STATUS=${n} $(id); "quoted" | X_N=${n}`),
  );
  expect(troubles).toEqual([]);
});

test.skipIf(!canListen)("what waits to be said is not said twice", async () => {
  await using listener = await listenToNotices();
  const tell = createSystemdNotify({ socket: listener.socket, path, onTrouble() {} });
  tell(["STATUS=first"]);
  for (let n = 0; n < 50; n++) tell(["WATCHDOG=1"]);
  tell(["STATUS=last"]);
  await listener.heard(/last/);
  expect(listener.told).toEqual(["STATUS=first", "WATCHDOG=1", "STATUS=last"]);
});

test("where there is no such program it is said once, and all else goes on", async () => {
  const troubles: string[] = [];
  const tell = createSystemdNotify({
    socket: "/nowhere",
    path: "/nowhere",
    onTrouble: (message) => void troubles.push(message),
  });
  for (let n = 0; n < 3; n++) tell(["WATCHDOG=1"]);
  await expect.poll(() => troubles).toEqual([expect.stringContaining("ENOENT")]);
});

test.skipIf(!canListen)("a supervisor that is gone is said once, too", async () => {
  const troubles: string[] = [];
  const tell = createSystemdNotify({
    socket: "/nowhere/at/all",
    path,
    onTrouble: (message) => void troubles.push(message),
  });
  for (let n = 0; n < 2; n++) tell(["WATCHDOG=1"]);
  await expect.poll(() => troubles).toEqual([expect.stringMatching(/ended by 1$/)]);
});
