// A runner that is killed at some point: it records numbered events as fast as it can and has each
// delivered to a sink. What it says on stdout has been promised.
import { definePlugin, on } from "@zoomflow/core";
import { createRuntime } from "@zoomflow/core/engine";

import { createSqliteJournal } from "../src/journal/sqlite-journal.ts";
import { endOfTurn, systemClock } from "../src/system.ts";
import { childPorts, givenSource } from "./child-parts.ts";

const [file = "", sink = "", from = "0", count = "0"] = process.argv.slice(2);
const anything = {
  "~standard": { version: 1, vendor: "test", validate: (value: unknown) => ({ value }) },
} as const;

const plugin = definePlugin({
  name: "sink",
  api: 1,
  options: anything,
  setup: () => undefined,
  actions: {
    once: {
      input: anything,
      run: ({ input, idempotencyKey }) => post("once", input, idempotencyKey),
    },
    again: {
      input: anything,
      idempotent: true,
      run: ({ input, idempotencyKey }) => post("again", input, idempotencyKey),
    },
    looked: {
      input: anything,
      run: ({ input, idempotencyKey }) => post("looked", input, idempotencyKey),
      find: async ({ idempotencyKey: key }) =>
        (await fetch(`${sink}?key=${encodeURIComponent(key)}`)).ok || undefined,
    },
    latest: {
      input: anything,
      idempotent: true,
      run: ({ input, idempotencyKey }) => post("latest", input, idempotencyKey),
    },
    restart: {
      input: anything,
      idempotent: true,
      run: ({ input, idempotencyKey }) => post("restart", input, idempotencyKey),
    },
  },
})({});

async function post(how: string, input: unknown, key: string): Promise<void> {
  const { id } = input as { id: string };
  await fetch(sink, { method: "POST", body: JSON.stringify({ how, id, key }) });
}

const { source, deliver } = givenSource();
const ports = childPorts((moment) => {
  if (moment.is === "event.recorded") process.stdout.write(`${id(moment.event)}\n`);
});
const id = (e: { readonly payload?: unknown }): string => (e.payload as { id: string }).id;
const key = (e: { readonly payload?: unknown }): string => `${Number(id(e)) % 20}`;
const runtime = createRuntime(
  {
    rules: [
      on("*", { id: "once", do: plugin.once({ id }), key }),
      on("*", { id: "again", do: plugin.again({ id }), key }),
      on("*", { id: "looked", do: plugin.looked({ id }), key }),
      on("*", { id: "latest", mode: "latest", do: plugin.latest({ id }), key }),
      on("*", { id: "restart", mode: "restart", do: plugin.restart({ id }), key }),
    ],
    plugins: [plugin],
    sources: [source],
    journal: createSqliteJournal({ file, clock: systemClock, endOfTurn }),
  },
  ports,
);
await runtime.start();
const end = Number(from) + Number(count);
for (let n = Number(from); n < end; n++) {
  deliver("meeting.started", n, `${n}`);
  if (n % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}
setInterval(() => {
  void runtime.counts().then(async ({ waiting, retrying, running }) => {
    if (waiting + retrying + running > 0 || count !== "0") return;
    await runtime.stop("all is done");
    process.exit(0);
  });
}, 20);
