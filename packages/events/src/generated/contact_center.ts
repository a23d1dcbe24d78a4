// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface ContactCenterEvents {
  "contact_center.asset_created": ContactCenterAssetCreated;
  "contact_center.asset_deleted": ContactCenterAssetDeleted;
  "contact_center.asset_updated": ContactCenterAssetUpdated;
  "contact_center.business_hours_created": ContactCenterBusinessHoursCreated;
  "contact_center.business_hours_deleted": ContactCenterBusinessHoursDeleted;
  "contact_center.business_hours_updated": ContactCenterBusinessHoursUpdated;
  "contact_center.call_control_make_call_executed": ContactCenterCallControlMakeCallExecuted;
  "contact_center.closure_created": ContactCenterClosureCreated;
  "contact_center.closure_deleted": ContactCenterClosureDeleted;
  "contact_center.closure_updated": ContactCenterClosureUpdated;
  "contact_center.cx_engagement_end_data_ready": ContactCenterCxEngagementEndDataReady;
  "contact_center.engagement_consumer_answered": ContactCenterEngagementConsumerAnswered;
  "contact_center.engagement_consumer_ended": ContactCenterEngagementConsumerEnded;
  "contact_center.engagement_consumer_notified": ContactCenterEngagementConsumerNotified;
  "contact_center.engagement_consumer_sent_file": ContactCenterEngagementConsumerSentFile;
  "contact_center.engagement_consumer_sent_message": ContactCenterEngagementConsumerSentMessage;
  "contact_center.engagement_customer_sent_file": Omit<
    ContactCenterEngagementConsumerSentFile,
    "event"
  > & { event: "contact_center.engagement_customer_sent_file" };
  "contact_center.engagement_disposition_added": ContactCenterEngagementDispositionAdded;
  "contact_center.engagement_email_transcript_completed": ContactCenterEngagementEmailTranscriptCompleted;
  "contact_center.engagement_ended": ContactCenterEngagementEnded;
  "contact_center.engagement_messaging_transcript_completed": ContactCenterEngagementMessagingTranscriptCompleted;
  "contact_center.engagement_monitor_ended": ContactCenterEngagementMonitorEnded;
  "contact_center.engagement_monitor_started": ContactCenterEngagementMonitorStarted;
  "contact_center.engagement_note_added": ContactCenterEngagementNoteAdded;
  "contact_center.engagement_started": ContactCenterEngagementStarted;
  "contact_center.engagement_survey_status": ContactCenterEngagementSurveyStatus;
  "contact_center.engagement_takeover_started": ContactCenterEngagementTakeoverStarted;
  "contact_center.engagement_transfer_accepted": ContactCenterEngagementTransferAccepted;
  "contact_center.engagement_transfer_canceled": ContactCenterEngagementTransferCanceled;
  "contact_center.engagement_transfer_completed": ContactCenterEngagementTransferCompleted;
  "contact_center.engagement_transfer_initiated": ContactCenterEngagementTransferInitiated;
  "contact_center.engagement_transfer_queued": ContactCenterEngagementTransferQueued;
  "contact_center.engagement_transfer_rejected": ContactCenterEngagementTransferRejected;
  "contact_center.engagement_transfer_reserved": ContactCenterEngagementTransferReserved;
  "contact_center.engagement_transfer_timeout": ContactCenterEngagementTransferTimeout;
  "contact_center.engagement_upgrade_completed": ContactCenterEngagementUpgradeCompleted;
  "contact_center.engagement_upgrade_expired": ContactCenterEngagementUpgradeExpired;
  "contact_center.engagement_upgrade_initiated": ContactCenterEngagementUpgradeInitiated;
  "contact_center.engagement_user_answered": ContactCenterEngagementUserAnswered;
  "contact_center.engagement_user_dtmf_sent": ContactCenterEngagementUserDtmfSent;
  "contact_center.engagement_user_ended": ContactCenterEngagementUserEnded;
  "contact_center.engagement_user_hold": ContactCenterEngagementUserHold;
  "contact_center.engagement_user_muted": ContactCenterEngagementUserMuted;
  "contact_center.engagement_user_sent_file": ContactCenterEngagementUserSentFile;
  "contact_center.engagement_user_sent_message": ContactCenterEngagementUserSentMessage;
  "contact_center.engagement_user_unhold": ContactCenterEngagementUserUnhold;
  "contact_center.engagement_user_unmuted": ContactCenterEngagementUserUnmuted;
  "contact_center.engagement_wrap_up_ended": ContactCenterEngagementWrapUpEnded;
  "contact_center.engagement_wrap_up_started": ContactCenterEngagementWrapUpStarted;
  "contact_center.inbox_message_assigned": ContactCenterInboxMessageAssigned;
  "contact_center.inbox_message_deleted": ContactCenterInboxMessageDeleted;
  "contact_center.inbox_message_downloaded": ContactCenterInboxMessageDownloaded;
  "contact_center.inbox_message_opened": ContactCenterInboxMessageOpened;
  "contact_center.inbox_message_received": ContactCenterInboxMessageReceived;
  "contact_center.inbox_message_reopened": ContactCenterInboxMessageReopened;
  "contact_center.inbox_message_resolved": ContactCenterInboxMessageResolved;
  "contact_center.legacy_engagement_end_data_ready": ContactCenterLegacyEngagementEndDataReady;
  "contact_center.message_status": ContactCenterMessageStatus;
  "contact_center.outbound_campaign_dialer_status": ContactCenterOutboundCampaignDialerStatus;
  "contact_center.queue_agent_assigned": ContactCenterQueueAgentAssigned;
  "contact_center.queue_agent_unassigned": ContactCenterQueueAgentUnassigned;
  "contact_center.queue_created": ContactCenterQueueCreated;
  "contact_center.queue_deleted": ContactCenterQueueDeleted;
  "contact_center.queue_inbound_sla_updated": ContactCenterQueueInboundSlaUpdated;
  "contact_center.queue_operating_hours_updated": ContactCenterQueueOperatingHoursUpdated;
  "contact_center.queue_scheduled_callback_created": ContactCenterQueueScheduledCallbackCreated;
  "contact_center.queue_supervisor_assigned": ContactCenterQueueSupervisorAssigned;
  "contact_center.queue_supervisor_unassigned": ContactCenterQueueSupervisorUnassigned;
  "contact_center.recording_completed": ContactCenterRecordingCompleted;
  "contact_center.recording_deleted": ContactCenterRecordingDeleted;
  "contact_center.recording_paused": ContactCenterRecordingPaused;
  "contact_center.recording_permanently_deleted": ContactCenterRecordingPermanentlyDeleted;
  "contact_center.recording_resumed": ContactCenterRecordingResumed;
  "contact_center.recording_started": ContactCenterRecordingStarted;
  "contact_center.recording_stopped": ContactCenterRecordingStopped;
  "contact_center.recording_transcript_completed": ContactCenterRecordingTranscriptCompleted;
  "contact_center.sms_status": ContactCenterSmsStatus;
  "contact_center.task_canceled": ContactCenterTaskCanceled;
  "contact_center.task_completed": ContactCenterTaskCompleted;
  "contact_center.task_created": ContactCenterTaskCreated;
  "contact_center.task_deleted": ContactCenterTaskDeleted;
  "contact_center.task_entered_queue": ContactCenterTaskEnteredQueue;
  "contact_center.task_exited_queue": ContactCenterTaskExitedQueue;
  "contact_center.task_reservation_accepted": ContactCenterTaskReservationAccepted;
  "contact_center.task_reservation_canceled": ContactCenterTaskReservationCanceled;
  "contact_center.task_reservation_completed": ContactCenterTaskReservationCompleted;
  "contact_center.task_reservation_created": ContactCenterTaskReservationCreated;
  "contact_center.task_reservation_rejected": ContactCenterTaskReservationRejected;
  "contact_center.task_reservation_timeout": ContactCenterTaskReservationTimeout;
  "contact_center.task_updated": ContactCenterTaskUpdated;
  "contact_center.team_created": ContactCenterTeamCreated;
  "contact_center.team_deleted": ContactCenterTeamDeleted;
  "contact_center.team_members_assigned": ContactCenterTeamMembersAssigned;
  "contact_center.team_members_unassigned": ContactCenterTeamMembersUnassigned;
  "contact_center.team_moved": ContactCenterTeamMoved;
  "contact_center.team_updated": ContactCenterTeamUpdated;
  "contact_center.user_created": ContactCenterUserCreated;
  "contact_center.user_deleted": ContactCenterUserDeleted;
  "contact_center.user_login": ContactCenterUserLogin;
  "contact_center.user_logout": ContactCenterUserLogout;
  "contact_center.user_opt_in": ContactCenterUserOptIn;
  "contact_center.user_opt_out": ContactCenterUserOptOut;
  "contact_center.user_phone_numbers_assigned": ContactCenterUserPhoneNumbersAssigned;
  "contact_center.user_phone_numbers_unassigned": ContactCenterUserPhoneNumbersUnassigned;
  "contact_center.user_skills_assigned": ContactCenterUserSkillsAssigned;
  "contact_center.user_skills_assigned.": Omit<ContactCenterUserSkillsAssigned, "event"> & {
    event: "contact_center.user_skills_assigned.";
  };
  "contact_center.user_skills_unassigned": ContactCenterUserSkillsUnassigned;
  "contact_center.user_status_changed": ContactCenterUserStatusChanged;
  "contact_center.user_updated": ContactCenterUserUpdated;
  "contact_center.voice_rtms_interrupted": ContactCenterVoiceRtmsInterrupted;
  "contact_center.voice_rtms_started": ContactCenterVoiceRtmsStarted;
  "contact_center.voice_rtms_stopped": ContactCenterVoiceRtmsStopped;
  "contact_center.voicemail_transcript_completed": ContactCenterVoicemailTranscriptCompleted;
}

/** A new asset, such as a text or a sound, exists in Contact Center. */
export interface ContactCenterAssetCreated {
  event: "contact_center.asset_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: number | string;
      asset_description?: string;
      asset_id: string;
      asset_language_code: string;
      asset_name: string;
      asset_type: string;
      category_id?: string;
      category_name?: string;
      modified_by: string;
      asset_items?: ContactCenterAssetItem[];
    };
  };
}

/** Assets of Contact Center are gone. */
export interface ContactCenterAssetDeleted {
  event: "contact_center.asset_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: number | string;
      archived: unknown;
      archived_time?: string;
      asset_id: string;
      asset_name: string;
      modified_by: string;
    };
  };
}

/** An asset of Contact Center was edited. */
export interface ContactCenterAssetUpdated {
  event: "contact_center.asset_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: number | string;
      asset_id: string;
      modified_by: string;
      updates: {
        asset_description?: string;
        asset_name?: string;
        category_id?: string;
        restore?: unknown;
        asset_item_added?: ContactCenterAssetItem[];
        asset_item_deleted?: {
          asset_item_id?: string;
          asset_item_name?: string;
        }[];
        asset_item_updated?: ContactCenterAssetItem[];
      };
    };
  };
}

/** A new set of opening hours exists in Contact Center. */
export interface ContactCenterBusinessHoursCreated {
  event: "contact_center.business_hours_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      timezone: string;
      date_time?: string;
      date_time_ms: string;
      account_default: boolean;
      business_hour_description?: string;
      business_hour_id: string;
      business_hour_name: string;
      modified_by: string;
      hours: OpeningHours;
    };
  };
}

/** A set of opening hours in Contact Center is gone. */
export interface ContactCenterBusinessHoursDeleted {
  event: "contact_center.business_hours_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      business_hour_id: string;
      modified_by: string;
    };
  };
}

/** A set of opening hours in Contact Center was edited. */
export interface ContactCenterBusinessHoursUpdated {
  event: "contact_center.business_hours_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      business_hour_id: string;
      modified_by: string;
      updates: {
        timezone?: string;
        account_default?: boolean;
        business_hour_description?: string;
        business_hour_name?: string;
        hours?: OpeningHours;
      };
    };
  };
}

/** A call that was asked for by remote control was placed. */
export interface ContactCenterCallControlMakeCallExecuted {
  event: "contact_center.call_control_make_call_executed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time_ms: string;
      request_id: string;
    };
  };
}

/** A new set of closing days exists in Contact Center. */
export interface ContactCenterClosureCreated {
  event: "contact_center.closure_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      timezone: string;
      date_time?: string;
      date_time_ms: string;
      account_default: boolean;
      closure_set_description?: string;
      closure_set_id: string;
      closure_set_name: string;
      modified_by: string;
      closures: {
        start_time?: string;
        end_time?: string;
        closure_hour_type?: 1 | 2;
        closure_id: string;
        closure_name: string;
        recurring_days_of_week?: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
        recurring_frequency?: 0 | 1 | 2 | 3;
        recurring_frequency_type?: 1 | 2;
        recurring_month?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
        recurring_week_interval?: number;
      }[];
    };
  };
}

/** A set of closing days in Contact Center is gone. */
export interface ContactCenterClosureDeleted {
  event: "contact_center.closure_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      closure_set_id: string;
      modified_by: string;
    };
  };
}

/** A set of closing days in Contact Center was edited. */
export interface ContactCenterClosureUpdated {
  event: "contact_center.closure_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      closure_set_id: string;
      modified_by: string;
      updates: {
        timezone?: string;
        account_default?: boolean;
        closure_set_description?: string;
        closure_set_name?: string;
        closures?: {
          start_time?: string;
          end_time?: string;
          closure_hour_type?: 1 | 2;
          closure_id: string;
          closure_name?: string;
          recurring_days_of_week?: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
          recurring_frequency?: 0 | 1 | 2 | 3;
          recurring_frequency_type?: 1 | 2;
          recurring_month?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
          recurring_week_interval?: number;
        }[];
      };
    };
  };
}

/** The report data, version 2, of an engagement that ended can be fetched. */
export interface ContactCenterCxEngagementEndDataReady {
  event: "contact_center.cx_engagement_end_data_ready";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementEndData;
  };
}

/** A customer picked up an outgoing engagement. */
export interface ContactCenterEngagementConsumerAnswered {
  event: "contact_center.engagement_consumer_answered";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledEngagement;
  };
}

/** A customer left an engagement. */
export interface ContactCenterEngagementConsumerEnded {
  event: "contact_center.engagement_consumer_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id?: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      queue_name?: string;
      user_display_name?: string;
      date_time?: string;
      channel_id?: string;
      channel_type?: ContactCenterChannel;
      engagement_direction: "inbound" | "outbound";
      flow_number?: string;
      queue_id?: string;
    };
  };
}

/** A customer was called or got a link to an engagement. */
export interface ContactCenterEngagementConsumerNotified {
  event: "contact_center.engagement_consumer_notified";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      queue_name?: string;
      user_display_name: string;
      date_time?: string;
      channel_id?: string;
      channel_source?: ContactCenterChannelSource;
      channel_type?: ContactCenterChannel;
      consumer_invite_email?: string;
      consumer_invite_number?: string;
      engagement_direction: "inbound" | "outbound";
      flow_number?: string;
      queue_id?: string;
    };
  };
}

/** A customer sent a file during an engagement. */
export interface ContactCenterEngagementConsumerSentFile {
  event: "contact_center.engagement_consumer_sent_file";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementWithFiles;
  };
}

/** A customer wrote during an engagement. */
export interface ContactCenterEngagementConsumerSentMessage {
  event: "contact_center.engagement_consumer_sent_message";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementWithMessage;
  };
}

/** An agent noted how an engagement turned out. */
export interface ContactCenterEngagementDispositionAdded {
  event: "contact_center.engagement_disposition_added";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      queue_name?: string;
      user_display_name: string;
      date_time?: string;
      channel_id?: string;
      channel_name?: ContactCenterChannelName;
      channel_source?: ContactCenterChannelSource;
      disposition_description?: string;
      disposition_id: string;
      disposition_name: string;
      engagement_direction: "inbound" | "outbound";
      flow_number?: string;
      last_modified_time: string;
      modified_by: string;
      queue_id?: string;
      status: "inactive" | "active";
    };
  };
}

/** An e-mail engagement can be read as a transcript. */
export interface ContactCenterEngagementEmailTranscriptCompleted {
  event: "contact_center.engagement_email_transcript_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time_ms?: string;
      channel: ContactCenterChannel;
      channel_source: ContactCenterChannelSource;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      transcript_url?: string;
    };
  };
}

/** An engagement with a customer is over. */
export interface ContactCenterEngagementEnded {
  event: "contact_center.engagement_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time?: string;
      date_time_ms: string;
      channel: ContactCenterChannel;
      channel_source?: ContactCenterChannelSource;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
    };
  };
}

/** A chat or message engagement can be read as a transcript. */
export interface ContactCenterEngagementMessagingTranscriptCompleted {
  event: "contact_center.engagement_messaging_transcript_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time?: string;
      date_time_ms: string;
      channel: ContactCenterChannel;
      channel_source?: ContactCenterChannelSource;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      transcript_url: string;
    };
  };
}

/** A supervisor no longer listens in on an engagement. */
export interface ContactCenterEngagementMonitorEnded {
  event: "contact_center.engagement_monitor_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: MonitoredEngagement;
  };
}

/** A supervisor listens in on an engagement. */
export interface ContactCenterEngagementMonitorStarted {
  event: "contact_center.engagement_monitor_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: MonitoredEngagement;
  };
}

/** An agent wrote a note about an engagement. */
export interface ContactCenterEngagementNoteAdded {
  event: "contact_center.engagement_note_added";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      queue_name?: string;
      user_display_name: string;
      date_time?: string;
      channel_id?: string;
      channel_name?: ContactCenterChannelName;
      channel_source?: ContactCenterChannelSource;
      channel_type?: ContactCenterChannel;
      engagement_direction: "inbound" | "outbound";
      flow_number?: string;
      last_modified_time: string;
      note: string;
      note_id: string;
      queue_id?: string;
    };
  };
}

/** A customer got in touch, or was contacted: an engagement has begun. */
export interface ContactCenterEngagementStarted {
  event: "contact_center.engagement_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time?: string;
      date_time_ms: string;
      channel: ContactCenterChannel;
      channel_source?: ContactCenterChannelSource;
      channel_type?: ContactCenterChannel;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      transfer_from?: string;
      transfer_from_id?: string;
    };
  };
}

/** A survey about an engagement was sent, answered, finished or called off. */
export interface ContactCenterEngagementSurveyStatus {
  event: "contact_center.engagement_survey_status";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      queue_name?: string;
      user_display_name?: string;
      channel_source?: ContactCenterChannelSource;
      consumer_email?: string;
      flow_number?: string;
      survey_id: string;
      survey_question_id?: string;
      survey_status: "sent" | "question_submitted" | "completed" | "cancelled";
      survey_trigger_from: "queue" | "flow";
    };
  };
}

/** A supervisor steps in for the agent of an engagement. */
export interface ContactCenterEngagementTakeoverStarted {
  event: "contact_center.engagement_takeover_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      queue_name?: string;
      user_display_name: string;
      date_time?: string;
      channel_id?: string;
      channel_type?: ContactCenterChannel;
      contact_center_number?: string;
      engagement_direction: "inbound" | "outbound";
      queue_id?: string;
      takeover_user_display_name: string;
      takeover_user_id: string;
    };
  };
}

/** Whom an engagement was handed to took it. */
export interface ContactCenterEngagementTransferAccepted {
  event: "contact_center.engagement_transfer_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: OpenEngagementTransfer;
  };
}

/** An engagement is not handed over after all. */
export interface ContactCenterEngagementTransferCanceled {
  event: "contact_center.engagement_transfer_canceled";
  event_ts: number;
  payload: {
    account_id: string;
    object: ClosedEngagementTransfer;
  };
}

/** An engagement has been handed over. */
export interface ContactCenterEngagementTransferCompleted {
  event: "contact_center.engagement_transfer_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: ClosedEngagementTransfer;
  };
}

/** An agent hands an engagement over. */
export interface ContactCenterEngagementTransferInitiated {
  event: "contact_center.engagement_transfer_initiated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time?: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      channel_name?: ContactCenterChannelName;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      flow_number?: string;
      queue_id?: string;
      queue_name?: string;
      task_id: string;
      task_status?: ContactCenterTaskStatus;
      task_timeout?: number;
      transfer_to_cc_queue_id?: string;
      transfer_to_queue_id?: string;
      transfer_to_queue_name?: string;
      transfer_to_task_id: string;
      transfer_to_task_timeout?: number;
      transfer_to_user_display_name?: string;
      transfer_to_user_id?: string;
      transfer_type?: "warm" | "cold";
      user_display_name: string;
      transfer_level?: "queue" | "agent" | "flow" | "inbox" | "did";
      transfer_to_flow_id?: string;
      transfer_to_flow_name?: string;
      transfer_to_inbox_id?: string;
      transfer_to_inbox_name?: string;
      transfer_to_number?: string;
      transfer_to_task_status?: ContactCenterTaskStatus;
    };
  };
}

/** An engagement that is handed over waits in a queue. */
export interface ContactCenterEngagementTransferQueued {
  event: "contact_center.engagement_transfer_queued";
  event_ts: number;
  payload: {
    account_id: string;
    object: OpenEngagementTransfer;
  };
}

/** Whom an engagement was handed to would not take it. */
export interface ContactCenterEngagementTransferRejected {
  event: "contact_center.engagement_transfer_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    object: OpenEngagementTransfer;
  };
}

/** An agent is set aside for an engagement that is handed over. */
export interface ContactCenterEngagementTransferReserved {
  event: "contact_center.engagement_transfer_reserved";
  event_ts: number;
  payload: {
    account_id: string;
    object: OpenEngagementTransfer;
  };
}

/** Nobody took an engagement that was handed over in time. */
export interface ContactCenterEngagementTransferTimeout {
  event: "contact_center.engagement_transfer_timeout";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time?: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      channel_name?: ContactCenterChannelName;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      flow_number?: string;
      queue_id?: string;
      queue_name?: string;
      task_id: string;
      task_status?: ContactCenterTaskStatus;
      task_timeout?: number;
      transfer_to_cc_queue_id?: string;
      transfer_to_queue_id?: string;
      transfer_to_queue_name?: string;
      transfer_to_task_id: string;
      transfer_to_task_timeout?: number;
      transfer_to_user_display_name?: string;
      transfer_to_user_id?: string;
      transfer_type?: "warm" | "cold";
      user_display_name: string;
      transfer_level?: "queue" | "agent";
    };
  };
}

/** An engagement has become a video call. */
export interface ContactCenterEngagementUpgradeCompleted {
  event: "contact_center.engagement_upgrade_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementUpgrade;
  };
}

/** The offer to go on by video was not taken in time. */
export interface ContactCenterEngagementUpgradeExpired {
  event: "contact_center.engagement_upgrade_expired";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementUpgrade;
  };
}

/** An engagement is offered to go on by video. */
export interface ContactCenterEngagementUpgradeInitiated {
  event: "contact_center.engagement_upgrade_initiated";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementUpgrade;
  };
}

/** An agent picked up an engagement. */
export interface ContactCenterEngagementUserAnswered {
  event: "contact_center.engagement_user_answered";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledEngagement;
  };
}

/** An agent pressed keys that sound in the call. */
export interface ContactCenterEngagementUserDtmfSent {
  event: "contact_center.engagement_user_dtmf_sent";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      user_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      queue_name?: string;
      user_display_name: string;
      date_time?: string;
      channel_id?: string;
      channel_type?: ContactCenterChannel;
      dtmf_input: string;
      engagement_direction: "inbound" | "outbound";
      flow_number?: string;
      queue_id?: string;
    };
  };
}

/** An agent left an engagement. */
export interface ContactCenterEngagementUserEnded {
  event: "contact_center.engagement_user_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledEngagement;
  };
}

/** An agent put an engagement on hold. */
export interface ContactCenterEngagementUserHold {
  event: "contact_center.engagement_user_hold";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledEngagement;
  };
}

/** An agent's microphone was turned off in an engagement. */
export interface ContactCenterEngagementUserMuted {
  event: "contact_center.engagement_user_muted";
  event_ts: number;
  payload: {
    account_id: string;
    object: MutedEngagement;
  };
}

/** An agent sent a file during an engagement. */
export interface ContactCenterEngagementUserSentFile {
  event: "contact_center.engagement_user_sent_file";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementWithFiles;
  };
}

/** An agent wrote during an engagement. */
export interface ContactCenterEngagementUserSentMessage {
  event: "contact_center.engagement_user_sent_message";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementWithMessage;
  };
}

/** An agent took an engagement off hold. */
export interface ContactCenterEngagementUserUnhold {
  event: "contact_center.engagement_user_unhold";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledEngagement;
  };
}

/** An agent's microphone was turned on again in an engagement. */
export interface ContactCenterEngagementUserUnmuted {
  event: "contact_center.engagement_user_unmuted";
  event_ts: number;
  payload: {
    account_id: string;
    object: MutedEngagement;
  };
}

/** An agent is done with the work after an engagement. */
export interface ContactCenterEngagementWrapUpEnded {
  event: "contact_center.engagement_wrap_up_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementWrapUp;
  };
}

/** An agent finishes the work after an engagement. */
export interface ContactCenterEngagementWrapUpStarted {
  event: "contact_center.engagement_wrap_up_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementWrapUp;
  };
}

/** A voicemail in an inbox was given to an agent. */
export interface ContactCenterInboxMessageAssigned {
  event: "contact_center.inbox_message_assigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_number?: string;
      engagement_direction: string;
      flow_id?: string;
      flow_name?: string;
      flow_number?: string;
      inbox_id: string;
      inbox_name: string;
      message_id: string;
      queue_name?: string;
      user_id: string;
      assign_type: "Manual" | "Auto Assign";
      previous_user_display_name?: string;
      previous_user_id?: string;
      user_display_name: string;
    };
  };
}

/** A voicemail was thrown out of an inbox. */
export interface ContactCenterInboxMessageDeleted {
  event: "contact_center.inbox_message_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_number?: string;
      engagement_direction: string;
      flow_id?: string;
      flow_name?: string;
      flow_number?: string;
      inbox_id: string;
      inbox_name: string;
      message_id: string;
      queue_name?: string;
      user_id?: string;
      delete_type: "Soft delete" | "Hard delete";
      user_display_name?: string;
    };
  };
}

/** A voicemail was saved from an inbox. */
export interface ContactCenterInboxMessageDownloaded {
  event: "contact_center.inbox_message_downloaded";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time_ms: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      consumer_number?: string;
      engagement_direction: string;
      flow_id?: string;
      flow_name?: string;
      flow_number?: string;
      inbox_id: string;
      inbox_name: string;
      message_id: string;
      queue_name?: string;
      user_id?: string;
      download_type: "Recording" | "Transcript";
      user_display_name?: string;
    };
  };
}

/** A voicemail in an inbox was listened to or read. */
export interface ContactCenterInboxMessageOpened {
  event: "contact_center.inbox_message_opened";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledInboxMessage;
  };
}

/** A customer left a voicemail in an inbox. */
export interface ContactCenterInboxMessageReceived {
  event: "contact_center.inbox_message_received";
  event_ts: number;
  payload: {
    account_id: string;
    object: InboxMessage;
  };
}

/** A voicemail that was settled needs attention again. */
export interface ContactCenterInboxMessageReopened {
  event: "contact_center.inbox_message_reopened";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledInboxMessage;
  };
}

/** A voicemail in an inbox was settled. */
export interface ContactCenterInboxMessageResolved {
  event: "contact_center.inbox_message_resolved";
  event_ts: number;
  payload: {
    account_id: string;
    object: HandledInboxMessage;
  };
}

/** The report data, version 1, of an engagement that ended can be fetched. */
export interface ContactCenterLegacyEngagementEndDataReady {
  event: "contact_center.legacy_engagement_end_data_ready";
  event_ts: number;
  payload: {
    account_id: string;
    object: EngagementEndData;
  };
}

/** It is known what became of a message sent through the API. */
export interface ContactCenterMessageStatus {
  event: "contact_center.message_status";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: string;
      from?: string;
      message_id: string;
      to?: string;
      whatsapp_message?: {
        error_detail?: string;
        reason?: string;
        status: "sent" | "delivered" | "read" | "failed";
      };
    };
  };
}

/** The dialler of an outbound campaign called a contact. */
export interface ContactCenterOutboundCampaignDialerStatus {
  event: "contact_center.outbound_campaign_dialer_status";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time?: string;
      date_time_ms: string;
      campaign_dialer_status: ContactCenterCampaignDialerStatus;
      external_engagement_id?: string;
    };
  };
}

/** An agent now serves a queue. */
export interface ContactCenterQueueAgentAssigned {
  event: "contact_center.queue_agent_assigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: QueueMembership;
  };
}

/** An agent no longer serves a queue. */
export interface ContactCenterQueueAgentUnassigned {
  event: "contact_center.queue_agent_unassigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: QueueMembership;
  };
}

/** A new queue exists in Contact Center. */
export interface ContactCenterQueueCreated {
  event: "contact_center.queue_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: string;
      auto_close_alert_message?: string;
      auto_close_alert_message_enabled?: boolean;
      auto_close_alert_message_time?: number;
      auto_close_message?: string;
      auto_close_message_enabled?: boolean;
      auto_close_timeout?: number;
      cc_queue_id: string;
      channel_types?: ContactCenterChannelType[];
      connecting_media_id?: string;
      connecting_media_name?: string;
      disposition_sets_count?: number;
      dispositions_count?: number;
      distribution_duration_in_seconds?: number;
      distribution_type?: number;
      holding_media_id?: string;
      holding_media_name?: string;
      max_engagement_in_queue?: number;
      max_wait_time?: number;
      message_accept?: "manual" | "auto";
      overflow_to_cc_queue_id?: string;
      overflow_to_flow_id?: string;
      overflow_to_goodbye_message?: boolean;
      overflow_to_inbox_id?: string;
      overflow_to_queue_id?: string;
      queue_description?: string;
      queue_id?: string;
      queue_name?: string;
      recording_storage_location?: string;
      service_level_exclude_abandoned_quit_engagements?: boolean;
      service_level_exclude_long_abandoned_calls?: boolean;
      service_level_exclude_short_abandoned_calls?: boolean;
      service_level_target_in_percentage?: number;
      service_level_threshold_in_seconds?: number;
      short_abandon_enable?: boolean;
      short_abandon_threshold?: number;
      transferring_media_id?: string;
      transferring_media_name?: string;
      waiting_room_id?: string;
      waiting_room_name?: string;
      wrap_up_expiration?: boolean;
      wrap_up_time?: number;
      queue_created_time?: string;
    };
  };
}

/** A queue in Contact Center is gone. */
export interface ContactCenterQueueDeleted {
  event: "contact_center.queue_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterQueue;
  };
}

/** What a queue promises about waiting times was changed. */
export interface ContactCenterQueueInboundSlaUpdated {
  event: "contact_center.queue_inbound_sla_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      cc_queue_id: string;
      queue_id?: string;
      updates: {
        service_level_exclude_abandoned_quit_engagements?: boolean;
        service_level_exclude_long_abandoned_calls?: boolean;
        service_level_exclude_short_abandoned_calls?: boolean;
        service_level_target_in_percentage?: number;
        service_level_threshold_in_seconds?: number;
      };
    };
  };
}

/** When a queue is open was changed. */
export interface ContactCenterQueueOperatingHoursUpdated {
  event: "contact_center.queue_operating_hours_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      cc_queue_id: string;
      queue_id?: string;
      updates: {
        account_default_business_hour?: boolean;
        account_default_closure_set?: boolean;
        business_hour_id?: string;
        business_hour_name?: string;
        closure_set_id?: string;
        closure_set_name?: string;
      };
    };
  };
}

/** A customer is to be called back at a set time. */
export interface ContactCenterQueueScheduledCallbackCreated {
  event: "contact_center.queue_scheduled_callback_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      start_time: string;
      cc_queue_id: string;
      queue_channel: string;
      queue_name: string;
      attendees: {
        email?: string;
        first_name?: string;
        last_name?: string;
        phone_number?: string;
        attendee_id?: string;
      }[];
    };
  };
}

/** A supervisor now watches over a queue. */
export interface ContactCenterQueueSupervisorAssigned {
  event: "contact_center.queue_supervisor_assigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: QueueMembership;
  };
}

/** A supervisor no longer watches over a queue. */
export interface ContactCenterQueueSupervisorUnassigned {
  event: "contact_center.queue_supervisor_unassigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: QueueMembership;
  };
}

/** The recording of an engagement can be played and downloaded. */
export interface ContactCenterRecordingCompleted {
  event: "contact_center.recording_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      channel_id?: string;
      channel_type?: ContactCenterChannel;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      owner_id?: string;
      owner_name?: string;
      owner_type?: "user" | "queue";
      queue_id?: string;
      queue_name?: string;
      recording_id: string;
      recording_type?: "on_demand" | "automatic";
      consumers?: EngagementConsumer[];
      users: EngagementUser[];
      user_id?: string;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      recording_duration?: number;
      recording_end_time?: string;
      recording_end_time_ms?: string;
      recording_start_time?: string;
      recording_start_time_ms?: string;
      user_display_name?: string;
    };
  };
}

/** The recording of an engagement was put in the trash. */
export interface ContactCenterRecordingDeleted {
  event: "contact_center.recording_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      recording_id: string;
    };
  };
}

/** The recording of an engagement halts. */
export interface ContactCenterRecordingPaused {
  event: "contact_center.recording_paused";
  event_ts: number;
  payload: {
    account_id: string;
    object: HaltedEngagementRecording;
  };
}

/** The recording of an engagement is lost for good. */
export interface ContactCenterRecordingPermanentlyDeleted {
  event: "contact_center.recording_permanently_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      recording_id: string;
    };
  };
}

/** The recording of an engagement goes on after a pause. */
export interface ContactCenterRecordingResumed {
  event: "contact_center.recording_resumed";
  event_ts: number;
  payload: {
    account_id: string;
    object: HaltedEngagementRecording;
  };
}

/** An engagement is being recorded. */
export interface ContactCenterRecordingStarted {
  event: "contact_center.recording_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      channel_id?: string;
      channel_type?: ContactCenterChannel;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      owner_id?: string;
      owner_name?: string;
      owner_type?: "user" | "queue";
      queue_id?: string;
      queue_name?: string;
      recording_id: string;
      recording_type?: "on_demand" | "automatic";
      consumers?: EngagementConsumer[];
      users: EngagementUser[];
      user_id?: string;
      date_time?: string;
      date_time_ms: string;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      user_display_name?: string;
    };
  };
}

/** An engagement is no longer recorded. */
export interface ContactCenterRecordingStopped {
  event: "contact_center.recording_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: HaltedEngagementRecording;
  };
}

/** The recording of an engagement can be read as a transcript. */
export interface ContactCenterRecordingTranscriptCompleted {
  event: "contact_center.recording_transcript_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      cc_queue_id?: string;
      channel: ContactCenterChannel;
      channel_id?: string;
      channel_type?: ContactCenterChannel;
      engagement_direction: "inbound" | "outbound";
      flow_id?: string;
      flow_name?: string;
      owner_id?: string;
      owner_name?: string;
      owner_type?: "user" | "queue";
      queue_id?: string;
      queue_name?: string;
      recording_id: string;
      recording_type?: "on_demand" | "automatic";
      consumers?: EngagementConsumer[];
      users: EngagementUser[];
      recording_duration?: number;
      recording_end_time?: string;
      recording_end_time_ms?: string;
      recording_start_time?: string;
      recording_start_time_ms?: string;
      transcript_url: string;
    };
  };
}

/** It is known what became of an SMS sent through the API. */
export interface ContactCenterSmsStatus {
  event: "contact_center.sms_status";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: string;
      consumer_number?: string;
      contact_center_number?: string;
      message_id: string;
      reason?: string;
      status: "delivered" | "undelivered" | "failed";
    };
  };
}

/** A task that was given to someone is called off. */
export interface ContactCenterTaskCanceled {
  event: "contact_center.task_canceled";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTask;
  };
}

/** A task of an engagement is done. */
export interface ContactCenterTaskCompleted {
  event: "contact_center.task_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTask;
  };
}

/** An engagement gave rise to a task. */
export interface ContactCenterTaskCreated {
  event: "contact_center.task_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTask;
  };
}

/** A task of an engagement is gone. */
export interface ContactCenterTaskDeleted {
  event: "contact_center.task_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTask;
  };
}

/** A task waits in a queue. */
export interface ContactCenterTaskEnteredQueue {
  event: "contact_center.task_entered_queue";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time_ms: string;
      cc_queue_id: string;
      channel_source?: ContactCenterChannelSource;
      channel_types?: ContactCenterChannelType[];
      connecting_media_id?: string;
      connecting_media_name?: string;
      disposition_sets_count?: number;
      dispositions_count?: number;
      distribution_duration_in_seconds?: number;
      distribution_type?: number;
      flow_id?: string;
      flow_name?: string;
      holding_media_id?: string;
      holding_media_name?: string;
      max_engagement_in_queue?: number;
      max_wait_time?: number;
      message_accept?: "manual" | "auto";
      queue_description?: string;
      queue_id?: string;
      queue_name?: string;
      short_abandon_enable?: boolean;
      short_abandon_threshold?: number;
      task_id: string;
      transferring_media_id?: string;
      transferring_media_name?: string;
      waiting_room_id?: string;
      waiting_room_name?: string;
      wrap_up_time?: number;
      channel?: ContactCenterChannel;
    };
  };
}

/** A task no longer waits in a queue. */
export interface ContactCenterTaskExitedQueue {
  event: "contact_center.task_exited_queue";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time_ms: string;
      cc_queue_id: string;
      channel_source?: ContactCenterChannelSource;
      channel_types?: ContactCenterChannelType[];
      connecting_media_id?: string;
      connecting_media_name?: string;
      disposition_sets_count?: number;
      dispositions_count?: number;
      distribution_duration_in_seconds?: number;
      distribution_type?: number;
      flow_id?: string;
      flow_name?: string;
      holding_media_id?: string;
      holding_media_name?: string;
      max_engagement_in_queue?: number;
      max_wait_time?: number;
      message_accept?: "manual" | "auto";
      queue_description?: string;
      queue_id?: string;
      queue_name?: string;
      short_abandon_enable?: boolean;
      short_abandon_threshold?: number;
      task_id: string;
      transferring_media_id?: string;
      transferring_media_name?: string;
      waiting_room_id?: string;
      waiting_room_name?: string;
      wrap_up_time?: number;
      channel: ContactCenterChannel;
    };
  };
}

/** An agent took the task kept for them. */
export interface ContactCenterTaskReservationAccepted {
  event: "contact_center.task_reservation_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: TakenTaskReservation;
  };
}

/** A task is no longer kept for an agent. */
export interface ContactCenterTaskReservationCanceled {
  event: "contact_center.task_reservation_canceled";
  event_ts: number;
  payload: {
    account_id: string;
    object: LapsedTaskReservation;
  };
}

/** An agent is done with the task kept for them. */
export interface ContactCenterTaskReservationCompleted {
  event: "contact_center.task_reservation_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: TakenTaskReservation;
  };
}

/** A task is kept for an agent to take. */
export interface ContactCenterTaskReservationCreated {
  event: "contact_center.task_reservation_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: TakenTaskReservation;
  };
}

/** An agent would not take the task kept for them. */
export interface ContactCenterTaskReservationRejected {
  event: "contact_center.task_reservation_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    object: LapsedTaskReservation;
  };
}

/** An agent did not take the task kept for them in time. */
export interface ContactCenterTaskReservationTimeout {
  event: "contact_center.task_reservation_timeout";
  event_ts: number;
  payload: {
    account_id: string;
    object: LapsedTaskReservation;
  };
}

/** A task of an engagement was edited. */
export interface ContactCenterTaskUpdated {
  event: "contact_center.task_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTask;
  };
}

/** A new team exists in Contact Center. */
export interface ContactCenterTeamCreated {
  event: "contact_center.team_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTeam;
  };
}

/** A team in Contact Center is gone. */
export interface ContactCenterTeamDeleted {
  event: "contact_center.team_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTeam;
  };
}

/** Users now belong to a team in Contact Center. */
export interface ContactCenterTeamMembersAssigned {
  event: "contact_center.team_members_assigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTeamMembers;
  };
}

/** Users no longer belong to a team in Contact Center. */
export interface ContactCenterTeamMembersUnassigned {
  event: "contact_center.team_members_unassigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterTeamMembers;
  };
}

/** A team in Contact Center was put below another one. */
export interface ContactCenterTeamMoved {
  event: "contact_center.team_moved";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: string;
      new_parent_team_id: string;
      new_parent_team_name: string;
      previous_parent_team_id?: string;
      previous_parent_team_name?: string;
      team_description?: string;
      team_id: string;
      team_name: string;
    };
  };
}

/** A team in Contact Center was renamed or edited. */
export interface ContactCenterTeamUpdated {
  event: "contact_center.team_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time_ms: string;
      team_description?: string;
      team_id: string;
      team_name?: string;
    };
  };
}

/** Someone became a user of Contact Center. */
export interface ContactCenterUserCreated {
  event: "contact_center.user_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      user_id: string;
      display_name: string;
      date_time?: string;
      date_time_ms: string;
      client_integration?: ContactCenterClientIntegration;
      country_iso_code?: string;
      emergency_calling?: boolean;
      role_id: string;
      role_name: string;
      status_id?: string;
      status_name?: ContactCenterStatusName;
      user_access?: "inactive" | "active";
      user_email: string;
      channel_settings?: ContactCenterChannelSettings;
      user_add_ons_plans?: {
        add_ons_plan_name?: ContactCenterAddOnsPlanName;
      }[];
      user_intents?: {
        intent_group_id?: string;
        intent_id?: string;
      }[];
      user_package?: {
        package_name?: ContactCenterPackageName;
      };
    };
  };
}

/** Users of Contact Center are gone. */
export interface ContactCenterUserDeleted {
  event: "contact_center.user_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      date_time?: string;
      date_time_ms: string;
      users: {
        user_id: string;
      }[];
    };
  };
}

/** A user entered Contact Center. */
export interface ContactCenterUserLogin {
  event: "contact_center.user_login";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterPresence;
  };
}

/** A user left Contact Center. */
export interface ContactCenterUserLogout {
  event: "contact_center.user_logout";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterPresence;
  };
}

/** An agent takes work from a queue. */
export interface ContactCenterUserOptIn {
  event: "contact_center.user_opt_in";
  event_ts: number;
  payload: {
    account_id: string;
    object: QueueOpting;
  };
}

/** An agent takes no work from a queue for now. */
export interface ContactCenterUserOptOut {
  event: "contact_center.user_opt_out";
  event_ts: number;
  payload: {
    account_id: string;
    object: QueueOpting;
  };
}

/** A user of Contact Center was given phone numbers. */
export interface ContactCenterUserPhoneNumbersAssigned {
  event: "contact_center.user_phone_numbers_assigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterUserPhoneNumbers;
  };
}

/** A user of Contact Center lost phone numbers. */
export interface ContactCenterUserPhoneNumbersUnassigned {
  event: "contact_center.user_phone_numbers_unassigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterUserPhoneNumbers;
  };
}

/** A user of Contact Center was given skills. */
export interface ContactCenterUserSkillsAssigned {
  event: "contact_center.user_skills_assigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterUserSkills;
  };
}

/** A user of Contact Center lost skills. */
export interface ContactCenterUserSkillsUnassigned {
  event: "contact_center.user_skills_unassigned";
  event_ts: number;
  payload: {
    account_id: string;
    object: ContactCenterUserSkills;
  };
}

/** A user of Contact Center became ready, busy, away or the like. */
export interface ContactCenterUserStatusChanged {
  event: "contact_center.user_status_changed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      user_id: string;
      display_name: string;
      date_time?: string;
      date_time_ms: string;
      current_status_id: string;
      current_status_name: string;
      current_sub_status_id?: string;
      current_sub_status_name?: string;
      previous_status_id: string;
      previous_status_name: string;
      previous_sub_status_id?: string;
      previous_sub_status_name?: string;
      user_email?: string;
    };
  };
}

/** A user of Contact Center was edited. */
export interface ContactCenterUserUpdated {
  event: "contact_center.user_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      user_id: string;
      date_time?: string;
      date_time_ms: string;
      updates: {
        client_integration?: ContactCenterClientIntegration;
        country_iso_code?: string;
        emergency_calling?: boolean;
        role_id?: string;
        role_name?: string;
        status_id?: string;
        status_name?: ContactCenterStatusName;
        sub_status_id?: string;
        sub_status_name?: string;
        user_access?: "inactive" | "active";
        channel_settings?: ContactCenterChannelSettings;
        external_url?: {
          enable?: boolean;
          external_launch_url?: string;
        };
        user_add_ons_plans?: {
          add_ons_plan_name?: ContactCenterAddOnsPlanName;
        }[];
        user_intents?: {
          intent_group_id?: string;
          intent_id?: string;
        }[];
        user_package?: {
          package_name?: ContactCenterPackageName;
        };
      };
    };
  };
}

/** The media stream of a voice engagement broke off. */
export interface ContactCenterVoiceRtmsInterrupted {
  event: "contact_center.voice_rtms_interrupted";
  event_ts: number;
  payload: {
    account_id?: string;
    engagement_id?: string;
    rtms_stream_id?: string;
    object?: never;
  };
}

/** The media stream of a voice engagement can be fetched. */
export interface ContactCenterVoiceRtmsStarted {
  event: "contact_center.voice_rtms_started";
  event_ts: number;
  payload: {
    account_id?: string;
    engagement_id?: string;
    rtms_stream_id?: string;
    operator_id?: string;
    server_urls?: string;
    object?: never;
  };
}

/** The media stream of a voice engagement is over. */
export interface ContactCenterVoiceRtmsStopped {
  event: "contact_center.voice_rtms_stopped";
  event_ts: number;
  payload: {
    account_id?: string;
    engagement_id?: string;
    rtms_stream_id?: string;
    stop_reason?: number;
    object?: never;
  };
}

/** A voicemail in an inbox can be read as a transcript. */
export interface ContactCenterVoicemailTranscriptCompleted {
  event: "contact_center.voicemail_transcript_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id: string;
      date_time?: string;
      date_time_ms: string;
      cc_queue_id?: string;
      consumer_display_name?: string;
      consumer_id?: string;
      consumer_number?: string;
      flow_id?: string;
      flow_name?: string;
      inbox_id: string;
      inbox_name: string;
      message_duration?: number;
      message_id: string;
      queue_id?: string;
      queue_name?: string;
      status?: "normal" | "deleted";
      transcript_url?: string;
    };
  };
}

export interface ClosedEngagementTransfer {
  engagement_id: string;
  user_id: string;
  date_time?: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  channel_name?: ContactCenterChannelName;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  engagement_direction: "inbound" | "outbound";
  flow_id?: string;
  flow_name?: string;
  flow_number?: string;
  queue_id?: string;
  queue_name?: string;
  task_id: string;
  task_status?: ContactCenterTaskStatus;
  task_timeout?: number;
  transfer_to_cc_queue_id?: string;
  transfer_to_queue_id?: string;
  transfer_to_queue_name?: string;
  transfer_to_task_id: string;
  transfer_to_task_timeout?: number;
  transfer_to_user_display_name?: string;
  transfer_to_user_id?: string;
  transfer_type?: string;
  user_display_name: string;
  transfer_level?: ContactCenterTransferLevel;
  transfer_to_flow_id?: string;
  transfer_to_flow_name?: string;
  transfer_to_number?: string;
  transfer_to_task_status?: ContactCenterTaskStatus;
}

export type ContactCenterAddOnsPlanName =
  | "ai_expert_assist"
  | "zoom_contact_center_for_service_cloud_voice";

export interface ContactCenterAssetItem {
  asset_item_content?: string;
  asset_item_file_url?: string;
  asset_item_id?: string;
  asset_item_language?: string;
  asset_item_name?: string;
  asset_item_voice?: string;
  is_default?: boolean;
}

export type ContactCenterCampaignDialerStatus =
  | "consumer_answer"
  | "consumer_no_answer"
  | "consumer_reject"
  | "agent_abandoned"
  | "number_invalid"
  | "number_blocked"
  | "other_errors"
  | "consumer_busy";

export type ContactCenterChannel =
  | "chat"
  | "default"
  | "email"
  | "in_app_chat"
  | "messaging"
  | "phone"
  | "sms"
  | "video"
  | "voice"
  | "work_item";

export type ContactCenterChannelName = "voice" | "sms" | "chat" | "video" | "in_app_chat";

export interface ContactCenterChannelSettings {
  concurrent_email_capacity?: number;
  concurrent_message_capacity?: number;
  email_occupied?: boolean;
  messaging_occupied?: boolean;
  multi_channel_engagements?: {
    email_max_agent_load?: number;
    enable?: boolean;
    max_agent_load?: number;
  };
}

export type ContactCenterChannelSource =
  | "email_address"
  | "facebook_messenger"
  | "in_app_chat"
  | "in_app_video"
  | "kiosk_video"
  | "sms"
  | "web_chat"
  | "web_video"
  | "whatsapp";

export type ContactCenterChannelType =
  | "voice"
  | "chat"
  | "sms"
  | "video"
  | "messaging"
  | "in_app_chat";

export type ContactCenterClientIntegration =
  | "Default"
  | "Salesforce"
  | "Zendesk"
  | "ServiceNow"
  | "Microsoft_Dynamics_365";

export type ContactCenterFileType = "Image" | "Audio" | "Video" | "File" | "Link";

export type ContactCenterPackageName = "essentials" | "premium" | "elite";

export interface ContactCenterPresence {
  user_id: string;
  display_name: string;
  date_time?: string;
  date_time_ms: string;
  user_email?: string;
}

export interface ContactCenterQueue {
  date_time_ms: string;
  auto_close_alert_message?: string;
  auto_close_alert_message_enabled?: boolean;
  auto_close_alert_message_time?: number;
  auto_close_message?: string;
  auto_close_message_enabled?: boolean;
  auto_close_timeout?: number;
  cc_queue_id: string;
  channel_types?: ContactCenterChannelType[];
  connecting_media_id?: string;
  connecting_media_name?: string;
  disposition_sets_count?: number;
  dispositions_count?: number;
  distribution_duration_in_seconds?: number;
  distribution_type?: number;
  holding_media_id?: string;
  holding_media_name?: string;
  max_engagement_in_queue?: number;
  max_wait_time?: number;
  message_accept?: "manual" | "auto";
  overflow_to_cc_queue_id?: string;
  overflow_to_flow_id?: string;
  overflow_to_goodbye_message?: boolean;
  overflow_to_inbox_id?: string;
  overflow_to_queue_id?: string;
  queue_description?: string;
  queue_id?: string;
  queue_name?: string;
  recording_storage_location?: string;
  service_level_exclude_abandoned_quit_engagements?: boolean;
  service_level_exclude_long_abandoned_calls?: boolean;
  service_level_exclude_short_abandoned_calls?: boolean;
  service_level_target_in_percentage?: number;
  service_level_threshold_in_seconds?: number;
  short_abandon_enable?: boolean;
  short_abandon_threshold?: number;
  transferring_media_id?: string;
  transferring_media_name?: string;
  waiting_room_id?: string;
  waiting_room_name?: string;
  wrap_up_expiration?: boolean;
  wrap_up_time?: number;
}

export type ContactCenterStatusName = "Offline" | "Ready" | "Not Ready" | "Occupied";

export interface ContactCenterTask {
  engagement_id: string;
  auto_assign?: boolean;
  callee_number?: string;
  caller_number?: string;
  cc_queue_id?: string;
  channel_id?: string;
  channel_name?: ContactCenterChannelName;
  created_time?: string;
  created_time_ms?: string;
  flow_id?: string;
  flow_name?: string;
  last_modified_time?: string;
  last_modified_time_ms?: string;
  queue_id?: string;
  queue_name?: string;
  task_id: string;
  task_timeout?: number;
  task_priority?: number;
  task_status?: ContactCenterTaskStatus;
}

export type ContactCenterTaskStatus =
  | "pending"
  | "reserved"
  | "assigned"
  | "canceled"
  | "completed"
  | "wrapping";

export interface ContactCenterTeam {
  date_time_ms: string;
  parent_team_id?: string;
  parent_team_name?: string;
  team_description?: string;
  team_id: string;
  team_name: string;
}

export interface ContactCenterTeamMembers {
  date_time_ms: string;
  team_id: string;
  team_role: "supervisor" | "agent";
  user_ids: string[];
}

export type ContactCenterTransferLevel = "queue" | "agent" | "flow" | "did";

export interface ContactCenterUserPhoneNumbers {
  user_id: string;
  display_name: string;
  date_time_ms: string;
  role_id: string;
  role_name: string;
  user_email: string;
  phone_numbers: {
    phone_number: string;
    phone_number_id: string;
  }[];
}

export interface ContactCenterUserSkills {
  user_id: string;
  display_name: string;
  date_time_ms: string;
  role_id: string;
  role_name: string;
  user_email: string;
  skills: {
    skill_id: string;
  }[];
}

export interface Engagement {
  engagement_id: string;
  user_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  flow_id?: string;
  flow_name?: string;
  queue_name?: string;
  user_display_name: string;
}

export interface EngagementConsumer {
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
}

export interface EngagementEndData {
  engagement_id: string;
  start_time: string;
  date_time_ms: string;
  channel: ContactCenterChannel;
  engagement_direction: "inbound" | "outbound";
}

export interface EngagementRecording {
  engagement_id: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  channel_id?: string;
  channel_type?: ContactCenterChannel;
  engagement_direction: "inbound" | "outbound";
  flow_id?: string;
  flow_name?: string;
  owner_id?: string;
  owner_name?: string;
  owner_type?: "user" | "queue";
  queue_id?: string;
  queue_name?: string;
  recording_id: string;
  recording_type?: "on_demand" | "automatic";
  consumers?: EngagementConsumer[];
  users: EngagementUser[];
}

export interface EngagementTask {
  engagement_id: string;
  auto_assign?: boolean;
  callee_number?: string;
  caller_number?: string;
  cc_queue_id?: string;
  channel_id?: string;
  channel_name?: ContactCenterChannelName;
  created_time?: string;
  created_time_ms?: string;
  flow_id?: string;
  flow_name?: string;
  last_modified_time?: string;
  last_modified_time_ms?: string;
  queue_id?: string;
  queue_name?: string;
  task_id: string;
  task_timeout?: number;
}

export interface EngagementTransfer {
  engagement_id: string;
  user_id: string;
  date_time?: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  channel_name?: ContactCenterChannelName;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  engagement_direction: "inbound" | "outbound";
  flow_id?: string;
  flow_name?: string;
  flow_number?: string;
  queue_id?: string;
  queue_name?: string;
  task_id: string;
  task_status?: ContactCenterTaskStatus;
  task_timeout?: number;
  transfer_to_cc_queue_id?: string;
  transfer_to_queue_id?: string;
  transfer_to_queue_name?: string;
  transfer_to_task_id: string;
  transfer_to_task_timeout?: number;
  transfer_to_user_display_name?: string;
  transfer_to_user_id?: string;
  transfer_type?: "warm" | "cold";
  user_display_name: string;
}

export interface EngagementUpgrade {
  engagement_id: string;
  date_time?: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  channel_source?: ContactCenterChannelSource;
  engagement_direction: "inbound" | "outbound";
  flow_id?: string;
  flow_name?: string;
  queue_id?: string;
  queue_name?: string;
  upgrade_to_channel?: ContactCenterChannel;
  upgrade_to_channel_source?: ContactCenterChannelSource;
  consumers?: EngagementConsumer[];
  users: EngagementUser[];
}

export interface EngagementUser {
  user_id: string;
  user_display_name?: string;
}

export interface EngagementWithFiles {
  engagement_id: string;
  user_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  flow_id?: string;
  flow_name?: string;
  queue_name?: string;
  user_display_name: string;
  channel_source?: ContactCenterChannelSource;
  engagement_direction: "inbound" | "outbound";
  flow_number?: string;
  files: {
    file_id: string;
    file_name: string;
    file_size: number;
    file_type: ContactCenterFileType;
  }[];
}

export interface EngagementWithMessage {
  engagement_id: string;
  user_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  flow_id?: string;
  flow_name?: string;
  queue_name?: string;
  user_display_name: string;
  channel_source?: ContactCenterChannelSource;
  engagement_direction: "inbound" | "outbound";
  flow_number?: string;
  message_text: string;
}

export interface EngagementWrapUp {
  engagement_id: string;
  user_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  flow_id?: string;
  flow_name?: string;
  queue_name?: string;
  user_display_name: string;
  date_time?: string;
  channel_id?: string;
  channel_name?: ContactCenterChannelName;
  channel_source?: ContactCenterChannelSource;
  engagement_direction: "inbound" | "outbound";
  flow_number?: string;
  queue_id?: string;
}

export interface HaltedEngagementRecording {
  engagement_id: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  channel_id?: string;
  channel_type?: ContactCenterChannel;
  engagement_direction: "inbound" | "outbound";
  flow_id?: string;
  flow_name?: string;
  owner_id?: string;
  owner_name?: string;
  owner_type?: "user" | "queue";
  queue_id?: string;
  queue_name?: string;
  recording_id: string;
  recording_type?: "on_demand" | "automatic";
  consumers?: EngagementConsumer[];
  users: EngagementUser[];
  user_id?: string;
  date_time?: string;
  date_time_ms: string;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  recording_start_time?: string;
  recording_start_time_ms?: string;
  user_display_name?: string;
}

export interface HandledEngagement {
  engagement_id: string;
  user_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  flow_id?: string;
  flow_name?: string;
  queue_name?: string;
  user_display_name: string;
  date_time?: string;
  channel_id?: string;
  channel_source?: ContactCenterChannelSource;
  channel_type?: ContactCenterChannel;
  engagement_direction: "inbound" | "outbound";
  flow_number?: string;
  queue_id?: string;
}

export interface HandledInboxMessage {
  engagement_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_number?: string;
  engagement_direction: string;
  flow_id?: string;
  flow_name?: string;
  flow_number?: string;
  inbox_id: string;
  inbox_name: string;
  message_id: string;
  queue_name?: string;
  user_id?: string;
  user_display_name?: string;
}

export interface InboxMessage {
  engagement_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_number?: string;
  engagement_direction: string;
  flow_id?: string;
  flow_name?: string;
  flow_number?: string;
  inbox_id: string;
  inbox_name: string;
  message_id: string;
  queue_name?: string;
}

export interface LapsedTaskReservation {
  engagement_id: string;
  auto_assign?: boolean;
  callee_number?: string;
  caller_number?: string;
  cc_queue_id?: string;
  channel_id?: string;
  channel_name?: ContactCenterChannelName;
  created_time?: string;
  created_time_ms?: string;
  flow_id?: string;
  flow_name?: string;
  last_modified_time?: string;
  last_modified_time_ms?: string;
  queue_id?: string;
  queue_name?: string;
  task_id: string;
  task_timeout?: number;
  assigned_user_id: string;
  channel: ContactCenterChannel;
  channel_source?: ContactCenterChannelSource;
  task_reservation_id: string;
}

export interface MonitoredEngagement {
  engagement_id: string;
  user_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  flow_id?: string;
  flow_name?: string;
  queue_name?: string;
  user_display_name: string;
  date_time?: string;
  action_type: "barge" | "listen" | "whisper";
  channel_id?: string;
  channel_type?: ContactCenterChannel;
  contact_center_number?: string;
  engagement_direction: "inbound" | "outbound";
  monitoring_user_display_name: string;
  monitoring_user_id: string;
  queue_id?: string;
}

export interface MutedEngagement {
  engagement_id: string;
  user_id: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  flow_id?: string;
  flow_name?: string;
  queue_name?: string;
  user_display_name: string;
  date_time?: string;
  channel_id?: string;
  channel_type?: ContactCenterChannel;
  engagement_direction: "inbound" | "outbound";
  flow_number?: string;
  queue_id?: string;
}

export interface OpenEngagementTransfer {
  engagement_id: string;
  user_id: string;
  date_time?: string;
  date_time_ms: string;
  cc_queue_id?: string;
  channel: ContactCenterChannel;
  channel_name?: ContactCenterChannelName;
  consumer_display_name?: string;
  consumer_id?: string;
  consumer_number?: string;
  engagement_direction: "inbound" | "outbound";
  flow_id?: string;
  flow_name?: string;
  flow_number?: string;
  queue_id?: string;
  queue_name?: string;
  task_id: string;
  task_status?: ContactCenterTaskStatus;
  task_timeout?: number;
  transfer_to_cc_queue_id?: string;
  transfer_to_queue_id?: string;
  transfer_to_queue_name?: string;
  transfer_to_task_id: string;
  transfer_to_task_timeout?: number;
  transfer_to_user_display_name?: string;
  transfer_to_user_id?: string;
  transfer_type?: "warm" | "cold";
  user_display_name: string;
  transfer_level?: "queue" | "agent";
  transfer_to_task_status?: ContactCenterTaskStatus;
}

export interface OpeningHours {
  hour_type?: 1 | 2;
  custom_hours?: {
    custom_hour_type?: 0 | 1 | 2;
    day_of_week?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    custom_hour_ranges?: {
      start_time?: string;
      end_time?: string;
    }[];
  }[];
}

export interface QueueMembership {
  user_id: string;
  display_name?: string;
  date_time?: string;
  date_time_ms: string;
  cc_queue_id: string;
  queue_id?: string;
  user_email?: string;
}

export interface QueueOpting {
  user_id: string;
  display_name: string;
  date_time?: string;
  date_time_ms: string;
  cc_queue_id: string;
  queue_id?: string;
  queue_name: string;
  user_email?: string;
}

export interface QueuedTask {
  engagement_id: string;
  date_time_ms: string;
  cc_queue_id: string;
  channel_source?: ContactCenterChannelSource;
  channel_types?: ContactCenterChannelType[];
  connecting_media_id?: string;
  connecting_media_name?: string;
  disposition_sets_count?: number;
  dispositions_count?: number;
  distribution_duration_in_seconds?: number;
  distribution_type?: number;
  flow_id?: string;
  flow_name?: string;
  holding_media_id?: string;
  holding_media_name?: string;
  max_engagement_in_queue?: number;
  max_wait_time?: number;
  message_accept?: "manual" | "auto";
  queue_description?: string;
  queue_id?: string;
  queue_name?: string;
  short_abandon_enable?: boolean;
  short_abandon_threshold?: number;
  task_id: string;
  transferring_media_id?: string;
  transferring_media_name?: string;
  waiting_room_id?: string;
  waiting_room_name?: string;
  wrap_up_time?: number;
}

export interface TakenTaskReservation {
  engagement_id: string;
  auto_assign?: boolean;
  callee_number?: string;
  caller_number?: string;
  cc_queue_id?: string;
  channel_id?: string;
  channel_name?: ContactCenterChannelName;
  created_time?: string;
  created_time_ms?: string;
  flow_id?: string;
  flow_name?: string;
  last_modified_time?: string;
  last_modified_time_ms?: string;
  queue_id?: string;
  queue_name?: string;
  task_id: string;
  task_timeout?: number;
  assigned_user_id: string;
  channel: ContactCenterChannel;
  channel_source?: ContactCenterChannelSource;
  engagement_direction: "inbound" | "outbound";
  task_reservation_id: string;
}
