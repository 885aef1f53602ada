import {fold} from '../../src/domain/complaint/apply';
import {type Dossier, NO_TEXTS, NOBODY} from '../../src/domain/complaint/dossier';
import type {Route} from '../../src/domain/complaint/route';
import {answerOfOther} from '../../src/workflow/acts/answer-of-other';
import type {ActContext} from '../../src/workflow/acts/context';
import {officeSettings} from '../office-settings';
import {ANSWERED, DRAFTED, NOW, REGISTERED} from '../ui/desk/fixtures';

const context = {
  now: NOW,
  by: 'meja',
  settings: officeSettings(),
  seal: (text: string) => text,
  citizenAddress: () => 'aduan+c2@example.com',
} as unknown as ActContext;

const dossier = (entry: number, ...events: Parameters<typeof fold>[0]): Dossier => ({
  entry,
  complaint: fold(events)!,
  complainant: {...NOBODY, email: 'sari.contoh@example.com'},
  texts: {...NO_TEXTS, body: 'Lampu padam', answer: 'Lampu sudah diganti.'},
  slot: null,
});

describe('C5 the answer of another complaint', () => {
  const parent = dossier(1, REGISTERED, DRAFTED, ANSWERED);
  const after = (route: Route, reachableByMail = true) => {
    const child = dossier(2, {...REGISTERED, type: 'registered', route, reachableByMail} as never);
    const {events, letters = []} = answerOfOther(child, parent, context);
    return {
      letters: letters.map(({kind}) => kind),
      notices: fold(events, child.complaint)!.notices.map(({kind}) => kind),
    };
  };

  it.each<[string, Route, boolean, {letters: string[]; notices: string[]}]>([
    ['goes by mail', {}, true, {letters: ['answer'], notices: []}],
    ['is told by hand without one', {}, false, {letters: [], notices: ['answer']}],
    [
      'is posted besides (SOP B5)',
      {publish: true},
      true,
      {letters: ['answer'], notices: ['answer']},
    ],
  ])('%s', (_how, route, reachable, told) => {
    expect(after(route, reachable)).toEqual(told);
  });
});
