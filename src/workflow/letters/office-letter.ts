import type {OfficeLetter} from '../../domain/ledger/transaction';
import type {OfficeSettings} from '../../domain/settings';
import type {Wording} from '../../ui/text/wording';

/** A letter of the desk to one of its own people. */
export function letterTo(to: string, wording: Wording): OfficeLetter {
  return {kind: 'office', to, replyTo: null, threadId: null, ...wording};
}

export function lettersToAdmins({officers}: OfficeSettings, wording: Wording): OfficeLetter[] {
  return officers.filter(one => one.role === 'admin').map(({email}) => letterTo(email, wording));
}
