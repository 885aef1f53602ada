import {kindOf, matterOf} from '../classification/matter';
import {suspectedAccused, type SuspectParties} from '../classification/suspect';
import type {Guard} from './barrier';
import type {Dossier} from './dossier';

/** C9, C2: what the officer said of a complaint; until then, what the desk suspects from its words. */
export function guardOf(
  {
    complaint,
    texts,
  }: Pick<Dossier, 'complaint'> & {
    texts: Pick<Dossier['texts'], 'title' | 'body' | 'extra'>;
  },
  parties: SuspectParties,
): Guard {
  const {classification} = complaint;
  const said = [texts.title, texts.body, ...texts.extra.map(one => one.answer)].join('\n');
  return {
    accused: classification?.accused ?? suspectedAccused(said, parties),
    supervisory:
      (classification?.kind ?? kindOf(matterOf(texts.title, texts.body))) ===
      'supervisoryComplaint',
  };
}
