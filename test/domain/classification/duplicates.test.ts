import {compareComplaints} from '../../../src/domain/classification/duplicates';

const at = (day: number, hour = 8) =>
  Date.parse(
    `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`,
  );
const complaint = (text: string, receivedAt = at(2), channel = 'Formulir Web') => ({
  title: '',
  text,
  channel,
  receivedAt,
});

describe('C5 the same matter at the same place', () => {
  it.each([
    [
      'in other words',
      'Jalan berlubang di depan Pasar Wonorejo',
      'jln depan pasar wonorejo bolong',
      at(3),
      true,
    ],
    [
      'in Javanese',
      'Lampu jalan padam di Dusun Ngasem',
      'lampune dusun ngasem mati wis suwe',
      at(4),
      true,
    ],
    [
      'another village',
      'Lampu jalan padam di Desa Karangluhur',
      'Lampu jalan padam di Desa Bulusari',
      at(2),
      false,
    ],
    [
      'another matter',
      'Lampu jalan padam di Desa Karangluhur',
      'Sampah menumpuk di Desa Karangluhur',
      at(2),
      false,
    ],
    [
      'another house',
      'Air PDAM mati di Jalan Melati No. 5',
      'Air PDAM mati di Jalan Melati No. 17',
      at(2),
      false,
    ],
    [
      'another lane',
      'Selokan mampet gang 3 Kelurahan Timuran',
      'Selokan mampet gang 7 Kelurahan Timuran',
      at(2),
      false,
    ],
    [
      'two months later',
      'Jalan berlubang di depan Pasar Wonorejo',
      'Jalan berlubang depan Pasar Wonorejo',
      at(2) + 60 * 86_400_000,
      false,
    ],
    [
      'another topic of the category',
      'Jalan berlubang di Jalan Umpama',
      'Selokan di Jalan Umpama mampet',
      at(2),
      false,
    ],
    [
      'another matter of the same market',
      'Genteng Pasar Umpama bocor',
      'Timbangan di Pasar Umpama curang',
      at(2),
      false,
    ],
    ['another school', 'Atap SMP Negeri 4 bocor', 'atap smpn 14 bocor', at(2), false],
    [
      'the same school',
      'Pungutan uang seragam di SMP Negeri 4',
      'smpn 4 minta iuran wajib ke wali murid',
      at(3),
      true,
    ],
    [
      'another shop of the street',
      'Parkir depan Alfamart Jalan Umpama mahal',
      'Parkir depan Indomaret Jalan Umpama mahal',
      at(2),
      false,
    ],
    [
      'a house here and a neighbourhood there',
      'Got mampet di Jalan Cempaka RT 2',
      'selokan jl cempaka nomor 14 buntu',
      at(3),
      true,
    ],
    [
      'one topic under two categories',
      'Tembok Balai Dusun Umpama retak',
      'tembok balai dusun umpama mau roboh',
      at(3),
      true,
    ],
    [
      'a junction told otherwise',
      'Lampu lalu lintas di perempatan Umpama mati',
      'bangjo simpang umpama mati pak',
      at(3),
      true,
    ],
    [
      'a village in small letters behind "di"',
      'lampunya mati di kiri kanan madrasah di umpamasari rt 5 rw 2',
      'PJU umpamasari rt 5 padam, santri susah pulang',
      at(3),
      true,
    ],
    [
      'two villages joined by a hyphen',
      'jembatan desa misalrejo-desa andaisari tidak bisa dilewati mobil',
      'jembatan misalrejo andaisari rusak, mobil putar balik',
      at(3),
      true,
    ],
    [
      'courtesy with capitals alone',
      'PKL di trotoar Jalan Umpama mengganggu. Mohon ditertibkan, Terima Kasih',
      'PKL malam depan pasar burung berisik. Mohon ditertibkan, Terima Kasih',
      at(2),
      false,
    ],
    [
      'the regency they write to alone',
      'Yth. Bupati Umpama, sembako di desa saya belum dibagi',
      'Yth. Bupati Umpama, kartu KKS saya kosong',
      at(2),
      false,
    ],
    [
      'another disaster of the same village',
      'Terjadi banjir di Kampung Umpama, satu orang hanyut',
      'Terjadi longsor di Kampung Umpama, satu orang luka',
      at(2),
      false,
    ],
    [
      'a village written in one and in two',
      'Air bersih di desa umpama rejo sudah lama tidak mengalir',
      'PDAM umpamarejo mati, kami kekurangan air bersih',
      at(3),
      true,
    ],
    [
      'a building left unfinished',
      'Pembangunan terminal Umpama belum selesai, sekarang terbengkalai',
      'mohon pemerintah urus terminal umpama yang mangkrak bertahun tahun',
      at(3),
      true,
    ],
    [
      'words passed on',
      'Sudah ambil surat cuti melahirkan malah dikeluarkan dari tempat kerja, mandor diam',
      'udah ambil surat cuti melahirkan malah dikeluarkan dr tempat kerja, mandor diam hemm',
      at(3),
      true,
    ],
    ['without a place', 'air pdam mati', 'Air PDAM mati di Kelurahan Timuran', at(2), false],
  ])('%s', (_what, a, b, later, same) => {
    expect(compareComplaints(complaint(a), complaint(b, later)).same).toBe(same);
  });

  it.each([
    [
      'a service for everybody that fails',
      'Situs pendaftaran imunisasi keliling tidak bisa dibuka sejak kemarin',
      'web imunisasi keliling down, gabisa daftar',
      true,
    ],
    [
      'a queue spelled otherwise',
      'Antrean daring puskesmas umpama error',
      'antrian online puskesmas error, antrian daring tidak jalan',
      true,
    ],
    [
      'another service of the same kind',
      'Situs imunisasi tidak bisa dibuka',
      'Situs perpustakaan daerah tidak bisa dibuka',
      false,
    ],
    [
      'pay that many wait for',
      'Insentif kader posyandu sudah lima bulan tidak dibayar',
      'kapan insentif kader cair min',
      true,
    ],
    [
      'a scheme by its short name',
      'Seleksi PPPK tidak terbuka, nilai tidak diumumkan',
      'nilai pppk kapan diumumkan, janggal',
      true,
    ],
    [
      'another selection',
      'Nilai seleksi PPPK tidak diumumkan',
      'Nilai seleksi perangkat desa tidak diumumkan',
      false,
    ],
    [
      'a service by its own name',
      'Aplikasi Sapa Umpama tidak bisa login',
      'sapa umpama loginnya muter terus',
      true,
    ],
    [
      'a counter at the market, told by its things',
      'Loket pembayaran parkir elektronik Pasar Umpama selalu mati',
      'mesin parkir pasar umpama error',
      true,
    ],
    [
      'the pay of others',
      'Insentif kader posyandu belum dibayar',
      'Insentif guru ngaji belum dibayar',
      false,
    ],
    [
      'one decision told otherwise',
      'Kenaikan NJOP sangat memberatkan kami',
      'pbb naik krn njop dinaikin',
      true,
    ],
    [
      'most of what a short one says',
      'Beras bantuan yang dibagikan berkutu dan apek',
      'beras bantuan apek banyak kutunya',
      true,
    ],
    ['each his own card', 'KTP saya belum jadi', 'ktp bapak saya belum jadi', false],
    [
      'each his own certificate',
      'Akta kelahiran anak saya belum jadi',
      'Akta kematian ayah saya belum jadi',
      false,
    ],
    ['what fails somewhere', 'air mati dari subuh', 'Air mati lagi, min', false],
    ['a lamp somewhere', 'Lampu jalan mati', 'lampu jalan depan rumah mati', false],
    [
      'a village here and its other half there',
      'Lampu jalan Desa Umpama Lor padam',
      'Lampu jalan Desa Umpama Kidul padam',
      false,
    ],
    [
      'a market called by an everyday word',
      'WC Pasar Gede kotor',
      'toilet pasar gede jorok airnya mati',
      true,
    ],
    [
      'an event at a place that no category knows',
      'Konser di Lapangan Umpama sampai dini hari',
      'konser lap umpama, lapangan umpama berisik terus',
      true,
    ],
  ])('where no place decides: %s', (_what, a, b, same) => {
    expect(compareComplaints(complaint(a), complaint(b, at(3))).same).toBe(same);
  });

  it('knows what one person says again without the place, and no other matter', () => {
    const first = {...complaint('Selokan depan rumah saya di Jalan Umpama mampet'), who: ['x']};
    const later = (text: string, who: string[]) => ({...complaint(text, at(5)), who});
    expect(compareComplaints(first, later('selokan saya mampet lho', ['x'])).same).toBe(true);
    expect(compareComplaints(first, later('selokan saya mampet lho', ['y'])).same).toBe(false);
    expect(compareComplaints(first, later('sampah saya tidak diangkut', ['x'])).same).toBe(false);
  });

  it('is never a reply to a complaint that is known', () => {
    const reply = complaint(
      'Lampu di Desa Karangluhur masih padam',
      at(5),
      'Balasan surel pelapor',
    );
    expect(compareComplaints(complaint('Lampu jalan padam di Desa Karangluhur'), reply).same).toBe(
      false,
    );
  });

  it('is the same question both ways round', () => {
    const [a, b] = [
      complaint('Jalan berlubang di depan Pasar Wonorejo'),
      complaint('pasar wonorejo jalannya bolong', at(3)),
    ];
    expect(compareComplaints(a, b).score).toBe(compareComplaints(b, a).score);
  });

  it('says why', () => {
    const {why} = compareComplaints(
      complaint('Lampu jalan padam di Dusun Ngasem'),
      complaint('Lampu mati dusun ngasem'),
    );
    expect(why).toEqual(expect.arrayContaining(['ngasem', 'Penerangan Jalan Umum']));
  });
});
