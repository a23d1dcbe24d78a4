import type { RunRow } from "../../contract.ts";
import { ErrorText } from "../event/error-text.tsx";
import { Badge } from "../frame/badge.tsx";
import { Ago } from "../frame/time.tsx";
import { printRoute } from "../route.ts";
import { several } from "../words/count.ts";
import { runTone } from "../words/tone.ts";
import { isDecidable } from "./question.ts";
import { RunActions } from "./run-actions.tsx";

export function RunLine(props: {
  readonly run: RunRow;
  readonly picked: boolean;
  readonly pick: () => void;
}) {
  const { id, rule, state, event, eventName, attempts, updatedAt, error } = props.run;
  return (
    <li class="run-line">
      {isDecidable(props.run) && (
        <input
          type="checkbox"
          aria-label={`Select ${id}`}
          checked={props.picked}
          onChange={props.pick}
        />
      )}
      <div class="run-what">
        <div class="run-head">
          <Badge tone={runTone(state)}>{state}</Badge>
          <strong>{rule}</strong> <small>{id}</small>
          <span class="aside">
            on <a href={printRoute({ at: "event", id: event })}>{eventName}</a>, after{" "}
            {several(attempts, "attempt")}, <Ago at={updatedAt} />
          </span>
        </div>
        {error !== undefined && <ErrorText error={error} />}
      </div>
      <RunActions runs={[props.run]} />
    </li>
  );
}
