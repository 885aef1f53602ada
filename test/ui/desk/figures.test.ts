import type {DeskFigures} from '../../../src/domain/desk/figures';
import {inboxWith, viewAfter} from './fixtures';
import {playDesk} from './play';

const FIGURES: DeskFigures = {lines: ['Tidak ada.'], facts: [], tables: [], repeats: []};

describe('P4 the room Angka', () => {
  const opened = () =>
    playDesk()
      .do({type: 'started', token: 't', kept: null})
      .answer({to: 'inbox', value: inboxWith(viewAfter([]))})
      .do({type: 'openedRoom', room: 'figures'});

  it('begins with this month, asks once, and shows what comes', () => {
    const play = opened().do({type: 'askedFigures'});
    const [sent] = play.sent;
    expect(sent).toMatchObject({do: 'figures', token: 't'});
    expect(play.do({type: 'askedFigures'}).sent).toEqual([]);
    play.answer({to: 'figures', value: FIGURES});
    expect(play.state.screen).toMatchObject({name: 'figures', shown: FIGURES});
  });

  it('another period takes the figures of the last one away, and begins on its own first day', () => {
    const play = opened().do({type: 'askedFigures'}).answer({to: 'figures', value: FIGURES});
    play.do({type: 'choseFigures', choice: {length: 'year'}});
    expect(play.state.screen).toMatchObject({shown: null, length: 'year'});
    expect((play.state.screen as {from: string}).from).toMatch(/^\d{4}-01-01$/);
  });
});
