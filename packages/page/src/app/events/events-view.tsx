import { useEffect } from "preact/hooks";

import { Refusal } from "../frame/refusal.tsx";
import { usePage } from "../page.ts";
import type { EventSearch } from "../route.ts";
import { EventTable } from "./event-table.tsx";
import { SearchForm } from "./search-form.tsx";
import { narrowness, searchOf } from "./search.ts";

export function EventsView({ search }: { readonly search: EventSearch }) {
  const { feed } = usePage();
  const list = feed.list.value;
  const refusal = feed.refusal.value;
  const asked = JSON.stringify(search);
  useEffect(() => feed.search(asked, searchOf(search, Date.now())), [asked, feed]);
  // Who comes back finds new events at the top, unless they had been reading further down.
  useEffect(() => () => feed.hold(true), [feed]);
  const isEmpty = list.rows.length === 0 && !feed.loading.value;
  return (
    <div class="tall">
      <div class="view-head">
        <h1>Events</h1>
        <SearchForm search={search} />
      </div>
      {refusal !== undefined && <Refusal refused={refusal} />}
      {isEmpty && refusal === undefined ? (
        <p class="empty">
          {narrowness(search) > 0
            ? "Nothing in the journal is like that."
            : "No events yet. `zoomflow emit meeting.started` sends one to a runner in dev."}
        </p>
      ) : (
        <EventTable />
      )}
    </div>
  );
}
