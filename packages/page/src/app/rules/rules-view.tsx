import { useState } from "preact/hooks";

import { usePage } from "../page.ts";
import { several } from "../words/count.ts";
import { RuleRow } from "./rule-row.tsx";
import { type Column, rulesShown, runsOf, type Sorting, sortedAnew } from "./table.ts";

const COLUMNS: readonly { readonly by: Column; readonly name: string; readonly number?: true }[] = [
  { by: "id", name: "Rule" },
  { by: "hour", name: "Runs, last hour" },
  { by: "failed", name: "Failed", number: true },
  { by: "latency", name: "Latency p50 / p95", number: true },
  { by: "lastMatchAt", name: "Last match" },
];

export function RulesView() {
  const rules = usePage().state.value?.rules ?? [];
  const [typed, type] = useState("");
  const [sorting, sort] = useState<Sorting>({ by: "id", down: false });
  const shown = rulesShown(rules, typed, sorting);
  const most = Math.max(1, ...rules.map(runsOf));
  return (
    <>
      <div class="view-head">
        <h1>Rules</h1>
        <search>
          <input
            type="search"
            aria-label="Filter rules"
            placeholder="Filter by name, trigger or state"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </search>
        <p class="aside">
          {shown.length === rules.length
            ? several(rules.length, "rule")
            : `${shown.length} of ${several(rules.length, "rule")}`}
        </p>
      </div>
      <div class="scroll" role="region" aria-label="Rules" tabIndex={0}>
        <table class="rules">
          <thead>
            <tr>
              {COLUMNS.map(({ by, name, number }) => (
                <th
                  key={by}
                  scope="col"
                  class={number && "number"}
                  aria-sort={
                    sorting.by === by ? (sorting.down ? "descending" : "ascending") : undefined
                  }
                >
                  <button type="button" class="sort" onClick={() => sort(sortedAnew(sorting, by))}>
                    {name}
                  </button>
                </th>
              ))}
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((rule) => (
              <RuleRow key={rule.id} rule={rule} most={most} />
            ))}
          </tbody>
        </table>
      </div>
      {rules.length > 0 && shown.length === 0 && <p class="empty">No rule is like that.</p>}
    </>
  );
}
