export { machineClock } from "./clock.ts";
export type { EventForm } from "./frames.ts";
export { garbageKinds } from "./garbage.ts";
export type { GarbageKind } from "./garbage.ts";
export { simulateInMemory } from "./memory.ts";
export type { MemorySimulator } from "./memory.ts";
export type { SimulatorMoment, SimulatorRecord } from "./record.ts";
export type {
  ConnectionScript,
  Fault,
  HeartbeatStep,
  TimedFault,
  TokenStep,
  UpgradeStep,
  VerdictStep,
} from "./script.ts";
export type {
  EmitOptions,
  SimulationOptions,
  Simulator,
  SimulatorControls,
  SimulatorOptions,
} from "./simulator.ts";
export { startSimulator } from "./start.ts";
export { tokenGarbageKinds } from "./token-bodies.ts";
export type { TokenGarbage, TokenRefusal } from "./token-bodies.ts";
export type { TokenWorth } from "./token-book.ts";
export type { Credentials } from "./token-endpoint.ts";
export { refusals } from "./verdict.ts";
