import {testMail} from '../../ui/text/mails/test';
import {assertOfficeAtKeyboard} from '../office/install';
import type {Desk} from '../ports';

/** O1: shows that the office account's mail leaves and arrives. @returns to whom it went. */
export function sendTestMail(desk: Desk): string[] {
  assertOfficeAtKeyboard(desk);
  const {settings} = desk.ledger.read({});
  const admins = settings.officers.filter(({role}) => role === 'admin').map(({email}) => email);
  for (const to of admins) desk.mailbox.sendPlain({to, ...testMail(settings)}, settings);
  return admins;
}
