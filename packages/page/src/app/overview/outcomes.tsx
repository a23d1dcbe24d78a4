import type { State } from "../../contract.ts";
import { Icon } from "../frame/icon.tsx";
import { usePage } from "../page.ts";
import { count } from "../words/count.ts";
import { duration } from "../words/time.ts";
import { sharesOf } from "./shares.ts";

/** How runs end, and what is still to do. */
export function Outcomes({ state }: { readonly state: State }) {
  const shares = sharesOf(state.minutes);
  return (
    <section class="card" aria-labelledby="outcomes">
      <div class="card-head">
        <h2 id="outcomes">Runs, last hour</h2>
      </div>
      <div class="shares" aria-hidden="true">
        {shares.map(({ name, tone, part }) => (
          <span key={name} class={`tone-${tone}`} style={{ width: `${part * 100}%` }} />
        ))}
      </div>
      <dl class="counts">
        {shares.map(({ name, tone, many }) => (
          <div key={name}>
            <dt class={`tone-${tone}`}>
              <Icon is={tone} /> {name}
            </dt>
            <dd>{count(many)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function QueueFigures({ state }: { readonly state: State }) {
  const now = usePage().now.value;
  const { waiting, retrying, dead, uncertain, unrecorded, oldestAt } = state.queue;
  return (
    <section class="card" aria-labelledby="queue">
      <div class="card-head">
        <h2 id="queue">Queue</h2>
        {dead + uncertain > 0 && (
          <p class="aside">
            <a href="#/runs">Look at what waits for you</a>
          </p>
        )}
      </div>
      <dl class="figures">
        <Figure name="waiting" many={waiting} />
        <Figure name="retrying" many={retrying} tone="warn" />
        <Figure name="dead" many={dead} tone="bad" />
        <Figure name="uncertain" many={uncertain} tone="warn" />
        {unrecorded > 0 && <Figure name="not recorded yet" many={unrecorded} tone="bad" />}
      </dl>
      {oldestAt !== undefined && (
        <p class="aside">The oldest that is due has waited for {duration(now - oldestAt)}.</p>
      )}
    </section>
  );
}

function Figure(props: {
  readonly name: string;
  readonly many: number;
  readonly tone?: "warn" | "bad";
}) {
  const { name, many, tone } = props;
  return (
    <div class={tone !== undefined && many > 0 ? `tone-${tone}` : undefined}>
      <dt>{name}</dt>
      <dd>{count(many)}</dd>
    </div>
  );
}
