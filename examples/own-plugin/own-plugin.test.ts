import { happened, openStage, startReceiver } from "@zoomflow/example-stand-ins";
import { expect, test } from "vitest";

test("the lamp is lit while a meeting of its host is on, and let go in the end", async () => {
  await using wall = await startReceiver();
  const environment = { LAMP_URL: wall.url, LAMP_KEY: "label-on-the-lamp" };
  await using stage = await openStage(import.meta.dirname, { environment });
  const studio = { object: { uuid: "studio", host_id: "studio-host" } };
  stage.zoom.emit(happened("meeting.started", { object: { uuid: "other", host_id: "other" } }));
  stage.zoom.emit(happened("meeting.started", studio));
  stage.zoom.emit(happened("meeting.ended", studio));
  const states = () =>
    wall.requests.filter(({ method, path }) => `${method} ${path}` === "PUT /state");
  await stage.until(() => states().length === 2);
  expect(states().map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { on: true, colour: "red" },
    { on: false, colour: "red" },
  ]);

  expect(await stage.close()).toBe(0);
  expect(wall.requests.at(-1)).toMatchObject({ method: "DELETE", path: "/owner" });
});
