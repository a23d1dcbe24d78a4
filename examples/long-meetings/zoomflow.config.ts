import { mrkdwn } from "@zoomflow/slack";
import { defineConfig, on, reveal, secret } from "zoomflow";

import { overrun } from "./overrun.ts";
import { postJson } from "./post-json.ts";

// Both addresses hold a key, so they are sealed: neither can end up in a log.
const ledger = secret("OVERRUN_LEDGER_URL");
const channel = secret("SLACK_WEBHOOK_URL");

export default defineConfig({
  rules: [
    on("meeting.ended", {
      id: "long-meetings",
      when: (e) => overrun(e) >= 10,
      retry: { attempts: 5, min: "200ms" },
      run: async (e, { step, signal }) => {
        const { topic, uuid } = e.payload.object;
        const minutes = overrun(e);
        // Done once: when the second step fails and the run is tried again, this result is kept.
        const entry = await step.run("write down", async () => {
          const answer = await postJson(reveal(ledger), { meeting: uuid, minutes }, signal);
          return (await answer.json()) as { readonly times: number };
        });
        await step.run("tell", async () => {
          const text = mrkdwn`*${topic}* took ${minutes} minutes longer than planned, for the ${entry.times}. time`;
          await postJson(reveal(channel), { text }, signal);
        });
      },
    }),
  ],
});
