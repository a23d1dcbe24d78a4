import { expect, test } from "vitest";

import { fakeSlack } from "../test/fake-slack.ts";
import { createTransport } from "./transport.ts";

test("an answer can be read in every way the client may choose, without the token", async () => {
  const server = await fakeSlack();
  server.answer(() => ({
    headers: { "x-oauth-scopes": "chat:write", "set-cookie": "a=b" },
    body: { ok: true, said: "canary-1" },
  }));
  const url = `${server.url}auth.test`;
  const answer = await createTransport("canary-1")(url, { body: "a=1" });
  const said = { ok: true, said: "[secret]" };
  expect(answer).toMatchObject({ ok: true, status: 200, statusText: "OK", url });
  expect(await answer.json()).toEqual(said);
  expect(JSON.parse(await answer.text())).toEqual(said);
  expect(JSON.parse(new TextDecoder().decode(await answer.arrayBuffer()))).toEqual(said);
  expect([answer.headers.get("X-OAuth-Scopes"), answer.headers.get("set-cookie")]).toEqual([
    "chat:write",
    null,
  ]);
  expect([...answer.headers.entries()]).toEqual([["x-oauth-scopes", "chat:write"]]);
});
