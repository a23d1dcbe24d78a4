import type { ComponentChildren } from "preact";

import type { Tone } from "../words/tone.ts";
import { Icon } from "./icon.tsx";

/** A state: its word, in the colour and with the shape of how it is meant. */
export function Badge(props: {
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={`badge tone-${props.tone}`} title={props.title}>
      <Icon is={props.tone} />
      {props.children}
    </span>
  );
}
