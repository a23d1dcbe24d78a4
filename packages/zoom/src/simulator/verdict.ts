import type { VerdictStep } from "./script.ts";
import type { TokenWorth } from "./token-book.ts";

/** Zoom's known words for a refused connection. The first two are of different years. */
export const refusals = ["Invalid Token", "Token is invalid", "token is empty"] as const;

/** What is told to a connection first, and what follows from it. */
export type Verdict =
  | {
      readonly is: "success";
      readonly content: string;
      readonly marked: boolean;
      readonly byteByByte: boolean;
      readonly delayMs: number;
    }
  | { readonly is: "failure"; readonly content: string; readonly close: boolean }
  | { readonly is: "none" };

/** What the script asks for, except that no script makes a bad token good. */
export function judge(
  token: TokenWorth,
  subscriptionKnown: boolean,
  step: VerdictStep = { is: "success" },
): Verdict {
  if (step.is === "none") return step;
  if (step.is === "failure") {
    return { is: "failure", content: step.content ?? refusals[0], close: !(step.stay ?? false) };
  }
  const refusal = refusalOf(token, subscriptionKnown);
  if (refusal !== undefined) return { is: "failure", content: refusal, close: true };
  return {
    is: "success",
    content: step.content ?? "ok",
    marked: !(step.unmarked ?? false),
    byteByByte: step.delivery === "byte-by-byte",
    delayMs: step.delayMs ?? 0,
  };
}

function refusalOf(token: TokenWorth, subscriptionKnown: boolean): string | undefined {
  if (token === "empty") return "token is empty";
  if (token !== "valid") return "Invalid Token";
  // No capture shows what Zoom says to an unknown subscription; the shape is that of any refusal.
  return subscriptionKnown ? undefined : "Invalid subscriptionId";
}
