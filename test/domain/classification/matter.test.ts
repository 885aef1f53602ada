import {assess} from '../../../src/domain/classification/assess';
import {isClear} from '../../../src/domain/classification/clarity';
import {dismissalOf, kindOf, matterOf} from '../../../src/domain/classification/matter';
import {wordsOf} from '../../../src/domain/classification/words';

const kind = (text: string) => kindOf(matterOf('', text));

describe('C2 what an officer does wrong', () => {
  it.each([
    [
      'an amount asked for',
      'Panitia desa mewajibkan warga membayar Rp750.000 untuk pengukuran tanah',
    ],
    [
      'a share of what is collected',
      'petugas retribusi minta 15rb per lapak tiap sore di pasar umpama',
    ],
    ['aid that came short', 'BLT kami di Desa Umpama dipotong seratus ribu oleh yang membagikan'],
    ['aid for his own', 'beras bantuan cuma dibagi ke kerabat kades aja, yg miskin ga kebagian'],
    ['books that do not open', 'Keuangan koperasi desa Umpama gelap, mohon diaudit'],
    ['a levy of a school', 'Komite SMP umpama mewajibkan setiap siswa membayar 200 ribu untuk AC'],
    ['games at the counter', 'Pegawai loket 2 asyik main hp dan tidak mau melayani warga'],
    ['a car of all for his own', 'Kadus Umpama memakai mobil siaga untuk piknik keluarga'],
    ['empty chairs', 'Staf kelurahan sering keluyuran waktu jam kerja'],
  ])('is told by %s', (_what, text) => {
    expect(kind(text)).toBe('supervisoryComplaint');
  });

  it.each([
    ['a parking attendant', 'Pak camat, tukang parkir minta 5rb tanpa karcis'],
    ['a fee that is only told', 'Bapak lurah yang terhormat, iuran kebersihan 20 ribu kemahalan'],
    ['an officer who is kind', 'Petugas loket ramah dan sabar, terima kasih kepada semuanya'],
  ])('is not told by %s', (_what, text) => {
    expect(kind(text)).not.toBe('supervisoryComplaint');
  });
});

describe('C2 questions, wishes, thanks', () => {
  it.each([
    ['informationRequest', 'biaya balik nama sertifikat berapa ya'],
    ['informationRequest', 'Kami memohon data jumlah penduduk per dusun untuk tugas akhir'],
    ['nonSupervisoryComplaint', 'kapan diaspal jalan dusun kami, rusak terus'],
    ['aspiration', 'Kami berharap pemerintah menyediakan jalur sepeda di Jalan Umpama'],
    ['aspiration', 'Alhamdulillah jembatan Dusun Umpama sudah bagus'],
    [
      'aspiration',
      'Terima kasih kepada pemadam kebakaran, dapur kami yang terbakar minggu lalu selamat',
    ],
    ['nonSupervisoryComplaint', 'air masuk dapur tiap ujan, kapan dikeruk gotnya?'],
    ['informationRequest', 'kapan dimulai pendaftaran sekolah?'],
    ['nonSupervisoryComplaint', 'kios baru berdiri tanpa izin, ga tanya siapa-siapa dulu'],
    [
      'nonSupervisoryComplaint',
      'Ayah saya lumpuh dan tidak bekerja, apakah bisa dibantu? Sudah tanya RT belum ada hasil.',
    ],
    ['nonSupervisoryComplaint', 'tiap malam ada yg judi di pos ronda umpama, satpol ke mana ya'],
    ['nonSupervisoryComplaint', 'lapak2 menguasai jalur pejalan kaki, gimana ini'],
    ['nonSupervisoryComplaint', 'Petugasnya tidak ramah'],
    ['informationRequest', 'Saya mau menanyakan program sertifikat, di desa kami belum pernah ada'],
    ['informationRequest', 'bantuan beras bulan ini sudah bisa diambil atau belum'],
    ['informationRequest', 'tolong info lowongan di kabupaten'],
    ['informationRequest', 'halo pak, harga tanah di pinggir jalan Umpama berapa ya'],
    ['informationRequest', 'adakah lowongan kerja di bidang pertanian lewat kabupaten'],
    [
      'nonSupervisoryComplaint',
      'Mohon untuk di tindak lanjuti pungutan di SD Umpama. Apakah memang diizinkan? Untuk apa ya?',
    ],
    ['informationRequest', 'adakah beasiswa untuk mahasiswa dari kecamatan'],
    ['aspiration', 'saran saya agar pengangkutan sampah lebih teratur'],
    ['aspiration', 'terima kasih sudah memperbaiki jalan berlubang di depan sekolah'],
    ['nonSupervisoryComplaint', 'terima kasih sudah membiarkan jalan ini rusak bertahun-tahun'],
    ['nonSupervisoryComplaint', 'terima kasih sudah menambal jalan, tapi sudah berlubang lagi'],
    ['aspiration', 'minta tolong pasang CCTV di area parkir yang rawan pencurian'],
    ['nonSupervisoryComplaint', 'gaji istri saya di PT Umpama belum terbayar dua bulan'],
    [
      'nonSupervisoryComplaint',
      'Selokan Jalan Umpama buntu. Terima kasih atas perhatian Bapak, kami puas bila dibersihkan.',
    ],
  ])('are told apart: %s', (expected, text) => {
    expect(kind(text)).toBe(expected);
  });
});

describe('C8 offers and messages gone astray', () => {
  it.each([
    ['scam', 'Pinjaman tanpa jaminan, proses cepat, hubungi kami'],
    ['scam', 'situs slot terpercaya, depo 10k bonus member baru'],
    ['scam', 'Dear friend, you are the winner of our lottery, send your account details'],
    ['scam', 'Ikuti webinar naikkan omzet, daftar gratis, kuota terbatas'],
    ['automatic', 'Mail delivery has failed, returned to sender'],
    ['private', 'maaf salah kirim'],
    ['greeting', '🙏🙏'],
    ['trial', '123'],
    ['trial', 'nyobaa ngelapor'],
    ['trial', 'qweqwe'],
  ])('are %s: %s', (expected, text) => {
    expect(dismissalOf(matterOf('', text))).toBe(expected);
  });

  it.each([
    'Saya ditipu pinjaman online: klik tautan, minta OTP, transfer ke rekening',
    'Apakah benar undian berhadiah dari pemkab ini? disuruh klik dan isi data rekening',
    'Link pendaftaran pasar murah tidak bisa dibuka',
  ])('who was offered it offers nothing: %s', text => {
    expect(dismissalOf(matterOf('', text))).toBeNull();
  });
});

describe('C1 where, and who wrote', () => {
  it.each([
    ['lampu jl cempaka mati', true],
    ['got desa sukamakmur mampet', true],
    ['jalan desa rusak', false],
    ['pasar tradisional kumuh', false],
    ['aplikasi pajak daerah tidak bisa dibuka', true],
    ['Jalan di kampung saya tepatnya di desa umpamarejo rusak', true],
    ['Listrik padam di umpamasari dan sekitarnya', true],
    ['Mohon PKL di tertibkan dan sampahnya di angkut', false],
    ['mohon ditinjau jalan jenderal Umpama, tidak ada tempat sampah', true],
    ['kandang ayam terlalu bau di lingkungan kami', false],
  ])('a name without a capital is a place: %s %s', (text, expected) => {
    expect(isClear(matterOf('', text))).toBe(expected);
  });

  it('asks for no address where the SOP has nobody look at the complainant', () => {
    const complainant = {name: 'Budi Rekaan', email: '', phone: '0810-0000-0012', address: ''};
    const told = {
      title: '',
      text: 'Selokan Jalan Umpama 3 mampet',
      channel: 'WhatsApp',
      complainant,
    };
    const missing = (needsAddress: boolean) =>
      assess({...told, anonymous: false, needsAddress}).missing;
    expect(missing(true)).toContain('address');
    expect(missing(false)).not.toContain('address');
  });

  it('does not ask for what stands at the foot of a letter', () => {
    const complainant = {name: '', email: '', phone: '', address: ''};
    const told = {title: '', channel: 'Email', complainant, anonymous: false};
    const missing = (text: string) => assess({...told, text}).missing;
    expect(missing('Selokan Jalan Umpama 3 mampet sejak Senin.')).toEqual([
      'name',
      'address',
      'contact',
    ]);
    expect(
      missing(
        'Selokan Jalan Umpama 3 mampet sejak Senin.\nNama: Budi Rekaan\nAlamat: Jalan Umpama 4\nHP: 0810 0000 0012',
      ),
    ).toEqual([]);
  });
});

describe('C10 spellings', () => {
  it.each([
    ['kagak diangkut2', ['tidak', 'diangkut', 'diangkut']],
    ['tiba tepat waktu', ['tiba', 'tepat', 'waktu']],
    ['ketimbun pasir', ['tertimbun', 'pasir']],
    ['dahan nimpa kios, sampah numpuk', ['dahan', 'menimpa', 'kios', 'sampah', 'menumpuk']],
    ['gatel2 kena airnya', ['gatal', 'gatal', 'kena', 'airnya']],
    ['tolonggg seleksi PPPK eror', ['tolong', 'seleksi', 'pppk', 'error']],
    ['rusak diperempatan desa-pasar', ['rusak', 'di', 'perempatan', 'desa', 'pasar']],
    ['30 KK butuh KK', ['30', 'keluarga', 'butuh', 'kartu', 'keluarga']],
    ['pager roboh', ['pagar', 'roboh']],
    ['kalen ngarep omah kebak', ['selokan', 'depan', 'rumah', 'penuh']],
    ['wis tiba neng ndalan', ['sudah', 'jatuh', 'di', 'jalan']],
    ['tanggule ambrol, durung didandani', ['tanggul', 'ambrol', 'belum', 'diperbaiki']],
  ])('%s is read as the standard language', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});
