import {trackingWords} from '../../../src/ui/text/visitors/tracking';
import {SPEAKING} from '../../../src/ui/text/visitors/tracking-calls';

describe('J7 what the tracking page says when nothing is found', () => {
  const said = (key: string) =>
    trackingWords({kind: 'unknown'}, undefined, {address: '', number: '', key}).problem;

  it('to who came by a link that was cut: what to do instead', () => {
    expect(said('1.33f42a9d8aa6d801')).toMatch(/^Tautan ini tidak lengkap .*Isikan nomor register/);
  });

  it('to who typed: what to look at again', () => {
    expect(said('')).toMatch(/^Aduan tidak ditemukan\. Periksa nomor register/);
  });
});

describe('J8, J9 what the page says after a rating', () => {
  const rate = (satisfied: boolean, reopened: boolean) =>
    SPEAKING.done({what: 'rate', reopened}, {what: 'rate', satisfied, text: ''});

  it('a discontented citizen who gave no reason learns that nobody works on it', () => {
    expect(rate(false, false)).toContain('aduan belum dibuka kembali');
  });

  it.each([
    [true, false, 'Terima kasih atas penilaian Anda.'],
    [false, true, 'Terima kasih. Aduan dibuka kembali dan ditangani lagi.'],
  ])('satisfied %s, reopened %s: %s', (satisfied, reopened, words) => {
    expect(rate(satisfied, reopened)).toBe(words);
  });
});
