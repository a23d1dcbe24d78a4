/**
 * The wildcards that a rule may use, and the events each stands for: `*`, `family.*`, and stems.
 *
 * Written out, because the compiler would otherwise try every name against every wildcard, in every
 * editor and at every keystroke. A stem of more than one word is left out if one event alone has it.
 */
export function wildcards(events: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>([["*", [...events]]]);
  for (const event of events)
    for (const wildcard of wildcardsOf(event))
      found.set(wildcard, [...(found.get(wildcard) ?? []), event]);
  return new Map([...found].filter(([wildcard, taken]) => taken.length > 1 || isShort(wildcard)));
}

/** `phone.callee_call_log` is taken by `phone.*`, `phone.callee_*` and `phone.callee_call_*`. */
function wildcardsOf(event: string): readonly string[] {
  const dot = event.indexOf(".");
  const family = event.slice(0, dot + 1);
  const words = event.slice(dot + 1).split("_");
  const stems = words.slice(0, -1).map((_, last) => `${words.slice(0, last + 1).join("_")}_`);
  return [...(family === "" ? [] : [""]), ...stems].map((stem) => `${family}${stem}*`);
}

function isShort(wildcard: string): boolean {
  return wildcard.replace(/^.*\./, "").split("_").length <= 2;
}
