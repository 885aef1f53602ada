import type {MailAccount} from '../../../domain/ledger/outbox';
import {TextField} from '../../page/field';
import {type Option, SelectField} from '../../page/select-field';
import {INSTALL} from '../../text/install/page';
import {flawAt, type StageProps} from './stage';

const ACCOUNTS: Option[] = [
  ['', INSTALL.accounts.unknown],
  ['consumer', INSTALL.accounts.consumer],
  ['workspace', INSTALL.accounts.workspace],
];

/** What the office account may send a day (design 12), and who outside keeps the chain's head (R4). */
export function AccountFields({state, dispatch}: StageProps) {
  const {mailAccount, auditEmail = '', publicAddress = ''} = state.draft;
  return (
    <section class="card">
      <h2>{INSTALL.account}</h2>
      <SelectField
        id="mailAccount"
        label={INSTALL.mailAccount}
        hint={INSTALL.mailAccountHint}
        value={mailAccount ?? ''}
        options={ACCOUNTS}
        onChoice={choice =>
          dispatch({
            type: 'changed',
            values: {mailAccount: choice ? (choice as MailAccount) : undefined},
          })
        }
      />
      <TextField
        id="auditEmail"
        label={INSTALL.auditEmail}
        hint={INSTALL.auditEmailHint}
        inputMode="email"
        value={auditEmail}
        flaw={flawAt(state, 'auditEmail')}
        onText={text => dispatch({type: 'changed', values: {auditEmail: text}})}
      />
      <TextField
        id="publicAddress"
        label={INSTALL.publicAddress}
        hint={INSTALL.publicAddressHint}
        inputMode="url"
        value={publicAddress}
        flaw={flawAt(state, 'publicAddress')}
        onText={text => dispatch({type: 'changed', values: {publicAddress: text}})}
      />
    </section>
  );
}
