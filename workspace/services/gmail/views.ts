import type {PlainBlob} from '../../plain';

/** What GmailApp's objects hold in the script's memory, as it crosses the bridge. */
export type MessageView = {
  id: string;
  threadId: string;
  /** ms since 1970. */
  at: number;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  subject: string;
  labelIds: string[];
};

export type MessageContent = {
  text: string;
  html: string;
  headers: {name: string; value: string}[];
};

export type AttachmentView = {
  /** Base64. */
  bytes: string;
  contentType: string | null;
  name: string | null;
  inline: boolean;
};

export type ThreadView = {
  id: string;
  messageCount: number;
  firstSubject: string;
  /** ms since 1970. */
  lastAt: number;
  /** Of all its messages together. */
  labelIds: string[];
  labels: LabelView[];
};

export type LabelView = {id: string; name: string};

export type DraftView = {id: string; message: MessageView};

/** A letter as scripts write it: GmailApp's and MailApp's arguments in one. */
export type LetterOptions = {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  from?: string;
  replyTo?: string;
  noReply?: boolean;
  attachments?: PlainBlob[];
  inlineImages?: {[key: string]: PlainBlob};
};
