import type { Instance } from "../actions/instance.ts";
import { deadline } from "../deadline.ts";
import { ZoomflowError } from "../errors.ts";
import type { Cancel, Health, Ports } from "../ports.ts";

/** Asks plugins again and again whether their services can be used. */
export interface PluginWatch {
  /** Begins, or goes on with the plugins as they are now: those that are gone are asked no more. */
  follow(): void;
  /** Asks no more; what is under way is broken off, and says nothing. */
  stop(): void;
  /** What each was found to be last, as `plugin:NAME`. */
  health(): readonly (readonly [string, Health])[];
}

/** Between two questions, give or take a fifth: many plugins of one service do not ask as one. */
const EVERY_MS = 20_000;
const SPREAD = 0.2;
const ANSWER_WITHIN_MS = 10_000;

/** One plugin under watch. */
interface Watched {
  /** Undefined before the first answer. */
  health: Health | undefined;
  cancel: Cancel;
  readonly left: AbortController;
}

/**
 * Each plugin is asked by itself, and not again before it has answered. One whose service asks to be
 * left alone is left alone for that long.
 */
export function createPluginWatch(
  current: () => ReadonlyMap<string, Instance>,
  ports: Pick<Ports, "clock" | "random" | "observe">,
): PluginWatch {
  const { clock, random, observe } = ports;
  const watched = new Map<Instance, Watched>();
  const stopped = new AbortController();

  const ask = async (instance: Instance, one: Watched): Promise<void> => {
    const { name } = instance;
    const limit = deadline(clock, ANSWER_WITHIN_MS, one.left.signal, () => noAnswer(name));
    const error = await instance.health(limit.signal);
    limit.release();
    if (one.left.signal.aborted) return;
    // Being asked to wait says nothing of what can be used then.
    if (error?.code !== "ZF_ACTION_POSTPONED") note(name, one, error);
    const own = EVERY_MS * (1 - SPREAD + 2 * SPREAD * random());
    const waitMs = Math.max(own, error?.retryAfterMs ?? 0);
    one.cancel = clock.after(waitMs, () => void ask(instance, one));
  };

  const note = (plugin: string, one: Watched, error: ZoomflowError | undefined): void => {
    const before = one.health;
    one.health = error === undefined ? USABLE : unwell(error);
    if (error === undefined && before?.degraded) observe({ is: "plugin.recovered", plugin });
    // The same again is not told again, in whatever words its service puts it this time.
    if (error !== undefined && (before?.code !== error.code || before.hint !== error.hint))
      observe({ is: "plugin.unhealthy", plugin, error });
  };

  const watch = (instance: Instance): void => {
    const left = new AbortController();
    const one: Watched = { health: undefined, cancel: () => {}, left };
    watched.set(instance, one);
    void ask(instance, one);
  };

  const leave = (instance: Instance, { left, cancel }: Watched): void => {
    watched.delete(instance);
    left.abort(new Error("it is asked no more"));
    cancel();
  };

  const saidBy = (instance: Instance): Health =>
    canSay(instance) ? (watched.get(instance)?.health ?? UNASKED) : MUTE;

  return {
    follow() {
      if (stopped.signal.aborted) return;
      const now = new Set([...current().values()].filter(canSay));
      for (const [instance, one] of watched) if (!now.has(instance)) leave(instance, one);
      for (const instance of now) if (!watched.has(instance)) watch(instance);
    },
    stop() {
      stopped.abort();
      for (const [instance, one] of watched) leave(instance, one);
    },
    health: () =>
      [...current().values()].map((instance) => [
        `plugin:${instance.name}`,
        instance.condition() ?? saidBy(instance),
      ]),
  };
}

const USABLE: Health = { ok: true, reason: "its service can be used" };
const UNASKED: Health = { ok: true, reason: "not asked yet" };
const MUTE: Health = { ok: true, reason: "it is set up, and does not say more of itself" };

function canSay({ definition }: Instance): boolean {
  return definition.spec.health !== undefined;
}

/** Its actions are tried again or kept for a person: events are taken all the same. */
function unwell({ message, hint, code }: ZoomflowError): Health {
  return { ok: true, degraded: true, reason: message, hint, code };
}

function noAnswer(plugin: string): ZoomflowError {
  const seconds = ANSWER_WITHIN_MS / 1_000;
  const message = `plugin ${plugin} did not say within ${seconds} s whether its service can be used`;
  const hint = "Check the way to its service: DNS, firewall and proxy.";
  return new ZoomflowError("ZF_ACTION_TIMEOUT", message, { hint });
}
