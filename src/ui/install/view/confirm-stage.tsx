import {Facts} from '../../page/message';
import {INSTALL} from '../../text/install/page';
import {choicesOf} from '../core/draft';
import {postsOf} from '../core/staff';
import type {StageProps} from './stage';

/** Everything once more before anything is made. */
export function ConfirmStage({state}: StageProps) {
  const choices = choicesOf(state.draft);
  const {officeName, zone, officers, superior, units, categories, mailAccount, auditEmail} =
    choices;
  const {summary} = INSTALL;
  const staffing = postsOf(state.proposal?.steps ?? [], choices)
    .map(({actor}) => {
      const people = officers.filter(one => one.actors?.includes(actor)).map(({name}) => name);
      return people.length > 0 ? `${actor}: ${people.join(', ')}` : '';
    })
    .filter(Boolean)
    .join('; ');
  return (
    <>
      <Facts
        rows={[
          [summary.form, state.proposal?.title ?? ''],
          [summary.office, officeName],
          [summary.zone, zone],
          [summary.account, INSTALL.accounts[mailAccount ?? 'unknown']],
          [summary.auditEmail, auditEmail ?? ''],
          [summary.officers, officers.map(({name}) => name).join(', ')],
          [summary.superior, superior.name],
          [summary.steps, staffing],
          [summary.units, units.map(({name}) => name).join(', ')],
          [summary.categories, categories.join(', ')],
        ]}
      />
      <p>{INSTALL.confirmWhy}</p>
    </>
  );
}
