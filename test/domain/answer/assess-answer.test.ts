import {HOLIDAYS} from '../../../src/data/holidays';
import {assessAnswer} from '../../../src/domain/answer/assess-answer';
import type {Elements} from '../../../src/domain/answer/elements';

/** Monday, 2 November 2026. */
const BASE = {
  today: '2026-11-02',
  calendar: {holidays: HOLIDAYS, collectiveLeaveCounts: false},
};
const LAMP = {
  title: 'Lampu jalan padam di depan Balai Desa Karangluhur',
  text: 'Lampu penerangan jalan padam sejak 20 Oktober 2026, mohon diperbaiki.',
};
const DITCH = {title: '', text: 'got depan sd mampet min, klo ujan banjir'};
const MOVE = {title: '', text: 'mau tanya syarat surat pengantar pindah apa aja ya?'};

const assess = (answer: string, complaint = LAMP) => assessAnswer(complaint, answer, BASE);
const found = (elements: Elements) =>
  (Object.keys(elements) as Array<keyof Elements>).filter(name => elements[name]).join(' ');

describe('J2 the five elements of an answer', () => {
  it.each([
    [
      'Yth. Ibu Sari. Terima kasih atas laporan Ibu. Petugas Dinas Perhubungan telah mengganti lampu itu pada Selasa, 3 November 2026. Bila padam lagi, hubungi kami di 0810-0000-0000.',
      'addresses action who when contact',
    ],
    ['Lampu sudah diganti.', 'addresses action'],
    ['Lampu sudah kami ganti tadi pagi.', 'addresses action who when'],
    ['Petugas kami sedang memperbaiki jaringan.', 'addresses action who'],
    ['Terima kasih atas laporan Anda mengenai lampu jalan.', ''],
    ['Terima kasih atas laporannya, lampu akan kami ganti besok.', 'addresses action who when'],
    ['Bidang PJU mengganti lampu dan fotosel pada 4 November 2026.', 'addresses action who when'],
    ['Tiang lampu ditegakkan kembali mulai pekan depan.', 'addresses action when'],
    ['Kondisi lampu itu memerlukan perhatian.', 'addresses'],
    ['Akan kami tindak lanjuti.', ''],
    ['Laporan sudah kami teruskan ke instansi terkait.', ''],
    ['Aduan telah kami teruskan kepada Dinas Perhubungan pada 3 November 2026.', 'action who when'],
    ['Yth. Bapak Tono. Hormat kami, Kecamatan Contoh, 0810-0000-0000', 'contact'],
    [
      'Saudara dapat mengajukan keberatan kepada atasan PPID dalam 30 hari kerja.',
      'action who when contact',
    ],
  ])('%s', (answer, expected) => expect(found(assess(answer).elements)).toBe(expected));

  it.each([
    ['Selokan itu sudah dibersihkan warga bersama perangkat desa.', DITCH],
    ['Saluran air di depan sekolah telah dikeruk.', DITCH],
    ['Retribusi pemakaman diatur dengan perda.', {title: 'Biaya makam', text: ''}],
    ['Syaratnya fotokopi KTP dan kartu keluarga, tanpa biaya.', MOVE],
  ])('sees the matter in other words: %s', (answer, complaint) =>
    expect(assess(answer, complaint).elements.addresses).toBe(true),
  );

  it('does not take the citizen’s own title for an answer', () => {
    const answer = `Terima kasih atas aduan perihal "${LAMP.title}". Hal itu telah dibahas pada rapat.`;
    expect(assess(answer).elements.addresses).toBe(false);
  });
});

describe('J2 the detector of non-answers', () => {
  it.each([
    'Akan kami tindak lanjuti.',
    'Kritik dan saran Bapak sangat berharga. Kami senantiasa berupaya memberikan pelayanan terbaik.',
    'Kami memahami keterlambatan ini dan akan membenahi kinerja kami.',
    'Masih kami periksa dulu, mohon pengertiannya.',
    'Mohon maaf, hal tersebut di luar kewenangan kami.',
    'Ke depannya masukan Kakak akan kami jadikan bahan evaluasi.',
    'Terima kasih atas laporannya, akan segera kami tindaklanjuti. Mohon bersabar.',
    'Aduan Anda sudah kami teruskan kepada pihak terkait.',
    'Masih dalam proses, mohon menunggu.',
    'Masukan Anda menjadi perhatian kami. Demikian kami sampaikan, terima kasih.',
    'Yth. Ibu Sari, terima kasih atas laporan Ibu, mohon bersabar.',
    'Yth. Ibu Sari,\n\nTerima kasih atas laporan Ibu.\n\nHormat kami,\nKecamatan Contoh',
    'Sehubungan dengan laporan tersebut, kami sampaikan bahwa hal itu akan kami koordinasikan dengan instansi terkait.',
    'Siap, segera ditangani.',
    'Nanti ada petugas kami yang akan melihat ke sana',
    'Baik, laporan kami terima. Tim akan segera turun ke lokasi, ditunggu ya.',
    'Laporan Saudara sedang diverifikasi petugas.',
    'baik akan segera di proses',
    'Maaf, pengaduan Anda kami tolak.',
    '',
  ])('finds that "%s" answers nothing', answer => expect(assess(answer).nonAnswer).toBe(true));

  it.each([
    'Lampu sudah diganti.',
    'Lampu menyala kembali sejak semalam.',
    'Saran Bapak kami sampaikan dalam rapat kepala seksi pada 9 November 2026.',
    'Akan kami tindak lanjuti paling lambat Jumat, 6 November 2026.',
    'Aduan ini bukan kewenangan kecamatan; jalan itu jalan provinsi.',
    'Permohonan belum dapat dipenuhi karena anggaran tahun ini sudah habis.',
    'Syaratnya fotokopi KTP dan KK. Jam pelayanan pukul 08.00 sampai 15.00.',
    'Petugas sudah memeriksa tempat itu dan akan berkoordinasi dengan Dinas Perhubungan.',
    'Petugas akan mengecek lampu itu besok pagi.',
    'Kami sedang menangani pohon itu bersama warga.',
    'Dinas Perhubungan akan memeriksa tiang tersebut.',
    'Aduan sudah diteruskan kepada Ketua RT 04 dan Babinsa untuk ronda malam.',
    'Tidak ada petugas kami yang bernama demikian.',
    'Yth. Ibu Sari, lampu itu kami ganti paling lambat 6 November 2026.',
    'Selamat pagi Ibu Sari, terima kasih atas laporannya, lampu sudah kami ganti.',
  ])('leaves "%s" alone', answer => expect(assess(answer).nonAnswer).toBe(false));
});

describe('J2 dated promises', () => {
  it.each<[string, string[]]>([
    ['Lampu akan diganti pada Jumat, 6 November 2026.', ['2026-11-06']],
    ['Pada Jumat, 6 November 2026, petugas akan mengganti lampu.', ['2026-11-06']],
    ['Lampu sudah diganti pada Senin, 2 November 2026.', []],
    [
      'Lampu sudah diperiksa pada 2 November 2026 dan akan diganti paling lambat 6 November 2026.',
      ['2026-11-06'],
    ],
    ['Pengerjaan dijadwalkan 5 sampai 7 November.', ['2026-11-07']],
    ['Perbaikan kami targetkan selesai dalam 3 hari kerja.', ['2026-11-05']],
    ['Akan kami kerjakan dalam tiga (3) hari kerja.', ['2026-11-05']],
    ['Yth. Ibu Sari, lampu kami ganti paling lambat 6 November 2026.', ['2026-11-06']],
    ['Petugas akan datang besok pagi.', ['2026-11-03']],
    ['Petugas akan datang pada hari Kamis.', ['2026-11-05']],
    ['Lampu akan diganti minggu depan.', ['2026-11-13']],
    ['Jalan akan diaspal pada bulan Maret 2027.', ['2027-03-31']],
    ['Jalan direncanakan diperbaiki pada triwulan II 2027.', ['2027-06-30']],
    ['Pekerjaan akan masuk anggaran tahun 2027.', ['2027-12-31']],
    ['Akan selesai 5 Januari.', ['2027-01-05']],
    ['Silakan datang pada Senin, 9 November 2026, dengan membawa KTP.', []],
    ['Akan segera kami perbaiki.', []],
    ['Sesuai Peraturan Daerah Nomor 6 Tahun 2023, tarif parkir Rp3.000.', []],
  ])('%s', (answer, dates) =>
    expect(assess(answer).promises.map(promise => promise.date)).toEqual(dates),
  );

  it('keeps the words of the promise', () => {
    const answer = 'Yth. Ibu Sari. Lampu akan diganti besok. Terima kasih.';
    expect(assess(answer).promises).toEqual([
      {date: '2026-11-03', what: 'Lampu akan diganti besok.'},
    ]);
  });
});
