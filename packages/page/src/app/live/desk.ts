import { signal, type ReadonlySignal } from "@preact/signals";

import type { RunRow, RunSearch, StreamEvents } from "../../contract.ts";
import { type Api, Refused } from "./api.ts";
import { atMostEvery } from "./paced.ts";

/** The runs that wait for a person. */
export interface Desk {
  readonly runs: ReadonlySignal<readonly RunRow[] | undefined>;
  readonly more: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refused | undefined>;
  readonly search: (search: RunSearch) => void;
  readonly older: () => void;
  readonly refresh: () => void;
  /** Runs have got on: the list is looked at again where it could show one of them. */
  readonly told: (runs: StreamEvents["runs"]) => void;
}

const PAGE = 100;
/** The most that is asked for at once. */
const MOST = 200;

export function createDesk(api: Api): Desk {
  const runs = signal<readonly RunRow[]>();
  const more = signal(false);
  const refusal = signal<Refused>();
  let asked: RunSearch | undefined;

  async function load(before: string | undefined, limit: number): Promise<void> {
    const mine = asked;
    if (mine === undefined) return;
    try {
      const page = await api.runs({ ...mine, limit, ...(before !== undefined && { before }) });
      if (mine !== asked) return;
      runs.value = before === undefined ? page.runs : [...(runs.value ?? []), ...page.runs];
      more.value = page.more;
      refusal.value = undefined;
    } catch (thrown) {
      if (mine === asked && thrown instanceof Refused) refusal.value = thrown;
    }
  }

  const refresh = atMostEvery(1_000, () =>
    load(undefined, Math.min(MOST, Math.max(PAGE, runs.value?.length ?? 0))),
  );

  return {
    runs,
    more,
    refusal,
    refresh,
    told(news) {
      const listed = new Set(runs.value?.map(({ id }) => id));
      if (news.some(({ id, state }) => listed.has(id) || asked?.state?.includes(state))) refresh();
    },
    search(search) {
      asked = search;
      runs.value = undefined;
      void load(undefined, PAGE);
    },
    older: () => void load(runs.value?.at(-1)?.id, PAGE),
  };
}
