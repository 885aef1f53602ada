import type {Channel} from '../../../src/domain/channel';
import type {Kind} from '../../../src/domain/complaint/classification';
import {fold} from '../../../src/domain/complaint/apply';
import {
  type Complainant,
  type Dossier,
  NOBODY,
  type Texts,
} from '../../../src/domain/complaint/dossier';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {addDays, dateOf, HOUR, instantOf, MINUTE} from '../../../src/domain/instant';
import {createRandom, type Random} from '../../../workspace/random';

/** One complaint as its journal and its cells have it. */
export interface Written {
  entry: number;
  events: ComplaintEvent[];
  complainant: Complainant;
  texts: Texts;
}

export const YEAR = 2026;
export const UNITS = ['Seksi Pembangunan', 'Seksi Pelayanan Umum', 'Seksi Trantib'];
const CATEGORIES = ['Jalan dan Jembatan', 'Sampah', 'Administrasi Kependudukan', 'Bantuan Sosial'];
const VILLAGES = ['Karangluhur', 'Sidomulyo', 'Contohrejo', 'Misalan'];
const CHANNELS: readonly Channel[] = ['webForm', 'instagram', 'walkIn', 'x', 'whatsapp', 'phone'];
const SOCIAL: readonly Channel[] = ['instagram', 'x', 'whatsapp'];
const KINDS: readonly Kind[] = ['nonSupervisoryComplaint', 'informationRequest', 'aspiration'];

/** A year of complaints from a seed: both SOPs, questions, several units, reopenings, promises, voids, what stays open. */
export function simulatedYear(seed: number, size: number): Written[] {
  const random = createRandom({seed});
  const starts = Array.from({length: size}, () => {
    const date = addDays(`${YEAR}-01-01`, random.int(365));
    return instantOf(date, random.int(24 * 60), 'WIB');
  }).sort((a, b) => a - b);
  return starts.map((receivedAt, index) => complaintOf(index + 1, receivedAt, random));
}

export function dossierOf({entry, events, complainant, texts}: Written): Dossier {
  return {entry, slot: null, complaint: fold(events)!, complainant, texts};
}

function complaintOf(entry: number, receivedAt: number, random: Random): Written {
  const pick = <T>(list: readonly T[]) => list[random.int(list.length)]!;
  const channel = pick(CHANNELS);
  const isSocial = SOCIAL.includes(channel);
  const village = pick(VILLAGES);
  const texts: Texts = {
    title: `Lampu dan jalan di Desa ${village}`,
    body: 'Mohon diperbaiki.',
    extra: [],
    materials: [],
    held: [],
    answer: '',
    answerBy: '',
  };
  const life = new Life(receivedAt, random);
  life.event(channel === 'webForm' ? 2 : 600, {
    type: 'registered',
    register: `ADU-${YEAR}-${String(entry).padStart(4, '0')}`,
    channel,
    responseId: channel === 'webForm' ? `r${entry}` : null,
    receivedAt,
    procedure: isSocial ? 'sop-b@1' : 'sop-a@1',
    reachableByMail: false,
    contentHash: '',
    identityHash: '',
  });
  if (random.int(40) === 0) {
    life.event(60, {type: 'voided', reasonHash: 'h'});
    texts.voidReason = 'Percobaan';
  } else if (isSocial) social(life, channel);
  else website(life, texts, {pick});
  return {entry, events: life.events, complainant: {...NOBODY, name: 'Sari Contohwati'}, texts};
}

/** What happened to one complaint so far; each event comes some minutes after the one before it. */
class Life {
  readonly events: ComplaintEvent[] = [];
  constructor(
    public at: number,
    readonly random: Random,
  ) {}

  /** @param most minutes until it happens, at most. */
  event(most: number, event: object): void {
    this.at += (1 + this.random.int(most)) * MINUTE;
    this.events.push({at: this.at, by: 'ayu@example.com', ...event} as ComplaintEvent);
  }

  chance(one: number): boolean {
    return this.random.int(one) === 0;
  }
}

function website(life: Life, texts: Texts, {pick}: {pick: <T>(list: readonly T[]) => T}): void {
  if (life.chance(15)) return;
  if (life.chance(2)) {
    const since = life.at + MINUTE;
    life.event(20, {type: 'stepBegun', step: 3, since});
  }
  life.event(life.chance(5) ? 4000 : 30, {
    type: 'classified',
    classification: {
      kind: pick(KINDS),
      category: pick(CATEGORIES),
      urgency: 'medium',
      complete: true,
      clear: true,
      accused: [],
    },
  });
  if (life.chance(20)) return life.event(30, {type: 'dismissed', reasonHash: 'h'});
  if (life.chance(6)) ask(life);
  const parts = life.chance(8) ? 2 : 1;
  for (let part = 0; part < parts; part += 1) {
    life.event(30, {
      type: 'referred',
      unit: UNITS[(life.random.int(2) + part) % UNITS.length],
      ppid: 'ppid@example.com',
      dueAt: 0,
    });
  }
  if (life.chance(12)) return;
  if (life.chance(10)) ask(life);
  for (let part = 0; part < parts; part += 1)
    life.event(2500, {
      type: 'responseRecorded',
      referral: part,
      messageId: `m${part}`,
      materialHash: 'h',
    });
  if (life.chance(4)) {
    life.event(300, {type: 'lateExplained', step: 4, reasonHash: 'h'});
    texts.lateReasons = {4: 'Menunggu pengecekan lapangan'};
  }
  if (life.chance(12)) {
    const until = dateOf(life.at + 5 * 24 * HOUR, 'WIB');
    life.event(60, {type: 'interimAnswered', answerHash: 'h', until, verdict: {}});
  }
  answer(life);
}

function social(life: Life, channel: Channel): void {
  if (life.chance(12)) return;
  life.event(900, {type: 'enteredOutside', system: 'ulas', number: `U${life.events.length}`});
  if (life.chance(15)) return;
  answer(life);
  life.event(1, {type: 'noticeDue', kind: 'answer'});
  if (!life.chance(10))
    life.event(900, {type: 'published', notice: 0, channel, proof: 'link', textHash: 'h'});
}

function ask(life: Life): void {
  const question = life.events.filter(one => one.type === 'asked').length;
  life.event(30, {type: 'asked', questionHash: 'h', until: life.at + 10 * 24 * HOUR});
  if (life.chance(8)) return;
  life.event(3000, {type: 'citizenWrote', question, how: 'phone', textHash: 'h'});
}

function answer(life: Life): void {
  if (life.chance(3)) life.event(30, {type: 'stepBegun', step: 5, since: life.at + MINUTE});
  life.event(40, {type: 'answerDrafted', draftHash: 'h'});
  const promised = dateOf(life.at + life.random.int(20) * 24 * HOUR, 'WIB');
  const pledges = life.chance(5) ? [promised] : [];
  life.event(200, {type: 'answered', answerHash: 'h', self: false, pledges});
  if (pledges.length > 0 && !life.chance(4))
    life.event(20 * 24 * 60, {type: 'pledgeKept', pledge: 0, noteHash: 'h'});
  if (life.chance(4)) life.event(3000, {type: 'rated', satisfied: !life.chance(3)});
  if (life.chance(15)) {
    life.event(3000, {type: 'reopened', how: 'phone', reasonHash: 'h'});
    if (life.chance(2)) return;
    life.event(60, {type: 'answerDrafted', draftHash: 'h'});
    life.event(60, {type: 'answered', answerHash: 'h', self: false});
  }
  if (life.chance(2)) life.event(3000, {type: 'closed', why: 'silence'});
}
