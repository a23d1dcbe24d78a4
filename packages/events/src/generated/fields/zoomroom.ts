// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  SensorType:
    '{"|":[{"=":"CO2"},{"=":"TEMPERATURE"},{"=":"REAL_TIME_PEOPLE_COUNT"},{"=":"HUMIDITY"},{"=":"VOC"},{"=":"AQI"},{"=":"PM25"},{"=":"PM10"},{"=":"AIR_PRESSURE"}]}',
  ZoomRoom: '{"id":"text","room_name":"text"}',
  ZoomRoomAlert:
    '{"id":"text","email":"text","alert_kind":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"alert_time?":"number","alert_type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":0}]},"calendar_name":"text","component":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":0}]},"issue":"text","room_name":"text"}',
  ZoomRoomBooking:
    '{"id":"text","email":"text","api_type":{"|":[{"=":"0"},{"=":"1"},{"=":""}]},"calendar_id":"text","calendar_name":"text","calendar_type":{"|":[{"=":"0"},{"=":"1"},{"=":"2"}]},"change_key":"text","event_id":"text","resource_email":"text","room_name":"text"}',
  ZoomRoomLocation:
    '{"id":"text","type":"@ZoomRoomLocationType","name":"text","parent_location_id":"text"}',
  ZoomRoomLocationType:
    '{"|":[{"=":"country"},{"=":"states"},{"=":"city"},{"=":"campus"},{"=":"building"},{"=":"floor"}]}',
};

export const payloads: Readonly<Record<string, string>> = {
  "zoomroom.alert": '{"account_id":"text","object":"@ZoomRoomAlert"}',
  "zoomroom.checked_in": '{"account_id":"text","object":"@ZoomRoomBooking"}',
  "zoomroom.checked_out": '{"account_id":"text","object":"@ZoomRoomBooking"}',
  "zoomroom.created": '{"account_id":"text","object":"@ZoomRoom"}',
  "zoomroom.delayed_alert": '{"account_id":"text","object":"@ZoomRoomAlert"}',
  "zoomroom.deleted": '{"account_id":"text","object":"@ZoomRoom"}',
  "zoomroom.digital_signage_app_ended":
    '{"account_id":"text","object":{"start_time":"text","end_time":"text","app_id":"text","app_name":"text","room_id":"text"}}',
  "zoomroom.digital_signage_app_started":
    '{"account_id":"text","object":{"start_time":"text","end_time?":"text","app_id":"text","app_name":"text","room_id":"text"}}',
  "zoomroom.digital_signage_play_started":
    '{"account_id":"text","object":{"start_time":"text","end_time?":"text","app_id":"text","app_name":"text","room_id":"text"}}',
  "zoomroom.location_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ZoomRoomLocation"}',
  "zoomroom.location_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ZoomRoomLocation"}',
  "zoomroom.location_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ZoomRoomLocation"}',
  "zoomroom.sensor_data":
    '{"account_id":"text","object":{"id":"text","device_id":"text","room_name":"text","sensor_data":[{"date_time":"text","sensor_type":"@SensorType","sensor_value":"text"}]}}',
  "zoomroom.thirdparty_meeting_attempted":
    '{"account_id":"text","object":{"join_time?":"text","join_url?":"text","meeting_source_type?":{"|":[{"=":"MS_TEAMS"},{"=":"GOOGLE_MEET"},{"=":"WEBEX"},{"=":"BLUEJEANS"},{"=":"FUZE"},{"=":"UNKNOWN"},{"=":"ZOOM"}]},"passcode?":"text","room_id":"text","sip_address?":"text","third_party_meeting_id?":"text"}}',
  "zoomroom.updated": '{"account_id":"text","object":"@ZoomRoom"}',
};
