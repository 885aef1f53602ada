import type {ExerciseGraded, ItemGraded} from '../../../domain/desk/training';
import type {TrainingItem} from '../../../domain/training/case';
import {Button} from '../../page/button';
import {copyText} from '../../page/copy';
import {TRAINING} from '../../text/desk/training';
import {isBusy} from '../core/state';
import {Back} from './common';
import type {TrainingProps} from './training';

type ResultProps = TrainingProps & {graded: ExerciseGraded; onNext: () => void};

/** The score, and each item with the reason why; what was wrong stands open. */
export function TrainingResult({state, screen, graded, dispatch, onNext}: ResultProps) {
  const {officer, zone} = state.inbox!;
  const {score, at, items} = graded;
  const right = items.filter(({points}) => points === 100).length;
  const summary = TRAINING.summary(score, right, items.length);
  const copy = async () => {
    const text = TRAINING.result(officer.name, at, zone, summary);
    dispatch({type: 'copied', done: await copyText(text)});
  };
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{TRAINING.score(score)}</h1>
      <p>{summary}</p>
      <div class="buttons">
        <Button look="primary" busy={isBusy(state)} onClick={onNext}>
          {TRAINING.next}
        </Button>
        <Button onClick={() => void copy()}>{TRAINING.copy}</Button>
      </div>
      {items.map((one, place) => (
        <ResultItem
          key={one.id}
          one={one}
          place={place + 1}
          item={screen.items[place]!}
          written={screen.answers[place]!.text}
        />
      ))}
    </>
  );
}

interface ItemProps {
  one: ItemGraded;
  place: number;
  item: TrainingItem;
  /** The officer's answer; '' where none was asked for. */
  written: string;
}

function ResultItem({one, place, item, written}: ItemProps) {
  const {points, parts, lesson, why, findings, model} = one;
  const right = parts.filter(({isRight}) => isRight).map(({name}) => name);
  const badge = points === 100 ? 'badge' : points === 0 ? 'badge alarm' : 'badge warn';
  return (
    <section class="card">
      <h2>
        {place}. {item.complaint.title || TRAINING.untitled}
      </h2>
      <p class="badges">
        <span class={badge}>{TRAINING.points(points)}</span>
      </p>
      {right.length > 0 && <p>{TRAINING.right(right)}</p>}
      {parts
        .filter(({isRight}) => !isRight)
        .map(part => (
          <p class="flaw" key={part.name}>
            {item.task === 'answer'
              ? TRAINING.wrongText(part.name)
              : TRAINING.wrong(part.name, part.given, part.right)}
          </p>
        ))}
      <p>
        <strong>{lesson}</strong>
      </p>
      <details open={points < 100}>
        <summary>{TRAINING.whyRight}</summary>
        <blockquote class="words">{judgedText(item, written)}</blockquote>
        <ul>
          {why.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
          {findings.map(({start, found, message}) => (
            <li key={start}>
              <mark>{found.trim() || '␣'}</mark> {message}
            </li>
          ))}
        </ul>
      </details>
      {model !== '' && points < 100 && (
        <details>
          <summary>{TRAINING.model}</summary>
          <blockquote class="words">{model}</blockquote>
        </details>
      )}
    </section>
  );
}

/** What the decision was about, to be read beside its explanation. */
function judgedText(item: TrainingItem, written: string): string {
  switch (item.task) {
    case 'sort':
      return item.complaint.text;
    case 'reply':
      return item.reply.text;
    case 'answer':
      return written;
  }
}
