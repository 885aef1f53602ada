import {Line, ruled} from './line';
import {isDeviceLine} from './signature';
import {HeaderRole, ORIGINAL_TITLE, roleOf} from './words';

const FIELD = /^[*_]{0,2}(\p{L}[\p{L} -]{0,18}?)[ \t]{0,8}[*_]{0,2}[:：][*_]{0,2}[ \t]*(.*)$/u;
const ADDRESS = /[^\s<>@]{1,64}@[^\s<>@]{2,190}/;
const OUTLOOK_RULE = /^_{20,}$/;
const CLOCK = /\d{1,2}[.:]\d{2}/;
/** Long lists of recipients wrap. */
const MOST_LINES = 14;

/** Whether a mail's header begins here, and how sure that is. */
export type HeaderVerdict = 'certain' | 'likely' | null;

/**
 * The header that Outlook and others set above history without quoting it: From with Sent or Subject, and an address
 * in it or a separator above it. Official letters have Dari, Tanggal, Perihal too: a field that only letters have, or
 * none that only mail programs have, makes it text.
 */
export function headerBlockAt(lines: readonly Line[], at: number): HeaderVerdict {
  const first = fieldOf(ruled(lines[at]));
  const isSetOff = isSeparator(lines, at);
  // GMX and Web.de begin with when it was sent.
  const begins = first?.role === 'from' || first?.role === 'sent';
  if (!first || !(begins || (isSetOff && first.role !== 'letter'))) return null;
  const fields = fieldsFrom(lines, at);
  const has = (role: HeaderRole) => fields.has(role);
  const when = fields.get('sent') ?? fields.get('date') ?? '';
  if (!has('from') || has('letter') || !(has('sent') || has('subject'))) return null;
  if (!/\d/.test(when) && !has('subject')) return null;
  const people = ['from', 'to', 'cc'].map(role => fields.get(role as HeaderRole) ?? '').join(' ');
  if (isSetOff || (ADDRESS.test(people) && fields.size >= 3)) return 'certain';
  return fields.size >= 4 && has('sent') && has('subject') && CLOCK.test(when) ? 'likely' : null;
}

function fieldOf(text: string): {role: HeaderRole; value: string} | null {
  const match = FIELD.exec(text);
  const role = match && roleOf(match[1]!);
  return role ? {role, value: match[2]!} : null;
}

function fieldsFrom(lines: readonly Line[], at: number): Map<HeaderRole, string> {
  const fields = new Map<HeaderRole, string>();
  let open: HeaderRole | null = null;
  for (let line = at; line < lines.length && line < at + MOST_LINES; line += 1) {
    const text = ruled(lines[line]);
    const field = fieldOf(text);
    if (field) {
      open = field.role;
      fields.set(open, `${fields.get(open) ?? ''} ${field.value}`);
    } else if (text === '' || !open || !continues(open, text)) break;
    else fields.set(open, `${fields.get(open)!} ${text}`);
  }
  return fields;
}

function continues(role: HeaderRole, text: string): boolean {
  return role === 'subject' ? text.length < 80 : /@|[;,]$/.test(text);
}

function isSeparator(lines: readonly Line[], at: number): boolean {
  const above = ruled(lines[at - 1]) || ruled(lines[at - 2]);
  if (OUTLOOK_RULE.test(above) || ORIGINAL_TITLE.test(above)) return true;
  // Mail for Windows sets its own line above the header and often no address in it.
  const line = lines[at - 1] && ruled(lines[at - 1]) !== '' ? lines[at - 1] : lines[at - 2];
  return line !== undefined && isDeviceLine(line);
}
