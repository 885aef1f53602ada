import {channelOfLink} from '../../../src/domain/channel';
import {EMPTY_ENTRY, entryFlaws, intakeOf, readEntry} from '../../../src/domain/intake/entry';
import {ENTRY_FLAW} from '../../../src/ui/text/desk/entry';

const NOW = Date.parse('2026-11-02T10:00:00+07:00');
const SOUND = {...EMPTY_ENTRY, body: 'Lampu padam', name: 'Sari Contohwati'};

describe('I3 an entry on behalf', () => {
  it.each([
    [{}, []],
    [{body: '  '}, ['body']],
    [{name: ''}, ['nobody']],
    [{name: '', anonymous: true}, []],
    [{name: '', account: '@sari'}, []],
    [{email: 'bukan surel'}, ['email']],
    [{link: 'instagram.com/p/1'}, ['link']],
    [{link: 'javascript:alert(1)'}, ['link']],
    [{link: 'https://www.instagram.com/p/1'}, []],
    [{receivedAt: NOW + 1}, ['future']],
    [{receivedAt: NOW - 60_000}, []],
    [{receivedAt: NOW - 86_400_000}, ['lateReason']],
    [{receivedAt: NOW - 86_400_000, lateReason: 'Listrik padam'}, []],
    [{sheet: 'l 2026 1 3'}, []],
    [{sheet: '17'}, ['sheet']],
    [{channel: 'webForm' as const}, ['channel']],
    [{body: 'a'.repeat(20_001)}, ['tooLong']],
  ])('%j lacks %j', (change, flaws) => {
    const found = entryFlaws({...SOUND, ...change}, NOW);
    expect(found).toEqual(flaws);
    for (const flaw of found) expect(ENTRY_FLAW[flaw]).toMatch(/\.$/);
  });

  it('is read from anything a page may send', () => {
    const sent = {
      channel: 7,
      body: ' Lampu ',
      name: ['x'],
      anonymous: 'Ya',
      receivedAt: '1',
      more: 1,
    };
    expect(readEntry(sent)).toEqual({...EMPTY_ENTRY, channel: 'other', body: 'Lampu'});
  });

  it('is received when the officer says, and now otherwise', () => {
    expect(intakeOf(SOUND, NOW).receivedAt).toBe(NOW);
    const late = {...SOUND, receivedAt: NOW - 1, lateReason: 'Listrik padam'};
    expect(intakeOf(late, NOW)).toMatchObject({receivedAt: NOW - 1, lateReason: 'Listrik padam'});
  });
});

describe('I2 the platform of a link', () => {
  it.each([
    ['https://www.instagram.com/p/abc', 'instagram'],
    ['https://m.facebook.com/story?id=1', 'facebook'],
    ['https://fb.watch/1', 'facebook'],
    ['https://x.com/a/status/1', 'x'],
    ['https://twitter.com/a/status/1', 'x'],
    ['https://vt.tiktok.com/1', 'tiktok'],
    ['https://www.lapor.go.id/pengaduan/1', 'sp4n'],
    ['https://notinstagram.com/p/1', null],
    ['https://example.com/?u=instagram.com', null],
    ['instagram', null],
  ])('%s is %s', (link, channel) => expect(channelOfLink(link)).toBe(channel));
});
