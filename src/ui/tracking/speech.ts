import type {Speech, SpeechKind} from '../../domain/lifecycle/speech';
import {askDesk} from '../page/ask-desk';
import {randomId} from '../page/random-id';
import {keeper} from '../page/storage';
import {SPEAKING} from '../text/visitors/tracking-calls';

interface Place {
  key: string;
  /** Of the page itself. */
  address: string;
}

/** A phone throws a page away while its owner looks up a photo or a name. */
const tab = keeper(() => sessionStorage);

/** K6, J8, J9: shows a form and sends what is written in it. */
export function offerSpeech(form: HTMLFormElement, place: Place): void {
  const card = form.parentElement!;
  const state = card.querySelector<HTMLElement>('.said')!;
  form.hidden = false;
  card.hidden = false;
  const area = form.querySelector('textarea')!;
  const kept = `aduan.${form.dataset.what}.${place.key}`;
  area.value = tab.get(kept) ?? '';
  form.addEventListener('input', () => {
    state.textContent = '';
    tab.set(kept, area.value || null);
  });
  let last = {said: '', id: ''};
  let isSending = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (isSending) return;
    const speech = speechOf(form);
    if (typeof speech === 'string') {
      state.textContent = speech;
      return;
    }
    isSending = true;
    state.textContent = SPEAKING.sending;
    // One id for all tries of the same words, so that a message whose answer was lost counts once.
    const said = JSON.stringify(speech);
    if (said !== last.said) last = {said, id: randomId()};
    void send(speech, last.id, place).then(({words, isDone}) => {
      isSending = false;
      state.textContent = words;
      if (!isDone) return;
      tab.set(kept, null);
      finish(form, state, place);
    });
  });
}

/** What the form says, or what is missing, in words. */
function speechOf(form: HTMLFormElement): Speech | string {
  const text = form.querySelector('textarea')!.value.trim();
  const what = form.dataset.what as SpeechKind;
  if (what !== 'rate') return text === '' ? SPEAKING.empty : {what, text};
  const choice = new FormData(form).get('choice');
  return choice === null ? SPEAKING.unchosen : {what, text, satisfied: choice === 'yes'};
}

async function send(
  speech: Speech,
  id: string,
  {key}: Place,
): Promise<{words: string; isDone: boolean}> {
  const ending = await askDesk({do: 'speak', key, number: '', code: '', id, speech});
  if (ending.type === 'lost') return {words: SPEAKING.lost, isDone: false};
  if (ending.type === 'refused') return {words: ending.message, isDone: false};
  if (ending.outcome.to !== 'speak') return {words: SPEAKING.lost, isDone: false};
  return {words: SPEAKING.done(ending.outcome.value, speech), isDone: true};
}

/** The page shows what was; the link fetches what is. */
function finish(form: HTMLFormElement, state: HTMLElement, {key, address}: Place): void {
  form.remove();
  const link = document.createElement('a');
  link.href = `${address}?k=${key}`;
  link.target = '_top';
  link.textContent = SPEAKING.see;
  state.append(' ', link);
  // The button that had the focus is gone.
  state.tabIndex = -1;
  state.focus();
}
