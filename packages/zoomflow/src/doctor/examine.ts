import type { Finding, Secret } from "@zoomflow/core";

import { examineConfig, type Settings } from "./config.ts";
import { createExamination, type Examination, type Examined } from "./examination.ts";
import { examineZoom } from "./examine-zoom.ts";
import { examineDataDirectory, judgeEnvFile } from "./files.ts";
import { only } from "./findings.ts";
import { examineJournal } from "./journal.ts";
import { judgeNode, judgeTimeZone, judgeTrust } from "./machine.ts";
import { judgeSeen } from "./never-seen.ts";
import { examinePlugin, PLUGIN_WITHIN_MS } from "./plugins.ts";
import { examinePort } from "./port.ts";
import { examineRunning, type Running } from "./running.ts";
import { examineVariables } from "./variables.ts";
import type { World } from "./world.ts";

export interface DoctorOptions {
  /** The config's file. Default: the nearest. */
  readonly file?: string | undefined;
  /** How long to hold the socket, in milliseconds; undefined: it is not opened. */
  readonly holdMs: number | undefined;
  /** Told of the config as soon as it is loaded, and of the token: what is said may hold their secrets. */
  readonly learn: (settings: Settings | undefined, token: Secret | undefined) => void;
  /** Called when the config and its `.env` were read, before the network is used. Default: nothing. */
  readonly loaded?: () => void;
}

/** Besides the time for which the socket is held. */
const WHOLE_MS = 14_000;

/** Looks at everything that zoomflow needs, side by side as far as one thing does not need another. */
export function examine(world: World, options: DoctorOptions): AsyncGenerator<Finding> {
  const examination = createExamination(world.clock, WHOLE_MS + (options.holdMs ?? 0));
  const settings = examineMachine(examination, world, options);
  const running = examineData(examination, world, settings);
  const zoom = examination.check({
    name: "variables",
    needs: { settings },
    withinMs: 2_000,
    look: (given) => examineVariables(given.settings, world.environment()),
  });
  examineZoom(examination, world, { settings, running, zoom }, options);
  examination.check({
    name: "plugins",
    needs: { settings, running },
    withinMs: PLUGIN_WITHIN_MS + 1_000,
    async look(given, signal) {
      const looks = given.settings.plugins.map((plugin) =>
        examinePlugin(plugin, given.settings, given.running, world, signal),
      );
      return { findings: (await Promise.all(looks)).flat() };
    },
  });
  return examination.findings();
}

function examineMachine(
  examination: Examination,
  world: World,
  { file, learn, loaded }: DoctorOptions,
): Examined<Settings> {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  examination.check({
    name: "machine",
    needs: {},
    withinMs: 1_000,
    look: () => only(judgeNode(world.nodeVersion), judgeTimeZone(world.given, zone)),
  });
  examination.check({
    name: "certificates",
    needs: {},
    withinMs: 1_000,
    look: () => only(...judgeTrust(world.given)),
  });
  const settings = examination.check({
    name: "config",
    needs: {},
    withinMs: 8_000,
    async look() {
      const result = await examineConfig(world, file);
      learn(result.value, undefined);
      loaded?.();
      return result;
    },
  });
  examination.check({
    name: ".env",
    needs: { settings },
    withinMs: 1_000,
    look: (given) => only(judgeEnvFile(given.settings.directory)),
  });
  return settings;
}

function examineData(
  examination: Examination,
  world: World,
  settings: Examined<Settings>,
): Examined<Running> {
  const { clock } = world;
  const directory = examination.check({
    name: "data directory",
    needs: { settings },
    withinMs: 3_000,
    look: (given) => examineDataDirectory(given.settings.dataDirectory, world),
  });
  const running = examination.check({
    name: "running",
    needs: { settings },
    withinMs: 5_000,
    look: (given, signal) => examineRunning(given.settings, world, signal),
  });
  examination.check({
    name: "http port",
    needs: { settings, running },
    withinMs: 2_000,
    look: async (given) => only(await examinePort(given.settings, given.running)),
  });
  const journal = examination.check({
    name: "journal",
    needs: { settings, running, directory },
    withinMs: 3_000,
    look(given) {
      const { holder, parts } = given.running;
      const connected = holder?.dev === false && parts?.["websocket"]?.ok === true;
      return examineJournal(given.settings.journal, connected, clock.now());
    },
  });
  examination.check({
    name: "events",
    needs: { settings, journal },
    withinMs: 1_000,
    look: (given) => only(...judgeSeen(given.settings.rules, given.journal, clock.now())),
  });
  return running;
}
