import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {proposedWithdrawal} from '../../../src/ui/desk/core/withdrawal';
import {ANSWERED, CLASSIFIED, DRAFTED, NOW, viewAfter} from './fixtures';

const WORDS = 'Saya cabut aduan saya, lampunya sudah menyala.';
const WROTE: ComplaintEvent = {
  type: 'citizenWrote',
  at: NOW,
  by: 'pelapor',
  question: null,
  how: 'email',
  textHash: '',
};
const additions = [{at: NOW, messageId: 'm1', answers: [{question: '', answer: WORDS}]}];

describe('J8 the citizen’s withdrawal by mail', () => {
  it('is proposed in one press, in the citizen’s words', () => {
    const act = proposedWithdrawal(viewAfter([WROTE], {additions}), 'admin', NOW);
    expect(act).toEqual({type: 'withdraw', reason: WORDS, how: 'email'});
  });

  it.each<[string, ComplaintEvent[], 'admin' | 'pimpinan']>([
    ['once an officer has acted on it', [WROTE, CLASSIFIED], 'admin'],
    ['of what is answered', [DRAFTED, ANSWERED, WROTE], 'admin'],
    ['to whom may not do it', [WROTE], 'pimpinan'],
  ])('is not proposed %s', (_what, events, role) => {
    expect(proposedWithdrawal(viewAfter(events, {additions}), role, NOW)).toBeNull();
  });
});
