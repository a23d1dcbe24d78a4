import { count, on, pair } from "@zoomflow/core";
import { type ErrorCode, type Finding, ZoomflowError } from "@zoomflow/core";
import type { Trial } from "@zoomflow/zoom";
import { describe, expect, test } from "vitest";

import { judgeSkew } from "./clock.ts";
import { judgeNode, judgeTimeZone, judgeTrust } from "./machine.ts";
import { judgeSeen } from "./never-seen.ts";
import { judgeScopes } from "./scopes.ts";
import { judgeTrial } from "./socket.ts";
import { exitOf } from "./verdict.ts";

const run = (): void => {};

describe("the exit code", () => {
  const failed = (code?: ErrorCode): Finding => ({
    check: "x",
    status: "fail",
    message: "",
    ...(code !== undefined && { code }),
  });

  test.each<[string, readonly Finding[], number]>([
    ["nothing failed", [{ check: "x", status: "warn", message: "" }], 0],
    ["something cannot be had", [failed()], 69],
    ["something else cannot be had", [failed("ZF_JOURNAL_UNWRITABLE")], 69],
    ["Zoom refuses", [failed(), failed("ZF_CREDENTIALS_REFUSED")], 77],
    ["a service refuses", [failed("ZF_ACTION_REFUSED")], 77],
    ["a service refuses the token", [failed("ZF_SERVICE_REFUSED")], 77],
    ["the config is at fault", [failed("ZF_CREDENTIALS_REFUSED"), failed("ZF_CONFIG_BROKEN")], 78],
    ["we are at fault", [failed("ZF_INTERNAL")], 69],
  ])("says that %s", (_, findings, exit) => expect(exitOf(findings)).toBe(exit));
});

describe("the machine", () => {
  test.each([
    ["24.21.0", "ok"],
    ["25.0.0", "ok"],
    ["24.2.0", "warn"],
    ["20.11.1", "warn"],
  ])("Node %s is %s", (version, status) => expect(judgeNode(version).status).toBe(status));

  test("a time zone that there is not is told", () => {
    expect(judgeTimeZone({ TZ: "Europe/Berlinn" }, "UTC")).toMatchObject({ status: "warn" });
    expect(judgeTimeZone({ TZ: ":Europe/Berlin" }, "Europe/Berlin").status).toBe("ok");
    expect(judgeTimeZone({}, "UTC").message).toBe("UTC, unless a rule names another");
  });

  test("what would change which certificates are trusted is told", () => {
    const given = { NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_EXTRA_CA_CERTS: "/nowhere/ca.pem" };
    const found = judgeTrust(given);
    expect(found.map(({ status }) => status)).toEqual(["warn", "warn"]);
    expect(JSON.stringify(found), "a path is nobody's business").not.toContain("/nowhere");
    const own = judgeTrust({ NODE_EXTRA_CA_CERTS: import.meta.filename });
    expect(own).toMatchObject([
      { status: "ok", message: expect.stringContaining("EXTRA") as string },
    ]);
  });
});

test.each([
  [1_500, "ok", "agrees with Zoom's"],
  [-10_000, "ok", "this machine's clock is 10 s behind Zoom's"],
  [90_400, "warn", "this machine's clock is 1 m 30 s ahead of Zoom's"],
  [7_200_000, "fail", "this machine's clock is 2 h ahead of Zoom's"],
])("a clock that is %i ms ahead is %s", (skew, status, message) => {
  expect(judgeSkew(skew)).toMatchObject({ status, message });
});

describe("scopes", () => {
  const rules = [
    on("meeting.started", { id: "meetings", run }),
    on("recording.completed", { id: "recordings", run }),
    on("phone.*", { id: "calls", run }),
    on("phone.callee_missed", { id: "off", enabled: false, run }),
  ];
  const lacking = (scope: string): readonly string[] =>
    judgeScopes(rules, scope)
      .filter(({ status }) => status === "warn")
      .map(({ message }) => message);

  test("that a rule's events ask for and the app lacks are named", () => {
    expect(lacking("meeting:read:meeting:admin user:read:user")).toEqual([
      'rule "recordings" takes recording.completed, for which the app has no scope',
      'rule "calls" takes phone.*, for which the app has no scope',
    ]);
    const [, finding] = judgeScopes(rules, "meeting:read:meeting");
    expect(finding?.hint).toMatch(/Add one of these .*: phone:/);
  });

  test("of the classic kind stand for many", () => {
    expect(lacking("meeting:read:admin, recording:read phone:master")).toEqual([]);
    expect(judgeScopes(rules, "meeting:read recording:write phone:read")).toMatchObject([
      { status: "ok" },
    ]);
  });

  test("that Zoom does not name at all are worth a look", () => {
    for (const scope of [undefined, "", " "])
      expect(judgeScopes(rules, scope)).toMatchObject([{ status: "warn" }]);
  });

  test("of events that nobody knows are not asked for", () => {
    expect(
      judgeScopes([on("meeting.new_thing" as never, { id: "new", run })], "user:read"),
    ).toMatchObject([{ status: "ok" }]);
  });
});

describe("events that have never come", () => {
  const now = 7 * 86_400_000;
  const seen = (...names: readonly string[]) => ({
    names: new Set(names),
    events: 1_204,
    since: 0,
  });
  const told = (rules: Parameters<typeof judgeSeen>[0], ...names: readonly string[]) =>
    judgeSeen(rules, seen(...names), now).map(({ status, message }) => `${status}: ${message}`);

  test("are named with the rule that waits for them in vain", () => {
    const rules = [
      on("phone.callee_missed", { id: "missed", run }),
      on("meeting.started", { id: "started", run }),
      on("recording.*", { id: "off", enabled: false, run }),
    ];
    expect(told(rules, "meeting.started")).toEqual([
      'warn: rule "missed" can never fire unless the subscription includes phone.callee_missed: none has come among the 1,204 of 7 d',
    ]);
    expect(told(rules, "meeting.started", "phone.callee_missed")).toEqual([
      "ok: every rule's events have come before, among the 1,204 of 7 d",
    ]);
  });

  test("are not so bad where others of the rule have come, unless it needs each of them", () => {
    const either = on(["meeting.started", "webinar.started"], { id: "either", run });
    expect(told([either], "meeting.started")).toEqual([
      'warn: rule "either" also takes webinar.started, of which none has come among the 1,204 of 7 d',
    ]);
    const both = on(pair({ start: "meeting.started", end: "meeting.ended", within: "4h" }), {
      id: "both",
      run,
    });
    expect(told([both], "meeting.started")[0]).toContain("can never fire unless");
    const many = on(count({ of: "meeting.*", atLeast: 3, within: "1h" }), { id: "many", run });
    expect(told([many], "meeting.started")[0]).toMatch(/^ok/);
  });

  test("mean nothing while none has come at all", () => {
    const nothing = { names: new Set<string>(), events: 0, since: undefined };
    expect(judgeSeen([], nothing, now)).toMatchObject([{ status: "skipped" }]);
  });
});

describe("a trial of the socket", () => {
  const held: Trial = { confirmedMs: 120, acked: true, events: 0, error: undefined };
  const error = (code: ErrorCode) => new ZoomflowError(code, "so it was");

  test.each<[string, Trial, Partial<Finding>]>([
    ["that held", held, { status: "ok" }],
    ["without an answer to the heartbeat", { ...held, acked: false }, { status: "warn" }],
    ["in which events came", { ...held, events: 2 }, { status: "warn" }],
    ["that ended soon", { ...held, error: error("ZF_SOCKET_LOST") }, { code: "ZF_DISPLACED" }],
    [
      "that was rejected",
      { ...held, confirmedMs: undefined, error: error("ZF_CONNECTION_REJECTED") },
      { status: "fail", code: "ZF_CONNECTION_REFUSED" },
    ],
    [
      "that another program has",
      { ...held, confirmedMs: undefined, error: error("ZF_DISPLACED") },
      { status: "fail", code: "ZF_DISPLACED" },
    ],
    [
      "that nobody answered",
      { ...held, confirmedMs: undefined, error: error("ZF_CONNECTION_TIMEOUT") },
      { status: "fail", code: "ZF_CONNECTION_TIMEOUT" },
    ],
  ])("%s is told so", (_, trial, finding) => {
    expect(judgeTrial(trial, 5_000)).toMatchObject(finding);
  });
});
