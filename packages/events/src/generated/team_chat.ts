// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { ChannelMember, ChatChannel } from "./shapes.ts";

export interface TeamChatEvents {
  "team_chat.app_mention": TeamChatAppMention;
  "team_chat.bookmark_added": TeamChatBookmarkAdded;
  "team_chat.bookmark_removed": TeamChatBookmarkRemoved;
  "team_chat.channel_app_added": TeamChatChannelAppAdded;
  "team_chat.channel_app_removed": TeamChatChannelAppRemoved;
  "team_chat.channel_archived": TeamChatChannelArchived;
  "team_chat.channel_invitation_accepted": TeamChatChannelInvitationAccepted;
  "team_chat.channel_invitation_approval_requested": TeamChatChannelInvitationApprovalRequested;
  "team_chat.channel_invitation_approved": TeamChatChannelInvitationApproved;
  "team_chat.channel_invitation_created": TeamChatChannelInvitationCreated;
  "team_chat.channel_invitation_declined": TeamChatChannelInvitationDeclined;
  "team_chat.channel_invitation_rejected": TeamChatChannelInvitationRejected;
  "team_chat.channel_invitation_removed": TeamChatChannelInvitationRemoved;
  "team_chat.channel_join_approval_requested": TeamChatChannelJoinApprovalRequested;
  "team_chat.channel_join_approved": TeamChatChannelJoinApproved;
  "team_chat.channel_join_declined": TeamChatChannelJoinDeclined;
  "team_chat.channel_join_requested": TeamChatChannelJoinRequested;
  "team_chat.channel_message_deleted": TeamChatChannelMessageDeleted;
  "team_chat.channel_message_posted": TeamChatChannelMessagePosted;
  "team_chat.channel_message_updated": TeamChatChannelMessageUpdated;
  "team_chat.channel_pin_added": TeamChatChannelPinAdded;
  "team_chat.channel_pin_removed": TeamChatChannelPinRemoved;
  "team_chat.channel_reaction_added": TeamChatChannelReactionAdded;
  "team_chat.channel_reaction_removed": TeamChatChannelReactionRemoved;
  "team_chat.channel_unarchived": TeamChatChannelUnarchived;
  "team_chat.dm_message_deleted": TeamChatDmMessageDeleted;
  "team_chat.dm_message_posted": TeamChatDmMessagePosted;
  "team_chat.dm_message_updated": TeamChatDmMessageUpdated;
  "team_chat.dm_reaction_added": TeamChatDmReactionAdded;
  "team_chat.dm_reaction_removed": TeamChatDmReactionRemoved;
  "team_chat.emoji_added": TeamChatEmojiAdded;
  "team_chat.emoji_removed": TeamChatEmojiRemoved;
  "team_chat.file_changed": TeamChatFileChanged;
  "team_chat.file_deleted": TeamChatFileDeleted;
  "team_chat.file_downloaded": TeamChatFileDownloaded;
  "team_chat.file_shared": TeamChatFileShared;
  "team_chat.file_unshared": TeamChatFileUnshared;
  "team_chat.file_uploaded": TeamChatFileUploaded;
  "team_chat.link_shared": TeamChatLinkShared;
  "team_chat.shared_spaces_edit": Omit<TeamChatSharedSpacesEdited, "event"> & {
    event: "team_chat.shared_spaces_edit";
  };
  "team_chat.shared_spaces_edited": TeamChatSharedSpacesEdited;
  "team_chat.shared_spaces_member_invited": TeamChatSharedSpacesMemberInvited;
  "team_chat.shared_spaces_member_left": TeamChatSharedSpacesMemberLeft;
  "team_chat.shared_spaces_member_removed": TeamChatSharedSpacesMemberRemoved;
  "team_chat.starred": TeamChatStarred;
  "team_chat.unstarred": TeamChatUnstarred;
}

/** Someone mentioned the app in a channel. */
export interface TeamChatAppMention {
  event: "team_chat.app_mention";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: {
      type: string;
      date_time?: string;
      channel_id?: string;
      channel_name?: string;
      message: string;
      message_id: string;
      reply_main_message_id?: string;
      timestamp?: number;
      files?: TeamChatFile[];
      rich_text?: TeamChatRichText[];
    };
  };
}

/** A user put a bookmark on a message. */
export interface TeamChatBookmarkAdded {
  event: "team_chat.bookmark_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: BookmarkedMessage;
  };
}

/** A user took a bookmark off a message. */
export interface TeamChatBookmarkRemoved {
  event: "team_chat.bookmark_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: BookmarkedMessage;
  };
}

/** Apps were added to a channel. */
export interface TeamChatChannelAppAdded {
  event: "team_chat.channel_app_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user?: boolean;
    object: ChannelApps;
  };
}

/** Apps were taken out of a channel. */
export interface TeamChatChannelAppRemoved {
  event: "team_chat.channel_app_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user?: boolean;
    object: ChannelApps;
  };
}

/** A channel was put in the archive. */
export interface TeamChatChannelArchived {
  event: "team_chat.channel_archived";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: ChatChannel;
  };
}

/** Someone from outside took up the invitation to a channel. */
export interface TeamChatChannelInvitationAccepted {
  event: "team_chat.channel_invitation_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: PlainChannelInvitation;
  };
}

/** An invitation to a channel waits for an administrator's word. */
export interface TeamChatChannelInvitationApprovalRequested {
  event: "team_chat.channel_invitation_approval_requested";
  event_ts: number;
  payload: {
    account_id?: never;
    object: {
      timestamp: number;
      channel?: TeamChatChannel;
      organization?: TeamChatOrganization;
      type: "to_channel_account_admin" | "to_invitee_account_admin" | "to_invitee";
      date_time: string;
      invitee: {
        user_id: string;
        display_name?: string;
        member_id?: string;
        user_email: string;
      };
      inviters: TeamChatInviter[];
    };
  };
}

/** An administrator allowed an invitation to a channel. */
export interface TeamChatChannelInvitationApproved {
  event: "team_chat.channel_invitation_approved";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: {
      timestamp: number;
      channel?: TeamChatChannel;
      organization?: TeamChatOrganization;
      type: InvitationDecider;
      date_time: string;
      invitee: TeamChatInvitee;
      inviters: TeamChatInviter[];
    };
  };
}

/** Someone from outside was invited to a channel. */
export interface TeamChatChannelInvitationCreated {
  event: "team_chat.channel_invitation_created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: {
      timestamp: number;
      channel?: TeamChatChannel;
      organization?: TeamChatOrganization;
      date_time: string;
      invitee: TeamChatInvitee;
      inviters: {
        user_id: string;
        display_name: string;
        date_created: string;
        member_id: string;
        user_email?: string;
      }[];
    };
  };
}

/** An administrator did not allow an invitation to a channel. */
export interface TeamChatChannelInvitationDeclined {
  event: "team_chat.channel_invitation_declined";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      timestamp: number;
      channel?: TeamChatChannel;
      organization?: TeamChatOrganization;
      type?: InvitationDecider;
      date_time: string;
      invitee: TeamChatInvitee;
      inviters: TeamChatInviter[];
    };
  };
}

/** Someone from outside turned down the invitation to a channel. */
export interface TeamChatChannelInvitationRejected {
  event: "team_chat.channel_invitation_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: {
      timestamp: number;
      channel?: TeamChatChannel;
      organization?: {
        is_trust?: boolean;
        org_id: string;
        org_name: string;
      };
      date_time: string;
      invitee: {
        display_name: string;
        member_id?: string;
        user_email?: string;
      };
      inviters: {
        id?: string;
        user_id?: string;
        display_name: string;
        date_created: string;
        member_id: string;
        user_email: string;
      }[];
    };
  };
}

/** An invitation to a channel was taken back. */
export interface TeamChatChannelInvitationRemoved {
  event: "team_chat.channel_invitation_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: PlainChannelInvitation;
  };
}

/** Someone's wish to join a channel waits for an administrator's word. */
export interface TeamChatChannelJoinApprovalRequested {
  event: "team_chat.channel_join_approval_requested";
  event_ts: number;
  payload: {
    account_id?: never;
    object: {
      date_time: string;
      timestamp: number;
      channel?: TeamChatChannel;
      organization?: TeamChatOrganization;
      requester: TeamChatRequester;
      type: JoinRequestAudience;
    };
  };
}

/** Someone may join the channel they asked for. */
export interface TeamChatChannelJoinApproved {
  event: "team_chat.channel_join_approved";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: DecidedChannelJoin;
  };
}

/** Someone may not join the channel they asked for. */
export interface TeamChatChannelJoinDeclined {
  event: "team_chat.channel_join_declined";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: DecidedChannelJoin;
  };
}

/** Someone wishes to join a channel. */
export interface TeamChatChannelJoinRequested {
  event: "team_chat.channel_join_requested";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: ChannelJoin;
  };
}

/** A message was withdrawn from a channel. */
export interface TeamChatChannelMessageDeleted {
  event: "team_chat.channel_message_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: {
      date_time: string;
      channel_id: string;
      channel_name: string;
      channel_owner_account_id: string;
      message_id: string;
      reply_main_message_id?: string;
      timestamp: number;
    };
  };
}

/** Someone wrote in a channel. */
export interface TeamChatChannelMessagePosted {
  event: "team_chat.channel_message_posted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: ChannelPost;
  };
}

/** A message in a channel was rewritten. */
export interface TeamChatChannelMessageUpdated {
  event: "team_chat.channel_message_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: ChannelPost;
  };
}

/** A message was pinned to the top of a channel. */
export interface TeamChatChannelPinAdded {
  event: "team_chat.channel_pin_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: PinnedMessage;
  };
}

/** A message is no longer pinned to the top of a channel. */
export interface TeamChatChannelPinRemoved {
  event: "team_chat.channel_pin_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: PinnedMessage;
  };
}

/** Someone reacted to a message in a channel. */
export interface TeamChatChannelReactionAdded {
  event: "team_chat.channel_reaction_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: ChannelReaction;
  };
}

/** Someone took their reaction off a message in a channel. */
export interface TeamChatChannelReactionRemoved {
  event: "team_chat.channel_reaction_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: ChannelReaction;
  };
}

/** A channel came back from the archive. */
export interface TeamChatChannelUnarchived {
  event: "team_chat.channel_unarchived";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: ChatChannel;
  };
}

/** A direct message was withdrawn. */
export interface TeamChatDmMessageDeleted {
  event: "team_chat.dm_message_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: {
      date_time: string;
      contact_account_id?: string;
      contact_email: string;
      contact_id: string;
      contact_member_id: string;
      message_id: string;
      reply_main_message_id?: string;
      timestamp: number;
    };
  };
}

/** Someone wrote to one contact. */
export interface TeamChatDmMessagePosted {
  event: "team_chat.dm_message_posted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: DirectPost;
  };
}

/** A direct message was rewritten. */
export interface TeamChatDmMessageUpdated {
  event: "team_chat.dm_message_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: DirectPost;
  };
}

/** Someone reacted to a direct message. */
export interface TeamChatDmReactionAdded {
  event: "team_chat.dm_reaction_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: DirectReaction;
  };
}

/** Someone took their reaction off a direct message. */
export interface TeamChatDmReactionRemoved {
  event: "team_chat.dm_reaction_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: DirectReaction;
  };
}

/** The account has a new emoji of its own. */
export interface TeamChatEmojiAdded {
  event: "team_chat.emoji_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      name: string;
      file_id: string;
    };
  };
}

/** An emoji of the account's own is gone. */
export interface TeamChatEmojiRemoved {
  event: "team_chat.emoji_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      name: string;
      file_id: string;
    };
  };
}

/** Files in Team Chat were replaced or renamed. */
export interface TeamChatFileChanged {
  event: "team_chat.file_changed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      files: SharedFile[];
    };
  };
}

/** Files in Team Chat are gone. */
export interface TeamChatFileDeleted {
  event: "team_chat.file_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      files: SharedFile[];
    };
  };
}

/** Someone fetched a file from Team Chat. */
export interface TeamChatFileDownloaded {
  event: "team_chat.file_downloaded";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      channel_id?: string;
      contact_email?: string;
      contact_id?: string;
      contact_member_id?: string;
      timestamp: number;
      file: {
        file_id: string;
        file_name: string;
        file_owner_id?: string;
        file_owner_member_id: string;
        file_size: number;
        file_type: string;
      };
    };
  };
}

/** Files were passed on to others in Team Chat. */
export interface TeamChatFileShared {
  event: "team_chat.file_shared";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: SharedFiles;
  };
}

/** Files are no longer open to others in Team Chat. */
export interface TeamChatFileUnshared {
  event: "team_chat.file_unshared";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: SharedFiles;
  };
}

/** Files were put into Team Chat. */
export interface TeamChatFileUploaded {
  event: "team_chat.file_uploaded";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      files: SharedFile[];
    };
  };
}

/** Someone posted a link to a site that the app looks out for. */
export interface TeamChatLinkShared {
  event: "team_chat.link_shared";
  event_ts: number;
  response_url: string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    by_external_user: boolean;
    object: {
      type: "to_contact" | "to_channel";
      date_time: string;
      channel_id?: string;
      channel_name?: string;
      contact_id?: string;
      contact_member_id?: string;
      link: string;
      message_id?: string;
      reply_main_message_id?: string;
      timestamp: number;
      trigger_id: string;
    };
  };
}

/** A shared space was renamed or set up in another way. */
export interface TeamChatSharedSpacesEdited {
  event: "team_chat.shared_spaces_edited";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      space_id: string;
      timestamp?: number;
      new_settings: SharedSpaceSettings;
      old_settings: SharedSpaceSettings;
    };
  };
}

/** Contacts were asked into a shared space. */
export interface TeamChatSharedSpacesMemberInvited {
  event: "team_chat.shared_spaces_member_invited";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      space_id: string;
      space_name: string;
      timestamp: number;
      members: {
        user_id: string;
        display_name?: string;
        member_id: string;
        role: "owner" | "admin" | "member";
        user_email: string;
      }[];
    };
  };
}

/** A member quit a shared space. */
export interface TeamChatSharedSpacesMemberLeft {
  event: "team_chat.shared_spaces_member_left";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      space_id: string;
      space_name: string;
      timestamp: number;
    };
  };
}

/** Members were put out of a shared space. */
export interface TeamChatSharedSpacesMemberRemoved {
  event: "team_chat.shared_spaces_member_removed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: {
      space_id: string;
      space_name: string;
      timestamp: number;
      members: TeamChatRequester[];
    };
  };
}

/** A user marked contacts or channels with a star. */
export interface TeamChatStarred {
  event: "team_chat.starred";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: StarredItems;
  };
}

/** A user took the star off contacts or channels. */
export interface TeamChatUnstarred {
  event: "team_chat.unstarred";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operator_member_id: string;
    object: StarredItems;
  };
}

export interface BookmarkedMessage {
  type: "to_contact" | "to_channel";
  date_time: string;
  by_external_user: boolean;
  channel_id?: string;
  message: string;
  message_id: string;
  message_timestamp: number;
  sender: string;
  sender_id: string;
  sender_member_id: string;
  timestamp: number;
  files?: TeamChatFile[];
  rich_text?: TeamChatRichText[];
}

export interface ChannelApps {
  type: 1 | 2 | 3 | 4 | 5;
  date_time: string;
  channel_id: string;
  channel_name: string;
  timestamp: number;
  app_members?: ChannelMember[];
}

export interface ChannelInvitation {
  timestamp: number;
  channel?: TeamChatChannel;
  organization?: TeamChatOrganization;
}

export interface ChannelJoin {
  date_time: string;
  timestamp: number;
  channel?: TeamChatChannel;
  organization?: TeamChatOrganization;
  requester: TeamChatRequester;
}

export interface ChannelPost {
  session_id: string;
  date_time: string;
  channel_id: string;
  channel_name: string;
  channel_owner_account_id: string;
  message?: string;
  message_id: string;
  reply_main_message_id?: string;
  timestamp: number;
  at_items?: {
    at_contact?: string;
    at_contact_member_id?: string;
    at_contact_user_id?: string;
    at_type: 1 | 2;
    end_position: number;
    start_position: number;
  }[];
  files?: TeamChatFile[];
  rich_text?: TeamChatRichText[];
}

export interface ChannelReaction {
  channel_id: string;
  emoji: string;
  emoji_time: string;
  msg_id: string;
  msg_time: string;
  timestamp: number;
}

export interface DecidedChannelJoin {
  date_time: string;
  timestamp: number;
  channel?: TeamChatChannel;
  organization?: TeamChatOrganization;
  requester: TeamChatRequester;
  type?: JoinRequestDecider;
}

export interface DirectPost {
  session_id: string;
  date_time: string;
  contact_account_id?: string;
  contact_email: string;
  contact_id: string;
  contact_member_id: string;
  message?: string;
  message_id: string;
  reply_main_message_id?: string;
  timestamp: number;
  files?: TeamChatFile[];
  rich_text?: TeamChatRichText[];
}

export interface DirectReaction {
  contact_email: string;
  contact_id: string;
  contact_member_id: string;
  emoji: string;
  emoji_time: string | number;
  msg_id: string;
  msg_time: string;
  timestamp: number;
}

export type InvitationDecider = "by_channel_owner_account_admin" | "by_invitee_account_admin";

export type JoinRequestAudience =
  | "to_channel_account_admin"
  | "to_requester_account_admin"
  | "to_channel_owner"
  | "to_channel_admin";

export type JoinRequestDecider =
  | "by_channel_owner_account_admin"
  | "by_requester_account_admin"
  | "by_channel_owner";

export interface PinnedMessage {
  type: 1 | 2 | 3 | 4 | 5;
  date_time: string;
  channel_id: string;
  channel_name: string;
  message: string;
  message_id: string;
  message_timestamp: number;
  timestamp: number;
  files?: TeamChatFile[];
  rich_text?: TeamChatRichText[];
}

export interface PlainChannelInvitation {
  timestamp: number;
  channel?: TeamChatChannel;
  organization?: TeamChatOrganization;
  date_time?: string;
  invitee: {
    display_name: string;
    member_id?: string;
    user_email?: string;
  };
  inviters: TeamChatInviter[];
}

export interface SharedFile {
  OS_file_type: string;
  file_id: string;
  file_name: string;
  file_size: number;
}

export interface SharedFiles {
  type: "to_contact" | "to_channel";
  channel_id?: string;
  contact_email?: string;
  contact_id?: string;
  contact_member_id?: string;
  is_external_user?: boolean;
  files: SharedFile[];
}

export interface SharedSpaceSettings {
  name: string;
  desc: string;
  option: {
    add_external_users: string;
    add_new_channels: string;
    add_new_members: string;
    is_public: boolean;
  };
}

export interface StarredItems {
  date_time: string;
  timestamp: number;
  items: {
    type: "contact" | "channel";
    channel_id?: string;
    contact_email?: string;
    contact_id?: string;
    contact_member_id?: string;
    is_external_user?: boolean;
  }[];
}

export interface TeamChatChannel {
  type: 1 | 2 | 3 | 4 | 5;
  channel_id: string;
  channel_name: string;
}

export interface TeamChatFile {
  OS_file_type: string;
  file_id: string;
  file_message_type: TeamChatFileMessageType;
  file_name: string;
  file_size: number;
}

export type TeamChatFileMessageType =
  | "file"
  | "image"
  | "audio"
  | "audio v2"
  | "code snippet"
  | "screen shot";

export type TeamChatFormatType =
  | "Bold"
  | "Italic"
  | "Strikethrough"
  | "BulletedList"
  | "NumberedList"
  | "Underline"
  | "FontSize"
  | "FontColor"
  | "BackgroundColor"
  | "LeftIndent"
  | "Paragraph"
  | "Quote"
  | "AddLink";

export interface TeamChatInvitee {
  display_name: string;
  invitee_member_id?: string;
  member_id?: string;
  user_email?: string;
}

export interface TeamChatInviter {
  user_id: string;
  display_name: string;
  date_created: string;
  member_id: string;
  user_email: string;
}

export interface TeamChatOrganization {
  org_id: string;
  org_name: string;
}

export interface TeamChatRequester {
  user_id: string;
  display_name: string;
  member_id: string;
  user_email: string;
}

export interface TeamChatRichText {
  end_position: number;
  format_attr?: string;
  format_type: TeamChatFormatType;
  start_position: number;
}
