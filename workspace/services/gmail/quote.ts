import {englishDate, indonesianDate} from './dates';
import type {StoredMessage} from './entities';
import {escapeHtml, header, headersOf, htmlOf, textOf} from './message';
import {headerAddresses} from './mime/headers';

/** Mail programs whose way of quoting is known; `plain` quotes nothing. */
export type Client = 'gmail-web-id' | 'gmail-android-id' | 'gmail-web-en' | 'outlook-id' | 'plain';

interface Written {
  text: string;
  html?: string;
  client?: Client;
}

const GMAIL_QUOTE_STYLE =
  'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';

/** What a person wrote with the original below it, as their program sends it. */
export function quoted(original: StoredMessage, written: Written): {text: string; html?: string} {
  const client = written.client ?? 'gmail-web-id';
  const {text} = written;
  const html = written.html ?? paragraphs(text, client === 'gmail-android-id' ? 'auto' : 'ltr');
  if (client === 'plain') return written.html ? {text, html: written.html} : {text};
  if (client === 'outlook-id') {
    const block = outlookBlock(original);
    return {
      text: `${text}\n\n________________________________\n${block.join('\n')}\n\n${textOf(original)}`,
      html:
        `${html}<hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr">` +
        `${block.map(escapeHtml).join('<br>')}</div><div>${originalHtml(original)}</div>`,
    };
  }
  const line = gmailLine(original, client === 'gmail-web-en' ? 'en' : 'id');
  return {
    text: `${text}\n\n${wrapped(line)}\n\n${arrows(textOf(original))}\n`,
    html:
      `${html}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">` +
      `${linked(line, original)}<br></div><blockquote class="gmail_quote" style="${GMAIL_QUOTE_STYLE}">` +
      `${originalHtml(original)}</blockquote></div>`,
  };
}

/** `Pada Sen, 2 Nov 2026 pukul 10.15 Nama <a@b> menulis:` */
function gmailLine(original: StoredMessage, language: 'id' | 'en'): string {
  const {name, email} = sender(original);
  const who = name ? `${name} <${email}>` : `<${email}>`;
  return language === 'en'
    ? `On ${englishDate(original.internalDate)} ${who} wrote:`
    : `Pada ${indonesianDate(original.internalDate)} ${who} menulis:`;
}

/** Gmail's plain text breaks lines before column 79: before the last word, else inside the address. */
function wrapped(line: string): string {
  if (line.length <= 78) return line;
  const beforeVerb = line.lastIndexOf(' ');
  const at = beforeVerb <= 78 ? beforeVerb : line.lastIndexOf('<') + 1;
  return `${line.slice(0, at)}\n${line.slice(at).trimStart()}`;
}

function linked(line: string, original: StoredMessage): string {
  const {email} = sender(original);
  const link = `&lt;<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>&gt;`;
  return escapeHtml(line).replace(escapeHtml(`<${email}>`), () => link);
}

function outlookBlock(original: StoredMessage): string[] {
  const {name, email} = sender(original);
  return [
    `Dari: ${name ? `${name} <${email}>` : email}`,
    `Dikirim: ${indonesianDate(original.internalDate).replace(' pukul', '')}`,
    `Kepada: ${header(original, 'To')}`,
    `Subjek: ${header(original, 'Subject')}`,
  ];
}

const sender = (original: StoredMessage) =>
  headerAddresses(headersOf(original), 'From')[0] ?? {name: '', email: ''};

const arrows = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map(line => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');

const originalHtml = (original: StoredMessage) =>
  htmlOf(original) || escapeHtml(textOf(original)).replace(/\r\n|\n/g, '<br>\n');

function paragraphs(text: string, direction: 'ltr' | 'auto'): string {
  return `<div dir="${direction}">${escapeHtml(text).replace(/\r\n|\n/g, '<br>')}</div>`;
}
