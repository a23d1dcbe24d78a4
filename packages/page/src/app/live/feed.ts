import { signal, type ReadonlySignal } from "@preact/signals";

import type { EventPage, Search, StreamEvents } from "../../contract.ts";
import {
  arrived,
  type EventList,
  extended,
  listOf,
  NO_EVENTS,
  ranOn,
  refreshed,
  shown,
} from "../events/list.ts";
import { type Api, Refused } from "./api.ts";
import { atMostEvery } from "./paced.ts";

/** The event list: what was searched for, page by page, and what comes in meanwhile. */
export interface Feed {
  readonly list: ReadonlySignal<EventList>;
  readonly loading: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refused | undefined>;
  /** Where the list was scrolled to, for whoever comes back from one event. */
  scrollTop: number;
  /** Whether somebody reads further down, who must not have rows moved under their eyes. */
  readonly hold: (held: boolean) => void;
  /** Lists what a search finds; the same `name` again changes nothing. */
  readonly search: (name: string, search: Search) => void;
  readonly older: () => void;
  readonly show: () => void;
  /** The newest page again. */
  readonly refresh: () => void;
  readonly told: (rows: StreamEvents["events"]) => void;
  readonly ran: (runs: StreamEvents["runs"]) => void;
}

const PAGE = 200;

export function createFeed(api: Api): Feed {
  const list = signal<EventList>(NO_EVENTS);
  const loading = signal(false);
  const refusal = signal<Refused>();
  let asked: Search | undefined;
  let name: string | undefined;
  let held = false;

  const refresh = atMostEvery(1_000, async () => {
    // The first page is on its way as it is.
    if (loading.value && list.value.rows.length === 0) return;
    await fetchInto({}, (page) => settle(refreshed(list.value, page)));
  });

  /** Answers to a search that is no longer asked for are let fall. */
  async function fetchInto(more: Search, take: (page: EventPage) => void): Promise<void> {
    const mine = asked;
    if (mine === undefined) return;
    try {
      const page = await api.events({ ...mine, ...more, limit: PAGE });
      if (mine !== asked) return;
      refusal.value = undefined;
      take(page);
    } catch (thrown) {
      if (mine === asked && thrown instanceof Refused) refusal.value = thrown;
    }
  }

  async function load(more: Search, take: (page: EventPage) => void): Promise<void> {
    loading.value = true;
    const mine = asked;
    await fetchInto(more, take);
    if (mine === asked) loading.value = false;
  }

  const renew = () => load({}, (page) => (list.value = listOf(page)));

  function settle(now: EventList): void {
    list.value = now;
    if (!held) show();
  }

  function show(): void {
    if (list.value.torn) void renew();
    else list.value = shown(list.value);
  }

  return {
    list,
    loading,
    refusal,
    scrollTop: 0,
    hold: (now) => {
      held = now;
    },
    search(called, search) {
      if (name === called) return;
      name = called;
      asked = search;
      held = false;
      this.scrollTop = 0;
      list.value = NO_EVENTS;
      void renew();
    },
    older() {
      const { more, next } = list.value;
      if (!more || next === undefined || loading.value) return;
      void load({ before: next }, (page) => (list.value = extended(list.value, page)));
    },
    show,
    refresh,
    told(rows) {
      if (asked === undefined) return;
      // Only the runner knows what a search finds.
      if (Object.keys(asked).length > 0) refresh();
      else if (!held && rows.length >= PAGE / 4) refresh();
      else settle(arrived(list.value, rows));
    },
    ran: (runs) => {
      list.value = ranOn(list.value, runs);
    },
  };
}
