import type {Act} from '../../../src/domain/desk/act';
import type {ComplaintView} from '../../../src/domain/desk/protocol';
import {MINUTE} from '../../../src/domain/instant';
import {installCard} from '../../../tools/office/card';
import {mailsOf} from '../../../tools/office/desk-calls';
import {CLASSIFY, REFER} from '../../bundle/acts';
import {openSite, type Site} from '../site';

export const CITIZEN = 'sari.contoh@example.com';
export const PPID = 'ppid.4@example.com';
/** To each PPID fewer than are put into one letter. */
export const OTHER_PPID = 'ppid.5@example.com';
const OTHER_UNIT = 'Seksi Kesejahteraan Sosial';
/** The colleague at the desk, who does what the tasks find done. */
export const COLLEAGUE = 'bagus.pengelola@example.com';

/** Which complaint each task of the panduan works on, in the order in which they came. */
export const CASES = {
  refer: 'depan Balai Desa Karangluhur',
  suggest: 'tikungan Desa Sukamaju',
  noComplaint: '',
  held: 'jembatan Desa Mekarsari',
  answer: 'pasar Desa Sidodadi',
  letter: 'lapangan Desa Sidomulyo',
  untold: 'masjid Desa Karangrejo',
  ask: 'sekolah Desa Ngadirejo',
  lost: 'gapura Desa Sukorejo',
  stale: 'makam Desa Wonorejo',
  head: 'terminal Desa Tegalrejo',
  time: 'polindes Desa Banjarejo',
  back: 'embung Desa Kalirejo',
  question: 'balai Dusun Krajan',
  card: 'gardu Dusun Tengah',
} as const;

export type Case = keyof typeof CASES;

/** The office of the panduan's tasks. */
export interface PanduanOffice extends Site {
  entryOf(one: Case): number;
  registerOf(one: Case): string;
  /** As the colleague sees it. */
  view(one: Case): ComplaintView;
  /** What the colleague does meanwhile. */
  colleague(one: Case, ...acts: Act[]): void;
  /** The PPID's letter about it. */
  referral(one: Case): ReturnType<typeof mailsOf>[number];
  /** The vacation note to the PPID's letter about a complaint. */
  away(register: string): void;
  tick(): void;
  /** Everybody was signed out. */
  signInAgain(): void;
  /** Where the citizen follows it. */
  trackingPath(one: Case): string;
}

export async function openPanduanOffice(): Promise<PanduanOffice> {
  const site = await openSite();
  await installCard(site.world, site.office.email);
  const names = Object.keys(CASES) as Case[];
  names.forEach(one => site.submit(answersOf(one)));
  let token = site.signIn(COLLEAGUE);
  const advance = (by: number) => void site.world.advance(site.world.clock.now() + by);
  const entryOf = (one: Case) => names.indexOf(one) + 1;
  const registerOf = (one: Case) => `ADU-2026-${String(entryOf(one)).padStart(4, '0')}`;
  const view = (one: Case) => site.ask<ComplaintView>({do: 'open', token, entry: entryOf(one)});
  const colleague = (one: Case, ...acts: Act[]) => void site.act(token, view(one), ...acts);
  const office: PanduanOffice = {
    ...site,
    entryOf,
    registerOf,
    view,
    colleague,
    referral: one => {
      const mails = [PPID, OTHER_PPID].flatMap(email => mailsOf(site.world, email));
      return mails.find(({subject}) => subject.includes(registerOf(one)))!;
    },
    trackingPath: one => {
      const mails = mailsOf(site.world, CITIZEN);
      const {text} = mails.find(({subject}) => subject.includes(registerOf(one)))!;
      const {pathname, search} = new URL(/https:\/\/script\.google\.com\S+/.exec(text)![0]);
      return pathname + search;
    },
    away(register) {
      const [ppid, letter] = Array.from({length: 9}, (_, no) => `ppid.${no}@example.com`)
        .flatMap(email => mailsOf(site.world, email).map(mail => [email, mail] as const))
        .find(([, {subject}]) => subject.includes(register))!;
      const headers = {'Auto-Submitted': 'auto-replied'};
      site.world.services.gmail.reply(ppid, letter.id, {text: 'Saya cuti.', headers});
      advance(5 * MINUTE);
    },
    tick: () => advance(5 * MINUTE),
    signInAgain: () => void (token = site.signIn(COLLEAGUE)),
  };
  for (const one of ['ask', 'held', 'answer', 'time'] as const) colleague(one, CLASSIFY, REFER);
  for (const one of ['back', 'question', 'card'] as const)
    colleague(one, CLASSIFY, {...REFER, unit: OTHER_UNIT});
  // Sheets allows sixty reads a minute.
  office.tick();
  for (const one of ['letter', 'head'] as const) {
    colleague(one, CLASSIFY);
    colleague(one, {
      type: 'draft',
      answer: `Yth. Ibu Sari, lampu di ${CASES[one]} sudah kami ganti kemarin. Terima kasih.`,
    });
  }
  replies(office);
  office.tick();
  return office;
}

/** One reply as it should be, and one from an address nobody knows. */
function replies(office: PanduanOffice): void {
  const {gmail} = office.world.services;
  const text = 'Lampu sudah di ganti petugas kami pada Senin, 2 November 2026.';
  gmail.reply(PPID, office.referral('answer').id, {text});
  const to = /^Reply-To:\s*(\S+)/im.exec(office.referral('held').raw)![1]!;
  const from = 'gita.pribadi@example.com';
  office.world.act({do: 'mail', from, to, subject: 'Re: Lampu', text});
}

function answersOf(one: Case): Record<string, string> {
  if (one === 'noComplaint') return {'Nama lengkap': 'Sari', 'Isi aduan': 'tes tes'};
  const place = CASES[one];
  return {
    'Nama lengkap': 'Sari Contohwati',
    'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
    'Judul aduan': `Lampu jalan padam di ${place}`,
    'Isi aduan': `Lampu penerangan jalan padam sejak 20 Oktober 2026 di ${place}.`,
    ...(one === 'untold'
      ? {'Nomor HP atau WhatsApp': '0810-0000-0001'}
      : {'Alamat surel': CITIZEN}),
  };
}
