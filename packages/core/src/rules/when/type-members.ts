import type { Field, FieldType } from "@zoomflow/events";

/** A type that is no choice between others. */
export type Member = Exclude<FieldType, { readonly is: "union" }>;

/** What a value may be, choices taken apart. */
export function membersOf(type: FieldType): readonly Member[] {
  return type.is === "union" ? type.of.flatMap(membersOf) : [type];
}

/** Several types as one. */
export function anyOf(types: readonly FieldType[]): FieldType {
  // Shapes that events share are the same: of a hundred events there are a few left.
  const members = [...new Set(types.flatMap(membersOf))];
  const [only] = members;
  return only !== undefined && members.length === 1 ? only : { is: "union", of: members };
}

/** A field of a value that is an object; undefined where none of what it may be has such a field. */
export function fieldIn(type: FieldType, key: string): Field | undefined {
  const records = recordsIn(type);
  const found = records.map((record) => record.fields.get(key));
  const present = found.filter((field) => field !== undefined);
  if (present.length === 0) return undefined;
  return {
    type: anyOf(present.map((field) => field.type)),
    optional: present.length < records.length || present.some((field) => field.optional),
  };
}

export function recordsIn(type: FieldType): readonly Extract<Member, { is: "record" }>[] {
  return membersOf(type).filter((member) => member.is === "record");
}

export function listsIn(type: FieldType): readonly Extract<Member, { is: "list" }>[] {
  return membersOf(type).filter((member) => member.is === "list");
}

/** Whether too little is known to say what a value may be. */
export function isOpen(type: FieldType): boolean {
  return membersOf(type).some((member) => member.is === "any");
}

/** What a value is, to go on from "which is". */
export function kindOf(type: FieldType): string {
  const words = membersOf(type).map(
    (member) => WORDS[member.is] ?? JSON.stringify(valueIn(member)),
  );
  return [...new Set(words)].join(" or ");
}

const WORDS: Readonly<Partial<Record<Member["is"], string>>> = {
  text: "text",
  number: "a number",
  flag: "true or false",
  list: "a list",
  record: "an object",
  none: "never there",
};

function valueIn(member: Member): unknown {
  return member.is === "value" ? member.value : undefined;
}
