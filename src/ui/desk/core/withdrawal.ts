import type {Act} from '../../../domain/desk/act';
import type {ComplaintView} from '../../../domain/desk/protocol';
import {wantsWithdrawal} from '../../../domain/lifecycle/withdrawal';
import type {Role} from '../../../domain/settings';
import {formsOf} from './left-behind';

/** J8: the citizen's last words, where they withdraw the complaint and no officer has acted on them. */
export function proposedWithdrawal(
  view: ComplaintView,
  role: Role,
  now: number,
): (Act & {type: 'withdraw'}) | null {
  const last = view.additions[view.additions.length - 1];
  const words = last?.answers.map(({answer}) => answer).join('\n') ?? '';
  const mayBe = view.complaint.unread && formsOf(view, role, now).others.includes('withdraw');
  if (!mayBe || !wantsWithdrawal(words)) return null;
  return {type: 'withdraw', reason: words, how: last?.messageId ? 'email' : 'webForm'};
}
