import UPlot from "uplot";

import { hourAndMinute } from "../words/time.ts";
import { rate, type Series } from "./series.ts";

export interface Plot {
  readonly show: (series: Series) => void;
  readonly close: () => void;
}

/** Draws in the colours that the element has at this moment; another theme needs another plot. */
export function createPlot(element: HTMLElement, series: Series): Plot {
  let newest = series;
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: colour("--quiet"),
    font: `11px ${style.fontFamily}`,
    ticks: { show: false },
    grid: { stroke: colour("--line"), width: 1 },
  };
  const bars = UPlot.paths.bars?.({ size: [0.8, 24], radius: 0.15, align: 1 });
  const seriesOf = (label: string, name: string, fill: string) => ({
    label,
    stroke: colour(name),
    fill: colour(fill),
    width: 1,
    points: { show: false },
    value: (_: UPlot, value: number | null) => (value === null ? "–" : rate(value)),
    ...(bars !== undefined && { paths: bars }),
  });
  const plot = new UPlot(
    {
      ...sizeOf(element),
      padding: [8, 4, 0, 0],
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      legend: { live: true },
      scales: {
        // A bar stands to the right of its time: the last one needs room, too.
        x: { time: true, range: (_u, min, max) => [min, max + newest.stepMs / 1_000] },
        y: { range: (_u, _min, max) => [0, Math.max(4, max * 1.15)] },
      },
      axes: [
        {
          ...axis,
          size: 26,
          grid: { show: false },
          values: (_, times) => times.map((time) => hourAndMinute(time * 1_000)),
        },
        { ...axis, size: 36 },
      ],
      series: [
        {
          label: "at",
          value: (_, time: number | null) => (time === null ? "–" : hourAndMinute(time * 1_000)),
        },
        seriesOf("events", "--accent", "--accent-soft"),
        seriesOf("failed runs", "--bad", "--bad"),
      ],
    },
    dataOf(series),
    element,
  );
  const watcher = new ResizeObserver(() => plot.setSize(sizeOf(element)));
  watcher.observe(element);
  return {
    show(now) {
      newest = now;
      plot.setData(dataOf(now));
    },
    close() {
      watcher.disconnect();
      plot.destroy();
    },
  };
}

const HEIGHT = 190;

function sizeOf(element: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: Math.max(120, element.clientWidth), height: HEIGHT };
}

function dataOf({ times, events, failed }: Series): UPlot.AlignedData {
  // None is no bar, and not one without height.
  const bars = (figures: readonly number[]) => figures.map((many) => (many === 0 ? null : many));
  return [[...times], bars(events), bars(failed)];
}
