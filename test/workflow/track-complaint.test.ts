import {fold} from '../../src/domain/complaint/apply';
import type {Dossier} from '../../src/domain/complaint/dossier';
import {trackingCodeOf} from '../../src/domain/tracking-code';
import {writeTrackingKey} from '../../src/domain/tracking/key';
import type {Desk} from '../../src/workflow/ports';
import {trackComplaint} from '../../src/workflow/visitors/track-complaint';
import {hmacHex} from '../hmac';
import {NOW, REGISTERED} from '../ui/desk/fixtures';

const sign = (text: string) => hmacHex(text, 'rahasia');
const NUMBER = 'ADU-2026-0001';
const CODE = trackingCodeOf(NUMBER, sign);

/** A desk with one complaint that counts what is asked of it. */
function deskWith(trackingCode: string) {
  const asked = {reads: 0, pauses: 0};
  const cache = new Map<string, string>();
  const dossier = {
    entry: 1,
    complaint: fold([REGISTERED]),
    complainant: {trackingCode},
    texts: {answer: ''},
  } as unknown as Dossier;
  const desk = {
    now: () => NOW,
    pause: () => (asked.pauses += 1),
    memory: {all: () => ({places: '{}', secret: 'rahasia'})},
    crypto: {hmac: hmacHex, digest: (text: string) => hmacHex(text, '')},
    scratch: {
      get: (key: string) => cache.get(key) ?? null,
      put: (key: string, value: string) => cache.set(key, value),
    },
    ledger: {
      read() {
        asked.reads += 1;
        return {
          head: {series: [{year: 2026, first: 1, entry: 1}], entries: 1},
          dossiers: new Map([[1, dossier]]),
          settings: {
            office: {zone: 'WIB'},
            calendar: {collectiveLeaveCounts: false, localHolidays: []},
          },
        };
      },
    },
  } as unknown as Desk;
  const track = (question: {key?: string; number?: string; code?: string}) =>
    trackComplaint(desk, {key: '', number: '', code: '', ...question}).outcome.kind;
  return {asked, cache, track};
}

describe('J7 tracking a complaint', () => {
  it('ten thousand guesses read nothing, find nothing, and leave one small counter', () => {
    const {asked, cache, track} = deskWith(CODE);
    for (let guess = 0; guess < 10_000; guess += 1) {
      const code = trackingCodeOf(`tebakan ${guess}`, sign);
      expect(track({number: NUMBER, code})).toBe('unknown');
    }
    expect(asked).toEqual({reads: 0, pauses: 9_995});
    expect(cache.size).toBe(1);
    expect(track({number: NUMBER, code: CODE})).toBe('found');
    expect(asked).toEqual({reads: 2, pauses: 9_995});
  });

  it('every number tried with one code finds nothing but its own', () => {
    const {asked, track} = deskWith(CODE);
    for (let no = 2; no < 500; no += 1)
      expect(track({number: `ADU-2026-${no}`, code: CODE})).toBe('unknown');
    expect(asked).toEqual({reads: 0, pauses: 0});
  });

  it('neither code nor link opens a complaint whose code was erased', () => {
    const {track} = deskWith('');
    expect(track({number: NUMBER, code: CODE})).toBe('unknown');
    expect(track({key: writeTrackingKey(1, sign)})).toBe('unknown');
    expect(deskWith(CODE).track({key: writeTrackingKey(1, sign)})).toBe('found');
  });

  it('nothing typed is no wrong guess', () => {
    expect(deskWith(CODE).track({})).toBe('asked');
  });
});
