// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  ClosedCaptioning,
  DataCenterRegion,
  EmailNotification,
  IpAddressAccessControl,
  MeetingPasswordRequirement,
  ParticipantPhoneMasking,
  PresenceStatus,
  RecordFilesSeparately,
  SignInClient,
  SignLanguageInterpretation,
  UserType,
  VirtualBackgroundSettings,
  WaitingRoomSettings,
  WebinarChat,
  WebinarLiveStreaming,
} from "./shapes.ts";

export interface UserEvents {
  "user.activated": UserActivated;
  "user.created": UserCreated;
  "user.deactivated": UserDeactivated;
  "user.deleted": UserDeleted;
  "user.disassociated": UserDisassociated;
  "user.invitation_accepted": UserInvitationAccepted;
  "user.personal_notes_updated": UserPersonalNotesUpdated;
  "user.presence_status_updated": UserPresenceStatusUpdated;
  "user.settings_updated": UserSettingsUpdated;
  "user.signed_in": UserSignedIn;
  "user.signed_out": UserSignedOut;
  "user.tsp_created": UserTspCreated;
  "user.tsp_deleted": UserTspDeleted;
  "user.tsp_updated": UserTspUpdated;
  "user.updated": UserUpdated;
}

/** An inactive user may use Zoom again. */
export interface UserActivated {
  event: "user.activated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name: string;
      last_name: string;
    };
  };
}

/** The account has a new user. */
export interface UserCreated {
  event: "user.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    creation_type: "create" | "ssoCreate" | "autoCreate" | "custCreate";
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name?: string;
      last_name?: string;
      display_name?: string;
    };
  };
}

/** A user may no longer use Zoom, but is kept. */
export interface UserDeactivated {
  event: "user.deactivated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name: string;
      last_name: string;
    };
  };
}

/** A user was deleted with everything of theirs. */
export interface UserDeleted {
  event: "user.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: UserIdentity;
  };
}

/** A user left the account and goes on without it. */
export interface UserDisassociated {
  event: "user.disassociated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name: string;
      last_name: string;
    };
  };
}

/** A person who was invited is now a user of the account. */
export interface UserInvitationAccepted {
  event: "user.invitation_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: UserIdentity;
  };
}

/** A user wrote a different status note. */
export interface UserPersonalNotesUpdated {
  event: "user.personal_notes_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time: string;
      personal_notes: string;
    };
    old_object: {
      personal_notes: string;
    };
  };
}

/** A user's presence changed, such as from available to busy. */
export interface UserPresenceStatusUpdated {
  event: "user.presence_status_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time?: string;
      "date-time"?: string;
      presence_status: PresenceStatus;
      app?: {
        type: "desktop" | "mobile" | "pad" | "pzr";
        presence_status: PresenceStatus;
      };
    };
  };
}

/** A user, or an admin, chose other settings for the user. */
export interface UserSettingsUpdated {
  event: "user.settings_updated";
  event_ts: number;
  operator?: string;
  operator_id?: string;
  time_stamp?: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      settings: UserSettings;
    };
    old_object?: {
      id?: string;
      settings?: UserSettings;
    };
  };
}

/** A user logged in to a Zoom client or the web. */
export interface UserSignedIn {
  event: "user.signed_in";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time: string;
      client_type: SignInClient;
      login_type: number | string;
      version: string;
    };
  };
}

/** A user logged out of a Zoom client or the web. */
export interface UserSignedOut {
  event: "user.signed_out";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time: string;
      client_type: SignInClient;
      login_type: number | string;
      version: string;
    };
  };
}

/** A user got audio dial-in through a telephony partner. */
export interface UserTspCreated {
  event: "user.tsp_created";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: TspUser;
  };
}

/** A user lost audio dial-in through a telephony partner. */
export interface UserTspDeleted {
  event: "user.tsp_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: TspUser;
  };
}

/** A user's audio dial-in through a telephony partner was edited. */
export interface UserTspUpdated {
  event: "user.tsp_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: TspUser;
    old_object?: TspCredentials;
  };
}

/** A user's profile was edited: `object` has what is new, `old_object` what it was. */
export interface UserUpdated {
  event: "user.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    operation?: "change_password" | "sign_out_from_all_devices";
    time_stamp?: number;
    object: UserProfile;
    old_object?: UserProfile;
  };
}

export interface TspCredentials {
  id?: string;
  conference_code?: string;
  leader_pin?: string;
  tsp_bridge?: string;
  dial_in_numbers?: {
    type?: "toll" | "tollfree" | "media_link";
    code?: string;
    country_label?: string;
    number?: string;
  }[];
}

export interface TspUser {
  id: string;
  email?: string;
  tsp_credentials?: TspCredentials;
}

export interface UserIdentity {
  id: string;
  type: UserType;
  email: string;
  first_name?: string;
  last_name?: string;
}

export interface UserPolling {
  advanced_polls?: boolean;
  allow_alternative_host_to_add_edit?: boolean;
  allow_host_to_upload_image?: boolean;
  enable?: boolean;
  require_answers_to_be_anonymous?: boolean;
}

export interface UserProfile {
  id: string;
  type?: UserType;
  timezone?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  company?: string;
  dept?: string;
  display_name?: string;
  host_key?: string;
  language?: string;
  phone_country?: string;
  phone_number?: string;
  pic_url?: string;
  pmi?: number;
  primary_group_id?: string;
  role?: string;
  use_pmi?: boolean;
  vanity_name?: string;
  custom_attributes?: {
    key: string;
    name: string;
    value: number;
  }[];
  settings?: {
    large_meeting?: string;
    meeting_capacity?: number;
    feature?: {
      large_meeting_capacity?: number;
      webinar?: boolean;
      webinar_capacity?: number;
    };
  };
}

export interface UserSettings {
  audio_conferencing?: {
    participant_phone_masking?: ParticipantPhoneMasking;
  };
  email_notification?: EmailNotification;
  feature?: {
    cn_meeting?: boolean;
    concurrent_meeting?: "Basic" | "Plus" | "None";
    in_meeting?: boolean;
    large_meeting?: boolean;
    large_meeting_capacity?: 500 | 1000;
    meeting_capacity?: number;
    webinar?: boolean;
    webinar_capacity?: 100 | 500 | 1000 | 3000 | 5000 | 10000;
    zoom_events?: boolean;
    zoom_events_capacity?: 500 | 1000 | 3000 | 5000 | 10000 | 20000 | 30000 | 50000;
    zoom_phone?: boolean;
  };
  in_meeting?: {
    allow_host_panelists_to_use_audible_clap?: boolean;
    allow_host_to_enable_focus_mode?: boolean;
    allow_live_streaming?: boolean;
    allow_participants_chat_with?: 1 | 2 | 3 | 4;
    allow_show_zoom_windows?: boolean;
    allow_users_save_chats?: 1 | 2 | 3;
    allow_users_to_delete_messages_in_meeting_chat?: boolean;
    annotation?: boolean;
    attendee_on_hold?: boolean;
    attention_mode_focus_mode?: boolean;
    auto_answer?: boolean;
    auto_saving_chat?: boolean;
    breakout_room?: boolean;
    breakout_room_schedule?: boolean;
    chat?: boolean;
    closed_caption?: boolean;
    co_host?: boolean;
    custom_data_center_regions?: boolean;
    custom_live_streaming_service?: boolean;
    custom_service_instructions?: string;
    data_center_regions?: DataCenterRegion[];
    disable_screen_sharing_for_host_meetings?: boolean;
    disable_screen_sharing_for_in_meeting_guests?: boolean;
    e2e_encryption?: boolean;
    entry_exit_chime?: string;
    far_end_camera_control?: boolean;
    feedback?: boolean;
    file_transfer?: boolean;
    group_hd?: boolean;
    join_from_desktop?: boolean;
    join_from_mobile?: boolean;
    live_streaming_facebook?: boolean;
    live_streaming_youtube?: boolean;
    meeting_question_answer?: boolean;
    meeting_reactions?: boolean;
    meeting_reactions_emojis?: "all" | "selected";
    meeting_survey?: boolean;
    non_verbal_feedback?: boolean;
    participants_share_simultaneously?: "multiple" | "one";
    polling?: boolean;
    post_meeting_feedback?: boolean;
    private_chat?: boolean;
    record_play_voice?: boolean;
    remote_control?: boolean;
    remote_support?: boolean;
    screen_sharing?: boolean;
    share_dual_camera?: boolean;
    show_a_join_from_your_browser_link?: boolean;
    slide_control?: boolean;
    virtual_background?: boolean;
    waiting_room?: boolean;
    webinar_reactions?: boolean;
    webinar_survey?: boolean;
    whiteboard?: boolean;
    who_can_share_screen?: "host" | "all";
    who_can_share_screen_when_someone_is_sharing?: "host" | "all";
    workplace_by_facebook?: boolean;
    closed_captioning?: ClosedCaptioning;
    language_interpretation?: {
      custom_languages?: string[];
      enable?: boolean;
      languages?: string[];
    };
    meeting_polling?: UserPolling;
    sign_language_interpretation?: SignLanguageInterpretation;
    virtual_background_settings?: VirtualBackgroundSettings;
    webinar_chat?: WebinarChat;
    webinar_live_streaming?: WebinarLiveStreaming;
    webinar_polling?: UserPolling;
  };
  meeting_security?: {
    auto_security?: boolean;
    block_user_domain?: boolean;
    block_user_domain_list?: string[];
    embed_password_in_join_link?: boolean;
    encryption_type?: "enhanced_encryption" | "e2ee";
    end_to_end_encrypted_meetings?: boolean;
    meeting_password?: boolean;
    only_authenticated_can_join_from_webclient?: boolean;
    phone_password?: boolean;
    pmi_password?: boolean;
    require_password_for_scheduled_meeting?: boolean;
    require_password_for_scheduled_webinar?: boolean;
    waiting_room?: boolean;
    webinar_password?: boolean;
    meeting_password_requirement?: MeetingPasswordRequirement;
    waiting_room_settings?: WaitingRoomSettings;
  };
  recording?: {
    ask_host_to_confirm_disclaimer?: boolean;
    ask_participants_to_consent_disclaimer?: boolean;
    auto_delete_cmr?: boolean;
    auto_delete_cmr_days?: 30 | 60 | 90 | 120;
    auto_recording?: "local" | "cloud" | "none";
    cloud_recording?: boolean;
    display_participant_name?: boolean;
    host_pause_stop_recording?: boolean;
    local_recording?: boolean;
    optimize_recording_for_3rd_party_video_editor?: boolean;
    record_audio_file?: boolean;
    record_audio_file_each_participant?: boolean;
    record_gallery_view?: boolean;
    record_speaker_view?: boolean;
    recording_audio_transcript?: boolean;
    recording_disclaimer?: boolean;
    recording_highlight?: boolean;
    recording_thumbnails?: boolean;
    save_chat_text?: boolean;
    save_close_caption?: boolean;
    save_panelist_chat?: boolean;
    save_poll_results?: boolean;
    show_timestamp?: boolean;
    ip_address_access_control?: IpAddressAccessControl;
    record_files_separately?: RecordFilesSeparately;
    recording_password_requirement?: {
      have_letter?: boolean;
      have_number?: boolean;
      have_special_character?: boolean;
      length?: number;
      only_allow_numeric?: boolean;
    };
  };
  schedule_meeting?: {
    audio_type?: string;
    default_password_for_scheduled_meetings?: boolean;
    force_pmi_jbh_password?: string;
    host_video?: boolean;
    jbh_time?: 0 | 5 | 10 | 15;
    join_before_host?: boolean;
    mute_upon_entry?: boolean;
    participants_video?: boolean;
    personal_meeting?: boolean;
    pmi_password?: string;
    pstn_password_protected?: string;
    require_password_for_instant_meetings?: boolean;
    require_password_for_pmi_meetings?: "jbh_only" | "all" | "none";
    require_password_for_scheduled_meetings?: boolean;
    require_password_for_scheduling_new_meetings?: boolean;
    upcoming_meeting_reminder?: boolean;
    use_pmi_for_instant_meetings?: boolean;
    use_pmi_for_scheduled_meetings?: boolean;
  };
  telephony?: {
    audio_conference_info?: string;
    show_international_numbers_link?: boolean;
    third_party_audio?: boolean;
    telephony_regions?: {
      allowed_values?: string[];
      selection_values?: string;
    };
  };
  tsp?: {
    call_out?: boolean;
    call_out_countries?: string[];
    display_toll_free_numbers?: boolean;
    show_international_numbers_link?: boolean;
    global_dial_in_countries?: {
      selected_countries?: {
        code?: string;
        name?: string;
      }[];
    };
  };
}
