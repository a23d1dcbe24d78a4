import type { State } from "../../contract.ts";
import { usePage } from "../page.ts";
import { duration, inFull } from "../words/time.ts";
import { linkTone } from "../words/tone.ts";
import { Badge } from "./badge.tsx";
import { Ago } from "./time.tsx";

/** The line under the bar: what one looks for first when something is odd. */
export function Facts({ state, stale }: { readonly state: State; readonly stale: boolean }) {
  const { link, revision, version } = state;
  const now = usePage().now.value;
  return (
    <dl class={stale ? "facts stale" : "facts"} aria-label="The runner">
      <div>
        <dt>Link</dt>
        <dd>
          <Badge tone={linkTone(link.state)} title={link.cause}>
            {link.state}
          </Badge>{" "}
          <span title={`since ${inFull(link.since)}`}>for {duration(now - link.since)}</span>
          {link.nextAttemptAt !== undefined && link.nextAttemptAt > now && (
            <>, tried again in {duration(link.nextAttemptAt - now)}</>
          )}
        </dd>
      </div>
      <div>
        <dt>Last event</dt>
        <dd>{link.lastEventAt === undefined ? "none yet" : <Ago at={link.lastEventAt} />}</dd>
      </div>
      {link.roundTripMs !== undefined && (
        <div>
          <dt>Heartbeat</dt>
          <dd>{duration(link.roundTripMs)}</dd>
        </div>
      )}
      <div>
        <dt>Revision</dt>
        <dd>
          {revision.number}, loaded <Ago at={revision.since} />
        </dd>
      </div>
      <div>
        <dt>Up</dt>
        <dd title={`since ${inFull(state.startedAt)}`}>{duration(now - state.startedAt)}</dd>
      </div>
      <div>
        <dt>Version</dt>
        <dd>{version}</dd>
      </div>
    </dl>
  );
}
