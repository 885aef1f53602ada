import {readSettings, writeSettings} from '../../../src/domain/settings-file/settings-file';
import type {OfficeSettings} from '../../../src/domain/settings';
import {fileFlawSentence} from '../../../src/ui/text/settings-file';
import {officeSettings} from '../../office-settings';

const here = officeSettings();
const there: OfficeSettings = officeSettings({
  categories: ['Jalan', 'Sampah', 'Lainnya'],
  superior: {name: 'Inspektorat Kota', email: 'inspektorat.kota@example.com'},
  numberFormat: {pattern: '{number}/{unit}/{year}', width: 3, unit: 'KEC'},
  auditEmail: 'pengawas@example.com',
  reminders: {daysBefore: 2},
  lifecycle: {replyDays: 7, mails: {closed: false}},
});

const edited = (
  change: (file: {
    tabs: Record<string, unknown>;
    others: Record<string, unknown>;
    version: number;
  }) => void,
) => {
  const file = JSON.parse(writeSettings(there)) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
};
const flaws = (text: string) => readSettings(text, here).flaws.map(fileFlawSentence);

describe('O3 all settings as one file', () => {
  it('what was written is read as the same settings, account and Form apart', () => {
    const {settings, tabs, others, flaws: wrong} = readSettings(writeSettings(there), here);
    expect(wrong).toEqual([]);
    expect({...settings, form: there.form}).toMatchObject({
      categories: there.categories,
      superior: there.superior,
      numberFormat: there.numberFormat,
      auditEmail: there.auditEmail,
      reminders: there.reminders,
      lifecycle: there.lifecycle,
      office: here.office,
    });
    expect(tabs.map(({title}) => title)).toEqual(['Kategori']);
    expect(others).toEqual(['superior', 'numberFormat', 'auditEmail', 'lifecycle', 'reminders']);
  });

  it('the own file brings nothing new', () => {
    const {tabs, others, settings} = readSettings(writeSettings(here), here);
    expect({tabs, others}).toEqual({tabs: [], others: []});
    expect(settings).toEqual(here);
  });

  it.each([
    ['no JSON', 'bukan', 'Ini bukan berkas pengaturan Aduan, atau isinya terpotong.'],
    [
      'other JSON',
      '{"format":"lain"}',
      'Ini bukan berkas pengaturan Aduan, atau isinya terpotong.',
    ],
    [
      'a later form',
      edited(file => (file.version = 2)),
      'Berkas ini dibuat Aduan versi yang lebih baru; perbarui skrip Meja Aduan lebih dulu.',
    ],
    [
      'a wrong address',
      edited(file => (file.others.superior = {name: 'X', email: 'x'})),
      'Penerima di atas pimpinan (superior): nilainya tidak dapat dipakai.',
    ],
    [
      'an unknown field',
      edited(file => (file.others.reminders = {daysBefore: 2, x: 1})),
      'Pengingat (reminders): nilainya tidak dapat dipakai.',
    ],
    [
      'a number format without number',
      edited(file => (file.others.numberFormat = {pattern: 'A', width: 1, unit: ''})),
      'Format nomor register (numberFormat): nilainya tidak dapat dipakai.',
    ],
    [
      'a tab that is no table',
      edited(file => (file.tabs.Unit = [1])),
      'Tab Unit: isinya harus berupa baris-baris teks.',
    ],
    [
      'a wrong cell',
      edited(file => (file.tabs.Petugas = [['Ayu', 'ayu', 'Admin', '']])),
      'Tab Petugas, sel B3: "ayu" bukan alamat surel. Tulis seperti nama@example.com.',
    ],
  ])('%s is named, and nothing of the file comes into force', (_what, text, sentence) => {
    expect(flaws(text)).toEqual([sentence]);
    expect(readSettings(text, here).settings).toBe(here);
  });
});
