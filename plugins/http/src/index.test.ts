import type { Action, Duration, ZoomEvents } from "@zoomflow/core";
import { on, Secret, Variable } from "@zoomflow/core";
import { describe, expect, expectTypeOf, test } from "vitest";

import { http } from "./index.ts";
import type { HttpResponse, RequestInput } from "./index.ts";
import { optionsSchema } from "./options.ts";
import type { HttpClient } from "./send.ts";
import { serve } from "./testing/loopback-server.ts";

interface Definition {
  readonly spec: {
    setup(host: object): Promise<HttpClient>;
    teardown(resource: HttpClient): Promise<void>;
    readonly actions: { readonly request: { run(call: object): Promise<HttpResponse> } };
  };
}

/** The engine's own view of an instance. */
function definitionOf(instance: object): Definition {
  const key = Symbol.for("zoomflow.plugin.definition");
  return (instance as Record<symbol, Definition>)[key] ?? expect.fail("not an instance");
}

interface Checked {
  readonly value?: unknown;
  readonly issues?: readonly { readonly message: string }[] | undefined;
}

async function check(options: unknown): Promise<Checked> {
  return optionsSchema["~standard"].validate(options);
}

test("an instance is set up, sends, and is torn down", async () => {
  await using server = await serve((_, response) => response.end("hello"));
  const { spec } = definitionOf(http());
  const { value: options } = await check({ allow: ["127.0.0.1"] });
  const resource = await spec.setup({ options });
  const input = { method: "GET", url: server.url };
  const { signal } = new AbortController();
  const result = await spec.actions.request.run({ input, resource, signal, idempotencyKey: "k" });
  expect(result.text).toBe("hello");

  await using mute = await serve(() => {});
  const late = { method: "GET", url: mute.url, timeout: 5 };
  await expect(
    spec.actions.request.run({ input: late, resource, signal, idempotencyKey: "k" }),
  ).rejects.toMatchObject({ code: "ZF_ACTION_TIMEOUT" });
  expect(Math.abs(resource.now() - Date.now())).toBeLessThan(60_000);
  await spec.teardown(resource);
});

describe("options", () => {
  test("nothing is allowed and 10 s are given unless said otherwise", async () => {
    expect(await check({})).toEqual({ value: { allow: [], timeoutMs: 10_000 } });
    expect(await check({ timeout: "2m" })).toMatchObject({ value: { timeoutMs: 120_000 } });
  });

  test("an entry of `allow` that cannot be understood is named", async () => {
    const { issues } = await check({ allow: ["10.0.0.0/8", "http://crm.internal"] });
    expect(issues?.map(({ message }) => message)).toEqual([
      '"http://crm.internal" is not a host name, *.domain, host:port, IP address or CIDR range',
    ]);
  });

  test.each([{ timeout: "fast" }, { timeout: "25d" }, { allow: "10.0.0.1" }, { proxy: "x" }])(
    "%j is refused",
    async (options) => {
      expect((await check(options)).issues).toHaveLength(1);
    },
  );
});

describe("types", () => {
  const web = http({ allow: ["10.0.0.0/8", new Variable("CRM_HOST", () => "crm")], timeout: "5s" });

  test("every field takes a value or a function that knows the rule's event", () => {
    on("meeting.ended", {
      id: "ended",
      do: web.request({
        method: "POST",
        url: (e) => `https://example.com/${encodeURIComponent(e.payload.object.uuid)}`,
        headers: () => ({ authorization: Secret.of("T", "t") }),
        json: (e, ctx) => {
          expectTypeOf(e).toEqualTypeOf<ZoomEvents["meeting.ended"]>();
          expectTypeOf(ctx.attempt).toEqualTypeOf<number>();
          return e.payload.object;
        },
        sign: { secret: Secret.of("K", "k"), header: "x-signature" },
        timeout: (): Duration => "2s",
      }),
    });
    const url = new Variable("HOOK", () => "https://example.com");
    expectTypeOf(web.request({ method: "GET", url })).toExtend<Action<unknown>>();
    expectTypeOf<RequestInput["url"]>().toEqualTypeOf<string | Secret>();
  });

  test("mistakes are found where they stand", () => {
    const url = "https://example.com";
    // @ts-expect-error a method that is not offered
    web.request({ method: "TRACE", url });
    // @ts-expect-error no method
    web.request({ url });
    // @ts-expect-error a header's value is a text or a secret
    web.request({ method: "GET", url, headers: { a: 1 } });
    // @ts-expect-error not a duration
    web.request({ method: "GET", url, timeout: "5 seconds" });
    // @ts-expect-error a signature needs a header to stand in
    web.request({ method: "GET", url, sign: { secret: "k" } });
    // @ts-expect-error an option that does not exist
    http({ retries: 3 });
    on("meeting.started", {
      id: "x",
      // @ts-expect-error a field that this event does not carry
      do: web.request({ method: "GET", url: (e) => e.payload.object.end_time }),
    });
  });
});
