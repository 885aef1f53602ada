import type {Complaint} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import {openReferrals} from '../../domain/complaint/referral';
import type {DatesView, StepClockView, StepView} from '../../domain/desk/protocol';
import type {Instant} from '../../domain/instant';
import {datedOf, referralDate, twoDates} from '../../domain/procedure/dates';
import {procedureOf} from '../../domain/procedure/in-force';
import {stepTimes} from '../../domain/procedure/step-times';
import {stopwatch} from '../../domain/procedure/stopwatch';
import type {OfficeSettings} from '../../domain/settings';

/** K9: each step of the complaint's own procedure with waiting, handling, verdict, and why it was late. */
export function stepClocks(
  {complaint, texts}: Pick<Dossier, 'complaint' | 'texts'>,
  settings: OfficeSettings,
  now: Instant,
): StepClockView[] {
  const procedure = procedureOf(complaint.procedure, settings);
  return stopwatch(complaint, procedure, {settings, now}).map(({step, ...clock}) => {
    const {no, name, actor, act, standard} = step;
    return {...clock, no, name, actor, act, standard, reason: texts.lateReasons?.[no] ?? ''};
  });
}

/** K8: the complaint's two dates, and those of the parts that units still owe. */
export function datesOf(complaint: Complaint, settings: OfficeSettings, now: Instant): DatesView {
  return {
    ...twoDates(datedOf(complaint, settings), settings, now),
    referrals: openReferrals(complaint.referrals).map(one => ({
      unit: one.unit,
      ...referralDate(one, settings),
    })),
  };
}

/** The same as the citizen may see it: a step runs from its turn on, and nobody's time is told. */
export function publicSteps(
  {complaint}: Pick<Dossier, 'complaint'>,
  settings: OfficeSettings,
): StepView[] {
  const procedure = procedureOf(complaint.procedure, settings);
  return stepTimes(complaint, procedure).map(({step, readyAt, doneAt}) => {
    const {no, name, actor} = step;
    return {no, name, actor, begunAt: readyAt, doneAt};
  });
}
