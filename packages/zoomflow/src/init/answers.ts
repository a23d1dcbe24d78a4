import type { Service } from "./services.ts";
import { STARTERS } from "./starters.ts";

/** Everything that has to be known before files can be planned. */
export interface Answers {
  /** From the working directory. */
  readonly folder: string;
  readonly service: Service;
  /** The id of a starter. */
  readonly rule: string;
  /** Of the Zoom app and the services, by variable; what is not among them stays empty in `.env`. */
  readonly credentials: Credentials;
}

export type Credentials = Readonly<Record<string, string>>;

/** What is known already: by flags, or from a person who is still being asked. */
export type Given = { readonly [Field in keyof Answers]?: Answers[Field] | undefined };

/** What somebody gets who is not asked. It runs at once, without an account anywhere. */
const DEFAULTS: Omit<Answers, "folder"> = {
  service: "none",
  rule: STARTERS[0].id,
  credentials: {},
};

/** Whatever is not known is as it is for everybody; the folder is then the working directory. */
export function withDefaults(given: Given): Answers {
  return {
    folder: given.folder ?? ".",
    service: given.service ?? DEFAULTS.service,
    rule: given.rule ?? DEFAULTS.rule,
    credentials: given.credentials ?? DEFAULTS.credentials,
  };
}
