import type {Complaint} from '../../../src/domain/complaint/complaint';
import {dueFor, erasedKinds, type RetentionRule} from '../../../src/domain/retention/rule';
import {dossierOf} from '../../../src/domain/training/dossier';

const at = (date: string) => Date.parse(`${date}T09:00:00+07:00`);
const RULES: RetentionRule[] = [{what: 'identity', years: 2, basis: 'Keputusan Camat Contoh'}];
const {complaint: NEW} = dossierOf({
  title: '',
  text: 'Lampu padam',
  channel: 'webForm',
  name: '',
  email: '',
  phone: '',
  address: '',
});

/** Ended in one of the ways a complaint ends, on 2 November 2026. */
const ENDS: Array<[string, Partial<Complaint>]> = [
  ['answered and closed', {status: 'closed', closure: {at: at('2026-11-02'), by: 'desk'} as never}],
  ['voided', {status: 'voided', voidedAt: at('2026-11-02')}],
  ['dismissed', {status: 'dismissed', registeredAt: at('2026-11-02')}],
  ['forwarded', {status: 'forwarded', forwarding: {at: at('2026-11-02'), by: 'desk', referral: 0}}],
];

describe('P7 when a rule has run out', () => {
  it.each(ENDS)('%s: the day after the years are over, and no day before', (_how, end) => {
    const complaint: Complaint = {...NEW, notices: [], ...end};
    const dueOn = (date: string) => dueFor(complaint, RULES, {now: at(date), zone: 'WIB'});
    expect(dueOn('2028-11-02')).toEqual([]);
    expect(dueOn('2028-11-03')).toEqual(['identity']);
  });

  it('one that came back from another body and was no complaint counts from its registration', () => {
    const forwarding = {at: at('2028-11-02'), by: 'desk', referral: 0};
    const dismissed: Partial<Complaint> = {status: 'dismissed', registeredAt: at('2026-11-02')};
    const back: Complaint = {...NEW, notices: [], forwarding, ...dismissed};
    expect(dueFor(back, RULES, {now: at('2028-11-03'), zone: 'WIB'})).toEqual(['identity']);
  });

  it('what went before a destruction is none of its minutes, and is gone all the same', () => {
    const erased = [
      {at: at('2028-11-03'), what: ['identity' as const]},
      {at: at('2031-11-03'), what: ['texts' as const]},
    ];
    expect(erasedKinds({erased}, at('2031-11-03'))).toEqual(['texts']);
    expect(erasedKinds({erased})).toEqual(['identity', 'texts']);
    const gone: Complaint = {...NEW, notices: [], ...ENDS[1]![1], erased};
    expect(dueFor(gone, RULES, {now: at('2040-01-01'), zone: 'WIB'})).toEqual([]);
  });

  it('a complaint that is still open keeps everything', () => {
    expect(dueFor(NEW, RULES, {now: at('2090-01-01'), zone: 'WIB'})).toEqual([]);
  });
});
