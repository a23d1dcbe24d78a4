import { ZoomflowError } from "@zoomflow/core";
import { didYouMean, matches } from "@zoomflow/core/engine";
import { catalogue } from "@zoomflow/events";
import { payloadTypes } from "@zoomflow/events/fields";

import type { Command } from "../command.ts";
import { fieldsIn } from "../event-fields.ts";
import { EXIT } from "../exit.ts";
import { type EventLine, type EventPage, formatEvent, formatEvents } from "../format-events.ts";

export const events: Command = {
  name: "events",
  takes: "[WORD]",
  summary:
    "Lists the events that Zoom sends: all, those with a WORD, or one by its name with its fields.",
  options: {},
  async run(call, io) {
    const [word, ...rest] = call.words;
    if (rest.length > 0)
      throw new ZoomflowError("ZF_USAGE", "events takes one word, or none", {
        hint: "For example: zoomflow events recording, zoomflow events 'phone.*', zoomflow events meeting.started",
      });
    const say = (json: object, text: string): void =>
      io.stdout(call.flag("json") ? `${JSON.stringify(json)}\n` : text);
    if (word !== undefined && Object.hasOwn(catalogue, word)) {
      const page = await pageOf(word);
      say({ event: page }, formatEvent(page));
    } else {
      const found = linesWith(word);
      say({ events: found }, formatEvents(found));
    }
    return EXIT.ok;
  },
};

/** @throws ZoomflowError `ZF_USAGE` when there is none */
function linesWith(word: string | undefined): readonly EventLine[] {
  const lines = Object.entries(catalogue).map(([name, { meaning }]) => ({ name, meaning }));
  if (word === undefined) return lines;
  const lower = word.toLowerCase();
  const fits = ({ name, meaning }: EventLine): boolean =>
    matches(word, name) || `${name} ${meaning}`.toLowerCase().includes(lower);
  const found = lines.filter(fits);
  if (found.length > 0) return found;
  const meant = didYouMean(word, Object.keys(catalogue));
  throw new ZoomflowError("ZF_USAGE", `there is no event with "${word}"`, {
    hint:
      meant === undefined
        ? "`zoomflow events` lists all. One that is newer than this list can be used in a rule all the same."
        : `Did you mean ${meant}?`,
  });
}

async function pageOf(name: string): Promise<EventPage> {
  const info = catalogue[name];
  if (info === undefined) throw new Error(`${name} is not in the catalogue`);
  const { family, meaning, entity, scopes, personal } = info;
  const payload = (await payloadTypes([name]))(name);
  const fields = payload === undefined ? [] : fieldsIn(payload, personal);
  return { name, meaning, family, ...(entity !== undefined && { about: entity }), scopes, fields };
}
