import {apply} from '../complaint/apply';
import {DESK} from '../complaint/complaint';
import {type Dossier, NO_TEXTS, NOBODY} from '../complaint/dossier';
import type {TrainingComplaint} from './case';

/** A sample complaint as the desk's rules look at complaints; it has a place in no ledger. */
export function dossierOf({title, text, channel, ...told}: TrainingComplaint): Dossier {
  const {name, email, phone, address, anonymous = false, confidential = false} = told;
  return {
    entry: 0,
    complaint: apply(null, {
      type: 'registered',
      at: 0,
      by: DESK,
      register: '',
      channel,
      responseId: null,
      receivedAt: 0,
      procedure: '',
      reachableByMail: email !== '',
      contentHash: '',
      identityHash: '',
    }),
    complainant: {...NOBODY, name, email, phone, address, anonymous, confidential},
    texts: {...NO_TEXTS, title, body: text, answerBy: DESK},
    slot: null,
  };
}
