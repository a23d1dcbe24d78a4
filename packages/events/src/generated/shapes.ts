// Made by `node scripts/generate.ts` from source/: change that, not this.

export type ArchiveRecordingType =
  | "shared_screen_with_speaker_view"
  | "audio_only"
  | "chat_file"
  | "closed_caption"
  | "chat_message";

export interface ChannelMember {
  id: string;
  display_name: string;
}

export interface ChatChannel {
  id: string;
  type: 1 | 2 | 3 | 4 | 5;
  name: string;
  date_time: string;
  timestamp: number;
}

export type ChatRecipient = "everyone" | "host" | "guest" | "group" | "host_group";

export interface ClosedCaptioning {
  auto_transcribing?: boolean;
  enable?: boolean;
  save_caption?: boolean;
  third_party_captioning_service?: boolean;
  view_full_transcript?: boolean;
}

export interface CustomQuestion {
  title: string;
  value: string;
}

export type DataCenterRegion =
  | "AU"
  | "LA"
  | "CA"
  | "CN"
  | "DE"
  | "HK"
  | "IN"
  | "IE"
  | "TY"
  | "MX"
  | "NL"
  | "SG"
  | "US";

export interface DialInNumber {
  code?: string;
  country_code?: string;
  country_name?: string;
  display_number?: string;
  number?: string;
}

export interface EmailNotification {
  alternative_host_reminder?: boolean;
  cancel_meeting_reminder?: boolean;
  cloud_recording_available_reminder?: boolean;
  jbh_reminder?: boolean;
  recording_available_reminder_alternative_hosts?: boolean;
  recording_available_reminder_schedulers?: boolean;
  schedule_for_reminder?: boolean;
}

export type EmployeeCount =
  | "1-20"
  | "21-50"
  | "51-100"
  | "101-250"
  | "251-500"
  | "501-1,000"
  | "1,001-5,000"
  | "5,001-10,000"
  | "More than 10,000"
  | "";

export interface GroupPerson {
  id?: string;
  email?: string;
}

export interface GroupPolling {
  advanced_polls?: boolean;
  allow_alternative_host_to_add_edit?: boolean;
  allow_host_to_upload_image?: boolean;
  enable?: boolean;
  manage_saved_polls_and_quizzes?: boolean;
  require_answers_to_be_anonymous?: boolean;
}

export type InterpretationLanguage =
  | "American"
  | "Chinese"
  | "French"
  | "German"
  | "Japanese"
  | "Russian"
  | "Brazilian"
  | "Spanish"
  | "Mexican"
  | "British";

export interface Interpreter {
  email?: string;
  sign_language?: string;
}

export interface IpAddressAccessControl {
  enable?: boolean;
  ip_addresses_or_ranges?: string;
}

export type LiveStreamingService =
  | "facebook"
  | "workplace_by_facebook"
  | "youtube"
  | "custom_live_streaming_service";

export interface Meeting {
  id: MeetingId;
  uuid: string;
  host_id: string;
  topic: string;
  type: MeetingType;
  start_time: string;
  duration: number;
  timezone?: string;
}

export type MeetingId = number | string;

export interface MeetingPasswordRequirement {
  consecutive_characters_length?: 0 | 4 | 5 | 6 | 7 | 8;
  have_letter?: boolean;
  have_number?: boolean;
  have_special_character?: boolean;
  have_upper_and_lower_characters?: boolean;
  length?: number;
  only_allow_numeric?: boolean;
  weak_enhance_detection?: boolean;
}

export type MeetingType = 2 | 8 | 1 | 3 | 4 | 7 | 10 | 0;

export interface Named {
  id: string;
  name: string;
}

export type NetworkNotification = "network bandwidth low" | "internet connection unstable";

export type NetworkType = "Wired" | "Wifi" | "PPP" | "Cellular" | "Others";

export interface Occurrence {
  start_time: string;
  duration?: number;
  occurrence_id: string;
  status?: "available" | "deleted";
}

export interface OccurrenceStart {
  start_time: string;
  occurrence_id: string;
}

export interface Participant {
  user_id: string;
  user_name: string;
  id?: string;
  participant_uuid?: string;
}

export interface ParticipantPhoneMasking {
  enable?: boolean;
  masking_type?: "mask_default" | "mask_first_5" | "mask_except_last_4";
}

export interface PeeringEmergencyAddress {
  carrier_code: number;
  phone_numbers: string[];
  emergency_address?: {
    address_line1: string;
    address_line2?: string;
    city?: string;
    country?: string;
    state_code?: string;
    zip?: string;
  };
}

export type PhoneConnection = "pstn_off_net" | "voip" | "pstn_on_net" | "contact_center" | "byop";

export type PhoneExtension =
  | "user"
  | "callQueue"
  | "autoReceptionist"
  | "commonArea"
  | "commonAreaPhone"
  | "sharedLineGroup"
  | "zoomRoom"
  | "ciscoRoom/PolycomRoom"
  | "contactCenter"
  | "pstn"
  | "five9"
  | "twilio";

export type PresenceStatus =
  | "Available"
  | "Away"
  | "Do_Not_Disturb"
  | "In_Meeting"
  | "Presenting"
  | "On_Phone_Call"
  | "In_Calendar_Event"
  | "Offline"
  | "Busy"
  | "Mobile_signed_in";

export type PurchaseRole =
  | "Decision Maker"
  | "Evaluator/Recommender"
  | "Influencer"
  | "Not involved"
  | "";

export type PurchasingTimeFrame =
  | "Within a month"
  | "1-3 months"
  | "4-6 months"
  | "More than 6 months"
  | "No timeframe"
  | "";

export type QosSummaryType =
  | "audio_input"
  | "audio_output"
  | "video_input"
  | "video_output"
  | "as_input"
  | "as_output"
  | "cpu_usage"
  | "audio_device_from_crc"
  | "audio_device_to_crc"
  | "video_device_from_crc"
  | "video_device_to_crc"
  | "as_device_from_crc"
  | "as_device_to_crc"
  | "audio_device_from_rwg"
  | "audio_device_to_rwg"
  | "video_device_from_rwg"
  | "video_device_to_rwg"
  | "as_device_from_rwg"
  | "as_device_to_rwg"
  | "audio_quality"
  | "video_quality"
  | "as_quality"
  | "wifi_rssi";

export type QosType =
  | "audio_input"
  | "audio_output"
  | "video_input"
  | "video_output"
  | "as_input"
  | "as_output"
  | "cpu_usage"
  | "audio_device_from_crc"
  | "audio_device_to_crc"
  | "video_device_from_crc"
  | "video_device_to_crc"
  | "as_device_from_crc"
  | "as_device_to_crc"
  | "audio_device_from_rwg"
  | "audio_device_to_rwg"
  | "video_device_from_rwg"
  | "video_device_to_rwg"
  | "as_device_from_rwg"
  | "as_device_to_rwg"
  | "audio_quality"
  | "video_quality"
  | "as_quality"
  | "wifi_rssi"
  | "notification";

export type QualityIssue =
  | "Unstable audio quality"
  | "Unstable video quality"
  | "Unstable screen share quality"
  | "High CPU occupation"
  | "Call Reconnection";

export type RecommendedDisableSetting =
  | "enableAnnotation"
  | "enableMeetingChat"
  | "enableScreenShare"
  | "enableMultipleShare"
  | "enableScreenShareHostOnly";

export type RecommendedEnableSetting =
  | "enablePassword"
  | "enableWaitingRoom"
  | "enableOnlyAuthenticated"
  | "enableRegistration"
  | "enableScreenShareLock"
  | "enableScreenShareHostOnly"
  | "enableSpecifiedDomain";

export interface RecordFilesSeparately {
  active_speaker?: boolean;
  gallery_view?: boolean;
  shared_screen?: boolean;
}

export interface Recorded {
  id: number;
  uuid: string;
  host_id: string;
  topic: string;
  type: RecordedType;
  start_time: string;
  duration: number;
  timezone?: string;
}

export type RecordedType = 2 | 1 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 99 | 100;

export type RecordingFileExtension = "MP4" | "M4A" | "TXT" | "VTT" | "CSV" | "JSON" | "JPG";

export type RecordingFileType =
  | "MP4"
  | "M4A"
  | "CHAT"
  | "TRANSCRIPT"
  | "CSV"
  | "TB"
  | "CC"
  | "CHAT_MESSAGE"
  | "SUMMARY"
  | "TIMELINE";

export type RecordingType =
  | "shared_screen_with_speaker_view"
  | "shared_screen_with_speaker_view(CC)"
  | "shared_screen_with_gallery_view"
  | "gallery_view"
  | "shared_screen"
  | "audio_only"
  | "chat_file"
  | "active_speaker"
  | "host_video"
  | "audio_only_each_participant"
  | "cc_transcript"
  | "closed_caption"
  | "poll"
  | "timeline"
  | "thumbnail"
  | "audio_interpretation"
  | "summary"
  | "summary_next_steps"
  | "summary_smart_chapters"
  | "sign_interpretation"
  | "production_studio"
  | "audio_transcript"
  | "production_sutdio";

export interface Recurrence {
  type?: 1 | 2 | 3;
  end_date_time?: string;
  end_times?: number;
  monthly_day?: number;
  monthly_week?: 1 | 2 | 3 | 4 | -1;
  monthly_week_day?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  repeat_interval?: number;
  weekly_days?: string;
}

export interface RoomSystem {
  call_type: string;
  device_ip: string;
}

export interface SharingDetails {
  date_time: string;
  content: "application" | "whiteboard" | "desktop" | "airplay" | "camera" | "unknown";
  file_link: string;
  link_source: "deep_link" | "in_meeting" | "";
  source: "dropbox" | "";
}

export interface SharingParticipant {
  id?: string;
  user_id: string;
  user_name?: string;
  sharing_details: SharingDetails;
}

export type SignInClient =
  | "browser"
  | "mac"
  | "win"
  | "iphone"
  | "android"
  | "ipad"
  | "chromeos"
  | "linux";

export interface SignLanguageInterpretation {
  custom_languages?: string[];
  enable?: boolean;
  enable_sign_language_interpretation_by_default?: boolean;
  languages?: InterpretationLanguage[];
}

export type StreamingService =
  | "Facebook"
  | "Workplace_by_Facebook"
  | "YouTube"
  | "Twitch"
  | "Custom_Live_Streaming_Service";

export interface SummarizedMeeting {
  meeting_id: number;
  meeting_uuid: string;
  meeting_host_id: string;
  meeting_host_email: string;
  meeting_topic: string;
  meeting_start_time: string;
  meeting_end_time: string;
}

export type UserType = 2 | 1 | 3 | 4 | 99;

export interface VirtualBackgroundSettings {
  allow_upload_custom?: boolean;
  allow_videos?: boolean;
  enable?: boolean;
  files?: {
    id?: string;
    type?: string;
    is_default?: boolean;
    name?: string;
    size?: number;
  }[];
}

export interface WaitingRoomSettings {
  participants_to_place_in_waiting_room?: 0 | 1 | 2;
  users_who_can_admit_participants_from_waiting_room?: 0 | 1;
  whitelisted_domains_for_waiting_room?: string;
}

export interface Webinar {
  id: MeetingId;
  uuid: string;
  host_id: string;
  topic: string;
  type: WebinarType;
  start_time: string;
  duration: number;
  timezone: string;
}

export interface WebinarChat {
  allow_attendees_chat_with?: 1 | 2 | 3;
  allow_auto_save_local_chat_file?: boolean;
  allow_panelists_chat_with?: 1 | 2;
  allow_panelists_send_direct_message?: boolean;
  allow_users_save_chats?: 0 | 1 | 2;
  default_attendees_chat_with?: 1 | 2;
  enable?: boolean;
}

export type WebinarChatRecipient =
  | "everyone"
  | "host"
  | "guest"
  | "group"
  | "backstage"
  | "host_group";

export interface WebinarLiveStreaming {
  custom_service_instructions?: string;
  enable?: boolean;
  live_streaming_reminder?: boolean;
  live_streaming_service?: LiveStreamingService[];
}

export type WebinarType = 5 | 6 | 9;
