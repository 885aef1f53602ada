import {SOP_A} from '../../../src/data/sop-a';
import {SOP_B} from '../../../src/data/sop-b';
import {fold} from '../../../src/domain/complaint/apply';
import type {Complaint} from '../../../src/domain/complaint/complaint';
import {recapStepsOf} from '../../../src/domain/procedure/recap-steps';
import {NOW, REGISTERED} from '../../ui/desk/fixtures';

const complaint = (change: Partial<Complaint>): Complaint => ({...fold([REGISTERED])!, ...change});
const POSTED = {at: NOW, by: 'x', channel: 'x', proof: 'link'} as const;

describe('P1, K9 the steps of SOP B6 and B7', () => {
  it.each<[string, Partial<Complaint>, number[]]>([
    ['nothing while it is not answered', {}, []],
    ['both once it is answered', {answeredAt: NOW}, [6, 7]],
    ['nothing while the answer is to be posted', {answeredAt: NOW, route: {publish: true}}, []],
    ['both once it is', {answeredAt: NOW, route: {publish: true}, published: POSTED}, [6, 7]],
    ['what is left', {answeredAt: NOW, stages: {6: {doneAt: NOW}}}, [7]],
  ])('%s', (_name, change, steps) => {
    expect(recapStepsOf(complaint(change), SOP_B)).toEqual(steps);
    expect(recapStepsOf(complaint(change), SOP_A)).toEqual([]);
  });
});
