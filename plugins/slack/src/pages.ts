import { ZoomflowError } from "@zoomflow/core";

import type { Answer, Request, Workspace } from "./workspace.ts";

const MOST_PAGES = 20;

/**
 * The answers of a method that gives a list, one page after the other.
 *
 * @throws ZoomflowError `ZF_ACTION_REFUSED` when the list does not end within 20 pages: whoever has
 * not found by then what was looked for cannot say that it is not there
 */
export async function* pages(
  workspace: Workspace,
  request: Request,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  let cursor = "";
  for (let page = 0; page < MOST_PAGES; page++) {
    const fields = cursor === "" ? request.fields : { ...request.fields, cursor };
    const answer = await workspace.ask({ ...request, fields }, signal);
    yield answer;
    cursor = nextCursor(answer);
    if (cursor === "" && answer.has_more !== true) return;
    if (cursor === "") break;
  }
  const { method, target } = request;
  throw new ZoomflowError("ZF_ACTION_REFUSED", `Slack, ${method} of ${target}: there is too much`, {
    hint: "Look in Slack whether the message is there.",
  });
}

/** The records in a list of an answer; whatever else is in it is passed over. */
export function recordsIn(list: unknown): readonly Answer[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];
}

function nextCursor({ response_metadata: metadata }: Answer): string {
  const [{ next_cursor: cursor } = {}] = recordsIn([metadata]);
  return typeof cursor === "string" ? cursor : "";
}
