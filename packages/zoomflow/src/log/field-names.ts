/** Why a field of a line is not written: see {@link sensitivityOf}. */
export type Sensitivity = "secret" | "personal";

/** What keys and doors are called, however it is spelt: `Authorization`, `api_key`, `x-zm-signature`. */
const SECRET =
  /authorization|token|passw|pwd|passcode|passphrase|secret|cookie|signature|credential|apikey|privatekey/;

/**
 * What people are called and where they can be reached. Narrower than for events: in lines of a
 * plugin a `name`, a `url` or a `text` is that of a channel or a step more often than a person's.
 */
const PERSONAL = new RegExp(
  [
    "(^|_)e?mails?$|(^|_)e_?mail_address(es)?$",
    "(^|_)(phone|mobile|fax|telephone)s?$|(^|_)(phone|mobile|caller|callee)_numbers?$",
    "(^|_)(user|first|last|full|given|family|nick|display|participant|caller|callee|visitor|invitee|registrant|host|owner)_names?$",
    "^usernames?$|(^|_)(birthday|date_of_birth)$",
    "(^|_)(ip|ip_address|mac_address|mac_addr|home_address|postal_address|street_address)(es)?$",
  ].join("|"),
);

/** So many names are remembered: most lines have the same few. */
const MOST = 1_000;
const known = new Map<string, Sensitivity | undefined>();

/** What a field of a log line holds, by its name. */
export function sensitivityOf(name: string): Sensitivity | undefined {
  if (known.has(name)) return known.get(name);
  const found = lookAt(name);
  if (known.size < MOST && name.length < 100) known.set(name, found);
  return found;
}

function lookAt(name: string): Sensitivity | undefined {
  const snake = name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .replaceAll(/[-. ]/g, "_")
    .toLowerCase();
  if (SECRET.test(snake.replaceAll("_", ""))) return "secret";
  return PERSONAL.test(snake) ? "personal" : undefined;
}
