import {Button} from '../../page/button';
import {copyText} from '../../page/copy';
import {COMPLAINT} from '../../text/desk/complaint';
import {leftBehind} from '../core/left-behind';
import type {PartProps} from './common';

/** What the officer wrote when somebody else was faster: to be copied or thrown away. */
export function LeftBehind({view, inbox, unsent, dispatch}: PartProps) {
  const left = leftBehind(unsent, view, {role: inbox.officer.role, now: inbox.now});
  if (left.length === 0) return null;
  return (
    <section class="card next">
      <h2>{COMPLAINT.leftBehind}</h2>
      <p class="quiet">{COMPLAINT.leftBehindWhy}</p>
      {left.map(({field, text}) => (
        <article key={field}>
          <blockquote class="words">{text}</blockquote>
          <div class="buttons">
            <Button onClick={async () => dispatch({type: 'copied', done: await copyText(text)})}>
              {COMPLAINT.copy}
            </Button>
            <Button look="text" onClick={() => dispatch({type: 'droppedText', fields: [field]})}>
              {COMPLAINT.dropText}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
