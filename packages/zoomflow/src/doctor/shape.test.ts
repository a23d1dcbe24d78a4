import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { judgeShape, judgeTogether, type Named, type Role } from "./shape.ts";

const value = (text: string, role: Role = "id"): Named => ({ name: "NAME", value: text, role });

describe("a value", () => {
  test.each(["vSGhr5TdTMq2Jn8rXcLwNA", "_aGeGN7TjeB5aRQLh2Qlg", "simulated-client"])(
    "such as %s is plausible as an id",
    (text) => expect(judgeShape(value(text))).toBeUndefined(),
  );

  test.each([
    [" vSGhr5TdTMq2Jn8rXcLwNA", "white space"],
    ["vSGhr5TdTMq2Jn8rXcLwNA\n", "white space"],
    ['"vSGhr5TdTMq2Jn8rXcLwNA"', "quotes"],
    ["\u201cvSGhr5TdTMq2Jn8rXcLwNA\u201d", "quotes"],
    ["$ZOOM_CLIENT_ID", "placeholder"],
    ["${ZOOM_CLIENT_ID}", "placeholder"],
    ["%ZOOM_CLIENT_ID%", "placeholder"],
    ["{{ zoom.client_id }}", "placeholder"],
    ["<your client id>", "placeholder"],
    ["your-client-id", "placeholder"],
    ["\u2026", "placeholder"],
    ["...", "placeholder"],
    ["changeme", "placeholder"],
    ["vSGhr5TdTMq2\u200bJn8rXcLwNA", "characters that no such value has"],
  ])("%j cannot be an id, and is not repeated", (text, problem) => {
    const finding = judgeShape(value(text));
    expect(finding).toMatchObject({ status: "fail", code: "ZF_CONFIG_INVALID" });
    expect(finding?.message).toContain(problem);
    expect(judgeShape(value(text, "other"))?.status ?? "warn").toBe("warn");
  });

  test.each<[string, Role, string]>([
    ["short", "id", "5 characters"],
    ["x", "secret", "1 character,"],
    ["y".repeat(70), "id", "70 characters"],
    ["y".repeat(130), "secret", "130 characters"],
  ])("of an odd length is worth a look: %s as %s", (text, role, message) => {
    expect(judgeShape(value(text, role))).toMatchObject({ status: "warn" });
    expect(judgeShape(value(text, role))?.message).toContain(message);
  });

  test("whatever it is, is in no finding", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const odd = ` \u0001${text}\u0002`;
        expect(JSON.stringify(judgeShape(value(odd)))).not.toContain(
          JSON.stringify(odd).slice(1, -1),
        );
      }),
    );
  });
});

describe("values beside one another", () => {
  const id = { name: "ZOOM_CLIENT_ID", role: "id" } as const;
  const secret = { name: "ZOOM_CLIENT_SECRET", role: "secret" } as const;
  const [long, short] = ["aB3".repeat(10) + "xY", "vSGhr5TdTMq2Jn8rXcLwNA"];

  test("may have changed places", () => {
    expect(
      judgeTogether([
        { ...id, value: long },
        { ...secret, value: short },
      ]),
    ).toMatchObject([
      {
        status: "warn",
        message: "ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET look as if they had changed places",
      },
    ]);
    expect(
      judgeTogether([
        { ...id, value: short },
        { ...secret, value: long },
      ]),
    ).toEqual([]);
  });

  test("may be one and the same", () => {
    const account = { name: "ZOOM_ACCOUNT_ID", role: "id", value: short } as const;
    expect(judgeTogether([{ ...id, value: short }, account])).toMatchObject([
      { status: "warn", message: "ZOOM_CLIENT_ID and ZOOM_ACCOUNT_ID hold the same value" },
    ]);
  });

  test("of which there is only one are not compared", () => {
    expect(judgeTogether([{ ...id, value: long }])).toEqual([]);
  });
});
