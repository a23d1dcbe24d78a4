// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  ChatRecipient,
  CustomQuestion,
  EmployeeCount,
  Interpreter,
  Meeting,
  MeetingId,
  MeetingType,
  Named,
  NetworkNotification,
  NetworkType,
  Occurrence,
  OccurrenceStart,
  PurchaseRole,
  PurchasingTimeFrame,
  QosSummaryType,
  QosType,
  QualityIssue,
  RecommendedDisableSetting,
  RecommendedEnableSetting,
  Recurrence,
  RoomSystem,
  SharingDetails,
  SharingParticipant,
  StreamingService,
  WebinarType,
} from "./shapes.ts";

export interface MeetingEvents {
  "meeting.ai_companion_assets_deleted": MeetingAiCompanionAssetsDeleted;
  "meeting.ai_companion_started": MeetingAiCompanionStarted;
  "meeting.ai_companion_stopped": MeetingAiCompanionStopped;
  "meeting.aic_transcript_completed": MeetingAicTranscriptCompleted;
  "meeting.alert": MeetingAlert;
  "meeting.breakout_room_sharing_ended": MeetingBreakoutRoomSharingEnded;
  "meeting.breakout_room_sharing_started": MeetingBreakoutRoomSharingStarted;
  "meeting.chat_message_file_downloaded": MeetingChatMessageFileDownloaded;
  "meeting.chat_message_file_sent": MeetingChatMessageFileSent;
  "meeting.chat_message_sent": MeetingChatMessageSent;
  "meeting.converted_to_webinar": MeetingConvertedToWebinar;
  "meeting.created": MeetingCreated;
  "meeting.deleted": MeetingDeleted;
  "meeting.device_tested": MeetingDeviceTested;
  "meeting.ended": MeetingEnded;
  "meeting.invitation_accepted": MeetingInvitationAccepted;
  "meeting.invitation_dispatched": MeetingInvitationDispatched;
  "meeting.invitation_rejected": MeetingInvitationRejected;
  "meeting.invitation_timeout": MeetingInvitationTimeout;
  "meeting.live_streaming_started": MeetingLiveStreamingStarted;
  "meeting.live_streaming_stopped": MeetingLiveStreamingStopped;
  "meeting.participant_admitted": MeetingParticipantAdmitted;
  "meeting.participant_bind": MeetingParticipantBind;
  "meeting.participant_data": MeetingParticipantData;
  "meeting.participant_data_connection_established": MeetingParticipantDataConnectionEstablished;
  "meeting.participant_data_summary": MeetingParticipantDataSummary;
  "meeting.participant_feedback": MeetingParticipantFeedback;
  "meeting.participant_jbh_joined": MeetingParticipantJbhJoined;
  "meeting.participant_jbh_waiting": MeetingParticipantJbhWaiting;
  "meeting.participant_jbh_waiting_left": MeetingParticipantJbhWaitingLeft;
  "meeting.participant_joined": MeetingParticipantJoined;
  "meeting.participant_joined_breakout_room": MeetingParticipantJoinedBreakoutRoom;
  "meeting.participant_joined_waiting_room": MeetingParticipantJoinedWaitingRoom;
  "meeting.participant_left": MeetingParticipantLeft;
  "meeting.participant_left_breakout_room": MeetingParticipantLeftBreakoutRoom;
  "meeting.participant_left_waiting_room": MeetingParticipantLeftWaitingRoom;
  "meeting.participant_phone_callout_accepted": MeetingParticipantPhoneCalloutAccepted;
  "meeting.participant_phone_callout_failed": MeetingParticipantPhoneCalloutFailed;
  "meeting.participant_phone_callout_missed": MeetingParticipantPhoneCalloutMissed;
  "meeting.participant_phone_callout_rejected": MeetingParticipantPhoneCalloutRejected;
  "meeting.participant_phone_callout_ringing": MeetingParticipantPhoneCalloutRinging;
  "meeting.participant_put_in_waiting_room": MeetingParticipantPutInWaitingRoom;
  "meeting.participant_qos": MeetingParticipantQos;
  "meeting.participant_qos_summary": MeetingParticipantQosSummary;
  "meeting.participant_role_changed": MeetingParticipantRoleChanged;
  "meeting.participant_room_system_callout_accepted": MeetingParticipantRoomSystemCalloutAccepted;
  "meeting.participant_room_system_callout_failed": MeetingParticipantRoomSystemCalloutFailed;
  "meeting.participant_room_system_callout_missed": MeetingParticipantRoomSystemCalloutMissed;
  "meeting.participant_room_system_callout_rejected": MeetingParticipantRoomSystemCalloutRejected;
  "meeting.participant_room_system_callout_ringing": MeetingParticipantRoomSystemCalloutRinging;
  "meeting.permanently_deleted": MeetingPermanentlyDeleted;
  "meeting.recovered": MeetingRecovered;
  "meeting.registration_approved": MeetingRegistrationApproved;
  "meeting.registration_cancelled": MeetingRegistrationCancelled;
  "meeting.registration_created": MeetingRegistrationCreated;
  "meeting.registration_denied": MeetingRegistrationDenied;
  "meeting.risk_alert": MeetingRiskAlert;
  "meeting.rtms_concurrency_limited": MeetingRtmsConcurrencyLimited;
  "meeting.rtms_concurrency_near_limit": MeetingRtmsConcurrencyNearLimit;
  "meeting.rtms_interrupted": MeetingRtmsInterrupted;
  "meeting.rtms_started": MeetingRtmsStarted;
  "meeting.rtms_stopped": MeetingRtmsStopped;
  "meeting.sharing_ended": MeetingSharingEnded;
  "meeting.sharing_started": MeetingSharingStarted;
  "meeting.started": MeetingStarted;
  "meeting.summary_completed": MeetingSummaryCompleted;
  "meeting.summary_deleted": MeetingSummaryDeleted;
  "meeting.summary_recovered": MeetingSummaryRecovered;
  "meeting.summary_shared": MeetingSummaryShared;
  "meeting.summary_trashed": MeetingSummaryTrashed;
  "meeting.summary_updated": MeetingSummaryUpdated;
  "meeting.updated": MeetingUpdated;
}

/** What AI Companion had made of a meeting was deleted. */
export interface MeetingAiCompanionAssetsDeleted {
  event: "meeting.ai_companion_assets_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid?: never;
      meeting_uuid: string;
      host_id: string;
      meeting_number: number;
      ai_companion: {
        deleted_assets: ("transcripts" | "summaries")[];
      };
    };
  };
}

/** AI Companion began to work in a running meeting. */
export interface MeetingAiCompanionStarted {
  event: "meeting.ai_companion_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid?: never;
      meeting_uuid: string;
      host_id: string;
      meeting_number: number;
      ai_companion: {
        questions?: boolean;
        summary?: boolean;
      };
    };
  };
}

/** AI Companion ceased to work in a running meeting. */
export interface MeetingAiCompanionStopped {
  event: "meeting.ai_companion_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid?: never;
      meeting_uuid: string;
      host_id: string;
      meeting_number: number;
      ai_companion: {
        questions?: boolean;
        summary?: boolean;
      };
    };
  };
}

/** AI Companion has finished writing a meeting's transcript. */
export interface MeetingAicTranscriptCompleted {
  event: "meeting.aic_transcript_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid?: never;
      meeting_id: number;
      meeting_uuid: string;
      host_id: string;
      attach_type: string;
      file_id: string;
      meeting_start_time: string;
      meeting_topic: string;
    };
  };
}

/** A running meeting suffers from poor audio, video, network or CPU. */
export interface MeetingAlert {
  event: "meeting.alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time?: string;
      duration: number;
      timezone?: string;
      join_time?: string;
      issues: QualityIssue[];
    };
  };
}

/** A participant ended a share in a breakout room. */
export interface MeetingBreakoutRoomSharingEnded {
  event: "meeting.breakout_room_sharing_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      breakout_room_uuid: string;
      participant: {
        id?: string;
        user_id: string;
        user_name?: string;
        parent_user_id?: string;
        sharing_details: SharingDetails;
      };
    };
  };
}

/** A participant started a share in a breakout room. */
export interface MeetingBreakoutRoomSharingStarted {
  event: "meeting.breakout_room_sharing_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      breakout_room_uuid: string;
      participant: {
        id?: string;
        user_id: string;
        user_name?: string;
        parent_user_id?: string;
        sharing_details: SharingDetails;
      };
    };
  };
}

/** Someone fetched a file that was shared in a meeting's chat. */
export interface MeetingChatMessageFileDownloaded {
  event: "meeting.chat_message_file_downloaded";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id?: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_account_id: string;
      chat_message_file: {
        file_id: string;
        file_name: string;
        file_owner_id?: string;
        file_size: number;
        file_type: string;
      };
    };
  };
}

/** Someone shared a file in a meeting's chat. */
export interface MeetingChatMessageFileSent {
  event: "meeting.chat_message_file_sent";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid?: never;
      meeting_id: number;
      meeting_uuid: string;
      breakout_room_uuid?: string;
      chat_message_file: {
        date_time: string;
        download_url: string;
        file_id: string;
        file_name: string;
        file_size: number;
        file_type: string;
        message_id: string;
        recipient_context?: "meeting" | "breakout_room";
        recipient_email?: string;
        recipient_name?: string;
        recipient_session_id?: string;
        recipient_type: ChatRecipient;
        sender_context?: "meeting" | "breakout_room";
        sender_email?: string;
        sender_name: string;
        sender_session_id: string;
        sender_type: "host" | "guest";
      };
    };
  };
}

/** Someone wrote in a meeting's chat. */
export interface MeetingChatMessageSent {
  event: "meeting.chat_message_sent";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      breakout_room_uuid?: string;
      chat_message: {
        date_time: string;
        file_ids?: string[];
        message_content: string;
        message_id: string;
        recipient_context?: "meeting" | "breakout_room" | "waiting_room";
        recipient_email?: string;
        recipient_name?: string;
        recipient_session_id?: string;
        recipient_type: ChatRecipient;
        sender_context?: "meeting" | "breakout_room" | "waiting_room";
        sender_email?: string;
        sender_name: string;
        sender_session_id: string;
        sender_type: "host" | "guest";
      };
    };
  };
}

/** A scheduled meeting became a webinar. */
export interface MeetingConvertedToWebinar {
  event: "meeting.converted_to_webinar";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id?: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic?: string;
      type: WebinarType;
      start_time?: string;
      duration?: number;
      timezone?: string;
    };
  };
}

/** Someone scheduled a meeting. */
export interface MeetingCreated {
  event: "meeting.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operation?: "all" | "single";
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time?: string;
      duration: number;
      timezone?: string;
      join_url: string;
      password?: string;
      pmi?: string;
      occurrences?: Occurrence[];
      recurrence?: Recurrence;
      settings: {
        alternative_hosts: string;
        jbh_time?: 0 | 5 | 10 | 15;
        join_before_host?: boolean;
        use_pmi: boolean;
        meeting_invitees?: MeetingInvitee[];
      };
      tracking_fields?: {
        field?: string;
        value?: string;
        visible?: boolean;
      }[];
    };
  };
}

/** A meeting, or occurrences of it, were taken off the schedule. */
export interface MeetingDeleted {
  event: "meeting.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id?: string;
    operation?: "all" | "single";
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic?: string;
      type: MeetingType;
      start_time?: string;
      duration?: number;
      timezone?: string;
      occurrences?: OccurrenceStart[];
    };
  };
}

/** Someone tried camera, microphone and speaker before a meeting. */
export interface MeetingDeviceTested {
  event: "meeting.device_tested";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      test_result: {
        user_id: string;
        user_name: string;
        camera_status: 0 | 1 | 2;
        microphone_status: 0 | 1 | 2;
        os?: string;
        speaker_status: 0 | 1 | 2;
      };
    };
  };
}

/** A meeting is over. */
export interface MeetingEnded {
  event: "meeting.ended";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    operation?: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      end_time: string;
    };
  };
}

/** Someone picked up the call into a running meeting. */
export interface MeetingInvitationAccepted {
  event: "meeting.invitation_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      participant: {
        email: string;
        participant_user_id: string;
      };
    };
  };
}

/** Someone is being called into a running meeting. */
export interface MeetingInvitationDispatched {
  event: "meeting.invitation_dispatched";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      participant: {
        email: string;
        participant_user_id: string;
      };
    };
  };
}

/** Someone refused the call into a running meeting. */
export interface MeetingInvitationRejected {
  event: "meeting.invitation_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      participant: {
        email: string;
        participant_user_id: string;
      };
    };
  };
}

/** Someone let the call into a running meeting ring out. */
export interface MeetingInvitationTimeout {
  event: "meeting.invitation_timeout";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      participant: {
        email: string;
        participant_user_id: string;
      };
    };
  };
}

/** A meeting is being broadcast to a streaming service. */
export interface MeetingLiveStreamingStarted {
  event: "meeting.live_streaming_started";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      live_streaming: {
        date_time: string;
        service: StreamingService;
        custom_live_streaming_settings?: {
          page_url: string;
          resolution?: string;
          stream_key: string;
          stream_url: string;
        };
      };
    };
  };
}

/** A meeting is no longer broadcast to a streaming service. */
export interface MeetingLiveStreamingStopped {
  event: "meeting.live_streaming_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      live_streaming: {
        date_time: string;
        service: StreamingService;
        custom_live_streaming_settings?: {
          page_url: string;
          resolution?: string;
          stream_key: string;
          stream_url: string;
        };
      };
    };
  };
}

/** Someone was let from the waiting room into the meeting. */
export interface MeetingParticipantAdmitted {
  event: "meeting.participant_admitted";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    operation?: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        date_time: string;
        customer_key?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** A telephone line and a participant turned out to be the same person. */
export interface MeetingParticipantBind {
  event: "meeting.participant_bind";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: MeetingId;
      uuid: string;
      host_id: string;
      topic?: string;
      type: MeetingType;
      start_time?: string;
      duration?: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        email?: string;
        participant_user_id?: string;
        join_time?: string;
        date_time?: string;
        bind_participant_uuid?: string;
        bind_user_id: string;
        phone_number: string;
        registrant_id?: string;
      };
    };
  };
}

/** A participant's devices, client and network, while the meeting runs. */
export interface MeetingParticipantData {
  event: "meeting.participant_data";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid: string;
      participant: {
        email?: string;
        participant_user_id?: string;
        participant_id: string;
        data: {
          Location?: string;
          as_internal_ip_address?: string;
          as_internal_ip_port?: string;
          audio_internal_ip_address?: string;
          audio_internal_ip_port?: string;
          camera?: string;
          connection_type?: string;
          data_center?: string;
          destination_ip_domain?: string;
          destination_ip_port?: string;
          device?: "Phone" | "H.323/SIP" | "Windows" | "Mac" | "iOS" | "Android" | "WIN";
          domain?: string;
          harddisk_id?: string;
          location?: string;
          mac_addr?: string;
          microphone?: string;
          network_type?: NetworkType;
          pc_name?: string;
          signaling_internal_ip_address?: string;
          signaling_internal_ip_port?: string;
          signaling_ip_address?: string;
          speaker?: string;
          version?: string;
          video_internal_ip_address?: string;
          video_internal_ip_port?: string;
        }[];
      };
    };
  };
}

/** A participant's data connection to a meeting stands. */
export interface MeetingParticipantDataConnectionEstablished {
  event: "meeting.participant_data_connection_established";
  event_ts: number;
  payload: {
    account_id?: string;
    object: {
      id?: MeetingId;
      uuid?: string;
      host_id?: string;
      topic?: string;
      participant?: {
        id?: string;
        user_id?: string;
        user_name?: string;
        email?: string;
        participant_uuid?: string;
      };
    };
  };
}

/** A participant's devices, client and network, once they have left. */
export interface MeetingParticipantDataSummary {
  event: "meeting.participant_data_summary";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: MeetingId;
      uuid: string;
      participant: {
        email?: string;
        participant_user_id?: string;
        participant_id: string;
        data: {
          as_internal_ip_address: string;
          as_internal_ip_port: string;
          audio_internal_ip_address: string;
          audio_internal_ip_port: string;
          camera: string;
          client?: string;
          connection_type: string;
          data_center: string;
          destination_ip_domain: string;
          destination_ip_port: string;
          device: "Phone" | "H.323/SIP" | "Windows" | "Mac" | "iOS" | "Android";
          device_detail?: string;
          domain: string;
          harddisk_id: string;
          location: string;
          mac_addr: string;
          microphone: string;
          network_type: NetworkType;
          pc_name: string;
          signaling_internal_ip_address: string;
          signaling_internal_ip_port: string;
          signaling_ip_address: string;
          speaker: string;
          version: string;
          video_internal_ip_address: string;
          video_internal_ip_port: string;
        }[];
      };
    };
  };
}

/** A participant rated the meeting when leaving it. */
export interface MeetingParticipantFeedback {
  event: "meeting.participant_feedback";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      participant: {
        user_name: string;
        participant_user_id: string;
        participant_uuid: string;
        feedback: {
          comments?: string;
          satisfied: boolean;
          feedback_details?: Named[];
        };
      };
    };
  };
}

/** Someone entered a meeting before its host. */
export interface MeetingParticipantJbhJoined {
  event: "meeting.participant_jbh_joined";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time?: string;
      duration: number;
      timezone?: string;
      participant: {
        id?: string;
        user_name?: string;
        customer_key?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone waits for the host to open a meeting. */
export interface MeetingParticipantJbhWaiting {
  event: "meeting.participant_jbh_waiting";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time?: string;
      duration: number;
      timezone?: string;
      participant: {
        id?: string;
        user_name: string;
        customer_key?: string;
      };
    };
  };
}

/** Someone who waited for the host went away. */
export interface MeetingParticipantJbhWaitingLeft {
  event: "meeting.participant_jbh_waiting_left";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: {
        id?: string;
        user_name: string;
        customer_key?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone, perhaps the host, entered a meeting. */
export interface MeetingParticipantJoined {
  event: "meeting.participant_joined";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: MeetingId;
      uuid: string;
      host_id: string;
      topic?: string;
      type: MeetingType;
      start_time?: string;
      duration: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        join_time: string;
        date_time?: string;
        customer_key?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone entered a breakout room. */
export interface MeetingParticipantJoinedBreakoutRoom {
  event: "meeting.participant_joined_breakout_room";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      breakout_room_uuid: string;
      participant: {
        user_id: string;
        user_name: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        join_time: string;
        date_time?: string;
        customer_key?: string;
        parent_user_id?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone is in the waiting room and wants to be let in. */
export interface MeetingParticipantJoinedWaitingRoom {
  event: "meeting.participant_joined_waiting_room";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        date_time: string;
        customer_key?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone, perhaps the host, left a meeting. */
export interface MeetingParticipantLeft {
  event: "meeting.participant_left";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        leave_time: string;
        date_time?: string;
        customer_key?: string;
        leave_reason?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone left a breakout room. */
export interface MeetingParticipantLeftBreakoutRoom {
  event: "meeting.participant_left_breakout_room";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      breakout_room_uuid: string;
      participant: {
        user_id: string;
        user_name: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        leave_time: string;
        date_time?: string;
        customer_key?: string;
        leave_reason?: string;
        parent_user_id?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone quit the waiting room and did not enter the meeting. */
export interface MeetingParticipantLeftWaitingRoom {
  event: "meeting.participant_left_waiting_room";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        date_time: string;
        customer_key?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone called by telephone from a meeting picked up. */
export interface MeetingParticipantPhoneCalloutAccepted {
  event: "meeting.participant_phone_callout_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      participant: {
        invitee_name: string;
        phone_number: number;
      };
    };
  };
}

/** A meeting could not call someone by phone. */
export interface MeetingParticipantPhoneCalloutFailed {
  event: "meeting.participant_phone_callout_failed";
  event_ts: number;
  payload: {
    account_id?: string;
    object: {
      id?: MeetingId;
      uuid?: string;
      host_id?: string;
      participant?: {
        invitee_name?: string;
        phone_number?: number | string;
        from_number?: number | string;
      };
    };
  };
}

/** Someone called by telephone from a meeting did not pick up. */
export interface MeetingParticipantPhoneCalloutMissed {
  event: "meeting.participant_phone_callout_missed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      participant: {
        invitee_name: string;
        phone_number: number;
      };
    };
  };
}

/** Someone called by telephone from a meeting refused the call. */
export interface MeetingParticipantPhoneCalloutRejected {
  event: "meeting.participant_phone_callout_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      participant: {
        invitee_name: string;
        phone_number: number;
      };
    };
  };
}

/** A meeting is calling someone by telephone. */
export interface MeetingParticipantPhoneCalloutRinging {
  event: "meeting.participant_phone_callout_ringing";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      participant: {
        invitee_name: string;
        phone_number: number;
      };
    };
  };
}

/** The host moved a participant out of the meeting into the waiting room. */
export interface MeetingParticipantPutInWaitingRoom {
  event: "meeting.participant_put_in_waiting_room";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        date_time: string;
        customer_key?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Measurements of a participant's audio, video and sharing quality, while the meeting runs. */
export interface MeetingParticipantQos {
  event: "meeting.participant_qos";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid: string;
      participant: {
        user_id: string;
        email?: string;
        participant_user_id?: string;
        qos: {
          type: QosType;
          date_time: string;
          details: {
            avg_loss?: string;
            avg_rssi?: string | number;
            bitrate?: string;
            frame_rate?: string;
            jitter?: string;
            latency?: string;
            max_loss?: string;
            max_rssi?: string | number;
            min_rssi?: string | number;
            network_notification?: NetworkNotification;
            quality?: "bad" | "fair" | "good" | "poor";
            quality_score?: string;
            resolution?: string;
            rssi_unit?: string;
            system_avg_cpu_pressure_level?: "normal" | "fair" | "serious" | "critical";
            system_max_cpu_pressure_level?: "normal" | "fair" | "serious" | "critical";
            system_max_cpu_usage?: string;
            system_min_cpu_pressure_level?: "normal" | "fair" | "serious" | "critical";
            zoom_avg_cpu_usage?: string;
            zoom_max_cpu_usage?: string;
            zoom_min_cpu_usage?: string;
          };
        }[];
      };
    };
  };
}

/** Measurements of a participant's audio, video and sharing quality, once they have left. */
export interface MeetingParticipantQosSummary {
  event: "meeting.participant_qos_summary";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: MeetingId;
      uuid?: string;
      participant?: {
        id: string;
        user_name: string;
        email: string;
        participant_id: string;
        qos: {
          type: QosSummaryType;
          details: {
            avg_bitrate?: string;
            avg_frame_rate?: string;
            avg_jitter?: string;
            avg_latency?: string;
            avg_loss?: string;
            avg_rssi?: number;
            max_bitrate?: string;
            max_frame_rate?: string;
            max_jitter?: string;
            max_latency?: string;
            max_loss?: string;
            max_rssi?: number;
            min_bitrate?: string;
            min_frame_rate?: string;
            min_jitter?: string;
            min_latency?: string;
            min_loss?: string;
            min_rssi?: number;
            quality?: "bad" | "fair" | "good" | "poor";
            quality_score?: string;
            resolution?: string;
            rssi_unit?: string;
            system_avg_cpu_pressure_level?: "normal" | "fair" | "serious" | "critical";
            system_max_cpu_pressure_level?: "normal" | "fair" | "serious" | "critical";
            system_max_cpu_usage?: string;
            system_min_cpu_pressure_level?: "normal" | "fair" | "serious" | "critical";
            zoom_avg_cpu_usage?: string;
            zoom_max_cpu_usage?: string;
            zoom_min_cpu_usage?: string;
          };
        }[];
      };
    };
  };
}

/** A participant was made host, co-host or attendee. */
export interface MeetingParticipantRoleChanged {
  event: "meeting.participant_role_changed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: MeetingId;
      uuid: string;
      host_id: string;
      topic?: string;
      type: MeetingType;
      start_time?: string;
      duration: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        date_time: string;
        new_role: "host" | "co-host" | "attendee";
        old_role: "host" | "co-host" | "attendee";
        registrant_id?: string;
      };
    };
  };
}

/** A room system called from a meeting picked up. */
export interface MeetingParticipantRoomSystemCalloutAccepted {
  event: "meeting.participant_room_system_callout_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      inviter_name: string;
      message_id: string;
      participant: RoomSystem;
    };
  };
}

/** A room system could not be called from a meeting. */
export interface MeetingParticipantRoomSystemCalloutFailed {
  event: "meeting.participant_room_system_callout_failed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      inviter_name: string;
      message_id: string;
      reason_type: 0 | 1 | 2 | 3 | 4 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;
      participant: RoomSystem;
    };
  };
}

/** A room system called from a meeting did not pick up. */
export interface MeetingParticipantRoomSystemCalloutMissed {
  event: "meeting.participant_room_system_callout_missed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      inviter_name: string;
      message_id: string;
      participant: RoomSystem;
    };
  };
}

/** A room system called from a meeting refused the call. */
export interface MeetingParticipantRoomSystemCalloutRejected {
  event: "meeting.participant_room_system_callout_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      inviter_name: string;
      message_id: string;
      participant: RoomSystem;
    };
  };
}

/** A meeting is calling a room system. */
export interface MeetingParticipantRoomSystemCalloutRinging {
  event: "meeting.participant_room_system_callout_ringing";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      inviter_name: string;
      message_id: string;
      participant: RoomSystem;
    };
  };
}

/** A deleted meeting was erased and cannot be brought back. */
export interface MeetingPermanentlyDeleted {
  event: "meeting.permanently_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operation?: "all" | "single";
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
    };
  };
}

/** A deleted meeting is back on the schedule. */
export interface MeetingRecovered {
  event: "meeting.recovered";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operation?: "all" | "single";
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
    };
  };
}

/** A registrant was accepted for a meeting. */
export interface MeetingRegistrationApproved {
  event: "meeting.registration_approved";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
      registrant: {
        id: string;
        email: string;
        first_name: string;
        last_name?: string;
        join_url: string;
        participant_pin_code?: number;
      };
    };
  };
}

/** A registrant's place in a meeting was withdrawn. */
export interface MeetingRegistrationCancelled {
  event: "meeting.registration_cancelled";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id?: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
      registrant: {
        id: string;
        email: string;
        first_name: string;
        last_name?: string;
      };
    };
  };
}

/** A person signed up for a meeting. */
export interface MeetingRegistrationCreated {
  event: "meeting.registration_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
      registrant: {
        id: string;
        email: string;
        first_name: string;
        last_name?: string;
        address?: string;
        city?: string;
        comments?: string;
        country?: string;
        industry?: string;
        job_title?: string;
        join_url: string;
        no_of_employees?: EmployeeCount;
        org?: string;
        participant_pin_code?: number;
        phone?: string;
        purchasing_time_frame?: PurchasingTimeFrame;
        role_in_purchase_process?: PurchaseRole;
        state?: string;
        status: "approved" | "pending";
        zip?: string;
        custom_questions?: CustomQuestion[];
      };
    };
  };
}

/** A registrant was turned down for a meeting. */
export interface MeetingRegistrationDenied {
  event: "meeting.registration_denied";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
      registrant: {
        id: string;
        email: string;
        first_name: string;
        last_name?: string;
      };
    };
  };
}

/** The link of a meeting was seen in a public place. */
export interface MeetingRiskAlert {
  event: "meeting.risk_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic?: string;
      type: MeetingType;
      start_time?: string;
      timezone?: string;
      host_email: string;
      armn_details: {
        meeting_url?: string;
        post_platform?: string;
        post_time?: string;
        post_user?: string;
        recommended_disable_settings?: RecommendedDisableSetting[];
        recommended_enable_settings?: RecommendedEnableSetting[];
        social_link?: string;
      };
    };
  };
}

/** No further realtime media stream can start: the account uses all it may. */
export interface MeetingRtmsConcurrencyLimited {
  event: "meeting.rtms_concurrency_limited";
  event_ts: number;
  payload: {
    account_id?: string;
    operator_id: string;
    concurrency_number: number;
    id_field: {
      meeting_uuid: string;
    };
    object?: never;
  };
}

/** The account uses nearly all the realtime media streams it may. */
export interface MeetingRtmsConcurrencyNearLimit {
  event: "meeting.rtms_concurrency_near_limit";
  event_ts: number;
  payload: {
    account_id?: string;
    concurrency_limit: number;
    concurrency_number: number;
    percentage: number;
    object?: never;
  };
}

/** The connection of a meeting's realtime media stream was lost. */
export interface MeetingRtmsInterrupted {
  event: "meeting.rtms_interrupted";
  event_ts: number;
  payload: {
    account_id?: string;
    meeting_uuid: string;
    rtms_stream_id: string;
    object?: never;
  };
}

/** A meeting's realtime media stream is open for an app to connect to. */
export interface MeetingRtmsStarted {
  event: "meeting.rtms_started";
  event_ts: number;
  payload: {
    account_id?: string;
    operator_id: string;
    meeting_uuid: string;
    rtms_stream_id: string;
    server_urls: string;
    object?: never;
  };
}

/** A meeting's realtime media stream was closed. */
export interface MeetingRtmsStopped {
  event: "meeting.rtms_stopped";
  event_ts: number;
  payload: {
    account_id?: string;
    meeting_uuid: string;
    rtms_stream_id: string;
    stop_reason: number;
    object?: never;
  };
}

/** A participant ended a share. */
export interface MeetingSharingEnded {
  event: "meeting.sharing_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: SharingParticipant;
    };
  };
}

/** A participant started a share. */
export interface MeetingSharingStarted {
  event: "meeting.sharing_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: MeetingType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: SharingParticipant;
    };
  };
}

/** A meeting is under way. */
export interface MeetingStarted {
  event: "meeting.started";
  event_ts: number;
  payload: {
    account_id: string;
    object: Meeting;
  };
}

/** AI Companion has finished a meeting's summary. */
export interface MeetingSummaryCompleted {
  event: "meeting.summary_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      meeting_id: number;
      meeting_uuid: string;
      meeting_host_id: string;
      meeting_host_email: string;
      meeting_topic: string;
      meeting_start_time: string;
      meeting_end_time: string;
      id?: never;
      uuid?: never;
      next_steps?: string[];
      summary_content?: string;
      summary_created_time: string;
      summary_doc_url?: string;
      summary_end_time: string;
      summary_last_modified_time: string;
      summary_overview?: string;
      summary_start_time: string;
      summary_title: string;
      summary_details?: SummaryDetail[];
    };
  };
}

/** A meeting's summary was erased. */
export interface MeetingSummaryDeleted {
  event: "meeting.summary_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meeting_id: number;
      meeting_uuid: string;
      meeting_host_id: string;
      meeting_host_email: string;
      meeting_topic: string;
      meeting_start_time: string;
      meeting_end_time: string;
      id?: never;
      uuid?: never;
      summary_created_time: string;
      summary_end_time: string;
      summary_last_modified_time: string;
      summary_start_time: string;
      summary_title: string;
    };
  };
}

/** A meeting's summary was taken out of the trash. */
export interface MeetingSummaryRecovered {
  event: "meeting.summary_recovered";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meeting_id: number;
      meeting_uuid: string;
      meeting_host_id: string;
      meeting_host_email: string;
      meeting_topic: string;
      meeting_start_time: string;
      meeting_end_time: string;
      id?: never;
      uuid?: never;
      summary_created_time: string;
      summary_end_time: string;
      summary_last_modified_time: string;
      summary_start_time: string;
      summary_title: string;
    };
  };
}

/** A meeting's summary was made visible to others. */
export interface MeetingSummaryShared {
  event: "meeting.summary_shared";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meeting_id: number;
      meeting_uuid: string;
      meeting_host_id: string;
      meeting_host_email: string;
      meeting_topic: string;
      meeting_start_time: string;
      meeting_end_time: string;
      id?: never;
      uuid?: never;
      summary_created_time: string;
      summary_end_time: string;
      summary_last_modified_time: string;
      summary_start_time: string;
      summary_title: string;
      share_with_users: {
        user_email: string;
      }[];
    };
  };
}

/** A meeting's summary was thrown into the trash. */
export interface MeetingSummaryTrashed {
  event: "meeting.summary_trashed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meeting_id: number;
      meeting_uuid: string;
      meeting_host_id: string;
      meeting_host_email: string;
      meeting_topic: string;
      meeting_start_time: string;
      meeting_end_time: string;
      id?: never;
      uuid?: never;
      summary_created_time: string;
      summary_end_time: string;
      summary_last_modified_time: string;
      summary_start_time: string;
      summary_title: string;
    };
  };
}

/** Someone changed the text of a meeting's summary. */
export interface MeetingSummaryUpdated {
  event: "meeting.summary_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meeting_id: number;
      meeting_uuid: string;
      meeting_host_id: string;
      meeting_host_email: string;
      meeting_topic: string;
      meeting_start_time: string;
      meeting_end_time: string;
      id?: never;
      uuid?: never;
      next_steps?: string[];
      summary_content?: string;
      summary_created_time: string;
      summary_doc_url?: string;
      summary_end_time: string;
      summary_last_modified_time: string;
      summary_last_modified_user_email: string;
      summary_last_modified_user_id: string;
      summary_overview?: string;
      summary_start_time: string;
      summary_title: string;
      edited_summary?: {
        next_steps?: string[];
        summary_details?: string;
        summary_overview?: string;
      };
      summary_details?: SummaryDetail[];
    };
  };
}

/** A scheduled meeting was changed: `object` has what is new, `old_object` what it was. */
export interface MeetingUpdated {
  event: "meeting.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    scope?: "single" | "all";
    time_stamp: number;
    object: MeetingChanges;
    old_object: MeetingChanges;
  };
}

export interface MeetingChanges {
  id: MeetingId;
  uuid?: string;
  host_id?: string;
  topic?: string;
  type?: MeetingType;
  start_time?: string;
  duration?: number;
  timezone?: string;
  agenda?: string;
  join_url?: string;
  password?: string;
  registration_url?: string;
  occurrences?: Occurrence[];
  recurrence?: Recurrence;
  settings?: {
    allow_host_control_participant_mute_state?: boolean;
    alternative_hosts?: string;
    approval_type?: 0 | 1 | 2;
    audio?: "telephony" | "voip" | "both";
    authentication_domains?: string;
    authentication_name?: string;
    authentication_option?: string;
    auto_recording?: "local" | "cloud" | "none";
    auto_start_ai_companion_questions?: boolean;
    auto_start_meeting_summary?: boolean;
    email_in_attendee_report?: boolean;
    enforce_login?: boolean;
    enforce_login_domains?: string;
    host_video?: boolean;
    jbh_time?: 0 | 5 | 10;
    join_before_host?: boolean;
    meeting_authentication?: boolean;
    mute_upon_entry?: boolean;
    participant_video?: boolean;
    registration_type?: 1 | 2 | 3;
    summary_template_id?: string;
    use_pmi?: boolean;
    waiting_room?: boolean;
    watermark?: boolean;
    who_can_ask_questions?: 1 | 2 | 3 | 4 | 5;
    who_will_receive_summary?: 1 | 2 | 3 | 4;
    continuous_meeting_chat?: {
      auto_add_invited_external_users?: boolean;
      auto_add_meeting_participants?: boolean;
      channel_id?: string;
      enable?: boolean;
    };
    language_interpretation?: {
      enable: boolean;
      interpreters?: {
        email?: string;
        interpreter_languages?: string;
        languages?: string;
      }[];
    };
    meeting_invitees?: MeetingInvitee[];
    sign_language_interpretation?: {
      enable: boolean;
      interpreters?: Interpreter[];
    };
  };
  tracking_fields?: {
    field?: string;
    value?: string;
  }[];
}

export interface MeetingInvitee {
  email?: string;
}

export interface SummaryDetail {
  label: string;
  summary: string;
}
