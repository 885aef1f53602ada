import {list} from './list';

/** What a text must say to be read in one way or another: lists of cues, see `domain/classification/words.ts`. */

/** Somebody wins, must click, must pay or give a code: never a complaint. */
export const SCAM = list(`
  pemenang, selamat anda, nomor anda terpilih, anda terpilih, hadiah, klik, klaim, undian,
  pinjaman online, pinjol, tanpa agunan, slot, gacor, judi online, deposit, otp, investasi,
  profit, cuan, transfer ke rekening, promo, diskon, giveaway, jasa followers, tautanweb,
  hubungi wa, cair cepat, bunga rendah, data rekening
`);

/** Somebody tries the form out. */
export const TRIAL = list(`
  tes, test, testing, coba, cek, uji coba, asdf*, qwerty*, lorem, ipsum, halo tes, abc, xyz,
  dummy
`);

/** No person wrote it. */
export const AUTOMATIC_TEXT = list(`
  out of office, automatic reply, auto reply, autoreply, balasan otomatis, jawaban otomatis,
  sedang cuti, tidak dapat membalas surel, tidak dapat membalas email, delivery status,
  undeliverable, mail delivery, pesan ini dikirim otomatis
`);

/** Greetings, thanks for nothing in particular, cheers. */
export const GREETING = list(`
  halo, hai, hallo, assalamualaikum, selamat pagi, selamat siang, selamat sore, selamat malam,
  semangat, sukses, sehat selalu, salam, mantap, keren, follow, folback, mampir, amin,
  lanjutkan, ayo, gas terus, love you, sugeng
`);

/** How a message begins whose matter is still to come. */
export const OPENING = list(`
  lapor, melapor*, aduan, mengadu, keluhan, mengeluh, tolong
`);

/** Praise of what an office did. */
export const PRAISE = list(`
  terima kasih kepada, terima kasih atas, terima kasih untuk, terima kasih sudah, apresiasi,
  mengapresiasi, puas, memuaskan, ramah, cepat tanggap, sangat membantu, sangat terbantu, salut,
  bangga, pertahankan, luar biasa pelayanan, pelayanan bagus
`);

/** Matters between private people, gossip: no public service is concerned. */
export const PRIVATE = list(`
  mantan, pacar, selingkuh, suami saya, istri saya, gosip, katanya dia, jodoh, hutang teman,
  utang teman, arisan, cari kerja, lowongan, jual rumah, dijual, sewa, jasa, artis, ngutang,
  utang piutang, janda sebelah
`);

/** A question or a wish to get information. */
export const ASKING = list(`
  mau tanya, mau nanya, ingin bertanya, numpang tanya, tanya, bertanya, nanya, apa saja, apa
  syarat*, syaratnya apa, bagaimana cara*, cara mengurus, jam pelayanan, jam berapa, jam buka,
  buka jam, berapa biaya, bayar berapa, biayanya berapa, di mana saya, di mana bisa, kapan
  jadwal, jadwal apa, info jadwal, minta jadwal, mohon info*, minta info*, minta informasi, mohon informasi, mohon penjelasan,
  permohonan informasi, permintaan informasi, mengajukan permohonan, salinan, apakah bisa,
  apakah ada, apakah masih, nomor telepon, alamat kantor, kontak, persyaratan, prosedur, cara
  daftar, cara mendaftar, info dong, bagaimana prosedur
`);

/** A formal request for public documents (UU 14/2008). */
export const FORMAL_REQUEST = list(`
  informasi publik, salinan, permohonan informasi, keterbukaan informasi, dokumen, realisasi
  anggaran, ppid
`);

/** A proposal. */
export const PROPOSING = list(`
  usul, usulan, mengusulkan, saran, menyarankan, aspirasi, alangkah baiknya, sebaiknya,
  bagaimana kalau, bagaimana jika, harapan kami, berharap ada, semoga ada, semoga bisa, mohon
  dibuatkan, mohon dibangun, perlu dibangun, mohon diadakan, andai, coba diadakan, ide, gagasan,
  mohon dipertimbangkan, akan lebih baik, diadakan
`);

/** Something is wrong: what makes a text a complaint and not a question. */
export const PROBLEM = list(`
  rusak, padam, mati, lubang, berlubang, mampet, meluap, bau, kotor, sampah, bocor, banjir,
  tumbang, jatuh, kecelakaan, bahaya, membahayakan, mengganggu, terganggu, lambat, tidak
  dilayani, dipersulit, ditolak, bolak balik, disuruh pulang, mengecewakan, kecewa, keluhan,
  mengeluh, aduan, mengadu, melapor*, lapor, tidak tepat sasaran, tidak dapat, tidak masuk,
  tidak ada, tidak kunjung, belum ada, belum juga, belum diperbaiki, belum selesai, dipungut,
  pungli, liar, macet, bising, berisik, mabuk*, takut, resah, meresahkan, curi*, maling, hilang,
  rugi, dirugikan, menumpuk, ditarik, mahal, keruh, longsor, kebakaran, putus, oknum, dipotong,
  menutup, ditutup, ambles, retak, roboh, tercemar, polusi, asap, tidak layak, ngegas, kasar,
  antre*, lelet, parah, tolong, penipuan, salah, tidak sesuai, tidak berfungsi, macet, mangkrak,
  terbengkalai, dibiarkan, tidak ditangani, langka, gagal, error, sakit, kurang, gelap,
  semrawut, menyerobot, ugal*, padahal, tutup terus, jarang, jebol, menyengat, tidak bisa,
  belum nyala, belum keluar, belum jadi, belum menerima, belum terima, belum di*, tidak di*,
  digeser, diserobot, dipukul*, mengamuk, ngamuk, terlambat, telat, molor, dihapus, dicoret
`);

/** An officer's wrong: supervision (PermenPANRB on berkadar pengawasan). */
export const SUPERVISORY = list(`
  pungli, pungutan liar, suap, menyuap, korupsi, dikorupsi, gratifikasi, uang rokok, uang
  pelicin, penyalahgunaan wewenang, penyalahgunaan, penyelewengan, diselewengkan, penggelapan,
  mark up, nepotisme, kolusi, memeras, pemerasan, jual beli jabatan, titipan, setoran, uang
  damai, uang terima kasih, memotong bantuan, pemotongan bantuan, bantuan dipotong, bolos kerja,
  asn bolos, pns bolos, perselingkuhan pegawai, kendaraan dinas, mobil dinas, laporan fiktif,
  ijazah palsu, proyek fiktif
`);

/** An officer asks for money: both halves must be there. */
export const OFFICER = list(`
  oknum, petugas, pegawai, pns, asn, perangkat desa, kepala desa, kades, lurah, camat, kasi,
  staf, pejabat, kepala dinas, kepala sekolah, ketua rt, bendahara
`);
export const ASKS_MONEY = list(`
  minta uang, meminta uang, dimintai uang, diminta uang, minta bayaran, minta imbalan, minta
  jatah, meminta imbalan, diminta membayar, minta rp*, meminta rp*, dipungut, uang rokok,
  amplop, minta biaya, diminta biaya, memungut, dipungut biaya
`);

/** Life or safety is threatened now. */
export const EMERGENCY = list(`
  darurat, kebakaran, percikan api, kabel putus, kabel listrik putus, kabel pln putus, kesetrum,
  tersetrum, gas bocor, terjebak, tenggelam, hanyut, tertimbun, sekarat, tidak sadarkan,
  pendarahan, bunuh diri, tawuran, membawa sajam, senjata tajam, disandera, diculik, banjir
  bandang, tanggul jebol, butuh ambulans, butuh ambulan, kecelakaan barusan, sedang terjadi, api
  membesar, roboh menimpa, melahirkan, keracunan, ledakan, meledak, evakuasi, minta tolong
  segera, dikeroyok, kabel menjuntai, parang, celurit, clurit, golok, membacok, dibacok, ditusuk,
  penusukan, pingsan
`);

/** Somebody can come to harm. */
export const RISK = list(`
  bahaya, membahayakan, berbahaya, jatuh, terjatuh, kecelakaan, korban, celaka, tikungan, rawan,
  terperosok, terpeleset, luka, terluka, tabrak*, nyaris, hampir roboh, mau roboh, ambrol,
  ambruk, mengancam, diancam, keselamatan, demam berdarah, dbd, wabah, rabies, digigit, begal,
  pelecehan, kekerasan, kdrt, tersengat, sesak nap*, dipukul*, dianiaya, penganiayaan, mengamuk,
  ngamuk, diare, muntah*
`);

/** Those who need the short path (C4). */
export const VULNERABLE = list(`
  lansia, bayi, balita, ibu hamil, hamil, difabel, disabilitas, penyandang, kursi roda, odgj,
  yatim, anak anak, tuna*, anak sekolah, stroke, sakit sakitan, lumpuh, sebatang kara, hidup
  sendiri, gizi buruk, stunting, janda tua, anak kecil, tunanetra
`);

/** A service everybody lives on. */
export const BASIC_SERVICE = list(`
  air, pdam, listrik, air bersih, puskesmas, ambulans
`);
export const STOPPED = list(`
  mati, padam, terhenti, tidak mengalir, berhenti, putus, tidak keluar, macet total, tidak ada
  air, tidak menyala
`);

/** It was said to be done, and is not. */
export const UNRESOLVED = list(`
  masih, lagi, kembali, tetap, belum juga, tidak kunjung, berulang, kambuh
`);

/** Where: words that stand before or inside a place. */
export const PLACE = list(`
  jalan, gang, rt, rw, desa, kelurahan, dusun, dukuh, kampung, lingkungan, perumahan, kompleks,
  komplek, blok, depan, belakang, sebelah, samping, seberang, dekat, pertigaan, perempatan,
  simpang, bundaran, jembatan, pasar, stasiun, terminal, sekolah, sd, smp, sma, smk, masjid,
  mushola, musala, gereja, pura, balai, kantor, lapangan, alun alun, taman, puskesmas, rumah
  sakit, pos kamling, makam, sungai, toko, warung, ruas, km, utara, selatan, timur, barat,
  loket, posyandu, kos, ruko, minimarket, alfamart, indomaret, spbu, bangjo, kecamatan,
  halte, kios, pabrik, stadion, kampus, hotel, klinik, rsud, bank, waduk, embung, perlintasan
`);

/** Places that every office has, so naming them does not tell where. */
export const VAGUE_PLACE = list(`
  jalan, sekolah, kantor, jembatan, sungai, rumah sakit, taman, toko, warung, pasar, lapangan,
  kos, lingkungan, kampung, desa, kelurahan, puskesmas, kecamatan, loket, sd, smp, sma,
  halte, kios, pabrik, stadion, kampus, hotel, klinik, bank, waduk, embung, perlintasan
`);

/** Where the office's own services are given. */
export const OFFICES = list(`
  loket, kantor, kecamatan, kelurahan, puskesmas, kantor desa, balai desa, dinas, dukcapil,
  disdukcapil, samsat, rsud
`);

/** How people are called; what stands behind is a person. */
export const TITLES = list(`
  bapak, ibu, pak, bu, mas, mbak, saudara, sdr, presiden, gubernur, bupati, wali, camat, lurah
`);

/** Where people write, and nobody lives. */
export const PLATFORMS = list(`
  instagram, facebook, whatsapp, twitter, tiktok, youtube, google, internet, website, aplikasi,
  indonesia, form, formulir, medsos
`);

/** When. */
export const TIME = list(`
  sejak, kemarin, tadi, semalam, hari, minggu, bulan, tahun, tanggal, pukul, jam, pagi, siang,
  sore, malam, senin, selasa, rabu, kamis, jumat, sabtu, januari, februari, maret, april, mei,
  juni, juli, agustus, september, oktober, november, desember, setiap, tiap, barusan, sekarang,
  lusa, besok, nov, okt, des, seminggu, sebulan, setahun, sehari, seharian, subuh, dini hari,
  berhari hari, berminggu minggu, berbulan bulan, bertahun tahun
`);

/** Words that hurt; the complaint behind them stays valid (C8). */
export const ABUSE = list(`
  goblok, gobl*, tolol, bodoh, anjing, bangsat, bajingan, asu, babi, kampret, brengsek, tai,
  monyet, dancok, jancok, sialan, bego, idiot, keparat, setan, kontol, memek, tidak becus
`);

/** Somebody asks what became of a complaint (C5). */
export const FOLLOW_UP = list(`
  kok belum, belum ada tindak lanjut, belum ditindaklanjuti, belum ada tindakan, belum ada
  jawaban, belum dijawab, belum ada kabar, belum ada respon*, belum direspon*, bagaimana
  perkembangan*, bagaimana kelanjutan*, sudah sampai mana, aduan saya, laporan saya, pengaduan
  saya, kapan ditindaklanjuti, menindaklanjuti aduan, menanyakan aduan, menanyakan laporan,
  tindak lanjutnya, kapan diperbaiki, kok lama
`);
