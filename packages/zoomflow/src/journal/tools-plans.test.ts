import { describe, expect, test } from "vitest";

import { openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { ASKED } from "./asked.ts";
import { EDITS } from "./editor.ts";
import { LOOKS } from "./reader.ts";

describe("before a million runs the tools find theirs by an index", () => {
  test.each([
    [
      "the failed ones that are listed",
      LOOKS.failed,
      /INDEX run_failed \(status=\? AND id>\? AND id<\?\)/,
    ],
    [
      "the failed ones that are changed",
      EDITS.nextFailed,
      /INDEX run_failed \(status=\? AND id>\?/,
    ],
    ["those of an event", LOOKS.runsOf, /USING INDEX run_event \(event=\?\)/],
    ["rules that are still at an event", LOOKS.openRules, /USING INDEX run_event \(event=\?\)/],
    ["a rule that is still at an event", EDITS.undone, /USING INDEX run_event \(event=\?\)/],
    ["an event by its key", LOOKS.eventByKey, /sqlite_autoindex_event_1 \(key=\?\)/],
    ["those of a page of events", ASKED.names, /USING INDEX run_event \(event>\? AND event<\?\)/],
    ["the same with results", ASKED.results, /USING INDEX run_event \(event>\? AND event<\?\)/],
    [
      "those of which an event is made",
      LOOKS.partsOf,
      /SEARCH part USING PRIMARY KEY \(event=\?\)/,
    ],
    ["those that are made of an event", LOOKS.madeOf, /INDEX part_of \(part=\?\)/],
    ["windows that hold an event", LOOKS.windowsOf, /SEARCH held USING PRIMARY KEY \(event=\?\)/],
    ["the newest ones", LOOKS.runs, /^SEARCH run USING INTEGER PRIMARY KEY/m],
  ])("%s", async (_, sql, index) => {
    using folder = project();
    const journal = openAt(folder.directory);
    const plan = journal.database.prepare(`explain query plan ${sql}`).all();
    const details = plan.map(({ detail }) => String(detail)).join("\n");
    await journal.close();
    expect(details).toMatch(index);
    expect(details).not.toContain("TEMP B-TREE");
  });
});
