import { type Finding, Secret, Variable } from "@zoomflow/core";
import { definition, references, unsetMessage } from "@zoomflow/core/engine";
import type { ZoomOptions } from "@zoomflow/zoom";

import type { ZoomConfig } from "../config/define.ts";
import { type Environment, resolveZoom } from "../config/zoom.ts";
import type { Settings } from "./config.ts";
import { fail, ok, type Result } from "./findings.ts";
import { judgeShape, judgeTogether, type Named, type Role } from "./shape.ts";

const CHECK = "variables";

interface Wanted {
  readonly name: string;
  readonly role: Role;
  readonly value: string | undefined;
}

/** Whether the variables that the config needs are set, and may be what they are for. */
export function examineVariables(
  settings: Settings,
  environment: Environment,
): Result<ZoomOptions> {
  const { config } = settings;
  const wanted = [...zoomVariables(config.zoom ?? {}, environment), ...pluginVariables(settings)];
  const set = wanted.filter((one): one is Named => one.value !== undefined);
  const zoom = resolveZoom(config.zoom, environment);
  const findings = [
    ...unset(wanted, environment),
    ...zoom.problems
      .filter(({ kind }) => kind !== "variable")
      .map(({ where, message }) => fail(CHECK, `${where}: ${message}`, REPLACE)),
    ...set.flatMap((one) => judgeShape(one) ?? []),
    ...judgeTogether(set.filter(({ role }) => role !== "other")),
  ];
  const names = set.map(({ name }) => name).join(", ");
  return {
    findings: findings.length > 0 ? findings : [ok(CHECK, `set, and plausible: ${names}`)],
    ...(zoom.options !== undefined && { value: zoom.options }),
  };
}

const REPLACE = {
  hint: "Mend it in the environment, in .env or in the config.",
  code: "ZF_CONFIG_INVALID",
} as const;

const SET = "Set it in the environment or in the .env file beside the config.";

function unset(wanted: readonly Wanted[], environment: Environment): readonly Finding[] {
  const known = Object.keys(environment);
  return wanted
    .filter(({ value, name }) => value === undefined && !OPTIONAL.has(name))
    .map(({ name }) =>
      fail(CHECK, unsetMessage(name, known), { hint: SET, code: "ZF_VARIABLE_MISSING" }),
    );
}

/** What is told, where it is missing, by what it is needed for. */
const OPTIONAL: ReadonlySet<string> = new Set(["ZOOM_ACCOUNT_ID", "ZOOM_SUBSCRIPTION_ID"]);

const FIELDS = [
  ["clientId", "ZOOM_CLIENT_ID", "id"],
  ["clientSecret", "ZOOM_CLIENT_SECRET", "secret"],
  ["accountId", "ZOOM_ACCOUNT_ID", "id"],
  ["subscriptionId", "ZOOM_SUBSCRIPTION_ID", "id"],
] as const;

function zoomVariables(zoom: ZoomConfig, environment: Environment): readonly Wanted[] {
  return FIELDS.map(([field, variable, role]) => {
    const given: unknown = zoom[field];
    if (given instanceof Secret || given instanceof Variable)
      return { name: given.name, role, value: valueOf(given) };
    if (typeof given === "string" && given !== "")
      return { name: `zoom.${field}`, role, value: given };
    return { name: variable, role, value: environment[variable] || undefined };
  });
}

/** What they are for, only the plugin knows. */
function pluginVariables({ plugins }: Settings): readonly Wanted[] {
  const found = plugins.flatMap((plugin) => references(plugin[definition].options));
  const byName = new Map(found.map((one) => [one.name, one]));
  return [...byName.values()].map((one) => ({
    name: one.name,
    role: "other",
    value: valueOf(one),
  }));
}

function valueOf(reference: Secret | Variable): string | undefined {
  if (!reference.present) return undefined;
  return reference instanceof Secret ? reference.reveal() : reference.value();
}
