// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  CustomQuestion,
  EmployeeCount,
  Interpreter,
  MeetingId,
  Named,
  NetworkNotification,
  Occurrence,
  OccurrenceStart,
  PurchaseRole,
  PurchasingTimeFrame,
  QosSummaryType,
  QosType,
  QualityIssue,
  Recurrence,
  SharingParticipant,
  Webinar,
  WebinarChatRecipient,
  WebinarType,
} from "./shapes.ts";

export interface WebinarEvents {
  "webinar.alert": WebinarAlert;
  "webinar.chat_message_file_downloaded": WebinarChatMessageFileDownloaded;
  "webinar.chat_message_file_sent": WebinarChatMessageFileSent;
  "webinar.chat_message_sent": WebinarChatMessageSent;
  "webinar.converted_to_meeting": WebinarConvertedToMeeting;
  "webinar.created": WebinarCreated;
  "webinar.deleted": WebinarDeleted;
  "webinar.ended": WebinarEnded;
  "webinar.participant_bind": WebinarParticipantBind;
  "webinar.participant_data": WebinarParticipantData;
  "webinar.participant_data_connection_established": WebinarParticipantDataConnectionEstablished;
  "webinar.participant_data_summary": WebinarParticipantDataSummary;
  "webinar.participant_feedback": WebinarParticipantFeedback;
  "webinar.participant_joined": WebinarParticipantJoined;
  "webinar.participant_left": WebinarParticipantLeft;
  "webinar.participant_qos": WebinarParticipantQos;
  "webinar.participant_qos_summary": WebinarParticipantQosSummary;
  "webinar.participant_role_changed": WebinarParticipantRoleChanged;
  "webinar.permanently_deleted": WebinarPermanentlyDeleted;
  "webinar.recovered": WebinarRecovered;
  "webinar.registration_approved": WebinarRegistrationApproved;
  "webinar.registration_cancelled": WebinarRegistrationCancelled;
  "webinar.registration_created": WebinarRegistrationCreated;
  "webinar.registration_denied": WebinarRegistrationDenied;
  "webinar.rtms_interrupted": WebinarRtmsInterrupted;
  "webinar.rtms_started": WebinarRtmsStarted;
  "webinar.rtms_stopped": WebinarRtmsStopped;
  "webinar.sharing_ended": WebinarSharingEnded;
  "webinar.sharing_started": WebinarSharingStarted;
  "webinar.started": WebinarStarted;
  "webinar.updated": WebinarUpdated;
}

/** A running webinar suffers from poor audio, video, network or CPU. */
export interface WebinarAlert {
  event: "webinar.alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      issues: QualityIssue[];
    };
  };
}

/** Someone fetched a file that was shared in a webinar's chat. */
export interface WebinarChatMessageFileDownloaded {
  event: "webinar.chat_message_file_downloaded";
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

/** Someone shared a file in a webinar's chat. */
export interface WebinarChatMessageFileSent {
  event: "webinar.chat_message_file_sent";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: never;
      uuid?: never;
      webinar_id: number;
      webinar_uuid: string;
      breakout_room_uuid?: string;
      chat_message_file: {
        date_time: string;
        download_url: string;
        file_id: string;
        file_name: string;
        file_size: number;
        file_type: string;
        message_id: string;
        recipient_context?: "webinar" | "breakout_room";
        recipient_email?: string;
        recipient_name?: string;
        recipient_session_id?: string;
        recipient_type: WebinarChatRecipient;
        sender_context?: "webinar" | "breakout_room";
        sender_email?: string;
        sender_name: string;
        sender_session_id: string;
        sender_type: "host" | "guest";
      };
    };
  };
}

/** Someone wrote in a webinar's chat. */
export interface WebinarChatMessageSent {
  event: "webinar.chat_message_sent";
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
        recipient_context?: "webinar" | "breakout_room" | "waiting_room";
        recipient_email?: string;
        recipient_name?: string;
        recipient_session_id?: string;
        recipient_type: WebinarChatRecipient;
        sender_context?: "webinar" | "breakout_room" | "waiting_room";
        sender_email?: string;
        sender_name: string;
        sender_session_id: string;
        sender_type: "host" | "alternative-host" | "panelist" | "guest";
      };
    };
  };
}

/** A scheduled webinar became a meeting. */
export interface WebinarConvertedToMeeting {
  event: "webinar.converted_to_meeting";
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
      type: 2 | 3 | 8;
      start_time?: string;
      duration?: number;
      timezone?: string;
    };
  };
}

/** Someone scheduled a webinar. */
export interface WebinarCreated {
  event: "webinar.created";
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
      type: WebinarType;
      start_time?: string;
      duration: number;
      timezone: string;
      creation_source: "other" | "open_api" | "web_portal";
      join_url: string;
      password?: string;
      occurrences?: Occurrence[];
      recurrence?: Recurrence;
      settings: {
        alternative_hosts: string;
        use_pmi: boolean;
      };
    };
  };
}

/** A webinar, or occurrences of it, were taken off the schedule. */
export interface WebinarDeleted {
  event: "webinar.deleted";
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
      type: WebinarType;
      start_time?: string;
      duration?: number;
      timezone?: string;
      occurrences?: OccurrenceStart[];
    };
  };
}

/** A webinar is over. */
export interface WebinarEnded {
  event: "webinar.ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      end_time?: string;
      practice_session?: boolean;
    };
  };
}

/** A telephone line and a webinar's participant turned out to be the same person. */
export interface WebinarParticipantBind {
  event: "webinar.participant_bind";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: MeetingId;
      uuid: string;
      host_id: string;
      topic?: string;
      type: number;
      start_time?: string;
      duration?: number;
      timezone?: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        join_time: string;
        date_time?: string;
        bind_participant_uuid?: string;
        bind_user_id: string;
        phone_number: string;
        registrant_id?: string;
      };
    };
  };
}

/** A webinar participant's devices, client and network, while the webinar runs. */
export interface WebinarParticipantData {
  event: "webinar.participant_data";
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
          as_internal_ip_address?: string;
          as_internal_ip_port?: string;
          audio_internal_ip_address?: string;
          audio_internal_ip_port?: string;
          camera?: string;
          connection_type?: string;
          data_center?: string;
          destination_ip_domain?: string;
          destination_ip_port?: string;
          device?: string;
          domain?: string;
          harddisk_id?: string;
          location?: string;
          mac_addr?: string;
          microphone?: string;
          network_type?: string;
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

/** A participant's data connection to a webinar stands. */
export interface WebinarParticipantDataConnectionEstablished {
  event: "webinar.participant_data_connection_established";
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

/** A webinar participant's devices, client and network, once they have left. */
export interface WebinarParticipantDataSummary {
  event: "webinar.participant_data_summary";
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
          as_internal_ip_address: string;
          as_internal_ip_port: string;
          audio_internal_ip_address: string;
          audio_internal_ip_port: string;
          camera: string;
          connection_type: string;
          data_center: string;
          destination_ip_domain: string;
          destination_ip_port: string;
          device: "Windows" | "Mac" | "Phone" | "WIN";
          domain: string;
          harddisk_id: string;
          location: string;
          mac_addr: string;
          microphone: string;
          network_type: "Wired" | "Wifi" | "PPP" | "3G" | "Others";
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

/** An attendee rated the webinar when leaving it. */
export interface WebinarParticipantFeedback {
  event: "webinar.participant_feedback";
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

/** Someone entered a webinar as host, panelist or attendee. */
export interface WebinarParticipantJoined {
  event: "webinar.participant_joined";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      participant: {
        user_id: string;
        user_name: string;
        id: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        join_time: string;
        customer_key?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Someone left a webinar, be it host, panelist or attendee. */
export interface WebinarParticipantLeft {
  event: "webinar.participant_left";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      participant: {
        user_id: string;
        user_name?: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        leave_time?: string;
        customer_key?: string;
        leave_reason?: string;
        phone_number?: string;
        registrant_id?: string;
      };
    };
  };
}

/** Measurements of a webinar participant's audio, video and sharing quality, while it runs. */
export interface WebinarParticipantQos {
  event: "webinar.participant_qos";
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
            avg_rssi?: string;
            bitrate?: string;
            frame_rate?: string;
            jitter?: string;
            latency?: string;
            max_loss?: string;
            max_rssi?: string;
            min_rssi?: string;
            network_notification?: NetworkNotification;
            quality?: unknown;
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

/** Measurements of a webinar participant's audio, video and sharing quality, after leaving. */
export interface WebinarParticipantQosSummary {
  event: "webinar.participant_qos_summary";
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

/** A webinar's participant was given another role. */
export interface WebinarParticipantRoleChanged {
  event: "webinar.participant_role_changed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      participant: {
        user_id: string;
        user_name: string;
        id?: string;
        participant_uuid?: string;
        email: string;
        participant_user_id?: string;
        date_time: string;
        customer_key?: string;
        new_role: "host" | "co-host" | "attendee";
        old_role: "host" | "co-host" | "attendee";
        registrant_id?: string;
      };
    };
  };
}

/** A deleted webinar was erased and cannot be brought back. */
export interface WebinarPermanentlyDeleted {
  event: "webinar.permanently_deleted";
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
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
    };
  };
}

/** A deleted webinar is back on the schedule. */
export interface WebinarRecovered {
  event: "webinar.recovered";
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
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
    };
  };
}

/** A registrant was accepted for a webinar. */
export interface WebinarRegistrationApproved {
  event: "webinar.registration_approved";
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
      type: WebinarType;
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
        tracking_source?: TrackingSource;
      };
    };
  };
}

/** A registrant's place in a webinar was withdrawn. */
export interface WebinarRegistrationCancelled {
  event: "webinar.registration_cancelled";
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
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
      registrant: {
        id: string;
        email: string;
        first_name: string;
        last_name?: string;
        tracking_source?: TrackingSource;
      };
    };
  };
}

/** A person signed up for a webinar. */
export interface WebinarRegistrationCreated {
  event: "webinar.registration_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
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
        phone?: string;
        purchasing_time_frame?: PurchasingTimeFrame;
        role_in_purchase_process?: PurchaseRole;
        state?: string;
        status: "approved" | "pending";
        zip?: string;
        custom_questions?: CustomQuestion[];
        tracking_source?: TrackingSource;
      };
    };
  };
}

/** A registrant was turned down for a webinar. */
export interface WebinarRegistrationDenied {
  event: "webinar.registration_denied";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone: string;
      occurrences?: OccurrenceStart[];
      registrant: {
        id: string;
        email: string;
        first_name: string;
        last_name?: string;
        tracking_source?: TrackingSource;
      };
    };
  };
}

/** The connection of a webinar's realtime media stream was lost. */
export interface WebinarRtmsInterrupted {
  event: "webinar.rtms_interrupted";
  event_ts: number;
  payload: {
    account_id?: string;
    webinar_uuid: string;
    rtms_stream_id: string;
    object?: never;
  };
}

/** A webinar's realtime media stream is open for an app to connect to. */
export interface WebinarRtmsStarted {
  event: "webinar.rtms_started";
  event_ts: number;
  payload: {
    account_id?: string;
    operator_id: string;
    webinar_uuid: string;
    rtms_stream_id: string;
    server_urls: string;
    object?: never;
  };
}

/** A webinar's realtime media stream was closed. */
export interface WebinarRtmsStopped {
  event: "webinar.rtms_stopped";
  event_ts: number;
  payload: {
    account_id?: string;
    webinar_uuid: string;
    rtms_stream_id: string;
    stop_reason: number;
    object?: never;
  };
}

/** A webinar's participant ended a share. */
export interface WebinarSharingEnded {
  event: "webinar.sharing_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: SharingParticipant;
    };
  };
}

/** A webinar's participant started a share. */
export interface WebinarSharingStarted {
  event: "webinar.sharing_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: MeetingId;
      uuid: string;
      host_id: string;
      topic: string;
      type: WebinarType;
      start_time: string;
      duration: number;
      timezone?: string;
      participant: SharingParticipant;
    };
  };
}

/** A webinar is under way. */
export interface WebinarStarted {
  event: "webinar.started";
  event_ts: number;
  payload: {
    account_id: string;
    object: Webinar;
  };
}

/** A scheduled webinar was changed: `object` has what is new, `old_object` what it was. */
export interface WebinarUpdated {
  event: "webinar.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    scope?: "single" | "all";
    time_stamp?: number;
    object: {
      id: MeetingId;
      uuid?: string;
      host_id?: string;
      topic?: string;
      type?: WebinarType;
      start_time?: string;
      duration?: number;
      timezone?: string;
      agenda?: string;
      password?: string;
      registration_url?: string;
      occurrences?: Occurrence[];
      recurrence?: Recurrence;
      settings?: WebinarSettings;
      old_object?: {
        id?: MeetingId;
        settings?: WebinarSettings;
      };
    };
    old_object?: WebinarChanges;
  };
}

export interface TrackingSource {
  id: string;
  source_name: string;
  tracking_url: string;
}

export interface WebinarChanges {
  id: MeetingId;
  uuid?: string;
  host_id?: string;
  topic?: string;
  type?: WebinarType;
  start_time?: string;
  duration?: number;
  timezone?: string;
  agenda?: string;
  password?: string;
  registration_url?: string;
  occurrences?: Occurrence[];
  recurrence?: Recurrence;
  settings?: WebinarSettings;
}

export interface WebinarSettings {
  allow_host_control_participant_mute_state?: boolean;
  approval_type?: 0 | 1 | 2;
  audio?: "telephony" | "voip" | "both";
  authentication_domains?: string;
  authentication_name?: string;
  authentication_option?: string;
  auto_recording?: "local" | "cloud" | "none";
  email_in_attendee_report?: boolean;
  enforce_login?: boolean;
  host_video?: boolean;
  join_before_host?: boolean;
  meeting_authentication?: boolean;
  panelists_video?: boolean;
  participant_video?: boolean;
  practice_session?: boolean;
  registration_type?: 1 | 2 | 3;
  language_interpretation?: {
    enable?: boolean;
    interpreters?: {
      email?: string;
      interpreter_languages?: string;
    }[];
  };
  sign_language_interpretation?: {
    enable?: boolean;
    interpreters?: Interpreter[];
  };
}
