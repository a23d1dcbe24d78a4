import { ZoomflowError } from "@zoomflow/core";

import type { Database } from "./sqlite.ts";

/**
 * The steps from an empty file to today's tables. Only ever appended to: a journal remembers how
 * many of them it has taken. Times are wall-clock milliseconds.
 *
 * A run that waits behind another one of its lane is due at {@link PARKED}, so that it is never in
 * the way of those that may be claimed. The `open` runs are those that are not finished.
 */
export const MIGRATIONS: readonly [string, ...string[]] = [
  `
  create table event (id integer primary key, key text not null unique, name text not null, event_ts integer,
    source text not null, received_at integer not null, entity text, body text not null) strict;

  create table run (id integer primary key, event integer not null references event(id) on delete cascade,
    rule text not null, lane text, status text not null, due_at integer not null,
    attempts integer not null default 0, begun text, error_code text, error_message text,
    created_at integer not null, updated_at integer not null) strict;
  create index run_event on run (event);
  create index run_open on run (rule, due_at, id) where status in ('waiting', 'retrying');
  create index run_lane on run (lane, id) where lane is not null and status in ('waiting', 'retrying');
  create index run_begun on run (id) where begun is not null and status in ('waiting', 'retrying');
  create index run_failed on run (status, id) where status in ('dead', 'uncertain');

  create table attempt (run integer not null references run(id) on delete cascade, number integer not null,
    started_at integer not null, ended_at integer not null, outcome text not null, error_code text,
    error_message text, primary key (run, number)) strict, without rowid;

  create table step (run integer not null references run(id) on delete cascade, name text not null, result text,
    finished_at integer not null, primary key (run, name)) strict, without rowid;

  create table gap (id integer primary key, from_at integer not null, to_at integer, cause text not null) strict;
  create index gap_open on gap (id) where to_at is null;

  create table meta (key text primary key, value text not null) strict, without rowid;
  `,

  // A finished run holds its last attempt and its last step in its own row: most have no others. Where
  // that attempt failed, its step is its last one, which has no result. `doubt` is what a run is to
  // look up before it goes on, as JSON; `mode` that of one that is to take the place of those before
  // it in its lane, and part of the index, so that the start finds such runs without a look at every
  // row; `source` where a run comes from, unless from where its event came. Of what runs wait for,
  // events up to `seen` have been looked at, and all others while it is `watched`.
  `
  alter table run add column started_at integer;
  alter table run add column last_step text;
  alter table run add column last_result text;
  alter table run add column doubt text;
  alter table run add column mode text;
  alter table run add column source text;
  drop index run_lane;
  create index run_lane on run (lane, id, mode) where lane is not null and status in ('waiting', 'retrying');

  alter table attempt add column step text;

  create table wait (run integer not null references run(id) on delete cascade, step text not null,
    events text not null, seen integer not null, due_at integer not null,
    watched integer not null default 0, primary key (run, step)) strict, without rowid;
  create index wait_unwatched on wait (run) where watched = 0;

  create view every_attempt as
    select run, number, started_at, ended_at, outcome, error_code, error_message, step from attempt
    union all select id, attempts, started_at, updated_at, status, error_code, error_message,
      iif(last_result is null, last_step, null) from run where started_at is not null;

  create view every_step as
    select run, name, result, finished_at from step
    union all select id, last_step, last_result, updated_at from run where last_result is not null;
  `,

  // What rules remember between their events, each for one purpose under one key. `held` is what they
  // may still ask for, and `part` of which others an event of zoomflow's own was composed, for the
  // rule it names. A run with `start_at` is not carried out before, even when its lane has come to it.
  `
  alter table event add column rule text;
  alter table run add column start_at integer;

  create table rule_window (rule text not null, stage text not null, key text not null, state text not null,
    due_at integer, holds text, primary key (rule, stage, key)) strict, without rowid;
  create index rule_window_due on rule_window (due_at) where due_at is not null;

  create table held (event integer not null references event(id), rule text not null, stage text not null,
    key text not null, primary key (event, rule, stage, key)) strict, without rowid;

  create table part (event integer not null references event(id) on delete cascade,
    part integer not null references event(id) on delete cascade, primary key (event, part)) strict, without rowid;
  create index part_of on part (part, event);
  `,
];

/** The due time of a run behind another one of its lane. */
export const PARKED = Number.MAX_SAFE_INTEGER;

/**
 * Brings a journal up to date.
 *
 * @throws ZoomflowError `ZF_JOURNAL_NEWER`
 */
export function migrate(database: Database, file: string): void {
  const has = versionOf(database);
  if (has > MIGRATIONS.length)
    throw new ZoomflowError(
      "ZF_JOURNAL_NEWER",
      `${file} was written by a newer zoomflow (version ${has} of the journal, this one knows ${MIGRATIONS.length})`,
    );
  for (const [index, sql] of MIGRATIONS.entries())
    if (index >= has)
      database.exec(`begin immediate; ${sql}; pragma user_version = ${index + 1}; commit`);
}

/** How many of the steps a journal has taken; 0 for a database that is none. */
export function versionOf(database: Database): number {
  return Number(database.prepare("pragma user_version").get()?.["user_version"]);
}
