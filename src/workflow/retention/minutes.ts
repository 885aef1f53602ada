import {docx} from '../../domain/document/docx';
import {dateOf} from '../../domain/instant';
import {erasedKinds} from '../../domain/retention/rule';
import {type Erased, erasureMinutes} from '../../ui/text/papers/erasure';
import {stampWords} from '../../ui/text/dates';
import type {Desk, FiledDocument} from '../ports';
import type {Identify} from '../desk/sign-in';
import {withLogo} from '../papers/with-logo';
import {retentionSnapshot} from './look';

/** Complaints read at once. */
const AT_ONCE = 1_000;

/**
 * P7: the minutes of a destruction, from what the register itself says was destroyed since it was begun.
 *
 * @param since when the page began it.
 */
export function fileErasureMinutes(desk: Desk, identify: Identify, since: number): FiledDocument {
  const {head, officer, ...snapshot} = retentionSnapshot(desk, identify);
  const settings = withLogo(desk, snapshot.settings);
  const erased: Erased[] = [];
  for (let first = 1; first <= head.entries; first += AT_ONCE) {
    const range = {first, last: Math.min(head.entries, first + AT_ONCE - 1)};
    for (const {complaint} of desk.ledger.read({range}).dossiers.values()) {
      const what = erasedKinds(complaint, since);
      if (what.length > 0) erased.push({register: complaint.register, what});
    }
  }
  const now = desk.now();
  const {lines, hash} = head.journal;
  const paper = erasureMinutes(erased, {settings, officer, at: now, chain: {lines, hash}});
  const date = dateOf(now, settings.office.zone);
  const name = `${date} ${paper.title} (${stampWords(now, settings.office.zone)})`;
  return desk.archive.fileOnce({name, folders: ['Arsip', date.slice(0, 4)], parts: docx(paper)});
}
