import {Line, ruled} from './line';
import {isBelowDeviceLine} from './signature';
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
  if (!first || first.role === 'letter') return null;
  const fields = fieldsIn(ruled(lines[at])) ?? fieldsFrom(lines, at);
  const has = (role: HeaderRole) => fields.has(role);
  const when = fields.get('sent') ?? fields.get('date') ?? '';
  // No letter writes both addresses and the hour above its *Perihal*.
  const isMails = ['from', 'to'].every(role => ADDRESS.test(fields.get(role as HeaderRole) ?? ''));
  const hasSubject = has('subject') || (has('matter') && isMails && CLOCK.test(when));
  if (!has('from') || has('letter') || !(has('sent') || hasSubject)) return null;
  if (!/\d/.test(when) && !hasSubject) return null;
  const people = ['from', 'to', 'cc'].map(role => fields.get(role as HeaderRole) ?? '').join(' ');
  const hasAddress = ADDRESS.test(people);
  const hasClock = CLOCK.test(when);
  if (isSetOff || (lines[at]!.isBelowRule && (hasAddress || hasClock))) return 'certain';
  // GMX and Web.de begin with when it was sent; Hotmail with the date or the subject, and writes all four.
  const begins = first.role === 'from' || first.role === 'sent';
  const isWhole = has('to') && has('subject') && hasAddress && hasClock;
  if (!begins && !isWhole) return null;
  if (hasAddress && fields.size >= 3) return 'certain';
  return fields.size >= 4 && has('sent') && has('subject') && hasClock ? 'likely' : null;
}

const NAME_WITHIN = /(?<!\S)[*_]{0,2}(\p{L}[\p{L}-]{1,12})[*_]{0,2}[:：](?=[\s*_])/gu;

/** The fields of a header that a conversion put into one line; null where it has not at least four. */
function fieldsIn(text: string): Map<HeaderRole, string> | null {
  const names = [...text.matchAll(NAME_WITHIN)].filter(([, name]) => roleOf(name!));
  if (names.length < 4) return null;
  const ends = [...names.slice(1).map(({index}) => index), text.length];
  return new Map(
    names.map(({0: whole, 1: name, index}, at) => [
      roleOf(name!)!,
      text.slice(index + whole.length, ends[at]),
    ]),
  );
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
  return isBelowDeviceLine(lines, at);
}
