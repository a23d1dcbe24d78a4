export interface ZoomEvents {
  "meeting.started": {
    event: "meeting.started";
    event_ts: number;
    payload: { account_id: string; object: { id: string; uuid: string; topic: string; duration: number; host_id: string } };
  };
  "meeting.ended": {
    event: "meeting.ended";
    event_ts: number;
    payload: { account_id: string; object: { id: string; uuid: string; topic: string; duration: number; end_time: string } };
  };
}
export type EventName = keyof ZoomEvents;
export interface EventInfo {
  readonly family: string;
  readonly meaning: string;
  readonly entity: string | undefined;
}
export const catalogue: Readonly<Record<string, EventInfo>> = {};
