import type { RuleVerdict } from "../../contract.ts";
import { Badge } from "../frame/badge.tsx";
import { inOrder, verdictTone } from "./verdict-words.ts";

/** What each rule makes of the event, as the config is now. */
export function Verdicts({ verdicts }: { readonly verdicts: readonly RuleVerdict[] }) {
  const taking = verdicts.filter(({ takes }) => takes);
  return (
    <section class="card" aria-labelledby="verdicts">
      <div class="card-head">
        <h2 id="verdicts">Rules</h2>
        <p class="aside">
          {taking.length} of {verdicts.length} take it, as the config is now
        </p>
      </div>
      <table class="verdicts">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Verdict</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(verdicts).map((one) => (
            <tr key={one.rule}>
              <th scope="row">{one.rule}</th>
              <td>
                <Badge tone={verdictTone(one)}>{one.verdict}</Badge>
              </td>
              <td class="wrap">{one.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
