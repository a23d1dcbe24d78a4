import { randomBytes } from "node:crypto";

import { ZoomflowError } from "@zoomflow/core";

import { dataDirectoryOf } from "../../config/check.ts";
import { loadConfig } from "../../config/load.ts";
import { emitThroughDoor } from "../../simulation/door.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";

export const emit: Command = {
  name: "emit",
  takes: "EVENT",
  summary: "Sends one sample event through the simulator of a running `zoomflow dev`.",
  options: {
    set: {
      type: "string",
      multiple: true,
      value: "PATH=VALUE",
      help: "sets a field of the payload, as in object.topic=Standup; can be repeated. Each meeting is a new one unless object.uuid is set",
    },
  },
  async run(call, io) {
    const [name, ...rest] = call.words;
    if (name === undefined || rest.length > 0)
      throw new ZoomflowError("ZF_USAGE", "emit takes the name of one event", {
        hint: "For example: zoomflow emit meeting.started --set object.topic=Standup",
      });
    // The samples are not small, and no other command needs them.
    const { composeEvent } = await import("../../simulation/compose-event.ts");
    const fresh = { now: Date.now(), id: randomBytes(16).toString("base64") };
    const event = composeEvent(name, call.texts("set"), fresh);
    const loaded = await loadConfig(io.directory, { file: call.text("config") });
    const delivered = await emitThroughDoor(dataDirectoryOf(loaded, io.environment), event);
    if (call.flag("json")) io.stdout(`${JSON.stringify({ delivered, event })}\n`);
    else
      io.stdout(
        delivered ? `${name} was sent\n` : `${name} is lost: the runner is not connected\n`,
      );
    return delivered ? EXIT.ok : EXIT.unavailable;
  },
};
