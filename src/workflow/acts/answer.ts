import type {Dossier} from '../../domain/complaint/dossier';
import {isRequest} from '../../domain/complaint/information-request';
import type {Act} from '../../domain/desk/act';
import {mayDo} from '../../domain/desk/permissions';
import {Refusal} from '../../domain/result';
import {dueAt} from '../../domain/calendar/deadline';
import {lifecycleOf} from '../../domain/lifecycle/settings';
import {calendarOf} from '../../domain/settings';
import {answerMail} from '../../ui/text/mails/mails';
import {ActContext, assertStatus, Effect} from './context';
import {passGate} from './gate';
import {toCitizen} from './letter-to-citizen';
import {assertOtherOfficer} from './reopen';

/** SOP A5: the public answer, written from the PPID's material and kept apart from it (decision 11). */
export function draft(
  {complaint, texts}: Dossier,
  act: Act & {type: 'draft'},
  context: ActContext,
): Effect {
  const early = complaint.route.direct ? (['received'] as const) : [];
  assertStatus(complaint, ...early, 'classified', 'responded', 'drafted', 'reopened');
  const answer = act.answer.trim();
  if (answer === '') throw new Refusal('empty-answer', {register: complaint.register});
  return {
    events: [
      {type: 'answerDrafted', at: context.now, by: context.by, draftHash: context.seal(answer)},
    ],
    texts: {...texts, answer, answerBy: context.by},
  };
}

/** SOP A5: the answer goes out; in a one-person office the writer approves, and the journal says so (J3). */
export function approve(
  dossier: Dossier,
  act: Act & {type: 'approve'},
  context: ActContext,
): Effect {
  const {complaint, texts} = dossier;
  assertStatus(complaint, 'drafted');
  assertOtherOfficer(dossier, context);
  assertSecondPerson(dossier, context);
  if (isRequest(complaint) && !complaint.request?.decision)
    throw new Refusal('no-outcome', {register: complaint.register});
  const {verdict, assessment, reason} = passGate(
    dossier,
    texts.answer,
    act.overrideReason,
    context,
  );
  const {promises} = assessment;
  const told = toCitizen(
    dossier,
    'answer',
    answerMail(dossier, context.citizenAddress(dossier.entry)),
    context,
  );
  return {
    events: [
      {
        type: 'answered',
        at: context.now,
        by: context.by,
        answerHash: context.seal(texts.answer),
        self: complaint.answer?.draftedBy === context.by,
        verdict,
        silentUntil: silentUntil(context),
        ...(promises.length > 0 ? {pledges: promises.map(({date}) => date)} : {}),
      },
      ...told.events,
    ],
    letters: told.letters,
    texts: {
      ...texts,
      ...(reason ? {overrideReason: reason} : {}),
      ...(promises.length > 0
        ? {pledges: [...(texts.pledges ?? []), ...promises.map(({what}) => ({what}))]}
        : {}),
    },
  };
}

/** J8: until then the citizen may say that it is not settled; then it closes by itself. */
export function silentUntil({now, settings}: ActContext): number {
  const limit = {amount: lifecycleOf(settings).silenceDays, unit: 'workingDays' as const};
  return dueAt(now, limit, calendarOf(settings), settings.office.zone);
}

/** J3: where the office wants it, who wrote an answer does not approve it, as long as somebody else can. */
function assertSecondPerson({complaint}: Dossier, {by, settings}: ActContext): void {
  if (!settings.secondApproval || complaint.answer?.draftedBy !== by) return;
  const others = settings.officers.filter(
    ({email, role}) => email !== by && mayDo(role, 'approve'),
  );
  if (others.length === 0) return;
  const names = others.map(({name}) => name).join(' atau ');
  throw new Refusal('own-approval', {register: complaint.register, others: names});
}
