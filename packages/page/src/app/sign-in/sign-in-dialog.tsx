import { useState } from "preact/hooks";

import { Dialog } from "../frame/dialog.tsx";
import { Refused } from "../live/api.ts";
import { usePage } from "../page.ts";

export function SignInDialog() {
  const page = usePage();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const mustSignIn = page.session.value?.readable === false;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const token = new FormData(event.currentTarget as HTMLFormElement).get("token");
    setBusy(true);
    try {
      await page.signIn(typeof token === "string" ? token.trim() : "");
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      setFailure([thrown.message, thrown.hint].filter(Boolean).join(" "));
      setBusy(false);
    }
  }

  return (
    <Dialog title="Sign in" onClose={() => page.askToSignIn(false)}>
      <p>
        {mustSignIn
          ? "This runner shows nothing without its token."
          : "Payloads, topics, and what changes runs, need the runner's token."}{" "}
        It is <code>ZOOMFLOW_HTTP_TOKEN</code>, or what <code>zoomflow page</code> says.
      </p>
      <form onSubmit={(event) => void submit(event)}>
        <label for="token">Token</label>
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          autofocus
          aria-invalid={failure !== undefined}
          aria-describedby="token-failure"
        />
        <p id="token-failure" class="failure" role="alert">
          {failure}
        </p>
        <div class="choices">
          <button type="button" onClick={() => page.askToSignIn(false)}>
            Cancel
          </button>
          <button type="submit" class="main" disabled={busy}>
            Sign in
          </button>
        </div>
      </form>
    </Dialog>
  );
}
