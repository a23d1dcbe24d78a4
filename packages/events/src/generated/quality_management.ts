// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface QualityManagementEvents {
  "quality_management.evaluation_completed": QualityManagementEvaluationCompleted;
  "quality_management.interaction_analysis_completed": QualityManagementInteractionAnalysisCompleted;
}

/** Someone has judged an agent's work. */
export interface QualityManagementEvaluationCompleted {
  event: "quality_management.evaluation_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      agent_user_id?: string;
      evaluation_id: string;
      evaluation_score?: number;
      evaluation_score_ratio?: number;
      evaluation_type?: "MANUAL" | "AUTOMATED";
      evaluator_user_id?: string;
      interaction_id?: string;
      scorecard_name?: string;
      scoring_format?: string;
      total_possible_score?: number;
      agent_info?: {
        display_name?: string;
        agent_user_id?: string;
      };
      evaluators_info?: {
        display_name?: string;
        evaluator_user_id?: string;
      }[];
    };
  };
}

/** A talk with a customer has been analysed. */
export interface QualityManagementInteractionAnalysisCompleted {
  event: "quality_management.interaction_analysis_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id?: string;
      start_time?: string;
      duration?: number;
      agent_user_id?: string;
      crosstalk_event_count?: number;
      direction?: string;
      disposition?: string;
      evaluation_id?: string;
      evaluation_score?: number;
      evaluation_score_ratio?: number;
      evaluator_user_id?: string;
      hold_event_count?: number;
      interaction_id?: string;
      primary_language?: string;
      queue_id?: string;
      queue_name?: string;
      scorecard_name?: string;
      scoring_format?: string;
      silence_event_count?: number;
      total_possible_score?: number;
      agent_info?: {
        display_name?: string;
        agent_user_id?: string;
      };
      evaluators_info?: {
        display_name?: string;
        evaluator_user_id?: string;
      }[];
      interaction_info?: {
        agent_name?: string;
        associated_ids?: string[];
        channel_type?: "VIDEO" | "MANUAL" | "SMS" | "AUDIO" | "WEB_CHAT";
        consumer_name?: string;
        from?: string;
        interaction_id: string;
        to?: string;
      };
      summary?: {
        engagement_score?: number;
        evaluation_score?: number;
        sentiment_score?: number;
      };
    };
  };
}
