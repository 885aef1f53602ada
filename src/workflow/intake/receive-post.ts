import {WEBHOOK} from '../../domain/complaint/complaint';
import {EMPTY_ENTRY, type EntryDraft} from '../../domain/intake/entry';
import {readServiceRequest, type ServiceRequest} from '../../domain/intake/open311';
import {isGenuine, isTimely, LONGEST_POST, readSignedPost} from '../../domain/intake/signed-post';
import {Refusal} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import {refusalSentence} from '../../ui/text/refusals';
import {
  POST_LATE_REASON,
  POST_NAME,
  type PostAnswer,
  POST_REFUSED,
  postBody,
} from '../../ui/text/webhook';
import {enterComplaint} from './enter-complaint';
import type {Desk} from '../ports';
import {webhookSecret} from './webhook';

/** Nobody signs in as it: the signature vouches for the post. */
const SENDER: Officer = {name: POST_NAME, email: WEBHOOK, role: 'pengelola'};

/** The desk may do it later. */
const LATER: ReadonlyArray<Refusal['code']> = ['busy', 'import-running', 'newer-schema'];

/**
 * I4: a complaint that another program posts, registered like an officer's entry: once, however often it is posted. Apps
 * Script answers every post with the status 200, so what became of it stands in the answer, in the words of GeoReport v2.
 *
 * @param isOffice false where the web app of a former office account lives on (O10).
 * @throws Refusal older-schema, after which the caller brings the ledger up and asks again (O7).
 */
export function receivePost(desk: Desk, contents: string, isOffice: boolean): PostAnswer {
  if (!isOffice) return POST_REFUSED.off;
  if (contents.length > LONGEST_POST) return POST_REFUSED.tooLarge;
  const secret = webhookSecret(desk);
  if (secret === null) return POST_REFUSED.off;
  const post = readSignedPost(contents);
  if (!post) return POST_REFUSED.malformed;
  if (!isGenuine(post, text => desk.crypto.hmac(text, secret))) return POST_REFUSED.unsigned;
  if (!isTimely(post, desk.now())) return POST_REFUSED.late;
  const request = readServiceRequest(post.payload, desk.now());
  if (typeof request === 'string') return POST_REFUSED.badRequest(request);
  try {
    const draft = draftOf(request);
    const {complaint} = enterComplaint(desk, () => SENDER, {id: `${WEBHOOK} ${post.nonce}`, draft});
    return [{service_request_id: complaint.outside?.number ?? complaint.register}];
  } catch (error) {
    if (!(error instanceof Refusal)) {
      desk.report('A post was not registered', error);
      return POST_REFUSED.fault;
    }
    if (error.code === 'older-schema') throw error;
    const code = LATER.includes(error.code) ? 503 : 400;
    return [{code, description: refusalSentence(error)}];
  }
}

function draftOf(request: ServiceRequest): EntryDraft {
  const {channel, title, name, email, phone, account, link, anonymous} = request;
  const {postedAt, receivedAt} = request;
  return {
    ...EMPTY_ENTRY,
    ...{channel, title, name, email, phone, account, link, anonymous, postedAt, receivedAt},
    body: postBody(request),
    lateReason: receivedAt === null ? '' : POST_LATE_REASON,
  };
}
