import type { EventRow, RunMark } from "../../contract.ts";
import { Icon } from "../frame/icon.tsx";
import { Clock } from "../frame/time.tsx";
import { printRoute } from "../route.ts";
import { runTone } from "../words/tone.ts";

/** More marks than this do not fit: the others are counted. */
const MARKS = 3;

export function EventLine({ row, index }: { readonly row: EventRow; readonly index: number }) {
  const { id, name, source, receivedAt, entity, runs } = row;
  return (
    <tr aria-rowindex={index}>
      <td class="when">
        <Clock at={receivedAt} />
      </td>
      <th scope="row">
        <a href={printRoute({ at: "event", id })}>{name}</a> <small>{id}</small>
        <div class="sub narrow-only">{entity ?? source}</div>
      </th>
      <td class="about" title={entity}>
        {entity}
      </td>
      <td class="from">{source}</td>
      <td class="runs">
        {runs.length === 0 ? (
          <span class="sub">no rule</span>
        ) : (
          runs.slice(0, MARKS).map((run) => <Mark key={run.id} run={run} />)
        )}
        {runs.length > MARKS && <span class="sub">+{runs.length - MARKS}</span>}
      </td>
    </tr>
  );
}

function Mark({ run }: { readonly run: RunMark }) {
  return (
    <span class={`mark tone-${runTone(run.state)}`} title={`${run.rule}: ${run.state}`}>
      <Icon is={runTone(run.state)} />
      <span class="mark-rule">{run.rule}</span>
      <span class="only-heard"> {run.state}</span>
    </span>
  );
}
