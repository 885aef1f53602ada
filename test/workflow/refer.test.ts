import {fold} from '../../src/domain/complaint/apply';
import {type Dossier, NO_TEXTS, NOBODY} from '../../src/domain/complaint/dossier';
import type {ActContext} from '../../src/workflow/acts/context';
import {refer} from '../../src/workflow/acts/refer';
import {officeSettings} from '../office-settings';
import {CLASSIFIED, NOW, REGISTERED} from '../ui/desk/fixtures';

const dossier: Dossier = {
  entry: 1,
  complaint: fold([REGISTERED, CLASSIFIED])!,
  complainant: {...NOBODY, email: 'sari.contoh@example.com'},
  texts: {...NO_TEXTS, body: 'Lampu padam'},
  slot: null,
};

/** The kinds of letters that a referral sends at once. */
function lettersOf(isDigest: boolean, tellsCitizen: boolean): string[] {
  const lifecycle = {replyDays: 10, silenceDays: 10, mails: {referred: tellsCitizen, closed: true}};
  const context = {
    now: NOW,
    by: 'rina@example.com',
    settings: officeSettings({lifecycle}),
    goesInDigest: () => isDigest,
    replyAddress: () => 'aduan+r1@example.com',
    citizenAddress: () => 'aduan+c1@example.com',
    trackingLink: () => null,
  } as unknown as ActContext;
  const [unit] = context.settings.units;
  const {letters = []} = refer(dossier, {type: 'refer', unit: unit!.name}, context);
  return letters.map(({kind}) => kind);
}

describe('J8, K1 what a referral tells', () => {
  it.each<[string, boolean, boolean, string[]]>([
    ['the unit', false, false, ['referral']],
    ['the unit, and the citizen where the office wants it', false, true, ['referral', 'status']],
    ['nobody at once where it goes in a digest', true, false, []],
    ['the citizen at once, also where it goes in a digest', true, true, ['status']],
  ])('%s', (_whom, isDigest, tellsCitizen, kinds) => {
    expect(lettersOf(isDigest, tellsCitizen)).toEqual(kinds);
  });
});
