import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";

import { type DoctorCall, type Finding, Secret } from "@zoomflow/core";

import { hostOf } from "./allow.ts";
import { createGuard, type Guard, portOf } from "./guard.ts";
import type { CheckedOptions } from "./options.ts";
import type { HttpClient } from "./send.ts";
import { parseTarget } from "./target.ts";

type Call = Pick<DoctorCall<HttpClient, CheckedOptions>, "options" | "uses" | "reach">;
type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** More than these would take too long. */
const MOST = 20;

/** A cloud's metadata address: whoever may reach it may have the machine's own credentials. */
const METADATA = "169.254.169.254";

/** Whether the targets that rules name outright may be reached, and can be. No request is sent. */
export async function doctor(
  { options, uses, reach }: Call,
  resolve: Resolve = (host) => lookup(host, { all: true }),
): Promise<readonly Finding[]> {
  const guard = createGuard(options.allow);
  const targets = targetsOf(uses);
  const looks = targets.slice(0, MOST).map(async (target) => {
    const refusal = await refusalOf(guard, target, resolve);
    return (
      refusal ?? [
        ...plain(target),
        {
          ...(await reach(target.url.origin, { as: target.label, direct: true })),
          check: "target",
        },
      ]
    );
  });
  const findings = [...judgeAllow(guard), ...(await Promise.all(looks)).flat()];
  if (targets.length > MOST) {
    const message = `${targets.length - MOST} more were not looked at`;
    findings.push({ check: "targets", status: "skipped", message });
  }
  if (findings.length > 0) return findings;
  return [{ check: "targets", status: "ok", message: "no rule names one outright" }];
}

interface Target {
  readonly url: URL;
  /** What it is called: its host, or the name of the secret that it is. */
  readonly label: string;
}

/** Each host once, with its scheme and port. */
function targetsOf(uses: Call["uses"]): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { input } of uses) {
    const { url: given } = input;
    const sealed = given instanceof Secret;
    if (!sealed && typeof given !== "string") continue;
    const url = parseTarget(sealed ? given.reveal() : given);
    if (typeof url === "string" || targets.has(url.origin)) continue;
    targets.set(url.origin, { url: new URL(url.origin), label: sealed ? String(given) : url.host });
  }
  return [...targets.values()];
}

async function refusalOf(
  guard: Guard,
  { url, label }: Target,
  resolve: Resolve,
): Promise<readonly Finding[] | undefined> {
  if (guard.trusts(url)) return undefined;
  const port = portOf(url);
  // That a name cannot be resolved is told by the look at the way.
  const addresses = await resolve(hostOf(url) ?? "").catch(() => []);
  const refusals = addresses.map(({ address }) => guard.refusal(address, port));
  const [first] = refusals;
  if (first === undefined || refusals.includes(undefined)) return undefined;
  return [
    {
      check: "target",
      status: "fail",
      message: `${label} is refused: ${first}, which no request goes to unless it is allowed`,
      hint: `If it is meant, name it: http({ allow: ["host:${port}"] }).`,
      code: "ZF_ACTION_REFUSED",
    },
  ];
}

/** What is sent without TLS can be read and changed on the way. */
function plain({ url, label }: Target): readonly Finding[] {
  if (url.protocol === "https:" || /^(?:localhost|127\..*|\[::1\])$/.test(url.hostname)) return [];
  return [
    {
      check: "target",
      status: "warn",
      message: `${label} is reached without TLS`,
      hint: "Use https:// where the receiver has it: bodies, headers and signatures can be read on the way.",
    },
  ];
}

function judgeAllow(guard: Guard): readonly Finding[] {
  if (guard.refusal(METADATA, 80) !== undefined) return [];
  return [
    {
      check: "allow",
      status: "warn",
      message: "`allow` lets requests go to a cloud's metadata address",
      hint: "Name the hosts that are meant instead of a range that has it.",
    },
  ];
}
