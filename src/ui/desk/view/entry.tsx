import {Button, Form} from '../../page/button';
import {CheckField, RadioField} from '../../page/choices';
import {TextField} from '../../page/field';
import {AreaField} from '../../page/area-field';
import {MomentField} from '../../page/picker-field';
import type {Option} from '../../page/select-field';
import {randomId} from '../../page/random-id';
import type {Channel} from '../../../domain/channel';
import {ENTRY_CHANNELS, type EntryFlaw} from '../../../domain/intake/entry';
import {isOutsideSystem} from '../../../domain/outside/system';
import {hasPlatform} from '../../../domain/publish/variants';
import {ROOM} from '../../text/desk/desk';
import {ENTRY, ENTRY_FLAW} from '../../text/desk/entry';
import {CHANNEL} from '../../text/labels';
import type {EntryScreen, EntryValues} from '../core/enter';
import {awaitsCommand, isBusy, type State} from '../core/state';
import {Back, type Dispatch} from './common';
import {chooseFile, Screenshot} from './screenshot';

interface Props {
  state: State;
  screen: EntryScreen;
  dispatch: Dispatch;
}

const CHANNEL_OPTIONS: Option[] = ENTRY_CHANNELS.map(channel => [channel, CHANNEL[channel]]);

/** I2, I3: a complaint that came by mouth, telephone or a post. */
export function EntryScreenView({state, screen, dispatch}: Props) {
  const busy = isBusy(state);
  const choose = (file: File) => void chooseFile(file, dispatch);
  const submit = () => dispatch({type: 'entered', id: randomId(), now: Date.now()});
  return (
    <>
      <Back dispatch={dispatch} busy={awaitsCommand(state)} />
      <h1 tabIndex={-1}>{ROOM.titles.enter}</h1>
      <p>{ENTRY.why}</p>
      <Form label={ROOM.titles.enter} busy={busy} onSubmit={submit} onFile={choose}>
        <Matter screen={screen} dispatch={dispatch} />
        <Person screen={screen} dispatch={dispatch} />
        <Receipt screen={screen} dispatch={dispatch} />
        {screen.flaws.includes('tooLong') && <p class="flaw">{ENTRY_FLAW.tooLong}</p>}
        <div class="main-act">
          <Button look="primary" submit busy={busy}>
            {ENTRY.register}
          </Button>
        </div>
      </Form>
    </>
  );
}

type PartProps = Omit<Props, 'state'>;
type Line = Exclude<keyof EntryValues, 'channel' | 'anonymous' | 'confidential'>;

/** What a line of text needs besides its label. */
function lineOf({screen, dispatch}: PartProps, line: Line, flaw?: EntryFlaw) {
  return {
    id: `entry-${line}`,
    value: screen.values[line],
    flaw: flaw && screen.flaws.includes(flaw) ? ENTRY_FLAW[flaw] : undefined,
    onText: (text: string) => dispatch({type: 'entryTyped', values: {[line]: text}}),
  };
}

function Matter(props: PartProps) {
  const {screen, dispatch} = props;
  const {channel} = screen.values;
  return (
    <section class="card">
      <h2>{ENTRY.matter}</h2>
      <RadioField
        id="entry-channel"
        label={ENTRY.channel}
        value={channel}
        options={CHANNEL_OPTIONS}
        chips
        flaw={screen.flaws.includes('channel') ? ENTRY_FLAW.channel : undefined}
        onChoice={channel => dispatch({type: 'entryTyped', values: {channel: channel as Channel}})}
      />
      <AreaField
        {...lineOf(props, 'body', 'body')}
        label={ENTRY.body}
        hint={ENTRY.bodyHint}
        rows={6}
      />
      <TextField {...lineOf(props, 'account', 'nobody')} label={ENTRY.account} />
      <Screenshot {...props} />
      <TextField {...lineOf(props, 'title')} label={ENTRY.subject} />
      <TextField
        {...lineOf(props, 'link', 'link')}
        label={ENTRY.link}
        hint={ENTRY.linkHint}
        inputMode="url"
      />
      {isOutsideSystem(channel) && (
        <TextField
          {...lineOf(props, 'outsideNumber', 'outsideNumber')}
          label={ENTRY.outsideNumber(channel)}
          hint={ENTRY.outsideNumberHint}
        />
      )}
    </section>
  );
}

function Person(props: PartProps) {
  const {screen, dispatch} = props;
  const {anonymous, confidential} = screen.values;
  return (
    <section class="card">
      <h2>{ENTRY.who}</h2>
      <TextField {...lineOf(props, 'name', 'nobody')} label={ENTRY.name} />
      <TextField {...lineOf(props, 'phone')} label={ENTRY.phone} inputMode="tel" />
      <TextField {...lineOf(props, 'email', 'email')} label={ENTRY.email} inputMode="email" />
      <TextField {...lineOf(props, 'address')} label={ENTRY.address} />
      <TextField
        {...lineOf(props, 'identityNumber')}
        label={ENTRY.identityNumber}
        inputMode="numeric"
      />
      <CheckField
        label={ENTRY.anonymous}
        checked={anonymous}
        onCheck={checked => dispatch({type: 'entryTyped', values: {anonymous: checked}})}
      />
      <CheckField
        label={ENTRY.confidential}
        checked={confidential}
        onCheck={checked => dispatch({type: 'entryTyped', values: {confidential: checked}})}
      />
    </section>
  );
}

/** UU 14/2008 Ps. 22: the time of receipt is the citizen's, not the desk's. A post is made, seen and entered (I2). */
function Receipt(props: PartProps) {
  const isPost = hasPlatform(props.screen.values);
  return (
    <section class="card">
      {isPost && (
        <MomentField
          {...lineOf(props, 'posted', 'posted')}
          label={ENTRY.postedAt}
          hint={ENTRY.postedAtHint}
        />
      )}
      <MomentField
        {...lineOf(props, 'received', 'future')}
        label={isPost ? ENTRY.seenAt : ENTRY.receivedAt}
        hint={ENTRY.receivedAtHint}
      />
      {props.screen.values.received !== '' && (
        <TextField {...lineOf(props, 'lateReason', 'lateReason')} label={ENTRY.lateReason} />
      )}
      <TextField {...lineOf(props, 'sheet', 'sheet')} label={ENTRY.sheet} hint={ENTRY.sheetHint} />
    </section>
  );
}
