import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** Where a file goes when its day is over or it is full: `zoomflow.2026-01-05.1.log`. */
export function nameAside(file: string, day: string): string {
  const { stem, ending } = partsOf(file);
  const taken = rolledOf(file).filter((name) => name.startsWith(`${stem}.${day}.`));
  let number = Math.max(0, ...taken.map((name) => numberIn(name, ending))) + 1;
  const nameOf = (): string => join(dirname(file), `${stem}.${day}.${number}${ending}`);
  while (existsSync(nameOf())) number++;
  return nameOf();
}

/** Deletes the oldest files of a log but for so many. */
export function forgetOldest(file: string, keep: number): void {
  const rolled = rolledOf(file);
  for (const name of rolled.slice(0, Math.max(0, rolled.length - keep)))
    rmSync(join(dirname(file), name), { force: true });
}

/** The earlier files of a log, the oldest first. */
export function rolledOf(file: string): readonly string[] {
  const { stem, ending } = partsOf(file);
  const isRolled = (name: string): boolean =>
    name.startsWith(`${stem}.`) &&
    name.endsWith(ending) &&
    /^\d{4}-\d\d-\d\d\.\d+$/.test(name.slice(stem.length + 1, name.length - ending.length));
  const dayIn = (name: string): string => name.slice(stem.length + 1, stem.length + 11);
  const order = (a: string, b: string): number =>
    dayIn(a).localeCompare(dayIn(b)) || numberIn(a, ending) - numberIn(b, ending);
  return readdirSync(dirname(file)).filter(isRolled).toSorted(order);
}

function numberIn(name: string, ending: string): number {
  const place = name.slice(0, name.length - ending.length);
  return Number(place.slice(place.lastIndexOf(".") + 1));
}

function partsOf(file: string): { readonly stem: string; readonly ending: string } {
  const ending = extname(file);
  return { stem: basename(file, ending), ending };
}
