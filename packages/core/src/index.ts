export type { EventName, ZoomEvent, ZoomEvents } from "@zoomflow/events";

export type {
  Action,
  ActionCall,
  ActionSpec,
  CallOptions,
  FindCall,
  InputFor,
  Schema,
} from "./actions/action.ts";
export type { Context, Dynamic, MatchContext, SourceInfo } from "./actions/context.ts";
export type { ActionUse, DoctorCall, Finding, ReachOptions } from "./actions/doctor.ts";
export type { InstanceOptions, IsolateSpec } from "./actions/instance-options.ts";
export { definePlugin } from "./actions/plugin.ts";
export type {
  Inputs,
  PluginFactory,
  PluginHandle,
  PluginHost,
  PluginInstance,
  PluginSpec,
} from "./actions/plugin.ts";
export type { Steps, WaitFor } from "./actions/steps.ts";
export { absent } from "./correlation/absent.ts";
export type { Absent, AbsentOptions } from "./correlation/absent.ts";
export { count } from "./correlation/count.ts";
export type { Counted, CountOptions } from "./correlation/count.ts";
export { pair } from "./correlation/pair.ts";
export type { Paired, PairOptions } from "./correlation/pair.ts";
export { schedule } from "./correlation/schedule.ts";
export type { Scheduled, ScheduleOptions } from "./correlation/schedule.ts";
export type { Session, SessionParticipant, SessionPhase } from "./correlation/session-event.ts";
export { sequence } from "./correlation/sequence.ts";
export type { Sequenced, SequenceOptions } from "./correlation/sequence.ts";
export { session } from "./correlation/session.ts";
export type { SessionOptions } from "./correlation/session.ts";
export type { Trigger, TriggeredBy } from "./correlation/trigger.ts";
export { parseDuration } from "./duration.ts";
export type { Duration } from "./duration.ts";
export { errorCodes, messageOf, ZoomflowError } from "./errors.ts";
export type { ErrorCode, ErrorOptions } from "./errors.ts";
export type { AnyEvent, Arrival, Health, Log, Source, SourceHost } from "./ports.ts";
export { reveal, Secret, Variable } from "./references.ts";
export type { Given, Text } from "./references.ts";
export type { EventsOf, Pattern } from "./rules/pattern.ts";
export { on } from "./rules/rule.ts";
export type { Rule, RuleSpec } from "./rules/rule.ts";
export {
  after,
  before,
  between,
  contains,
  emailDomain,
  endsWith,
  eq,
  exists,
  gt,
  gte,
  inSchedule,
  lt,
  lte,
  matches,
  missing,
  not,
  startsWith,
  within,
} from "./rules/when/matchers.ts";
export type { Matcher, MomentMatcher, PatternMatcher } from "./rules/when/matchers.ts";
export type { Moment } from "./rules/when/moment.ts";
export type { ClockTime, Schedule, ScheduleDays, Weekday } from "./rules/when/schedule.ts";
export type { Shape, When } from "./rules/when/shape.ts";
export type { Failure } from "./runs/failure.ts";
export type { BreakerSpec } from "./runs/breaker.ts";
export type { RetrySpec } from "./runs/retry.ts";
