import { useEffect, useRef, useState } from "preact/hooks";

import { Clock } from "../frame/time.tsx";
import { useTheme } from "../frame/use-theme.ts";
import { usePage } from "../page.ts";
import type { Plot } from "./plot.ts";
import { ofDay, ofHour, rate, rowsOf, type Series, seriesInWords } from "./series.ts";

/** Events per minute, live. */
export function Chart() {
  const { state, day } = usePage();
  const [span, setSpan] = useState<"hour" | "day">("hour");
  const minutes = state.value?.minutes;
  const series =
    span === "day" && day.value !== undefined
      ? ofDay(day.value)
      : minutes === undefined
        ? undefined
        : ofHour(minutes);
  return (
    <section class="card" aria-labelledby="per-minute">
      <div class="card-head">
        <h2 id="per-minute">Events per minute</h2>
        <div class="switch" role="group" aria-label="Span">
          {(["hour", "day"] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === span}
              onClick={() => setSpan(each)}
            >
              Last {each}
            </button>
          ))}
        </div>
      </div>
      {series !== undefined && (
        <>
          <Canvas series={series} />
          <p class="aside">{seriesInWords(series)}</p>
          <SeriesTable series={series} />
        </>
      )}
    </section>
  );
}

function Canvas({ series }: { readonly series: Series }) {
  const element = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot>(undefined);
  const theme = useTheme().theme.value;
  const newest = useRef(series);
  newest.current = series;
  const [missing, setMissing] = useState(false);
  // What could not be loaded is tried again with the next connection; until then there are words.
  const isLive = usePage().connection.value.at === "live";
  const again = missing && isLive;
  useEffect(() => {
    let left = false;
    // uPlot is half of the page's weight, and needed here only.
    import("./plot.ts").then(
      ({ createPlot }) => {
        if (!left && element.current !== null)
          plot.current = createPlot(element.current, newest.current);
      },
      () => setMissing(true),
    );
    return () => {
      left = true;
      plot.current?.close();
      plot.current = undefined;
    };
  }, [theme, again]);
  useEffect(() => plot.current?.show(series), [series]);
  return <div ref={element} class="chart" aria-hidden="true" />;
}

function SeriesTable({ series }: { readonly series: Series }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Events per minute as a table</summary>
      {open && (
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Events per minute</th>
              <th scope="col">Failed runs per minute</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(series).map(({ at, events, failed }) => (
              <tr key={at}>
                <td>
                  <Clock at={at} />
                </td>
                <td>{rate(events)}</td>
                <td>{rate(failed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
