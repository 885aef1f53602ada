import {shippedProcedure} from '../data/procedures';
import type {Complaint} from '../domain/complaint/complaint';
import {missingPoints} from '../domain/complaint/completeness';
import type {Dossier} from '../domain/complaint/dossier';
import type {ComplaintView, StepView} from '../domain/desk/protocol';
import type {Instant} from '../domain/instant';
import type {StepAct} from '../domain/procedure/procedure';
import type {OfficeSettings} from '../domain/settings';
import {noticeText} from '../ui/text/mails';

/** A complaint as the desk page shows it. */
export function viewOf(dossier: Dossier, settings: OfficeSettings): ComplaintView {
  const {entry, complaint, complainant, texts} = dossier;
  const {name, email, phone, address, account, anonymous, confidential, trackingCode} = complainant;
  return {
    entry,
    complaint,
    complainant: {name, email, phone, address, account, anonymous, confidential, trackingCode},
    title: texts.title,
    body: texts.body,
    extra: texts.extra,
    materials: texts.materials,
    held: texts.held,
    answer: texts.answer,
    missing: missingPoints(complainant, texts),
    noticeTexts: complaint.notices.map(notice => noticeText(dossier, notice.kind, settings)),
    steps: stepTimes(complaint),
  };
}

/** Each step of the complaint's own procedure with when it began and was done. */
export function stepTimes(complaint: Complaint): StepView[] {
  const {steps} = shippedProcedure(complaint.procedure);
  return steps.map(({no, name, actor, act}) => ({no, name, actor, ...times(complaint, act)}));
}

function times(
  complaint: Complaint,
  act: StepAct,
): {begunAt: Instant | null; doneAt: Instant | null} {
  const {receivedAt, registeredAt, classifiedAt, referrals, answeredAt} = complaint;
  const responses = referrals.map(referral => referral.respondedAt);
  const allResponded = responses.length > 0 && responses.every(at => at !== null);
  const respondedAt = allResponded ? Math.max(...responses.map(at => at ?? 0)) : null;
  switch (act) {
    case 'submit':
      return {begunAt: receivedAt, doneAt: receivedAt};
    case 'register':
      return {begunAt: receivedAt, doneAt: registeredAt};
    case 'classify':
      return {begunAt: registeredAt, doneAt: classifiedAt};
    case 'refer':
      return {begunAt: referrals[0]?.at ?? null, doneAt: respondedAt};
    case 'answer':
      return {begunAt: respondedAt ?? complaint.answer?.draftedAt ?? null, doneAt: answeredAt};
    case 'tick':
      return {begunAt: null, doneAt: null};
  }
}
