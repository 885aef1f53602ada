import {cardEvent, entryOfAddOn, type CardAct} from '../../executions/card-event';
import type {Execution} from '../../executions/execution';
import {identityOf} from '../../executions/identity';
import type {Plain} from '../../service';
import type {JsonObject} from '../../services/card/apps-script/json';
import {isSharedWith} from '../../services/drive/access';
import type {Project} from '../../services/script/entities';
import {manifestOf} from '../../services/script/manifest';
import {runFunction} from '../acts';
import {html, type Html, type Part} from '../html';
import {icons} from '../icons';
import type {Visit} from '../visit';
import {threadPath} from './mail-page';
import {cardView} from './card-view';

/** The add-ons beside a person's mail: a test deployment works for everyone the script is shared with. */
export function addOnsOf({world}: Visit, person: string): Project[] {
  const {script, drive} = world.services;
  return Object.values(script.state.projects).filter(project => {
    const file = drive.find(project.id);
    const isThere = project.owner === person || (file && isSharedWith(drive.state, file, person));
    return isThere && (manifestOf(project).addOn?.contextual.length ?? 0) > 0;
  });
}

/** One callback of an add-on, as the person whose mailbox it is; without `fn` what Gmail calls for an open message. */
export function runCard(
  {world}: Visit,
  project: Project,
  person: string,
  act: CardAct & {fn?: string},
): Execution {
  const {fn, ...rest} = act;
  return runFunction(world, {
    projectId: project.id,
    functionName: fn ?? entryOfAddOn(project, rest) ?? '',
    via: 'card',
    ...identityOf(world, project, 'card', person),
    event: {fields: cardEvent(world, project, person, rest as CardAct & Record<string, Plain>)},
  });
}

interface Rendered {
  action?: {
    navigations?: Array<{updateCard?: JsonObject; pushCard?: JsonObject}>;
    notification?: {text?: string};
  };
}

/** The card an execution left, in the panel beside the mail; its error where it failed. */
export function cardPanel(
  project: Project,
  {thread, message, email}: {thread: string; message: string; email: string},
  {result, error}: Execution,
): Html {
  const {action} = ((result?.response as {renderActions?: Rendered})?.renderActions ??
    {}) as Rendered;
  const step = action?.navigations?.at(-1);
  const card =
    step?.updateCard ?? step?.pushCard ?? (result?.cards as JsonObject[] | undefined)?.[0];
  const frame = {action: `${threadPath(email, thread)}/kartu`, project: project.id, message};
  const shown: Part = card
    ? cardView(card, frame)
    : html`<p class="quiet">Kartu ini tidak menampilkan apa-apa.</p>`;
  return html`<aside class="card-panel" aria-label="${nameOf(project)}">
    <h2>
      ${nameOf(project)}
      <a class="button icon" href="${threadPath(email, thread)}" aria-label="Tutup kartu" title="Tutup">${icons.close}</a>
    </h2>
    ${action?.notification && html`<p role="status">${action.notification.text}</p>`}
    ${error ? html`<p role="alert">${error.name}: ${error.message}</p>` : shown}
  </aside>`;
}

/** The doors to the add-ons, as the strip at Gmail's right edge. */
export function cardLinks(visit: Visit, email: string, thread: string): Part {
  return addOnsOf(visit, email).map(
    project =>
      html`<a class="button" href="${threadPath(email, thread)}?kartu=${project.id}">${icons.script} ${nameOf(project)}</a>`,
  );
}

function nameOf(project: Project): string {
  return manifestOf(project).addOn?.name ?? project.title;
}
