import type { RuleVerdict } from "../../contract.ts";
import { Badge } from "../frame/badge.tsx";

/** Said where the runner gives no reason of its own. */
const VERDICTS: Readonly<Record<string, string>> = {
  matched: "every condition holds",
  remembered: "it is remembered, for a trigger of several events",
  "too-old": "it came too late",
  "other-event": "its trigger names other events",
  disabled: "the rule is off",
  unmet: "a condition does not hold",
};

/** What each rule makes of the event, as the config is now. */
export function Verdicts({ verdicts }: { readonly verdicts: readonly RuleVerdict[] }) {
  const taking = verdicts.filter(({ takes }) => takes);
  // What took it first; of the others those that came closest, which have something to say.
  const others = verdicts.filter(({ takes }) => !takes).toSorted((a, b) => rank(a) - rank(b));
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
            <th scope="col">Takes it?</th>
            <th scope="col">Why, or why not</th>
          </tr>
        </thead>
        <tbody>
          {[...taking, ...others].map(({ rule, verdict, takes, why }) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              <td>
                <Badge tone={takes ? "good" : "quiet"}>{takes ? "yes" : "no"}</Badge>
              </td>
              <td class="wrap">{why ?? VERDICTS[verdict] ?? verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rank({ why }: RuleVerdict): number {
  return why === undefined ? 1 : 0;
}
