import {useEffect, useState} from 'preact/hooks';
import type {Zone} from '../../../domain/instant';
import {Button} from '../../page/button';
import {keeper} from '../../page/storage';
import {ROOM} from '../../text/desk/desk';
import {TRAINING} from '../../text/training';
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
  const record = useRecord(state.inbox!.officer.email, screen);
  const begin = () => dispatch({type: 'beganTraining', round: record.finished + 1});
  if (screen.graded) return <TrainingResult {...props} graded={screen.graded} onNext={begin} />;
  if (screen.items.length > 0) return <TrainingItemView {...props} />;
  return (
    <>
      <Back dispatch={dispatch} />
      <h1 tabIndex={-1}>{ROOM.titles.training}</h1>
      <p>{TRAINING.why}</p>
      <p>{TRAINING.what}</p>
      <Button look="primary" busy={isBusy(state)} onClick={begin}>
        {record.finished === 0 ? TRAINING.begin : TRAINING.next}
      </Button>
      <RecordList record={record} zone={state.inbox!.zone} />
    </>
  );
}

/** Each officer's own record, also where several work at one device. */
function useRecord(email: string, {graded}: TrainingScreen): TrainingRecord {
  const key = `aduan.latihan.${email}`;
  const [record, setRecord] = useState(() => readRecord(device.get(key)));
  useEffect(() => {
    if (!graded) return;
    const next = withResult(readRecord(device.get(key)), graded);
    device.set(key, JSON.stringify(next));
    setRecord(next);
  }, [graded, key]);
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
