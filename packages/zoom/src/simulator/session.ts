import type { AnyEvent, Clock } from "@zoomflow/core/ports";

import { eventFrame, heartbeatFrame, isHeartbeat, verdictFrame } from "./frames.ts";
import type { EventForm, Signing } from "./frames.ts";
import { replyTo } from "./heartbeats.ts";
import { openLine } from "./line.ts";
import type { Peer } from "./peer.ts";
import type { Recorder } from "./record.ts";
import type { ConnectionScript, Fault, HeartbeatStep } from "./script.ts";
import { openTimers } from "./timers.ts";
import type { Verdict } from "./verdict.ts";

/** One open WebSocket from Zoom's side: it plays its script and answers the client. */
export interface Session {
  readonly connection: number;
  /** Told success and not dismissed since: what Zoom takes for connected, half-open or not. */
  readonly connected: boolean;
  /** Whether the simulator began the end of this connection. */
  readonly dismissed: boolean;
  /** Plays the script up to the verdict and from there on. Called once, when the 101 is out. */
  begin(): void;
  hear(data: Buffer, binary: boolean): void;
  do(fault: Fault): void;
  /** Unless the connection is gone before. */
  doAfter(ms: number, fault: Fault): void;
  /** False when nothing was written, as on a frozen connection. */
  send(frame: string | Buffer): boolean;
  emit(event: AnyEvent, form?: EventForm, signing?: Signing): boolean;
  /** The connection is gone: nothing of the script is played any more. */
  gone(): void;
}

export interface SessionParts {
  readonly connection: number;
  readonly peer: Peer;
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly verdict: Verdict;
  readonly script: ConnectionScript;
  readonly displaced: { readonly text: string; readonly code: number };
  /** Called when success is about to be told. */
  readonly confirmed: (session: Session) => void;
}

export function openSession(parts: SessionParts): Session {
  const { connection, recorder, script, verdict, displaced } = parts;
  const line = openLine(parts.peer);
  const timers = openTimers(parts.clock);
  let confirmed = false;
  let heartbeats: HeartbeatStep = script.heartbeats ?? { is: "ack" };
  let beats = 0;

  const emit = (event: AnyEvent, form?: EventForm, signing?: Signing): boolean => {
    if (!line.say(eventFrame(event, form, signing))) return false;
    recorder.add({ is: "event", connection, event: event.event });
    return true;
  };

  const perform = (fault: Fault): void => {
    switch (fault.is) {
      case "close":
        return line.close(fault.code, fault.reason ?? "");
      case "end":
        return line.end();
      case "reset":
        return line.reset();
      case "freeze":
        return line.freeze();
      case "displace":
        line.say(verdictFrame(false, displaced.text));
        return line.close(displaced.code, displaced.text);
      case "garbage":
        return line.garbage(fault.kind);
      case "frame":
        return void line.say(fault.text);
      case "events":
        for (const event of fault.events) emit(event, fault.form);
        return;
      case "ping":
        return line.ping();
      case "heartbeats":
        heartbeats = fault.how;
        beats = 0;
        return;
      default:
        fault satisfies never;
    }
  };

  const session: Session = {
    connection,
    get connected() {
      return confirmed && (line.standing === "speaking" || line.standing === "frozen");
    },
    get dismissed() {
      return line.standing === "dismissed";
    },
    begin() {
      for (const fault of script.first ?? []) session.do(fault);
      timers.after(verdict.is === "success" ? verdict.delayMs : 0, () => {
        tell();
        for (const next of script.later ?? []) session.doAfter(next.afterMs ?? 0, next.do);
      });
    },
    hear(data, binary) {
      if (line.standing !== "speaking") return;
      const text = data.toString(binary ? "hex" : "utf8");
      const kind = binary ? "binary" : isHeartbeat(text) ? "heartbeat" : "text";
      recorder.add({ is: "frame", connection, text: text.slice(0, 1_000), kind });
      if (kind === "heartbeat") acknowledge();
    },
    do(fault) {
      if (line.standing === "gone") return;
      recorder.add({ is: "fault", connection, fault: fault.is });
      perform(fault);
    },
    doAfter: (ms, fault) => timers.after(ms, () => session.do(fault)),
    send: (frame) => line.say(frame),
    emit,
    gone() {
      line.gone();
      timers.clear();
    },
  };
  return session;

  function tell(): void {
    if (verdict.is === "none" || line.standing !== "speaking") return;
    const { content } = verdict;
    const success = verdict.is === "success";
    recorder.add({ is: "verdict", connection, success, content });
    if (!success) {
      line.say(verdictFrame(false, content));
      if (verdict.close) line.close(1000, "");
      return;
    }
    confirmed = true;
    parts.confirmed(session);
    const frame = verdictFrame(verdict.marked ? true : undefined, content);
    if (verdict.byteByByte) line.trickle(frame);
    else line.say(frame);
  }

  function acknowledge(): void {
    const reply = replyTo(++beats, heartbeats);
    if (reply === undefined) return;
    timers.after(reply.delayMs, () => line.say(heartbeatFrame(reply.success)));
  }
}
