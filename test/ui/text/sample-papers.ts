import type {Dossier} from '../../../src/domain/complaint/dossier';
import type {Paper, PaperPicture} from '../../../src/domain/document/paper';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {dateOf, HOUR} from '../../../src/domain/instant';
import type {JournalLine} from '../../../src/domain/ledger/journal';
import {queueItem} from '../../../src/domain/ledger/queue';
import {offlineBlock} from '../../../src/domain/offline';
import {png} from '../../../src/domain/picture/png';
import {monthPeriod, type Period, periodOf} from '../../../src/domain/recap/period';
import {recap} from '../../../src/domain/recap/recap';
import {requestFigures} from '../../../src/domain/recap/requests';
import {answerLetterPaper, letterProofPaper} from '../../../src/ui/text/papers/answer-letter';
import {annualPaper} from '../../../src/ui/text/papers/annual';
import {caseFilePaper} from '../../../src/ui/text/papers/case-file';
import {dossierPaper, dossiersPaper} from '../../../src/ui/text/papers/dossier';
import {erasureMinutes} from '../../../src/ui/text/papers/erasure';
import {blankFormPaper, offlinePaper} from '../../../src/ui/text/papers/form';
import {handOverPaper} from '../../../src/ui/text/papers/hand-over';
import {kitPaper} from '../../../src/ui/text/papers/kit';
import {minutesPaper} from '../../../src/ui/text/papers/minutes';
import {procedurePaper} from '../../../src/ui/text/papers/procedure';
import {recapPaper} from '../../../src/ui/text/papers/recap';
import {receiptPaper} from '../../../src/ui/text/papers/receipt';
import {recoveryPaper} from '../../../src/ui/text/papers/recovery';
import {registerPaper} from '../../../src/ui/text/papers/register';
import {dossierOf, simulatedYear, type Written, YEAR} from '../../domain/recap/year';
import {officeSettings} from '../../office-settings';

const CHAIN = {lines: 1234, hash: '0123456789abcdef'.repeat(4)};
const LINK = 'https://example.com/lacak?k=1.2';
const AT = Date.parse(`${YEAR + 1}-01-05T09:00:00+07:00`);
const MARCH = monthPeriod(`${YEAR}-03`);

/** A shield, as the arms of a regency are. */
const LOGO: PaperPicture = {
  name: 'logo',
  bytes: png(
    Array.from({length: 96}, (_, y) =>
      Array.from({length: 80}, (_line, x) => {
        const half = y < 56 ? 38 : 38 - ((y - 56) * (y - 56)) / 42;
        return Math.abs(x - 40) < half - 5 ? 2 : Math.abs(x - 40) < half ? 1 : 0;
      }),
    ),
    [
      [255, 255, 255],
      [32, 80, 48],
      [240, 196, 60],
    ],
  ),
  side: 46,
  height: 56,
  alt: 'Logo Kecamatan Contoh',
};

/** The settings of the papers: both SOPs in force, rules of retention; with a logo and on A4 where that is asked for. */
export function paperSettings({logo = false, paper}: {logo?: boolean; paper?: 'A4'} = {}) {
  const settings = officeSettings({
    socialProcedure: 'sop-b@1',
    retention: [
      {what: 'identity', years: 2, basis: 'Keputusan Camat Contoh Nomor 5 Tahun 2026'},
      {what: 'texts', years: 5, basis: 'Keputusan Camat Contoh Nomor 5 Tahun 2026'},
    ],
  });
  const {letterhead} = settings;
  return {
    ...settings,
    letterhead: {...letterhead, ...(logo ? {logo: LOGO} : {}), ...(paper ? {paper} : {})},
  };
}

const STORIES = simulatedYear(7, 160).map(one => ({...one, events: one.events.map(asAtAnOffice)}));
const DOSSIERS = STORIES.map(one => told(dossierOf(one)));

/** Every document the desk makes, by name, of one simulated year. */
export function samplePapers(settings = paperSettings()): Record<string, Paper> {
  const year = periodOf('year', `${YEAR}-01-01`);
  const march = within(MARCH);
  const model = recap(march, settings, {period: MARCH, now: AT});
  const whole = recap(DOSSIERS, settings, {period: year, now: AT});
  const requests = requestFigures(
    DOSSIERS.map(({complaint}) => complaint),
    settings,
  );
  const context = {period: MARCH, settings, at: AT, chain: CHAIN, number: '005/12/2026'};
  const [one] = march.filter(
    ({complaint}) => complaint.answeredAt !== null && complaint.referrals.length > 0,
  ) as [Dossier];
  const [admin, officer] = settings.officers as [
    (typeof settings.officers)[0],
    (typeof settings.officers)[0],
  ];
  const open = DOSSIERS.filter(({complaint}) => complaint.status === 'referred');
  return {
    recap: recapPaper(model, context, model),
    annual: annualPaper(requests, whole, {...context, period: year}),
    package: dossiersPaper(
      march.slice(0, 5).map(dossier => ({dossier, lines: linesOf(dossier)})),
      context,
    ),
    dossier: dossierPaper({dossier: one, lines: linesOf(one)}, context),
    'case-file': caseFilePaper(one, settings, AT),
    receipt: receiptPaper({dossier: one, officer, target: AT, link: LINK, now: AT}, settings),
    register: registerPaper(`${YEAR}-03`, march, CHAIN, settings, AT),
    minutes: minutesPaper(
      `${YEAR}-03`,
      {
        first: march[0]!.complaint.register,
        last: march.at(-1)!.complaint.register,
        count: march.length,
        missing: 0,
        voided: march.filter(({complaint}) => complaint.status === 'voided'),
      },
      CHAIN,
      settings,
      AT,
    ),
    erasure: erasureMinutes(
      DOSSIERS.map(({complaint}) => ({
        register: complaint.register,
        what: ['identity', 'texts'] as const,
      })),
      {settings, officer: admin, at: AT, chain: CHAIN},
    ),
    'hand-over': handOverPaper(
      {
        from: officer,
        to: admin,
        holds: open.map(one => queueItem(one, {guard: null, isEmergency: false} as never)),
        kept: [],
      },
      settings,
      AT,
    ),
    letter: answerLetterPaper(asLetter(one), settings, AT),
    proof: letterProofPaper(asLetter(one), settings, AT),
    form: blankFormPaper(settings),
    offline: offlinePaper(offlineBlock(YEAR, 1, 3), settings),
    kit: kitPaper('https://example.com/formulir', settings),
    procedure: procedurePaper(settings, AT),
    recovery: recoveryPaper(
      {
        workbookId: 'buku',
        folderId: 'arsip',
        formId: 'formulir',
        volumes: ['jilid'],
        key: 'k0'.repeat(32),
      },
      settings,
      AT,
    ),
  };
}

/** J4: the same, its answer given as an official letter. */
function asLetter(dossier: Dossier): Dossier {
  const letter = {
    number: '005/34/2026',
    nature: 'ordinary' as const,
    enclosures: '',
    matter: '',
    copies: ['Kepala Seksi Pemberdayaan Masyarakat dan Desa', 'Arsip'],
  };
  return {...dossier, texts: {...dossier.texts, letter}};
}

function within({from, to}: Period): Dossier[] {
  return DOSSIERS.filter(({complaint}) => {
    const date = dateOf(complaint.registeredAt, 'WIB');
    return from <= date && date <= to;
  });
}

/** The simulated year names one officer and no due dates. */
function asAtAnOffice(event: ComplaintEvent): ComplaintEvent {
  const {by, at} = event;
  const named = {...event, by: by === 'ayu@example.com' ? 'ayu.admin@example.com' : by};
  return named.type === 'referred' ? {...named, dueAt: at + 24 * HOUR} : named;
}

/** With what people wrote on the way. */
function told(dossier: Dossier): Dossier {
  const {complaint, texts} = dossier;
  const material = 'Lampu di tiga tiang sudah diganti pada hari Selasa.';
  return {
    ...dossier,
    complainant: {
      ...dossier.complainant,
      address: 'Desa Karangluhur RT 02 RW 04',
      phone: '0810-0000-0001',
      trackingCode: 'ABCD2345',
    },
    texts: {
      ...texts,
      ...(complaint.answeredAt === null
        ? {}
        : {
            materials: [
              {
                referral: 0,
                messageId: 'm',
                from: 'ppid@example.com',
                text: material,
                at: complaint.answeredAt,
              },
            ],
            answer:
              'Yth. Ibu Sari,\n\nLampu di depan balai desa sudah diganti pada hari Selasa. Bila padam lagi, hubungi kami di 0810-0000-0000.\n\nTerima kasih atas laporan Ibu.',
          }),
    },
  };
}

function linesOf({entry}: Dossier): JournalLine[] {
  const {events} = STORIES.find((one: Written) => one.entry === entry)!;
  return events.map((event, index) => ({
    line: entry * 10 + index,
    entry,
    version: index + 1,
    event,
    hash: CHAIN.hash,
  }));
}
