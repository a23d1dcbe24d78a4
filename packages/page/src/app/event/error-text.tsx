import type { RunError } from "../../contract.ts";

export function ErrorText({ error }: { readonly error: RunError }) {
  const { code, message, hint } = error;
  return (
    <div class="error">
      {code !== undefined && <code>{code}</code>} {message}
      {hint !== undefined && <div class="hint">{hint}</div>}
    </div>
  );
}
