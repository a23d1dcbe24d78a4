import { ZoomflowError } from "@zoomflow/core";

import { damage } from "./damage.ts";
import { MIGRATIONS, versionOf } from "./migrations.ts";
import type { Database } from "./sqlite.ts";

/**
 * Makes sure that a database is a journal, or empty, before anything of it is changed: the path may
 * be that of another program's. What is no more than a table short is a journal that is damaged.
 *
 * @throws ZoomflowError `ZF_JOURNAL_FOREIGN`
 */
export function checkTables(database: Database, file: string): void {
  const version = versionOf(database);
  const known = version <= MIGRATIONS.length;
  const rows = database.prepare("select name from sqlite_master where type = 'table'").all();
  const tables = new Set(rows.map(({ name }) => String(name)));
  if (tables.size === 0 && (version === 0 || !known)) return;
  if (version === 0 || !tables.has("event") || !tables.has("run")) throw foreign(file);
  const missing = tablesBy(version).find((name) => !tables.has(name));
  if (known && missing !== undefined) throw damage(`it has no table "${missing}"`);
}

/** The tables of a journal that has taken so many steps. */
function tablesBy(version: number): readonly string[] {
  const steps = MIGRATIONS.slice(0, version).join(";");
  return Array.from(steps.matchAll(/create table (\w+)/g), ([, name]) => String(name));
}

function foreign(file: string): ZoomflowError {
  const message = `${file} is a database of another program, and no journal`;
  return new ZoomflowError("ZF_JOURNAL_FOREIGN", message);
}
