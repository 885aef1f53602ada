import {untoldNotices} from '../../domain/complaint/settled';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {Refusal} from '../../domain/result';
import {ActContext, Effect} from './context';

/**
 * Design 13: an officer has told a citizen without e-mail; who and when is kept. Where SOP B governs, the answer is
 * posted and proved instead (`publish`).
 */
export function tell({complaint}: Dossier, act: Act & {type: 'tell'}, context: ActContext): Effect {
  const notice = complaint.notices[act.notice];
  if (!notice || !untoldNotices(complaint).includes(act.notice))
    throw new Refusal('unknown-notice', {register: complaint.register});
  if (notice.kind === 'answer' && complaint.route.publish)
    throw new Refusal('needs-proof', {register: complaint.register});
  return {
    events: [{type: 'told', at: context.now, by: context.by, notice: act.notice, how: act.how}],
  };
}
