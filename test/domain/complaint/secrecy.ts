import fc from 'fast-check';
import {firstLook} from '../../../src/domain/classification/first-look';
import {fold} from '../../../src/domain/complaint/apply';
import {mayReceive, recipientUnits} from '../../../src/domain/complaint/barrier';
import type {Accused} from '../../../src/domain/complaint/classification';
import {conceal} from '../../../src/domain/complaint/conceal';
import type {Dossier} from '../../../src/domain/complaint/dossier';
import {queueItem} from '../../../src/domain/ledger/queue';
import {recap} from '../../../src/domain/recap/recap';
import {Refusal} from '../../../src/domain/result';
import type {Letter} from '../../../src/domain/ledger/transaction';
import type {OfficeSettings} from '../../../src/domain/settings';
import {periodSheets} from '../../../src/ui/text/papers/period-data';
import {recapPaper} from '../../../src/ui/text/papers/recap';
import {digestMail} from '../../../src/ui/text/mails/digest';
import {registerRow} from '../../../src/ui/text/register-book';
import {registerPaper} from '../../../src/ui/text/papers/register';
import type {ActContext} from '../../../src/workflow/acts/context';
import {performAll} from '../../../src/workflow/acts/perform';
import {shownTo} from '../../../src/workflow/desk/shown-to';
import {settingsOf} from '../../../src/workflow/office/install-choices';
import {viewOf} from '../../../src/workflow/desk/view-complaint';
import {installChoices} from '../../../tools/office/people';
import {REGISTERED} from '../../ui/desk/fixtures';
import {assertMailsSecret} from './secrecy-mails';

/** Words that stand only in the complaint, and only with the complainant. */
const MATTER = 'Xqzmatter';
const NAME = 'Wqzpelapor Rahasia';
const HEAD = 'camat@example.com';

const OFFICE = settingsOf(installChoices('f1', {formId: 'f1', fields: {}}), null, {
  email: 'aduan.kecamatan@example.com',
  now: REGISTERED.at,
  trackingPage: undefined,
});

interface Case {
  settings: OfficeSettings;
  dossier: Dossier;
  /** Whom the words name; empty where they say "petugas itu". */
  named: Accused[];
  /** What the officer says; undefined where nobody has judged yet. */
  accused: Accused[] | undefined;
  supervisory: boolean;
  unit: string;
  /** The address of another body: a stranger's, or that of somebody of the office. */
  body: string;
}

/** Offices of any size and people, and complaints about any of them, judged or not. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    units: fc.subarray(OFFICE.units, {minLength: 1}),
    shared: fc.boolean(),
    above: fc.boolean(),
    aboutAt: fc.nat(20),
    named: fc.boolean(),
    judged: fc.boolean(),
    supervisory: fc.boolean(),
    anonymous: fc.boolean(),
    confidential: fc.boolean(),
    unitAt: fc.nat(20),
    bodyAt: fc.nat(20),
  })
  .map(
    ({
      units: some,
      shared,
      above,
      aboutAt,
      named,
      judged,
      supervisory,
      unitAt,
      bodyAt,
      ...wishes
    }) => {
      const units = some.map((unit, at) =>
        shared && at === some.length - 1 ? {...unit, ppidEmail: some[0]!.ppidEmail} : unit,
      );
      const {superior, ...rest} = {...OFFICE, units};
      const settings: OfficeSettings = above && superior ? {...rest, superior} : rest;
      const people = [
        ...settings.officers,
        ...units.map(one => ({name: one.ppidName, email: one.ppidEmail})),
      ];
      const targets: Array<[Accused, string]> = [
        [{is: 'head'}, 'Pak Camat'],
        ...units.map(({name}): [Accused, string] => [{is: 'unit', unit: name}, `Petugas ${name}`]),
        ...people.map(({email, name}): [Accused, string] => [{is: 'person', email}, name]),
      ];
      const [accused, called] = targets[aboutAt % targets.length]!;
      const body = `${named ? called : 'Petugas itu'} kasar dan meminta uang ${MATTER} di kantor, kata ${NAME}.`;
      const choices = recipientUnits(settings);
      return {
        settings,
        named: named ? [accused] : [],
        accused: judged ? [accused] : undefined,
        supervisory,
        unit: choices[unitAt % choices.length]!.name,
        body: ['lain@example.com', ...people.map(({email}) => email)][
          bodyAt % (people.length + 1)
        ]!,
        dossier: dossierOf(body, wishes),
      };
    },
  );

function dossierOf(body: string, wishes: {anonymous: boolean; confidential: boolean}): Dossier {
  return {
    entry: 1,
    slot: null,
    complaint: fold([REGISTERED])!,
    complainant: {
      name: NAME,
      email: 'pelapor.wqz@example.com',
      phone: '0810-0000-7777',
      address: 'Dusun Wqzalamat',
      identityNumber: '',
      account: '@wqzakun',
      ...wishes,
      trackingCode: 'ABCD2345',
      salt: 'garam',
    },
    texts: {title: MATTER, body, extra: [], materials: [], held: [], answer: '', answerBy: ''},
  };
}

function contextFor(settings: OfficeSettings): ActContext {
  return {
    now: REGISTERED.at,
    by: 'ayu.admin@example.com',
    settings,
    parent: null,
    seal: text => `#${text.length}`,
    assessAnswer: () => {
      throw new Error('no answer is written here');
    },
    checkAnswer: () => {
      throw new Error('nothing is answered here');
    },
    replyAddress: () => 'balas@example.com',
    addressQuestion: () => 'tanya@example.com',
    goesInDigest: () => false,
    citizenAddress: () => 'warga@example.com',
    trackingLink: () => null,
  };
}

/** SOP A3 and A4 as far as the desk lets them go: the letters, and the complaint after them. */
function classifyAndRefer({settings, dossier, accused, supervisory, unit}: Case) {
  const classification = {
    kind: supervisory ? ('supervisoryComplaint' as const) : ('nonSupervisoryComplaint' as const),
    category: settings.categories[0]!,
    urgency: 'medium' as const,
    complete: true,
    clear: true,
    ...(accused ? {accused} : {}),
  };
  const classify = {type: 'classify' as const, classification};
  const context = contextFor(settings);
  const after = (change: ReturnType<typeof performAll>) => ({
    ...dossier,
    complaint: fold(change.events, dossier.complaint)!,
  });
  try {
    const change = performAll(dossier, [classify, {type: 'refer', unit}], context);
    return {letters: change.letters ?? [], dossier: after(change)};
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'barred') throw error;
    return {letters: [], dossier: after(performAll(dossier, [classify], context))};
  }
}

/** C7: whichever way a body of that address is written to. */
function forwarded({settings, body}: Case, dossier: Dossier): Letter[] {
  const bodies = [{name: 'Badan Lain', email: body}];
  const forward = {type: 'forward' as const, to: 'Badan Lain', reason: 'Bukan kewenangan kami.'};
  try {
    const {letters = []} = performAll(dossier, [forward], contextFor({...settings, bodies}));
    // The citizen may be told what the citizen has written.
    return letters.filter(({to}) => to !== dossier.complainant.email);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'barred') throw error;
    return [];
  }
}

/** C9, I8: over `runs` offices and complaints, nothing brings a complaint to whom it is about, nor a hidden name. */
export function assertSecrecy(runs: number): void {
  fc.assert(fc.property(cases, secret), {numRuns: runs, seed: 9});
}

/** The same of what goes out by itself: reminders, the morning's mails, and what the PPID's card reads in a mail. */
export function assertMailsSecrecy(runs: number): void {
  fc.assert(fc.property(cases, mailsSecret), {numRuns: runs, seed: 9});
}

function mailsSecret(one: Case): void {
  const {settings} = one;
  const {letters, dossier} = classifyAndRefer(one);
  const barred = addressesOf(one.accused ?? one.named, settings);
  assertMailsSecret(dossier, letters, {barred, settings, from: REGISTERED.at});
}

function secret(one: Case): void {
  const {settings} = one;
  const {letters: referrals, dossier} = classifyAndRefer(one);
  const letters = [...referrals, ...forwarded(one, dossier)];
  const barred = addressesOf(one.accused ?? one.named, settings);
  for (const letter of letters) expect(barred).not.toContain(letter.to.toLowerCase());
  const stages = [
    [one.dossier, one.named],
    [dossier, one.accused ?? one.named],
  ] as const;
  for (const [stage, about] of stages) {
    desk(stage, about, settings);
    papers(stage, about, settings);
  }
  if (isHidden(dossier))
    for (const letter of letters) expect(JSON.stringify(letter)).not.toMatch(/wqz/i);
  const digest = digestMail([digestItem(dossier, one.unit)], settings);
  if (isHidden(dossier)) expect(JSON.stringify(digest)).not.toMatch(/wqz/i);
}

/** Inbox and page of each officer. */
function desk(dossier: Dossier, about: readonly Accused[], settings: OfficeSettings): void {
  const barred = addressesOf(about, settings);
  const item = queueItem(conceal(dossier), firstLook(dossier, settings));
  const snapshot = {dossiers: new Map([[1, dossier]]), settings};
  for (const officer of settings.officers) {
    const isBarred = barred.includes(officer.email.toLowerCase());
    const inInbox = mayReceive(item.guard, settings, officer);
    if (isBarred) expect(inInbox).toBe(false);
    if (inInbox) expect(() => shownTo(officer, snapshot, 1)).not.toThrow();
    else expect(() => shownTo(officer, snapshot, 1)).toThrow(Refusal);
  }
  if (isHidden(dossier))
    expect(
      JSON.stringify([item, viewOf(dossier, settings, {now: REGISTERED.at, role: 'admin'})]),
    ).not.toMatch(/wqz(p|a)/i);
}

/** What anyone in the office may read: Buku Kerja, the printed register, the recap. */
function papers(dossier: Dossier, about: readonly Accused[], settings: OfficeSettings): void {
  const chain = {lines: 1, hash: ''};
  const period = {from: '2026-11-01', to: '2026-11-30'};
  const {at} = REGISTERED;
  const model = recap([dossier], settings, {period, now: at});
  const everything = JSON.stringify([
    registerRow(dossier, settings),
    registerPaper('2026-11', [dossier], chain, settings, REGISTERED.at),
    recapPaper(model, {period, settings, at, chain, number: ''}, model),
    periodSheets(model, settings),
  ]);
  expect(everything).not.toMatch(/Wqzpelapor|Wqzalamat|wqzakun/i);
  if (about.length > 0) expect(everything).not.toContain(MATTER);
}

function digestItem(dossier: Dossier, unit: string) {
  return {
    subject: conceal(dossier),
    unit,
    ppidName: 'Dian',
    dueAt: REGISTERED.at,
    replyTo: 'a@example.com',
  };
}

function isHidden({complainant}: Dossier): boolean {
  return complainant.anonymous || complainant.confidential;
}

/** Told apart from the barrier's own reckoning on purpose. */
function addressesOf(accused: readonly Accused[], {units}: OfficeSettings): string[] {
  return accused.flatMap(one => {
    if (one.is === 'head') return [HEAD, ...units.map(({ppidEmail}) => ppidEmail)];
    if (one.is === 'person') return [one.email];
    return units.filter(({name}) => name === one.unit).map(({ppidEmail}) => ppidEmail);
  });
}
