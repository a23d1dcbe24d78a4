// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { Named, PeeringEmergencyAddress, PhoneConnection, PhoneExtension } from "./shapes.ts";

export interface PhoneEvents {
  "phone.account_settings_updated": PhoneAccountSettingsUpdated;
  "phone.ai_call_summary_changed": PhoneAiCallSummaryChanged;
  "phone.blind_transfer_initiated": PhoneBlindTransferInitiated;
  "phone.call_element_deleted": PhoneCallElementDeleted;
  "phone.call_history_deleted": PhoneCallHistoryDeleted;
  "phone.call_log_deleted": PhoneCallLogDeleted;
  "phone.call_log_permanently_deleted": PhoneCallLogPermanentlyDeleted;
  "phone.call_qos": PhoneCallQos;
  "phone.call_qos_summary": PhoneCallQosSummary;
  "phone.callee_answered": PhoneCalleeAnswered;
  "phone.callee_call_element_completed": PhoneCalleeCallElementCompleted;
  "phone.callee_call_history_completed": PhoneCalleeCallHistoryCompleted;
  "phone.callee_call_log_completed": PhoneCalleeCallLogCompleted;
  "phone.callee_ended": PhoneCalleeEnded;
  "phone.callee_hold": PhoneCalleeHold;
  "phone.callee_meeting_inviting": PhoneCalleeMeetingInviting;
  "phone.callee_missed": PhoneCalleeMissed;
  "phone.callee_mute": PhoneCalleeMute;
  "phone.callee_parked": PhoneCalleeParked;
  "phone.callee_rejected": PhoneCalleeRejected;
  "phone.callee_ringing": PhoneCalleeRinging;
  "phone.callee_unhold": PhoneCalleeUnhold;
  "phone.callee_unmute": PhoneCalleeUnmute;
  "phone.caller_call_element_completed": PhoneCallerCallElementCompleted;
  "phone.caller_call_history_completed": PhoneCallerCallHistoryCompleted;
  "phone.caller_call_log_completed": PhoneCallerCallLogCompleted;
  "phone.caller_connected": PhoneCallerConnected;
  "phone.caller_ended": PhoneCallerEnded;
  "phone.caller_hold": PhoneCallerHold;
  "phone.caller_meeting_inviting": PhoneCallerMeetingInviting;
  "phone.caller_mute": PhoneCallerMute;
  "phone.caller_ringing": PhoneCallerRinging;
  "phone.caller_unhold": PhoneCallerUnhold;
  "phone.caller_unmute": PhoneCallerUnmute;
  "phone.conference_started": PhoneConferenceStarted;
  "phone.device_registration": PhoneDeviceRegistration;
  "phone.emergency_alert": PhoneEmergencyAlert;
  "phone.fax_log_deleted": PhoneFaxLogDeleted;
  "phone.fax_log_permanently_deleted": PhoneFaxLogPermanentlyDeleted;
  "phone.fax_received": PhoneFaxReceived;
  "phone.fax_sent": PhoneFaxSent;
  "phone.generic_device_provision": PhoneGenericDeviceProvision;
  "phone.group_settings_updated": PhoneGroupSettingsUpdated;
  "phone.peering_number_cnam_updated": PhonePeeringNumberCnamUpdated;
  "phone.peering_number_emergency_address_updated": PhonePeeringNumberEmergencyAddressUpdated;
  "phone.recording_completed": PhoneRecordingCompleted;
  "phone.recording_completed_for_access_member": PhoneRecordingCompletedForAccessMember;
  "phone.recording_deleted": PhoneRecordingDeleted;
  "phone.recording_failed": PhoneRecordingFailed;
  "phone.recording_paused": PhoneRecordingPaused;
  "phone.recording_permanently_deleted": PhoneRecordingPermanentlyDeleted;
  "phone.recording_resumed": PhoneRecordingResumed;
  "phone.recording_started": PhoneRecordingStarted;
  "phone.recording_stopped": PhoneRecordingStopped;
  "phone.recording_transcript_completed": PhoneRecordingTranscriptCompleted;
  "phone.sms_campaign_number_opt_in": PhoneSmsCampaignNumberOptIn;
  "phone.sms_campaign_number_opt_out": PhoneSmsCampaignNumberOptOut;
  "phone.sms_etiquette_block": PhoneSmsEtiquetteBlock;
  "phone.sms_etiquette_warn": PhoneSmsEtiquetteWarn;
  "phone.sms_received": PhoneSmsReceived;
  "phone.sms_sent": PhoneSmsSent;
  "phone.sms_sent_failed": PhoneSmsSentFailed;
  "phone.transfer_call_to_voicemail_initiated": PhoneTransferCallToVoicemailInitiated;
  "phone.transfer_recipient_updated": PhoneTransferRecipientUpdated;
  "phone.voicemail_deleted": PhoneVoicemailDeleted;
  "phone.voicemail_permanently_deleted": PhoneVoicemailPermanentlyDeleted;
  "phone.voicemail_received": PhoneVoicemailReceived;
  "phone.voicemail_received_for_access_member": PhoneVoicemailReceivedForAccessMember;
  "phone.voicemail_transcript_completed": PhoneVoicemailTranscriptCompleted;
  "phone.warm_transfer_cancelled": PhoneWarmTransferCancelled;
  "phone.warm_transfer_completed": PhoneWarmTransferCompleted;
  "phone.warm_transfer_initiated": PhoneWarmTransferInitiated;
}

/** Zoom Phone settings of the whole account were changed. */
export interface PhoneAccountSettingsUpdated {
  event: "phone.account_settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: AccountWithPhoneSettings;
    old_object: AccountWithPhoneSettings;
  };
}

/** An AI summary of a call was written or edited. */
export interface PhoneAiCallSummaryChanged {
  event: "phone.ai_call_summary_changed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      user_id: string;
      ai_call_summary_id: string;
      call_log_ids?: string[];
      created_time?: string;
      deleted?: boolean;
      edited?: boolean;
      modified_time?: string;
    };
  };
}

/** Someone passes a call on without asking first. */
export interface PhoneBlindTransferInitiated {
  event: "phone.blind_transfer_initiated";
  event_ts: number;
  payload: {
    account_id: string;
    object: BlindTransfer;
  };
}

/** Parts of a call were deleted from the call history. */
export interface PhoneCallElementDeleted {
  event: "phone.call_element_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      user_id: string;
      call_element_ids?: string[];
      delete_all?: boolean;
      execute_time?: string;
      move_to_trash?: boolean;
    };
  };
}

/** Entries of the call history were deleted. */
export interface PhoneCallHistoryDeleted {
  event: "phone.call_history_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      user_id: string;
      call_log_ids?: string[];
      delete_all?: boolean;
      execute_time?: string;
      move_to_trash?: boolean;
    };
  };
}

/** Entries of a user's call log were put in the trash. */
export interface PhoneCallLogDeleted {
  event: "phone.call_log_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: DeletedCallLogs;
  };
}

/** Entries of a user's call log are lost for good. */
export interface PhoneCallLogPermanentlyDeleted {
  event: "phone.call_log_permanently_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: DeletedCallLogs;
  };
}

/** How well a running call sounds, at regular intervals. */
export interface PhoneCallQos {
  event: "phone.call_qos";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      call_end_time?: string;
      call_start_time: string;
      call_qos: {
        id: string;
        type: string;
        user_email?: string;
        qos: CallQuality;
      };
    };
  };
}

/** How well a call sounded, told at its end. */
export interface PhoneCallQosSummary {
  event: "phone.call_qos_summary";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      call_end_time: string;
      call_start_time: string;
      call_qos: {
        type: string;
        user_id: string;
        user_email?: string;
        qos: CallQuality[];
      }[];
    };
  };
}

/** The person called picked up. */
export interface PhoneCalleeAnswered {
  event: "phone.callee_answered";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      answer_start_time: string;
      channel_id?: string;
      ringing_start_time: string;
      sip_id?: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        name?: string;
        phone_number: string;
        device_id?: string;
        device_name?: string;
        device_type?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        name?: string;
        phone_number?: string;
      };
      forwarded_by?: ForwardedBy;
      redirect_forwarded_by?: RedirectForwardedBy;
    };
  };
}

/** Part of an incoming call can be looked up. */
export interface PhoneCalleeCallElementCompleted {
  event: "phone.callee_call_element_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallElements;
  };
}

/** An incoming call can be looked up in the call history. */
export interface PhoneCalleeCallHistoryCompleted {
  event: "phone.callee_call_history_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallHistory;
  };
}

/** An incoming call can be looked up in the call log. */
export interface PhoneCalleeCallLogCompleted {
  event: "phone.callee_call_log_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      user_id: string;
      call_logs: {
        id: string;
        call_id: string;
        duration?: number;
        date_time: string;
        answer_start_time?: string;
        call_end_time?: string;
        callee_country_code?: string;
        callee_country_iso_code?: string;
        callee_did_number?: string;
        callee_location?: string;
        callee_name?: string;
        callee_number: string;
        callee_number_source?: CallNumberSource;
        callee_user_id?: string;
        caller_country_code?: string;
        caller_country_iso_code?: string;
        caller_did_number?: string;
        caller_location?: string;
        caller_name?: string;
        caller_number: string;
        caller_number_source?: CallNumberSource;
        caller_number_type: 1 | 2;
        caller_user_id?: string;
        client_code?: string;
        cost_center?: string;
        department?: string;
        direction?: "inbound" | "outbound";
        has_recording?: boolean;
        has_voicemail: boolean;
        hold_time?: number;
        path: string;
        recording_id?: string;
        recording_type?: string;
        result: string;
        waiting_time?: number;
        forwarded_by?: LoggedForwardedBy;
        forwarded_to?: LoggedForwardedBy;
        site?: {
          id?: string;
        };
        call_type?: PhoneCallType;
        callee_number_type: 1 | 2;
      }[];
    };
  };
}

/** A call is over for the person called. */
export interface PhoneCalleeEnded {
  event: "phone.callee_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      answer_start_time?: string;
      call_end_time: string;
      channel_id?: string;
      handup_result?: string;
      ringing_start_time: string;
      sip_id?: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        name?: string;
        phone_number: string;
        device_id?: string;
        device_name?: string;
        device_type?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number?: string;
      };
      forwarded_by?: ForwardedBy;
      redirect_forwarded_by?: RedirectForwardedBy;
    };
  };
}

/** The person called put the call on hold. */
export interface PhoneCalleeHold {
  event: "phone.callee_hold";
  event_ts: number;
  payload: {
    account_id: string;
    object: CalleeCall;
  };
}

/** The person called turns the call into a meeting. */
export interface PhoneCalleeMeetingInviting {
  event: "phone.callee_meeting_inviting";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      meeting_id?: string;
      date_time: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
        device_id?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
      };
    };
  };
}

/** A call rang out: the person called did not answer. */
export interface PhoneCalleeMissed {
  event: "phone.callee_missed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_end_time: string;
      call_id: string;
      channel_id?: string;
      handup_result?: string;
      ringing_start_time: string;
      callee: {
        timezone?: string;
        user_id?: string;
        account_code?: string;
        connection_type?: PhoneConnection;
        device_id?: string;
        device_type?: string;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        phone_number: string;
      };
      caller: {
        timezone?: string;
        user_id?: string;
        account_code?: string;
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        phone_number: string;
      };
      forwarded_by?: {
        extension_number?: string;
        extension_type?: string;
        name?: string;
      };
      redirect_forwarded_by?: {
        extension_number?: string;
        extension_type?: string;
        name?: string;
        phone_number?: string;
      };
    };
  };
}

/** The person called turned their microphone off. */
export interface PhoneCalleeMute {
  event: "phone.callee_mute";
  event_ts: number;
  payload: {
    account_id: string;
    object: CalleeCall;
  };
}

/** The person called parked the call for others to pick up. */
export interface PhoneCalleeParked {
  event: "phone.callee_parked";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      date_time: string;
      park_code?: string;
      park_failure_reason?: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
        device_id?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
      };
    };
  };
}

/** The person called would not take the call. */
export interface PhoneCalleeRejected {
  event: "phone.callee_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      call_end_time: string;
      channel_id?: string;
      handup_result?: string;
      ringing_start_time: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
        account_code?: string;
        device_id?: string;
        device_type?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
        account_code?: string;
        device_type?: string;
      };
    };
  };
}

/** The phone of the person called rings. */
export interface PhoneCalleeRinging {
  event: "phone.callee_ringing";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      ringing_start_time: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        name?: string;
        phone_number: string;
        account_code?: string;
        device_id?: string;
        device_name?: string;
        device_type?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        name?: string;
        phone_number?: string;
        account_code?: string;
      };
      forwarded_by?: ForwardedBy;
      redirect_forwarded_by?: RedirectForwardedBy;
    };
  };
}

/** The person called took the call off hold. */
export interface PhoneCalleeUnhold {
  event: "phone.callee_unhold";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      date_time: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number?: string;
        account_code?: string;
        device_id?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number?: string;
        account_code?: string;
      };
    };
  };
}

/** The person called turned their microphone on again. */
export interface PhoneCalleeUnmute {
  event: "phone.callee_unmute";
  event_ts: number;
  payload: {
    account_id: string;
    object: CalleeCall;
  };
}

/** Part of an outgoing call can be looked up. */
export interface PhoneCallerCallElementCompleted {
  event: "phone.caller_call_element_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallElements;
  };
}

/** An outgoing call can be looked up in the call history. */
export interface PhoneCallerCallHistoryCompleted {
  event: "phone.caller_call_history_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallHistory;
  };
}

/** An outgoing call can be looked up in the call log. */
export interface PhoneCallerCallLogCompleted {
  event: "phone.caller_call_log_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      user_id: string;
      call_logs: {
        id: string;
        call_id: string;
        duration?: number;
        date_time: string;
        answer_start_time?: string;
        call_end_time?: string;
        callee_country_code?: string;
        callee_country_iso_code?: string;
        callee_did_number?: string;
        callee_location?: string;
        callee_name?: string;
        callee_number: string;
        callee_number_source?: CallNumberSource;
        callee_user_id?: string;
        caller_country_code?: string;
        caller_country_iso_code?: string;
        caller_did_number?: string;
        caller_location?: string;
        caller_name?: string;
        caller_number: string;
        caller_number_source?: CallNumberSource;
        caller_number_type: 1 | 2;
        caller_user_id?: string;
        client_code?: string;
        cost_center?: string;
        department?: string;
        direction?: "inbound" | "outbound";
        has_recording?: boolean;
        has_voicemail: boolean;
        hold_time?: number;
        path: string;
        recording_id?: string;
        recording_type?: string;
        result: string;
        waiting_time?: number;
        forwarded_by?: LoggedForwardedBy;
        forwarded_to?: LoggedForwardedBy;
        site?: {
          id?: string;
        };
        call_type: PhoneCallType;
        callee_number_type: 1 | 2 | 3;
      }[];
    };
  };
}

/** The caller got through. */
export interface PhoneCallerConnected {
  event: "phone.caller_connected";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      channel_id?: string;
      connected_start_time: string;
      ringing_start_time: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        name?: string;
        phone_number?: string;
        account_code?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        name?: string;
        phone_number: string;
        account_code?: string;
        device_id?: string;
        device_type?: string;
      };
    };
  };
}

/** A call is over for the caller. */
export interface PhoneCallerEnded {
  event: "phone.caller_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      answer_start_time?: string;
      call_end_time: string;
      handup_result?: string;
      ringing_start_time: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number?: string;
        account_code?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
        account_code?: string;
        device_id?: string;
        device_type?: string;
      };
    };
  };
}

/** The caller put the call on hold. */
export interface PhoneCallerHold {
  event: "phone.caller_hold";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallerCall;
  };
}

/** The caller turns the call into a meeting. */
export interface PhoneCallerMeetingInviting {
  event: "phone.caller_meeting_inviting";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      meeting_id?: string;
      date_time: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        phone_number: string;
        device_id?: string;
      };
    };
  };
}

/** The caller turned their microphone off. */
export interface PhoneCallerMute {
  event: "phone.caller_mute";
  event_ts: number;
  payload: {
    account_id: string;
    object: MutedCallerCall;
  };
}

/** Someone calls, and hears it ring. */
export interface PhoneCallerRinging {
  event: "phone.caller_ringing";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      channel_id?: string;
      ringing_start_time: string;
      sip_id?: string;
      callee: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        name?: string;
        phone_number?: string;
        account_code?: string;
      };
      caller: {
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        timezone?: string;
        user_id?: string;
        name?: string;
        phone_number: string;
        account_code?: string;
        device_id?: string;
        device_name?: string;
        device_type?: string;
      };
    };
  };
}

/** The caller took the call off hold. */
export interface PhoneCallerUnhold {
  event: "phone.caller_unhold";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallerCall;
  };
}

/** The caller turned their microphone on again. */
export interface PhoneCallerUnmute {
  event: "phone.caller_unmute";
  event_ts: number;
  payload: {
    account_id: string;
    object: MutedCallerCall;
  };
}

/** A call became a conference of several. */
export interface PhoneConferenceStarted {
  event: "phone.conference_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      date_time: string;
      conference_id?: string;
      enable_multiple_party_conference?: boolean;
      failure_reason?: string;
      owner?: CallOwner;
    };
  };
}

/** A desk phone reported to Zoom for the first time. */
export interface PhoneDeviceRegistration {
  event: "phone.device_registration";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      device_id: string;
      device_name: string;
      mac_address: string;
    };
  };
}

/** Someone dialled an emergency number. */
export interface PhoneEmergencyAlert {
  event: "phone.emergency_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      deliver_to: EmergencyDelivery;
      ringing_start_time: string;
      router: "ZOOM" | "BYOC Carrier" | "Mobile Carrier";
      callee: {
        phone_number?: string;
      };
      caller: {
        id: string;
        timezone?: string;
        display_name?: string;
        phone_number?: string;
        extension_number?: string;
        extension_type: "user" | "interop" | "commonAreaPhone";
        site_id?: string;
        site_name?: string;
      };
      emergency_address?: {
        address_line1?: string;
        address_line2?: string;
        city?: string;
        country?: string;
        state_code?: string;
        zip?: string;
      };
      location: {
        bssid?: string[];
        gps?: string[];
        ip?: string[];
      };
    };
  };
}

/** Entries of a fax log were put in the trash. */
export interface PhoneFaxLogDeleted {
  event: "phone.fax_log_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      fax_logs: {
        fax_log_id: string;
      }[];
    };
  };
}

/** Entries of a fax log are lost for good. */
export interface PhoneFaxLogPermanentlyDeleted {
  event: "phone.fax_log_permanently_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      fax_logs: {
        fax_log_id: string;
      }[];
    };
  };
}

/** A fax has arrived. */
export interface PhoneFaxReceived {
  event: "phone.fax_received";
  event_ts: number;
  payload: {
    account_id: string;
    object: Fax;
  };
}

/** A fax went out. */
export interface PhoneFaxSent {
  event: "phone.fax_sent";
  event_ts: number;
  payload: {
    account_id: string;
    object: Fax;
  };
}

/** What a desk phone needs to sign in was set or changed. */
export interface PhoneGenericDeviceProvision {
  event: "phone.generic_device_provision";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      display_name: string;
      device_type: string;
      mac_address: string;
      provision?: {
        type: string;
        sip_accounts?: {
          user_name: string;
          authorization_id: string;
          outbound_proxy: string;
          password: string;
          secondary_outbound_proxy?: string;
          sip_domain?: string;
          shared_line?: {
            alias?: string;
            outbound_caller_id?: string;
            line_subscription: {
              display_name?: string;
              phone_number?: string;
              extension_number?: number;
            };
          };
        }[];
      };
      site?: Named;
    };
  };
}

/** Zoom Phone settings of a user group were changed. */
export interface PhoneGroupSettingsUpdated {
  event: "phone.group_settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: GroupWithPhoneSettings;
    old_object: GroupWithPhoneSettings;
  };
}

/** The name that called people see for Zoom Phone's peering numbers was changed. */
export interface PhonePeeringNumberCnamUpdated {
  event: "phone.peering_number_cnam_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      carrier_code: number;
      cnam?: string;
      phone_numbers: string[];
    };
  };
}

/** The emergency address of Zoom Phone's peering numbers was changed. */
export interface PhonePeeringNumberEmergencyAddressUpdated {
  event: "phone.peering_number_emergency_address_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: PeeringEmergencyAddress;
  };
}

/** The recording of a call can be played and downloaded. */
export interface PhoneRecordingCompleted {
  event: "phone.recording_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      recordings: {
        id: string;
        call_id?: string;
        end_time?: string;
        user_id?: string;
        date_time: string;
        call_log_id?: string;
        callee_account_code?: string;
        callee_name: string;
        callee_number: string;
        callee_number_type: 1 | 2;
        caller_account_code?: string;
        caller_name?: string;
        caller_number: string;
        caller_number_type: 1 | 2;
        direction: "inbound" | "outbound";
        recording_type?: string;
        accepted_by?: NamedExtension;
        outgoing_by?: NamedExtension;
        duration: number;
        call_element_id?: string;
        call_history_id?: string;
        callee_did_number?: string;
        caller_did_number?: string;
        download_url: string;
        owner?: {
          id: string;
          type: string;
          name: string;
          extension_number?: number;
          has_access_permission?: boolean;
        };
        site?: {
          id?: string;
        };
      }[];
    };
  };
}

/** A recording can be played by someone who has access to another's calls. */
export interface PhoneRecordingCompletedForAccessMember {
  event: "phone.recording_completed_for_access_member";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      recordings: {
        id: string;
        call_id?: string;
        end_time?: string;
        user_id?: string;
        date_time: string;
        call_log_id?: string;
        callee_account_code?: string;
        callee_name: string;
        callee_number: string;
        callee_number_type: 1 | 2;
        caller_account_code?: string;
        caller_name?: string;
        caller_number: string;
        caller_number_type: 1 | 2;
        direction: "inbound" | "outbound";
        recording_type?: string;
        accepted_by?: NamedExtension;
        outgoing_by?: NamedExtension;
        duration: number;
        call_element_id?: string;
        call_history_id?: string;
        callee_did_number?: string;
        caller_did_number?: string;
        download_url: string;
        owner?: {
          id: string;
          type: string;
          name: string;
          extension_number?: number;
          has_access_permission?: boolean;
        };
        site?: {
          id?: string;
        };
      }[];
    };
  };
}

/** Recordings of calls were put in the trash. */
export interface PhoneRecordingDeleted {
  event: "phone.recording_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      recordings: {
        id: string;
        call_id: string;
      }[];
    };
  };
}

/** A call could not be recorded. */
export interface PhoneRecordingFailed {
  event: "phone.recording_failed";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallRecordingOnLine;
  };
}

/** The recording of a call halts. */
export interface PhoneRecordingPaused {
  event: "phone.recording_paused";
  event_ts: number;
  payload: {
    account_id: string;
    object: RunningCallRecording;
  };
}

/** Recordings of calls are lost for good. */
export interface PhoneRecordingPermanentlyDeleted {
  event: "phone.recording_permanently_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      recordings: {
        id: string;
        call_id: string;
      }[];
    };
  };
}

/** The recording of a call goes on after a pause. */
export interface PhoneRecordingResumed {
  event: "phone.recording_resumed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      call_id: string;
      user_id: string;
      date_time: string;
      callee_account_code?: string;
      callee_number: string;
      caller_account_code?: string;
      caller_number: string;
      direction: "inbound" | "outbound";
      recording_type: "OnDemand" | "Automatic";
      owner: {
        id: string;
        type: RecordedExtension;
        name: string;
        extension_number: number;
      };
    };
  };
}

/** A call is being recorded. */
export interface PhoneRecordingStarted {
  event: "phone.recording_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallRecordingOnLine;
  };
}

/** A call is no longer recorded. */
export interface PhoneRecordingStopped {
  event: "phone.recording_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: CallRecordingOnLine;
  };
}

/** The recording of a call can be read as a transcript. */
export interface PhoneRecordingTranscriptCompleted {
  event: "phone.recording_transcript_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      recordings: {
        id: string;
        call_id?: string;
        end_time?: string;
        user_id?: string;
        date_time: string;
        call_log_id?: string;
        callee_account_code?: string;
        callee_name: string;
        callee_number: string;
        callee_number_type: 1 | 2;
        caller_account_code?: string;
        caller_name?: string;
        caller_number: string;
        caller_number_type: 1 | 2;
        direction: "inbound" | "outbound";
        recording_type?: string;
        accepted_by?: NamedExtension;
        outgoing_by?: NamedExtension;
        duration?: number;
        transcript_download_url: string;
        owner?: {
          id: string;
          type: string;
          name: string;
          extension_number?: number;
        };
        site?: {
          id: string;
        };
      }[];
    };
  };
}

/** Someone agreed to get the SMS of a campaign. */
export interface PhoneSmsCampaignNumberOptIn {
  event: "phone.sms_campaign_number_opt_in";
  event_ts: number;
  payload: {
    account_id: string;
    object: SmsCampaignOpt;
  };
}

/** Someone wants no more SMS of a campaign. */
export interface PhoneSmsCampaignNumberOptOut {
  event: "phone.sms_campaign_number_opt_out";
  event_ts: number;
  payload: {
    account_id: string;
    object: SmsCampaignOpt;
  };
}

/** An SMS was held back because it breaks a policy. */
export interface PhoneSmsEtiquetteBlock {
  event: "phone.sms_etiquette_block";
  event_ts: number;
  payload: {
    account_id: string;
    object: SmsEtiquetteBreach;
  };
}

/** Someone was warned that their SMS breaks a policy. */
export interface PhoneSmsEtiquetteWarn {
  event: "phone.sms_etiquette_warn";
  event_ts: number;
  payload: {
    account_id: string;
    object: SmsEtiquetteBreach;
  };
}

/** An SMS has arrived. */
export interface PhoneSmsReceived {
  event: "phone.sms_received";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      date_time: string;
      message: string;
      message_id: string;
      message_type: number;
      attachments: SmsAttachment[];
      phone_number_campaign_opt_statuses?: CampaignOptStatus[];
      owner: {
        id?: string;
        type?: SmsExtension;
        team_id?: string;
      };
      sender: SmsParty;
      to_members: SmsRecipient[];
    };
  };
}

/** An SMS went out. */
export interface PhoneSmsSent {
  event: "phone.sms_sent";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      date_time: string;
      message: string;
      message_id: string;
      message_type: number;
      attachments: SmsAttachment[];
      phone_number_campaign_opt_statuses?: CampaignOptStatus[];
      failure_reason?: string;
      owner: {
        id?: string;
        type?: SmsExtension;
        sms_sender_user_id?: string;
      };
      sender: SmsSender;
      to_members: SmsParty[];
    };
  };
}

/** An SMS could not be sent. */
export interface PhoneSmsSentFailed {
  event: "phone.sms_sent_failed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      date_time: string;
      message: string;
      message_id: string;
      message_type: number;
      attachments: SmsAttachment[];
      phone_number_campaign_opt_statuses?: CampaignOptStatus[];
      failure_reason?: string;
      owner: {
        id?: string;
        type?: SmsExtension;
        sms_sender_user_id?: string;
      };
      sender: SmsSender;
      to_members: SmsRecipient[];
    };
  };
}

/** Someone passes a call on to a voicemail box. */
export interface PhoneTransferCallToVoicemailInitiated {
  event: "phone.transfer_call_to_voicemail_initiated";
  event_ts: number;
  payload: {
    account_id: string;
    object: BlindTransfer;
  };
}

/** It is known who gets a call that is passed on. */
export interface PhoneTransferRecipientUpdated {
  event: "phone.transfer_recipient_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      date_time: string;
      failure_reason?: string;
      owner?: {
        id?: string;
        type?: TransferExtension;
        name?: string;
        extension_number?: number;
      };
      recipient: {
        name?: string;
        phone_number?: string;
        extension_number?: number;
      };
    };
  };
}

/** Voicemails were put in the trash. */
export interface PhoneVoicemailDeleted {
  event: "phone.voicemail_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      voice_mails: {
        id: string;
      }[];
    };
  };
}

/** Voicemails are lost for good. */
export interface PhoneVoicemailPermanentlyDeleted {
  event: "phone.voicemail_permanently_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      voice_mails: {
        id: string;
      }[];
    };
  };
}

/** Someone left a voicemail. */
export interface PhoneVoicemailReceived {
  event: "phone.voicemail_received";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      call_id?: string;
      date_time: string;
      call_element_id?: string;
      call_history_id?: string;
      call_log_id?: string;
      callee_account_code?: string;
      callee_name: string;
      callee_number: string;
      callee_number_type: 1 | 2;
      callee_user_id?: string;
      caller_account_code?: string;
      caller_name: string;
      caller_number: string;
      caller_number_type: 1 | 2;
      duration: number;
      callee_did_number?: string;
      callee_extension_type: CallLogExtension;
      callee_id: string;
      caller_did_number?: string;
      caller_user_id?: string;
      download_url: string;
    };
  };
}

/** Someone left a voicemail that others, too, may hear. */
export interface PhoneVoicemailReceivedForAccessMember {
  event: "phone.voicemail_received_for_access_member";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      call_id?: string;
      date_time: string;
      call_element_id?: string;
      call_history_id?: string;
      call_log_id?: string;
      callee_account_code?: string;
      callee_name: string;
      callee_number: string;
      callee_number_type: 1 | 2;
      callee_user_id?: string;
      caller_account_code?: string;
      caller_name: string;
      caller_number: string;
      caller_number_type: 1 | 2;
      duration: number;
      access_member_extension_type?: "user" | "commonAreaPhone";
      access_member_id?: string;
      callee_did_number?: string;
      callee_extension_type: CallLogExtension;
      callee_id: string;
      caller_did_number?: string;
      download_url: string;
    };
  };
}

/** A voicemail can be read as a transcript. */
export interface PhoneVoicemailTranscriptCompleted {
  event: "phone.voicemail_transcript_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      call_id?: string;
      date_time: string;
      call_element_id?: string;
      call_history_id?: string;
      call_log_id?: string;
      callee_account_code?: string;
      callee_name: string;
      callee_number: string;
      callee_number_type: 1 | 2;
      callee_user_id?: string;
      caller_account_code?: string;
      caller_name: string;
      caller_number: string;
      caller_number_type: 1 | 2;
      callee_extension_type?: CallLogExtension;
      callee_id?: string;
      transcription: {
        content: string;
        status:
          | 0
          | 1
          | 2
          | 4
          | 5
          | 9
          | 11
          | 12
          | 13
          | 14
          | 409
          | 415
          | 422
          | 500
          | 601
          | 602
          | 603
          | 999;
      };
    };
  };
}

/** A call is not passed on after all. */
export interface PhoneWarmTransferCancelled {
  event: "phone.warm_transfer_cancelled";
  event_ts: number;
  payload: {
    account_id: string;
    object: WarmTransfer;
  };
}

/** A call was passed on after asking. */
export interface PhoneWarmTransferCompleted {
  event: "phone.warm_transfer_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: WarmTransfer;
  };
}

/** Someone asks another whether they take a call. */
export interface PhoneWarmTransferInitiated {
  event: "phone.warm_transfer_initiated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_id: string;
      date_time: string;
      failure_reason?: string;
      owner?: CallOwner;
      transfer_account_code?: string;
      transfer_call_id?: string;
      transfer_phone_number: string;
    };
  };
}

export interface AccountWithPhoneSettings {
  id: string;
  settings: PhoneSettings;
}

export type BeepHearers = "allMembers" | "recordingUser" | "allMember" | "recordingSide";

export interface BlindTransfer {
  call_id: string;
  date_time: string;
  failure_reason?: string;
  owner?: CallOwner;
  transfer_account_code?: string;
  transfer_phone_number: string;
}

export interface CallElement {
  call_id: string;
  start_time: string;
  end_time?: string;
  answer_time?: string;
  call_element_id: string;
  call_history_uuid: string;
  call_type?: "general" | "emergency";
  callee_cost_center?: string;
  callee_country_code?: string;
  callee_country_iso_code?: string;
  callee_department?: string;
  callee_device_private_ip?: string;
  callee_device_public_ip?: string;
  callee_device_type?: string;
  callee_did_number?: string;
  callee_email?: string;
  callee_employee_id?: string;
  callee_ext_id?: string;
  callee_ext_number?: string;
  callee_ext_type?: CallHistoryExtension;
  callee_name?: string;
  callee_number_type?: CallNumberType;
  callee_site_id?: string;
  caller_cost_center?: string;
  caller_country_code?: string;
  caller_country_iso_code?: string;
  caller_department?: string;
  caller_device_private_ip?: string;
  caller_device_public_ip?: string;
  caller_device_type?: string;
  caller_did_number?: string;
  caller_email?: string;
  caller_employee_id?: string;
  caller_ext_id?: string;
  caller_ext_number?: string;
  caller_ext_type?: CallHistoryExtension;
  caller_name?: string;
  caller_number_type?: CallNumberType;
  caller_site_id?: string;
  connect_type?: "internal" | "external";
  direction?: "inbound" | "outbound";
  end_to_end?: boolean;
  event?: CallElementEvent;
  group_id?: string;
  hide_caller_id?: boolean;
  hold_time?: number;
  operator_ext_id?: string;
  operator_ext_number?: string;
  operator_ext_type?: CallHistoryExtension;
  operator_name?: string;
  recording_id?: string;
  recording_type?: "ad-hoc" | "automatic";
  result: CallResult;
  result_reason?: CallResultReason;
  talk_time?: number;
  voicemail_id?: string;
  wait_time?: number;
}

export type CallElementEvent =
  | "incoming"
  | "transfer_from_zoom_contact_center"
  | "shared_line_incoming"
  | "outgoing"
  | "call_me_on"
  | "outgoing_to_zoom_contact_center"
  | "warm_transfer"
  | "forward"
  | "ring_to_member"
  | "overflow"
  | "direct_transfer"
  | "barge"
  | "monitor"
  | "whisper"
  | "listen"
  | "takeover"
  | "conference_barge"
  | "park"
  | "timeout"
  | "park_pick_up"
  | "merge"
  | "shared";

export interface CallElements {
  user_id: string;
  call_elements: CallElement[];
}

export interface CallHistory {
  user_id: string;
  call_logs: CallHistoryEntry[];
}

export interface CallHistoryEntry {
  id: string;
  call_id: string;
  start_time: string;
  end_time?: string;
  answer_time?: string;
  call_path_id: string;
  call_type?: "general" | "emergency";
  callee_account_code?: string;
  callee_cost_center?: string;
  callee_country_code?: string;
  callee_country_iso_code?: string;
  callee_department?: string;
  callee_device_private_ip?: string;
  callee_device_public_ip?: string;
  callee_device_type?: string;
  callee_did_number?: string;
  callee_email?: string;
  callee_employee_id?: string;
  callee_ext_id?: string;
  callee_ext_number?: string;
  callee_ext_type?: CallHistoryExtension;
  callee_name?: string;
  callee_number_type?: CallNumberType;
  callee_site_id?: string;
  caller_account_code?: string;
  caller_cost_center?: string;
  caller_country_code?: string;
  caller_country_iso_code?: string;
  caller_department?: string;
  caller_device_private_ip?: string;
  caller_device_public_ip?: string;
  caller_device_type?: string;
  caller_did_number?: string;
  caller_email?: string;
  caller_employee_id?: string;
  caller_ext_id?: string;
  caller_ext_number?: string;
  caller_ext_type?: CallHistoryExtension;
  caller_name?: string;
  caller_number_type?: CallNumberType;
  caller_site_id?: string;
  connect_type?: "internal" | "external";
  direction?: "inbound" | "outbound";
  end_to_end?: boolean;
  event?: CallElementEvent;
  group_id?: string;
  hide_caller_id?: boolean;
  hold_time?: number;
  operator_ext_id?: string;
  operator_ext_number?: string;
  operator_ext_type?: CallHistoryExtension;
  operator_name?: string;
  recording_id?: string;
  recording_type?: "ad-hoc" | "automatic";
  result: CallResult;
  result_reason?: CallResultReason;
  talk_time?: number;
  voicemail_id?: string;
  wait_time?: number;
}

export type CallHistoryExtension =
  | "user"
  | "call_queue"
  | "auto_receptionist"
  | "common_area"
  | "zoom_room"
  | "cisco_room"
  | "shared_line_group"
  | "group_call_pickup"
  | "external_contact";

export interface CallLogEntry {
  id: string;
  call_id: string;
  duration?: number;
  date_time: string;
  answer_start_time?: string;
  call_end_time?: string;
  callee_country_code?: string;
  callee_country_iso_code?: string;
  callee_did_number?: string;
  callee_location?: string;
  callee_name?: string;
  callee_number: string;
  callee_number_source?: CallNumberSource;
  callee_user_id?: string;
  caller_country_code?: string;
  caller_country_iso_code?: string;
  caller_did_number?: string;
  caller_location?: string;
  caller_name?: string;
  caller_number: string;
  caller_number_source?: CallNumberSource;
  caller_number_type: 1 | 2;
  caller_user_id?: string;
  client_code?: string;
  cost_center?: string;
  department?: string;
  direction?: "inbound" | "outbound";
  has_recording?: boolean;
  has_voicemail: boolean;
  hold_time?: number;
  path: string;
  recording_id?: string;
  recording_type?: string;
  result: string;
  waiting_time?: number;
  forwarded_by?: LoggedForwardedBy;
  forwarded_to?: LoggedForwardedBy;
  site?: {
    id?: string;
  };
}

export type CallLogExtension = "user" | "callQueue" | "autoReceptionist" | "sharedLineGroup";

export type CallNumberSource = "internal" | "external" | "byop";

export type CallNumberType =
  | "zoom_pstn"
  | "zoom_toll_free_number"
  | "external_pstn"
  | "external_contact"
  | "byoc"
  | "byop"
  | "3rd_party_contact_center"
  | "zoom_service_number"
  | "external_service_number"
  | "zoom_contact_center"
  | "meeting_phone_number"
  | "meeting_id"
  | "anonymous_number";

export interface CallOwner {
  id?: string;
  type?: PhoneOwnerType;
  name?: string;
  extension_number?: number;
}

export interface CallQuality {
  type: string;
  date_time: string;
  details: {
    avg_loss: string;
    bitrate: string;
    jitter: string;
    max_loss: string;
    mos: string;
    network?: string;
    network_delay: string;
  };
}

export interface CallRecording {
  id: string;
  call_id?: string;
  end_time?: string;
  user_id?: string;
  date_time: string;
  call_log_id?: string;
  callee_account_code?: string;
  callee_name: string;
  callee_number: string;
  callee_number_type: 1 | 2;
  caller_account_code?: string;
  caller_name?: string;
  caller_number: string;
  caller_number_type: 1 | 2;
  direction: "inbound" | "outbound";
  recording_type?: string;
  accepted_by?: NamedExtension;
  outgoing_by?: NamedExtension;
}

export interface CallRecordingOnLine {
  id: string;
  call_id: string;
  user_id: string;
  date_time: string;
  callee_account_code?: string;
  callee_number: string;
  caller_account_code?: string;
  caller_number: string;
  direction: "inbound" | "outbound";
  recording_type: "OnDemand" | "Automatic";
  owner: CallRecordingOwner;
  channel_id: string;
  sip_id: string;
}

export interface CallRecordingOwner {
  id: string;
  type: RecordedExtension;
  name: string;
  extension_number?: number;
}

export type CallResult =
  | "answered"
  | "accepted"
  | "picked_up"
  | "connected"
  | "succeeded"
  | "voicemail"
  | "hang_up"
  | "canceled"
  | "call_failed"
  | "unconnected"
  | "rejected"
  | "busy"
  | "ring_timeout"
  | "overflowed"
  | "no_answer"
  | "invalid_key"
  | "invalid_operation"
  | "abandoned"
  | "system_blocked"
  | "service_unavailable";

export type CallResultReason = "answered_by_other" | "pickup_by_other" | "call_out_by_other";

export interface CallTransfer {
  call_id: string;
  date_time: string;
  failure_reason?: string;
  owner?: CallOwner;
}

export interface CalleeCall {
  call_id: string;
  date_time: string;
  callee: {
    connection_type?: PhoneConnection;
    extension_id?: string;
    extension_number?: number;
    extension_type?: PhoneExtension;
    timezone?: string;
    user_id?: string;
    phone_number: string;
    account_code?: string;
    device_id?: string;
  };
  caller: {
    connection_type?: PhoneConnection;
    extension_id?: string;
    extension_number?: number;
    extension_type?: PhoneExtension;
    timezone?: string;
    user_id?: string;
    phone_number: string;
    account_code?: string;
  };
}

export interface CallerCall {
  call_id: string;
  date_time: string;
  callee: {
    connection_type?: PhoneConnection;
    extension_id?: string;
    extension_number?: number;
    extension_type?: PhoneExtension;
    timezone?: string;
    user_id?: string;
    phone_number?: string;
    account_code?: string;
  };
  caller: {
    connection_type?: PhoneConnection;
    extension_id?: string;
    extension_number?: number;
    extension_type?: PhoneExtension;
    timezone?: string;
    user_id?: string;
    phone_number?: string;
    account_code?: string;
    device_id?: string;
  };
}

export type CampaignOptState = "pending" | "opt_out" | "opt_in";

export interface CampaignOptStatus {
  consumer_phone_number: string;
  opt_in_message?: string;
  opt_in_status?: 0 | 1 | 2 | 3 | 4;
  opt_status: CampaignOptState;
  zoom_phone_user_number: string;
}

export interface DeletedCallLogs {
  user_id: string;
  call_logs: {
    id: string;
    call_id: string;
  }[];
}

export type EmergencyDelivery =
  | "PSAP"
  | "SAFETY_TEAM"
  | "NONE"
  | "BOTH"
  | "MOBILE_911_CALL"
  | "SIP_GROUP"
  | "BOTH_SAFETY_TEAM_AND_SIP"
  | "OVERFLOW_TO_SIP_GROUP"
  | "TO_PSAP_FOR_MISSED_BY_SAFETY_TEAM";

export interface Fax {
  create_time: string;
  direction: "inbound" | "outbound";
  extension_id: string;
  extension_type: FaxExtension;
  fax_id: string;
  fax_log_id: string;
  file_id: string;
  file_pages_count: number;
  receiver_extension_id: string;
  receiver_extension_number: string;
  receiver_extension_type: FaxExtension;
  receiver_location?: string;
  receiver_name: string;
  receiver_number: string;
  receiver_type: FaxPartyType;
  sender_extension_id: string;
  sender_extension_number: string;
  sender_extension_type: FaxExtension;
  sender_location?: string;
  sender_name: string;
  sender_number: string;
  sender_type: FaxPartyType;
  site_id: string;
  site_name: string;
  status: FaxStatus;
}

export type FaxExtension =
  | "user"
  | "callQueue"
  | "autoReceptionist"
  | "commonArea"
  | "sharedLineGroup";

export type FaxPartyType = "client" | "ata" | "pstn" | "email" | "openapi";

export type FaxStatus = "failed" | "processing" | "submitted" | "sent" | "received";

export interface ForwardedBy {
  name?: string;
  extension_number?: string;
  extension_type?: string;
}

export type ForwardingExtension =
  | "user"
  | "zoomRoom"
  | "commonArea"
  | "ciscoRoom/polycomRoom"
  | "autoReceptionist"
  | "callQueue"
  | "sharedLineGroup";

export interface GroupWithPhoneSettings {
  group_id: string;
  settings: PhoneSettings;
}

export interface LoggedForwardedBy {
  name?: string;
  phone_number?: string;
  extension_number?: string;
  extension_type?: PhoneExtension;
  location?: string;
  number_type?: number;
}

export interface MutedCallerCall {
  call_id: string;
  date_time: string;
  callee: {
    connection_type?: PhoneConnection;
    extension_id?: string;
    extension_number?: number;
    extension_type?: PhoneExtension;
    timezone?: string;
    user_id?: string;
    phone_number: string;
    account_code?: string;
  };
  caller: {
    connection_type?: PhoneConnection;
    extension_id?: string;
    extension_number?: number;
    extension_type?: PhoneExtension;
    timezone?: string;
    user_id?: string;
    phone_number: string;
    account_code?: string;
    device_id?: string;
  };
}

export interface NamedExtension {
  name?: string;
  extension_number?: string;
}

export type PhoneBlockDevicesType = "network_change_detected" | "outside_allowed_location";

export type PhoneCallType = "voip" | "pstn" | "tollfree" | "international" | "contactCenter";

export type PhoneClient = "mac_os" | "windows" | "vdi_client" | "linux";

export type PhoneCommonAreaLineName =
  | "phoneNumber"
  | "extensionNumber"
  | "displayName"
  | "displayName;extensionNumber";

export type PhoneDisplayFrequency =
  | "first_time_only"
  | "every_time"
  | "every_month"
  | "every_quarter"
  | "every_6_months"
  | "every_year";

export interface PhoneLine {
  connection_type?: PhoneConnection;
  extension_id?: string;
  extension_number?: number;
  extension_type?: PhoneExtension;
}

export interface PhoneModifiableSwitch {
  enable?: boolean;
  locked?: boolean;
  locked_by?: PhoneSettingLock;
  modified?: boolean;
}

export type PhoneOwnerType =
  | "user"
  | "callQueue"
  | "autoReceptionist"
  | "commonAreaPhone"
  | "sharedLineGroup";

export type PhoneSettingLock = "invalid" | "account" | "site" | "user_group";

export interface PhoneSettings {
  ad_hoc_call_recording?: {
    allow_delete?: boolean;
    allow_download?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    recording_explicit_consent?: boolean;
    recording_start_prompt?: boolean;
    recording_transcription?: boolean;
    play_recording_beep_tone?: RecordingBeepTone;
  };
  advanced_encryption?: {
    disable_incoming_unencrypted_voicemail?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  allow_emergency_calls?: {
    allow_emergency_calls_from_clients?: boolean;
    allow_emergency_calls_from_deskphones?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  allow_end_user_edit_call_handling?: PhoneModifiableSwitch;
  allow_mobile_home_phone_callout?: PhoneModifiableSwitch;
  allowed_call_locations?: {
    allow_internal_calls?: boolean;
    enable?: boolean;
    locations_applied?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  allowed_device_locations?: {
    block_devices_type?: PhoneBlockDevicesType;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  audio_intercom?: PhoneModifiableSwitch;
  auto_call_from_third_party_apps?: PhoneSwitch;
  auto_call_recording?: {
    allow_stop_resume_recording?: boolean;
    disconnect_on_recording_failure?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    recording_calls?: RecordedCalls;
    recording_explicit_consent?: boolean;
    recording_start_prompt?: boolean;
    recording_start_prompt_audio_id?: string;
    recording_transcription?: boolean;
    inbound_audio_notification?: {
      recording_explicit_consent?: boolean;
      recording_start_prompt?: boolean;
      recording_start_prompt_audio_id?: string;
    };
    outbound_audio_notification?: {
      recording_explicit_consent?: boolean;
      recording_start_prompt?: boolean;
      recording_start_prompt_audio_id?: string;
    };
    play_recording_beep_tone?: RecordingBeepTone;
  };
  auto_delete_data_after_retention_duration?: {
    delete_type?: 1 | 2;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    permanently_delete_after_days?: number;
    items?: {
      type?: RetainedPhoneData;
      duration?: number;
      time_unit?: "year" | "month" | "day";
    }[];
  };
  auto_opt_out_in_call_queue?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    prompt_before_opt_out_call_queue?: boolean;
  };
  block_calls_as_threat?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: string;
  };
  block_calls_without_caller_id?: PhoneModifiableSwitch;
  block_external_calls?: {
    block_business_hours?: boolean;
    block_call_action?: 0 | 9;
    block_closed_hours?: boolean;
    block_holiday_hours?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  block_list_for_inbound_calls_and_messaging?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: string;
    modified?: boolean;
  };
  call_handling_forwarding_to_other_users?: {
    call_forwarding_type?: 1 | 2 | 3 | 4;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  call_live_transcription?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    transcription_start_prompt?: {
      audio_id?: string;
      audio_name?: string;
      enable?: boolean;
    };
  };
  call_overflow?: {
    call_overflow_type?: 1 | 2 | 3 | 4;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  call_park?: {
    call_not_picked_up_action?: number;
    enable?: boolean;
    expiration_period?:
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 9
      | 10
      | 15
      | 20
      | 25
      | 30
      | 35
      | 40
      | 45
      | 50
      | 55
      | 60;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    sequence?: 0 | 1;
    forward_to?: {
      id?: string;
      display_name?: string;
      extension_id?: string;
      extension_number?: number;
      extension_type?: ForwardingExtension;
    };
    music_on_park?: {
      audio_id?: string;
      audio_name?: string;
    };
  };
  call_queue_opt_out_reason?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    call_queue_opt_out_reasons_list?: {
      code?: string;
      enable?: boolean;
      system?: boolean;
    }[];
  };
  call_screening?: {
    enable?: boolean;
    exclude_user_company_contacts?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  call_transferring?: {
    call_transferring_type?: 1 | 2 | 3 | 4;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  chat_channel?: PhoneSwitch;
  check_voicemails_over_phone?: PhoneModifiableSwitch;
  conference_dtmf?: PhoneModifiableSwitch;
  connect_to_operator?: PhoneModifiableSwitch;
  customize_line_name?: {
    common_area_line_name?: PhoneCommonAreaLineName;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    user_line_name?: PhoneUserLineName;
  };
  delegation?: PhoneModifiableSwitch;
  desk_phone_smart_key_positions_layout?: PhoneModifiableSwitch;
  display_call_feedback_survey?: {
    enable?: boolean;
    feedback_type?: 1 | 2;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    feedback_duration?: {
      enable?: boolean;
      max?: number;
      min?: number;
    };
    feedback_mos?: {
      enable?: boolean;
      max?: string;
      min?: string;
    };
  };
  e2e_encryption?: PhoneModifiableSwitch;
  elevate_to_meeting?: PhoneModifiableSwitch;
  end_conference_call_when_originator_drops?: PhoneSwitch;
  external_calling_on_zoom_room_common_area?: PhoneSwitch;
  hand_off_to_room?: PhoneModifiableSwitch;
  hide_phone_call_history_in_ios?: PhoneModifiableSwitch;
  international_calling?: PhoneModifiableSwitch;
  local_survivability_mode?: PhoneModifiableSwitch;
  mobile_switch_to_carrier?: PhoneModifiableSwitch;
  no_hold_conference?: PhoneModifiableSwitch;
  obfuscate_sensitive_data_during_call?: PhoneModifiableSwitch;
  online_fax?: {
    enable?: boolean;
    enable_new_fax_email_notifications?: boolean;
    include_fax_as_attachment?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  outbound_calling?: PhoneModifiableSwitch;
  outbound_sms?: {
    allow_copy?: boolean;
    allow_paste?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  override_default_port?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    max_port?: number;
    min_port?: number;
  };
  peer_to_peer_media?: PhoneModifiableSwitch;
  personal_audio_library?: {
    allow_music_on_hold_customization?: boolean;
    allow_voicemail_and_message_greeting_customization?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  prevent_users_upload_audio_files?: PhoneModifiableSwitch;
  private_call_park?: {
    call_not_picked_up_action?: number;
    enable?: boolean;
    expiration_period?:
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 9
      | 10
      | 15
      | 20
      | 25
      | 30
      | 35
      | 40
      | 45
      | 50
      | 55
      | 60;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    sequence?: 0 | 1;
    forward_to?: {
      id?: string;
      display_name?: string;
      extension_id?: string;
      extension_number?: number;
      extension_type?: ForwardingExtension;
    };
    music_on_park?: {
      audio_id?: string;
      audio_name?: string;
    };
  };
  restricted_call_hours?: {
    allow_internal_calls?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    restricted_holiday_hours_applied?: boolean;
    restricted_hours_applied?: boolean;
    time_zone?: {
      id?: string;
      name?: string;
    };
  };
  select_outbound_caller_id?: {
    allow_hide_outbound_caller_id?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  shared_voicemail_notification_by_email?: PhoneModifiableSwitch;
  show_custom_disclaimer_when_using_zoom_phone?: {
    display_frequency?: PhoneDisplayFrequency;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    custom_disclaimer_list?: {
      body?: string;
      language?: string;
      title?: string;
    }[];
  };
  sms?: {
    allow_copy?: boolean;
    allow_paste?: boolean;
    enable?: boolean;
    international_sms?: boolean;
    international_sms_countries?: string[];
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  sms_auto_reply?: PhoneModifiableSwitch;
  sms_etiquette_tool?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: string;
    modified?: boolean;
    sms_etiquette_policy?: {
      id?: string;
      name?: string;
      action?: 1 | 2;
      active?: boolean;
      content?: string;
      description?: string;
      rule?: 1 | 2;
    }[];
  };
  sms_template?: {
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
    sms_template_list?: {
      name?: string;
      active?: boolean;
      content?: string;
      description?: string;
      sms_template_id?: string;
    }[];
  };
  team_sms_thread_summary?: PhoneSwitch;
  use_callkit_for_incoming_call_notifications_in_ios?: PhoneModifiableSwitch;
  voicemail?: {
    allow_delete?: boolean;
    allow_download?: boolean;
    allow_share?: boolean;
    allow_videomail?: boolean;
    allow_virtual_background?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  voicemail_intent_based_prioritization?: PhoneModifiableSwitch;
  voicemail_notification_by_email?: {
    enable?: boolean;
    forward_voicemail_to_email?: boolean;
    include_voicemail_file?: boolean;
    include_voicemail_transcription?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  voicemail_tasks?: PhoneModifiableSwitch;
  voicemail_transcription?: PhoneModifiableSwitch;
  zoom_phone_on_desktop?: {
    allow_calling_clients?: PhoneClient[];
    allow_sms_mms_clients?: PhoneClient[];
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  zoom_phone_on_mobile?: {
    allow_calling_clients?: string[];
    allow_calling_sms_mms?: boolean;
    allow_sms_mms_clients?: string[];
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
  zoom_phone_on_pwa?: {
    allow_calling?: boolean;
    allow_sms_mms?: boolean;
    enable?: boolean;
    locked?: boolean;
    locked_by?: PhoneSettingLock;
    modified?: boolean;
  };
}

export interface PhoneSwitch {
  enable?: boolean;
  locked?: boolean;
  locked_by?: PhoneSettingLock;
}

export type PhoneUserLineName =
  | "phoneNumber"
  | "extensionNumber"
  | "displayName"
  | "displayName;extensionNumber"
  | "firstName;extensionNumber"
  | "firstName;lastName;extensionNumber";

export type RecordedCalls = "inbound" | "outbound" | "both";

export type RecordedExtension = "user" | "callQueue" | "commonArea";

export interface RecordingBeepTone {
  enable?: boolean;
  play_beep_member?: BeepHearers;
  play_beep_time_interval?: 5 | 10 | 15 | 20 | 25 | 30 | 60 | 120;
  play_beep_volume?: 0 | 20 | 40 | 60 | 80 | 100;
}

export interface RedirectForwardedBy {
  name?: string;
  phone_number?: string;
  extension_number?: string;
  extension_type?: string;
}

export type RetainedPhoneData =
  | "callLog"
  | "onDemandRecording"
  | "automaticRecording"
  | "voicemail"
  | "videomail"
  | "sms"
  | "fax";

export interface RunningCallRecording {
  id: string;
  call_id: string;
  user_id: string;
  date_time: string;
  callee_account_code?: string;
  callee_number: string;
  caller_account_code?: string;
  caller_number: string;
  direction: "inbound" | "outbound";
  recording_type: "OnDemand" | "Automatic";
  owner: CallRecordingOwner;
}

export interface Sms {
  session_id: string;
  date_time: string;
  message: string;
  message_id: string;
  message_type: number;
  attachments: SmsAttachment[];
  phone_number_campaign_opt_statuses?: CampaignOptStatus[];
}

export interface SmsAttachment {
  id: string;
  type: string;
  name: string;
  download_url: string;
  size: number;
}

export interface SmsCampaignOpt {
  date_time: string;
  phone_number_campaign_opt_statuses: {
    consumer_phone_number: string;
    zoom_phone_user_number: string;
  }[];
}

export interface SmsEtiquetteBreach {
  email: string;
  date_time: string;
  message: string;
  policy_name: string;
}

export type SmsExtension = "user" | "callQueue" | "autoReceptionist";

export interface SmsParty {
  id?: string;
  type?: SmsExtension;
  display_name?: string;
  phone_number: string;
}

export interface SmsRecipient {
  id?: string;
  type?: string;
  display_name?: string;
  phone_number: string;
  is_message_owner?: boolean;
}

export interface SmsSender {
  id?: string;
  type?: string;
  display_name?: string;
  phone_number: string;
}

export type TransferExtension =
  | "user"
  | "callQueue"
  | "autoReceptionist"
  | "commonArea"
  | "sharedLineGroup"
  | "zoomRoom"
  | "ciscoRoom/PolycomRoom"
  | "contactCenter"
  | "pstn"
  | "five9"
  | "twilio";

export interface Voicemail {
  id: string;
  call_id?: string;
  date_time: string;
  call_element_id?: string;
  call_history_id?: string;
  call_log_id?: string;
  callee_account_code?: string;
  callee_name: string;
  callee_number: string;
  callee_number_type: 1 | 2;
  callee_user_id?: string;
  caller_account_code?: string;
  caller_name: string;
  caller_number: string;
  caller_number_type: 1 | 2;
}

export interface WarmTransfer {
  call_id: string;
  date_time: string;
  failure_reason?: string;
  owner?: CallOwner;
  transfer_account_code?: string;
  transfer_phone_number?: string;
}
