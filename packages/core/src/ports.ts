export type {
  Cancel,
  Clock,
  EndOfTurn,
  Hash,
  Observe,
  Ports,
  Random,
  Scope,
} from "./ports/machine.ts";
export type { Apart, ApartCall, ApartPlugin, Isolation } from "./ports/isolation.ts";
export type { Log } from "./ports/log.ts";
export type { Arrival, Health, Source, SourceHost } from "./ports/source.ts";
export type {
  ClaimRequest,
  Entry,
  Found,
  GapRecord,
  Journal,
  LeftOut,
  Look,
  PruneLimits,
  Pruned,
  Recorded,
  Selection,
  WaitRecord,
  WindowRecord,
} from "./ports/journal.ts";

export { type Privacy, privacyOf } from "./events/privacy.ts";
export { placeTakenBy, unfinishedBefore } from "./runs/mode.ts";
export type { SelectiveMode } from "./runs/mode.ts";
export type { Dropped, Policy } from "./runs/policy.ts";
export { failureRule, ownerOf } from "./runs/failure.ts";
export { lateFailure } from "./runs/late-failure.ts";
export { passedOn } from "./windows/passed-on.ts";
export { spreadLane } from "./runs/spread.ts";
export type {
  AttemptRecord,
  Doubt,
  Run,
  RunDraft,
  RunState,
  RunStatus,
  Sequel,
} from "./runs/run.ts";
export type { PendingWait, Wait, WaitName, WaitSpec } from "./runs/wait.ts";
export type { OfRun, Telemetry } from "./telemetry.ts";
export type { ComposedEvent } from "./windows/composed-event.ts";
export type {
  MissedEvent,
  NamedWindow,
  Passed,
  RuleFailure,
  Through,
  WindowedDraft,
  WindowKind,
  WindowName,
  WindowStore,
} from "./windows/store.ts";
export type { Window } from "./windows/window.ts";
export type { AnyEvent } from "./events/event.ts";
