import fc from "fast-check";
import { expect, test } from "vitest";

import { createDisk, diskHealth } from "./disk.ts";

const MB = 1_000_000;
const GB = 1_000 * MB;

test.each([
  ["78 GB are free of 252 GB", 78 * GB, 252 * GB, "well"],
  ["5.1 GB are free of 4000 GB", 5.1 * GB, 4_000 * GB, "well"],
  ["only 4.9 GB are free of 4000 GB", 4.9 * GB, 4_000 * GB, "degraded"],
  ["600 MB are free of 2 GB", 600 * MB, 2 * GB, "well"],
  ["only 499 MB are free of 2 GB", 499.9 * MB, 2 * GB, "degraded"],
  ["only 900 MB are free of 20 GB", 900 * MB, 20 * GB, "degraded"],
  ["only 49 MB are free of 2 GB", 49.9 * MB, 2 * GB, "failed"],
  ["only 0 MB are free of 252 GB", 0, 252 * GB, "failed"],
])("a disk of which %s", (reason, free, total, standing) => {
  const health = diskHealth({ free, total }, "/data");
  const { ok, degraded } = health;
  expect([health.reason, ok, degraded === true]).toEqual([
    reason,
    standing !== "failed",
    standing === "degraded",
  ]);
  if (standing === "well") expect(health.hint).toBeUndefined();
  else expect(health.hint).toContain("Make room on the file system of /data");
});

test("less room is never called better", () => {
  const rank = (free: number, total: number): number => {
    const { ok, degraded } = diskHealth({ free, total }, "/data");
    return ok ? (degraded ? 1 : 2) : 0;
  };
  const bytes = fc.integer({ min: 0, max: 10_000 * GB });
  fc.assert(
    fc.property(bytes, bytes, bytes, (a, b, total) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(rank(less, total)).toBeLessThanOrEqual(rank(more, total));
    }),
  );
});

test("the disk of a directory is measured, and one that is gone is told of", async () => {
  const disk = createDisk(import.meta.dirname);
  expect(disk.health()).toEqual({ ok: true, reason: "not looked at yet" });
  await disk.look?.(0);
  expect(disk.families?.().map(({ name }) => name)).toEqual([
    "zoomflow_disk_free_bytes",
    "zoomflow_disk_size_bytes",
  ]);
  const gone = createDisk("/nowhere/at/all");
  await gone.look?.(0);
  expect([gone.families?.(), gone.health()]).toMatchObject([
    [],
    { ok: true, degraded: true, reason: expect.stringContaining("ENOENT") },
  ]);
});
