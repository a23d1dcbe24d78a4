import { messageOf, ZoomflowError } from "../errors.ts";
import type { Health, Ports } from "../ports.ts";
import type { BreakerPolicy } from "../runs/breaker.ts";
import {
  admit,
  type Circuit,
  CLOSED,
  failed,
  heldRules,
  keptFor,
  leftOpen,
  succeeded,
} from "../runs/circuit.ts";

/** Keeps calls of one plugin back while its service does not answer. */
export interface Breaker {
  /**
   * A call is about to begin; it must be told how it ended.
   *
   * @throws ZoomflowError `ZF_CIRCUIT_OPEN` with the time to come again: nothing was done
   */
  begin(rule: string): void;
  succeeded(rule: string): void;
  failed(rule: string, thrown: unknown): void;
  /** It was broken off from our side, which says nothing of the service. */
  brokenOff(rule: string): void;
  /** The config is another: calls of rules that it does not have are no longer waited for. */
  follow(isThere: (rule: string) => boolean): void;
  /** What there is to tell of it while it is open. */
  condition(): Health | undefined;
}

export function createBreaker(
  plugin: string,
  policy: BreakerPolicy,
  { clock, random, observe }: Pick<Ports, "clock" | "random" | "observe">,
): Breaker {
  let circuit: Circuit = CLOSED;
  let last: ZoomflowError | undefined;

  const close = (): void => {
    if (circuit.is === "open")
      observe({ is: "circuit.closed", plugin, ms: clock.monotonic() - circuit.since });
    circuit = CLOSED;
    last = undefined;
  };

  const fail = (rule: string, error: ZoomflowError): void => {
    const scope = error.code === "ZF_SERVICE_REFUSED" ? "all" : "rule";
    const now = clock.monotonic();
    const { retryAfterMs } = error;
    const next = failed(circuit, rule, { scope, retryAfterMs }, now, policy, random);
    const changed = next !== circuit;
    circuit = next;
    if (next.is === "closed" || !changed) return;
    last = error;
    const rules = heldRules(next);
    const waitMs = nextTry(next) - now;
    observe({ is: "circuit.opened", plugin, waitMs, error, ...(rules && { rules }) });
  };

  return {
    begin(rule) {
      if (circuit.is === "closed") return;
      const admission = admit(circuit, rule, clock.monotonic());
      circuit = admission.circuit;
      if (!admission.go) throw heldBack(plugin, last, admission.waitMs);
      if (admission.trial) observe({ is: "circuit.half-open", plugin, rule });
    },
    succeeded(rule) {
      if (succeeded(circuit, rule) !== circuit) close();
    },
    failed(rule, thrown) {
      const error = ZoomflowError.from(thrown, "ZF_ACTION_FAILED");
      // A pause that the service asks for counts only once it has been found not to answer.
      if (error.code === "ZF_ACTION_POSTPONED" && circuit.is === "closed") return;
      if (error.retryable) fail(rule, error);
      // A refusal is an answer: the service is there, and only this call is wrong.
      else if (succeeded(circuit, rule) !== circuit) close();
    },
    brokenOff(rule) {
      circuit = leftOpen(circuit, rule);
    },
    follow(isThere) {
      const next = keptFor(circuit, isThere);
      if (next === CLOSED) close();
      circuit = next;
    },
    condition() {
      if (circuit.is === "closed" || last === undefined) return undefined;
      const rules = heldRules(circuit);
      const who =
        rules === undefined ? "all its actions wait" : `actions of ${rules.join(", ")} wait`;
      const seconds = Math.max(0, Math.ceil((nextTry(circuit) - clock.monotonic()) / 1_000));
      const next = seconds === 0 ? "by the next of them" : `in ${seconds} s`;
      const reason = `${who}, tried again ${next}: ${last.message}`;
      return { ok: true, degraded: true, reason, hint: last.hint, code: last.code };
    },
  };
}

function nextTry({ holds }: Circuit & { readonly is: "open" }): number {
  return Math.min(...[...holds.values()].map(({ until }) => until));
}

function heldBack(plugin: string, last: unknown, waitMs: number): ZoomflowError {
  const message = `plugin ${plugin} is left alone until it answers again: ${messageOf(last)}`;
  return new ZoomflowError("ZF_CIRCUIT_OPEN", message, { retryAfterMs: waitMs });
}
