import type { Tone } from "../words/tone.ts";

const SHAPES = {
  good: "M3.5 8.5l3 3 6-7",
  busy: "M3 8h.01M8 8h.01M13 8h.01",
  warn: "M8 2.5l6 11H2zM8 7v3M8 12h.01",
  bad: "M4 4l8 8M12 4l-8 8",
  quiet: "M4 8h8",
  search: "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.5 10.5l3 3",
  up: "M8 13V3M4 7l4-4 4 4",
  back: "M13 8H3M7 4L3 8l4 4",
  theme: "M8 2a6 6 0 100 12zM8 2a6 6 0 010 12",
} as const;

/** A shape that goes with a word, and says nothing of its own. */
export function Icon({ is }: { readonly is: Tone | keyof typeof SHAPES }) {
  return (
    <svg class={`icon icon-${is}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[is]} />
    </svg>
  );
}
