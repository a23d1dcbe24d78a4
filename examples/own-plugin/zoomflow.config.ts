import { defineConfig, env, secret } from "zoomflow";

import { lamp } from "./lamp.ts";

export default defineConfig({
  // The rules come with the plugin.
  plugins: [lamp({ url: env("LAMP_URL"), key: secret("LAMP_KEY"), host: "studio-host" })],
});
