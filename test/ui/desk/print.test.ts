import type {Printed} from '../../../src/domain/desk/protocol';
import {printedOf} from '../../../src/ui/desk/core/receipt';
import {atComplaint, atInbox} from './play';

const MADE: Printed = {title: 'Buku Register Aduan', docUrl: 'https://d', pdfUrl: 'https://p'};

describe('the screen Cetak', () => {
  const atPrints = () => atInbox().do({type: 'openedRoom', room: 'print'});

  it('begins with the register book of this month', () => {
    expect(atPrints().do({type: 'askedPrint'}).sent).toEqual([
      {do: 'print', token: 't', paper: {kind: 'register', month: '2026-11'}},
    ]);
  });

  it.each([
    [
      {kind: 'minutes', month: '2026-10'},
      {kind: 'minutes', month: '2026-10'},
    ],
    [
      {kind: 'offlineSheets', sheets: 20},
      {kind: 'offlineSheets', sheets: 20},
    ],
    [{kind: 'kit', month: '2026-10'}, {kind: 'kit'}],
    [{kind: 'blankForm'}, {kind: 'blankForm'}],
  ] as const)('the choice %j asks for %j', (choice, paper) => {
    const {sent} = atPrints().do({type: 'chosePrint', choice}).do({type: 'askedPrint'});
    expect(sent).toEqual([{do: 'print', token: 't', paper}]);
  });

  it('shows where the paper lies until something else is chosen', () => {
    const play = atPrints().do({type: 'askedPrint'}).answer({to: 'print', value: MADE});
    expect(printedOf(play.state)).toEqual(MADE);
    play.do({type: 'chosePrint', choice: {kind: 'kit'}});
    expect(printedOf(play.state)).toBeNull();
  });

  it('does not print a paper twice by itself when no answer came', () => {
    const play = atPrints().do({type: 'askedPrint'}).end({type: 'lost'});
    expect(play.sent).toEqual([]);
    expect(play.state.problem?.message).toContain('Cetakan mungkin sudah dibuat');
  });

  it('asks only once while a paper is being made', () => {
    expect(atPrints().do({type: 'askedPrint'}).do({type: 'askedPrint'}).sent).toEqual([]);
  });
});

describe('I6 the receipt on the page of a complaint', () => {
  it('is asked for this complaint and shown with it alone', () => {
    const play = atComplaint().do({type: 'askedPaper', kind: 'receipt'});
    expect(play.sent).toEqual([{do: 'print', token: 't', paper: {kind: 'receipt', entry: 1}}]);
    play.answer({to: 'print', value: MADE});
    expect(printedOf(play.state, 1)).toEqual(MADE);
    expect(printedOf(play.state, 2)).toBeNull();
    expect(printedOf(play.state)).toBeNull();
  });
});
