import { reveal, Secret, Variable } from "@zoomflow/core";
import { expect, test } from "vitest";

import { checked } from "../test/setup.ts";
import { type CheckedOptions, optionsSchema, withDefaults } from "./options.ts";

const parse = (options: unknown): Promise<CheckedOptions> =>
  checked(optionsSchema, options) as Promise<CheckedOptions>;

/** As the runner does it: defaults, then variables, then the check. */
const read = ({ token, apiUrl }: ReturnType<typeof withDefaults>): Promise<CheckedOptions> =>
  parse({
    token: token instanceof Variable ? token.value() : token,
    apiUrl: apiUrl instanceof Variable ? apiUrl.value() : apiUrl,
  });

test("without options the environment is asked", async () => {
  const environment = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_API_URL: "http://127.0.0.1:1/api/" };
  const options = await read(withDefaults({}, environment));
  expect(options.token.reveal()).toBe("xoxb-1");
  expect(options.token.name).toBe("SLACK_BOT_TOKEN");
  expect(options.apiUrl).toBe("http://127.0.0.1:1/api/");
});

test("without an address Slack's own is used", async () => {
  const options = await read(withDefaults({ token: "xoxb-1" }, { SLACK_API_URL: "" }));
  expect(options.apiUrl).toBe("https://slack.com/api/");
});

test("a token given as text, sealed or as a variable is never printed", async () => {
  const variable = new Variable("MY_TOKEN", () => "xoxb-1");
  for (const token of ["xoxb-1", Secret.of("MY_TOKEN", "xoxb-1"), variable]) {
    const options = await read(withDefaults({ token }));
    expect(reveal(options.token)).toBe("xoxb-1");
    expect(JSON.stringify(options)).not.toContain("xoxb");
  }
});

test.each([
  "https://slack.com/api/",
  "https://slack-gov.com/api",
  "http://127.0.0.1:8080/api/",
  "http://localhost:1/",
  "http://[::1]:1/",
])("%s may be given the token", async (apiUrl) => {
  expect((await parse({ token: "t", apiUrl })).apiUrl).toBe(apiUrl);
});

test.each([
  "http://slack.com/api/",
  "http://127.evil.com/",
  "ftp://127.0.0.1/",
  "https://user:pass@slack.com/",
  "https://:pass@slack.com/",
  "https://slack.com/?x=1",
  "slack.com",
])("%s may not", async (apiUrl) => {
  await expect(parse({ token: "t", apiUrl })).rejects.toThrow("must be https");
});

test("an option that does not exist is an error", async () => {
  await expect(parse({ token: "t", apiUrl: "https://slack.com", appToken: "x" })).rejects.toThrow(
    "appToken",
  );
  expect(withDefaults({ apiurl: "x" } as never)).toHaveProperty("apiurl");
});
