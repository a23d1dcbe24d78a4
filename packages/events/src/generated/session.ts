// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  NetworkNotification,
  NetworkType,
  QosSummaryType,
  QosType,
  QualityIssue,
  RecordingFileExtension,
  RoomSystem,
} from "./shapes.ts";

export interface SessionEvents {
  "session.ai_interpreter_usage_summary": SessionAiInterpreterUsageSummary;
  "session.alert": SessionAlert;
  "session.ended": SessionEnded;
  "session.live_streaming_started": SessionLiveStreamingStarted;
  "session.live_streaming_stopped": SessionLiveStreamingStopped;
  "session.recording_completed": SessionRecordingCompleted;
  "session.recording_deleted": SessionRecordingDeleted;
  "session.recording_paused": SessionRecordingPaused;
  "session.recording_recovered": SessionRecordingRecovered;
  "session.recording_resumed": SessionRecordingResumed;
  "session.recording_started": SessionRecordingStarted;
  "session.recording_stopped": SessionRecordingStopped;
  "session.recording_summary_completed": SessionRecordingSummaryCompleted;
  "session.recording_transcript_completed": SessionRecordingTranscriptCompleted;
  "session.recording_transcript_failed": SessionRecordingTranscriptFailed;
  "session.recording_trashed": SessionRecordingTrashed;
  "session.rtms_interrupted": SessionRtmsInterrupted;
  "session.rtms_started": SessionRtmsStarted;
  "session.rtms_stopped": SessionRtmsStopped;
  "session.sharing_ended": SessionSharingEnded;
  "session.sharing_started": SessionSharingStarted;
  "session.started": SessionStarted;
  "session.stream_ingestion_connected": SessionStreamIngestionConnected;
  "session.stream_ingestion_disconnected": SessionStreamIngestionDisconnected;
  "session.stream_ingestion_started": SessionStreamIngestionStarted;
  "session.stream_ingestion_stopped": SessionStreamIngestionStopped;
  "session.stream_ingestion_unbind": SessionStreamIngestionUnbind;
  "session.user_data": SessionUserData;
  "session.user_data_summary": SessionUserDataSummary;
  "session.user_joined": SessionUserJoined;
  "session.user_left": SessionUserLeft;
  "session.user_phone_callout_accepted": SessionUserPhoneCalloutAccepted;
  "session.user_phone_callout_canceled": SessionUserPhoneCalloutCanceled;
  "session.user_phone_callout_missed": SessionUserPhoneCalloutMissed;
  "session.user_phone_callout_rejected": SessionUserPhoneCalloutRejected;
  "session.user_phone_callout_ringing": SessionUserPhoneCalloutRinging;
  "session.user_qos": SessionUserQos;
  "session.user_qos_summary": SessionUserQosSummary;
  "session.user_room_system_callout_accepted": SessionUserRoomSystemCalloutAccepted;
  "session.user_room_system_callout_failed": SessionUserRoomSystemCalloutFailed;
  "session.user_room_system_callout_missed": SessionUserRoomSystemCalloutMissed;
  "session.user_room_system_callout_rejected": SessionUserRoomSystemCalloutRejected;
  "session.user_room_system_callout_ringing": SessionUserRoomSystemCalloutRinging;
}

/** How much a Video SDK session used the AI interpreter, told at its end. */
export interface SessionAiInterpreterUsageSummary {
  event: "session.ai_interpreter_usage_summary";
  event_ts: number;
  payload: {
    account_id?: string;
    object?: unknown;
  };
}

/** A running Video SDK session suffers from poor audio, video or network. */
export interface SessionAlert {
  event: "session.alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      session_id: string;
      session_name: string;
      session_key?: string;
      issues: QualityIssue[];
    };
  };
}

/** A Video SDK session is over. */
export interface SessionEnded {
  event: "session.ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      session_id: string;
      session_name: string;
      session_key?: string;
      start_time: string;
      end_time: string;
    };
  };
}

/** A Video SDK session is shown live on a streaming platform. */
export interface SessionLiveStreamingStarted {
  event: "session.live_streaming_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: StreamedSession;
  };
}

/** A Video SDK session is no longer shown live. */
export interface SessionLiveStreamingStopped {
  event: "session.live_streaming_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: StreamedSession;
  };
}

/** The recording of a Video SDK session can be downloaded. */
export interface SessionRecordingCompleted {
  event: "session.recording_completed";
  event_ts: number;
  download_token: string;
  payload: {
    account_id: string;
    object: {
      session_id: string | number;
      session_name: string;
      session_key: string;
      start_time: string;
      timezone: string;
      participant_audio_files?: {
        id?: string;
        user_id?: string;
        download_url?: string;
        file_extension?: RecordingFileExtension;
        file_name?: string;
        file_path?: string;
        file_size?: number;
        file_type?: SessionFileType;
        recording_end?: string;
        recording_start?: string;
        recording_type?: SessionRecordingType;
        status?: string;
        user_key?: string;
      }[];
      participant_video_files?: {
        id?: string;
        user_id?: string;
        download_url?: string;
        file_extension?: string;
        file_name?: string;
        file_path?: string;
        file_size?: number;
        file_type?: SessionFileType;
        recording_end?: string;
        recording_start?: string;
        recording_type?: SessionRecordingType;
        status?: string;
        user_key?: string;
      }[];
      recording_files: SessionRecordingFile[];
    };
  };
}

/** The recording of a Video SDK session is lost for good. */
export interface SessionRecordingDeleted {
  event: "session.recording_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: SessionRecording;
  };
}

/** The recording of a Video SDK session halts. */
export interface SessionRecordingPaused {
  event: "session.recording_paused";
  event_ts: number;
  payload: {
    account_id: string;
    object: OngoingSessionRecording;
  };
}

/** The recording of a Video SDK session came back from the trash. */
export interface SessionRecordingRecovered {
  event: "session.recording_recovered";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: SessionRecording;
  };
}

/** The recording of a Video SDK session goes on after a pause. */
export interface SessionRecordingResumed {
  event: "session.recording_resumed";
  event_ts: number;
  payload: {
    account_id: string;
    object: OngoingSessionRecording;
  };
}

/** A Video SDK session is being recorded. */
export interface SessionRecordingStarted {
  event: "session.recording_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: OngoingSessionRecording;
  };
}

/** A Video SDK session is no longer recorded. */
export interface SessionRecordingStopped {
  event: "session.recording_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: OngoingSessionRecording;
  };
}

/** AI has summed up the recording of a Video SDK session. */
export interface SessionRecordingSummaryCompleted {
  event: "session.recording_summary_completed";
  event_ts: number;
  download_token: string;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      session_name: string;
      session_key: string;
      start_time: string;
      timezone: string;
      recording_files: {
        id?: string;
        download_url?: string;
        file_extension?: string;
        file_name?: string;
        file_path?: string;
        file_size?: number;
        file_type?: SessionFileType;
        recording_end?: string;
        recording_start?: string;
        recording_type?: SessionRecordingType;
        status?: string;
      }[];
    };
  };
}

/** The recording of a Video SDK session can be read as a transcript. */
export interface SessionRecordingTranscriptCompleted {
  event: "session.recording_transcript_completed";
  event_ts: number;
  download_token: string;
  payload: {
    account_id: string;
    object: {
      session_id: string | number;
      session_name: string;
      session_key: string;
      start_time: string;
      timezone: string;
      recording_files: SessionRecordingFile[];
    };
  };
}

/** The recording of a Video SDK session gave no transcript. */
export interface SessionRecordingTranscriptFailed {
  event: "session.recording_transcript_failed";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionRecording;
  };
}

/** The recording of a Video SDK session was put in the trash. */
export interface SessionRecordingTrashed {
  event: "session.recording_trashed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: SessionRecording;
  };
}

/** The media stream of a Video SDK session broke off. */
export interface SessionRtmsInterrupted {
  event: "session.rtms_interrupted";
  event_ts: number;
  payload: {
    account_id?: never;
    session_id: string;
    session_key: string;
    rtms_stream_id: string;
    object?: never;
  };
}

/** The media stream of a Video SDK session can be fetched. */
export interface SessionRtmsStarted {
  event: "session.rtms_started";
  event_ts: number;
  payload: {
    account_id?: never;
    session_id: string;
    session_key: string;
    rtms_stream_id: string;
    server_urls: string;
    object?: never;
  };
}

/** The media stream of a Video SDK session is over. */
export interface SessionRtmsStopped {
  event: "session.rtms_stopped";
  event_ts: number;
  payload: {
    account_id?: never;
    session_id: string;
    session_key: string;
    rtms_stream_id: string;
    stop_reason: number;
    object?: never;
  };
}

/** A user of a Video SDK session no longer shares a screen. */
export interface SessionSharingEnded {
  event: "session.sharing_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: SharingInSession;
  };
}

/** A user of a Video SDK session shares a screen. */
export interface SessionSharingStarted {
  event: "session.sharing_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: SharingInSession;
  };
}

/** A Video SDK session is under way. */
export interface SessionStarted {
  event: "session.started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      session_id: string;
      session_name: string;
      session_key?: string;
      start_time: string;
    };
  };
}

/** Streaming software is linked with a Video SDK session. */
export interface SessionStreamIngestionConnected {
  event: "session.stream_ingestion_connected";
  event_ts: number;
  payload: {
    account_id: string;
    object: IngestedSession;
  };
}

/** Streaming software is no longer linked with a Video SDK session. */
export interface SessionStreamIngestionDisconnected {
  event: "session.stream_ingestion_disconnected";
  event_ts: number;
  payload: {
    account_id: string;
    object: IngestedSession;
  };
}

/** A stream from outside plays in a Video SDK session. */
export interface SessionStreamIngestionStarted {
  event: "session.stream_ingestion_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: IngestedSession;
  };
}

/** A stream from outside no longer plays in a Video SDK session. */
export interface SessionStreamIngestionStopped {
  event: "session.stream_ingestion_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: IngestedSession;
  };
}

/** A stream key no longer belongs to a Video SDK session. */
export interface SessionStreamIngestionUnbind {
  event: "session.stream_ingestion_unbind";
  event_ts: number;
  payload: {
    account_id: string;
    object: IngestedSession;
  };
}

/** What users of a Video SDK session have set, at regular intervals. */
export interface SessionUserData {
  event: "session.user_data";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      session_name: string;
      session_key?: string;
      user: {
        id: string;
        is_original_host?: boolean;
        user_key?: string;
        name?: string;
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

/** What a user of a Video SDK session had set, told when they left. */
export interface SessionUserDataSummary {
  event: "session.user_data_summary";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      session_name: string;
      session_key?: string;
      user: {
        id: string;
        is_original_host?: boolean;
        user_key?: string;
        name?: string;
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

/** Someone entered a Video SDK session. */
export interface SessionUserJoined {
  event: "session.user_joined";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      session_id: string;
      session_name: string;
      session_key?: string;
      user: {
        id: string;
        name: string;
        phone_number?: string;
        participant_uuid: string;
        join_time: string;
        user_key?: string;
      };
    };
  };
}

/** Someone left a Video SDK session. */
export interface SessionUserLeft {
  event: "session.user_left";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      session_id: string;
      session_name: string;
      session_key?: string;
      user: {
        id: string;
        name: string;
        phone_number?: string;
        participant_uuid: string;
        leave_time: string;
        leave_reason?: string;
        user_key?: string;
      };
    };
  };
}

/** Someone called from a Video SDK session picked up the phone. */
export interface SessionUserPhoneCalloutAccepted {
  event: "session.user_phone_callout_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionPhoneCallout;
  };
}

/** A phone call from a Video SDK session was called off. */
export interface SessionUserPhoneCalloutCanceled {
  event: "session.user_phone_callout_canceled";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionCallout;
  };
}

/** Someone called from a Video SDK session did not pick up the phone. */
export interface SessionUserPhoneCalloutMissed {
  event: "session.user_phone_callout_missed";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionPhoneCallout;
  };
}

/** Someone called from a Video SDK session would not take the call. */
export interface SessionUserPhoneCalloutRejected {
  event: "session.user_phone_callout_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionPhoneCallout;
  };
}

/** A phone called from a Video SDK session rings. */
export interface SessionUserPhoneCalloutRinging {
  event: "session.user_phone_callout_ringing";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionPhoneCallout;
  };
}

/** How well users of a Video SDK session see and hear, at regular intervals. */
export interface SessionUserQos {
  event: "session.user_qos";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      session_name: string;
      session_key?: string;
      user: {
        id: string;
        is_original_host?: boolean;
        user_key?: string;
        name: string;
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
            quality?: SessionQuality;
            quality_score?: string;
            resolution?: string;
            rssi_unit?: string;
            system_avg_cpu_pressure_level?: CpuPressure;
            system_max_cpu_pressure_level?: CpuPressure;
            system_max_cpu_usage?: string;
            system_min_cpu_pressure_level?: CpuPressure;
            zoom_avg_cpu_usage?: string;
            zoom_max_cpu_usage?: string;
            zoom_min_cpu_usage?: string;
          };
        }[];
      };
    };
  };
}

/** How well a user of a Video SDK session saw and heard, told when they left. */
export interface SessionUserQosSummary {
  event: "session.user_qos_summary";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id?: string;
      session_name?: string;
      session_key?: string;
      user?: {
        id: string;
        is_original_host?: boolean;
        user_key?: string;
        name: string;
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
            quality?: SessionQuality;
            quality_score?: string;
            resolution?: string;
            rssi_unit?: string;
            system_avg_cpu_pressure_level?: CpuPressure;
            system_max_cpu_pressure_level?: CpuPressure;
            system_max_cpu_usage?: string;
            system_min_cpu_pressure_level?: CpuPressure;
            zoom_avg_cpu_usage?: string;
            zoom_max_cpu_usage?: string;
            zoom_min_cpu_usage?: string;
          };
        }[];
      };
    };
  };
}

/** A room system called from a Video SDK session picked up. */
export interface SessionUserRoomSystemCalloutAccepted {
  event: "session.user_room_system_callout_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionRoomSystemCallout;
  };
}

/** A Video SDK session could not call a room system. */
export interface SessionUserRoomSystemCalloutFailed {
  event: "session.user_room_system_callout_failed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: number;
      uuid?: string;
      session_id: string;
      session_name: string;
      host_id: string;
      inviter_name: string;
      message_id: string;
      reason_type: 0 | 1 | 2 | 3 | 4 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;
      participant: RoomSystem;
    };
  };
}

/** A room system called from a Video SDK session did not pick up. */
export interface SessionUserRoomSystemCalloutMissed {
  event: "session.user_room_system_callout_missed";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionRoomSystemCallout;
  };
}

/** A room system called from a Video SDK session would not take the call. */
export interface SessionUserRoomSystemCalloutRejected {
  event: "session.user_room_system_callout_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionRoomSystemCallout;
  };
}

/** A room system called from a Video SDK session rings. */
export interface SessionUserRoomSystemCalloutRinging {
  event: "session.user_room_system_callout_ringing";
  event_ts: number;
  payload: {
    account_id: string;
    object: SessionRoomSystemCallout;
  };
}

export type CpuPressure = "normal" | "fair" | "serious" | "critical";

export interface IngestedSession {
  session_id: string;
  session_name: string;
  session_key?: string;
  stream_ingestion: {
    backup_stream_url: string;
    stream_description?: string;
    stream_id: string;
    stream_key: string;
    stream_name: string;
    stream_url: string;
  };
}

export interface OngoingSessionRecording {
  session_id: string | number;
  session_name: string;
  session_key: string;
  start_time: string;
  timezone: string;
  recording_file: {
    recording_end?: string;
    recording_start?: string;
  };
}

export interface SessionCallout {
  session_id: string;
  session_name: string;
  session_key: string;
  user_key: string;
  participant: {
    phone_number: number;
    from_number: number;
    invitee_name: string;
  };
}

export type SessionContent = "application" | "whiteboard" | "desktop" | "unknown";

export type SessionFileType =
  | "MP4"
  | "M4A"
  | "CHAT"
  | "TRANSCRIPT"
  | "CSV"
  | "CC"
  | "TB"
  | "CHAT_MESSAGE"
  | "SUMMARY"
  | "TIMELINE";

export interface SessionMember {
  id: string;
  is_original_host?: boolean;
  user_key?: string;
}

export interface SessionPhoneCallout {
  session_id: string;
  session_name: string;
  session_key: string;
  user_key: string;
  participant: {
    phone_number: number;
    from_number: number;
    invitee_name: string;
  };
  id?: number;
  uuid?: string;
  host_id: string;
}

export type SessionQuality = "bad" | "fair" | "good" | "poor";

export interface SessionRecording {
  session_id: string | number;
  session_name: string;
  session_key: string;
  start_time: string;
  timezone: string;
}

export interface SessionRecordingFile {
  id?: string;
  download_url?: string;
  file_extension?: RecordingFileExtension;
  file_name?: string;
  file_path?: string;
  file_size?: number;
  file_type?: SessionFileType;
  recording_end?: string;
  recording_start?: string;
  recording_type?: SessionRecordingType;
  status?: string;
}

export type SessionRecordingType =
  | "shared_screen_with_speaker_view(CC)"
  | "shared_screen_with_speaker_view"
  | "shared_screen_with_gallery_view"
  | "gallery_view"
  | "shared_screen"
  | "audio_only"
  | "audio_transcript"
  | "chat_file"
  | "active_speaker"
  | "host_video"
  | "audio_only_each_participant"
  | "cc_transcript"
  | "closed_caption"
  | "poll"
  | "timeline"
  | "thumbnail"
  | "chat_message"
  | "individual_user"
  | "individual_shared_screen"
  | "summary";

export interface SessionRoomSystemCallout {
  id?: number;
  uuid?: string;
  session_id: string;
  session_name: string;
  host_id: string;
  inviter_name: string;
  message_id: string;
  participant: RoomSystem;
}

export type SessionStreamingService =
  | "Facebook"
  | "Workplace_by_Facebook"
  | "YouTube"
  | "Custom_Live_Streaming_Service";

export interface SharingInSession {
  id: string;
  session_id: string;
  session_name: string;
  session_key?: string;
  user: {
    id: string;
    name: string;
    user_key?: string;
    sharing_details: {
      date_time: string;
      content: SessionContent;
    };
  };
}

export interface StreamedSession {
  id: string;
  session_id: string;
  session_name: string;
  session_key?: string;
  start_time: string;
  live_streaming: {
    date_time: string;
    service: SessionStreamingService;
    custom_live_streaming_settings: {
      page_url: string;
      resolution?: string;
      stream_key: string;
      stream_url: string;
    };
  };
}
