export * from "@zoomflow/core";
export { defineConfig } from "./config/define.ts";
export type {
  HttpConfig,
  JournalConfig,
  LogsConfig,
  ZoomConfig,
  ZoomflowConfig,
} from "./config/define.ts";
export type { Size } from "./config/size.ts";
export { env, secret } from "./references.ts";
