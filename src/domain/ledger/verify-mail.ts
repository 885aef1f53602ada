import {LETTERS_KEPT} from '../../data/ledger-tabs';
import type {ComplaintEvent} from '../complaint/event';
import {type Digest, seal} from './digest';
import {letterColumn, type Row} from './rows';
import type {SentNote} from './transaction';

/** The letters of a complaint, from 1, whose words are not those that the journal sealed, or that it does not know. */
export function alteredLetters(
  row: Row,
  events: readonly ComplaintEvent[],
  salt: string,
  digest: Digest,
): number[] {
  const sealed = events.flatMap(event => (event.type === 'mailQueued' ? [event.letterHash] : []));
  return numbered(row, sealed.length).filter(
    number => sealed[number - 1] !== seal(cellOf(row, number), salt, digest),
  );
}

/**
 * The letters whose note is not what the journal says was sent. One that no line tells of yet is the last send's: the
 * complaint's next commit journals it.
 */
export function alteredNotes(row: Row, events: readonly ComplaintEvent[]): number[] {
  const queued = events.filter(event => event.type === 'mailQueued').length;
  const sent = new Map(
    events.flatMap(event => (event.type === 'mailSent' ? [[event.mail, event] as const] : [])),
  );
  return numbered(row, queued).filter(number => {
    const known = sent.get(number - 1);
    const cell = cellOf(row, number);
    if (!known) return cell !== '' && (number > queued || noteOf(cell) === null);
    const {messageId, threadId, sentAt} = known;
    const note = noteOf(cell);
    return note?.messageId !== messageId || note.threadId !== threadId || note.sentAt !== sentAt;
  });
}

/** The letters that should have a cell, and those that have one; of many, the last. */
function numbered(row: Row, count: number): number[] {
  const length = Math.max(count, row.length - 1);
  return Array.from({length}, (_, index) => index + 1).filter(
    number => number > count - LETTERS_KEPT && (number <= count || (row[number] ?? '') !== ''),
  );
}

/** @param number from 1. */
function cellOf(row: Row, number: number): string {
  return row[letterColumn(number - 1)] ?? '';
}

function noteOf(cell: string): Omit<SentNote, 'mail'> | null {
  try {
    return JSON.parse(cell) as Omit<SentNote, 'mail'>;
  } catch {
    // A cell of it was edited.
    return null;
  }
}
