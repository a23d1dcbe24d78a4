import type { Scalar } from "./notation.ts";

/**
 * What a field of this name and type might hold, at this path below the event's family. Everybody and
 * everything in it is made up.
 */
export function sampleValue(name: string, scalar: Scalar, path: readonly string[]): unknown {
  const table = tables[scalar];
  const fitting = table.find(([pattern]) => pattern.test(name)) ?? table.at(-1);
  const value = fitting?.[1];
  return typeof value === "function" ? value(name, path) : value;
}

type Value =
  | string
  | number
  | boolean
  | null
  | ((name: string, path: readonly string[]) => string | number);

/** The first row whose pattern fits the field's name counts; the last row fits all. */
type Table = readonly (readonly [name: RegExp, value: Value])[];

const numbers: Table = [
  [/^(id|meeting_id|meeting_number|webinar_id)$/, 81_234_567_890],
  [/^pmi$/, 5_551_234_567],
  [/phone_number|from_number/, 12_025_550_142],
  [/_(ms|ts)$|^timestamp$/, 1_772_442_300_000],
  [/^time_stamp$/, 1_772_442_000_000],
  [/duration_in_second/, 2_700],
  [/duration/, 45],
  [/(file|total)_size|^size$/, 246_810],
  [/percentage/, 64],
  [/extension_number/, 1_001],
  [/capacity|limit/, 500],
  [/(min|max|avg)_rssi/, -42],
  [/length/, 10],
  [/./, 1],
];

const tables: Readonly<Record<Scalar, Table>> = {
  int: numbers,
  number: numbers,
  flag: [[/./, true]],
  any: [[/./, null]],
  none: [[/./, null]],
  email: [
    [/host|operator|sender/, "ada.lovelace@example.com"],
    [/./, "grace.hopper@example.com"],
  ],
  time: [
    [/^(date.time)$/, "2026-03-02T09:05:00Z"],
    // Beside it there may be a date_time: of an event that tells of a joining, both are its time.
    [/join/, "2026-03-02T09:05:00Z"],
    [/recording_start|ringing/, "2026-03-02T09:01:00Z"],
    [/start/, "2026-03-02T09:00:00Z"],
    [/leave|recording_end/, "2026-03-02T09:44:00Z"],
    [/end/, "2026-03-02T09:45:00Z"],
    [/./, "2026-03-02T10:00:00Z"],
  ],
  url: [
    [/download/, "https://example.com/download/file-1"],
    [/play|share/, "https://example.com/play/file-1"],
    [/join/, "https://example.com/j/81234567890"],
    [/pic/, "https://example.com/picture.png"],
    [/./, (name) => `https://example.com/${name.replaceAll("_", "-")}`],
  ],
  text: [
    [/^account_?id$|host_account_id/i, "EXAMPLEaccountId000001"],
    [/jid$/i, (name) => `example-${name.slice(0, -3)}@xmpp.example.com`],
    [/^userId$/, "EXAMPLEuserId000000001"],
    [/_(ms|ts)$/, "1772442300000"],
    [/operator_id|host_id/, "EXAMPLEhostUserId00001"],
    [/^operator$/, "ada.lovelace@example.com"],
    [/participant_uuid/, "5A0C1D2E-0000-4000-8000-000000000001"],
    [/uuids?$/, "ZXhhbXBsZS1tZWV0aW5nMQ=="],
    [
      /^user_id$/,
      (_, path) => (path.includes("participant") ? "16778240" : "EXAMPLEuserId000000001"),
    ],
    [/^id$/, (_, path) => idOf(path)],
    [/(participant_)?user_id$/, "EXAMPLEuserId000000001"],
    [/meeting_id$/, "81234567890"],
    [/occurrence_id/, "1772442000000"],
    [/_ids?$/, (name) => `example-${name.replaceAll("_", "-").replace(/s$/, "")}-1`],
    [/topic|summary_title/, "Weekly planning"],
    [/agenda/, "What we do next week"],
    [/timezone/, "Europe/Paris"],
    [/first_name/, "Grace"],
    [/last_name/, "Hopper"],
    [/sender_name|inviter_name/, "Ada Lovelace"],
    [
      /(user|display|invitee|recipient|post|caller|callee|author|owner|agent|consumer|contact|visitor|host|collaborator|requester)_?(name|user)|^modified_by$/i,
      "Grace Hopper",
    ],
    [/queue_name/, "Support"],
    [/flow_name/, "Main line"],
    [/session_name/, "Weekly planning"],
    [/channel_?name/i, "general"],
    [/address_line1|^address$/, "1 Example Street"],
    [/^city$/, "Paris"],
    [/^zip$/, "75001"],
    [
      /^name$/,
      (_, path) =>
        /(forwarded_by|caller|callee|owner|user|recipient)$/.test(path.at(-2) ?? "")
          ? "Grace Hopper"
          : "Example",
    ],
    [/alternative_hosts|email_addresses/, "grace.hopper@example.com"],
    [/extension_number/, "1001"],
    [/phone_number|^phone$|number/, "+12025550142"],
    [/ip_(address|addresses)|device_ip/, "192.0.2.17"],
    [/ip_port/, "8801"],
    [/mac_addr/, "00-00-5E-00-53-01"],
    [/passcode|password|_pin$|code$/, "example-code"],
    [/token|key/, "example-token"],
    [/file_name/, (_, path) => (path.includes("chat_message_file") ? "plan.pdf" : "planning.mp4")],
    [/file_path/, "/recordings/planning.mp4"],
    [/file_(extension|type)/, (_, path) => (path.includes("chat_message_file") ? "pdf" : "M4A")],
    [/file_link|social_link|server_urls/, "https://example.com/link"],
    [/message_content|^(message|text|message_text|content_text|note)$/, "Shall we begin?"],
    [/^desc(ription)?$/, "What it is for"],
    [/leave_reason/, "left the meeting"],
    [/summary|next_steps/, "The plan for next week was agreed."],
    [/comments/, "Clear and short."],
    [/version/, "6.7.2 (26830)"],
    [/language/, "English"],
    [/country/, "US"],
    [/quality_score/, "5"],
    [/_date$/, "2026-04-01"],
    [/storage/, "12 GB"],
    [/./, (name) => `example ${name.replaceAll(/[_-]/g, " ").toLowerCase()}`],
  ],
};

/** Zoom calls many things `id`: the record that holds it, or else the family, tells which is meant. */
function idOf(path: readonly string[]): string {
  const place = path.at(-2) ?? "";
  const holder = /^(old_)?object$/.test(place) ? (path[0] ?? "") : place;
  if (holder === "participant" || holder === "user") return "EXAMPLEuserId000000001";
  return `example-${holder.replaceAll("_", "-").replace(/s$/, "")}-1`;
}
