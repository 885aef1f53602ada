import {AreaField} from '../../page/area-field';
import {INSTALL} from '../../text/install/page';
import {USUAL_PRIVACY} from '../../text/privacy';
import type {StageProps} from './stage';

/** I9: what complainants are told about their data. */
export function PrivacyFields({state, dispatch}: StageProps) {
  const {notice, basis} = state.draft.privacy ?? USUAL_PRIVACY;
  const change = (values: {notice?: string; basis?: string}) =>
    dispatch({type: 'changed', values: {privacy: {notice, basis, ...values}}});
  return (
    <section class="card">
      <h2>{INSTALL.privacy}</h2>
      <AreaField
        id="privacyNotice"
        label={INSTALL.privacyNotice}
        hint={INSTALL.privacyHint}
        rows={4}
        value={notice}
        onText={text => change({notice: text})}
      />
      <AreaField
        id="privacyBasis"
        label={INSTALL.privacyBasis}
        rows={2}
        value={basis}
        onText={text => change({basis: text})}
      />
    </section>
  );
}
