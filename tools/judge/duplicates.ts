import {
  compareComplaints,
  type ComparedComplaint,
} from '../../src/domain/classification/duplicates';
import type {Row, Task} from './task';

/** C5: whether two complaints are about the same matter at the same place. */
export const duplicates: Task = () => row => {
  const {score, same, why} = compareComplaints(read(row.a), read(row.b));
  return {score: Math.round(score * 1000) / 1000, same, why};
};

function read(value: unknown): ComparedComplaint {
  const row = (value ?? {}) as Row;
  const text = (one: unknown) => (typeof one === 'string' ? one : '');
  const receivedAt = Date.parse(text(row.received));
  return {
    title: text(row.title),
    text: text(row.text),
    channel: text(row.channel),
    who: whoIn((row.complainant ?? {}) as Row),
    receivedAt: Number.isNaN(receivedAt) ? null : receivedAt,
  };
}

/** Names are no proof: many people share one. */
function whoIn({email, hp, phone, akun, account}: Row): string[] {
  return [email, hp ?? phone, akun ?? account].flatMap(one =>
    typeof one === 'string' && one.trim() !== '' ? [one.trim().toLowerCase()] : [],
  );
}
