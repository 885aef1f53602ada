import {fold} from '../../src/domain/complaint/apply';
import {type Dossier, NO_TEXTS, NOBODY} from '../../src/domain/complaint/dossier';
import {REFERRED, REGISTERED} from '../ui/desk/fixtures';

/** A complaint whose unit still owes its part. */
export const REFERRED_DOSSIER: Dossier = {
  entry: 1,
  complaint: fold([REGISTERED, REFERRED])!,
  complainant: NOBODY,
  texts: {...NO_TEXTS, body: 'Lampu padam'},
  slot: null,
};
