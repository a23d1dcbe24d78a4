// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  ClosedEngagementTransfer:
    '{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":"text","user_display_name":"text","transfer_level?":"@ContactCenterTransferLevel","transfer_to_flow_id?":"text","transfer_to_flow_name?":"text","transfer_to_number?":"text","transfer_to_task_status?":"@ContactCenterTaskStatus"}',
  ContactCenterAddOnsPlanName:
    '{"|":[{"=":"ai_expert_assist"},{"=":"zoom_contact_center_for_service_cloud_voice"}]}',
  ContactCenterAssetItem:
    '{"asset_item_content?":"text","asset_item_file_url?":"text","asset_item_id?":"text","asset_item_language?":"text","asset_item_name?":"text","asset_item_voice?":"text","is_default?":"flag"}',
  ContactCenterCampaignDialerStatus:
    '{"|":[{"=":"consumer_answer"},{"=":"consumer_no_answer"},{"=":"consumer_reject"},{"=":"agent_abandoned"},{"=":"number_invalid"},{"=":"number_blocked"},{"=":"other_errors"},{"=":"consumer_busy"}]}',
  ContactCenterChannel:
    '{"|":[{"=":"chat"},{"=":"default"},{"=":"email"},{"=":"in_app_chat"},{"=":"messaging"},{"=":"phone"},{"=":"sms"},{"=":"video"},{"=":"voice"},{"=":"work_item"}]}',
  ContactCenterChannelName:
    '{"|":[{"=":"voice"},{"=":"sms"},{"=":"chat"},{"=":"video"},{"=":"in_app_chat"}]}',
  ContactCenterChannelSettings:
    '{"concurrent_email_capacity?":"number","concurrent_message_capacity?":"number","email_occupied?":"flag","messaging_occupied?":"flag","multi_channel_engagements?":{"email_max_agent_load?":"number","enable?":"flag","max_agent_load?":"number"}}',
  ContactCenterChannelSource:
    '{"|":[{"=":"email_address"},{"=":"facebook_messenger"},{"=":"in_app_chat"},{"=":"in_app_video"},{"=":"kiosk_video"},{"=":"sms"},{"=":"web_chat"},{"=":"web_video"},{"=":"whatsapp"}]}',
  ContactCenterChannelType:
    '{"|":[{"=":"voice"},{"=":"chat"},{"=":"sms"},{"=":"video"},{"=":"messaging"},{"=":"in_app_chat"}]}',
  ContactCenterClientIntegration:
    '{"|":[{"=":"Default"},{"=":"Salesforce"},{"=":"Zendesk"},{"=":"ServiceNow"},{"=":"Microsoft_Dynamics_365"}]}',
  ContactCenterFileType:
    '{"|":[{"=":"Image"},{"=":"Audio"},{"=":"Video"},{"=":"File"},{"=":"Link"}]}',
  ContactCenterPackageName: '{"|":[{"=":"essentials"},{"=":"premium"},{"=":"elite"}]}',
  ContactCenterPresence:
    '{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","user_email?":"text"}',
  ContactCenterQueue:
    '{"date_time_ms":"text","auto_close_alert_message?":"text","auto_close_alert_message_enabled?":"flag","auto_close_alert_message_time?":"number","auto_close_message?":"text","auto_close_message_enabled?":"flag","auto_close_timeout?":"number","cc_queue_id":"text","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"overflow_to_cc_queue_id?":"text","overflow_to_flow_id?":"text","overflow_to_goodbye_message?":"flag","overflow_to_inbox_id?":"text","overflow_to_queue_id?":"text","queue_description?":"text","queue_id?":"text","queue_name?":"text","recording_storage_location?":"text","service_level_exclude_abandoned_quit_engagements?":"flag","service_level_exclude_long_abandoned_calls?":"flag","service_level_exclude_short_abandoned_calls?":"flag","service_level_target_in_percentage?":"number","service_level_threshold_in_seconds?":"number","short_abandon_enable?":"flag","short_abandon_threshold?":"number","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_expiration?":"flag","wrap_up_time?":"number"}',
  ContactCenterStatusName:
    '{"|":[{"=":"Offline"},{"=":"Ready"},{"=":"Not Ready"},{"=":"Occupied"}]}',
  ContactCenterTask:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number","task_priority?":"number","task_status?":"@ContactCenterTaskStatus"}',
  ContactCenterTaskStatus:
    '{"|":[{"=":"pending"},{"=":"reserved"},{"=":"assigned"},{"=":"canceled"},{"=":"completed"},{"=":"wrapping"}]}',
  ContactCenterTeam:
    '{"date_time_ms":"text","parent_team_id?":"text","parent_team_name?":"text","team_description?":"text","team_id":"text","team_name":"text"}',
  ContactCenterTeamMembers:
    '{"date_time_ms":"text","team_id":"text","team_role":{"|":[{"=":"supervisor"},{"=":"agent"}]},"user_ids":["text"]}',
  ContactCenterTransferLevel: '{"|":[{"=":"queue"},{"=":"agent"},{"=":"flow"},{"=":"did"}]}',
  ContactCenterUserPhoneNumbers:
    '{"user_id":"text","display_name":"text","date_time_ms":"text","role_id":"text","role_name":"text","user_email":"text","phone_numbers":[{"phone_number":"text","phone_number_id":"text"}]}',
  ContactCenterUserSkills:
    '{"user_id":"text","display_name":"text","date_time_ms":"text","role_id":"text","role_name":"text","user_email":"text","skills":[{"skill_id":"text"}]}',
  Engagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text"}',
  EngagementConsumer:
    '{"consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text"}',
  EngagementEndData:
    '{"engagement_id":"text","start_time":"text","date_time_ms":"text","channel":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]}}',
  EngagementRecording:
    '{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"]}',
  EngagementTask:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number"}',
  EngagementTransfer:
    '{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text"}',
  EngagementUpgrade:
    '{"engagement_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","queue_id?":"text","queue_name?":"text","upgrade_to_channel?":"@ContactCenterChannel","upgrade_to_channel_source?":"@ContactCenterChannelSource","consumers?":["@EngagementConsumer"],"users":["@EngagementUser"]}',
  EngagementUser: '{"user_id":"text","user_display_name?":"text"}',
  EngagementWithFiles:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","files":[{"file_id":"text","file_name":"text","file_size":"number","file_type":"@ContactCenterFileType"}]}',
  EngagementWithMessage:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","message_text":"text"}',
  EngagementWrapUp:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}',
  HaltedEngagementRecording:
    '{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"user_id?":"text","date_time?":"text","date_time_ms":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","recording_start_time?":"text","recording_start_time_ms?":"text","user_display_name?":"text"}',
  HandledEngagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}',
  HandledInboxMessage:
    '{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id?":"text","user_display_name?":"text"}',
  InboxMessage:
    '{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text"}',
  LapsedTaskReservation:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number","assigned_user_id":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","task_reservation_id":"text"}',
  MonitoredEngagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","action_type":{"|":[{"=":"barge"},{"=":"listen"},{"=":"whisper"}]},"channel_id?":"text","channel_type?":"@ContactCenterChannel","contact_center_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"monitoring_user_display_name":"text","monitoring_user_id":"text","queue_id?":"text"}',
  MutedEngagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}',
  OpenEngagementTransfer:
    '{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text","transfer_level?":{"|":[{"=":"queue"},{"=":"agent"}]},"transfer_to_task_status?":"@ContactCenterTaskStatus"}',
  OpeningHours:
    '{"hour_type?":{"|":[{"=":1},{"=":2}]},"custom_hours?":[{"custom_hour_type?":{"|":[{"=":0},{"=":1},{"=":2}]},"day_of_week?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]},"custom_hour_ranges?":[{"start_time?":"text","end_time?":"text"}]}]}',
  QueueMembership:
    '{"user_id":"text","display_name?":"text","date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","user_email?":"text"}',
  QueueOpting:
    '{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","queue_name":"text","user_email?":"text"}',
  QueuedTask:
    '{"engagement_id":"text","date_time_ms":"text","cc_queue_id":"text","channel_source?":"@ContactCenterChannelSource","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","flow_id?":"text","flow_name?":"text","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"queue_description?":"text","queue_id?":"text","queue_name?":"text","short_abandon_enable?":"flag","short_abandon_threshold?":"number","task_id":"text","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_time?":"number"}',
  TakenTaskReservation:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number","assigned_user_id":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"task_reservation_id":"text"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "contact_center.asset_created":
    '{"account_id":"text","object":{"date_time_ms":{"|":["number","text"]},"asset_description?":"text","asset_id":"text","asset_language_code":"text","asset_name":"text","asset_type":"text","category_id?":"text","category_name?":"text","modified_by":"text","asset_items?":["@ContactCenterAssetItem"]}}',
  "contact_center.asset_deleted":
    '{"account_id":"text","object":{"date_time_ms":{"|":["number","text"]},"archived":"any","archived_time?":"text","asset_id":"text","asset_name":"text","modified_by":"text"}}',
  "contact_center.asset_updated":
    '{"account_id":"text","object":{"date_time_ms":{"|":["number","text"]},"asset_id":"text","modified_by":"text","updates":{"asset_description?":"text","asset_name?":"text","category_id?":"text","restore?":"any","asset_item_added?":["@ContactCenterAssetItem"],"asset_item_deleted?":[{"asset_item_id?":"text","asset_item_name?":"text"}],"asset_item_updated?":["@ContactCenterAssetItem"]}}}',
  "contact_center.business_hours_created":
    '{"account_id":"text","object":{"timezone":"text","date_time?":"text","date_time_ms":"text","account_default":"flag","business_hour_description?":"text","business_hour_id":"text","business_hour_name":"text","modified_by":"text","hours":"@OpeningHours"}}',
  "contact_center.business_hours_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","business_hour_id":"text","modified_by":"text"}}',
  "contact_center.business_hours_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","business_hour_id":"text","modified_by":"text","updates":{"timezone?":"text","account_default?":"flag","business_hour_description?":"text","business_hour_name?":"text","hours?":"@OpeningHours"}}}',
  "contact_center.call_control_make_call_executed":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","request_id":"text"}}',
  "contact_center.closure_created":
    '{"account_id":"text","object":{"timezone":"text","date_time?":"text","date_time_ms":"text","account_default":"flag","closure_set_description?":"text","closure_set_id":"text","closure_set_name":"text","modified_by":"text","closures":[{"start_time?":"text","end_time?":"text","closure_hour_type?":{"|":[{"=":1},{"=":2}]},"closure_id":"text","closure_name":"text","recurring_days_of_week?":[{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]}],"recurring_frequency?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"recurring_frequency_type?":{"|":[{"=":1},{"=":2}]},"recurring_month?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":11},{"=":12}]},"recurring_week_interval?":"number"}]}}',
  "contact_center.closure_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","closure_set_id":"text","modified_by":"text"}}',
  "contact_center.closure_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","closure_set_id":"text","modified_by":"text","updates":{"timezone?":"text","account_default?":"flag","closure_set_description?":"text","closure_set_name?":"text","closures?":[{"start_time?":"text","end_time?":"text","closure_hour_type?":{"|":[{"=":1},{"=":2}]},"closure_id":"text","closure_name?":"text","recurring_days_of_week?":[{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]}],"recurring_frequency?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"recurring_frequency_type?":{"|":[{"=":1},{"=":2}]},"recurring_month?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":11},{"=":12}]},"recurring_week_interval?":"number"}]}}}',
  "contact_center.cx_engagement_end_data_ready":
    '{"account_id":"text","object":"@EngagementEndData"}',
  "contact_center.engagement_consumer_answered":
    '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_consumer_ended":
    '{"account_id":"text","object":{"engagement_id":"text","user_id?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name?":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}}',
  "contact_center.engagement_consumer_notified":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","consumer_invite_email?":"text","consumer_invite_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}}',
  "contact_center.engagement_consumer_sent_file":
    '{"account_id":"text","object":"@EngagementWithFiles"}',
  "contact_center.engagement_consumer_sent_message":
    '{"account_id":"text","object":"@EngagementWithMessage"}',
  "contact_center.engagement_customer_sent_file":
    '{"account_id":"text","object":"@EngagementWithFiles"}',
  "contact_center.engagement_disposition_added":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","channel_source?":"@ContactCenterChannelSource","disposition_description?":"text","disposition_id":"text","disposition_name":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","last_modified_time":"text","modified_by":"text","queue_id?":"text","status":{"|":[{"=":"inactive"},{"=":"active"}]}}}',
  "contact_center.engagement_email_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms?":"text","channel":"@ContactCenterChannel","channel_source":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","transcript_url?":"text"}}',
  "contact_center.engagement_ended":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text"}}',
  "contact_center.engagement_messaging_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","transcript_url":"text"}}',
  "contact_center.engagement_monitor_ended":
    '{"account_id":"text","object":"@MonitoredEngagement"}',
  "contact_center.engagement_monitor_started":
    '{"account_id":"text","object":"@MonitoredEngagement"}',
  "contact_center.engagement_note_added":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","last_modified_time":"text","note":"text","note_id":"text","queue_id?":"text"}}',
  "contact_center.engagement_started":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","transfer_from?":"text","transfer_from_id?":"text"}}',
  "contact_center.engagement_survey_status":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name?":"text","channel_source?":"@ContactCenterChannelSource","consumer_email?":"text","flow_number?":"text","survey_id":"text","survey_question_id?":"text","survey_status":{"|":[{"=":"sent"},{"=":"question_submitted"},{"=":"completed"},{"=":"cancelled"}]},"survey_trigger_from":{"|":[{"=":"queue"},{"=":"flow"}]}}}',
  "contact_center.engagement_takeover_started":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","contact_center_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"queue_id?":"text","takeover_user_display_name":"text","takeover_user_id":"text"}}',
  "contact_center.engagement_transfer_accepted":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_canceled":
    '{"account_id":"text","object":"@ClosedEngagementTransfer"}',
  "contact_center.engagement_transfer_completed":
    '{"account_id":"text","object":"@ClosedEngagementTransfer"}',
  "contact_center.engagement_transfer_initiated":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text","transfer_level?":{"|":[{"=":"queue"},{"=":"agent"},{"=":"flow"},{"=":"inbox"},{"=":"did"}]},"transfer_to_flow_id?":"text","transfer_to_flow_name?":"text","transfer_to_inbox_id?":"text","transfer_to_inbox_name?":"text","transfer_to_number?":"text","transfer_to_task_status?":"@ContactCenterTaskStatus"}}',
  "contact_center.engagement_transfer_queued":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_rejected":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_reserved":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_timeout":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text","transfer_level?":{"|":[{"=":"queue"},{"=":"agent"}]}}}',
  "contact_center.engagement_upgrade_completed":
    '{"account_id":"text","object":"@EngagementUpgrade"}',
  "contact_center.engagement_upgrade_expired":
    '{"account_id":"text","object":"@EngagementUpgrade"}',
  "contact_center.engagement_upgrade_initiated":
    '{"account_id":"text","object":"@EngagementUpgrade"}',
  "contact_center.engagement_user_answered": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_dtmf_sent":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","dtmf_input":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}}',
  "contact_center.engagement_user_ended": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_hold": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_muted": '{"account_id":"text","object":"@MutedEngagement"}',
  "contact_center.engagement_user_sent_file":
    '{"account_id":"text","object":"@EngagementWithFiles"}',
  "contact_center.engagement_user_sent_message":
    '{"account_id":"text","object":"@EngagementWithMessage"}',
  "contact_center.engagement_user_unhold": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_unmuted": '{"account_id":"text","object":"@MutedEngagement"}',
  "contact_center.engagement_wrap_up_ended": '{"account_id":"text","object":"@EngagementWrapUp"}',
  "contact_center.engagement_wrap_up_started": '{"account_id":"text","object":"@EngagementWrapUp"}',
  "contact_center.inbox_message_assigned":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id":"text","assign_type":{"|":[{"=":"Manual"},{"=":"Auto Assign"}]},"previous_user_display_name?":"text","previous_user_id?":"text","user_display_name":"text"}}',
  "contact_center.inbox_message_deleted":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id?":"text","delete_type":{"|":[{"=":"Soft delete"},{"=":"Hard delete"}]},"user_display_name?":"text"}}',
  "contact_center.inbox_message_downloaded":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id?":"text","download_type":{"|":[{"=":"Recording"},{"=":"Transcript"}]},"user_display_name?":"text"}}',
  "contact_center.inbox_message_opened": '{"account_id":"text","object":"@HandledInboxMessage"}',
  "contact_center.inbox_message_received": '{"account_id":"text","object":"@InboxMessage"}',
  "contact_center.inbox_message_reopened": '{"account_id":"text","object":"@HandledInboxMessage"}',
  "contact_center.inbox_message_resolved": '{"account_id":"text","object":"@HandledInboxMessage"}',
  "contact_center.legacy_engagement_end_data_ready":
    '{"account_id":"text","object":"@EngagementEndData"}',
  "contact_center.message_status":
    '{"account_id":"text","object":{"date_time_ms":"text","from?":"text","message_id":"text","to?":"text","whatsapp_message?":{"error_detail?":"text","reason?":"text","status":{"|":[{"=":"sent"},{"=":"delivered"},{"=":"read"},{"=":"failed"}]}}}}',
  "contact_center.outbound_campaign_dialer_status":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","campaign_dialer_status":"@ContactCenterCampaignDialerStatus","external_engagement_id?":"text"}}',
  "contact_center.queue_agent_assigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.queue_agent_unassigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.queue_created":
    '{"account_id":"text","object":{"date_time_ms":"text","auto_close_alert_message?":"text","auto_close_alert_message_enabled?":"flag","auto_close_alert_message_time?":"number","auto_close_message?":"text","auto_close_message_enabled?":"flag","auto_close_timeout?":"number","cc_queue_id":"text","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"overflow_to_cc_queue_id?":"text","overflow_to_flow_id?":"text","overflow_to_goodbye_message?":"flag","overflow_to_inbox_id?":"text","overflow_to_queue_id?":"text","queue_description?":"text","queue_id?":"text","queue_name?":"text","recording_storage_location?":"text","service_level_exclude_abandoned_quit_engagements?":"flag","service_level_exclude_long_abandoned_calls?":"flag","service_level_exclude_short_abandoned_calls?":"flag","service_level_target_in_percentage?":"number","service_level_threshold_in_seconds?":"number","short_abandon_enable?":"flag","short_abandon_threshold?":"number","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_expiration?":"flag","wrap_up_time?":"number","queue_created_time?":"text"}}',
  "contact_center.queue_deleted": '{"account_id":"text","object":"@ContactCenterQueue"}',
  "contact_center.queue_inbound_sla_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","updates":{"service_level_exclude_abandoned_quit_engagements?":"flag","service_level_exclude_long_abandoned_calls?":"flag","service_level_exclude_short_abandoned_calls?":"flag","service_level_target_in_percentage?":"number","service_level_threshold_in_seconds?":"number"}}}',
  "contact_center.queue_operating_hours_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","updates":{"account_default_business_hour?":"flag","account_default_closure_set?":"flag","business_hour_id?":"text","business_hour_name?":"text","closure_set_id?":"text","closure_set_name?":"text"}}}',
  "contact_center.queue_scheduled_callback_created":
    '{"account_id":"text","object":{"start_time":"text","cc_queue_id":"text","queue_channel":"text","queue_name":"text","attendees":[{"email?":"text","first_name?":"text","last_name?":"text","phone_number?":"text","attendee_id?":"text"}]}}',
  "contact_center.queue_supervisor_assigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.queue_supervisor_unassigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.recording_completed":
    '{"account_id":"text","object":{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"user_id?":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","recording_duration?":"number","recording_end_time?":"text","recording_end_time_ms?":"text","recording_start_time?":"text","recording_start_time_ms?":"text","user_display_name?":"text"}}',
  "contact_center.recording_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","recording_id":"text"}}',
  "contact_center.recording_paused": '{"account_id":"text","object":"@HaltedEngagementRecording"}',
  "contact_center.recording_permanently_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","recording_id":"text"}}',
  "contact_center.recording_resumed": '{"account_id":"text","object":"@HaltedEngagementRecording"}',
  "contact_center.recording_started":
    '{"account_id":"text","object":{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"user_id?":"text","date_time?":"text","date_time_ms":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","user_display_name?":"text"}}',
  "contact_center.recording_stopped": '{"account_id":"text","object":"@HaltedEngagementRecording"}',
  "contact_center.recording_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"recording_duration?":"number","recording_end_time?":"text","recording_end_time_ms?":"text","recording_start_time?":"text","recording_start_time_ms?":"text","transcript_url":"text"}}',
  "contact_center.sms_status":
    '{"account_id":"text","object":{"date_time_ms":"text","consumer_number?":"text","contact_center_number?":"text","message_id":"text","reason?":"text","status":{"|":[{"=":"delivered"},{"=":"undelivered"},{"=":"failed"}]}}}',
  "contact_center.task_canceled": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_completed": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_created": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_deleted": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_entered_queue":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id":"text","channel_source?":"@ContactCenterChannelSource","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","flow_id?":"text","flow_name?":"text","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"queue_description?":"text","queue_id?":"text","queue_name?":"text","short_abandon_enable?":"flag","short_abandon_threshold?":"number","task_id":"text","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_time?":"number","channel?":"@ContactCenterChannel"}}',
  "contact_center.task_exited_queue":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id":"text","channel_source?":"@ContactCenterChannelSource","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","flow_id?":"text","flow_name?":"text","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"queue_description?":"text","queue_id?":"text","queue_name?":"text","short_abandon_enable?":"flag","short_abandon_threshold?":"number","task_id":"text","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_time?":"number","channel":"@ContactCenterChannel"}}',
  "contact_center.task_reservation_accepted":
    '{"account_id":"text","object":"@TakenTaskReservation"}',
  "contact_center.task_reservation_canceled":
    '{"account_id":"text","object":"@LapsedTaskReservation"}',
  "contact_center.task_reservation_completed":
    '{"account_id":"text","object":"@TakenTaskReservation"}',
  "contact_center.task_reservation_created":
    '{"account_id":"text","object":"@TakenTaskReservation"}',
  "contact_center.task_reservation_rejected":
    '{"account_id":"text","object":"@LapsedTaskReservation"}',
  "contact_center.task_reservation_timeout":
    '{"account_id":"text","object":"@LapsedTaskReservation"}',
  "contact_center.task_updated": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.team_created": '{"account_id":"text","object":"@ContactCenterTeam"}',
  "contact_center.team_deleted": '{"account_id":"text","object":"@ContactCenterTeam"}',
  "contact_center.team_members_assigned":
    '{"account_id":"text","object":"@ContactCenterTeamMembers"}',
  "contact_center.team_members_unassigned":
    '{"account_id":"text","object":"@ContactCenterTeamMembers"}',
  "contact_center.team_moved":
    '{"account_id":"text","object":{"date_time_ms":"text","new_parent_team_id":"text","new_parent_team_name":"text","previous_parent_team_id?":"text","previous_parent_team_name?":"text","team_description?":"text","team_id":"text","team_name":"text"}}',
  "contact_center.team_updated":
    '{"account_id":"text","object":{"date_time_ms":"text","team_description?":"text","team_id":"text","team_name?":"text"}}',
  "contact_center.user_created":
    '{"account_id":"text","object":{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","client_integration?":"@ContactCenterClientIntegration","country_iso_code?":"text","emergency_calling?":"flag","role_id":"text","role_name":"text","status_id?":"text","status_name?":"@ContactCenterStatusName","user_access?":{"|":[{"=":"inactive"},{"=":"active"}]},"user_email":"text","channel_settings?":"@ContactCenterChannelSettings","user_add_ons_plans?":[{"add_ons_plan_name?":"@ContactCenterAddOnsPlanName"}],"user_intents?":[{"intent_group_id?":"text","intent_id?":"text"}],"user_package?":{"package_name?":"@ContactCenterPackageName"}}}',
  "contact_center.user_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","users":[{"user_id":"text"}]}}',
  "contact_center.user_login": '{"account_id":"text","object":"@ContactCenterPresence"}',
  "contact_center.user_logout": '{"account_id":"text","object":"@ContactCenterPresence"}',
  "contact_center.user_opt_in": '{"account_id":"text","object":"@QueueOpting"}',
  "contact_center.user_opt_out": '{"account_id":"text","object":"@QueueOpting"}',
  "contact_center.user_phone_numbers_assigned":
    '{"account_id":"text","object":"@ContactCenterUserPhoneNumbers"}',
  "contact_center.user_phone_numbers_unassigned":
    '{"account_id":"text","object":"@ContactCenterUserPhoneNumbers"}',
  "contact_center.user_skills_assigned":
    '{"account_id":"text","object":"@ContactCenterUserSkills"}',
  "contact_center.user_skills_assigned.":
    '{"account_id":"text","object":"@ContactCenterUserSkills"}',
  "contact_center.user_skills_unassigned":
    '{"account_id":"text","object":"@ContactCenterUserSkills"}',
  "contact_center.user_status_changed":
    '{"account_id":"text","object":{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","current_status_id":"text","current_status_name":"text","current_sub_status_id?":"text","current_sub_status_name?":"text","previous_status_id":"text","previous_status_name":"text","previous_sub_status_id?":"text","previous_sub_status_name?":"text","user_email?":"text"}}',
  "contact_center.user_updated":
    '{"account_id":"text","object":{"user_id":"text","date_time?":"text","date_time_ms":"text","updates":{"client_integration?":"@ContactCenterClientIntegration","country_iso_code?":"text","emergency_calling?":"flag","role_id?":"text","role_name?":"text","status_id?":"text","status_name?":"@ContactCenterStatusName","sub_status_id?":"text","sub_status_name?":"text","user_access?":{"|":[{"=":"inactive"},{"=":"active"}]},"channel_settings?":"@ContactCenterChannelSettings","external_url?":{"enable?":"flag","external_launch_url?":"text"},"user_add_ons_plans?":[{"add_ons_plan_name?":"@ContactCenterAddOnsPlanName"}],"user_intents?":[{"intent_group_id?":"text","intent_id?":"text"}],"user_package?":{"package_name?":"@ContactCenterPackageName"}}}}',
  "contact_center.voice_rtms_interrupted":
    '{"account_id?":"text","engagement_id?":"text","rtms_stream_id?":"text"}',
  "contact_center.voice_rtms_started":
    '{"account_id?":"text","engagement_id?":"text","rtms_stream_id?":"text","operator_id?":"text","server_urls?":"text"}',
  "contact_center.voice_rtms_stopped":
    '{"account_id?":"text","engagement_id?":"text","rtms_stream_id?":"text","stop_reason?":"number"}',
  "contact_center.voicemail_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","inbox_id":"text","inbox_name":"text","message_duration?":"number","message_id":"text","queue_id?":"text","queue_name?":"text","status?":{"|":[{"=":"normal"},{"=":"deleted"}]},"transcript_url?":"text"}}',
};
