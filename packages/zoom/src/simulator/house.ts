import type { AnyEvent, Clock } from "@zoomflow/core/ports";

import { machineClock } from "./clock.ts";
import { openDoorman } from "./doorman.ts";
import type { Knock } from "./doorman.ts";
import { playlist } from "./playlist.ts";
import { openRecorder } from "./record.ts";
import { openRoom } from "./room.ts";
import type { ConnectionScript, TokenStep } from "./script.ts";
import type { EmitOptions, SimulationOptions, SimulatorControls } from "./simulator.ts";
import { openTokenBook } from "./token-book.ts";
import { answerTokenRequest, describeTokenRequest } from "./token-endpoint.ts";
import type { Credentials, TokenAnswer, TokenRequest } from "./token-endpoint.ts";

/** A simulated Zoom without a wire: what stands behind the loopback server and behind memory alike. */
export interface House {
  readonly clock: Clock;
  readonly controls: SimulatorControls;
  token(request: TokenRequest, apiUrl: string): TokenAnswer;
  knock(knock: Knock): void;
  /** Cuts the open connections; nothing more will happen here. */
  close(): void;
}

const HOUR_MS = 3_600_000;

export function openHouse(rules: SimulationOptions): House {
  const clock = rules.clock ?? machineClock;
  const credentials = credentialsOf(rules);
  const recorder = openRecorder(clock);
  const tokens = openTokenBook(rules.newTokenKillsOld ?? false);
  const steps = playlist<TokenStep>({ is: "ok" });
  const scripts = playlist<ConnectionScript>({});
  const room = openRoom({
    clock,
    recorder,
    tokens,
    subscriptionId: credentials.subscriptionId,
    displaced: {
      text: rules.displacedText ?? "Connected in another place",
      code: rules.displacedCode ?? 1000,
    },
    closeOnTokenExpiry: rules.closeOnTokenExpiry ?? false,
  });
  const doorman = openDoorman({ clock, recorder, scripts, tokens, room });

  const controls: SimulatorControls = {
    credentials,
    issued: tokens.issued,
    tokens: (...next) => steps.add(...next),
    connections: (...next) => scripts.add(...next),
    always({ token, connection }) {
      if (token !== undefined) steps.always(token);
      if (connection !== undefined) scripts.always(connection);
    },
    emit(event: AnyEvent, { form, signed }: EmitOptions = {}) {
      const signing = signed === undefined ? undefined : { secretToken: signed, now: clock.now() };
      return room.connected.filter((session) => session.emit(event, form, signing)).length > 0;
    },
    send: (frame) => [...room.sessions].filter((session) => session.send(frame)).length > 0,
    do(fault) {
      for (const session of room.sessions) session.do(fault);
    },
    log: recorder.log,
    until: (predicate) => recorder.until(predicate),
    get connected() {
      return room.connected.length;
    },
    get sockets() {
      return doorman.sockets;
    },
  };

  return {
    clock,
    controls,
    knock: (knock) => doorman.receive(knock),
    close() {
      controls.do({ is: "reset" });
      recorder.stop();
    },
    token(request, apiUrl) {
      const step = steps.next();
      const answer = answerTokenRequest(request, step, {
        credentials,
        apiUrl,
        lifeMs: rules.tokenLifeMs ?? HOUR_MS,
        scope: rules.scope ?? "meeting:read:meeting user:read:user",
        issue: (lifeMs) => tokens.issue(clock.monotonic(), lifeMs),
      });
      const status = answer.is === "answer" ? answer.status : undefined;
      recorder.add({
        is: "token-request",
        ...describeTokenRequest(request),
        step: step.is,
        status,
      });
      return answer;
    },
  };
}

function credentialsOf(rules: SimulationOptions): Credentials {
  return {
    clientId: rules.clientId ?? "simulated-client",
    clientSecret: rules.clientSecret ?? "simulated-secret",
    accountId: rules.accountId ?? "simulated-account",
    subscriptionId: rules.subscriptionId ?? "simulated-subscription",
  };
}
