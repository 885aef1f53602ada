import {offerFiles} from './add-files';
import {offerSpeech} from './speech';

/** The page is plain HTML; only what changes something needs a script, and is hidden without one. */
const {key = '', address = ''} = document.querySelector('main')?.dataset ?? {};
offerFiles(key);
for (const form of document.querySelectorAll<HTMLFormElement>('form.speech'))
  offerSpeech(form, {key, address});
