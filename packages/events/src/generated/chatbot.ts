// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface ChatbotEvents {
  bot_installed: BotInstalled;
  bot_notification: BotNotification;
  interactive_message_actions: InteractiveMessageActions;
  interactive_message_editable: InteractiveMessageEditable;
  interactive_message_fields_editable: InteractiveMessageFieldsEditable;
  interactive_message_select: InteractiveMessageSelect;
}

/** The chatbot was added to an account and may introduce itself. */
export interface BotInstalled {
  event: "bot_installed";
  event_ts?: never;
  payload: {
    account_id?: never;
    accountId?: string;
    robotJid?: string;
    timestamp?: number;
    userId?: string;
    userJid?: string;
    userName?: string;
    object?: never;
  };
}

/** Someone gave the chatbot a slash command or wrote to it. */
export interface BotNotification {
  event: "bot_notification";
  event_ts: number;
  payload: {
    account_id?: never;
    name?: string;
    accountId?: string;
    channelName?: string;
    cmd?: string;
    robotJid?: string;
    timestamp?: number;
    toJid?: string;
    triggerId: string;
    userId?: string;
    userJid?: string;
    userName?: string;
    object?: never;
  };
}

/** Someone pressed a button in one of the chatbot's messages. */
export interface InteractiveMessageActions {
  event: "interactive_message_actions";
  event_ts: number;
  callback_token?: string;
  callback_url?: string;
  payload: {
    account_id?: never;
    accountId?: string;
    channelName?: string;
    messageId?: string;
    robotJid?: string;
    timestamp?: number;
    toJid?: string;
    userId?: string;
    userJid?: string;
    userName?: string;
    actionItem?: {
      text?: string;
      value?: string;
    };
    original?: {
      settings?: unknown;
      head?: ChatbotHead;
      body?: {
        type?: string;
        action_id: string;
        author_name: string;
        closable: boolean;
        cur_index: number;
        cur_page: number;
        editable?: boolean;
        footer?: string;
        footer_icon?: string;
        icon_url: string;
        img_url: string;
        initial_date: string;
        initial_time: string;
        is_markdown_support?: boolean;
        level: string;
        link?: string;
        max_length: number;
        min_length: number;
        multiline: boolean;
        placeholder: string;
        provider_icon_url: string;
        provider_name: string;
        resource_url: string;
        sidebar_color?: string;
        static_source: string;
        text: string;
        thumbnail_url: string;
        title_url: string;
        ts?: number;
        value: string;
        video_url: string;
        description: {
          text: string;
        };
        images: ChatbotImage[];
        information: ChatbotInformation;
        initial_option: ChatbotInitialOption;
        items?: {
          editable?: boolean;
          key: string;
          short?: boolean;
          style?: string;
          text?: string;
          value?: string;
        }[];
        options: ChatbotOption[];
        pages: ChatbotPage[];
        sections: ChatbotSection[];
        select_items: ChatbotInitialOption[];
        selected_item?: ChatbotInitialOption;
        style: ChatbotStyle;
        title: ChatbotTitle;
      }[];
    };
    object?: never;
  };
}

/** Someone rewrote an editable text in one of the chatbot's messages. */
export interface InteractiveMessageEditable {
  event: "interactive_message_editable";
  event_ts: number;
  callback_token?: string;
  callback_url?: string;
  payload: {
    account_id?: never;
    accountId?: string;
    channelName?: string;
    messageId?: string;
    robotJid?: string;
    timestamp?: number;
    toJid?: string;
    userId?: string;
    userJid?: string;
    userName?: string;
    editItem?: {
      origin?: string;
      target?: string;
    };
    original?: {
      settings?: unknown;
      head?: ChatbotHead;
      body?: {
        type: string;
        action_id: string;
        author_name: string;
        closable: boolean;
        cur_index: number;
        cur_page: number;
        editable?: boolean;
        footer?: string;
        footer_icon?: string;
        icon_url: string;
        img_url: string;
        initial_date: string;
        initial_time: string;
        is_markdown_support?: boolean;
        level: string;
        link?: string;
        max_length: number;
        min_length: number;
        multiline: boolean;
        placeholder: string;
        provider_icon_url: string;
        provider_name: string;
        resource_url: string;
        sidebar_color?: string;
        static_source: string;
        text: string;
        thumbnail_url: string;
        title_url: string;
        ts?: number;
        value: string;
        video_url: string;
        description: {
          text: string;
        };
        images: ChatbotImage[];
        information: ChatbotInformation;
        initial_option: ChatbotInitialOption;
        items: ChatbotItem[];
        options: ChatbotOption[];
        pages: ChatbotPage[];
        sections: ChatbotSection[];
        select_items: ChatbotInitialOption[];
        selected_item?: ChatbotInitialOption;
        style: ChatbotStyle;
        title: ChatbotTitle;
      }[];
    };
    object?: never;
  };
}

/** Someone filled in a form field in one of the chatbot's messages. */
export interface InteractiveMessageFieldsEditable {
  event: "interactive_message_fields_editable";
  event_ts: number;
  callback_token?: string;
  callback_url?: string;
  payload: {
    account_id?: never;
    accountId?: string;
    channelName?: string;
    messageId?: string;
    robotJid?: string;
    timestamp?: string | number;
    toJid?: string;
    userId?: string;
    userJid?: string;
    userName?: string;
    fieldEditItem?: {
      currentValue?: string;
      key?: string;
      newValue?: string;
    };
    original?: {
      settings?: unknown;
      head?: ChatbotHead;
      body?: {
        type?: string;
        action_id: string;
        author_name: string;
        closable: boolean;
        cur_index: number;
        cur_page: number;
        editable?: boolean;
        footer?: string;
        footer_icon?: string;
        icon_url: string;
        img_url: string;
        initial_date: string;
        initial_time: string;
        is_markdown_support?: boolean;
        level: string;
        link?: string;
        max_length: number;
        min_length: number;
        multiline: boolean;
        placeholder: string;
        provider_icon_url: string;
        provider_name: string;
        resource_url: string;
        sidebar_color?: string;
        static_source: string;
        text: string;
        thumbnail_url: string;
        title_url: string;
        ts?: number;
        value: string;
        video_url: string;
        description: {
          text: string;
        };
        images: ChatbotImage[];
        information: ChatbotInformation;
        initial_option: ChatbotInitialOption;
        items?: {
          editable?: string | boolean;
          key?: string;
          short?: boolean;
          style: string;
          text: string;
          value?: string;
        }[];
        options: ChatbotOption[];
        pages: ChatbotPage[];
        sections: ChatbotSection[];
        select_items: ChatbotInitialOption[];
        selected_item?: ChatbotInitialOption;
        style: ChatbotStyle;
        title: ChatbotTitle;
      }[];
    };
    object?: never;
  };
}

/** Someone picked from a drop-down list in one of the chatbot's messages. */
export interface InteractiveMessageSelect {
  event: "interactive_message_select";
  event_ts: number;
  payload: {
    account_id?: never;
    accountId?: string;
    channelName?: string;
    messageId?: string;
    robotJid?: string;
    timestamp?: number;
    toJid?: string;
    userId?: string;
    userJid?: string;
    userName?: string;
    original?: {
      settings?: unknown;
      head?: ChatbotHead;
      body?: {
        type?: string;
        action_id: string;
        author_name: string;
        closable: boolean;
        cur_index: number;
        cur_page: number;
        editable?: boolean;
        footer?: string;
        footer_icon?: string;
        icon_url: string;
        img_url: string;
        initial_date: string;
        initial_time: string;
        is_markdown_support?: boolean;
        level: string;
        link?: string;
        max_length: number;
        min_length: number;
        multiline: boolean;
        placeholder: string;
        provider_icon_url: string;
        provider_name: string;
        resource_url: string;
        sidebar_color?: string;
        static_source: string;
        text?: string;
        thumbnail_url: string;
        title_url: string;
        ts?: number;
        value: string;
        video_url: string;
        description: {
          text: string;
        };
        images: ChatbotImage[];
        information: ChatbotInformation;
        initial_option: ChatbotInitialOption;
        items: ChatbotItem[];
        options: ChatbotOption[];
        pages: ChatbotPage[];
        sections: ChatbotSection[];
        select_items?: {
          text?: string;
          value?: string;
        }[];
        selected_item?: ChatbotInitialOption;
        style: ChatbotStyle;
        title: ChatbotTitle;
      }[];
    };
    selectedItems?: {
      value?: string;
    }[];
    object?: never;
  };
}

export interface ChatbotHead {
  text?: string;
  style?: {
    bold: boolean;
    color: string;
    italic: boolean;
  };
  sub_head?: {
    text?: string;
    style?: {
      bold: boolean;
      color: string;
      italic: boolean;
    };
  };
}

export interface ChatbotImage {
  alt_text: string;
  image_index: number;
  image_url: string;
}

export interface ChatbotInformation {
  description: {
    text: string;
  };
  title: {
    text: string;
  };
}

export interface ChatbotInitialOption {
  text: string;
  value: string;
}

export interface ChatbotItem {
  editable?: boolean;
  key: string;
  short?: boolean;
  style: string;
  text: string;
  value: string;
}

export interface ChatbotOption {
  initial_selected?: boolean;
  text: string;
  value: string;
}

export interface ChatbotPage {
  pageNo: number;
  body: {
    type: string;
    footer?: string;
    footer_icon?: string;
    sidebar_color?: string;
    ts?: number;
    sections: ChatbotSection[];
  }[];
}

export interface ChatbotSection {
  type: string;
  action_id: string;
  author_name: string;
  closable: boolean;
  cur_index: number;
  editable?: boolean;
  icon_url: string;
  img_url: string;
  initial_date: string;
  initial_time: string;
  is_markdown_support?: boolean;
  level: string;
  link?: string;
  max_length: number;
  min_length: number;
  multiline: boolean;
  placeholder: string;
  provider_icon_url: string;
  provider_name: string;
  resource_url: string;
  static_source: string;
  text: string;
  thumbnail_url: string;
  title_url: string;
  value: string;
  video_url: string;
  description: {
    text: string;
  };
  images: ChatbotImage[];
  information: ChatbotInformation;
  initial_option: ChatbotInitialOption;
  items: ChatbotItem[];
  options: ChatbotOption[];
  select_items: ChatbotInitialOption[];
  selected_item?: ChatbotInitialOption;
  style: ChatbotStyle;
  title: ChatbotTitle;
}

export interface ChatbotStyle {
  bold: boolean;
  color: string;
  dotted: boolean;
  italic: boolean;
}

export interface ChatbotTitle {
  file_url: string;
  is_markdown_support: boolean;
  text: string;
}

export interface InteractiveMessage {
  settings?: unknown;
  head?: ChatbotHead;
}

export interface InteractiveMessageReply {
  accountId?: string;
  channelName?: string;
  messageId?: string;
  robotJid?: string;
  timestamp?: number;
  toJid?: string;
  userId?: string;
  userJid?: string;
  userName?: string;
}
