import type { Log } from "@zoomflow/core/ports";

import type { Redactor } from "../log/redact.ts";
import type { Hub } from "./hub.ts";
import type { StateParts } from "./state.ts";

/** What the page is made of, for those who answer what it asks. */
export interface Page extends StateParts {
  readonly hub: Hub;
  /** The journal's. */
  readonly file: string;
  readonly log: Log;
  readonly redact: Redactor;
  /** Somebody looks at the page: what it needs of earlier times is read when that happens first. */
  opened(): void;
}
