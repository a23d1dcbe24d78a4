/** The client's end of one connection, as the simulator can act on it. */
export interface Peer {
  /** A buffer is sent as a text frame too, whatever it holds. */
  text(data: string | Buffer): void;
  /** A text frame whose bytes travel one by one. Frames sent meanwhile follow it. */
  trickle(data: string): void;
  binary(data: Buffer): void;
  /** Bytes past the WebSocket's framing. */
  raw(bytes: Buffer): void;
  ping(): void;
  /** Sends a close frame, without a code where none is given. */
  close(code: number | undefined, reason: string): void;
  /** Ends the connection without a close frame. */
  end(): void;
  reset(): void;
  /** From now on hears nothing and answers nothing, not even at the level of the protocol. */
  freeze(): void;
}
