import type { Finding } from "@zoomflow/core";

import { fail, warn } from "./findings.ts";

/** What a variable is for, as far as its looks tell whether it can be that. */
export type Role = "id" | "secret" | "other";

/** A value under the name by which a person finds it. */
export interface Named {
  readonly name: string;
  readonly value: string;
  readonly role: Role;
}

const CHECK = "variables";

const PASTED = "Set it again without them, in the environment or in .env.";

/** From the first to the last letter, the kinds of quotes that come with a copy. */
const QUOTED = /^(?:".*"|'.*'|`.*`|\u201c.*\u201d|\u2018.*\u2019)$/s;

/** What stands in an example, or where a shell should have put a value. */
const UNFILLED =
  /^\$\{?\w+\}?$|\$\{\w+\}|^%\w+%$|^\{\{.*\}\}$|^<.*>$|^\.{3}$|\u2026|^x{3,}$|^(?:your|my)[-_]|^change[-_]?me$|^todo$/i;

/** How long such values are, with room: Zoom's ids have about 22 characters, its secrets 32. */
const LENGTHS: Readonly<Record<Exclude<Role, "other">, readonly [number, number]>> = {
  id: [10, 64],
  secret: [16, 128],
};

/** What is odd about a value by its looks. The value itself is never repeated. */
export function judgeShape({ name, value, role }: Named): Finding | undefined {
  const says = (message: string, hint: string): Finding =>
    role === "other"
      ? warn(CHECK, message, hint)
      : fail(CHECK, message, { hint, code: "ZF_CONFIG_INVALID" });
  if (value.trim() !== value)
    return says(`${name} begins or ends with white space`, PASTED.replace("them", "it"));
  if (QUOTED.test(value)) return says(`${name} holds quotes around its value`, PASTED);
  if (UNFILLED.test(value))
    return says(`${name} holds a placeholder, and no value`, "Put the real value in its place.");
  if (role === "other") return undefined;
  if (/[^\x21-\x7e]/.test(value))
    return says(`${name} holds characters that no such value has`, "Copy it again.");
  const [least, most] = LENGTHS[role];
  if (value.length >= least && value.length <= most) return undefined;
  const length = `${value.length} character${value.length === 1 ? "" : "s"}`;
  const hint = "Compare it with the app's page in the Zoom Marketplace: a part may be missing.";
  return warn(CHECK, `${name} has ${length}, which is unusual`, hint);
}

/** What is odd about values beside one another. */
export function judgeTogether(all: readonly Named[]): readonly Finding[] {
  const twins = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.value === one.value && other.name !== one.name)
      .map((other) =>
        warn(
          CHECK,
          `${one.name} and ${other.name} hold the same value`,
          "Copy each from its own place on the app's page.",
        ),
      ),
  );
  const id = all.find(({ name }) => name.endsWith("CLIENT_ID"));
  const secret = all.find(({ role }) => role === "secret");
  if (id === undefined || secret === undefined || !looksSwapped(id.value, secret.value))
    return twins;
  return [
    ...twins,
    warn(
      CHECK,
      `${id.name} and ${secret.name} look as if they had changed places`,
      "The client id is the shorter one on the app's page.",
    ),
  ];
}

function looksSwapped(id: string, secret: string): boolean {
  return /^[A-Za-z0-9]{32}$/.test(id) && /^[\w-]{18,24}$/.test(secret);
}
