import type { LeftOut, Selection } from "../ports.ts";
import type { OvertakingMode } from "../runs/mode.ts";
import type { Lanes } from "./lanes.ts";
import type { Row } from "./row.ts";

/** Takes the runs of a lane out of it for a newer one, but for the one that is held. */
export function makeRoom(
  lane: string,
  { mode, reason }: { readonly mode: OvertakingMode; readonly reason: string },
  { lanes, rows }: { readonly lanes: Lanes; readonly rows: Map<string, Row> },
): Selection {
  const leftOut = ({ run, attempts, status }: Row): LeftOut => {
    const counted = status === "running" ? attempts - 1 : attempts;
    const { id, rule, receivedAt, eventKey: key } = run;
    return { run: id, rule, key, receivedAt, attempts: counted, policy: mode, reason };
  };
  const behind = lanes.dismiss(lane).flatMap((id) => rows.get(id) ?? []);
  const first = rows.get(lanes.first(lane) ?? "");
  const held = first?.status === "running" ? first : undefined;
  const gone = first === undefined || held !== undefined ? behind : [first, ...behind];
  if (held === undefined) lanes.leave(lane);
  else held.overtaken = leftOut(held);
  for (const { run } of gone) rows.delete(run.id);
  return { dropped: gone.map(leftOut), overtaken: held?.overtaken ? [held.overtaken] : [] };
}
