/** A rule to begin with, as source text into which what it does is put. */
export interface Starter {
  readonly id: string;
  /** When it acts, where one chooses. */
  readonly about: string;
  /** What it needs of `zoomflow` beside `on`. */
  readonly imports: readonly string[];
  /** The rule as far as what it does. */
  readonly head: readonly string[];
  /** What its functions call the event. */
  readonly event: string;
  /** What it tells: the meeting's topic in a sentence. */
  readonly sentence: Sentence;
  readonly channel: string;
  readonly test: StarterTest;
  /** What `zoomflow emit` takes to set it off. */
  readonly emit: string;
}

export interface Sentence {
  readonly before: string;
  readonly topic: string;
  readonly after: string;
}

/** What happens in its flow test: to a meeting called "All hands", and what is none of its business. */
export interface StarterTest {
  readonly acts: readonly [title: string, ...statements: string[]];
  readonly rests: readonly [title: string, ...statements: string[]];
}

const TOPIC = "e.payload.object.topic";

/** What there is to choose from, the default first. */
export const STARTERS: readonly [Starter, ...Starter[]] = [
  {
    id: "all-hands",
    about: "a meeting with a certain topic begins",
    imports: [],
    head: [
      'on("meeting.started", {',
      '  id: "all-hands",',
      "  when: { object: { topic: /all[- ]hands/i } },",
    ],
    event: "e",
    sentence: { before: "", topic: TOPIC, after: " has started" },
    channel: "#general",
    test: {
      acts: [
        "all hands is told",
        'await t.emit("meeting.started", { object: { topic: "All hands" } });',
      ],
      rests: [
        "other meetings are not",
        'await t.emit("meeting.started", { object: { topic: "Retro" } });',
      ],
    },
    emit: 'meeting.started --set "object.topic=All hands"',
  },
  {
    id: "guest-waiting",
    about: "a guest from outside waits to be let in",
    imports: ["emailDomain"],
    head: [
      'on("meeting.participant_joined_waiting_room", {',
      '  id: "guest-waiting",',
      "  // Put your own domain here. Who has no address counts as a guest, too.",
      '  when: { $not: { object: { participant: { email: emailDomain("example.com") } } } },',
    ],
    event: "e",
    sentence: { before: "A guest waits for ", topic: TOPIC, after: "" },
    channel: "#front-desk",
    test: {
      acts: [
        "the front desk hears of a guest",
        'await t.emit("meeting.participant_joined_waiting_room", {',
        '  object: { topic: "All hands", participant: { email: "grace@elsewhere.example" } },',
        "});",
      ],
      rests: [
        "and not of a colleague",
        'await t.emit("meeting.participant_joined_waiting_room", {',
        '  object: { participant: { email: "ada@example.com" } },',
        "});",
      ],
    },
    emit: "meeting.participant_joined_waiting_room --set object.participant.email=grace@elsewhere.example",
  },
  {
    id: "recording-ready",
    about: "a recording can be watched",
    imports: [],
    head: [
      'on("recording.completed", {',
      '  id: "recording-ready",',
      '  when: { object: { recording_files: { $some: { file_type: "MP4" } } } },',
    ],
    event: "e",
    sentence: { before: "The recording of ", topic: TOPIC, after: " is ready" },
    channel: "#recordings",
    test: {
      acts: [
        "a recording is told",
        'await t.emit("recording.completed", { object: { topic: "All hands" } });',
      ],
      rests: [
        "one without a video is not",
        'await t.emit("recording.completed", { object: { recording_files: [] } });',
      ],
    },
    emit: "recording.completed",
  },
  {
    id: "nobody-came",
    about: "ten minutes into a meeting nobody has joined",
    imports: ["absent"],
    head: [
      'on(absent({ after: "meeting.started", no: "meeting.participant_joined", within: "10m" }), {',
      '  id: "nobody-came",',
    ],
    event: "a",
    sentence: { before: "Nobody has joined ", topic: "a.after.payload.object.topic", after: "" },
    channel: "#front-desk",
    test: {
      acts: [
        "a meeting that nobody joins is told",
        'await t.emit("meeting.started", { object: { topic: "All hands" } });',
        'await t.clock.advance("10m");',
      ],
      rests: [
        "one that somebody joins is not",
        'await t.emit("meeting.started");',
        'await t.emit("meeting.participant_joined");',
        'await t.clock.advance("10m");',
      ],
    },
    emit: "meeting.started",
  },
];

export function starterOf(id: string): Starter | undefined {
  return STARTERS.find((starter) => starter.id === id);
}
