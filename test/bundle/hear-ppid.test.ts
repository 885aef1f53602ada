import type {Act} from '../../src/domain/desk/act';
import {mailsOf} from './office';
import {openReferred, PMD, type ReferredOffice} from './referred';

/** The first bytes of an MP3 with an ID3 tag. */
const VOICE_NOTE = Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]).toString('base64');

describe('K11 a PPID who writes no mail', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
  });

  afterEach(() => office.world.close());

  const received = () =>
    mailsOf(office.world, PMD.ppid).filter(one => one.labels.includes('INBOX'));

  function hears(change: object = {}) {
    const at = office.world.clock.now();
    const act = {type: 'hearPpid', referral: 0, source: 'whatsapp', text: 'Sudah diganti.', at};
    return office.does({...act, ...change} as Act);
  }

  it('gets a text for WhatsApp that says nothing of who complained', () => {
    const [text] = office.open().whatsAppTexts;
    expect(text).toContain('ADU-2026-0001');
    expect(text).toContain('paling lambat Selasa, 3 November');
    expect(text).not.toMatch(/Sari|Contohwati|Balai Desa/);
  });

  it('is written down with source, time, original and transcript, and corrects it by a reply', () => {
    office.ask({
      do: 'attach',
      token: office.token,
      id: 'voice',
      entry: 1,
      name: 'rekaman.mp3',
      data: VOICE_NOTE,
    });
    const {fileId} = office.open().attachments[0]!;
    office.world.advance(office.world.clock.now() + 600_000);
    const at = office.world.clock.now() - 60_000;
    const text = 'Lampunya sudah diganti tadi pagi.';
    const view = hears({source: 'voiceNote', text, at, fileId});
    expect(view.complaint.status).toBe('responded');
    expect(view.materials).toMatchObject([
      {text, at, heard: {source: 'voiceNote', by: 'ayu.admin@example.com', fileId}},
    ]);
    const told = received().at(-1)!;
    expect(told.text).toContain('Balas surel ini bila keliru');
    expect(told.text).toContain(text);
    office.answers(PMD.ppid, 'Keliru: diganti kemarin sore.');
    expect(office.open().materials.at(-1)!.text).toBe('Keliru: diganti kemarin sore.');
  });

  it.each([
    ['a voice note without its recording', {source: 'voiceNote'}, 'no-original'],
    ['a file of somewhere else', {fileId: 'bukan-berkas-aduan'}, 'no-original'],
    ['no words', {text: ' '}, 'tanggapan'],
    ['a way nobody knows', {source: 'telepati'}, 'source'],
    ['words of tomorrow', {at: Date.parse('2026-11-09T00:00:00Z')}, 'waktu'],
    ['words from before the referral', {at: Date.parse('2026-01-01T00:00:00Z')}, 'waktu'],
    ['a referral that is not there', {referral: 3}, 'unknown-referral'],
  ])('is not written down from %s', (_what, change, words) => {
    expect(() => hears(change)).toThrow(words);
    expect(office.open().materials).toEqual([]);
  });
});
