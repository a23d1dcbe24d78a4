/** What is known about an event beside the type of its payload. */
export interface EventInfo {
  /**
   * The name up to its first dot: what a pattern such as `meeting.*` takes. Of the few names without
   * a dot, where they belong, such as `chatbot`.
   */
  readonly family: string;
  /** One line for people. */
  readonly meaning: string;
  /**
   * The path from the top of the event to the id of what the event is about, such as
   * `payload.object.uuid`; `0` in it is the first item of a list. Undefined where the event is about
   * no single thing. The field itself may be absent: Zoom leaves it out of some `meeting.updated`.
   */
  readonly entity: string | undefined;
  /**
   * Paths of names, e-mail addresses, phone numbers, IP addresses, what people wrote, passwords and
   * tokens, and links that hold one. `[]` stands for every item of a list:
   * `payload.object.recording_files[].download_url`.
   */
  readonly personal: readonly string[];
  /** The granular scopes of which an app needs one to be sent the event; empty where none is known. */
  readonly scopes: readonly string[];
}
