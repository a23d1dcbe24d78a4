// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  ArchiveRecordingType,
  EmployeeCount,
  PurchaseRole,
  PurchasingTimeFrame,
  RecordedType,
  RecordingFileExtension,
  RecordingFileType,
  RecordingType,
} from "./shapes.ts";

export interface RecordingEvents {
  "recording.archive_files_completed": RecordingArchiveFilesCompleted;
  "recording.batch_deleted": RecordingBatchDeleted;
  "recording.batch_recovered": RecordingBatchRecovered;
  "recording.batch_trashed": RecordingBatchTrashed;
  "recording.cloud_storage_usage_updated": RecordingCloudStorageUsageUpdated;
  "recording.completed": RecordingCompleted;
  "recording.deleted": RecordingDeleted;
  "recording.paused": RecordingPaused;
  "recording.recovered": RecordingRecovered;
  "recording.registration_approved": RecordingRegistrationApproved;
  "recording.registration_created": RecordingRegistrationCreated;
  "recording.registration_denied": RecordingRegistrationDenied;
  "recording.renamed": RecordingRenamed;
  "recording.resumed": RecordingResumed;
  "recording.started": RecordingStarted;
  "recording.stopped": RecordingStopped;
  "recording.transcript_completed": RecordingTranscriptCompleted;
  "recording.trashed": RecordingTrashed;
}

/** The files that compliance archiving keeps of a session can be fetched. */
export interface RecordingArchiveFilesCompleted {
  event: "recording.archive_files_completed";
  event_ts: number;
  download_token: string;
  payload: {
    account_id: string;
    object: {
      id?: number;
      uuid?: string;
      host_id?: string;
      topic?: string;
      type?: RecordedType;
      start_time?: string;
      duration?: number;
      timezone?: string;
      account_name?: string;
      complete_time?: string;
      duration_in_second?: number;
      group_id?: string;
      is_breakout_room?: boolean;
      meeting_type?: "internal" | "external";
      parent_meeting_id?: string;
      recording_count?: number;
      status?: "completed" | "processing";
      total_size?: number;
      archive_files?: {
        id?: string;
        download_url?: string;
        encryption_fingerprint?: string;
        file_extension?: string;
        file_name?: string;
        file_size?: number;
        file_type?: "MP4" | "M4A" | "TRANSCRIPT" | "CHAT" | "CC" | "CHAT_MESSAGE";
        individual?: boolean;
        number_of_messages?: number;
        participant_email?: string;
        participant_join_time?: string;
        participant_leave_time?: string;
        recording_type?: ArchiveRecordingType;
        status?: "completed" | "processing" | "failed";
        storage_location?: "US" | "AU" | "BR" | "CA" | "EU" | "IN" | "JP" | "SG" | "CH";
      }[];
    };
  };
}

/** Several recordings were erased in one go. */
export interface RecordingBatchDeleted {
  event: "recording.batch_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meetings: {
        meeting_uuid?: string;
        recording_file_ids?: string[];
      }[];
    };
  };
}

/** Several recordings were taken out of the trash in one go. */
export interface RecordingBatchRecovered {
  event: "recording.batch_recovered";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meetings: {
        meeting_uuid?: string;
        recording_file_ids?: string[];
      }[];
    };
  };
}

/** Several recordings were thrown into the trash in one go. */
export interface RecordingBatchTrashed {
  event: "recording.batch_trashed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operation: "trash_user_recordings" | "trash_account_recordings";
    object: {
      meeting_uuids: string[];
    };
  };
}

/** The account's recordings fill more or less of its cloud storage. */
export interface RecordingCloudStorageUsageUpdated {
  event: "recording.cloud_storage_usage_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      free_storage: string;
      max_exceed_date?: string;
      plan_storage: string;
      plan_type: string;
      storage_exceed: string;
      storage_used: string;
      storage_used_percentage: number;
    };
  };
}

/** A cloud recording has been processed, and its files can be fetched with `download_token`. */
export interface RecordingCompleted {
  event: "recording.completed";
  event_ts: number;
  download_token: string;
  payload: {
    account_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      account_id: string;
      auto_delete?: boolean;
      auto_delete_date?: string;
      host_email: string;
      on_prem?: boolean;
      password: string;
      recording_count: number;
      recording_play_passcode?: string;
      share_url: string;
      total_size: number;
      participant_audio_files?: {
        id: string;
        download_url: string;
        file_extension: string;
        file_name: string;
        file_path?: string;
        file_size: number;
        file_type: string;
        play_url?: string;
        recording_end: string;
        recording_start: string;
        status: "completed" | "processing";
      }[];
      recording_files: {
        id: string;
        meeting_id: string;
        download_url: string;
        file_extension: RecordingFileExtension;
        file_name?: string;
        file_path?: string;
        file_size: number;
        file_type: RecordingFileType;
        play_url?: string;
        recording_end: string;
        recording_start: string;
        recording_type: RecordingType;
        status: "completed" | "processing";
      }[];
    };
  };
}

/** A recording was erased. */
export interface RecordingDeleted {
  event: "recording.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      account_id: string;
      recording_count: number;
      share_url: string;
      total_size: number;
      participant_audio_files?: {
        id: string;
        download_url: string;
        file_extension?: string;
        file_name?: string;
        file_path?: string;
        file_size: number;
        file_type: string;
        play_url?: string;
        recording_end: string;
        recording_start: string;
        recording_type?: string;
        status: "completed" | "processing";
      }[];
      recording_files: RecordingFile[];
    };
  };
}

/** A recording in progress is on hold. */
export interface RecordingPaused {
  event: "recording.paused";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      recording_file: {
        recording_end: string;
        recording_start: string;
      };
    };
  };
}

/** A recording was taken out of the trash. */
export interface RecordingRecovered {
  event: "recording.recovered";
  event_ts: number;
  download_token?: string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      account_id?: string;
      recording_count: number;
      share_url: string;
      total_size: number;
      participant_audio_files?: ParticipantAudioFile[];
      recording_files: RecordingFile[];
    };
  };
}

/** A registrant was allowed to watch a recording. */
export interface RecordingRegistrationApproved {
  event: "recording.registration_approved";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      occurrences?: RecordedOccurrence;
      registrant: {
        id?: string;
        email: string;
        first_name: string;
        last_name: string;
      };
    };
  };
}

/** A person asked to watch a recording. */
export interface RecordingRegistrationCreated {
  event: "recording.registration_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      occurrences?: RecordedOccurrence;
      registrant: {
        id?: string;
        email: string;
        first_name: string;
        last_name: string;
        address: string;
        city: string;
        comments: string;
        country: string;
        industry: string;
        job_title: string;
        no_of_employees: EmployeeCount;
        org: string;
        phone: string;
        purchasing_time_frame: PurchasingTimeFrame;
        role_in_purchase_process: PurchaseRole;
        state: string;
        status: "approved" | "denied" | "pending" | "all";
        zip: string;
        custom_questions?: {
          title?: string;
          value?: string;
        }[];
      };
    };
  };
}

/** A registrant was not allowed to watch a recording. */
export interface RecordingRegistrationDenied {
  event: "recording.registration_denied";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      occurrences?: RecordedOccurrence;
      registrant: {
        id?: string;
        email: string;
        first_name: string;
        last_name: string;
      };
    };
  };
}

/** A recording has a new title. */
export interface RecordingRenamed {
  event: "recording.renamed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp: number | string;
    recording_file?: {
      id?: number;
      uuid?: string;
      host_id?: string;
      topic?: string;
      type?: number;
    };
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
    };
    old_object?: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
    };
  };
}

/** A recording that was on hold continues. */
export interface RecordingResumed {
  event: "recording.resumed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      recording_file: {
        recording_end: string | null;
        recording_start: string;
      };
    };
  };
}

/** A meeting or webinar is being recorded. */
export interface RecordingStarted {
  event: "recording.started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      recording_file: {
        recording_end: string | null;
        recording_start: string;
      };
    };
  };
}

/** A meeting or webinar is no longer being recorded. */
export interface RecordingStopped {
  event: "recording.stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      recording_file: {
        recording_end: string;
        recording_start: string;
      };
    };
  };
}

/** The transcript of a recording has been processed. */
export interface RecordingTranscriptCompleted {
  event: "recording.transcript_completed";
  event_ts: number;
  download_token?: string;
  payload: {
    account_id: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      account_id: string;
      host_email: string;
      password?: string;
      recording_count: number;
      share_url: string;
      total_size: number;
      recording_files: {
        id: string;
        meeting_id: string;
        download_url: string;
        file_extension?: string;
        file_name?: string;
        file_path?: string;
        file_size: number;
        file_type: string;
        play_url?: string;
        recording_end: string;
        recording_start: string;
        recording_type: RecordingType;
        status: "completed" | "processing";
      }[];
    };
  };
}

/** A recording was thrown into the trash. */
export interface RecordingTrashed {
  event: "recording.trashed";
  event_ts: number;
  download_token?: string;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      id: number;
      uuid: string;
      host_id: string;
      topic: string;
      type: RecordedType;
      start_time: string;
      duration: number;
      timezone?: string;
      account_id: string;
      host_email?: string;
      password?: string;
      recording_count: number;
      share_url: string;
      total_size: number;
      participant_audio_files?: ParticipantAudioFile[];
      recording_files?: {
        id: string;
        meeting_id: string;
        download_url: string;
        file_extension: RecordingFileExtension;
        file_name?: string;
        file_size: number;
        file_type: RecordingFileType;
        play_url?: string;
        recording_end: string;
        recording_start: string;
        recording_type: RecordingType;
        status: "completed" | "processing";
      }[];
    };
  };
}

export interface ParticipantAudioFile {
  id: string;
  download_url: string;
  file_extension: string;
  file_name: string;
  file_path?: string;
  file_size: number;
  file_type: string;
  play_url?: string;
  recording_end: string;
  recording_start: string;
  recording_type?: string;
  status: "completed" | "processing";
}

export interface RecordedOccurrence {
  start_time?: string;
  occurrence_id?: string;
}

export interface RecordingFile {
  id: string;
  meeting_id: string;
  download_url: string;
  file_extension?: RecordingFileExtension;
  file_name?: string;
  file_size: number;
  file_type: RecordingFileType;
  play_url?: string;
  recording_end: string;
  recording_start: string;
  recording_type: RecordingType;
  status: "completed" | "processing";
}
