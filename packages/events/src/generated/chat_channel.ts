// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { ChannelMember, ChatChannel } from "./shapes.ts";

export interface ChatChannelEvents {
  "chat_channel.created": ChatChannelCreated;
  "chat_channel.deleted": ChatChannelDeleted;
  "chat_channel.member_invited": ChatChannelMemberInvited;
  "chat_channel.member_joined": ChatChannelMemberJoined;
  "chat_channel.member_left": ChatChannelMemberLeft;
  "chat_channel.member_removed": ChatChannelMemberRemoved;
  "chat_channel.updated": ChatChannelUpdated;
}

/** A new Team Chat channel exists. */
export interface ChatChannelCreated {
  event: "chat_channel.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id?: string;
      type: 1 | 2 | 3 | 4 | 5;
      name: string;
      date_time: string;
      timestamp: number;
      members: ChannelMember[];
    };
  };
}

/** A Team Chat channel is gone. */
export interface ChatChannelDeleted {
  event: "chat_channel.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatChannel;
  };
}

/** Someone asked others into a Team Chat channel. */
export interface ChatChannelMemberInvited {
  event: "chat_channel.member_invited";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatChannelWithMembers;
  };
}

/** Someone entered a public Team Chat channel by themselves. */
export interface ChatChannelMemberJoined {
  event: "chat_channel.member_joined";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatChannel;
  };
}

/** A member quit a Team Chat channel. */
export interface ChatChannelMemberLeft {
  event: "chat_channel.member_left";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatChannel;
  };
}

/** Members were put out of a Team Chat channel. */
export interface ChatChannelMemberRemoved {
  event: "chat_channel.member_removed";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatChannelWithMembers;
  };
}

/** A Team Chat channel was renamed or its type was changed. */
export interface ChatChannelUpdated {
  event: "chat_channel.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatChannel;
  };
}

export interface ChatChannelWithMembers {
  id: string;
  type: 1 | 2 | 3 | 4 | 5;
  name: string;
  date_time: string;
  timestamp: number;
  members: ChannelMember[];
}
