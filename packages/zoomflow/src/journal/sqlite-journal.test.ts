import { durableJournalCases, journalCases } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";

describe("the journal on disk keeps the promises of every journal", () => {
  test.each([...journalCases(), ...durableJournalCases()])("$name", async ({ run }) => {
    using folder = project();
    await run({ open: async () => openAt(folder.directory) });
  });

  test("and says that it outlives the process", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { sync: "full" });
    expect(journal.durable).toBe(true);
    await journal.close();
    await journal.close();
  });
});
