import { usePage } from "../page.ts";
import { ago, clock, inFull } from "../words/time.ts";

/** When something was: how long ago, in full in its title. */
export function Ago({ at }: { readonly at: number }) {
  const now = usePage().now.value;
  return (
    <time dateTime={new Date(at).toISOString()} title={inFull(at)}>
      {ago(at, now)}
    </time>
  );
}

/** When something was: the time of day, with the date where it is another day's. */
export function Clock({ at }: { readonly at: number }) {
  const now = usePage().now.value;
  return (
    <time dateTime={new Date(at).toISOString()} title={inFull(at)}>
      {clock(at, now)}
    </time>
  );
}
