// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface ZoomroomEvents {
  "zoomroom.alert": ZoomroomAlert;
  "zoomroom.checked_in": ZoomroomCheckedIn;
  "zoomroom.checked_out": ZoomroomCheckedOut;
  "zoomroom.created": ZoomroomCreated;
  "zoomroom.delayed_alert": ZoomroomDelayedAlert;
  "zoomroom.deleted": ZoomroomDeleted;
  "zoomroom.digital_signage_app_ended": ZoomroomDigitalSignageAppEnded;
  "zoomroom.digital_signage_app_started": ZoomroomDigitalSignageAppStarted;
  "zoomroom.digital_signage_play_started": Omit<ZoomroomDigitalSignageAppStarted, "event"> & {
    event: "zoomroom.digital_signage_play_started";
  };
  "zoomroom.location_created": ZoomroomLocationCreated;
  "zoomroom.location_deleted": ZoomroomLocationDeleted;
  "zoomroom.location_updated": ZoomroomLocationUpdated;
  "zoomroom.sensor_data": ZoomroomSensorData;
  "zoomroom.thirdparty_meeting_attempted": ZoomroomThirdpartyMeetingAttempted;
  "zoomroom.updated": ZoomroomUpdated;
}

/** Something is wrong in a Zoom Room, or is well again. */
export interface ZoomroomAlert {
  event: "zoomroom.alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: ZoomRoomAlert;
  };
}

/** Someone has come to the Zoom Room they booked. */
export interface ZoomroomCheckedIn {
  event: "zoomroom.checked_in";
  event_ts: number;
  payload: {
    account_id: string;
    object: ZoomRoomBooking;
  };
}

/** A booked Zoom Room is free again before its time. */
export interface ZoomroomCheckedOut {
  event: "zoomroom.checked_out";
  event_ts: number;
  payload: {
    account_id: string;
    object: ZoomRoomBooking;
  };
}

/** A new Zoom Room exists. */
export interface ZoomroomCreated {
  event: "zoomroom.created";
  event_ts: number;
  payload: {
    account_id: string;
    object: ZoomRoom;
  };
}

/** Something has been wrong in a Zoom Room for a while. */
export interface ZoomroomDelayedAlert {
  event: "zoomroom.delayed_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: ZoomRoomAlert;
  };
}

/** A Zoom Room is gone. */
export interface ZoomroomDeleted {
  event: "zoomroom.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: ZoomRoom;
  };
}

/** A Zoom Room's display no longer shows an app. */
export interface ZoomroomDigitalSignageAppEnded {
  event: "zoomroom.digital_signage_app_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      start_time: string;
      end_time: string;
      app_id: string;
      app_name: string;
      room_id: string;
    };
  };
}

/** A Zoom Room's display shows an app. */
export interface ZoomroomDigitalSignageAppStarted {
  event: "zoomroom.digital_signage_app_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      start_time: string;
      end_time?: string;
      app_id: string;
      app_name: string;
      room_id: string;
    };
  };
}

/** A new place for Zoom Rooms, such as a floor, exists. */
export interface ZoomroomLocationCreated {
  event: "zoomroom.location_created";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ZoomRoomLocation;
  };
}

/** A place for Zoom Rooms is gone. */
export interface ZoomroomLocationDeleted {
  event: "zoomroom.location_deleted";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ZoomRoomLocation;
  };
}

/** A place for Zoom Rooms was renamed or moved. */
export interface ZoomroomLocationUpdated {
  event: "zoomroom.location_updated";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ZoomRoomLocation;
  };
}

/** What the sensors of a Zoom Room measure, every five minutes. */
export interface ZoomroomSensorData {
  event: "zoomroom.sensor_data";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      device_id: string;
      room_name: string;
      sensor_data: {
        date_time: string;
        sensor_type: SensorType;
        sensor_value: string;
      }[];
    };
  };
}

/** A Zoom Room was called into another vendor's meeting, or tried to join. */
export interface ZoomroomThirdpartyMeetingAttempted {
  event: "zoomroom.thirdparty_meeting_attempted";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      join_time?: string;
      join_url?: string;
      meeting_source_type?:
        | "MS_TEAMS"
        | "GOOGLE_MEET"
        | "WEBEX"
        | "BLUEJEANS"
        | "FUZE"
        | "UNKNOWN"
        | "ZOOM";
      passcode?: string;
      room_id: string;
      sip_address?: string;
      third_party_meeting_id?: string;
    };
  };
}

/** A Zoom Room was edited. */
export interface ZoomroomUpdated {
  event: "zoomroom.updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: ZoomRoom;
  };
}

export type SensorType =
  | "CO2"
  | "TEMPERATURE"
  | "REAL_TIME_PEOPLE_COUNT"
  | "HUMIDITY"
  | "VOC"
  | "AQI"
  | "PM25"
  | "PM10"
  | "AIR_PRESSURE";

export interface ZoomRoom {
  id: string;
  room_name: string;
}

export interface ZoomRoomAlert {
  id: string;
  email: string;
  alert_kind: 1 | 2 | 3 | 4;
  alert_time?: number;
  alert_type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 0;
  calendar_name: string;
  component: 1 | 2 | 3 | 4 | 5 | 6 | 0;
  issue: string;
  room_name: string;
}

export interface ZoomRoomBooking {
  id: string;
  email: string;
  api_type: "0" | "1" | "";
  calendar_id: string;
  calendar_name: string;
  calendar_type: "0" | "1" | "2";
  change_key: string;
  event_id: string;
  resource_email: string;
  room_name: string;
}

export interface ZoomRoomLocation {
  id: string;
  type: ZoomRoomLocationType;
  name: string;
  parent_location_id: string;
}

export type ZoomRoomLocationType = "country" | "states" | "city" | "campus" | "building" | "floor";
