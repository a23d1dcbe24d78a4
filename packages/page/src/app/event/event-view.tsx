import { useCallback, useEffect, useLayoutEffect, useState } from "preact/hooks";

import type { EventDetail } from "../../contract.ts";
import { Icon } from "../frame/icon.tsx";
import { Refusal } from "../frame/refusal.tsx";
import { Clock } from "../frame/time.tsx";
import { Refused } from "../live/api.ts";
import { usePage } from "../page.ts";
import { duration } from "../words/time.ts";
import { History } from "./history.tsx";
import { PayloadCard } from "./payload-card.tsx";
import { Verdicts } from "./verdicts.tsx";

export function EventView({ id }: { readonly id: string }) {
  const page = usePage();
  const { event, refused } = useEvent(id);
  // With what is drawn, and not after: somebody may be quick.
  useLayoutEffect(() => {
    const onKey = (key: KeyboardEvent) => {
      if (key.key === "Escape" && document.querySelector("dialog") === null) page.back();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [page]);
  return (
    <>
      <div class="view-head">
        <button type="button" class="plain" onClick={page.back}>
          <Icon is="back" /> Events
        </button>
        <h1>
          {event?.name ?? "Event"} <small>{id}</small>
        </h1>
      </div>
      {refused !== undefined && <Refusal refused={refused} />}
      {event !== undefined && (
        <div class="cards event-cards">
          <div class="stack">
            <History runs={event.history} />
            <Verdicts verdicts={event.verdicts} />
          </div>
          <div class="stack">
            <FactsCard event={event} />
            <PayloadCard id={id} />
          </div>
        </div>
      )}
    </>
  );
}

/** One event, asked for again when one of its runs has got on. */
function useEvent(id: string): {
  readonly event: EventDetail | undefined;
  readonly refused: Refused | undefined;
} {
  const page = usePage();
  const [event, setEvent] = useState<EventDetail>();
  const [refused, setRefused] = useState<Refused>();
  const load = useCallback(() => {
    page.api.event(id).then(setEvent, (thrown: unknown) => {
      if (thrown instanceof Refused) setRefused(thrown);
    });
  }, [id, page]);
  const signedIn = page.session.value?.signedIn;
  const isLive = page.connection.value.at === "live";
  useEffect(load, [load, signedIn, isLive]);
  const told = page.ran.value;
  useEffect(() => {
    if (told.some((run) => run.event === id)) load();
  }, [id, load, told]);
  return { event, refused: event === undefined ? refused : undefined };
}

function FactsCard({ event }: { readonly event: EventDetail }) {
  const { source, receivedAt, happenedAt, entity, key, madeOf, partOf } = event;
  return (
    <section class="card" aria-labelledby="facts">
      <div class="card-head">
        <h2 id="facts">Facts</h2>
      </div>
      <dl class="pairs">
        <div>
          <dt>Received</dt>
          <dd>
            <Clock at={receivedAt} /> by {source}
          </dd>
        </div>
        {happenedAt !== undefined && (
          <div>
            <dt>Happened</dt>
            <dd>
              <Clock at={happenedAt} />, {duration(receivedAt - happenedAt)} before
            </dd>
          </div>
        )}
        {entity !== undefined && (
          <div>
            <dt>About</dt>
            <dd>
              <code>{entity}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>Key</dt>
          <dd>
            <code>{key}</code>
          </dd>
        </div>
        <Others title="Composed of" events={madeOf} />
        <Others title="Part of" events={partOf} />
      </dl>
    </section>
  );
}

function Others(props: { readonly title: string; readonly events: EventDetail["madeOf"] }) {
  if (props.events.length === 0) return null;
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>
        {props.events.map(({ id, name }) => (
          <a key={id} href={`#/events/${encodeURIComponent(id)}`}>
            {name} <small>{id}</small>{" "}
          </a>
        ))}
      </dd>
    </div>
  );
}
