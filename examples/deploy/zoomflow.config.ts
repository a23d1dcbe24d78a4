import { defineConfig, on } from "zoomflow";

/** What is deployed here: a runner that only says what it hears. Yours takes its place. */
export default defineConfig({
  rules: [
    on("meeting.*", {
      id: "say",
      run: (e, { log }) => log.info({}, `heard ${e.event}`),
    }),
  ],
});
