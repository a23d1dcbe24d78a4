// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "quality_management.evaluation_completed":
    '{"account_id":"text","object":{"agent_user_id?":"text","evaluation_id":"text","evaluation_score?":"number","evaluation_score_ratio?":"number","evaluation_type?":{"|":[{"=":"MANUAL"},{"=":"AUTOMATED"}]},"evaluator_user_id?":"text","interaction_id?":"text","scorecard_name?":"text","scoring_format?":"text","total_possible_score?":"number","agent_info?":{"display_name?":"text","agent_user_id?":"text"},"evaluators_info?":[{"display_name?":"text","evaluator_user_id?":"text"}]}}',
  "quality_management.interaction_analysis_completed":
    '{"account_id":"text","object":{"engagement_id?":"text","start_time?":"text","duration?":"number","agent_user_id?":"text","crosstalk_event_count?":"number","direction?":"text","disposition?":"text","evaluation_id?":"text","evaluation_score?":"number","evaluation_score_ratio?":"number","evaluator_user_id?":"text","hold_event_count?":"number","interaction_id?":"text","primary_language?":"text","queue_id?":"text","queue_name?":"text","scorecard_name?":"text","scoring_format?":"text","silence_event_count?":"number","total_possible_score?":"number","agent_info?":{"display_name?":"text","agent_user_id?":"text"},"evaluators_info?":[{"display_name?":"text","evaluator_user_id?":"text"}],"interaction_info?":{"agent_name?":"text","associated_ids?":["text"],"channel_type?":{"|":[{"=":"VIDEO"},{"=":"MANUAL"},{"=":"SMS"},{"=":"AUDIO"},{"=":"WEB_CHAT"}]},"consumer_name?":"text","from?":"text","interaction_id":"text","to?":"text"},"summary?":{"engagement_score?":"number","evaluation_score?":"number","sentiment_score?":"number"}}}',
};
