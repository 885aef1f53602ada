import type {CategoryRule} from '../../data/classification/categories';
import type {Kind, Urgency} from '../complaint/classification';
import {isClear, unclearPoints, type UnclearPoint} from './clarity';
import {dismissalOf, type Dismissal, isAbusive, isReply, kindOf, matterOf} from './matter';
import {suggestCategories, type Suggestion} from './suggest';
import {supervisoryGrounds} from './supervisory';
import {isVulnerable, urgencyOf} from './urgency';
import {wordsOf} from './words';

/** What the desk is told of who complained. Empty strings where nothing was given. */
export interface AssessedComplainant {
  name: string;
  email: string;
  phone: string;
  address: string;
}

export interface AssessedComplaint {
  title: string;
  text: string;
  channel: string;
  complainant: AssessedComplainant;
  anonymous: boolean;
  /** Whether the SOP has somebody look at the complainant's data (SOP A3); SOP B answers where the complaint came from. */
  needsAddress?: boolean;
}

export type MissingDatum = 'name' | 'address' | 'contact';

export type Flag = 'abusive' | 'vulnerable' | 'severalMatters' | 'reply';

/** The desk's judgement of a complaint, for the officer to accept or change (C1 to C4, C8). */
export interface Assessment {
  complete: boolean;
  clear: boolean;
  missing: Array<MissingDatum | UnclearPoint>;
  kind: Kind;
  /** What makes it *berkadar pengawasan*, in its own words; empty where it is not. */
  grounds: string[];
  dismissal: Dismissal;
  suggestions: Suggestion[];
  urgency: Urgency;
  spam: boolean;
  flags: Flag[];
}

/**
 * Judges a complaint by its words alone.
 *
 * @param rules the office's categories; the shipped ones where it has none.
 */
export function assess(complaint: AssessedComplaint, rules?: readonly CategoryRule[]): Assessment {
  const matter = matterOf(complaint.title, complaint.text, complaint.channel);
  const dismissal = dismissalOf(matter);
  const missing =
    dismissal === 'automatic' || dismissal === 'scam'
      ? []
      : missingData(complaint, isReply(matter));
  const flags: Array<[Flag, boolean]> = [
    ['abusive', isAbusive(matter)],
    ['vulnerable', isVulnerable(matter)],
    ['severalMatters', countMatters(complaint.text) > 1],
    ['reply', isReply(matter)],
  ];
  const kind = kindOf(matter);
  return {
    complete: dismissal === null && missing.length === 0,
    clear: isClear(matter),
    missing: [...missing, ...(dismissal ? [] : unclearPoints(matter))],
    kind,
    grounds: kind === 'supervisoryComplaint' ? supervisoryGrounds(matter.words) : [],
    dismissal,
    suggestions: dismissal ? [] : suggestCategories(matter, wordsOf(complaint.title), rules),
    urgency: urgencyOf(matter),
    spam: dismissal === 'scam' || dismissal === 'trial',
    flags: flags.filter(([, is]) => is).map(([flag]) => flag),
  };
}

/** What stands at the foot of a letter need not be asked for. */
const TELLS = {
  name: /\bnama(?: lengkap| saya| pelapor)?\s*[:=]\s*\p{L}{2,}/iu,
  address: /\balamat(?: lengkap| rumah| saya| tinggal| pelapor)?\s*[:=]\s*\S{2,}|\bberalamat di\b/i,
  contact:
    /\b(?:hp|wa|whatsapp|telp|telepon|handphone)\b[^\d+\n]{0,12}(?:\+?62|0)[ -]?8(?:[ -]?\d){7,}/i,
};

/**
 * SOP A3, "data pelapor lengkap": name, address and a way to reach the person. A reply is by somebody the register
 * knows; a referral from SP4N-LAPOR! or ULAS is answered there; who stays anonymous must only be reachable.
 */
function missingData(
  {complainant, anonymous, channel, text, needsAddress = true}: AssessedComplaint,
  reply: boolean,
): MissingDatum[] {
  if (reply || /sp4n|lapor!|ulas/i.test(channel)) return [];
  const {name, email, phone, address} = complainant;
  const digits = phone.replace(/\D/g, '').length;
  const hasPhone = digits >= 9;
  const needed: Array<[MissingDatum, boolean]> = [
    ['name', !anonymous && name.trim().length < 2 && !TELLS.name.test(text)],
    ['address', needsAddress && !anonymous && address.trim() === '' && !TELLS.address.test(text)],
    ['contact', !hasPhone && email.trim() === '' && !TELLS.contact.test(text)],
  ];
  return needed.filter(([, isMissing]) => isMissing).map(([datum]) => datum);
}

/** Points that a citizen numbered: `1) ... 2) ...` or `a. ... b. ...`. */
function countMatters(text: string): number {
  const numbered = text.match(/(?:^|\s)(?:\d|[a-e])[.)]\s+\S/g) ?? [];
  return Math.max(1, numbered.length);
}
