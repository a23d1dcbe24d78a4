import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";

export const init: Command = {
  name: "init",
  takes: "[DIR]",
  summary: "Begins a project: a config with one rule, its test, and what belongs beside them.",
  options: {
    service: {
      type: "string",
      value: "NAME",
      help: "where the rule tells what it found: none (the log), slack, http or both",
    },
    rule: {
      type: "string",
      value: "ID",
      help: "which rule: all-hands, guest-waiting, recording-ready or nobody-came",
    },
    credentials: {
      type: "string",
      value: "FROM",
      help: "what .env gets: the variables of the `environment`, or `later`",
    },
    yes: { type: "boolean", help: "ask nothing; what is not told is none, all-hands and later" },
    force: { type: "boolean", help: "overwrite a config and a test that are there" },
  },
  async run(call, io) {
    // What only this command needs, others need not load.
    const { answersFor, beginProject } = await import("../begin-project.ts");
    const { initAsJson, initAsText } = await import("../format-init.ts");
    const answers = await answersFor(call, io);
    if (answers === undefined) {
      io.stderr("Nothing was written.\n");
      return EXIT.interrupted;
    }
    // A wish to stop that comes while files are written waits until all are.
    const signals = io.stopSignals();
    try {
      const begun = beginProject(answers, call, io);
      io.stdout(call.flag("json") ? initAsJson(begun) : initAsText(begun));
      return EXIT.ok;
    } finally {
      signals.release();
    }
  },
};
