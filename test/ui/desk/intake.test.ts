import type {FormCheck, ImportCheck} from '../../../src/domain/desk/setting-up';
import {atInbox} from './play';
import {NOW, viewAfter} from './fixtures';

describe('I2, I3 the page *Catat aduan*', () => {
  const at = () => atInbox().do({type: 'openedRoom', room: 'enter'});

  it('sends what was written, once, and shows the complaint with its number', () => {
    const play = at()
      .do({type: 'entryTyped', values: {body: 'Lampu padam', name: 'Sari Contohwati'}})
      .do({type: 'entered', id: 'e1', now: NOW});
    expect(play.sent).toMatchObject([
      {do: 'enter', id: 'e1', draft: {body: 'Lampu padam', channel: 'walkIn', receivedAt: null}},
    ]);
    play.do({type: 'entered', id: 'e2', now: NOW});
    expect(play.sent).toEqual([]);
    play.answer({to: 'enter', value: viewAfter([])});
    expect(play.state.screen).toMatchObject({name: 'complaint', entry: 1});
    expect(play.state.said).toBe('Aduan terdaftar dengan nomor ADU-2026-0001.');
  });

  it('knows the platform from the link and keeps the channel otherwise', () => {
    const play = at().do({type: 'entryTyped', values: {link: 'https://www.tiktok.com/@a/video/1'}});
    expect(play.state.screen).toMatchObject({values: {channel: 'tiktok'}});
    play.do({type: 'entryTyped', values: {link: 'https://example.com'}});
    expect(play.state.screen).toMatchObject({values: {channel: 'tiktok'}});
  });

  it('sends nothing that the desk would refuse, and says where it lacks', () => {
    const play = at()
      .do({type: 'entryTyped', values: {received: '2026-11-20T09:00', name: 'Sari'}})
      .do({type: 'entered', id: 'e1', now: NOW});
    expect(play.sent).toEqual([]);
    expect(play.state.screen).toMatchObject({flaws: ['body', 'lateReason']});
    play.do({type: 'entryTyped', values: {body: 'Lampu padam', lateReason: 'Listrik padam'}});
    expect(play.do({type: 'entered', id: 'e2', now: NOW}).sent).toMatchObject([
      {draft: {receivedAt: Date.parse('2026-11-20T09:00:00+07:00')}},
    ]);
  });

  it('keeps the text and the screenshot while the officer looks at the inbox', () => {
    const file = {id: 'f', name: 'pesan.png', data: 'AAAA'};
    const play = at()
      .do({type: 'entryTyped', values: {body: 'Lampu padam', name: 'Sari'}})
      .do({type: 'choseEntryFile', file})
      .do({type: 'wentBack'})
      .do({type: 'openedRoom', room: 'enter'});
    expect(play.state.screen).toMatchObject({values: {body: 'Lampu padam'}, file});
    play.do({type: 'entered', id: 'e1', now: NOW}).answer({to: 'enter', value: viewAfter([])});
    expect(play.sent).toMatchObject([{do: 'attach', name: 'pesan.png'}]);
    play.answer({to: 'attach', value: viewAfter([])});
    play.do({type: 'wentBack'}).do({type: 'openedRoom', room: 'enter'});
    expect(play.state.screen).toMatchObject({values: {body: ''}, file: null});
  });

  it('cannot be left while the number is awaited', () => {
    const play = at()
      .do({type: 'entryTyped', values: {body: 'Lampu padam', name: 'Sari'}})
      .do({type: 'entered', id: 'e1', now: NOW})
      .do({type: 'wentBack'});
    expect(play.state.screen).toMatchObject({name: 'enter'});
  });
});

describe('I1 the page *Formulir*', () => {
  const check: FormCheck = {
    changes: [],
    questions: [
      {id: '1', title: 'Nama'},
      {id: '2', title: 'Isi aduan'},
    ],
    mapping: {formId: 'f', fields: {1: 'name', 2: 'body'}},
  };

  it('gives a field to one question only, and sends the new mapping', () => {
    const play = atInbox()
      .do({type: 'openedRoom', room: 'form'})
      .answer({to: 'formChanges', value: check});
    play.do({type: 'remapped', question: '1', field: 'body'}).do({type: 'confirmedForm', id: 'm'});
    expect(play.sent).toMatchObject([{do: 'remapForm', id: 'm', mapping: {fields: {1: 'body'}}}]);
    play.answer({to: 'remapForm', value: check});
    expect(play.state.said).toBe('Pencocokan disimpan.');
  });
});

describe('R7 the page *Impor register lama*', () => {
  const check: ImportCheck = {
    year: 2026,
    count: 3,
    gaps: 0,
    problems: [],
    problemCount: 0,
    isReady: true,
    done: 0,
  };
  const tried = (value: ImportCheck) =>
    atInbox()
      .do({type: 'openedRoom', room: 'import'})
      .do({type: 'typedImport', text: 'No;Tanggal;Isi'})
      .do({type: 'askedImport', what: 'checkImport'})
      .answer({to: 'checkImport', value});

  it('takes nothing over that was not tried, or has faults', () => {
    const ask = {type: 'askedImport', what: 'runImport'} as const;
    expect(tried({...check, isReady: false}).do(ask).sent).toEqual([]);
    const edited = tried(check).do({type: 'typedImport', text: 'lain'});
    expect(edited.do(ask).sent).toEqual([]);
  });

  it('goes on by itself until all is in', () => {
    const play = tried(check).do({type: 'askedImport', what: 'runImport'});
    play.answer({to: 'runImport', value: {done: 2, count: 3}});
    expect(play.effects).toMatchObject([{do: 'repeatLater', after: 60_000}]);
    play.do({type: 'repeatDue', no: play.state.call!.no});
    expect(play.sent).toEqual([{do: 'runImport', token: 't', text: 'No;Tanggal;Isi'}]);
    play.answer({to: 'runImport', value: {done: 3, count: 3}});
    expect(play.sent).toEqual([]);
  });
});
