import {isHidden} from '../../../domain/complaint/conceal';
import {SAMPLE, type TrainingComplaint, type TrainingItem} from '../../../domain/training/case';
import {Button, Form} from '../../page/button';
import {Facts} from '../../page/message';
import {COMPLAINT} from '../../text/desk/complaint';
import {CHANNEL} from '../../text/labels';
import {TRAINING} from '../../text/desk/training';
import {isBusy} from '../core/state';
import {Back} from './common';
import type {TrainingProps} from './training';
import {TrainingDecision} from './training-decision';

/** One item of an exercise: what an officer reads, and what is to be decided. */
export function TrainingItemView(props: TrainingProps) {
  const {state, screen, dispatch} = props;
  const {items, at} = screen;
  const item = items[at]!;
  const busy = isBusy(state);
  const isLast = at === items.length - 1;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{TRAINING.item(at + 1, items.length)}</h1>
      <progress max={items.length} value={at} aria-label={TRAINING.progress} />
      <p class="note">{TRAINING.safe(SAMPLE.today)}</p>
      <Told complaint={item.complaint} />
      <Besides item={item} />
      <section class="card next">
        <h2>{TRAINING.tasks[item.task]}</h2>
        <Form
          key={item.id}
          label={TRAINING.tasks[item.task]}
          busy={busy}
          onSubmit={() => dispatch({type: 'turnedItem', by: 1})}
        >
          <TrainingDecision {...props} item={item} answer={screen.answers[at]!} />
          <div class="buttons">
            <Button look="primary" submit busy={busy}>
              {isLast ? TRAINING.finish : TRAINING.forward}
            </Button>
            {at > 0 && (
              <Button busy={busy} onClick={() => dispatch({type: 'turnedItem', by: -1})}>
                {TRAINING.back}
              </Button>
            )}
          </div>
        </Form>
      </section>
    </>
  );
}

/** The complaint as the desk shows one: a hidden complainant stays hidden here too (I8). */
function Told({complaint}: {complaint: TrainingComplaint}) {
  const {title, text, channel, name, email, phone, address} = complaint;
  const {anonymous = false, confidential = false} = complaint;
  const hidden = isHidden({anonymous, confidential});
  const own = hidden
    ? {name: '', email: '', phone: '', address: ''}
    : {name, email, phone, address};
  return (
    <section class="card">
      <h2>{title || TRAINING.untitled}</h2>
      <blockquote class="words">{text}</blockquote>
      <Facts
        rows={[
          [TRAINING.number, SAMPLE.register],
          [COMPLAINT.facts.channel, CHANNEL[channel]],
          [COMPLAINT.facts.name, own.name],
          [COMPLAINT.facts.email, own.email],
          [COMPLAINT.facts.phone, own.phone],
          [COMPLAINT.facts.address, own.address],
        ]}
      />
      {anonymous && <p>{COMPLAINT.anonymous}</p>}
      {confidential && <p>{COMPLAINT.confidential}</p>}
      {hidden && <p class="quiet">{TRAINING.reachable(email !== '' || phone !== '')}</p>}
    </section>
  );
}

/** What else lies on the table. */
function Besides({item}: {item: TrainingItem}) {
  switch (item.task) {
    case 'sort':
      return item.earlier ? (
        <section class="card">
          <h2>{TRAINING.earlier(item.earlier.daysAgo)}</h2>
          <p>{item.earlier.title}</p>
          <blockquote class="words">{item.earlier.text}</blockquote>
        </section>
      ) : null;
    case 'reply':
      return (
        <section class="card">
          <h2>{TRAINING.reply}</h2>
          <Facts rows={[[TRAINING.subject, item.reply.subject]]} />
          <blockquote class="words">{item.reply.text}</blockquote>
        </section>
      );
    case 'answer':
      return (
        <section class="card">
          <h2>{TRAINING.material}</h2>
          <blockquote class="words">{item.material}</blockquote>
          {item.isPosted && <p>{TRAINING.isPosted}</p>}
        </section>
      );
  }
}
