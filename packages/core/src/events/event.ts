/** Any event as it came: Zoom's own envelope, its fields untouched. */
export interface AnyEvent {
  readonly event: string;
  readonly event_ts?: number | string;
  readonly payload?: unknown;
}
