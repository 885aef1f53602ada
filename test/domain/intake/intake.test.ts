import {channelOf} from '../../../src/domain/channel';
import {proposeMapping} from '../../../src/domain/intake/form-mapping';
import {readMoment} from '../../../src/domain/intake/moment';
import {readSubmission, saysYes} from '../../../src/domain/intake/intake';

const questions = [
  ['1', 'Nama lengkap'],
  ['2', 'Alamat surel (e-mail)'],
  ['3', 'Nomor HP/WhatsApp'],
  ['4', 'Alamat tempat tinggal'],
  ['5', 'NIK (bila ada)'],
  ['6', 'Judul aduan'],
  ['7', 'Isi aduan'],
  ['8', 'Apakah identitas Anda dirahasiakan?'],
  ['9', 'Kanal aduan'],
  ['10', 'Warna kesukaan'],
].map(([id, title]) => ({id: id!, title: title!}));

describe('I1 the mapping the desk proposes', () => {
  const mapping = proposeMapping('form', questions);

  it.each([
    ['1', 'name'],
    ['2', 'email'],
    ['3', 'phone'],
    ['4', 'address'],
    ['5', 'identityNumber'],
    ['6', 'title'],
    ['7', 'body'],
    ['8', 'confidential'],
    ['9', 'channel'],
  ])('question %s is read as %s', (id, field) => {
    expect(mapping.fields[id]).toBe(field);
  });

  it('claims no question it does not understand, and none twice', () => {
    expect(mapping.fields['10']).toBeUndefined();
    expect(new Set(Object.values(mapping.fields)).size).toBe(Object.values(mapping.fields).length);
  });
});

function readerOf(asked: typeof questions) {
  const office = {email: 'aduan.kecamatan@example.com', zone: 'WIB' as const};
  return {form: proposeMapping('form', asked), office};
}

describe('I1, I3 a response of the office’s own account', () => {
  const reader = readerOf([
    ...questions,
    {id: '11', title: 'Diterima pada (diisi petugas)'},
    {id: '12', title: 'Alasan dicatat kemudian'},
  ]);
  const at = Date.parse('2026-11-02T10:00:00+07:00');
  const response = (answers: Record<string, string>, respondent = 'Aduan.Kecamatan@example.com') =>
    readSubmission(
      {
        responseId: 'r1',
        at,
        respondent,
        answers: Object.entries(answers).map(([id, answer]) => ({
          id,
          title: `tanya ${id}`,
          answer,
        })),
      },
      reader,
    );

  it('is an entry for somebody else, whose address it does not give', () => {
    expect(response({7: 'Lampu padam', 9: 'Datang langsung'})).toMatchObject({
      channel: 'walkIn',
      receivedAt: at,
      fields: {body: 'Lampu padam'},
    });
    expect(response({7: 'Lampu padam'}).fields.email).toBeUndefined();
    expect(response({7: 'Lampu padam'}).channel).toBe('other');
  });

  it('counts from the day the complaint was received, with the reason', () => {
    const intake = response({7: 'x', 11: '2026-10-30 14:30', 12: 'Listrik padam'});
    expect(intake.receivedAt).toBe(Date.parse('2026-10-30T14:30:00+07:00'));
    expect([intake.lateReason, intake.extra]).toEqual(['Listrik padam', []]);
  });

  it.each(['kemarin dulu', '2026-11-03', '31/2/2026'])(
    'keeps a day of %s as it was written',
    day => {
      const intake = response({7: 'x', 11: day});
      expect([intake.receivedAt, intake.extra]).toEqual([
        at,
        [{question: 'Diterima pada', answer: day}],
      ]);
    },
  );

  it('lets nobody else move the day of receipt', () => {
    const intake = response({7: 'x', 11: '2026-01-02'}, 'sari.contoh@example.com');
    expect(intake.receivedAt).toBe(at);
    expect(intake.extra).toEqual([{question: 'tanya 11', answer: '2026-01-02'}]);
  });
});

describe('a moment as people write it', () => {
  it.each([
    ['2026-11-02', '2026-11-02T00:00:00+07:00'],
    ['2026-11-02T09:05', '2026-11-02T09:05:00+07:00'],
    ['02/11/2026 09.05', '2026-11-02T09:05:00+07:00'],
    ['2-1-2026', '2026-01-02T00:00:00+07:00'],
    ['2 November 2026 pukul 9.05 WIB', '2026-11-02T09:05:00+07:00'],
    ['Senin, 2 Nov 2026', '2026-11-02T00:00:00+07:00'],
    ['31/2/2026', null],
    ['2026-11-02 25:00', null],
    ['besok', null],
    ['', null],
  ])('%j', (written, expected) => {
    expect(readMoment(written, 'WIB')).toBe(expected === null ? null : Date.parse(expected));
  });
});

describe('SOP A1 a response of the Form', () => {
  const reader = readerOf(questions);
  const submission = {
    responseId: 'r1',
    at: 1000,
    respondent: 'dari.akun@example.com',
    answers: [
      {id: '1', title: 'Nama lengkap', answer: 'Sari Contohwati'},
      {id: '7', title: 'Isi aduan', answer: '=1+1'},
      {id: '9', title: 'Kanal aduan', answer: 'Instagram DM'},
      {id: '10', title: 'Warna kesukaan', answer: 'hijau'},
    ],
  };

  it('is read by item id, whatever the title has become', () => {
    const renamed = {
      ...submission,
      answers: submission.answers.map(one => ({...one, title: 'Full name'})),
    };
    expect(readSubmission(renamed, reader).fields.name).toBe('Sari Contohwati');
  });

  it('keeps the answers no field claims', () => {
    expect(readSubmission(submission, reader).extra).toEqual([
      {question: 'Warna kesukaan', answer: 'hijau'},
    ]);
  });

  it('takes the address Google collected where the citizen gave none', () => {
    expect(readSubmission(submission, reader).fields.email).toBe('dari.akun@example.com');
  });

  it('knows the channel from the words of the Form', () => {
    expect(readSubmission(submission, reader).channel).toBe('instagram');
  });
});

describe('the channel in a person’s own words', () => {
  it.each([
    ['', 'webForm'],
    ['Formulir Web', 'webForm'],
    ['Instagram DM', 'instagram'],
    ['X mention', 'x'],
    ['WhatsApp', 'whatsapp'],
    ['SP4N-LAPOR!', 'sp4n'],
    ['Datang langsung (diinput admin)', 'walkIn'],
    ['Surat pos', 'other'],
  ])('%j is %s', (words, channel) => {
    expect(channelOf(words)).toBe(channel);
  });
});

describe('I8 a wish for secrecy', () => {
  it.each([
    ['Ya', true],
    ['Ya, rahasiakan identitas saya', true],
    ['Tidak', false],
    ['', false],
    [undefined, false],
  ])('%j means %s', (answer, wanted) => {
    expect(saysYes(answer)).toBe(wanted);
  });
});
