import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {CLASSIFY} from './acts';
import {begin, care, cell, office, rows, submit, token, type} from './register-hands';

const verified = () => care('verify').findings;

describe('R9 Pulihkan on the ledger after hands were at it', () => {
  beforeEach(begin);
  afterEach(() => office.world.close());

  const hands: Array<[string, () => void]> = [
    ['a deleted row of the register', () => rows('register', 'deleteDimension', 3)],
    ['the last row of the register deleted', () => rows('register', 'deleteDimension', 5)],
    ['an inserted row of the register', () => rows('register', 'insertDimension', 2)],
    ['an inserted row of identities', () => rows('identity', 'insertDimension', 3)],
    ['an inserted row of texts', () => rows('texts', 'insertDimension', 3)],
    ['an inserted row of notes', () => rows('sent', 'insertDimension', 3)],
    ['an edited status', () => type('register', 'C4', 'Dijawab')],
    [
      'an edited state',
      () => type('register', 'I2', cell('register', 1, 8).replace('received', 'answered')),
    ],
    [
      'two rows of the register swapped',
      () => {
        const [second, third] = [2, 3].map(n => openLedger(office.world).rows('register')[n - 1]!);
        second!.forEach((value, at) => type('register', `${'ABCDEFGHI'[at]}4`, value));
        third!.forEach((value, at) => type('register', `${'ABCDEFGHI'[at]}3`, value));
      },
    ],
    ['a cleared place in the queue', () => ['A2', 'B2'].forEach(at => type('queue', at, ''))],
    [
      'an edited line of the queue',
      () => type('queue', 'B3', cell('queue', 2, 1).replace('padam', 'menyala')),
    ],
    ['a deleted line of the queue', () => rows('queue', 'deleteDimension', 2)],
    ['a deleted row of the last responses', () => rows('recent', 'deleteDimension', 3)],
    ['an edited row of the last responses', () => type('recent', 'B4', 'lain')],
    [
      'an edited result of a command',
      () => {
        const at = openLedger(office.world)
          .rows('commands')
          .findIndex(row => row[0]);
        type('commands', `B${at + 2}`, '{"role":"pimpinan"}');
      },
    ],
  ];

  it.each(hands)('%s: says so, brings it back, and the desk goes on', (_what, act) => {
    act();
    expect(verified()).not.toEqual([]);
    const {findings, next} = care('restore');
    expect(next).toBe('');
    expect(findings).toContainEqual(expect.stringMatching(/dipulihkan|dibuang/));
    expect(verified()).toEqual([]);
    submit(6);
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 3});
    expect(view.complaint.register).toBe('ADU-2026-0003');
    office.act(token, view, CLASSIFY);
    for (let ticks = 0; ticks < 2; ticks += 1) office.tick();
    expect(verified()).toEqual([]);
    expect(openLedger(office.world).rows('register')).toHaveLength(6);
  });

  it('says what only a backup has, and the desk goes on with the rest', () => {
    rows('texts', 'deleteDimension', 3);
    const {findings} = care('restore');
    expect(findings).toContainEqual(
      expect.stringMatching(/tab Naskah, ADU-2026-0003: baris hilang.* ambil isinya dari cadangan/),
    );
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 4});
    expect(view.title).toBe('Lampu padam di dusun 4');
    expect(verified()).toContainEqual(expect.stringMatching(/ADU-2026-0003: isi aduan/));
  });

  it('refuses to write while rows are shifted, rather than write over another complaint', () => {
    rows('texts', 'insertDimension', 2);
    expect(() => office.ask({do: 'open', token, entry: 3})).toThrow('ledger-touched');
  });
});
