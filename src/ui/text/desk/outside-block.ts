import {conceal, MASK} from '../../../domain/complaint/conceal';
import {type Dossier, subjectOf} from '../../../domain/complaint/dossier';
import {BLOCK_FIELDS, type BlockField, type OutsideSystem} from '../../../domain/outside/system';
import {ownContacts, withoutPersonal} from '../../../domain/publish/personal';
import type {OfficeSettings} from '../../../domain/settings';
import {longDateTime} from '../dates';
import {CHANNEL} from '../labels';

const LABELS: Record<BlockField, string> = {
  title: 'Judul',
  body: 'Isi aduan',
  category: 'Kategori',
  source: 'Sumber',
  own: 'Nomor pada kami',
};

/**
 * J6: a complaint as it is pasted into ULAS or SP4N-LAPOR!, in that system's order. Complaints there are read by many,
 * so nothing in it says who complained.
 */
export function outsideBlock(
  dossier: Dossier,
  system: OutsideSystem,
  settings: OfficeSettings,
): string {
  const {complaint, complainant} = dossier;
  const {texts} = conceal(dossier);
  const clean = (text: string) => withoutPersonal(text, complainant, ownContacts(settings), MASK);
  const values: Record<BlockField, string> = {
    title: clean(subjectOf(texts)),
    body: clean(texts.body),
    category: complaint.classification?.category ?? '',
    source: `${CHANNEL[complaint.channel]}, ${longDateTime(complaint.receivedAt, settings.office.zone)}`,
    own: complaint.register,
  };
  return BLOCK_FIELDS[system]
    .filter(field => values[field] !== '')
    .map(field => `${LABELS[field]}: ${values[field]}`)
    .join('\n');
}
