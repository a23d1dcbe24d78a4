import type { FieldType } from "@zoomflow/events/fields";

/** A field that an event may hold. */
export interface EventField {
  /** From the top of the event, as in `payload.object.topic`; `[]` stands for every item of a list. */
  readonly path: string;
  /** In words: `text`, `number`, `one of 1, 2, 3`. */
  readonly type: string;
  /** Zoom may leave it out. */
  readonly optional: boolean;
  /** It holds a name, an address or the like, which is masked unless asked for. */
  readonly personal: boolean;
}

/** Deeper than anything Zoom sends; what is known of a payload need not come to an end. */
const DEEPEST = 12;

/** Every field of a payload that has no fields of its own, in the order of the catalogue. */
export function fieldsIn(payload: FieldType, personal: readonly string[]): readonly EventField[] {
  const isPersonal = new Set(personal);
  const look = (type: FieldType, path: string, optional: boolean): readonly EventField[] => {
    const inner = partsOf(type);
    if (inner.length > 0 && path.split(".").length < DEEPEST)
      return inner.flatMap(({ at, field, mayLack }) => look(field, path + at, optional || mayLack));
    const words = wordsFor(type);
    if (words === undefined) return [];
    return [
      {
        path,
        type: words,
        optional,
        personal: isPersonal.has(path) || isPersonal.has(`${path}[]`),
      },
    ];
  };
  return look(payload, "payload", false);
}

interface Part {
  readonly at: string;
  readonly field: FieldType;
  readonly mayLack: boolean;
}

/** What a value consists of: nothing for one that is a value itself. */
function partsOf(type: FieldType): readonly Part[] {
  switch (type.is) {
    case "record":
      return [...type.fields].map(([name, { type: field, optional }]) => ({
        at: `.${name}`,
        field,
        mayLack: optional,
      }));
    case "list":
      return partsOf(type.of).length === 0
        ? []
        : partsOf(type.of).map((part) => ({ ...part, at: `[]${part.at}` }));
    case "union":
      return type.of.flatMap(partsOf);
    default:
      return [];
  }
}

/** Undefined for what is never there. */
function wordsFor(type: FieldType): string | undefined {
  switch (type.is) {
    case "any":
      return "anything";
    case "flag":
      return "true or false";
    case "none":
      return undefined;
    case "value":
      return JSON.stringify(type.value);
    case "list": {
      const item = wordsFor(type.of);
      return item === undefined ? "list" : `list of ${item}`;
    }
    case "record":
      return "object";
    case "union":
      return eitherOf(type.of.map(wordsFor).filter((words) => words !== undefined));
    default:
      return type.is;
  }
}

function eitherOf(several: readonly string[]): string {
  const each = [...new Set(several)];
  return each.length > 2 ? `one of ${each.join(", ")}` : each.join(" or ");
}
