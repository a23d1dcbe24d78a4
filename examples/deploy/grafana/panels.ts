/** One panel of the dashboard: what it asks, and how it shows the answer. */
export interface Panel {
  readonly title: string;
  /** What a reader should take from it. */
  readonly help: string;
  readonly kind: "stat" | "timeseries" | "state-timeline";
  /** PromQL by the name of its series; `{{label}}` stands for a label. */
  readonly asks: Readonly<Record<string, string>>;
  /** Grafana's name of the unit, or `health`: well, worth a look, not well. Default: `short`, a plain number. */
  readonly unit?: "s" | "bytes" | "reqps" | "dtdurations" | "bool_yes_no" | "health" | "short";
  /** From where on it is yellow, and red. Without: never. */
  readonly warnAt?: readonly [yellow: number, red: number];
  /** Of 24 columns. Default: 12. */
  readonly width?: 4 | 6 | 8 | 12 | 24;
}

/** Panels by the row they stand in, from what is looked at first. */
export const ROWS: Readonly<Record<string, readonly Panel[]>> = {
  "Is it well?": [
    {
      title: "Ready",
      help: "Events are heard, can be recorded and are acted on.",
      kind: "stat",
      asks: { ready: "min(zoomflow_ready{$of})" },
      unit: "bool_yes_no",
      width: 4,
    },
    {
      title: "Missed today",
      help: "Time of the last 24 hours in which nothing was heard from Zoom, or could not be recorded.",
      kind: "stat",
      asks: { gaps: "sum(increase(zoomflow_gap_seconds_total{$of}[24h]))" },
      unit: "dtdurations",
      warnAt: [60, 600],
      width: 4,
    },
    {
      title: "Waiting for a decision",
      help: "Runs that were given up or may have been done: `zoomflow dead list`, `zoomflow uncertain list`.",
      kind: "stat",
      asks: {
        "{{state}}": 'sum by (state) (zoomflow_journal_runs{$of, state=~"dead|uncertain"})',
      },
      warnAt: [1, 50],
      width: 4,
    },
    {
      title: "Rules set aside",
      help: "Rules with errors, which take no events: `zoomflow check`.",
      kind: "stat",
      asks: { rules: 'sum(zoomflow_rules{$of, state="set-aside"})' },
      warnAt: [1, 5],
      width: 4,
    },
    {
      title: "Events not recorded yet",
      help: "They have arrived and the journal refuses them. Do not restart: make room.",
      kind: "stat",
      asks: { events: "sum(zoomflow_events_waiting{$of})" },
      warnAt: [1, 1_000],
      width: 4,
    },
    {
      title: "Config",
      help: "Which config runs: every reload adds one.",
      kind: "stat",
      asks: { revision: "max(zoomflow_config_revision{$of})" },
      width: 4,
    },
  ],
  "Its parts": [
    {
      title: "Parts",
      help: "As /ready has them: well, worth a look, or not well.",
      kind: "state-timeline",
      asks: { "{{part}}": "zoomflow_part_health{$of}" },
      unit: "health",
    },
    {
      title: "Plugins that are kept back",
      help: "0: they are not. 1: one action tries whether the service answers again. 2: all wait.",
      kind: "state-timeline",
      asks: { "{{plugin}}": "zoomflow_circuit_state{$of}" },
    },
  ],
  "The connection to Zoom": [
    {
      title: "State of the link",
      help: "All that is not `connected` is a gap.",
      kind: "state-timeline",
      asks: { "{{state}}": "zoomflow_link_state{$of} == 1" },
    },
    {
      title: "Connections that ended, and attempts that failed",
      help: "By where it stood and the code of the error.",
      kind: "timeseries",
      asks: {
        "{{from}}: {{cause}}":
          "sum by (from, cause) (increase(zoomflow_reconnects_total{$of}[$__rate_interval]))",
      },
    },
    {
      title: "Heartbeats",
      help: "From a heartbeat to Zoom's answer. Past 10 s the connection counts as dead.",
      kind: "timeseries",
      asks: {
        half: quantile(0.5, "zoomflow_heartbeat_seconds"),
        "95 of 100": quantile(0.95, "zoomflow_heartbeat_seconds"),
      },
      unit: "s",
    },
    {
      title: "Tokens that were not granted",
      help: "By the code of the error.",
      kind: "timeseries",
      asks: {
        "{{cause}}":
          "sum by (cause) (increase(zoomflow_token_failures_total{$of}[$__rate_interval]))",
      },
    },
  ],
  Events: [
    {
      title: "Events by family",
      help: "As Zoom sends them, those that came twice left out.",
      kind: "timeseries",
      asks: {
        "{{family}}":
          'sum by (family) (rate(zoomflow_events_total{$of, result="recorded"}[$__rate_interval]))',
      },
      unit: "reqps",
    },
    {
      title: "How late events come",
      help: "From what an event says of its own time to its receipt; both clocks' errors are in it.",
      kind: "timeseries",
      asks: {
        half: quantile(0.5, "zoomflow_event_delivery_seconds"),
        "95 of 100": quantile(0.95, "zoomflow_event_delivery_seconds"),
      },
      unit: "s",
    },
    {
      title: "Since the last event",
      help: "While the connection stood.",
      kind: "timeseries",
      asks: { "{{instance}}": "zoomflow_silence_seconds{$of}" },
      unit: "s",
    },
  ],
  Runs: [
    {
      title: "Runs by outcome",
      help: "done, dead, uncertain or dropped.",
      kind: "timeseries",
      asks: {
        "{{outcome}}": "sum by (outcome) (rate(zoomflow_runs_total{$of}[$__rate_interval]))",
      },
      unit: "reqps",
    },
    {
      title: "From event to outcome",
      help: "Waiting, retries and sleep included.",
      kind: "timeseries",
      asks: {
        half: quantile(0.5, "zoomflow_outcome_seconds"),
        "95 of 100": quantile(0.95, "zoomflow_outcome_seconds"),
      },
      unit: "s",
    },
    {
      title: "Rules that fail",
      help: "Runs that came to a bad end, attempts that are made again, and conditions that threw.",
      kind: "timeseries",
      asks: {
        "{{rule}} {{outcome}}":
          'sum by (rule, outcome) (increase(zoomflow_runs_total{$of, outcome=~"dead|uncertain"}[$__rate_interval]))',
        "{{rule}} retried":
          "sum by (rule) (increase(zoomflow_retries_total{$of}[$__rate_interval])) > 0",
        "{{rule}} threw":
          "sum by (rule) (increase(zoomflow_rule_failures_total{$of}[$__rate_interval])) > 0",
      },
    },
    {
      title: "Unfinished runs",
      help: "What is asked for and not done yet.",
      kind: "timeseries",
      asks: {
        "{{state}}":
          'sum by (state) (zoomflow_journal_runs{$of, state=~"waiting|retrying|running"})',
      },
    },
  ],
  "Actions and queue": [
    {
      title: "What actions take",
      help: "Of 100 that were done, how long 95 took at most.",
      kind: "timeseries",
      asks: {
        "{{plugin}}.{{action}}":
          "histogram_quantile(0.95, sum by (le, plugin, action) (rate(zoomflow_action_seconds_bucket{$of}[$__rate_interval])))",
      },
      unit: "s",
    },
    {
      title: "The oldest run that is due",
      help: "For how long it has been.",
      kind: "timeseries",
      asks: { "{{instance}}": "zoomflow_oldest_due_seconds{$of}" },
      unit: "s",
    },
  ],
  "Journal and process": [
    {
      title: "Size of the journal",
      help: "Its file, and the log beside it.",
      kind: "timeseries",
      asks: { "{{file}}": "sum by (file) (zoomflow_journal_bytes{$of})" },
      unit: "bytes",
      width: 8,
    },
    {
      title: "Commits",
      help: "Of 100 transactions, how long 99 took at most. The event loop stands meanwhile.",
      kind: "timeseries",
      asks: { "99 of 100": quantile(0.99, "zoomflow_journal_commit_seconds") },
      unit: "s",
      width: 8,
    },
    {
      title: "Time in which code kept the event loop",
      help: "Longer than the watchdog's limit at once; the log names whose.",
      kind: "timeseries",
      asks: {
        "{{instance}}": "increase(zoomflow_loop_blocked_seconds_total{$of}[$__rate_interval])",
      },
      unit: "s",
      width: 8,
    },
    {
      title: "Writes that the journal refused",
      help: "By what they were for.",
      kind: "timeseries",
      asks: {
        "{{doing}}":
          "sum by (doing) (increase(zoomflow_journal_failures_total{$of}[$__rate_interval]))",
      },
      width: 8,
    },
    {
      title: "Event loop",
      help: "By how much it lags, of 100 looks in 99.",
      kind: "timeseries",
      asks: { "{{instance}}": "nodejs_eventloop_lag_p99_seconds{$of}" },
      unit: "s",
      width: 8,
    },
    {
      title: "Memory",
      help: "Of the process. 100 to 160 MB are usual.",
      kind: "timeseries",
      asks: { "{{instance}}": "process_resident_memory_bytes{$of}" },
      unit: "bytes",
      width: 8,
    },
  ],
};

function quantile(of: number, histogram: string): string {
  return `histogram_quantile(${of}, sum by (le) (rate(${histogram}_bucket{$of}[$__rate_interval])))`;
}
