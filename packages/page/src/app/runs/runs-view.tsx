import { useEffect, useState } from "preact/hooks";

import { Refusal } from "../frame/refusal.tsx";
import { usePage } from "../page.ts";
import type { RunsSearch } from "../route.ts";
import { several } from "../words/count.ts";
import { RunActions } from "./run-actions.tsx";
import { RunLine } from "./run-line.tsx";
import { allToggled, stillPicked, toggled } from "./selection.ts";

const UNDECIDED = ["dead", "uncertain"] as const;

export function RunsView({ search }: { readonly search: RunsSearch }) {
  const { desk } = usePage();
  const { state, rule } = search;
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      desk.search({
        state: state === undefined ? UNDECIDED : [state],
        ...(rule !== undefined && { rule }),
      }),
    [desk, state, rule],
  );
  const runs = desk.runs.value ?? [];
  const refusal = desk.refusal.value;
  const chosen = new Set(stillPicked(picked, runs));
  return (
    <>
      <div class="view-head">
        <h1>Runs</h1>
        <RunsForm search={search} />
        <p class="aside">
          {several(runs.length, "run")}
          {desk.more.value && " loaded"}
        </p>
      </div>
      {refusal !== undefined && <Refusal refused={refusal} />}
      {desk.runs.value !== undefined && runs.length === 0 && refusal === undefined && (
        <p class="empty">None. Dead and uncertain runs stay here until somebody decides.</p>
      )}
      {runs.length > 0 && (
        <>
          <div class="picked">
            <label>
              <input
                type="checkbox"
                checked={chosen.size === runs.length}
                onChange={() => pick(allToggled(picked, runs))}
              />{" "}
              {chosen.size === 0 ? "All" : `${chosen.size} selected`}
            </label>
            <RunActions many runs={runs.filter(({ id }) => chosen.has(id))} />
          </div>
          <ul class="runs-list" aria-label="Runs">
            {runs.map((run) => (
              <RunLine
                key={run.id}
                run={run}
                picked={chosen.has(run.id)}
                pick={() => pick(toggled(picked, run.id))}
              />
            ))}
          </ul>
        </>
      )}
      {desk.more.value && (
        <button type="button" onClick={desk.older}>
          Show older ones
        </button>
      )}
    </>
  );
}

function RunsForm({ search }: { readonly search: RunsSearch }) {
  const page = usePage();
  const rules = page.state.value?.rules ?? [];
  const set = (field: keyof RunsSearch) => (event: { currentTarget: { value: string } }) => {
    const { [field]: _, ...rest } = search;
    const { value } = event.currentTarget;
    page.go({ at: "runs", search: value === "" ? rest : { ...rest, [field]: value } }, "replace");
  };
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <select aria-label="State" value={search.state ?? ""} onChange={set("state")}>
          <option value="">dead and uncertain</option>
          <option>dead</option>
          <option>uncertain</option>
          <option>retrying</option>
          <option>waiting</option>
        </select>
        <select aria-label="Rule" value={search.rule ?? ""} onChange={set("rule")}>
          <option value="">every rule</option>
          {rules.map(({ id }) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </form>
    </search>
  );
}
