import { inspect } from "node:util";

import { describe, expect, expectTypeOf, test } from "vitest";

import {
  type Given,
  references,
  resolveVariables,
  reveal,
  Secret,
  type Text,
  Variable,
} from "./references.ts";

const CANARY = "canary-5f2c";

function secret(value: string | undefined = CANARY): Secret {
  return new Secret("SLACK_BOT_TOKEN", () => value);
}

function variable(value: string | undefined): Variable {
  return new Variable("ZOOM_ACCOUNT_ID", () => value);
}

describe("a secret", () => {
  test.each<[string, (sealed: Secret) => string]>([
    ["as text", String],
    // oxlint-disable-next-line typescript/restrict-template-expressions -- what must not leak
    ["in a template", (sealed) => `${sealed}`],
    ["joined to a text", (sealed) => "token: " + sealed],
    ["in JSON", (sealed) => JSON.stringify({ token: sealed })],
    ["when inspected", (sealed) => inspect({ options: { token: sealed } }, { depth: 9 })],
    ["when inspected with all it hides", (sealed) => inspect(sealed, { showHidden: true })],
    ["inside a list", (sealed) => String([sealed])],
  ])("never prints %s", (_, print) => {
    for (const sealed of [secret(), Secret.of("SLACK_BOT_TOKEN", CANARY)]) {
      expect(print(sealed)).toContain("[secret SLACK_BOT_TOKEN]");
      expect(print(sealed)).not.toContain(CANARY);
    }
  });

  test("has no field that holds the value", () => {
    expect(
      JSON.stringify(Object.entries(Object.getOwnPropertyDescriptors(secret()))),
    ).not.toContain(CANARY);
    expect(JSON.stringify(Object.assign({}, secret()))).not.toContain(CANARY);
  });

  test("is revealed only when asked for, at that moment", () => {
    let now = "first";
    const sealed = new Secret("ROTATING", () => now);
    expect(sealed.reveal()).toBe("first");
    now = "second";
    expect(sealed.reveal()).toBe("second");
  });

  test.each([undefined, ""])("that is not set (%j) says which variable is missing", (value) => {
    const sealed = new Secret("SLACK_BOT_TOKEN", () => value);
    expect(sealed.present).toBe(false);
    expect(() => sealed.reveal()).toThrow(
      expect.objectContaining({
        code: "ZF_VARIABLE_MISSING",
        message: "SLACK_BOT_TOKEN is not set",
      }),
    );
  });

  test("is present once its variable is set", () => {
    expect(secret().present).toBe(true);
  });
});

describe("a variable", () => {
  test("is read when it is needed, not before", () => {
    let reads = 0;
    const account = new Variable("ZOOM_ACCOUNT_ID", () => `read ${++reads}`);
    expect(reads).toBe(0);
    expect(account.value()).toBe("read 1");
    expect(String(account)).toBe("read 2");
  });

  test("that is not set says which one", () => {
    expect(variable(undefined).present).toBe(false);
    expect(variable("a").present).toBe(true);
    expect(() => variable(undefined).value()).toThrow(
      expect.objectContaining({
        code: "ZF_VARIABLE_MISSING",
        message: "ZOOM_ACCOUNT_ID is not set",
      }),
    );
  });
});

test("both are known again across two copies of this package", async () => {
  const copy = "./references.ts?another-copy";
  const other = (await import(copy)) as typeof import("./references.ts");
  expect(other.Secret.of("A", "b")).toBeInstanceOf(Secret);
  expect(new other.Variable("A", () => "b")).toBeInstanceOf(Variable);
  expect({} instanceof Secret).toBe(false);
  expect(reveal(other.Secret.of("A", "b"))).toBe("b");
});

test("reveal gives the value of a text, a variable and a secret alike", () => {
  expect(["plain", variable("from env"), secret()].map(reveal)).toEqual([
    "plain",
    "from env",
    CANARY,
  ]);
});

describe("the references in a plugin's options", () => {
  const account = variable("A1");
  const token = secret();
  const client = new (class Client {
    readonly inner = variable("hidden");
  })();

  test("are found at any depth, and not inside objects that are no plain data", () => {
    const options = { token, nested: [{ account }, 7, null, undefined], client, text: "x" };
    expect(references(options)).toEqual([token, account]);
    expect(references(account)).toEqual([account]);
  });

  test("variables are replaced by their text; secrets stay sealed; the rest is untouched", () => {
    const options = { account, token, list: [account, 1], client, none: null };
    expect(resolveVariables(options)).toEqual({
      account: "A1",
      token,
      list: ["A1", 1],
      client,
      none: null,
    });
    expect((resolveVariables(options) as typeof options).token).toBe(token);
    expect(resolveVariables(Object.assign(Object.create(null), { account }))).toEqual({
      account: "A1",
    });
  });

  test("a field named __proto__ stays a field", () => {
    const options: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    const resolved = resolveVariables(options) as { polluted?: boolean };
    expect(resolved.polluted).toBeUndefined();
    expect(Object.keys(resolved)).toEqual(["__proto__"]);
  });
});

test("types: a variable can stand wherever a text can, and nowhere else", () => {
  expectTypeOf<Given<{ a: string; n: number; s: Secret; l: string[] }>>().toEqualTypeOf<{
    a: Text;
    n: number;
    s: Secret;
    l: Text[];
  }>();
});
