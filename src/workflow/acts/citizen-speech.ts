import {hasEnded} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Speech} from '../../domain/lifecycle/speech';
import {
  type CitizenWords,
  citizenAnswered,
  hearCitizen,
  rated,
  reopenByCitizen,
} from './citizen-words';
import {type ActContext, assertStatus, type Effect} from './context';
import {withdraw} from './end';

/**
 * K6, J8, J9: what a complainant wrote on the tracking page. A page that was left open may ask for what is no longer
 * possible; the words then count as an addition, and only a rating or a withdrawal is refused.
 */
export function citizenSpeaks(dossier: Dossier, speech: Speech, context: ActContext): Effect {
  const words: CitizenWords = {text: speech.text.trim(), how: 'webForm'};
  switch (speech.what) {
    case 'words':
      return hearCitizen(dossier, words, context);
    case 'reopen':
      return hasEnded(dossier.complaint)
        ? reopenByCitizen(dossier, words, context)
        : citizenAnswered(dossier, words, context);
    case 'withdraw':
      return withdraw(dossier, {type: 'withdraw', reason: words.text, how: words.how}, context);
    case 'rate': {
      assertStatus(dossier.complaint, 'answered');
      const {satisfied} = speech;
      return rated(dossier, words, {satisfied, words: words.text}, context);
    }
  }
}
