import {PPID_SAYS} from '../../workflow/random-acts';
import {mailsOf} from '../office';
import {oneOf, type Walk} from './walk';

export const SUBSTITUTE = 'plh@example.com';
const BODY = 'dpu@example.com';
export const OUTSIDE_PEOPLE = [
  ...[1, 2, 3, 4, 5, 6].map(n => `ppid.${n}@example.com`),
  SUBSTITUTE,
  BODY,
  'inspektorat@example.com',
];

/** A PPID, a Plh or another body answers one of the mails it has got. */
export function answers({office}: Walk, a: number, b: number): void {
  const mails = OUTSIDE_PEOPLE.flatMap(email =>
    inboxOf(office, email).map(({id}) => ({email, id})),
  );
  const mail = oneOf(mails, a);
  if (!mail) return;
  const text = PPID_SAYS[b % PPID_SAYS.length]!;
  office.world.services.gmail.reply(mail.email, mail.id, {
    text,
    ...(/cuti/.test(text) ? {headers: {'Auto-Submitted': 'auto-replied'}} : {}),
  });
}

function inboxOf(office: Walk['office'], email: string) {
  const known = office.world.services.gmail.state.mailboxes[email];
  return known ? mailsOf(office.world, email).filter(one => one.labels.includes('INBOX')) : [];
}
