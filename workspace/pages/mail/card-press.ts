import {redirect, type Answer} from '../http';
import {field, PageError, param, type Visit} from '../visit';
import {addOnsOf, cardPanel, runCard} from './add-on';
import {openMailbox, threadPath} from './mail-page';
import {threadPage} from './thread-page';

interface Press {
  fn?: string;
  parameters?: Record<string, string>;
}

/** POST /mail/:address/:thread/kartu: a button of a card was pressed. */
export function pressCard(visit: Visit): Answer {
  const {email} = openMailbox(visit);
  const thread = param(visit, 'thread');
  const project = addOnsOf(visit, email).find(({id}) => id === field(visit, 'project'));
  if (!project) throw new PageError('Kartu ini tidak terpasang.', 404, 'Muat ulang halaman surat.');
  const {fn, parameters} = JSON.parse(field(visit, 'press') || '{}') as Press;
  const message = field(visit, 'message');
  const formInputs = Object.fromEntries(
    [...visit.form.entries()].flatMap(([name, value]) =>
      name.startsWith('field:') && typeof value === 'string'
        ? [[name.slice('field:'.length), value.replace(/\r\n?/g, '\n')]]
        : [],
    ),
  );
  const execution = runCard(visit, project, email, {
    fn,
    parameters,
    formInputs,
    gmail: {messageId: message},
  });
  // A draft is opened in the mail itself, beside the card no longer.
  if (execution.result?.response && JSON.stringify(execution.result.response).includes('draftId'))
    return redirect(`${threadPath(email, thread)}#reply-text`);
  return threadPage(visit, cardPanel(project, {thread, message, email}, execution));
}
