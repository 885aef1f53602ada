import {guessComplaints} from '../../../src/domain/mail/guess';
import type {QueueItem} from '../../../src/domain/ledger/queue';

const UNITS = [{name: 'Seksi A', ppidName: 'Gita', ppidEmail: 'a@example.com'}];

function item(entry: number, change: Partial<QueueItem>): QueueItem {
  return {
    entry,
    register: `ADU-2026-000${entry}`,
    status: 'referred',
    subject: 'Lampu jalan padam',
    unit: 'Seksi B',
    ...change,
  } as QueueItem;
}

const QUEUE = [
  item(1, {unit: 'Seksi A', subject: 'Sampah menumpuk'}),
  item(2, {}),
  item(3, {subject: 'Jalan berlubang'}),
];

describe('K4 guesses where a mail belongs', () => {
  it.each([
    [
      'the number named comes first',
      {from: 'a@example.com', subject: 'Re: ADU-2026-0003', text: ''},
      [3, 1],
    ],
    [
      'then whom the sender owes an answer',
      {from: 'a@example.com', subject: '', text: 'Sudah.'},
      [1],
    ],
    ['then the same words', {from: null, subject: 'Soal lampu', text: 'yang padam itu'}, [2]],
    ['and nothing is guessed from one word', {from: null, subject: 'Lampu', text: ''}, []],
  ])('%s', (_what, mail, entries) => {
    expect(guessComplaints(mail, QUEUE, UNITS).map(one => one.entry)).toEqual(entries);
  });
});
