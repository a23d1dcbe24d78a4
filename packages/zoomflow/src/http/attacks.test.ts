import { connect } from "node:net";

import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../test/ask-http.ts";
import { say, serve, TOKEN } from "../../test/serve.ts";

describe("bodies", () => {
  test("larger than 64 kB are refused, said to be or not", async () => {
    const { own, post, port, done } = await serve();
    const headers = { ...own, authorization: `Bearer ${TOKEN}` };
    expect((await post("/api/act", headers, `"${"x".repeat(70_000)}"`)).status).toBe(413);
    const chunk = `1000\r\n${"x".repeat(4_096)}\r\n`;
    const head = `POST /api/act HTTP/1.1\r\nHost: localhost:${port}\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(await say(port, head + chunk.repeat(20))).toMatch(/^HTTP\/1\.1 413 /);
    expect(done).toEqual([]);
  });

  test("that are no JSON are refused", async () => {
    const { own, post } = await serve();
    const headers = { ...own, authorization: `Bearer ${TOKEN}` };
    expect((await post("/api/act", headers, "{")).status).toBe(400);
  });

  test("of which one end leaves before the end change nothing, and are no failure", async () => {
    const { port, done, lines } = await serve();
    const head = `POST /api/act HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`;
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(head, () => socket.resetAndDestroy());
      });
      socket.on("error", () => {}).on("close", () => resolve());
    });
    await askHttp(`http://127.0.0.1:${port}/api/read`);
    expect([done, lines.filter(({ level }) => level === "error")]).toEqual([[], []]);
  });
});

describe("streams", () => {
  const follow = (url: string): Promise<{ readonly close: () => void; readonly status: string }> =>
    new Promise((resolve) => {
      const socket = connect(Number(url.split(":").at(-1)), "127.0.0.1", () =>
        socket.write("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"),
      );
      socket.on("error", () => {});
      socket.once("data", (chunk) =>
        resolve({ close: () => socket.destroy(), status: String(chunk).slice(9, 12) }),
      );
    });

  test("are sixteen at most, and one that is closed makes room", async () => {
    const { url, over } = await serve();
    const open = [];
    for (let n = 0; n < 16; n++) open.push(await follow(url));
    expect(open.map(({ status }) => status)).toEqual(Array(16).fill("200"));
    expect((await follow(url)).status).toBe("503");
    expect((await askHttp(`${url}/api/read`)).status).toBe(200);
    open[0]?.close();
    await expect.poll(over).toBe(1);
    expect((await follow(url)).status).toBe("200");
  });

  test("are cut off where nobody reads, instead of being kept in memory", async () => {
    const { url, port, sinks, over } = await serve();
    const socket = connect(port, "127.0.0.1", () => {
      socket.pause();
      socket.write("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n");
    });
    socket.on("error", () => {});
    onTestFinished(() => void socket.destroy());
    await expect.poll(() => sinks.length).toBe(1);
    const text = `data: ${"x".repeat(100_000)}\n\n`;
    await expect
      .poll(() => {
        for (let n = 0; n < 20; n++) sinks[0]?.send(text);
        return over();
      })
      .toBe(1);
    expect((await askHttp(`${url}/api/read`)).status).toBe(200);
  });

  test("end with the server", async () => {
    const { url, part, over } = await serve();
    await follow(url);
    await part.down();
    await expect.poll(over).toBe(1);
  });

  test("have a head, and nothing more for who asks for that", async () => {
    const { url, sinks } = await serve();
    const { status, headers } = await askHttp(`${url}/api/stream`, { method: "HEAD" });
    expect([status, headers["content-type"]]).toEqual([200, "text/event-stream; charset=utf-8"]);
    expect(sinks).toEqual([]);
  });
});

test("whatever is asked for, the server answers with its own headers or hangs up, and goes on", async () => {
  const { port, url } = await serve();
  const line = fc.string({ unit: "binary-ascii", maxLength: 40 });
  const target = fc.oneof(
    line,
    fc
      .constantFrom("/api/things/", "/api/session", "/assets/")
      .chain((path) => line.map((rest) => path + rest)),
    fc.webPath().map((path) => `/assets${path}`),
  );
  const method = fc.constantFrom("GET", "HEAD", "POST", "DELETE", "PUT", "TRACE", "CONNECT");
  const header = fc.constantFrom("Cookie", "Origin", "Authorization", "X-Forwarded-Proto", "Range");
  await fc.assert(
    fc.asyncProperty(method, target, header, line, async (verb, path, name, value) => {
      const heard = await say(
        port,
        `${verb} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${name}: ${value}\r\n\r\n`,
      );
      if (heard === "") return;
      expect(heard).toMatch(/^HTTP\/1\.1 [2-5]\d\d /);
      expect(heard).not.toMatch(/^HTTP\/1\.1 500 /);
      expect(heard.split("\r\n\r\n")[0]).not.toMatch(/^x-injected/im);
    }),
    { numRuns: 150 },
  );
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
});

test("who asks again before an answer is hung up on, instead of being worked for without end", async () => {
  const { port, url, done } = await serve();
  const read = "GET /api/read HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const act = `POST /api/act HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`;
  expect((await say(port, read.repeat(500))).split("HTTP/1.1 200").length).toBeLessThanOrEqual(2);
  await say(port, read + act);
  expect(done).toEqual([]);
  expect((await askHttp(`${url}/api/read`)).status).toBe(200);
});

test("one connection serves request after request", async () => {
  const { port } = await serve();
  const read = (more = ""): string => `GET /api/read HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
  const heard = await new Promise<string>((resolve) => {
    let all = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(read()));
    socket.on("data", (chunk) => {
      all += String(chunk);
      const answers = all.split('{"read":true}').length - 1;
      if (answers < 20) socket.write(read(answers === 19 ? "Connection: close\r\n" : ""));
    });
    socket.on("close", () => resolve(all));
  });
  expect(heard.split("HTTP/1.1 200 OK")).toHaveLength(21);
});

test("what is asked for cannot become a header of the answer", async () => {
  const { url } = await serve();
  const { status, headers, body } = await askHttp(`${url}/api/things/a%0d%0aX-Injected:%20yes`);
  expect([status, headers["x-injected"], body]).toEqual([
    200,
    undefined,
    '{"id":"a%0d%0aX-Injected:%20yes"}\n',
  ]);
});
