import { catalogue, type EventName } from "@zoomflow/events";
import { sample } from "@zoomflow/events/samples";

/** A config of so many rules over all families: names, lists of names, families, stems and `*`. */
export function typingConfig(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => `    ${rule(index)},`);
  return [
    'import { http } from "@zoomflow/http";',
    'import { defineConfig, on } from "zoomflow";',
    "",
    'const web = http({ allow: ["127.0.0.1"] });',
    "",
    "export default defineConfig({",
    "  plugins: [web],",
    "  rules: [",
    ...rules,
    "  ],",
    "});",
    "",
  ].join("\n");
}

const names = Object.keys(catalogue);
const families = [...new Set(names.filter((name) => name.includes(".")).map(familyOf))];
const stems = ["phone.callee_*", "contact_center.engagement_*", "session.user_*", "bot_*"];

function rule(index: number): string {
  const trigger = triggerOf(index);
  const spec = `id: "rule-${index}", ${conditionOf(trigger)}, do: ${actionOf(index)}`;
  return `on(${JSON.stringify(trigger)}, { ${spec} })`;
}

function triggerOf(index: number): string | readonly string[] {
  const turn = Math.floor(index / 10);
  switch (index % 10) {
    case 0:
      return `${pick(families, turn)}.*`;
    case 1:
      return pick(stems, turn);
    case 2:
      return turn % 3 === 0 ? "*" : [pick(names, index), pick(names, index * 2)];
    default:
      return pick(names, index * 2);
  }
}

/** A pattern where every event that the rule takes has an account, else a function. */
function conditionOf(trigger: string | readonly string[]): string {
  const patterns = typeof trigger === "string" ? [trigger] : trigger;
  const taken = names.filter((name) => patterns.some((pattern) => takes(pattern, name)));
  return taken.every((name) => "account_id" in sample(name as EventName).payload)
    ? 'when: { account_id: "A" }'
    : "when: (e) => e.event_ts !== undefined";
}

function takes(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function actionOf(index: number): string {
  return `web.request({ method: "POST", url: "http://127.0.0.1/${index}", json: (e) => e.event })`;
}

function familyOf(name: string): string {
  return name.replace(/\..*/, "");
}

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? "*";
}
