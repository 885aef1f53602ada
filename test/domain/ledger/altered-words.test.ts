import {createHash} from 'node:crypto';
import {NO_TEXTS, NOBODY, type Texts} from '../../../src/domain/complaint/dossier';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {fold} from '../../../src/domain/complaint/apply';
import {seal} from '../../../src/domain/ledger/digest';
import {writeDocument} from '../../../src/domain/ledger/rows';
import {alteredWords} from '../../../src/domain/ledger/verify-rows';
import {NOW, REGISTERED} from '../../ui/desk/fixtures';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const complainant = {...NOBODY, salt: 'garam'};
const sealed = (text: string) => seal(text, complainant.salt, digest);
const BY = {at: NOW, by: 'rina@example.com'};
const LETTER = {number: '1', nature: 'biasa', enclosures: '', matter: 'Lampu', copies: []} as const;

/** Words of the office and the citizen, each with its line of the journal. */
const TEXTS: Texts = {
  ...NO_TEXTS,
  body: 'Lampu padam',
  interims: ['Sedang kami periksa.'],
  pledges: [{what: 'Diganti', note: 'Sudah diganti.'}],
  posted: {text: 'Lampu sudah diganti.', link: 'https://x.com/1'},
  lateReason: 'Listrik padam',
  overrideReason: 'Nama jalan memang demikian',
  lateReasons: {4: 'Menunggu alat'},
  letter: {...LETTER, copies: []} as never,
};
const EVENTS = [
  {
    ...REGISTERED,
    contentHash: sealed(JSON.stringify(['', 'Lampu padam', []])),
    identityHash: sealed(JSON.stringify(complainant)),
    lateHash: sealed('Listrik padam'),
  },
  {
    ...BY,
    type: 'interimAnswered',
    answerHash: sealed('Sedang kami periksa.'),
    until: '2026-12-01',
    verdict: {version: 1, findings: 1, reasonHash: sealed('Nama jalan memang demikian')},
  },
  {...BY, type: 'lateExplained', step: 4, reasonHash: sealed('Menunggu alat')},
  {...BY, type: 'answerDrafted', draftHash: '', letterHash: sealed(JSON.stringify(LETTER))},
  {...BY, type: 'reopened', how: 'x', reasonHash: ''},
  {...BY, type: 'pledgeKept', pledge: 0, noteHash: sealed('Sudah diganti.')},
  {
    ...BY,
    type: 'published',
    notice: 0,
    channel: 'x',
    proof: 'link',
    textHash: sealed('Lampu sudah diganti.'),
    linkHash: sealed('https://x.com/1'),
  },
] as ComplaintEvent[];

function altered(change: Partial<Texts>): string[] {
  const row = (tab: 'identity' | 'texts', value: object) =>
    writeDocument(tab, 1, '1', value).values;
  const rows = {identity: row('identity', complainant), texts: row('texts', {...TEXTS, ...change})};
  const complaint = fold(EVENTS)!;
  const {identity, texts} = alteredWords(
    rows,
    {complaint, events: EVENTS, hash: '', isWhole: true},
    digest,
  );
  expect(identity).toBe(false);
  return texts;
}

describe('R4 the words of a complaint against its journal', () => {
  it('are sound as they were written', () => {
    expect(altered({})).toEqual([]);
  });

  it.each<[string, Partial<Texts>]>([
    ['body', {body: 'Lampu menyala'}],
    ['interims', {interims: ['Sudah selesai.']}],
    ['pledges', {pledges: [{what: 'Diganti', note: 'Tidak diganti.'}]}],
    ['letter', {letter: {...LETTER, matter: 'Jalan'} as never}],
    ['posted', {posted: {text: 'Lampu belum diganti.', link: 'https://x.com/1'}}],
    ['posted', {posted: {text: 'Lampu sudah diganti.', link: 'https://x.com/2'}}],
    ['reasons', {lateReason: 'Lupa'}],
    ['reasons', {dismissedReason: 'Lupa'}],
    ['reasons', {overrideReason: 'Lupa'}],
    ['reasons', {lateReasons: {4: 'Lupa'}}],
  ])('%s that a hand has changed is named', (name, change) => {
    expect(altered(change)).toEqual([name]);
  });
});
