import type {Memory} from '../../domain/classification/lesson';
import {plainIndonesian} from '../../domain/classification/plain';
import {lookAt} from '../../domain/classification/look';
import {recipientUnits} from '../../domain/complaint/barrier';
import {conceal, isHidden} from '../../domain/complaint/conceal';
import {guardOf} from '../../domain/complaint/guard';
import {owesOutside} from '../../domain/complaint/route';
import {untoldNotices} from '../../domain/complaint/settled';
import type {Dossier} from '../../domain/complaint/dossier';
import {isOpen, type Referral} from '../../domain/complaint/referral';
import {mayDo} from '../../domain/desk/permissions';
import type {ComplainantView, ComplaintView} from '../../domain/desk/protocol';
import type {Instant} from '../../domain/instant';
import type {OfficeSettings, Role} from '../../domain/settings';
import {clarificationQuestion} from '../../ui/text/assessment';
import {referralWhatsApp} from '../../ui/text/mails/referral';
import {ownContacts} from '../../domain/publish/personal';
import {type Variant, variantsOf} from '../../domain/publish/variants';
import {pointerText} from '../../ui/text/desk/outside';
import {noticeText} from '../../ui/text/mails/notice';
import {outsideBlock} from '../../ui/text/desk/outside-block';
import {trackingLink} from '../visitors/track-link';
import {datesOf, stepClocks} from './view-steps';
import type {Sign} from '../signer';

/** For whose eyes a view is made. */
export interface Viewer {
  now: Instant;
  role: Role;
  /** R6: after `openIdentity`, in its own answer only. */
  isOpened?: boolean;
  /** For the tracking link in the text of a notice (J7). */
  sign?: Sign;
  /** C3: what officers taught, where the complaint was opened to be classified. */
  memory?: Memory | null;
}

/** A complaint as the desk page shows it: a hidden complainant's particulars never leave the desk by themselves (I8). */
export function viewOf(
  dossier: Dossier,
  settings: OfficeSettings,
  {now, role, isOpened = false, sign, memory = null}: Viewer,
): ComplaintView {
  const {entry, complaint} = dossier;
  const hidden = isHidden(dossier.complainant) && !isOpened;
  const {texts} = hidden ? conceal(dossier) : dossier;
  const mayTell = mayDo(role, 'tell');
  const untold = untoldNotices(complaint);
  const look = lookAt(dossier, settings, memory);
  const link = sign ? trackingLink(entry, settings, sign) : null;
  return {
    entry,
    complaint,
    complainant: complainantView(dossier, hidden, mayTell),
    title: texts.title,
    body: texts.body,
    plain: plainIndonesian(texts.body),
    extra: texts.extra,
    ...(texts.isCut ? {isCut: true as const} : {}),
    materials: texts.materials,
    held: texts.held,
    remarks: texts.remarks ?? [],
    whatsAppTexts: complaint.referrals.map(one =>
      isOpen(one) && mayTell ? whatsAppText(dossier, one, settings) : '',
    ),
    answer: texts.answer,
    letter: texts.letter ?? null,
    overrideReason: texts.overrideReason ?? '',
    interims: texts.interims ?? [],
    pledges: texts.pledges ?? [],
    look,
    question: clarificationQuestion(look.missing, dossier),
    guard: guardOf(dossier, settings),
    noticeTexts: complaint.notices.map((notice, place) =>
      mayTell && untold.includes(place)
        ? noticeText(dossier, notice, settings, link, look.urgency === 'emergency')
        : '',
    ),
    outside: outsideOf(dossier, settings),
    variants: mayTell ? variantsFor(dossier, settings) : [],
    posted: texts.posted ?? null,
    steps: stepClocks({complaint, texts}, settings, now),
    dates: datesOf(complaint, settings, now),
    holder:
      settings.officers.find(({email}) => email === complaint.holder)?.name ??
      complaint.holder ??
      '',
    attachments: texts.attachments ?? [],
    additions: texts.additions ?? [],
    disclosures: texts.disclosures ?? [],
    questions: texts.questions ?? [],
    earlierAnswers: texts.earlierAnswers ?? [],
    reopenReason: texts.lifeReasons?.[texts.lifeReasons.length - 1] ?? '',
    lateReason: texts.lateReason ?? '',
    sheet: texts.sheet ?? '',
    voidReason: texts.voidReason ?? '',
    dismissedReason: texts.dismissedReason ?? '',
  };
}

function whatsAppText(dossier: Dossier, {unit, dueAt}: Referral, settings: OfficeSettings): string {
  const ppidName = recipientUnits(settings).find(one => one.name === unit)?.ppidName ?? unit;
  return referralWhatsApp(dossier, {unit, ppidName, dueAt}, settings);
}

/** SOP B3: what is to be pasted into the other system. */
function outsideOf(dossier: Dossier, settings: OfficeSettings): ComplaintView['outside'] {
  const {route} = dossier.complaint;
  if (!owesOutside(dossier.complaint) || !route.outside) return null;
  return {system: route.outside, block: outsideBlock(dossier, route.outside, settings)};
}

/** SOP B5: the answer as the complainant's platform takes it, while nobody has posted it. */
function variantsFor(dossier: Dossier, settings: OfficeSettings): Variant[] {
  const {complaint} = dossier;
  const [notice] = untoldNotices(complaint)
    .map(place => complaint.notices[place]!)
    .filter(({kind}) => kind === 'answer');
  if (!notice) return [];
  const text = noticeText(dossier, notice, settings, null);
  return variantsOf(text, dossier, ownContacts(settings), pointerText(settings.office.name));
}

function complainantView(dossier: Dossier, hidden: boolean, mayTell: boolean): ComplainantView {
  const {complainant, complaint} = dossier;
  const shown = hidden ? conceal(dossier).complainant : complainant;
  const {name, email, phone, address, account, link = '', anonymous, confidential} = shown;
  const tellsCode = untoldNotices(complaint).some(
    place => complaint.notices[place]!.kind === 'receipt',
  );
  return {
    name,
    email,
    phone,
    address,
    account,
    link,
    anonymous,
    confidential,
    trackingCode: mayTell && (!hidden || tellsCode) ? complainant.trackingCode : '',
    hidden,
  };
}
