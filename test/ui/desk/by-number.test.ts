import {DESK} from '../../../src/ui/text/desk/desk';
import {viewAfter} from './fixtures';
import {atInbox} from './play';

describe('J8 a complaint by its number', () => {
  it('is asked of the desk and opened, with the focus on its heading', () => {
    const view = viewAfter([]);
    const play = atInbox().do({type: 'soughtNumber', number: ' 12 '});
    expect(play.sent).toEqual([{do: 'openNumber', token: 't', number: '12'}]);
    play.answer({to: 'openNumber', value: view});
    expect(play.state.screen).toMatchObject({name: 'complaint', entry: view.entry, view});
    expect(play.effects).toContainEqual({do: 'focus', on: 'heading'});
  });

  it('that is none asks nobody', () => {
    const play = atInbox().do({type: 'soughtNumber', number: 'lampu'});
    expect([play.sent, play.state.problem?.message]).toEqual([[], DESK.noNumber]);
  });

  it('that is unknown leaves the inbox where it is', () => {
    const play = atInbox().do({type: 'soughtNumber', number: '99'}).refuse('unknown-complaint');
    expect([play.state.screen.name, play.state.problem?.message]).toEqual([
      'inbox',
      'unknown-complaint',
    ]);
  });
});
