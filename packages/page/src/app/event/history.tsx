import type { RunDetail, RunError } from "../../contract.ts";
import { Badge } from "../frame/badge.tsx";
import { Clock } from "../frame/time.tsx";
import { RunActions } from "../runs/run-actions.tsx";
import { several } from "../words/count.ts";
import { duration, inFull } from "../words/time.ts";
import { runTone } from "../words/tone.ts";
import { ErrorText } from "./error-text.tsx";
import { timelineOf, waitBefore } from "./timeline.ts";

/** The runs of an event: each attempt with its timing and its error. */
export function History(props: { readonly runs: readonly RunDetail[] }) {
  return (
    <section class="card" aria-labelledby="history">
      <div class="card-head">
        <h2 id="history">Runs</h2>
        <p class="aside">{several(props.runs.length, "run")}</p>
      </div>
      {props.runs.length === 0 && <p class="empty">No rule took it.</p>}
      {props.runs.map((run) => (
        <RunStory key={run.id} run={run} from={run.createdAt} />
      ))}
    </section>
  );
}

function RunStory({ run, from }: { readonly run: RunDetail; readonly from: number }) {
  const { id, rule, state, attempts, steps, error, dueAt, updatedAt } = run;
  const { bars, lengthMs } = timelineOf(run, from);
  return (
    <article class="story" aria-labelledby={`run-${id}`}>
      <div class="story-head">
        <h3 id={`run-${id}`}>
          {rule} <small>{id}</small>
        </h3>
        <Badge tone={runTone(state)}>{state}</Badge>
        <span class="aside">
          <Clock at={updatedAt} />
          {dueAt !== undefined && (state === "retrying" || state === "waiting") && (
            <>
              , due <Clock at={dueAt} />
            </>
          )}
        </span>
        <RunActions runs={[{ id, state }]} />
      </div>
      {attempts.length > 0 && (
        <>
          <div class="timeline" aria-hidden="true">
            {bars.map(({ number, outcome, left, width }) => (
              <span
                key={number}
                class={`tone-${runTone(outcome)}`}
                title={`attempt ${number}: ${outcome}`}
                style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
              />
            ))}
          </div>
          <Attempts run={run} from={from} />
          <p class="aside">{duration(lengthMs)} in all</p>
        </>
      )}
      {steps.length > 0 && (
        <p class="aside">
          Steps done:{" "}
          {steps.map(({ name, finishedAt }) => (
            <span key={name} class="step">
              <code>{name}</code> at <Clock at={finishedAt} />
            </span>
          ))}
        </p>
      )}
      {error !== undefined && !attempts.some((attempt) => attempt.error !== undefined) && (
        <ErrorText error={error} />
      )}
    </article>
  );
}

function Attempts({ run, from }: { readonly run: RunDetail; readonly from: number }) {
  return (
    <ol class="attempts">
      {run.attempts.map(({ number, startedAt, endedAt, outcome, step, error }, index) => (
        <li key={number}>
          <span>Attempt {number}</span> <Badge tone={runTone(outcome)}>{outcome}</Badge>{" "}
          <span class="aside" title={`began ${inFull(startedAt)}`}>
            after {duration(waitBefore(run.attempts, index, from))}, took{" "}
            {duration(endedAt - startedAt)}
            {step !== undefined && (
              <>
                , in <code>{step}</code>
              </>
            )}
          </span>
          {error !== undefined &&
            (isSame(error, run.attempts[index - 1]?.error) ? (
              <span class="aside">: the same error</span>
            ) : (
              <ErrorText error={error} />
            ))}
        </li>
      ))}
    </ol>
  );
}

function isSame(error: RunError, before: RunError | undefined): boolean {
  return error.code === before?.code && error.message === before?.message;
}
