import {CLASSIFIED, DRAFTED, inboxWith, NOTICE_DUE, REFERRED, viewAfter} from './fixtures';
import {atComplaint, atInbox, playDesk} from './play';

const UNIT = 'Seksi Pelayanan Umum';

describe('K1 a new complaint', () => {
  it('is classified and referred in one command: open, choose the unit, send', () => {
    const play = atInbox(viewAfter([]))
      .do({type: 'opened', entry: 1})
      .answer({to: 'open', value: viewAfter([])})
      .do({type: 'typed', values: {unit: UNIT}})
      .do({type: 'submitted', what: 'classifyAndRefer', id: 'a'});
    expect(play.sent).toMatchObject([
      {
        do: 'act',
        id: 'a',
        entry: 1,
        seen: 1,
        acts: [{type: 'classify'}, {type: 'refer', unit: UNIT}],
      },
    ]);
    const referred = viewAfter([CLASSIFIED, REFERRED]);
    play.answer({to: 'act', value: referred});
    expect(play.state.said).toBe(`Aduan ADU-2026-0001 diteruskan ke ${UNIT}.`);
    expect(play.state.screen).toMatchObject({view: referred});
    expect(play.state.unsent).toEqual({});
    expect(play.effects).toContainEqual({do: 'focus', on: 'heading'});
  });

  it('stands in the inbox as it now is, before the inbox is read again', () => {
    const play = atComplaint()
      .do({type: 'submitted', what: 'refer', id: 'a'})
      .do({type: 'typed', values: {unit: UNIT}})
      .do({type: 'submitted', what: 'refer', id: 'a'})
      .answer({to: 'act', value: viewAfter([CLASSIFIED, REFERRED])})
      .do({type: 'wentBack'});
    expect(play.state.inbox?.items).toMatchObject([{entry: 1, status: 'referred', unit: UNIT}]);
    expect(play.sent).toEqual([{do: 'inbox', token: 't'}]);
    expect(play.state.call?.quiet).toBe(true);
  });

  it('leaves the inbox when nothing is left to do', () => {
    const dismissed = viewAfter([
      {type: 'dismissed', at: 0, by: 'rina@example.com', reasonHash: 'h'},
    ]);
    const play = atComplaint()
      .do({type: 'typed', values: {reason: 'Promosi'}})
      .do({type: 'submitted', what: 'dismiss', id: 'a'})
      .answer({to: 'act', value: dismissed});
    expect(play.state.inbox?.items).toEqual([]);
  });
});

describe('unsent text', () => {
  it('survives a reload of the page, with the complaint that was open', () => {
    const kept = atComplaint()
      .do({type: 'typed', values: {reason: 'Promosi'}})
      .effects.find(effect => effect.do === 'keep');
    expect(kept).toEqual({
      do: 'keep',
      kept: {writer: 'rina@example.com', unsent: {1: {reason: 'Promosi'}}, entry: 1, draft: null},
    });
    const play = playDesk()
      .do({
        type: 'started',
        token: 't',
        kept: {writer: 'rina@example.com', unsent: {1: {reason: 'Promosi'}}, entry: 1, draft: null},
      })
      .answer({to: 'inbox', value: inboxWith(viewAfter([]))});
    expect(play.sent).toEqual([{do: 'open', token: 't', entry: 1}]);
    expect(play.state.unsent).toEqual({1: {reason: 'Promosi'}});
  });

  it('is what a reload comes back for: without any, the inbox opens', () => {
    const play = playDesk()
      .do({
        type: 'started',
        token: 't',
        kept: {writer: 'rina@example.com', unsent: {2: {reason: 'Promosi'}}, entry: 1, draft: null},
      })
      .answer({to: 'inbox', value: inboxWith(viewAfter([]))});
    expect(play.sent).toEqual([]);
    expect(play.state.screen).toEqual({name: 'inbox'});
  });

  it('is shown to nobody but who wrote it', () => {
    const unsent = {1: {reason: 'Promosi'}};
    const play = playDesk()
      .do({
        type: 'started',
        token: 't',
        kept: {writer: 'budi@example.com', unsent, entry: 1, draft: null},
      })
      .answer({to: 'inbox', value: inboxWith(viewAfter([]))});
    expect(play.state.screen).toEqual({name: 'inbox'});
    expect(play.state).toMatchObject({unsent: {}, draft: null});
    expect(play.effects).toContainEqual({do: 'keep', kept: null});
  });

  it('of one form stays when another form is sent', () => {
    const drafted = viewAfter([CLASSIFIED, DRAFTED], {answer: 'Lama.'});
    const play = atComplaint(drafted)
      .do({type: 'typed', values: {answer: 'Baru.', category: 'Lainnya'}})
      .do({type: 'submitted', what: 'classify', id: 'a'})
      .answer({to: 'act', value: drafted});
    expect(play.state.unsent).toEqual({1: {answer: 'Baru.'}});
  });

  it('can be thrown away for what the desk has', () => {
    const play = atComplaint().do({type: 'typed', values: {answer: 'Baru.'}});
    expect(play.do({type: 'droppedText'}).state.unsent).toEqual({});
  });
});

describe('design 13 telling a citizen without e-mail', () => {
  it('is one command that says how', () => {
    const play = atComplaint(viewAfter([NOTICE_DUE])).do({
      type: 'acted',
      acts: [{type: 'tell', notice: 0, how: 'instagram'}],
      id: 'a',
    });
    expect(play.sent).toMatchObject([{do: 'act', seen: 2, acts: [{notice: 0, how: 'instagram'}]}]);
    const told = {type: 'told' as const, at: 1, by: 'rina', notice: 0, how: 'instagram' as const};
    play.answer({to: 'act', value: viewAfter([NOTICE_DUE, told])});
    expect(play.state.said).toBe('Tercatat: pelapor sudah diberi tahu lewat Instagram.');
  });
});

describe('I8, R6 a hidden identity', () => {
  const {complainant} = viewAfter([]);
  const hidden = viewAfter([], {
    complainant: {...complainant, name: '', anonymous: true, hidden: true},
  });
  const opened = viewAfter([{type: 'identityOpened', at: 1, by: 'rina', reasonHash: 'h'}]);

  it('is asked of the desk, with a reason', () => {
    const play = atComplaint(hidden).do({type: 'openedIdentity', reason: ' ', id: 'i'});
    expect(play.sent).toEqual([]);
    expect(play.state.flaws).toEqual(['openReason']);
    play.do({type: 'openedIdentity', reason: ' Menelepon pelapor ', id: 'i'});
    expect(play.sent).toEqual([
      {do: 'openIdentity', token: 't', id: 'i', entry: 1, reason: 'Menelepon pelapor'},
    ]);
  });

  it('stays while the page refreshes itself, and is gone with the next opening', () => {
    const play = atComplaint(hidden).do({type: 'openedIdentity', reason: 'Menelepon', id: 'i'});
    play.answer({to: 'openIdentity', value: opened});
    const again = {...hidden, complaint: opened.complaint};
    play.do({type: 'becameVisible'}).answer({to: 'open', value: again});
    expect(play.state.screen).toMatchObject({view: {complainant: {name: 'Sari Contohwati'}}});
    play
      .do({type: 'wentBack'})
      .do({type: 'opened', entry: 1})
      .answer({to: 'inbox', value: inboxWith(again)});
    expect(play.state.screen).toMatchObject({name: 'complaint', view: null});
  });
});

describe('P1 the recap', () => {
  it('is of this month unless the officer chooses another, and is made step by step', () => {
    const play = atInbox().do({type: 'openedRoom', room: 'recap'});
    expect(play.state.screen).toMatchObject({from: '2026-11-01', length: 'month', made: null});
    play.do({type: 'choseReport', choice: {from: '2026-10-01'}}).do({type: 'askedReport'});
    const wish = {
      kind: 'recap',
      period: {from: '2026-10-01', to: '2026-10-31'},
      number: '',
    } as const;
    expect(play.sent).toEqual([{do: 'recap', token: 't', wish}]);
    const job = {at: 5, span: [1, 900] as const};
    const filed = {docUrl: 'd', pdfUrl: 'p'};
    play.answer({to: 'recap', value: {...job, done: 0, steps: 2, filed: null}});
    expect(play.sent).toEqual([{do: 'recap', token: 't', wish: {...wish, job: {...job, done: 0}}}]);
    play.answer({to: 'recap', value: {...job, done: 1, steps: 2, filed}});
    play.answer({to: 'recap', value: {...job, done: 2, steps: 2, filed: null}});
    expect(play.sent).toEqual([]);
    expect(play.state.screen).toMatchObject({filed, made: {done: 2}});
  });
});
