import type { Ports, Source } from "../ports.ts";
import type { Changed } from "../telemetry.ts";
import { changesBetween, isSameRule } from "./changes.ts";
import type { Executor } from "./executor.ts";
import {
  createRevision,
  type Revision,
  type RevisionOptions,
  type RevisionParts,
} from "./revision.ts";
import { createTenure, type Tenure } from "./tenure.ts";

/** What came of a new revision taking over. */
export interface Switched {
  readonly rules: Changed;
  readonly plugins: Changed;
  /** Event sources of plugins that came and went. */
  readonly sources: { readonly added: readonly Source[]; readonly removed: readonly Source[] };
  /** To be called when those sources have stopped: what the earlier revision has of its own may go. */
  readonly done: () => void;
}

/** The revisions of a process: one that is current, and earlier ones that are still needed. */
export interface Revisions {
  readonly tenure: Tenure;
  /** Carries a run out with the plugins of the revision that its work is of. */
  readonly executor: Executor;
  /**
   * Sets up what a new revision needs beside what stands. Nothing has changed when it fails.
   *
   * @throws ZoomflowError `ZF_PLUGIN_SETUP`, `ZF_PLUGIN_OPTIONS`, `ZF_VARIABLE_MISSING`
   */
  build(options: RevisionOptions, signal: AbortSignal): Promise<Revision>;
  /** Lets it take over, in one go. */
  switchTo(next: Revision): Switched;
  /** Tears down all plugins, also those that runs of earlier revisions would still need. */
  tearDown(): Promise<void>;
}

export function createRevisions(
  first: RevisionOptions,
  parts: RevisionParts,
  ports: Ports,
): Revisions {
  /** Earlier ones that are still needed. */
  const earlier = new Set<Revision>();
  /** Set-ups and tear-downs that are under way. */
  const underWay = new Set<Promise<void>>();

  const leave = (revision: Revision): void => {
    earlier.delete(revision);
    const left = revision.plugins.tearDown().finally(() => underWay.delete(left));
    underWay.add(left);
  };

  const tenure = createTenure(createRevision(first, undefined, parts, ports), leave);

  const build = async (options: RevisionOptions, signal: AbortSignal): Promise<Revision> => {
    const next = createRevision(options, tenure.current, parts, ports);
    try {
      await next.plugins.setUp(signal);
      next.plugins.sources(); // which may fail, and must not when it is too late
      signal.throwIfAborted();
      return next;
    } catch (thrown) {
      await next.plugins.tearDown();
      throw signal.aborted ? signal.reason : thrown;
    }
  };

  return {
    tenure,
    executor: {
      attempt: (run, work, stop, overtaken) =>
        tenure.revisionOf(work).executor.attempt(run, work, stop, overtaken),
    },
    build(options, signal) {
      const built = build(options, signal);
      const over = built.then(
        () => void underWay.delete(over),
        () => void underWay.delete(over),
      );
      underWay.add(over);
      return built;
    },
    switchTo(next) {
      const before = tenure.current;
      const [was, is] = [before.plugins.sources(), next.plugins.sources()];
      earlier.add(before);
      const done = tenure.follow(next);
      return {
        done,
        rules: changesBetween(before.rules, next.rules, isSameRule),
        plugins: changesBetween(before.plugins.instances, next.plugins.instances),
        sources: {
          added: is.filter((source) => !was.includes(source)),
          removed: was.filter((source) => !is.includes(source)),
        },
      };
    },
    async tearDown() {
      const all = [tenure.current, ...earlier];
      await Promise.all([...all.map((one) => one.plugins.tearDown()), ...underWay]);
    },
  };
}
