import { usePage } from "../page.ts";
import { Chart } from "./chart.tsx";
import { DayStrip } from "./day-strip.tsx";
import { Meetings } from "./meetings.tsx";
import { Outcomes, QueueFigures } from "./outcomes.tsx";

export function Overview() {
  const { state, day, connection } = usePage();
  const now = state.value;
  const stale = connection.value.at === "lost";
  return (
    <>
      <h1 class="only-heard">Overview</h1>
      {now === undefined ? (
        <p class="empty">Waiting for the runner …</p>
      ) : (
        <div class={stale ? "cards overview stale" : "cards overview"}>
          {day.value !== undefined && <DayStrip day={day.value} />}
          <Chart />
          <div class="stack">
            <QueueFigures state={now} />
            <Outcomes state={now} />
          </div>
          <Meetings meetings={now.meetings} />
        </div>
      )}
    </>
  );
}
