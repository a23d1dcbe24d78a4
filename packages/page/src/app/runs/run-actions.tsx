import { useState } from "preact/hooks";

import { Dialog } from "../frame/dialog.tsx";
import { usePage } from "../page.ts";
import { type Chosen, isDecidable, questionOf } from "./question.ts";

/** Retry and drop, with the question that has to be asked first. */
export function RunActions(props: {
  readonly runs: readonly Chosen[];
  /** Of several: named with how many. */
  readonly many?: boolean;
}) {
  const page = usePage();
  const [asked, ask] = useState<"retry" | "drop">();
  const runs = props.runs.filter(isDecidable);
  if (runs.length === 0) return null;
  const ids = runs.map(({ id }) => id);
  const act = (what: "retry" | "drop") => {
    if (page.session.value?.signedIn !== true) page.askToSignIn(true);
    else if (questionOf(what, runs) === undefined) void page.act(what, ids);
    else ask(what);
  };
  const names = props.many === true ? ` (${runs.length})` : "";
  const heard = props.many === true ? "" : ` ${ids.join(" ")}`;
  const question = asked === undefined ? undefined : questionOf(asked, runs);
  return (
    <span class="actions">
      <button type="button" onClick={() => act("retry")}>
        Retry{names}
        <span class="only-heard">{heard}</span>
      </button>
      <button type="button" class="danger" onClick={() => act("drop")}>
        Drop{names}
        <span class="only-heard">{heard}</span>
      </button>
      {asked !== undefined && question !== undefined && (
        <Dialog title={question.title} onClose={() => ask(undefined)}>
          <p>{question.text}</p>
          <div class="choices">
            <button type="button" autofocus onClick={() => ask(undefined)}>
              Cancel
            </button>
            <button
              type="button"
              class="main danger"
              onClick={() => {
                ask(undefined);
                void page.act(asked, ids);
              }}
            >
              {question.yes}
            </button>
          </div>
        </Dialog>
      )}
    </span>
  );
}
