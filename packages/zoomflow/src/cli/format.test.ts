import fc from "fast-check";
import { expect, test } from "vitest";

import { createRedactor } from "../log/redact.ts";
import { jsonLine } from "./format-json.ts";
import { columns, inert, short, table } from "./format-table.ts";

test("a table has its cells below their heads, and no head without a row", () => {
  expect(
    table(
      ["a", "long"],
      [
        ["first", "x"],
        ["2", "y"],
      ],
    ),
  ).toBe("A      LONG\nfirst  x\n2      y\n");
  expect(table(["a"], [])).toBe("");
  expect(short("abcdef", 4)).toBe("abc…");
});

test("whatever a cell holds, its row is one line that leaves the terminal alone", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (cells) => {
      const [line = ""] = columns([cells]);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    }),
  );
  expect(inert("a\u001b[31mb\u202ec")).toBe("a\ufffd[31mb\ufffdc");
});

test("whatever is answered in JSON can be read again, and holds no secret", () => {
  const secret = 'it"s a\\secret\n';
  const redact = createRedactor([{ name: "PASS", value: secret }]);
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      const line = jsonLine({ value, said: `${text}${secret}` }, redact);
      const [first, rest] = line.split("\n");
      expect(rest).toBe("");
      const { said } = JSON.parse(first ?? "") as { said: string };
      expect(said).not.toContain(secret);
    }),
  );
});

test("a value whose name alone tells that it is secret is taken out", () => {
  const redact = createRedactor([]);
  const line = jsonLine({ download_token: "abc", "access_token x": "d=e", note: "a=b" }, redact);
  expect(JSON.parse(line)).toEqual({
    download_token: "[secret]",
    "access_token x": "d=e",
    note: "a=b",
  });
});
