import {SOP_A} from '../../../src/data/sop-a';
import {fold} from '../../../src/domain/complaint/apply';
import {NO_TEXTS} from '../../../src/domain/complaint/dossier';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {trackingView} from '../../../src/domain/tracking/view';
import {trackingWords} from '../../../src/ui/text/visitors/tracking';
import {officeSettings} from '../../office-settings';
import {ANSWERED, CLASSIFIED, DRAFTED, NOW, REFERRED, REGISTERED} from '../../ui/desk/fixtures';

const by = {at: NOW, by: 'meja'};
const DAY = 24 * 60 * 60_000;
const ASKED: ComplaintEvent = {...by, type: 'asked', questionHash: '', until: NOW + 7 * DAY};
const WROTE: ComplaintEvent = {
  ...by,
  at: NOW + DAY,
  type: 'citizenWrote',
  how: 'email',
  textHash: '',
  question: 0,
};
const REOPENED: ComplaintEvent = {
  ...by,
  at: NOW + 2 * DAY,
  type: 'reopened',
  how: 'email',
  reasonHash: '',
};
const unit = (name: string) => ({...REFERRED, unit: name}) as ComplaintEvent;

/** The first words of the tracking page after these events. */
function turn(...events: ComplaintEvent[]): string {
  const complaint = fold([REGISTERED, ...events])!;
  const view = trackingView({complaint, texts: NO_TEXTS}, [], SOP_A, officeSettings());
  const outcome = {kind: 'found', view, key: '', zone: 'WIB', now: NOW} as const;
  return trackingWords(outcome, undefined, {address: '', number: ''}).found!.turn;
}

describe('J7 whose turn it is, on the tracking page', () => {
  it.each([
    ['a question to the complainant', [ASKED], 'Giliran Anda · paling lambat Senin, 30 November'],
    [
      'a question that was answered: what it took is added',
      [ASKED, WROTE],
      'Giliran Pengelola Data dan Klarifikasi Informasi · paling lambat Rabu, 25 November',
    ],
    [
      'several units',
      [CLASSIFIED, unit('Seksi A'), unit('Seksi B'), unit('Seksi C')],
      'Giliran Seksi A dan 2 unit lain · paling lambat Selasa, 24 November',
    ],
    ['an answer', [CLASSIFIED, DRAFTED, ANSWERED], 'Selesai'],
    [
      'an answer that did not settle it',
      [CLASSIFIED, DRAFTED, ANSWERED, REOPENED],
      'Giliran Admin Website dan Media Sosial · paling lambat Kamis, 26 November',
    ],
  ] as Array<[string, ComplaintEvent[], string]>)('%s', (_, events, words) => {
    expect(turn(...events)).toMatch(new RegExp(`^${words}(?:, \\d\\d\\.\\d\\d WIB)?$`));
  });
});
