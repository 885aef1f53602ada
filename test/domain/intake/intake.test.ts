import {channelOf} from '../../../src/domain/channel';
import {proposeMapping} from '../../../src/domain/intake/form-mapping';
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

describe('SOP A1 a response of the Form', () => {
  const mapping = proposeMapping('form', questions);
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
    expect(readSubmission(renamed, mapping).fields.name).toBe('Sari Contohwati');
  });

  it('keeps the answers no field claims', () => {
    expect(readSubmission(submission, mapping).extra).toEqual([
      {question: 'Warna kesukaan', answer: 'hijau'},
    ]);
  });

  it('takes the address Google collected where the citizen gave none', () => {
    expect(readSubmission(submission, mapping).fields.email).toBe('dari.akun@example.com');
  });

  it('knows the channel from the words of the Form', () => {
    expect(readSubmission(submission, mapping).channel).toBe('instagram');
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
