export { fakeClock, settled } from "./fake-clock.ts";
export type { FakeClock } from "./fake-clock.ts";
export { fakePorts } from "./fake-ports.ts";
export type { FakePorts } from "./fake-ports.ts";
export { durableJournalCases } from "./journal-durable-cases.ts";
export { journalCases } from "./journal-cases.ts";
export type { JournalCase } from "./journal-cases.ts";
export { findAction, runAction } from "./run-action.ts";
export type { ActionInput, ActionName, RunActionOverrides } from "./run-action.ts";
