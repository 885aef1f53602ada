/** What an element of a mail is, by the marks that mail clients leave in their HTML. */
export type HtmlPart =
  /** Quoted lines. */
  | 'quote'
  /** An attribution, or history that is not set off as a quotation. */
  | 'history'
  /** History from here to the end of the mail. */
  | 'historyFromHere'
  /** A box with attribution and quotation; words after a quotation in it are the writer's own. */
  | 'thread'
  /** The same of Gmail, whose writers answer in such boxes too: only the attribution in it is not theirs. */
  | 'gmailThread'
  /** Quoted lines inside such a box; outside of one the writer indented his own words with Gmail's button. */
  | 'threadQuote'
  | 'signature'
  /** A rule drawn above what follows. */
  | 'rule'
  /** Not shown to the reader, so not the writer's words. */
  | 'hidden';

type Attributes = Record<string, string>;

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|max-height|opacity)\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/i;
const QUOTE = /\b(?:protonmail_quote|tutanota_quote|zmail_extra|spark_quote|clean_bq)\b/;
const ATTRIBUTION =
  /\b(?:gmail_attr|moz-cite-prefix|reply-intro|OutlookMessageHeader|airmail_on|spark_attribution)\b/;
/** Boxes of Proton, Yahoo and desks that PPIDs of larger offices use. */
const THREAD = /\b(?:protonmail|freshdesk|missive)_quote\b|yahoo_quoted|\bquotedReply\b/;
const GMAIL = /\bgmail_quote\b/;
/** Outlook on the web and on phones (appendonsend, divRplyFwdMsg), on the Mac (OLK_), Zimbra (zwchr, __DIVIDER__). */
const FROM_HERE =
  /\b(?:appendonsend|divRplyFwdMsg|stopSpelling|OLK_SRC_BODY_SECTION|zwchr|__DIVIDER__|__HEADERS__|__QUOTED_TEXT__|mail-editor-reference-message-container|messageReplySection)\b/;
const SIGNATURE =
  /\b(?:gmail_signature|gmail_signature_prefix|moz-signature|_rc_sig|ymail_android_signature|ms-outlook-mobile-signature|protonmail_signature_block|composer_signature|k9mail-signature|__SIG_(?:PRE|POST)__)\b|^(?:x_)?Signature\b/;
/** Outlook for the desktop sets a line of this colour above the header of the mail that is answered. */
const OUTLOOK_RULE = /border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df)\s+1(?:\.0)?pt/i;
/** Others draw it in their own ways, and writers above their own words. */
const TOP_LINE = /border-top(?:-style)?\s*:[^;]{0,60}\bsolid\b/i;

/** Null for an element of ordinary text. A quotation without a client's mark may be the writer's indentation. */
export function partOf(name: string, attributes: Attributes): HtmlPart | null {
  if ('hidden' in attributes || HIDDEN.test(attributes.style ?? '')) return 'hidden';
  const marks = [attributes.id, attributes.class, attributes['data-marker'], attributes.name]
    .filter(Boolean)
    .join(' ');
  if (name === 'blockquote') {
    if (attributes.type?.toLowerCase() === 'cite' || QUOTE.test(marks)) return 'quote';
    return GMAIL.test(marks) ? 'threadQuote' : null;
  }
  if (FROM_HERE.test(marks)) return 'historyFromHere';
  if (name === 'div' && OUTLOOK_RULE.test(attributes.style ?? '')) return 'historyFromHere';
  if (ATTRIBUTION.test(marks)) return 'history';
  if (THREAD.test(marks)) return 'thread';
  if (GMAIL.test(marks)) return 'gmailThread';
  if (SIGNATURE.test(marks)) return 'signature';
  const isRule = name === 'hr' || (name === 'div' && TOP_LINE.test(attributes.style ?? ''));
  return isRule ? 'rule' : null;
}
