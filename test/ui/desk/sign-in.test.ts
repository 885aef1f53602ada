import {atComplaint, playDesk} from './play';
import {inboxWith, viewAfter} from './fixtures';

const HELLO = {installed: true, officeName: 'Kecamatan Karangluhur', isOffice: false};
const OFFICER = inboxWith().officer;

describe('O4 signing in', () => {
  const atSignIn = () =>
    playDesk().do({type: 'started', token: '', kept: null}).answer({to: 'hello', value: HELLO});

  it('asks for the address, then for the code, and puts the cursor there', () => {
    const play = atSignIn().do({type: 'askedCode', email: ' rina@example.com '});
    expect(play.sent).toEqual([{do: 'askCode', email: 'rina@example.com'}]);
    play.answer({to: 'askCode', value: null});
    expect(play.state.screen).toMatchObject({codeSent: true, email: 'rina@example.com'});
    expect(play.effects).toContainEqual({do: 'focus', on: 'code'});
  });

  it('keeps the token on the device and opens the inbox', () => {
    const play = atSignIn()
      .do({type: 'askedCode', email: 'rina@example.com'})
      .answer({to: 'askCode', value: null})
      .do({type: 'gaveCode', code: '123456'})
      .answer({to: 'signIn', value: {token: 'baru', officer: OFFICER}});
    expect(play.effects).toContainEqual({do: 'keepToken', token: 'baru'});
    expect(play.sent).toEqual([{do: 'inbox', token: 'baru'}]);
    play.answer({to: 'inbox', value: inboxWith()});
    expect(play.state.screen).toEqual({name: 'inbox'});
  });

  it('sends nothing for what cannot be an address', () => {
    const play = atSignIn().do({type: 'askedCode', email: 'rina'});
    expect(play.sent).toEqual([]);
    expect(play.state.problem?.message).toContain('Belum ada yang dikirim');
  });

  it('shows a wrong code as the desk words it and stays', () => {
    const play = atSignIn()
      .do({type: 'askedCode', email: 'rina@example.com'})
      .answer({to: 'askCode', value: null})
      .do({type: 'gaveCode', code: '1'})
      .refuse('wrong-code', 'Kode tidak cocok.');
    expect(play.state.problem).toEqual({message: 'Kode tidak cocok.', again: null});
    expect(play.state.screen).toMatchObject({name: 'signIn', codeSent: true});
  });

  it('says who can install a desk that is not there yet', () => {
    const play = playDesk()
      .do({type: 'started', token: '', kept: null})
      .answer({to: 'hello', value: {...HELLO, installed: false}});
    expect(play.state.screen).toEqual({name: 'notInstalled', isOffice: false});
  });

  it('comes back to the same complaint, with what was typed, when the sign-in has run out', () => {
    const play = atComplaint(viewAfter([]))
      .do({type: 'typed', values: {reason: 'Promosi'}})
      .do({type: 'submitted', what: 'dismiss', id: 'a'})
      .refuse('signed-out', 'Aduan aman.');
    expect(play.state).toMatchObject({token: '', screen: {name: 'signIn'}, resume: 1});
    expect(play.effects).toContainEqual({do: 'keepToken', token: ''});
    play
      .do({type: 'askedCode', email: OFFICER.email})
      .answer({to: 'askCode', value: null})
      .do({type: 'gaveCode', code: '123456'})
      .answer({to: 'signIn', value: {token: 'baru', officer: OFFICER}})
      .answer({to: 'inbox', value: inboxWith()});
    expect(play.sent).toEqual([{do: 'open', token: 'baru', entry: 1}]);
    expect(play.state.unsent).toEqual({1: {reason: 'Promosi'}});
  });

  it('forgets token and texts when the officer signs out', () => {
    const play = atComplaint()
      .do({type: 'typed', values: {reason: 'Promosi'}})
      .do({type: 'wentBack'})
      .do({type: 'signedOut'});
    expect(play.effects).toContainEqual({do: 'keepToken', token: ''});
    expect(play.effects).toContainEqual({do: 'keep', kept: null});
    expect(play.state.inbox).toBeNull();
    play.answer({to: 'hello', value: HELLO});
    expect(play.effects).toContainEqual({do: 'focus', on: 'heading'});
  });
});
