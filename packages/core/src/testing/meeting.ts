import type { AnyEvent } from "../events/event.ts";
import type { Passing } from "../windows/window.ts";

/** Someone in a made-up meeting. */
export interface Guest {
  readonly user_id: string;
  readonly participant_uuid?: string;
  readonly id?: string;
  readonly user_name?: string;
  readonly email?: string;
  readonly parent_user_id?: string;
}

/** The events of one made-up meeting, with the times that Zoom gives them: whole seconds where it does. */
export function meetingOf(uuid: string, family = "meeting") {
  let count = 0;
  const object = { uuid, id: "81", topic: "Stand-up", host_id: "host", start_time: "" };

  const passing = (event: AnyEvent): Passing => {
    count += 1;
    return { id: `${uuid}_${count}`, at: Number(event.event_ts), event };
  };

  const iso = (at: number): string => new Date(at).toISOString();

  return {
    started: (at: number, own = at): Passing =>
      passing({
        event: `${family}.started`,
        event_ts: at,
        payload: { account_id: "a", object: { ...object, start_time: iso(own) } },
      }),
    ended: (at: number, end = at): Passing =>
      passing({
        event: `${family}.ended`,
        event_ts: at,
        payload: { account_id: "a", object: { ...object, end_time: iso(end) } },
      }),
    /** `what` is the rest of the event's name; `own` is the participant's own time. */
    guest(what: string, guest: Guest, own: number, at = own): Passing {
      const leaves = what.startsWith("left") && !what.endsWith("waiting_room");
      const time =
        what.endsWith("waiting_room") || what === "admitted"
          ? "date_time"
          : leaves
            ? "leave_time"
            : "join_time";
      return passing({
        event: `${family}.participant_${what}`,
        event_ts: at,
        payload: {
          account_id: "a",
          object: { ...object, participant: { ...guest, [time]: iso(own) } },
        },
      });
    },
  };
}
