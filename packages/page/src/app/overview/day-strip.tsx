import { useState } from "preact/hooks";

import type { Day } from "../../contract.ts";
import { Clock } from "../frame/time.tsx";
import { duration } from "../words/time.ts";
import { dayInWords, hoursOf, type Piece, piecesOf } from "./strip.ts";

/** The link's last day. Each gap can be pointed at, or reached with Tab, and says what it was. */
export function DayStrip({ day }: { readonly day: Day }) {
  const [told, tell] = useState<Piece>();
  const pieces = piecesOf(day);
  const gaps = pieces.filter(({ is }) => is === "gap");
  return (
    <section class="card wide" aria-labelledby="link-day">
      <div class="card-head">
        <h2 id="link-day">Link, last 24 hours</h2>
        <p class="aside">{dayInWords(day)}</p>
      </div>
      <div class="strip" onMouseLeave={() => tell(undefined)}>
        {pieces.map((piece) => (
          <StripPiece key={piece.from} piece={piece} tell={tell} />
        ))}
      </div>
      <div class="hours" aria-hidden="true">
        {hoursOf(day).map(({ left, words }) => (
          <span key={left} style={{ left: percent(left) }}>
            {words}
          </span>
        ))}
      </div>
      <p class="told" aria-hidden="true">
        {told?.words ?? <Legend pieces={pieces} />}
      </p>
      {gaps.length > 0 && <GapTable gaps={gaps} />}
    </section>
  );
}

function StripPiece({
  piece,
  tell,
}: {
  readonly piece: Piece;
  readonly tell: (piece: Piece | undefined) => void;
}) {
  const style = { left: percent(piece.left), width: percent(piece.width) };
  const shared = {
    class: `piece is-${piece.is}`,
    style,
    title: piece.words,
    onMouseEnter: () => tell(piece),
  };
  if (piece.is !== "gap") return <span {...shared} aria-hidden="true" />;
  return (
    <button
      type="button"
      {...shared}
      aria-label={piece.words}
      onFocus={() => tell(piece)}
      onBlur={() => tell(undefined)}
    />
  );
}

const LEGEND = {
  connected: "connected",
  gap: "gap: what happened then was missed",
  unknown: "not known: before the journal began",
} as const;

function Legend({ pieces }: { readonly pieces: readonly Piece[] }) {
  const there = (["connected", "gap", "unknown"] as const).filter((is) =>
    pieces.some((piece) => piece.is === is),
  );
  return there.map((is) => (
    <span key={is} class="legend">
      <span class={`key is-${is}`} /> {LEGEND[is]}
    </span>
  ));
}

function GapTable({ gaps }: { readonly gaps: readonly Piece[] }) {
  return (
    <details>
      <summary>Gaps as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Length</th>
            <th scope="col">Cause</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ from, to, cause }) => (
            <tr key={from}>
              <td>
                <Clock at={from} />
              </td>
              <td>
                <Clock at={to} />
              </td>
              <td>{duration(to - from)}</td>
              <td>{cause}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}
