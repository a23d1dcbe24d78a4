import { useEffect, useState } from "preact/hooks";

import type { Payload } from "../../contract.ts";
import { Refusal } from "../frame/refusal.tsx";
import { Refused } from "../live/api.ts";
import { usePage } from "../page.ts";
import { Tree } from "./tree.tsx";

/** What Zoom sent. Personal data is shown on demand only, and forgotten with the view. */
export function PayloadCard({ id }: { readonly id: string }) {
  const page = usePage();
  const signedIn = page.session.value?.signedIn === true;
  const [personal, ask] = useState(false);
  const { payload, refused } = usePayload(id, personal);
  return (
    <section class="card" aria-labelledby="payload">
      <div class="card-head">
        <h2 id="payload">Payload</h2>
        {signedIn && payload !== undefined && (
          <button type="button" aria-pressed={personal} onClick={() => ask(!personal)}>
            {personal ? "Hide personal data" : "Show personal data"}
          </button>
        )}
      </div>
      {!signedIn && (
        <p class="empty">
          What Zoom sent is shown to whoever is signed in.{" "}
          <button type="button" onClick={() => page.askToSignIn(true)}>
            Sign in
          </button>
        </p>
      )}
      {signedIn && refused !== undefined && <Refusal refused={refused} />}
      {signedIn && payload !== undefined && (
        <div class="tree">
          <Tree value={payload.event} name="" />
        </div>
      )}
    </section>
  );
}

function usePayload(id: string, personal: boolean) {
  const page = usePage();
  const signedIn = page.session.value?.signedIn === true;
  const [payload, setPayload] = useState<Payload>();
  const [refused, setRefused] = useState<Refused>();
  useEffect(() => {
    let left = false;
    if (signedIn)
      page.api.payload(id, personal).then(
        (told) => left || setPayload(told),
        (thrown: unknown) => left || !(thrown instanceof Refused) || setRefused(thrown),
      );
    else setPayload(undefined);
    return () => {
      left = true;
    };
  }, [id, page, personal, signedIn]);
  return { payload, refused };
}
