import type { LookupAddress } from "node:dns";

import { type ActionUse, type Finding, Secret } from "@zoomflow/core";
import { expect, test } from "vitest";

import { parseAllowed } from "./allow.ts";
import { doctor } from "./doctor.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "crm.example.com": ["93.184.215.14"],
  "inner.example.com": ["10.0.0.5"],
  "both.example.com": ["10.0.0.5", "93.184.215.14"],
};

async function resolve(host: string): Promise<readonly LookupAddress[]> {
  const found = NAMES[host] ?? (/^[\d.]+$/.test(host) ? [host] : undefined);
  if (found === undefined) throw new Error(`no ${host}`);
  return found.map((address) => ({ address, family: 4 }));
}

async function examine(urls: readonly unknown[], allow: readonly string[] = []) {
  const uses = urls.map((url): ActionUse => ({ action: "request", rule: "r", input: { url } }));
  const reached: string[] = [];
  const findings = await doctor(
    {
      uses,
      options: {
        allow: allow.map(parseAllowed).filter((entry) => entry !== undefined),
        timeoutMs: 1_000,
      },
      reach: async (url, { as, direct } = {}): Promise<Finding> => {
        expect(direct, "no proxy is used by requests either").toBe(true);
        reached.push(url);
        return { check: "way", status: "ok", message: `${as} is reached` };
      },
    },
    resolve,
  );
  return { findings, reached };
}

test("each host that rules name outright is looked at once, by scheme, host and port alone", async () => {
  const { findings, reached } = await examine([
    "https://crm.example.com/a?token=canary",
    "https://crm.example.com/b",
    "https://crm.example.com:8443/",
    "https://nowhere.example.com/",
    undefined,
    "no URL",
  ]);
  expect(reached).toEqual([
    "https://crm.example.com",
    "https://crm.example.com:8443",
    "https://nowhere.example.com",
  ]);
  expect(findings.map(({ status, message }) => `${status}: ${message}`)).toEqual([
    "ok: crm.example.com is reached",
    "ok: crm.example.com:8443 is reached",
    "ok: nowhere.example.com is reached",
  ]);
});

test.each(["https://inner.example.com/", "http://169.254.169.254/", "http://127.0.0.1:8080/"])(
  "%s is refused, as a request there would be, with what to do",
  async (url) => {
    const { findings, reached } = await examine([url]);
    expect(findings).toMatchObject([{ status: "fail", code: "ZF_ACTION_REFUSED" }]);
    expect(findings[0]?.hint).toContain("allow");
    expect(reached).toEqual([]);
  },
);

test.each([
  ["https://inner.example.com/", "inner.example.com"],
  ["https://inner.example.com/", "10.0.0.0/8"],
  ["https://both.example.com/", "crm.example.com"],
])("%s is reached where %s is allowed, or some address of it is public", async (url, allow) => {
  expect((await examine([url], [allow])).findings).toMatchObject([{ status: "ok" }]);
});

test("an address that is a secret is called by its name", async () => {
  const { findings } = await examine([
    Secret.of("HOOK_URL", "https://crm.example.com/canary"),
    Secret.of("INNER_URL", "https://inner.example.com/canary"),
  ]);
  const text = JSON.stringify(findings);
  expect(text).toContain("[secret HOOK_URL] is reached");
  expect(text).toContain("[secret INNER_URL] is refused");
  expect(text).not.toMatch(/canary|example/);
});

test("what goes without TLS, or may go to a cloud's metadata, is warned of", async () => {
  const { findings } = await examine(["http://crm.example.com/"], ["0.0.0.0/0"]);
  expect(findings.map(({ check, status }) => `${check}: ${status}`)).toEqual([
    "allow: warn",
    "target: warn",
    "target: ok",
  ]);
  const local = await examine(["http://127.0.0.1:8080/"], ["127.0.0.1"]);
  expect(local.findings).toMatchObject([{ status: "ok" }]);
});

test("where no rule names a target there is nothing to look at, and of very many only some", async () => {
  expect((await examine([])).findings).toMatchObject([{ check: "targets", status: "ok" }]);
  const many = Array.from({ length: 25 }, (_, n) => `https://crm.example.com:${n + 1_000}/`);
  expect((await examine(many)).findings.at(-1)).toMatchObject({
    check: "targets",
    status: "skipped",
    message: "5 more were not looked at",
  });
});
