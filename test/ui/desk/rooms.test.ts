import {ROOM} from '../../../src/ui/text/desk/desk';
import {inboxWith, viewAfter} from './fixtures';
import {playDesk} from './play';

/** A page that has fetched nothing yet, with the inbox on it. */
function freshInbox() {
  const play = playDesk({withoutRooms: true}).do({type: 'started', token: 't', kept: null});
  return play.answer({to: 'inbox', value: inboxWith(viewAfter([]))});
}

const FETCH_COMPLAINT = {do: 'fetchRoom', room: 'complaint', token: 't'};

describe('a room of the desk page', () => {
  it('for one complaint is fetched while the officer reads the inbox, once', () => {
    const play = freshInbox();
    expect(play.effects).toContainEqual(FETCH_COMPLAINT);
    expect(play.do({type: 'refreshed'}).effects).not.toContainEqual(FETCH_COMPLAINT);
  });

  it('does not hold up a command, nor is it held up', () => {
    const play = freshInbox().do({type: 'opened', entry: 1});
    expect(play.sent).toEqual([{do: 'open', token: 't', entry: 1}]);
    play.come('complaint').answer({to: 'open', value: viewAfter([])});
    expect(play.state.screen).toMatchObject({name: 'complaint', view: {entry: 1}});
  });

  it('is put up as soon as it has come, and at once the next time', () => {
    const play = freshInbox().do({type: 'openedRoom', room: 'recap'});
    expect(play.state.screen).toEqual({name: 'room', room: 'recap'});
    expect(play.effects).toContainEqual({do: 'fetchRoom', room: 'recap', token: 't'});
    expect(play.come('recap').state.screen.name).toBe('recap');
    play.do({type: 'wentBack'}).do({type: 'openedRoom', room: 'recap'});
    expect(play.state.screen.name).toBe('recap');
  });

  it('does not come over what the officer has turned to meanwhile', () => {
    const play = freshInbox().do({type: 'openedRoom', room: 'recap'}).do({type: 'wentBack'});
    expect(play.come('recap').state.screen).toEqual({name: 'inbox'});
  });

  it('that is lost says that all is safe and can be asked for again', () => {
    const play = freshInbox().do({type: 'openedRoom', room: 'print'});
    play.do({type: 'roomEnded', room: 'print', ending: {type: 'lost'}});
    expect(play.state.problem?.message).toMatch(/^Semua aduan aman\./);
    expect(play.do({type: 'again'}).effects).toEqual([
      {do: 'fetchRoom', room: 'print', token: 't'},
    ]);
    expect(play.state.problem).toBeNull();
  });

  it('that nobody waits for is lost in silence, and asked for when it is needed', () => {
    const play = freshInbox();
    play.do({type: 'roomEnded', room: 'complaint', ending: {type: 'lost'}});
    expect(play.state.problem).toBeNull();
    expect(play.effects).toEqual([]);
    expect(play.do({type: 'opened', entry: 1}).effects).toContainEqual(FETCH_COMPLAINT);
  });

  it('of a desk brought up to date meanwhile asks for a reload, and keeps the texts', () => {
    const play = freshInbox().do({type: 'openedRoom', room: 'print'});
    const ending = {type: 'answered', outcome: {to: 'room', value: ''}} as const;
    play.do({type: 'roomEnded', room: 'print', ending});
    expect(play.state.problem).toEqual({message: ROOM.stale, again: null});
  });

  it('refused to a device that is signed out leads to signing in', () => {
    const play = freshInbox().do({type: 'openedRoom', room: 'print'});
    const ending = {type: 'refused', code: 'signed-out', message: 'Aduan aman.'} as const;
    play.do({type: 'roomEnded', room: 'print', ending});
    expect(play.state).toMatchObject({token: '', screen: {name: 'signIn'}});
  });
});
