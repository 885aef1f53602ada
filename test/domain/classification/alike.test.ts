import {alikeAmong, type Remembered} from '../../../src/domain/classification/alike';
import {fingerprintOf} from '../../../src/domain/classification/fingerprint';
import {DAY, MINUTE} from '../../../src/domain/instant';

const NOON = Date.parse('2026-11-02T12:00:00+07:00');
const LAMP = 'Lampu jalan padam di depan Balai Desa Karangluhur sejak Senin';

function remembered(entry: number, text: string, change: Partial<Remembered> = {}): Remembered {
  return {
    entry,
    register: `ADU-${entry}`,
    receivedAt: NOON,
    print: fingerprintOf('', text, 'webForm'),
    who: [`orang ${entry}`],
    said: text,
    ...change,
  };
}

const FIRST = remembered(1, LAMP);

describe('C5 what a new complaint may be one with', () => {
  it.each([
    [
      'the same matter at the same place',
      'Penerangan jalan mati di Karangluhur dekat balai desa',
      {},
      'sameMatter',
    ],
    [
      'sent twice by one person',
      LAMP,
      {who: ['orang 1'], receivedAt: NOON + 5 * MINUTE},
      'doubleTap',
    ],
    [
      'asked after',
      'Kok belum ada tindakan ya?',
      {who: ['orang 1'], receivedAt: NOON + 5 * DAY},
      'followUp',
    ],
  ] as const)('%s', (_name, text, change, as) => {
    expect(alikeAmong(remembered(2, text, change as Partial<Remembered>), [FIRST])).toEqual([
      {entry: 1, register: 'ADU-1', as},
    ]);
  });

  it.each([
    ['the same matter at another place', 'Lampu jalan padam di depan SD Wonosari sejak Senin', {}],
    ['another matter at the same place', 'Sampah menumpuk di depan Balai Desa Karangluhur', {}],
    ['asked after by another person', 'Kok belum ada tindakan ya?', {receivedAt: NOON + DAY}],
    ['the same words a month later', LAMP, {receivedAt: NOON + 30 * DAY}],
    ['another house number', 'Lampu jalan padam di Karangluhur RT 7', {}],
  ])('is nothing: %s', (_name, text, change) => {
    const first = remembered(1, `${LAMP} RT 2`);
    expect(alikeAmong(remembered(2, text, change), [first])).toEqual([]);
  });

  it('names the likeliest first, three at most, and asks after the latest complaint', () => {
    const known = [1, 2, 3, 4].map(entry =>
      remembered(entry, LAMP, {who: ['sari'], receivedAt: NOON + entry * DAY}),
    );
    const later = {who: ['sari'], receivedAt: NOON + 6 * DAY};
    const found = alikeAmong(remembered(9, 'kok belum dijawab?', later), known);
    expect(found.map(one => one.entry)).toEqual([4, 3, 2]);
  });

  it('takes a name that complaints of all matters tell for the office’s own, not for a place in it', () => {
    const matters = [
      'Sampah',
      'Jalan rusak',
      'Parkir liar',
      'KTP lama',
      'Air PDAM keruh',
      'Lampu jalan mati',
    ];
    const everywhere = Array.from({length: 60}, (_, entry) =>
      remembered(entry, `${matters[entry % 6]} di umpamakota gang ${entry}`),
    );
    const lamp = remembered(100, 'Lampu jalan padam di umpamakota', {receivedAt: NOON + DAY});
    expect(alikeAmong(lamp, everywhere)).toEqual([]);
    const flood = Array.from({length: 60}, (_, entry) =>
      remembered(entry, `Banjir di umpamadesa, warga ${entry} mengungsi`),
    );
    const more = remembered(100, 'banjir umpamadesa belum surut', {receivedAt: NOON + DAY});
    expect(alikeAmong(more, flood)).toHaveLength(3);
  });

  it('compares with a thousand in the time of a blink', () => {
    const known = Array.from({length: 1000}, (_, entry) =>
      remembered(entry, `${LAMP} gang ${entry}`),
    );
    expect(JSON.stringify(known[500]).length).toBeLessThan(800);
    expect(alikeAmong(remembered(2000, `${LAMP} gang 777`), known)[0]?.entry).toBe(777);
  });
});
