/** No rule of the bench takes these. */
export const UNMATCHED = "meeting.participant_left";
/** One rule of the bench takes these. */
export const MATCHED = "meeting.participant_joined";

const PLACES = { name: "@name@", number: 77_777_777_777, ts: 1_772_442_300_000 };

const content = JSON.stringify({
  event: PLACES.name,
  event_ts: PLACES.ts,
  payload: {
    account_id: "EXAMPLEaccountId000001",
    object: {
      uuid: `${PLACES.number}ABCDEFGHIJK==`,
      id: "81234567890",
      type: 2,
      topic: "Weekly planning of the example team, with guests from the field",
      host_id: "EXAMPLEhostUserId00001",
      duration: 60,
      start_time: "2026-03-02T09:05:00Z",
      timezone: "Europe/Copenhagen",
      participant: {
        user_id: String(PLACES.number),
        user_name: "Jordan Example (Field Operations)",
        id: "EXAMPLEparticipantId01",
        participant_uuid: `EXAMPLE-${PLACES.number}`,
        participant_user_id: "EXAMPLEparticipantId01",
        registrant_id: "EXAMPLEregistrant00001",
        email: "jordan.example@example.com",
        phone_number: "",
        join_time: "2026-03-02T09:05:31Z",
        customer_key: "example-customer-key-0001",
      },
    },
  },
});

const parts = JSON.stringify({ module: "message", content, header: {} }).split(
  /(@name@|7{11}|1772442300000)/,
);

/**
 * One event as Zoom frames it: JSON inside a JSON string, 770 bytes within 880. `number` makes it
 * an event of its own, in a meeting of its own.
 */
export function eventFrame(name: string, number: number): string {
  const fields: Readonly<Record<string, string>> = {
    [PLACES.name]: name,
    [PLACES.number]: idOf(number),
    [PLACES.ts]: String(PLACES.ts + number),
  };
  let frame = "";
  for (const part of parts) frame += fields[part] ?? part;
  return frame;
}

/** How an event is called in what is posted of it. */
function idOf(number: number): string {
  return String(10_000_000_000 + number);
}

export function numberOf(id: string): number {
  return Number(id) - 10_000_000_000;
}
