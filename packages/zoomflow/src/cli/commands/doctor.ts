import { type Finding, parseDuration, ZoomflowError } from "@zoomflow/core";

import { proxyOf } from "../../config/zoom.ts";
import { exitOf } from "../../doctor/verdict.ts";
import type { Redactor } from "../../log/redact.ts";
import { fetchThroughProxy } from "../../proxy.ts";
import { insistOnVerification } from "../../tls.ts";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatFinding, formatTally } from "../format-doctor.ts";
import { jsonLine } from "../format-json.ts";
import type { Io } from "../io.ts";

export const doctor: Command = {
  name: "doctor",
  takes: "",
  summary:
    "Looks at all that zoomflow needs, from the variables to Zoom and Slack, and says what to do. Takes the subscription for some seconds, unless a zoomflow runs here or --no-socket is given.",
  options: {
    "no-socket": {
      type: "boolean",
      help: "do not open the event socket: another program that uses the subscription would lose it",
    },
    hold: {
      type: "string",
      value: "TIME",
      help: "how long to hold the socket, to see whether another program takes it back; default: 5s",
    },
  },
  async run(call, io) {
    const holdMs = holdOption(call);
    // What only this command needs, others need not load.
    const { examine } = await import("../../doctor/examine.ts");
    const { createKeptBack } = await import("../../doctor/kept-back.ts");
    const { systemWorld } = await import("../../doctor/world.ts");
    const environment = () => io.environment;
    const world = systemWorld(io.directory, environment);
    const { redact, learn } = createKeptBack(environment);
    insistOnVerification(process.env, { warn() {} });
    const network = { release: () => {} };
    const findings: Finding[] = [];
    try {
      const found = examine(world, {
        file: call.text("config"),
        holdMs,
        learn,
        // Only now: the proxy may be named in `.env`.
        loaded: () => void (network.release = throughProxy(io)),
      });
      for await (const finding of found) {
        findings.push(finding);
        if (!call.flag("json")) io.stdout(redact(formatFinding(finding, look(io))));
      }
    } finally {
      network.release();
    }
    return conclude(findings, call, io, redact);
  },
};

function throughProxy(io: Io): () => void {
  try {
    return fetchThroughProxy(proxyOf(io.environment));
  } catch {
    // What is wrong with its address is told with the variables.
    return () => {};
  }
}

/** @throws ZoomflowError `ZF_USAGE` */
function holdOption(call: Call): number | undefined {
  const text = call.text("hold");
  if (call.flag("no-socket")) {
    if (text === undefined) return undefined;
    throw new ZoomflowError("ZF_USAGE", "--hold and --no-socket exclude one another");
  }
  const ms = parseDuration(text ?? "5s");
  if (ms !== undefined && ms <= MOST_HOLD_MS) return ms;
  throw new ZoomflowError("ZF_USAGE", "--hold takes a time up to 5m, such as 5s");
}

const MOST_HOLD_MS = 300_000;

function conclude(findings: readonly Finding[], call: Call, io: Io, redact: Redactor): number {
  const exit = exitOf(findings);
  const ok = exit === EXIT.ok;
  if (call.flag("json")) io.stdout(jsonLine({ ok, exit, findings }, redact));
  else io.stdout(formatTally(findings, look(io)));
  return exit;
}

function look(io: Io): { readonly colour: boolean } {
  return { colour: io.colors && !io.environment["NO_COLOR"] };
}
