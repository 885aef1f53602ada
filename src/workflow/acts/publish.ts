import {channelOfLink} from '../../domain/channel';
import {untoldNotices} from '../../domain/complaint/settled';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {ownContacts, personalIn} from '../../domain/publish/personal';
import {Refusal} from '../../domain/result';
import type {ActContext, Effect} from './context';

/**
 * SOP B5: the answer stands in the complainant's own platform. Nothing personal may stand in public, and the post's
 * link, or a picture added since the answer, proves that it is there.
 */
export function publish(
  dossier: Dossier,
  act: Act & {type: 'publish'},
  {now, by, settings, seal}: Pick<ActContext, 'now' | 'by' | 'settings' | 'seal'>,
): Effect {
  const {complaint, complainant, texts} = dossier;
  const {register, channel} = complaint;
  const notice = complaint.notices[act.notice];
  if (notice?.kind !== 'answer' || !untoldNotices(complaint).includes(act.notice))
    throw new Refusal('unknown-notice', {register});
  const text = act.text.trim();
  if (text === '') throw new Refusal('empty-answer', {register});
  if (act.form === 'comment') {
    const [personal] = personalIn(text, complainant, ownContacts(settings));
    if (personal) throw new Refusal('personal-in-public', {register, found: personal.found});
  }
  const link = act.link.trim();
  if (link !== '' && channelOfLink(link) !== channel)
    throw new Refusal('wrong-platform', {register, channel});
  if (link === '' && !hasPicture(dossier)) throw new Refusal('no-proof', {register});
  return {
    events: [
      {
        type: 'published',
        at: now,
        by,
        notice: act.notice,
        channel,
        proof: link === '' ? 'file' : 'link',
        textHash: seal(text),
        ...(link === '' ? {} : {linkHash: seal(link)}),
      },
    ],
    texts: {...texts, posted: {text, link}},
  };
}

/** A file that was added after the answer was approved. */
function hasPicture({complaint: {answeredAt}, texts}: Dossier): boolean {
  return (texts.attachments ?? []).some(({at}) => answeredAt !== null && at >= answeredAt);
}
