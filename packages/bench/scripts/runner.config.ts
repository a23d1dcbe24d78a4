import { catalogue, type EventName } from "@zoomflow/events";
import { http } from "@zoomflow/http";
import { defineConfig, env, on } from "zoomflow";

import { MATCHED, UNMATCHED } from "./frames.ts";

/** Longer than any row takes: a sink that hangs is to be waited for. */
const FOR_EVER = "1h";

const count = Number(process.env["BENCH_RULES"]);
const web = http({ allow: ["127.0.0.1"], timeout: FOR_EVER });
const names = Object.keys(catalogue).filter((name) => name !== UNMATCHED) as EventName[];

/** One rule takes the events. The others are spread over all that Zoom sends, each for a room of its own. */
const others = Array.from({ length: count - 1 }, (_, index) =>
  on(names[index % names.length] as typeof MATCHED, {
    id: `room-${index}`,
    when: { object: { topic: `Room ${index}` } },
    do: web.request({ method: "POST", url: env("BENCH_SINK"), json: { id: "0" } }),
  }),
);

export default defineConfig({
  plugins: [web],
  rules: [
    on(MATCHED, {
      id: "post",
      timeout: FOR_EVER,
      // As the bare loop, however many rules there are: without a limit of its own it would leave slots to others.
      concurrency: 10,
      do: web.request({
        method: "POST",
        url: env("BENCH_SINK"),
        json: (event) => ({ id: event.payload.object.participant.user_id }),
      }),
    }),
    ...others,
  ],
});
