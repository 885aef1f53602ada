import type {Channel} from '../../src/domain/channel';
import type {Act} from '../../src/domain/desk/act';
import type {Classification} from '../../src/domain/complaint/classification';
import type {Complaint} from '../../src/domain/complaint/complaint';
import type {Texts} from '../../src/domain/complaint/dossier';
import {addDays, dateOf} from '../../src/domain/instant';
import type {OfficeSettings} from '../../src/domain/settings';

const ANSWER =
  'Lampu di depan Balai Desa Karangluhur sudah kami ganti pada 2 November 2026. Hubungi kami bila padam lagi.';

/**
 * One good example of each act where it makes sense on this complaint at all, e.g. a referral that is there; whether the
 * desk allows it there is what the tests ask.
 */
export function samplesOf(
  {complaint, texts}: {complaint: Complaint; texts: Pick<Texts, 'held'>},
  {settings, now, other}: {settings: OfficeSettings; now: number; other: number},
): Act[] {
  const {channel, referrals, notices, pledges, alike, parent} = complaint;
  const until = addDays(dateOf(now, 'WIB'), 20);
  const classification: Classification = {
    kind: 'nonSupervisoryComplaint',
    category: settings.categories[0]!,
    urgency: 'medium',
    complete: true,
    clear: true,
    accused: [],
  };
  return [
    {type: 'classify', classification},
    {type: 'classify', classification: {...classification, kind: 'informationRequest'}},
    {type: 'dismiss', reason: 'Uji coba formulir.'},
    {type: 'forward', to: settings.bodies![0]!.name, reason: 'Jalan itu milik kabupaten.'},
    {type: 'decideRequest', outcome: 'granted'},
    {type: 'extendRequest', reason: 'Berkasnya ada di gudang arsip.'},
    ...settings.units.map(({name: unit}): Act => ({type: 'refer', unit})),
    {type: 'draft', answer: ANSWER},
    {type: 'approve', overrideReason: 'Sudah dibaca.'},
    {type: 'interim', answer: 'Lampu kami pesan pekan ini.', until, overrideReason: 'Dibaca.'},
    {type: 'ask', question: 'Di tiang nomor berapa?'},
    {type: 'hear', text: 'Tiang nomor 12.', how: 'phone'},
    {type: 'reopen', reason: 'Lampu padam lagi.', how: 'phone'},
    {type: 'withdraw', reason: 'Sudah selesai sendiri.', how: 'phone'},
    {type: 'close', reason: 'Pelapor diam.'},
    {type: 'link', parent: other, as: 'duplicate'},
    {type: 'link', parent: other, as: 'addendum'},
    {type: 'enterOutside', system: 'ulas', number: 'ULAS-12345'},
    {type: 'void', reason: 'Nomor ganda.'},
    ...referrals.flatMap((_one, referral): Act[] => [
      {type: 'recall', referral},
      {type: 'grantTime', referral},
      {type: 'refuseTime', referral},
      {type: 'seeTrouble', referral},
      {type: 'substitute', referral, name: 'Plh Contoh', email: 'plh@example.com'},
      {type: 'hearPpid', referral, source: 'speech', text: 'Sudah diganti.', at: now},
    ]),
    ...texts.held.flatMap(({messageId}): Act[] => [
      {type: 'acceptReply', messageId},
      {type: 'refuseReply', messageId},
    ]),
    ...notices.flatMap(({kind}, notice): Act[] => [
      {type: 'tell', notice, how: 'phone'},
      ...(kind === 'answer'
        ? [
            {
              type: 'publish',
              notice,
              form: 'direct',
              text: 'Sudah.',
              link: POSTS[channel] ?? '',
            } as const,
          ]
        : []),
    ]),
    ...pledges.map((_one, pledge): Act => ({
      type: 'keepPledge',
      pledge,
      note: 'Lampu sudah kami pasang pada 2 November 2026.',
    })),
    ...[...alike.map(({entry}) => entry), ...(parent ? [parent.entry] : [])].map((entry): Act => ({
      type: 'keepApart',
      other: entry,
    })),
  ];
}

const POSTS: Partial<Record<Channel, string>> = {
  instagram: 'https://www.instagram.com/p/abc123/',
  whatsapp: 'https://wa.me/628100000',
};
