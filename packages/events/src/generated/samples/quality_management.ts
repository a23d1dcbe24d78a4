// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { QualityManagementEvents } from "../quality_management.ts";

export const samples: {
  readonly [N in keyof QualityManagementEvents]: () => QualityManagementEvents[N];
} = {
  "quality_management.evaluation_completed": () => ({
    event: "quality_management.evaluation_completed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        agent_user_id: "EXAMPLEuserId000000001",
        evaluation_id: "example-evaluation-id-1",
        evaluation_score: 1,
        evaluation_score_ratio: 1,
        evaluation_type: "MANUAL",
        evaluator_user_id: "EXAMPLEuserId000000001",
        interaction_id: "example-interaction-id-1",
        scorecard_name: "example scorecard name",
        scoring_format: "example scoring format",
        total_possible_score: 1,
        agent_info: { display_name: "Grace Hopper", agent_user_id: "EXAMPLEuserId000000001" },
        evaluators_info: [
          { display_name: "Grace Hopper", evaluator_user_id: "EXAMPLEuserId000000001" },
        ],
      },
    },
  }),
  "quality_management.interaction_analysis_completed": () => ({
    event: "quality_management.interaction_analysis_completed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        engagement_id: "example-engagement-id-1",
        start_time: "2026-03-02T09:00:00Z",
        duration: 45,
        agent_user_id: "EXAMPLEuserId000000001",
        crosstalk_event_count: 1,
        direction: "example direction",
        disposition: "example disposition",
        evaluation_id: "example-evaluation-id-1",
        evaluation_score: 1,
        evaluation_score_ratio: 1,
        evaluator_user_id: "EXAMPLEuserId000000001",
        hold_event_count: 1,
        interaction_id: "example-interaction-id-1",
        primary_language: "English",
        queue_id: "example-queue-id-1",
        queue_name: "Support",
        scorecard_name: "example scorecard name",
        scoring_format: "example scoring format",
        silence_event_count: 1,
        total_possible_score: 1,
        agent_info: { display_name: "Grace Hopper", agent_user_id: "EXAMPLEuserId000000001" },
        evaluators_info: [
          { display_name: "Grace Hopper", evaluator_user_id: "EXAMPLEuserId000000001" },
        ],
        interaction_info: {
          agent_name: "Grace Hopper",
          associated_ids: ["example-associated-id-1"],
          channel_type: "VIDEO",
          consumer_name: "Grace Hopper",
          from: "example from",
          interaction_id: "example-interaction-id-1",
          to: "example to",
        },
        summary: { engagement_score: 1, evaluation_score: 1, sentiment_score: 1 },
      },
    },
  }),
};
