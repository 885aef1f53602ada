import type {Letterhead} from '../../../domain/settings';
import {ZONES, type Zone} from '../../../domain/instant';
import {TextField} from '../../page/field';
import {AreaField} from '../../page/area-field';
import {type Option, SelectField} from '../../page/select-field';
import {INSTALL} from '../../text/install/page';
import {AccountFields} from './account-fields';
import {NumberFields} from './number-fields';
import {PrivacyFields} from './privacy-fields';
import {flawAt, type StageProps} from './stage';

const ZONE_OPTIONS: Option[] = Object.keys(ZONES).map(zone => [zone, zone]);

export function OfficeStage({state, dispatch}: StageProps) {
  const {officeName, phone, zone, serviceHours} = state.draft;
  return (
    <>
      <TextField
        id="officeName"
        label={INSTALL.officeName}
        value={officeName}
        flaw={flawAt(state, 'officeName')}
        onText={text => dispatch({type: 'changed', values: {officeName: text}})}
      />
      <TextField
        id="phone"
        label={INSTALL.phone}
        inputMode="tel"
        value={phone}
        onText={text => dispatch({type: 'changed', values: {phone: text}})}
      />
      <SelectField
        id="zone"
        label={INSTALL.zone}
        value={zone}
        options={ZONE_OPTIONS}
        onChoice={choice => dispatch({type: 'changed', values: {zone: choice as Zone}})}
      />
      <TextField
        id="serviceHours"
        label={INSTALL.serviceHours}
        value={serviceHours}
        flaw={flawAt(state, 'serviceHours')}
        onText={text => dispatch({type: 'changed', values: {serviceHours: text}})}
      />
      <NumberFields state={state} dispatch={dispatch} />
      <AccountFields state={state} dispatch={dispatch} />
      <PrivacyFields state={state} dispatch={dispatch} />
      <LetterheadFields state={state} dispatch={dispatch} />
    </>
  );
}

/** What a letterhead cannot be without; the rest stands in the tab *Kop Surat*. */
const PLAIN = ['address', 'place', 'signatoryPosition', 'signatoryName', 'signatoryNip'] as const;

function LetterheadFields({state, dispatch}: StageProps) {
  const {letterhead} = state.draft;
  const change = (values: Partial<Letterhead>) =>
    dispatch({type: 'changed', values: {letterhead: {...letterhead, ...values}}});
  return (
    <section class="card">
      <h2>{INSTALL.letterhead}</h2>
      <AreaField
        id="lines"
        label={INSTALL.lines}
        hint={INSTALL.linesHint}
        rows={3}
        value={letterhead.lines.join('\n')}
        onText={text => change({lines: text.split('\n')})}
      />
      {PLAIN.map(field => (
        <TextField
          key={field}
          id={field}
          label={INSTALL[field]}
          value={letterhead[field]}
          onText={text => change({[field]: text})}
        />
      ))}
    </section>
  );
}
