import { usePage } from "../page.ts";
import type { EventSearch } from "../route.ts";
import { narrowed, SPANS } from "./search.ts";

const OUTCOMES = [
  "done",
  "waiting",
  "retrying",
  "dead",
  "uncertain",
  "dropped",
  "skipped",
  "none",
] as const;

/** What the list is narrowed to. It is kept in the address: a search can be sent to somebody. */
export function SearchForm({ search }: { readonly search: EventSearch }) {
  const page = usePage();
  const rules = page.state.value?.rules ?? [];
  const set = (field: keyof EventSearch) => (event: { currentTarget: { value: string } }) =>
    page.go(
      { at: "events", search: narrowed(search, field, event.currentTarget.value) },
      "replace",
    );
  const isBetween = search.within === "between";
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          aria-label="Search events"
          placeholder="Name, key, id or entity: meeting.*"
          value={search.q ?? ""}
          onInput={set("q")}
        />
        <select aria-label="Rule" value={search.rule ?? ""} onChange={set("rule")}>
          <option value="">every rule</option>
          {rules.map(({ id }) => (
            <option key={id}>{id}</option>
          ))}
        </select>
        <select aria-label="Outcome" value={search.outcome ?? ""} onChange={set("outcome")}>
          <option value="">every outcome</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcome === "none" ? "no rule took it" : outcome}
            </option>
          ))}
        </select>
        <select aria-label="Time" value={search.within ?? ""} onChange={set("within")}>
          <option value="">any time</option>
          {Object.entries(SPANS).map(([within, { words }]) => (
            <option key={within} value={within}>
              {words}
            </option>
          ))}
          <option value="between">from … to …</option>
        </select>
        {isBetween && (
          <>
            <input
              type="datetime-local"
              aria-label="From"
              value={search.since ?? ""}
              onChange={set("since")}
            />
            <input
              type="datetime-local"
              aria-label="To"
              value={search.until ?? ""}
              onChange={set("until")}
            />
          </>
        )}
      </form>
    </search>
  );
}
