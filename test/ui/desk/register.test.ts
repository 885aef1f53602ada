import {atInbox} from './play';

const PART = {findings: ['Jilid 1, tab Jurnal: baris 3 diubah.'], checked: 20_000, next: 'lanjut'};
const REST = {findings: [], checked: 300, next: ''};

describe('R4, R9 the register on the desk page', () => {
  it('asks for the next part by itself and joins what was found', () => {
    const play = atInbox()
      .do({type: 'openedRoom', room: 'register'})
      .do({type: 'caredForRegister', care: 'verify'})
      .end({type: 'answered', outcome: {to: 'verify', value: PART}});
    expect(play.state.call?.message).toMatchObject({do: 'verify', from: 'lanjut'});
    expect(play.state.screen).toMatchObject({checked: 20_000, isOver: false});
    play.end({type: 'answered', outcome: {to: 'verify', value: REST}});
    expect(play.state.call).toBeNull();
    expect(play.state.screen).toMatchObject({
      findings: PART.findings,
      checked: 20_300,
      isOver: true,
    });
  });

  it('begins anew with *Pulihkan* and forgets what verification had found', () => {
    const play = atInbox()
      .do({type: 'openedRoom', room: 'register'})
      .do({type: 'caredForRegister', care: 'verify'})
      .end({type: 'answered', outcome: {to: 'verify', value: {...PART, next: ''}}})
      .do({type: 'caredForRegister', care: 'restore'});
    expect(play.state.screen).toMatchObject({care: 'restore', findings: [], isOver: false});
    expect(play.state.call?.message).toMatchObject({do: 'restore', from: ''});
  });
});
