import type { CheckedConfig } from "./check.ts";

/** Settings that hold for the life of a process, by the names under which they are given. */
export type FixedSettings = Readonly<Record<string, unknown>>;

/** As they stand now: variables may change. */
export function fixedSettings(checked: CheckedConfig): FixedSettings {
  const { journal, http, logs, watchdog, zoom } = checked;
  return {
    dataDir: checked.dataDirectory,
    "journal.file": journal.file,
    "journal.sync": journal.sync,
    "journal.dedupe": journal.dedupeWindowMs,
    "journal.retention": journal.retentionMs,
    "journal.maxSize": journal.maxBytes,
    "http.host": http.host,
    "http.port": http.port,
    "http.token": http.token?.present === true ? http.token.reveal() : undefined,
    "logs.file": logs.file,
    "logs.maxSize": logs.maxBytes,
    "logs.keep": logs.keep,
    "watchdog.warn": watchdog?.warnMs,
    "watchdog.giveUp": watchdog?.giveUpMs,
    concurrency: checked.concurrency,
    window: checked.window,
    stopTimeout: checked.stopDeadlineMs,
    HTTPS_PROXY: zoom.proxy?.https,
    NO_PROXY: zoom.proxy?.no,
  };
}

/** The names of those that differ: only a restart can apply them. */
export function restartNeeded(was: FixedSettings, is: FixedSettings): readonly string[] {
  return Object.keys(is).filter((name) => was[name] !== is[name]);
}
