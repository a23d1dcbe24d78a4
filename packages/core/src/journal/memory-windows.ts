import { createDueHeap } from "../collections/due-heap.ts";
import type { Arrival, Entry, LeftOut, Selection } from "../ports.ts";
import type { NamedWindow, Passed, Through, WindowName, WindowStore } from "../windows/store.ts";
import type { Enter } from "./entering.ts";
import type { KeyMemory } from "./key-memory.ts";

/** The windows of rules, and the events that they hold. */
export interface MemoryWindows {
  change(at: number, work: (windows: WindowStore) => Passed): Selection;
  /** The way of an event that has just come. */
  pass(through: Through, event: Recordable): Selection;
  nextDue(stages: readonly string[]): number | undefined;
}

type Recordable = Pick<Entry, "key" | "arrival">;

/** An event that is known by its name: as long as a window holds it, or its transaction lasts. */
interface Known extends Recordable {
  holders: number;
}

export function createMemoryWindows(keys: KeyMemory, enter: Enter): MemoryWindows {
  const windows = new Map<string, NamedWindow>();
  const events = new Map<string, Known>();
  const due = createDueHeap<NamedWindow & { readonly dueAt: number }>();
  /** Names of events of this transaction. */
  let young: string[] = [];
  let sequence = 0;

  const name = (event: Recordable): string => {
    const id = `e${++sequence}`;
    events.set(id, { ...event, holders: 0 });
    young.push(id);
    return id;
  };

  const hold = (ids: readonly string[], change: 1 | -1): void => {
    for (const id of ids) {
      const event = events.get(id);
      if (event === undefined) continue;
      event.holders += change;
      if (event.holders === 0) young.push(id);
    }
  };

  const put: WindowStore["put"] = (given, window) => {
    const place = placeOf(given);
    hold(window?.holds ?? [], 1);
    hold(windows.get(place)?.window.holds ?? [], -1);
    windows.delete(place);
    if (window === undefined) return;
    const { rule, stage, key } = given;
    // Not copied as a journal on disk would: a crowded meeting is much to copy with each event.
    const named = { rule, stage, key, window };
    windows.set(place, named);
    if (window.dueAt !== undefined) due.push({ ...named, dueAt: window.dueAt });
  };

  const stands = (one: NamedWindow): boolean => windows.get(placeOf(one))?.window === one.window;

  const dueOf = (now: number, limit: number, stages: readonly string[]): NamedWindow[] => {
    const found: NamedWindow[] = [];
    const others: (NamedWindow & { readonly dueAt: number })[] = [];
    while (found.length < limit && (due.peek()?.dueAt ?? Infinity) <= now) {
      const one = due.pop();
      if (one === undefined || !stands(one)) continue;
      others.push(one); // whoever looks at it puts it anew, or takes it away
      if (stages.includes(one.stage)) found.push(one);
    }
    for (const one of others) due.push(one);
    return found;
  };

  const store: WindowStore = {
    get: (given) => windows.get(placeOf(given))?.window,
    put,
    event: (id) => events.get(id)?.arrival.event,
    compose({ key, event, source, receivedAt }) {
      if (!keys.claim(key, receivedAt)) return undefined;
      const arrival: Arrival = { event, source, receivedAt };
      return name({ key, arrival });
    },
    due: dueOf,
    strangers(known, spared, limit) {
      const kinds = new Set(known.map(({ rule, stage }) => JSON.stringify([rule, stage])));
      const isKnown = ({ rule, stage }: NamedWindow): boolean =>
        spared.includes(rule) || kinds.has(JSON.stringify([rule, stage]));
      return [...windows.values()].filter((one) => !isKnown(one)).slice(0, limit);
    },
  };

  const enterAll = ({ drafts, ...rest }: Passed, at: number): Selection => {
    const dropped: LeftOut[] = [];
    const overtaken: LeftOut[] = [];
    for (const draft of drafts) {
      const event = events.get(draft.event);
      const selection = event === undefined ? undefined : enter(event, draft, at);
      dropped.push(...(selection?.dropped ?? []));
      overtaken.push(...(selection?.overtaken ?? []));
    }
    for (const id of young) if (events.get(id)?.holders === 0) events.delete(id);
    young = [];
    return { dropped, overtaken, ...rest };
  };

  return {
    change: (at, work) => enterAll(work(store), at),
    pass: (through, event) => enterAll(through.pass(store, name(event)), event.arrival.receivedAt),
    nextDue(stages) {
      while (due.size > 0 && !stands(due.peek() as NamedWindow)) due.pop();
      const first = due.peek();
      if (first === undefined || stages.includes(first.stage)) return first?.dueAt;
      return due.firstDue((one) => stages.includes(one.stage) && stands(one));
    },
  };
}

function placeOf({ rule, stage, key }: WindowName): string {
  return JSON.stringify([rule, stage, key]);
}
