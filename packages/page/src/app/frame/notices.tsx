import { useEffect, useRef, useState } from "preact/hooks";

import { usePage } from "../page.ts";
import { changeOfStatus } from "./banners.ts";
import { Icon } from "./icon.tsx";

const SHOWN_FOR_MS = 8_000;

/**
 * What was just done, shown for a while. The region around it is read aloud, and beside it only a
 * change of status is: live figures would never let a screen reader rest.
 */
export function Notices() {
  const page = usePage();
  const notice = page.notice.value;
  useEffect(() => {
    if (notice === undefined || notice.failed === true) return undefined;
    const timer = setTimeout(() => page.say(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [notice, page]);
  return (
    <div class="notices">
      <div role="status" aria-label="Messages">
        {notice !== undefined && (
          <p class={notice.failed === true ? "notice tone-bad" : "notice tone-good"}>
            <Icon is={notice.failed === true ? "bad" : "good"} />
            <span>
              {notice.text} {notice.hint}
            </span>
            <button type="button" class="plain" onClick={() => page.say(undefined)}>
              Close
            </button>
          </p>
        )}
      </div>
      <div role="status" aria-label="Status" class="only-heard">
        {useStatusChange()}
      </div>
    </div>
  );
}

function useStatusChange(): string {
  const { state, connection } = usePage();
  const before = useRef<{ status?: "ok" | "degraded" | "down"; lost: boolean }>({ lost: false });
  const [said, say] = useState("");
  const lost =
    connection.value.at === "lost" || (connection.value.at === "opening" && before.current.lost);
  const now = state.value;
  useEffect(() => {
    const change = changeOfStatus(before.current.status, now);
    if (lost !== before.current.lost)
      say(lost ? "Connection to the runner lost." : "Connected to the runner again.");
    else if (change !== undefined) say(change);
    before.current = { lost, ...(now !== undefined && { status: now.status }) };
  }, [lost, now]);
  return said;
}
