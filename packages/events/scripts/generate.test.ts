import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { describe, expect, onTestFinished, test } from "vitest";

import { samples } from "../src/generated/samples.ts";
import { catalogue } from "../src/index.ts";
import { differences, readSource, write } from "./generate.ts";
import type { Linked, LinkedField } from "./linked.ts";

const source = await readSource();

/** These tell of an account as a whole, of several things at once, or of what has no id. */
const WITHOUT_ENTITY = [
  "app.authorization_request_created",
  "calendar.calendarlist_create",
  "calendar.calendarlist_delete",
  "calendar.calendarlist_update",
  "endpoint.url_validation",
  "mail.history_event",
  "meeting.rtms_concurrency_near_limit",
  "my_notes.transcript_generated",
  "node.mc_stat",
  "node.rc_stat",
  "node.server_stat",
  "node.service_stat",
  "node.zhm_stat",
  "number_management.peering_number_cnam_updated",
  "number_management.peering_number_emergency_address_updated",
  "phone.call_element_deleted",
  "phone.call_history_deleted",
  "phone.peering_number_cnam_updated",
  "phone.peering_number_emergency_address_updated",
  "phone.sms_campaign_number_opt_in",
  "phone.sms_campaign_number_opt_out",
  "phone.sms_etiquette_block",
  "phone.sms_etiquette_warn",
  "recording.batch_deleted",
  "recording.batch_recovered",
  "recording.batch_trashed",
  "recording.cloud_storage_usage_updated",
  "rtms.concurrency_limited",
  "rtms.concurrency_near_limit",
  "rtms.request_status",
  "session.ai_interpreter_usage_summary",
  "team_chat.starred",
  "team_chat.unstarred",
  "visitor_management.checked_in",
  "visitor_management.checked_out",
  "visitor_management.invitation_deleted",
];

/** Field names that cannot mean anything but a person, or a key to something. */
const PERSONAL = [
  "user_name",
  "first_name",
  "last_name",
  "consumer_number",
  "consumer_display_name",
  "user_display_name",
  "visitor_name",
  "phone_number",
  "from_number",
  "mac_addr",
  "password",
  "passcode",
  "download_token",
  "download_url",
  "join_url",
  "start_url",
];

describe("the catalogue that is committed", () => {
  test("is what its source says", async () => {
    expect(await differences()).toEqual([]);
  });

  test("passes its check on the command line", async () => {
    const script = join(import.meta.dirname, "generate.ts");
    const { stderr } = await promisify(execFile)(process.execPath, [script, "--check"]);
    expect(stderr).toBe("");
  });

  test("is refused where a file was changed, added or removed by hand", async () => {
    const target = await mkdtemp(join(tmpdir(), "zoomflow-events-"));
    onTestFinished(() => rm(target, { recursive: true }));
    await write(target);
    expect(await differences(target)).toEqual([]);

    await writeFile(join(target, "meeting.ts"), "// changed\n");
    await writeFile(join(target, "samples/stray.ts"), "// added\n");
    await rm(join(target, "catalogue.ts"));
    expect((await differences(target)).toSorted()).toEqual([
      "catalogue.ts",
      "meeting.ts",
      "samples/stray.ts",
    ]);
  });

  test("has the same names in its table, its samples and its source", () => {
    const names = source.events.map((event) => event.name);
    expect(Object.keys(catalogue).toSorted()).toEqual(names);
    expect(Object.keys(samples).toSorted()).toEqual(names);
  });

  test.each(source.events.map((event) => [event.name, event.fields] as const))(
    "has a sample of %s with every field it promises",
    (name, fields) => {
      expect(
        problems(samples[name as keyof typeof samples](), { is: "record", fields }, name),
      ).toEqual([]);
    },
  );

  test("explains every event in one line of its own", () => {
    const meanings = source.events.map((event) => event.meaning);
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z].{10,95}\.$/);
  });

  test("knows what every event is about, but for those about many things or none", () => {
    const without = source.events
      .filter((event) => event.about === undefined)
      .map((event) => event.name);
    expect(without).toEqual(WITHOUT_ENTITY);
  });

  test("is about nothing that is personal, since keys are shown", () => {
    const personal = Object.values(catalogue).filter(
      (info) =>
        info.entity !== undefined && info.personal.includes(info.entity.replace(".0", "[]")),
    );
    expect(personal).toEqual([]);
  });

  test.each(PERSONAL)("marks what is called %s as personal, wherever it stands", (name) => {
    const unmarked = source.events.filter((event) =>
      unmarkedIn({ is: "record", fields: event.fields }, name),
    );
    expect(unmarked.map((event) => event.name)).toEqual([]);
  });

  test("marks every e-mail address as personal", () => {
    const unmarked = [
      ...source.named.values(),
      ...source.events.map(({ fields }) => ({ is: "record", fields }) as const),
    ].flatMap(emails);
    expect(unmarked).toEqual([]);
  });
});

/** An independent reading of the source: what in a value is not as its type says. */
function problems(value: unknown, type: Linked, path: string): readonly string[] {
  switch (type.is) {
    case "scalar":
      return fits(value, type.scalar) ? [] : [`${path} is no ${type.scalar}`];
    case "literal":
      return value === type.value ? [] : [`${path} is not ${JSON.stringify(type.value)}`];
    case "name":
      return problems(value, source.named.get(type.name) ?? type, path);
    case "union":
      return type.of.some((one) => problems(value, one, path).length === 0)
        ? []
        : [`${path} fits nothing`];
    case "list":
      return Array.isArray(value)
        ? value.flatMap((item) => problems(item, type.of, `${path}[]`))
        : [`${path} is no list`];
    case "record":
      return recordProblems(value, type.fields, path);
  }
  return [];
}

function recordProblems(
  value: unknown,
  fields: readonly LinkedField[],
  path: string,
): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${path} is no record`];
  const strangers = Object.keys(value).filter((key) => fields.every((field) => field.name !== key));
  const wrong = fields.flatMap(({ name, optional, type }) => {
    const absent = type.is === "scalar" && type.scalar === "none";
    if (name in value)
      return absent
        ? [`${path}.${name} should be absent`]
        : problems(value[name as never], type, `${path}.${name}`);
    return optional || absent ? [] : [`${path}.${name} is missing`];
  });
  return [...strangers.map((key) => `${path}.${key} is unknown`), ...wrong];
}

function fits(value: unknown, scalar: string): boolean {
  switch (scalar) {
    case "time":
      return typeof value === "string" && !Number.isNaN(Date.parse(value)) && value.endsWith("Z");
    case "email":
      return typeof value === "string" && value.endsWith("@example.com");
    case "url":
      return (
        typeof value === "string" &&
        URL.canParse(value) &&
        new URL(value).hostname === "example.com"
      );
    case "int":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "text":
      return typeof value === "string" && value !== "";
    default:
      return true;
  }
}

function unmarkedIn(type: Linked, name: string): boolean {
  if (type.is === "list") return unmarkedIn(type.of, name);
  if (type.is === "name") return unmarkedIn(source.named.get(type.name) ?? type, name);
  if (type.is !== "record") return false;
  return type.fields.some(
    (field) =>
      (field.name === name && isText(field.type) && !field.personal) ||
      unmarkedIn(field.type, name),
  );
}

function isText(type: Linked): boolean {
  return type.is === "scalar" && ["text", "email", "url"].includes(type.scalar);
}

function emails(type: Linked): readonly string[] {
  if (type.is === "list") return emails(type.of);
  if (type.is !== "record") return [];
  return type.fields.flatMap((field) => {
    if (field.type.is === "scalar" && field.type.scalar === "email" && !field.personal)
      return [field.name];
    return emails(field.type);
  });
}
