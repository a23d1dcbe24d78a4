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
export type { RetrySpec } from "./runs/retry.ts";
