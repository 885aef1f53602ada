import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {write, type Options} from './letter';

type App = GoogleAppsScript.Mail.MailApp;

/** The four ways to write `sendEmail` (reference/mail/mail-app). */
function lettersOf(args: unknown[]): Options {
  const [first, second, third, fourth] = args;
  if (typeof first === 'object' && first !== null) return first as Options;
  const to = String(first);
  if (typeof fourth === 'string') {
    return {to, replyTo: String(second), subject: String(third), body: fourth};
  }
  return {...(fourth as Options | undefined), to, subject: String(second), body: String(third)};
}

export const MailApp = emulateService<App>('MailApp', {
  getRemainingDailyQuota: () => call<number>('MailApp.getRemainingDailyQuota'),
  sendEmail: (...args: unknown[]) => write('MailApp.sendEmail', lettersOf(args)),
});
