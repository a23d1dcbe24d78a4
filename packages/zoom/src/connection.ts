import { after, backOff, enter } from "./aftermath.ts";
import { allowedAt, spend } from "./budget.ts";
import {
  type Connected,
  type Connection,
  type Effect,
  type FromAttempt,
  type Input,
  type Machine,
  type Opening,
  type Policy,
  type Step,
  dueAt,
} from "./connection-state.ts";
import { endingIn, endingOf, lost, timedOut } from "./endings.ts";
import { confirm, hear, leave, stallOf, watch } from "./watchdog.ts";

/**
 * The whole life of the connection: pure, total, and blind to sockets and timers.
 *
 * One attempt is one generation: a token, a socket, a session. Only the end of a generation leads
 * to the next, by way of `backing-off`, `displaced` or `refused`, and none begins that the budget
 * does not allow; so there are never two sockets, nor a way to dial too often.
 *
 * A token that cannot be had ends an attempt like anything else. The token's owner never repeats a
 * request by itself, so the backoff, the budget and the deadline here hold for it as well.
 */
export function step(machine: Machine, input: Input, now: number, policy: Policy): Step {
  switch (input.type) {
    case "start":
      return machine.state.at === "stopped"
        ? attempt(machine, "started", now, policy)
        : stay(machine);
    case "stop":
      return stop(machine);
    case "tick":
      return tick(machine, now, policy);
    default:
      return fromAttempt(machine, input, now, policy);
  }
}

function attempt(machine: Machine, cause: string, now: number, policy: Policy): Step {
  const { memory } = machine;
  if (now < allowedAt(memory.budget, policy.attemptsPerMinute))
    return backOff(machine, { kind: "soon" }, { cause: "too many attempts" }, now, policy);

  const generation = memory.generation + 1;
  const budget = spend(memory.budget, policy.attemptsPerMinute, now);
  const deadline = now + policy.readyTimeout;
  return enter(
    { ...machine, memory: { ...memory, generation, budget } },
    { at: "authorizing", generation, deadline },
    { cause },
    { do: "authorize", generation },
  );
}

function stop(machine: Machine): Step {
  const { state } = machine;
  if (state.at === "stopped") return stay(machine);
  return enter(machine, { at: "stopped" }, { cause: "stopped" }, ...farewell(state));
}

function farewell(state: Connection): readonly Effect[] {
  switch (state.at) {
    case "authorizing":
      return [{ do: "abandon" }];
    case "connecting":
      return [{ do: "terminate" }];
    case "confirming":
    case "connected":
      return [{ do: state.leaving ? "terminate" : "hang-up" }];
    default:
      return [];
  }
}

function tick(machine: Machine, now: number, policy: Policy): Step {
  const { state } = machine;
  const due = dueAt(state, policy);
  if (due === undefined || now < due) return stay(machine);
  if ("leaving" in state && state.leaving) return after(machine, state.leaving.ending, now, policy);
  if (state.at === "connected") return watch(machine, state, now, policy);

  const next = overdue(machine, state, now, policy);
  return { ...next, effects: [...stallOf(now - due), ...next.effects] };
}

function overdue(
  machine: Machine,
  state: Exclude<Connection, Connected>,
  now: number,
  policy: Policy,
): Step {
  const { readyTimeout } = policy;
  switch (state.at) {
    case "authorizing": {
      const next = after(machine, timedOut("asking for a token", readyTimeout), now, policy);
      return { ...next, effects: [{ do: "abandon" }, ...next.effects] };
    }
    case "connecting":
      return leave(machine, state, timedOut("connecting to Zoom", readyTimeout), now);
    case "confirming":
      return leave(machine, state, timedOut("Zoom's confirmation", readyTimeout), now);
    case "backing-off":
      return attempt(machine, "time for another attempt", now, policy);
    case "displaced":
      return attempt(machine, "looking whether the subscription is free again", now, policy);
    case "refused":
      return attempt(machine, "looking whether Zoom accepts us again", now, policy);
    default:
      return stay(machine);
  }
}

function fromAttempt(machine: Machine, input: FromAttempt, now: number, policy: Policy): Step {
  const { state } = machine;
  if (!("generation" in state) || state.generation !== input.generation) return stay(machine);
  if (state.at === "authorizing") {
    if (input.type === "unauthorized") return after(machine, lost(input.error), now, policy);
    return input.type === "authorized"
      ? dial(machine, input.token, state.deadline, now)
      : stay(machine);
  }
  if (input.type === "closed") {
    const ending = state.leaving?.ending ?? endingOf(input.end, input.askedMs, policy);
    return after(machine, ending, now, policy);
  }
  if (state.leaving) return stay(machine);
  return state.at === "connected"
    ? whileConnected(machine, state, input, now, policy)
    : whileOpening(machine, state, input, now, policy);
}

function dial(machine: Machine, token: Opening["token"], deadline: number, now: number): Step {
  const { generation } = machine.memory;
  const state = { at: "connecting", generation, token, deadline, leaving: undefined } as const;
  const timeoutMs = Math.max(1, deadline - now);
  return enter(
    machine,
    state,
    { cause: "there is a token" },
    { do: "dial", generation, token, timeoutMs },
  );
}

function whileOpening(
  machine: Machine,
  state: Opening,
  input: FromAttempt,
  now: number,
  policy: Policy,
): Step {
  if (input.type === "opened" && state.at === "connecting")
    return enter(machine, { ...state, at: "confirming" }, { cause: "the socket is open" });
  if (input.type !== "frame") return stay(machine);

  const bad = endingIn(input.frame, policy);
  if (bad) return leave(machine, state, bad, now);
  // Zoom opens the socket to a bad token too: only its own word makes the connection ready.
  return input.frame.kind === "verdict" ? confirm(machine, state, now, policy) : stay(machine);
}

function whileConnected(
  machine: Machine,
  state: Connected,
  input: FromAttempt,
  now: number,
  policy: Policy,
): Step {
  if (input.type === "heard") return hear(machine, state, undefined, now);
  if (input.type !== "frame") return stay(machine);
  const bad = endingIn(input.frame, policy);
  return bad ? leave(machine, state, bad, now) : hear(machine, state, input.frame, now);
}

function stay(machine: Machine): Step {
  return { machine, effects: [] };
}
