import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { Icon } from "../frame/icon.tsx";
import { usePage } from "../page.ts";
import { count, several } from "../words/count.ts";
import { EventLine } from "./event-line.tsx";
import { moveFocus } from "./row-keys.ts";
import { isNearEnd, windowOf } from "./window.ts";

/** Rows have one height, in a stylesheet's pixels: only those in sight, and a few beyond, are drawn. */
const ROW = { wide: 38, narrow: 56 };

export function EventTable() {
  const { feed } = usePage();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const [top, setTop] = useState(() => stepOf(feed.scrollTop, rowHeight));
  const [height, setHeight] = useState(600);
  const list = feed.list.value;
  const look = useCallback(() => {
    const { current } = scroller;
    if (current === null) return;
    feed.scrollTop = current.scrollTop;
    setTop(stepOf(current.scrollTop, rowHeight));
    setHeight(current.clientHeight);
    feed.hold(current.scrollTop > 4 || current.contains(rowIn(document.activeElement)));
  }, [feed, rowHeight]);
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = feed.scrollTop;
    look();
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, [feed, look]);
  const scrolled = { top, height, rowHeight, rows: list.rows.length };
  useEffect(() => {
    if (isNearEnd(scrolled)) feed.older();
  });
  const { first, end, above, below } = windowOf(scrolled);
  return (
    <div class="list">
      <FreshButton
        show={() => {
          feed.show();
          if (scroller.current !== null) scroller.current.scrollTop = 0;
          scroller.current?.focus();
          look();
        }}
      />
      <div
        ref={scroller}
        class="scroll rows"
        role="region"
        aria-label="Events, the newest first"
        tabIndex={0}
        onScroll={look}
        onFocusCapture={look}
        onBlurCapture={() => requestAnimationFrame(look)}
        onKeyDown={moveFocus}
      >
        <table class="events" aria-rowcount={list.more ? -1 : list.rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" class="when">
                Received
              </th>
              <th scope="col">Event</th>
              <th scope="col" class="about">
                About
              </th>
              <th scope="col" class="from">
                Source
              </th>
              <th scope="col" class="runs">
                Runs
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="void" aria-hidden="true" style={{ height: `${above}px` }} />
            {list.rows.slice(first, end).map((row, at) => (
              <EventLine key={row.id} row={row} index={first + at + 2} />
            ))}
            <tr class="void" aria-hidden="true" style={{ height: `${below}px` }} />
          </tbody>
        </table>
      </div>
      <p class="aside">
        {several(list.rows.length, "event")} loaded
        {list.more ? "; older ones come as you scroll" : ""}
        {feed.loading.value && " …"}
      </p>
    </div>
  );
}

/** Of scrolling, a few rows at a time are enough: more are drawn than are in sight. */
function stepOf(scrollTop: number, rowHeight: number): number {
  const step = 4 * rowHeight;
  return Math.floor(scrollTop / step) * step;
}

function FreshButton({ show }: { readonly show: () => void }) {
  const { fresh, torn } = usePage().feed.list.value;
  if (fresh.length === 0) return null;
  return (
    <button type="button" class="fresh" onClick={show}>
      <Icon is="up" /> {torn ? `more than ${count(fresh.length)}` : count(fresh.length)} new
    </button>
  );
}

function rowIn(element: Element | null): Element | null {
  return element?.closest("tbody tr") ?? null;
}

function useRowHeight(): number {
  const [narrow, setNarrow] = useState(() => window.matchMedia("(max-width: 640px)").matches);
  useEffect(() => {
    const query = window.matchMedia("(max-width: 640px)");
    const change = () => setNarrow(query.matches);
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, []);
  return narrow ? ROW.narrow : ROW.wide;
}
