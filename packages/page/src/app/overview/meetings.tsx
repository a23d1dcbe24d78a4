import type { Meeting } from "../../contract.ts";
import { Badge } from "../frame/badge.tsx";
import { usePage } from "../page.ts";
import { count } from "../words/count.ts";
import { coarse, inFull } from "../words/time.ts";

/** What is in progress now. Topics only for whoever is signed in. */
export function Meetings({ meetings }: { readonly meetings: readonly Meeting[] }) {
  return (
    <section class="card wide" aria-labelledby="meetings">
      <div class="card-head">
        <h2 id="meetings">Meetings in progress</h2>
        <p class="aside">
          {meetings.length === 0
            ? "None that a rule with `session` watches."
            : count(meetings.length)}
        </p>
      </div>
      {meetings.length > 0 && (
        <div
          class="scroll"
          role="region"
          aria-label="Meetings in progress, as a table"
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Meeting</th>
                <th scope="col">For</th>
                <th scope="col" class="number">
                  Present
                </th>
                <th scope="col" class="number">
                  Most
                </th>
                <th scope="col" class="number">
                  Waiting room
                </th>
                <th scope="col">Host</th>
              </tr>
            </thead>
            <tbody>
              {meetings.map((meeting, row) => (
                <MeetingRow key={meeting.id ?? row} meeting={meeting} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function MeetingRow({ meeting }: { readonly meeting: Meeting }) {
  const { kind, id, topic, startedAt, present, peak, waiting, hostPresent } = meeting;
  const now = usePage().now.value;
  return (
    <tr>
      <th scope="row">
        {topic ?? (kind === "meeting" ? "Meeting" : "Webinar")}{" "}
        {id !== undefined && <small>{id}</small>}
      </th>
      <td title={`since ${inFull(startedAt)}`}>{coarse(now - startedAt)}</td>
      <td class="number">{count(present)}</td>
      <td class="number">{count(peak)}</td>
      <td class="number">{count(waiting)}</td>
      <td>
        <Badge tone={hostPresent ? "good" : "warn"}>{hostPresent ? "present" : "absent"}</Badge>
      </td>
    </tr>
  );
}
