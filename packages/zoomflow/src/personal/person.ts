import { ZoomflowError } from "@zoomflow/core";

/** Somebody who is to be forgotten, by what Zoom knows them by. */
export interface Person {
  /** As it was given. */
  readonly name: string;
  /** Whether a text of the journal, JSON or plain, has them in it. */
  readonly isIn: (text: string) => boolean;
}

/** Shorter ones stand in too many texts that have nothing to do with them. */
const LEAST_ID = 6;

const ADDRESS = /^[^\s@"\\]+@[^\s@"\\]+\.[^\s@"\\]+$/u;
const ID = /^[\w+/=.-]+$/;

/**
 * A person by an e-mail address, whatever its case, or by an id, letter by letter. Either must stand
 * by itself: `ada@example.org` is not in `prada@example.org`, nor `u123456` in `u1234567`.
 *
 * @throws ZoomflowError `ZF_USAGE` for what is neither, or too short to mean only one person
 */
export function personOf(given: string): Person {
  const name = given.trim();
  if (ADDRESS.test(name)) return { name, isIn: addressIn(name.toLowerCase()) };
  if (name.includes("@") || !ID.test(name))
    throw new ZoomflowError("ZF_USAGE", `"${given}" is neither an e-mail address nor a user id`);
  if (name.length < LEAST_ID)
    throw new ZoomflowError(
      "ZF_USAGE",
      `"${name}" is too short: an id of fewer than ${LEAST_ID} characters would mean others too`,
    );
  return { name, isIn: idIn(name) };
}

function addressIn(address: string): Person["isIn"] {
  const spellings = [
    ...new Set([address, address.replace("@", "%40"), encodeURIComponent(address)]),
  ]
    .map((one) => literally(one.toLowerCase()))
    .join("|");
  // A dot may end the sentence; before a letter it goes on with the domain.
  const alone = new RegExp(
    String.raw`(?<![\p{L}\p{N}._%+-])(${spellings})(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])`,
    "u",
  );
  return (text) => {
    // Most texts have no such thing in them, and are not looked at twice.
    const mayHold = text.includes("@") || text.includes("%40") || text.includes("\\u");
    return mayHold && alone.test(plain(text).toLowerCase().normalize("NFC"));
  };
}

function idIn(id: string): Person["isIn"] {
  const alone = new RegExp(String.raw`(?<![\w+/=-])${literally(id)}(?![\w+/=-])`);
  const inUrl = new RegExp(`(?<![\\w%-])${literally(encodeURIComponent(id))}(?![\\w%-])`);
  return (text) => {
    if (!text.includes(id) && !text.includes("\\") && !text.includes("%")) return false;
    const read = plain(text);
    return alone.test(read) || inUrl.test(read);
  };
}

/** JSON within JSON, within JSON: the escapes taken off, so that a line end is no letter. */
function plain(text: string): string {
  let read = text;
  for (let depth = 0; depth < 3 && read.includes("\\"); depth++)
    read = read.replaceAll(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, letter?: string) =>
      code === undefined
        ? (ESCAPES[letter ?? ""] ?? letter ?? "")
        : String.fromCharCode(parseInt(code, 16)),
    );
  return read;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
