import { type AnyEvent, type Health, type Secret, ZoomflowError } from "@zoomflow/core";
import type { Cancel } from "@zoomflow/core/ports";

import {
  type Connection,
  type Effect,
  type Input,
  type Machine,
  type Policy,
  dueAt,
  initialMachine,
} from "./connection-state.ts";
import { step } from "./connection.ts";
import { healthOf } from "./health.ts";
import { createListener } from "./listener.ts";
import type { TokenOwner } from "./oauth.ts";
import type { LinkMoment, Wire, ZoomPorts } from "./ports.ts";
import type { ProxyOptions } from "./proxy.ts";
import { createUnreadableLog } from "./unreadable.ts";

/** How long a peer may take to answer our goodbye. */
const GOODBYE_MS = 1_000;

interface LinkSpec {
  readonly tokens: TokenOwner;
  readonly url: (token: Secret) => Secret;
  readonly policy: Policy;
  readonly proxy: ProxyOptions | undefined;
  /** What must never be shown, besides the token. */
  readonly secrets: readonly Secret[];
  readonly ports: Pick<ZoomPorts, "clock" | "dial" | "observe">;
  /** Called once an event, in order of arrival, whatever state the link is in. */
  readonly deliver: (event: AnyEvent, raw?: string) => void;
  readonly giveUp: (error: ZoomflowError) => void;
  readonly connected: () => void;
  readonly disconnected: (cause: string) => void;
}

interface Link {
  readonly state: Connection;
  health(): Health;
  start(): void;
  /** Resolves when the socket is closed and no timer is left. */
  stop(): Promise<void>;
}

/** The shell around {@link step}: performs effects, feeds back what came of them, decides nothing. */
export function createLink(spec: LinkSpec): Link {
  const { clock, dial, observe } = spec.ports;
  const unreadable = createUnreadableLog(spec.ports);
  const inputs: Input[] = [];
  let machine: Machine = initialMachine;
  let wire: Wire | undefined;
  let asking: AbortController | undefined;
  let timer: { readonly due: number; readonly cancel: Cancel } | undefined;
  const whenClosed: (() => void)[] = [];

  // One input after the other, also when performing an effect brings the next.
  let feeding = false;
  function feed(input: Input): void {
    inputs.push(input);
    if (feeding) return;
    feeding = true;
    try {
      for (let next = inputs.shift(); next !== undefined; next = inputs.shift()) {
        const taken = step(machine, next, clock.monotonic(), spec.policy);
        machine = taken.machine;
        for (const effect of taken.effects) perform(effect);
      }
    } finally {
      feeding = false;
      setTimer();
    }
  }

  function setTimer(): void {
    const due = dueAt(machine.state, spec.policy);
    if (due === timer?.due) return;
    timer?.cancel();
    timer = undefined;
    if (due === undefined) return;
    const fire = () => {
      timer = undefined;
      feed({ type: "tick" });
    };
    timer = { due, cancel: clock.after(Math.max(0, Math.ceil(due - clock.monotonic())), fire) };
  }

  function perform(effect: Effect): void {
    switch (effect.do) {
      case "authorize":
        return authorize(effect.generation);
      case "abandon":
        return asking?.abort();
      case "renew":
        return spec.tokens.rejected(effect.token);
      case "dial":
        return connect(effect);
      case "send-heartbeat":
        return wire?.send('{"module":"heartbeat"}');
      case "terminate":
        return wire?.terminate();
      case "hang-up":
        return hangUp();
      case "tell":
        return tell(effect.moment);
      case "give-up":
        return spec.giveUp(effect.error);
      default:
        effect satisfies never;
    }
  }

  function tell(moment: LinkMoment): void {
    observe(moment);
    if (moment.is !== "link.state") return;
    if (moment.to === "connected") spec.connected();
    else if (moment.from === "connected") spec.disconnected(moment.cause);
  }

  function authorize(generation: number): void {
    asking = new AbortController();
    spec.tokens.token(asking.signal).then(
      (token) => feed({ type: "authorized", generation, token }),
      (thrown: unknown) => {
        const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
        feed({ type: "unauthorized", generation, error });
      },
    );
  }

  function connect(order: Extract<Effect, { do: "dial" }>): void {
    const { generation, token, timeoutMs } = order;
    const url = spec.url(token);
    const { maxPayload } = spec.policy;
    wire?.terminate();
    const listener = createListener({
      clock,
      observe,
      unreadable,
      secrets: [token, ...spec.secrets],
      deliver: spec.deliver,
      tell: (said) => feed({ ...said, generation }),
      closed: () => {
        if (wire === current) wire = undefined;
        for (const resolve of whenClosed.splice(0)) resolve();
      },
    });
    const current = dial({ url, timeoutMs, maxPayload, proxy: spec.proxy }, listener);
    wire = current;
  }

  function hangUp(): void {
    const leaving = wire;
    leaving?.close();
    const cancel = clock.after(GOODBYE_MS, () => leaving?.terminate());
    whenClosed.push(cancel);
  }

  return {
    get state() {
      return machine.state;
    },
    health: () => healthOf(machine, clock.monotonic(), spec.policy),
    start: () => feed({ type: "start" }),
    async stop() {
      feed({ type: "stop" });
      if (wire) await new Promise<void>((resolve) => whenClosed.push(resolve));
      unreadable.end();
    },
  };
}
