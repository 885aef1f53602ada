import {useEffect, useState} from 'preact/hooks';
import type {Zone} from '../../../domain/instant';
import {Button} from '../../page/button';
import {keeper} from '../../page/storage';
import {ROOM} from '../../text/desk/desk';
import {TRAINING} from '../../text/desk/training';
import {isBusy, type State} from '../core/state';
import type {TrainingScreen} from '../core/training';
import {readRecord, type TrainingRecord, withResult} from '../core/training-record';
import {Back, type Dispatch} from './common';
import {TrainingItemView} from './training-item';
import {TrainingResult} from './training-result';

export interface TrainingProps {
  state: State;
  screen: TrainingScreen;
  dispatch: Dispatch;
}

const device = keeper(() => localStorage);

/** O5: an exercise from its beginning to its score; what came of it stays on this device. */
export function TrainingScreenView(props: TrainingProps) {
  const {state, screen, dispatch} = props;
  const busy = isBusy(state);
  const record = useRecord(state.inbox!.officer.email, screen);
  const {open} = record;
  const begin = () => dispatch({type: 'beganTraining', round: record.finished + 1});
  if (screen.graded) return <TrainingResult {...props} graded={screen.graded} onNext={begin} />;
  if (screen.items.length > 0) return <TrainingItemView {...props} />;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.training}</h1>
      <p>{TRAINING.why}</p>
      <p>{TRAINING.what}</p>
      {open ? (
        <div class="buttons">
          <Button
            look="primary"
            busy={busy}
            onClick={() => dispatch({type: 'beganTraining', round: open.round, open})}
          >
            {TRAINING.goOn(open.at + 1)}
          </Button>
          <Button busy={busy} onClick={begin}>
            {TRAINING.anew}
          </Button>
        </div>
      ) : (
        <Button look="primary" busy={busy} onClick={begin}>
          {record.finished === 0 ? TRAINING.begin : TRAINING.next}
        </Button>
      )}
      <RecordList record={record} zone={state.inbox!.zone} />
    </>
  );
}

/** Each officer's own record, also where several work at one device; an exercise that is left is kept as it stands. */
function useRecord(email: string, screen: TrainingScreen): TrainingRecord {
  const {graded, items, round, at, answers} = screen;
  const key = `aduan.latihan.${email}`;
  const [record, setRecord] = useState(() => readRecord(device.get(key)));
  useEffect(() => {
    if (!graded && items.length === 0) return;
    const kept = readRecord(device.get(key));
    const next = graded ? withResult(kept, graded) : {...kept, open: {round, at, answers}};
    device.set(key, JSON.stringify(next));
    setRecord(next);
  }, [graded, items, round, at, answers, key]);
  return record;
}

function RecordList({record, zone}: {record: TrainingRecord; zone: Zone}) {
  return (
    <section class="card">
      <h2>{TRAINING.record}</h2>
      {record.last.length === 0 ? (
        <p class="quiet">{TRAINING.noRecord}</p>
      ) : (
        <ul>
          {record.last.map(({at, score}) => (
            <li key={at}>{TRAINING.recorded(at, score, zone)}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{TRAINING.recordWhy}</p>
    </section>
  );
}
