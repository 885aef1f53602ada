import {isHidden} from '../../../domain/complaint/conceal';
import {type Dossier, subjectOf} from '../../../domain/complaint/dossier';
import type {Paper, PaperBlock} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import {qrPicture} from '../../../domain/qr/picture';
import type {Officer, OfficeSettings} from '../../../domain/settings';
import {spellTrackingCode} from '../../../domain/tracking-code';
import {longDateTime} from '../dates';
import {CHANNEL} from '../labels';
import {NAME_BY_HAND, paperTitle, placeAndDate, signatures} from './parts';

const HIDDEN = 'Dirahasiakan atas permintaan pelapor';
const SIZE = 9;
const QR_SIDE = 84;

export interface ReceiptFacts {
  dossier: Dossier;
  officer: Officer;
  /** Until when the SOP answers. */
  target: Instant;
  /** The complaint's own tracking page; null while the web app is not deployed. */
  link: string | null;
  now: Instant;
}

/**
 * I6: the legal receipt. UU 25/2009 Ps. 44 (2) asks for the full identity, a short description, place and time of
 * receipt, signature and name of the receiving officer. Half a sheet.
 */
export function receiptPaper(facts: ReceiptFacts, settings: OfficeSettings): Paper {
  const {dossier, officer, link, now} = facts;
  const {complaint, complainant} = dossier;
  const {register} = complaint;
  const pelapor = isHidden(complainant) ? NAME_BY_HAND : complainant.name || NAME_BY_HAND;
  return {
    title: `Tanda Terima ${register}`,
    isHalf: true,
    hasNarrowMargins: true,
    letterhead: settings.letterhead,
    footer: `Tanda terima ${register} · UU 25/2009 Pasal 44`,
    blocks: [
      ...paperTitle('TANDA TERIMA PENGADUAN', `Nomor register ${register}`),
      {
        columns: [
          {width: 82, blocks: [{facts: factsOf(facts, settings), labelWidth: 19, size: SIZE}]},
          {width: 18, blocks: qrBlocks(link)},
        ],
      },
      {paragraph: rights(settings), size: 8, after: 4},
      signatures(
        [
          {role: '\nPelapor', name: pelapor},
          {role: `${placeAndDate(settings, now)}\nPetugas penerima`, name: officer.name},
        ],
        {size: SIZE, room: settings.letterhead.paper === 'A4' ? 2 : 3},
      ),
    ],
  };
}

function factsOf(
  {dossier, target}: ReceiptFacts,
  {office}: OfficeSettings,
): Array<readonly [string, string]> {
  const {complaint, complainant, texts} = dossier;
  const {name, address, identityNumber, phone, email, account, trackingCode} = complainant;
  const hidden = isHidden(complainant);
  const contact = [phone, email, account].filter(one => one !== '').join(' · ');
  const given = (value: string) => (hidden ? HIDDEN : value || 'Tidak disebutkan');
  return [
    ['Kode lacak', hidden ? 'Disampaikan terpisah' : spellTrackingCode(trackingCode)],
    ['Nama pelapor', given(name)],
    ...(identityNumber && !hidden ? [['NIK', identityNumber] as const] : []),
    ['Alamat', given(address)],
    ['Kontak', given(contact)],
    ['Uraian singkat', complainant.confidential ? HIDDEN : subjectOf(texts, 110)],
    [
      'Diterima',
      `${longDateTime(complaint.receivedAt, office.zone)} di ${office.name} lewat ${CHANNEL[complaint.channel]}`,
    ],
    ['Target jawaban', `${longDateTime(target, office.zone)}, menurut SOP`],
  ];
}

function qrBlocks(link: string | null): PaperBlock[] {
  if (!link) return [];
  return [
    {picture: qrPicture(link, 'Kode QR ke halaman lacak aduan', QR_SIDE), align: 'center'},
    {paragraph: 'Pindai untuk melihat perkembangan', size: 8, align: 'center', after: 0},
  ];
}

function rights({office}: OfficeSettings): string {
  return (
    `Simpan tanda terima ini. Perkembangan aduan dapat ditanyakan${office.phone ? ` melalui telepon ${office.phone}` : ''} ` +
    'dengan menyebut nomor register dan kode lacak. Pelapor berhak mengajukan keberatan kepada kantor ini dan melapor kepada ' +
    'Ombudsman Republik Indonesia (telepon 137) bila pengaduan tidak ditanggapi atau jawabannya tidak memuaskan.'
  );
}
