import {wantsWithdrawal} from '../../../src/domain/lifecycle/withdrawal';

describe('J8 a citizen who writes that the complaint is withdrawn', () => {
  it.each([
    'Saya cabut aduan saya, lampunya sudah menyala.',
    'Mohon aduan saya dicabut saja, terima kasih.',
    'Dengan ini saya menarik kembali pengaduan ini.',
    'Assalamualaikum Pak.\nAduannya saya batalkan. Sudah diperbaiki warga.',
    'tolong laporan saya dibatalkan',
  ])('"%s"', text => {
    expect(wantsWithdrawal(text)).toBe(true);
  });

  it.each([
    'Lampunya masih padam.',
    'Kenapa aduan saya dibatalkan',
    'Jangan cabut aduan saya sebelum selesai.',
    'Apakah aduan bisa dicabut?',
    'Saya tidak mencabut aduan saya.',
    'Rambu di depan pasar dicabut orang.',
    'Kalau belum selesai juga saya cabut aduan ini dan melapor ke Ombudsman.',
    'Petugas mencabut kabel. Aduan saya belum selesai.',
    'Aduan saya dibatalkan petugas padahal masih gelap.',
  ])('not "%s"', text => {
    expect(wantsWithdrawal(text)).toBe(false);
  });
});
