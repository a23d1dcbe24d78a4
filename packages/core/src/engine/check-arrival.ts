import { ZoomflowError } from "../errors.ts";
import type { Arrival } from "../ports.ts";

/**
 * Sources are plugins' as well. One arrival that no journal can write would be tried again for ever,
 * and all others behind it.
 *
 * @throws ZoomflowError `ZF_INTERNAL`
 */
export function checkArrival({ event, source, receivedAt, raw }: Arrival): void {
  const sound =
    typeof event.event === "string" &&
    typeof source === "string" &&
    (raw === undefined || typeof raw === "string") &&
    Number.isSafeInteger(Math.trunc(receivedAt));
  if (sound) return;
  throw new ZoomflowError("ZF_INTERNAL", `source "${source}" delivered what is no arrival`, {
    hint: "The event needs a name, `source` and `raw` are texts, `receivedAt` is a time in milliseconds.",
  });
}
