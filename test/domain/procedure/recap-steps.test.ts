import {SOP_A} from '../../../src/data/sop-a';
import {SOP_B} from '../../../src/data/sop-b';
import {fold} from '../../../src/domain/complaint/apply';
import type {Complaint} from '../../../src/domain/complaint/complaint';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {recapStepsOf} from '../../../src/domain/procedure/recap-steps';
import {stepTimes} from '../../../src/domain/procedure/step-times';
import {ANSWERED, DRAFTED, NOW, REGISTERED} from '../../ui/desk/fixtures';

const complaint = (change: Partial<Complaint>): Complaint => ({...fold([REGISTERED])!, ...change});
const POSTED = {at: NOW, by: 'x', channel: 'x', proof: 'link'} as const;
/** Recapped and posted, then opened again and answered once more. */
const ANEW: Partial<Complaint> = {
  answeredAt: NOW + 2,
  published: POSTED,
  stages: {6: {doneAt: NOW}, 7: {doneAt: NOW}},
  reopenings: [{at: NOW + 1, by: 'pelapor', how: 'x', answerer: null, answeredAt: NOW}],
};

describe('P1, K9 the steps of SOP B6 and B7', () => {
  it.each<[string, Partial<Complaint>, number[]]>([
    ['nothing while it is not answered', {}, []],
    ['both once it is answered', {answeredAt: NOW}, [6, 7]],
    ['nothing while the answer is to be posted', {answeredAt: NOW, route: {publish: true}}, []],
    ['both once it is', {answeredAt: NOW, route: {publish: true}, published: POSTED}, [6, 7]],
    ['what is left', {answeredAt: NOW, stages: {6: {doneAt: NOW}}}, [7]],
    ['both again once it is reopened and answered anew', ANEW, [6, 7]],
    ['nothing while the new answer is to be posted', {...ANEW, route: {publish: true}}, []],
  ])('%s', (_name, change, steps) => {
    expect(recapStepsOf(complaint(change), SOP_B)).toEqual(steps);
    expect(recapStepsOf(complaint(change), SOP_A)).toEqual([]);
  });

  it('of the office’s own that waited for a tick wait for the next answer', () => {
    const ticks = {...REGISTERED, type: 'stepsAwaited', steps: [6]} as ComplaintEvent;
    const again = {...REGISTERED, type: 'reopened', how: 'x', reasonHash: ''} as ComplaintEvent;
    expect(fold([REGISTERED, DRAFTED, ANSWERED, ticks])!.awaited).toEqual([6]);
    expect(fold([REGISTERED, DRAFTED, ANSWERED, ticks, again])!.awaited).toEqual([]);
  });

  it('do not pass over the answer that a reopened complaint still owes', () => {
    const entered = {system: 'ulas', number: '1', at: NOW, by: 'x'} as const;
    const reopened = complaint({...ANEW, answeredAt: null, outside: entered});
    const next = stepTimes(reopened, SOP_B).find(({readyAt, doneAt}) => readyAt && !doneAt);
    expect(next!.step.act).toBe('answer');
  });
});
