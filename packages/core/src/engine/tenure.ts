import { ownerOf } from "../runs/failure.ts";
import type { Work } from "../runs/work.ts";
import { isSameRule } from "./changes.ts";
import type { Revision } from "./revision.ts";

/** Which revision a run is carried out by: the one it began with, for as long as this process knows. */
export interface Tenure {
  readonly current: Revision;
  /** What to do for a rule, or for a run as it began; undefined when the rule is gone and it has not. */
  workOf(rule: string, run?: string): Work | undefined;
  revisionOf(work: Work): Revision;
  /** An attempt begins. */
  begin(work: Work): void;
  /** An attempt is over and settled; `open` says whether the run will go on. */
  end(run: string, work: Work, open: boolean): void;
  /** The run is over without an attempt. */
  forget(run: string): void;
  /**
   * From now on runs begin with this revision. Begun ones of rules that are the same go over to it.
   *
   * @returns lets go of the one before, once nothing else of it is at work
   */
  follow(next: Revision): () => void;
}

/** So many begun runs are remembered at most; those that began first are then carried out as the config is now. */
const MOST = 10_000;

/** @param onFree nothing needs an earlier revision any more */
export function createTenure(
  first: Revision,
  onFree: (revision: Revision) => void,
  most = MOST,
): Tenure {
  const revisions = new WeakMap<Work, Revision>();
  /** Runs that have begun, and wait: for another try, asleep, or for their turn. */
  const begun = new Map<string, Work>();
  let current = first;

  const enter = (revision: Revision): void => {
    for (const work of revision.works.values()) revisions.set(work, revision);
  };

  const revisionOf = (work: Work): Revision => revisions.get(work) ?? current;

  const letGo = (work: Work): void => {
    const revision = revisionOf(work);
    if (--revision.uses === 0 && revision !== current) onFree(revision);
  };

  const forget = (run: string): void => {
    const work = begun.get(run);
    if (work === undefined) return;
    begun.delete(run);
    letGo(work);
  };

  const keep = (run: string, work: Work): void => {
    revisionOf(work).uses++;
    begun.set(run, work);
    if (begun.size <= most) return;
    const [oldest = ""] = begun.keys();
    forget(oldest);
  };

  /** The same work as it is now, if its rule is the same. */
  const asItIsNow = (work: Work): Work => {
    const { rule } = work;
    const own = ownerOf(rule);
    const same = isSameRule(revisionOf(work).rules.get(own), current.rules.get(own));
    return (same ? current.works.get(rule) : undefined) ?? work;
  };

  enter(first);
  return {
    get current() {
      return current;
    },
    workOf(rule, run) {
      // Most runs are done at once, and then there is nothing to look up.
      const own = run === undefined || begun.size === 0 ? undefined : begun.get(run);
      return own ?? current.works.get(rule);
    },
    revisionOf,
    begin: (work) => void revisionOf(work).uses++,
    end(run, work, open) {
      if (begun.size > 0) forget(run);
      if (open) keep(run, asItIsNow(work));
      letGo(work);
    },
    forget,
    follow(next) {
      const before = current;
      enter(next);
      current = next;
      before.uses++;
      for (const [run, work] of begun) {
        const now = asItIsNow(work);
        if (now === work) continue;
        revisionOf(now).uses++;
        begun.set(run, now);
        letGo(work);
      }
      return () => {
        if (--before.uses === 0) onFree(before);
      };
    },
  };
}
