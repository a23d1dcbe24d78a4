import type { Refused } from "../live/api.ts";
import { usePage } from "../page.ts";

/** In the place of what could not be had. */
export function Refusal({ refused }: { readonly refused: Refused }) {
  const page = usePage();
  return (
    <p class="refusal">
      {refused.message} {refused.hint}{" "}
      {refused.status === 401 && (
        <button type="button" onClick={() => page.askToSignIn(true)}>
          Sign in
        </button>
      )}
    </p>
  );
}
