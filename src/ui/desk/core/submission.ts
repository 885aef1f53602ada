import {untoldNotices} from '../../../domain/complaint/settled';
import {type Guard, mayReceive} from '../../../domain/complaint/barrier';
import {mayReferTo} from '../../../domain/complaint/referral';
import {isRequest} from '../../../domain/complaint/information-request';
import type {Act} from '../../../domain/desk/act';
import type {ComplaintView, Inbox} from '../../../domain/desk/protocol';
import {answerFrame, interimFrame} from '../../text/answer-frame';
import type {Submission} from './event';
import {letterDefaults, letterOf, type LetterValues} from './letter';
import {isLifeAct, lifeAct} from './lifecycle';
import type {Flaw, FormValues} from './state';
import {likelyChannel} from './whatsapp';

/** The forms of a complaint as they stand: what the officer typed over what the desk proposes. */
export function valuesFor(
  view: ComplaintView,
  inbox: Inbox,
  typed: Partial<FormValues> = {},
): FormValues {
  const values = {...defaultsFor(view, inbox), ...typed};
  const units = receivers(view, inbox, values);
  return {
    ...values,
    unit: units.includes(values.unit) ? values.unit : '',
    alsoUnits: values.alsoUnits.filter(unit => units.includes(unit)),
  };
}

/** Who may get it: nobody who is complained about (C9), and nobody who has it and still owes an answer (K1). */
export function receivers(
  {complaint}: Pick<ComplaintView, 'complaint'>,
  {units, parties}: Pick<Inbox, 'units' | 'parties'>,
  {accused}: Pick<Guard, 'accused'>,
): string[] {
  const guard = {accused, supervisory: false};
  return units.filter(
    unit => mayReceive(guard, parties, {unit}) && mayReferTo(complaint.referrals, unit),
  );
}

/** SOP A3 as the desk would decide it; a decision already made is proposed again. */
export function defaultsFor(view: ComplaintView, inbox: Inbox): FormValues {
  const {complaint, look} = view;
  const [only, ...more] = inbox.categories;
  const category = look.categories[0]?.name ?? (more.length === 0 ? only : undefined) ?? '';
  return {
    // What is no complaint is dismissed with a reason, and not classified.
    kind: look.kind === 'notComplaint' ? 'nonSupervisoryComplaint' : look.kind,
    category,
    urgency: look.urgency,
    complete: look.complete,
    clear: look.clear,
    accused: [...view.guard.accused],
    ...complaint.classification,
    unit: suggestedUnit(view, inbox) ?? look.units[0]?.name ?? '',
    // C6: a complaint of several matters is proposed to each of their units.
    alsoUnits: look.flags.includes('severalMatters')
      ? look.units.slice(1).map(one => one.name)
      : [],
    reason: '',
    voidReason: '',
    // C1: the question about what is missing stands ready.
    ask: view.question,
    hear: '',
    reopen: '',
    withdraw: '',
    close: '',
    extendRequest: '',
    outcome: complaint.request?.decision?.outcome ?? '',
    ground: complaint.request?.decision?.ground ?? '',
    body: inbox.bodies[0] ?? '',
    forwardReason: '',
    how: likelyChannel(view),
    lateReason: '',
    answer: view.answer || answerFrame(view, inbox),
    overrideReason: '',
    ...letterDefaults(view, inbox),
    interim: interimFrame(view, inbox),
    until: '',
    pledge: 0,
    pledgeNote: '',
    outsideNumber: '',
    postForm: 'comment',
    postText: '',
    postLink: '',
  };
}

/** What *Terima saran* stands for, whatever was changed in the fields; nobody who is complained about (C9). */
export function suggestedFor(
  view: ComplaintView,
  inbox: Inbox,
  {accused}: Pick<FormValues, 'accused'>,
): Pick<FormValues, 'kind' | 'category' | 'urgency' | 'unit' | 'alsoUnits'> {
  const {kind, category, urgency, unit, alsoUnits} = valuesFor(view, inbox, {accused});
  return {kind, category, urgency, unit, alsoUnits};
}

/** K2: the unit that the last one named when it handed the complaint back. */
function suggestedUnit({complaint}: ComplaintView, {units}: Inbox): string | null {
  const named = complaint.referrals[complaint.referrals.length - 1]?.returned?.unit ?? null;
  return named !== null && units.includes(named) ? named : null;
}

/** The fields that keep a form from being sent. */
export function flawsOf(what: Submission, values: FormValues, isRequest = false): Flaw[] {
  const needed: Record<Submission, Array<Flaw & keyof FormValues>> = {
    classifyAndRefer: ['category', 'unit'],
    classify: ['category'],
    refer: ['unit'],
    dismiss: ['reason'],
    forward: ['body', 'forwardReason'],
    void: ['voidReason'],
    explainLate: ['lateReason'],
    sendAnswer: ['answer', ...(isRequest ? decisionFields(values) : [])],
    saveDraft: ['answer'],
    ask: ['ask'],
    hear: ['hear'],
    reopen: ['reopen'],
    withdraw: ['withdraw'],
    close: ['close'],
    extendRequest: ['extendRequest'],
    interim: ['interim', 'until'],
    keepPledge: ['pledgeNote'],
    enterOutside: ['outsideNumber'],
    publish: [],
  };
  return needed[what].filter(field => values[field].trim() === '');
}

export function actsOf(
  what: Submission,
  values: FormValues,
  view: ComplaintView,
  place = 0,
): Act[] {
  const {kind, category, urgency, complete, clear, accused, reason, voidReason} = values;
  const overrideReason = values.overrideReason.trim();
  const approve: Act = {type: 'approve', ...(overrideReason ? {overrideReason} : {})};
  const classify: Act = {
    type: 'classify',
    classification: {kind, category, urgency, complete, clear, accused},
  };
  if (isLifeAct(what)) return [lifeAct(what, values)];
  switch (what) {
    case 'classifyAndRefer':
      return [classify, ...refers(values)];
    case 'classify':
      return [classify];
    case 'refer':
      return refers(values);
    case 'dismiss':
      return [{type: 'dismiss', reason}];
    case 'forward':
      return [{type: 'forward', to: values.body, reason: values.forwardReason}];
    case 'void':
      return [{type: 'void', reason: voidReason}];
    case 'explainLate': {
      const step = view.steps.find(one => one.owesReason && one.doneAt !== null);
      return step ? [{type: 'explainLate', step: step.no, reason: values.lateReason}] : [];
    }
    case 'sendAnswer':
      return [
        ...(isStoredDraft(values, view) ? [] : [drafting(values)]),
        ...decided(values, view),
        approve,
      ];
    case 'interim':
      return [{type: 'interim', answer: values.interim, until: values.until}];
    case 'keepPledge':
      return [{type: 'keepPledge', pledge: place, note: values.pledgeNote}];
    case 'saveDraft':
      return [drafting(values)];
    case 'enterOutside':
      return enterOutside(values, view);
    case 'publish':
      return [publishing(values, view)];
  }
}

/** C2: what must be said of an information request before it is answered. */
function decisionFields({outcome}: FormValues): Array<'outcome' | 'ground'> {
  return outcome === '' || outcome === 'granted' ? ['outcome'] : ['outcome', 'ground'];
}

function decided({outcome, ground}: FormValues, {complaint}: ComplaintView): Act[] {
  if (!isRequest(complaint) || outcome === '') return [];
  const why = outcome === 'granted' || ground === '' ? {} : {ground};
  return [{type: 'decideRequest', outcome, ...why}];
}

/** SOP B3. */
function enterOutside({outsideNumber: number}: FormValues, {outside}: ComplaintView): Act[] {
  return outside ? [{type: 'enterOutside', system: outside.system, number}] : [];
}

/** SOP B5: as what was typed, else as the variant that was chosen. */
function publishing({postForm, postText, postLink}: FormValues, view: ComplaintView): Act {
  const {variants, complaint} = view;
  const chosen = variants.find(one => one.form === postForm) ?? variants[0];
  const waiting = untoldNotices(complaint);
  const notice = waiting.find(place => complaint.notices[place]!.kind === 'answer') ?? -1;
  return {
    type: 'publish',
    notice,
    form: chosen?.form ?? postForm,
    text: postText.trim() || (chosen?.parts.join('\n\n') ?? ''),
    link: postLink,
  };
}

/** C6: each unit by itself, the chosen one first. */
function refers({unit, alsoUnits}: FormValues): Act[] {
  const others = alsoUnits.filter(one => one !== unit);
  return [unit, ...others].map(one => ({type: 'refer', unit: one}));
}

function drafting(values: FormValues): Act {
  const {answer} = values;
  const letter = letterOf(values);
  return {type: 'draft', answer, ...(letter ? {letter} : {})};
}

/** A draft approved as it is keeps its writer's name. */
export function isStoredDraft(
  values: LetterValues & Pick<FormValues, 'answer'>,
  {complaint, answer: stored, letter}: ComplaintView,
): boolean {
  const isSameLetter = JSON.stringify(letterOf(values)) === JSON.stringify(letter);
  return complaint.status === 'drafted' && isSameLetter && values.answer.trim() === stored.trim();
}
