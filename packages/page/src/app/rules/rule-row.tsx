import type { RuleState } from "../../contract.ts";
import { Badge } from "../frame/badge.tsx";
import { Ago } from "../frame/time.tsx";
import { printRoute } from "../route.ts";
import { count } from "../words/count.ts";
import { duration } from "../words/time.ts";
import { failedOf, runsOf, STATES } from "./table.ts";

export function RuleRow({ rule, most }: { readonly rule: RuleState; readonly most: number }) {
  const { id, description, trigger, hour, all, latency, lastMatchAt, state, reason } = rule;
  const failed = failedOf(rule);
  return (
    <tr>
      <th scope="row">
        <a href={printRoute({ at: "events", search: { rule: id } })} title="Events that it took">
          {id}
        </a>
        {description !== undefined && <div class="sub">{description}</div>}
        <div class="sub">
          <code>{trigger}</code>
        </div>
      </th>
      <td title={`${count(all.done)} done since the journal remembers`}>
        <div class="rate">
          <span>{count(runsOf(rule))}</span>
          {runsOf(rule) > 0 && (
            <span class="rate-bar" style={{ width: `${(runsOf(rule) / most) * 100}%` }} />
          )}
        </div>
        {(hour.dropped > 0 || hour.retried > 0) && (
          <div class="sub">
            {[
              hour.dropped > 0 ? `${count(hour.dropped)} dropped` : "",
              hour.retried > 0 ? `${count(hour.retried)} retried` : "",
            ]
              .filter(Boolean)
              .join(", ")}
          </div>
        )}
      </td>
      <td class="number">
        {failed === 0 ? (
          "0"
        ) : (
          <a class="tone-bad" href={printRoute({ at: "runs", search: { rule: id } })}>
            {count(failed)}
          </a>
        )}
      </td>
      <td class="number">
        {latency === undefined ? "–" : `${duration(latency.p50Ms)} / ${duration(latency.p95Ms)}`}
      </td>
      <td>{lastMatchAt === undefined ? "never" : <Ago at={lastMatchAt} />}</td>
      <td>
        <Badge tone={STATES[state].tone}>{STATES[state].words}</Badge>
        {reason !== undefined && <div class="sub wrap">{reason}</div>}
      </td>
    </tr>
  );
}
