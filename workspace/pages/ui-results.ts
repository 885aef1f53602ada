import type {Execution, Shown} from '../executions/execution';
import type {FrameInfo, Shown as ClientShown} from './client/shown';
import {frameAddress} from './frame-page';
import type {Visit} from './visit';

/** Sizes Google gives a dialog whose script names none, in pixels. */
const DIALOG = {width: 600, height: 400};

/** What executions put on this person's screen, ready for the outer page. */
export function shownBy(visit: Visit, executions: Execution[], projectId: string): ClientShown[] {
  return executions.flatMap(({ui}) => ui.flatMap(shown => clientShown(visit, shown, projectId)));
}

function clientShown(visit: Visit, shown: Shown, projectId: string): ClientShown[] {
  const title = text(shown['title']);
  switch (shown.kind) {
    case 'sidebar':
      return [{kind: 'sidebar', frame: openFrame(visit, shown, title, projectId)}];
    case 'dialog':
      return [
        {
          kind: 'dialog',
          frame: openFrame(visit, shown, title, projectId),
          width: Number(shown['width']) || DIALOG.width,
          height: Number(shown['height']) || DIALOG.height,
        },
      ];
    case 'alert':
      return [{kind: 'alert', title, text: text(shown['prompt'])}];
    case 'toast':
      return [{kind: 'toast', title, text: text(shown['message'])}];
    case 'menu':
      return [];
  }
}

function openFrame(visit: Visit, shown: Shown, title: string, projectId: string): FrameInfo {
  const frame = visit.frames.open({
    markup: text(shown['content']),
    projectId,
    person: visit.person,
    kind: 'container',
  });
  return {id: frame.id, token: frame.token, src: frameAddress(visit, frame.id), title, query: ''};
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
