import {list} from './list';

/** A kind of matter with the words that lead to it, and who answers for it in a kecamatan and in a city. */
export interface CategoryRule {
  name: string;
  kecamatan: string;
  kota: string;
  /** Whose it is in this office, where it has said so. */
  unit?: string;
  /** Words that all but name the matter. */
  strong: readonly string[];
  /** Words that lean towards it. */
  weak: readonly string[];
}

/** Where nothing else fits. */
export const OTHER_CATEGORY = 'Lainnya';

const SEKRETARIAT = 'Sekretariat Kecamatan';
const PEMERINTAHAN = 'Seksi Tata Pemerintahan';
const TRANTIB = 'Seksi Ketenteraman dan Ketertiban Umum';
const PEMBERDAYAAN = 'Seksi Pemberdayaan Masyarakat dan Desa';
const KESOS = 'Seksi Kesejahteraan Sosial';
const PELAYANAN = 'Seksi Pelayanan Umum';

/** The list an office begins with; it edits its own and the desk learns from each correction. */
export const CATEGORY_RULES: readonly CategoryRule[] = [
  {
    name: 'Penerangan Jalan Umum',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Perhubungan',
    strong: list(`
      lampu jalan, penerangan jalan, lampu penerangan, lampu padam, lampu mati, tiang lampu,
      lampu taman, lampu gang, lampu penerangan jalan, lampu rusak
    `),
    weak: list(`
      lampu, penerangan, gelap, gelap gulita, padam, remang*, lampunya, redup, berkedip
    `),
  },
  {
    name: 'Jalan dan Drainase',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    strong: list(`
      jalan rusak, jalan berlubang, jalan lubang, jalan ambles, jalan retak, aspal*, paving*,
      selokan, drainase, gorong*, saluran air, jembatan, talud, talut, trotoar rusak,
      irigasi rusak, jalan becek, perbaikan jalan, betonisasi, jalan longsor, genangan,
      jalan hancur, jalan bergelombang, jalan licin, jalan desa, jalan kampung, jalan usaha tani,
      tanggul sungai, normalisasi, saluran, sedimentasi, bahu jalan, galian, cor jalan,
      pengaspalan, turap, senderan
    `),
    weak: list(`
      rusak, lubang, berlubang, mampet, ambles, becek, jalan, perbaiki, diperbaiki, meluap,
      trotoar, menggenang, kerikil, tergenang, beton, digali, ambrol, pedestrian
    `),
  },
  {
    name: 'Lingkungan Hidup',
    kecamatan: TRANTIB,
    kota: 'Dinas Lingkungan Hidup',
    strong: list(`
      sampah, limbah, pencemaran, tercemar, polusi, pembakaran sampah, bakar sampah, tps, tpa,
      bau busuk, bau menyengat, asap pabrik, kotoran ayam, kandang ayam, debu pabrik, taman kota,
      tempat sampah, truk sampah, bank sampah, tukang sampah, sampah liar, iuran sampah,
      pengangkutan sampah, ruang terbuka hijau, rth, penghijauan, pohon peneduh, kualitas udara,
      sungai tercemar, oli bekas, limbah medis, pembuangan
    `),
    weak: list(`
      bau, asap, debu, kotor, pabrik, kandang, menumpuk, tumpukan, lalat, sungai, penebangan,
      taman, diangkut, busuk, comberan, tinja, rumput, ayunan, kumuh, lingkungan hidup, membakar,
      dibakar, peneduh, sedot
    `),
  },
  {
    name: 'Kebencanaan dan Pohon Tumbang',
    kecamatan: TRANTIB,
    kota: 'Dinas Lingkungan Hidup / BPBD',
    strong: list(`
      pohon tumbang, pohon roboh, pohon rawan, dahan patah, pohon besar, pangkas pohon,
      pemangkasan, banjir, longsor, tanah gerak, angin puting, puting beliung, tanggul jebol,
      kekeringan, pohon miring, kebakaran, air bah, rob, evakuasi, dievakuasi, pemadam*, damkar,
      tanah longsor, tanah ambles, gempa, erosi, pengungsi*, mengungsi, bpbd, sarang tawon, ular,
      hanyut, tenggelam, tercebur, terjebak
    `),
    weak: list(`
      pohon, tumbang, dahan, tanggul, bencana, mengungsi, roboh, terendam, angin, hujan deras,
      sungai meluap, atap terbang, mitigasi, hilang, dicari
    `),
  },
  {
    name: 'Administrasi Kependudukan',
    kecamatan: PELAYANAN,
    kota: 'Dinas Kependudukan dan Pencatatan Sipil',
    strong: list(`
      ktp, kartu keluarga, akta, domisili, surat pindah, pindah penduduk, dukcapil, disdukcapil,
      perekaman, kartu identitas anak, kia, surat pengantar, legalisasi, legalisir,
      surat keterangan, kependudukan, akte, identitas kependudukan digital, ikd, ktp el,
      kartu tanda penduduk, akta kelahiran, akta kematian, surat kematian, surat nikah,
      surat keterangan usaha, sku, skck, surat keterangan tidak mampu, sktm, surat kehilangan,
      ahli waris, surat keterangan waris, tanda tangan camat, loket
    `),
    weak: list(`
      nik, loket, antre*, antri*, blangko, cetak, berkas, pindah, pengantar, nikah, syarat,
      stempel, warga negara, data keluarga, foto, tanda tangan
    `),
  },
  {
    name: 'Informasi Publik (PPID)',
    kecamatan: SEKRETARIAT,
    kota: 'PPID Pelaksana / Sekretariat',
    strong: list(`
      informasi publik, permohonan informasi, salinan, ppid, realisasi anggaran,
      keterbukaan informasi, dokumen anggaran, apbd, apbdes, rencana anggaran, laporan keuangan,
      rka, dpa, website kecamatan, website kelurahan, website desa, website pemerintah,
      keterbukaan, data publik, permohonan data, permintaan data, memohon data, meminta data,
      mohon data, tugas akhir, uu 14
    `),
    weak: list(`
      anggaran, dokumen, skripsi, penelitian, data, transparansi, realisasi, hibah, website, situs,
      tesis, riset, mahasiswa, format
    `),
  },
  {
    name: 'Pungutan Liar / Perilaku Petugas',
    kecamatan: 'Inspektorat',
    kota: 'Inspektorat',
    strong: list(`
      pungli, pungutan liar, uang rokok, suap, menyuap, korupsi, dikorupsi, gratifikasi,
      uang pelicin, uang administrasi tidak resmi, minta uang, meminta uang, dimintai uang,
      diminta uang, penyalahgunaan, penyelewengan, diselewengkan, penggelapan, mark up,
      laporan fiktif, proyek fiktif, kegiatan fiktif, nepotisme, jual beli jabatan,
      pemotongan bantuan, bantuan dipotong, sogok*, korup, menyelewengkan, kendaraan dinas,
      mobil dinas, minta jatah, timses, tim sukses, keponakan*, ponakan*, anggaran fiktif, fiktif,
      bolos kerja, jarang masuk
    `),
    weak: list(`
      oknum, petugas, pegawai, memeras, setor*, amplop, dipotong, setoran, inisial, curang
    `),
  },
  {
    name: 'Keadaan Darurat / Kelistrikan',
    kecamatan: TRANTIB,
    kota: 'BPBD / PLN',
    strong: list(`
      kabel listrik, kabel putus, kabel pln, percikan api, korsleting, konsleting, trafo, gardu,
      tiang listrik, kebakaran, gas bocor, listrik padam, listrik mati, mati listrik, mati lampu,
      kabel menjuntai, kesetrum, tersetrum, pemadaman, pemadam*, damkar, kabel optik,
      kabel internet, meteran listrik, token listrik, tegangan turun, byar pet, api besar, bau gas,
      tabung gas, gas, ledakan, meledak
    `),
    weak: list(`
      pln, listrik, kabel, api, tegangan, tiang, setrum, terbakar
    `),
  },
  {
    name: 'Bantuan Sosial',
    kecamatan: KESOS,
    kota: 'Dinas Sosial',
    strong: list(`
      bansos, bantuan sosial, pkh, bpnt, blt, dtks, dtsen, sembako, bantuan pangan, kis, pbi,
      keluarga miskin, warga miskin, odgj, orang terlantar, gelandangan, pengemis, kursi roda,
      rumah tidak layak huni, rtlh, beras bantuan, panti, bedah rumah, rumah reyot, kartu sembako,
      kip, lansia terlantar, anak terlantar, anak jalanan, gepeng, disabilitas, difabel,
      penyandang, santunan, jaminan kesehatan, dinsos, sebatang kara, jompo, korban bencana,
      rehabilitasi, bantuan material, cair
    `),
    weak: list(`
      bantuan, miskin, terlantar, penerima, sasaran, difabel, disabilitas, lansia, janda, yatim,
      tunawisma, keluarga tidak mampu, tidak mampu, kelaparan, mengemis, data miskin, desil
    `),
  },
  {
    name: 'Ketenteraman dan Ketertiban',
    kecamatan: TRANTIB,
    kota: 'Satuan Polisi Pamong Praja',
    strong: list(`
      mabuk*, miras, minuman keras, berisik, bising, kebisingan, karaoke, gaduh, keributan,
      knalpot, balap liar, pedagang kaki lima, pkl, reklame liar, spanduk liar, baliho, hajatan,
      sound horeg, kos bebas, kos kosan, prostitusi, warung remang, bangunan liar, pos kamling,
      petasan, anjing liar, pengamen, teriak*, satpol*, sound system, sound, pasar malam liar,
      pedagang liar, lapak liar, tempat hiburan, kafe, tempat karaoke, mercon, pesta,
      hiburan malam, nongkrong, geng, berjualan di trotoar, spanduk, reklame, pak ogah,
      keamanan lingkungan, ronda, orang gila, trantib, odgj mengamuk, sengketa tetangga, mediasi
    `),
    weak: list(`
      mengganggu, terganggu, ribut, ketertiban, keamanan, nongkrong, pemuda, musik, kamling,
      meresahkan, resah, trotoar, lapak, tetangga, ditertibkan, kafe, teriak
    `),
  },
  {
    name: 'Keamanan dan Tindak Pidana',
    kecamatan: TRANTIB,
    kota: 'Kepolisian Resor (instansi vertikal)',
    strong: list(`
      pencurian, kemalingan, kecurian, maling, begal, jambret, narkoba, sabu, tawuran, perampokan,
      judi, penganiayaan, pengeroyokan, kdrt, pelecehan, penipuan, curanmor, pemalakan, preman,
      polsek, polres, sim, tilang, dianiaya, mengamuk, ngamuk, parang, celurit, clurit, dibacok,
      kekerasan, dicuri, mencuri, pembegalan, copet, dirampok, judi online, sabung ayam, perjudian,
      togel, pembunuhan, pemerkosaan, pelecehan seksual, kriminal*, penculikan, narkotika, ganja,
      tembakau sintetis, obat terlarang, geng motor, balap liar, knalpot brong, polisi, pemukulan,
      ditipu, pengancaman, penadah, menghajar, dihajar
    `),
    weak: list(`
      polisi, kejahatan, pelaku, ancam*, dicuri, dipukul*, senjata, hilang, kehilangan, pencuri,
      transaksi, perkelahian, diteror
    `),
  },
  {
    name: 'Perparkiran',
    kecamatan: TRANTIB,
    kota: 'Dinas Perhubungan',
    strong: list(`
      parkir*, jukir, juru parkir, tukang parkir, karcis parkir, tarif parkir, lahan parkir,
      kantong parkir
    `),
    weak: list(`
      karcis, tarif, trotoar, perda, helm
    `),
  },
  {
    name: 'Lalu Lintas dan Angkutan',
    kecamatan: TRANTIB,
    kota: 'Dinas Perhubungan',
    strong: list(`
      lampu merah, lampu lalu lintas, traffic light, apill, bangjo, rambu*, marka jalan,
      zebra cross, macet, kemacetan, angkot, halte, terminal, truk*, bus kota, polisi tidur,
      lalu lintas, kebut*, odol, lawan arah, car free day, cfd, bus sekolah, trans, trayek, becak,
      ojek, angkutan umum, angkutan, sopir angkot, ngetem, menyeberang, penyeberangan,
      jembatan penyeberangan, kecelakaan lalu lintas, marka, putar balik, u turn, portal,
      jam sibuk, uji kir, kir, kamera tilang, contraflow, satu arah, pengaturan lalu lintas
    `),
    weak: list(`
      kendaraan, simpang, bus, sopir, pertigaan, perempatan, penumpang, semrawut, nyebrang, lampu,
      pengendara, tabrakan, jembatan timbang
    `),
  },
  {
    name: 'Pelayanan PDAM',
    kecamatan: PEMBERDAYAAN,
    kota: 'Perumda Air Minum',
    strong: list(`
      pdam, perumda air, air ledeng, air mati, air keruh, air kotor, pipa bocor, pipa pecah,
      meteran air, tagihan air, air bersih, aliran air, air tidak mengalir, pamsimas, air pdam,
      sambungan air, pencatat meter, meter air, air tidak keluar, air bau, air coklat, air minum,
      pipa, perumda
    `),
    weak: list(`
      air, pipa, mengalir, meteran, bocor, keran, mandi, keruh, debit, tarif air, tagihan, ngalir
    `),
  },
  {
    name: 'Pendidikan',
    kecamatan: KESOS,
    kota: 'Dinas Pendidikan',
    strong: list(`
      ppdb, spmb, kepala sekolah, spp, uang gedung, zonasi, seragam sekolah, ijazah, bullying,
      perundungan, beasiswa, kartu indonesia pintar, guru, komite sekolah, study tour,
      iuran sekolah, wali murid, sumbangan sekolah, sekolah dasar, pungutan sekolah, uang komite,
      lks, buku paket, kepsek, pendaftaran sekolah, siswa baru, rapor, dirundung, madrasah,
      atap sekolah, ruang kelas, perpustakaan sekolah, disdik, sdn, smpn, putus sekolah, wisuda
    `),
    weak: list(`
      sekolah, siswa, murid, sd, smp, tk, paud, kelas, pelajar, sekolahan, ujian, wali kelas,
      anak didik, atap, guru
    `),
  },
  {
    name: 'Perizinan',
    kecamatan: PELAYANAN,
    kota: 'DPMPTSP',
    strong: list(`
      perizinan, izin usaha, izin mendirikan, imb, pbg, nib, oss, izin keramaian, izin operasional,
      ijin usaha, izin bangunan, mal pelayanan publik, tidak berizin, tanpa izin, siup,
      izin lingkungan, mpp, izin reklame, izin tempat usaha, izin gangguan, izin praktik, dpmptsp,
      pelayanan terpadu, sertifikat laik fungsi, slf, izin toko
    `),
    weak: list(`
      izin, ijin, usaha, berizin, investasi, perijinan, terbit, reklame
    `),
  },
  {
    name: 'Pasar dan Perdagangan',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Perdagangan',
    strong: list(`
      pedagang pasar, kios, los pasar, lapak pasar, retribusi pasar, harga beras, harga sembako,
      minyak goreng, minyakita, elpiji, lpg, gas melon, timbangan, pasar tradisional,
      revitalisasi pasar, operasi pasar, harga bahan, harga cabai, harga cabe, harga gas, gas 3,
      gas 3kg, elpiji 3kg, pedagang kecil, dagangan, pasar induk, lapak, kios pasar, pasar becek,
      mck pasar, tera, daging gelonggongan, kedaluwarsa, bahan pokok, sembako murah, pangkalan gas,
      pengecer
    `),
    weak: list(`
      pasar, harga, pedagang, langka, retribusi, eceran, toko, het, pengecer, dagang, kilo, ons,
      3kg
    `),
  },
  {
    name: 'Pertanian',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Pertanian',
    strong: list(`
      pupuk, sawah, petani, gapoktan, kelompok tani, hama, wereng, panen, benih, bibit, ternak,
      sapi, kambing, penyakit mulut, pmk, traktor, rabies, vaksin hewan, pangan hewan, tikus sawah,
      sawah kekeringan, gagal panen, saluran irigasi, ayam mati, unggas, kerbau, domba, peternak,
      perikanan, kolam ikan, nelayan, ikan mati, hewan ternak, kandang, penyuluh pertanian,
      kartu tani, rdkk, alsintan
    `),
    weak: list(`
      tani, tanaman, padi, irigasi, hewan, penyuluh, tanam, jagung, tebu, mati mendadak
    `),
  },
  {
    name: 'Pertanahan dan Pemerintahan Desa',
    kecamatan: PEMERINTAHAN,
    kota: 'PPID Pelaksana / Sekretariat',
    strong: list(`
      sertifikat tanah, sertipikat, sengketa tanah, batas tanah, tanah kas, ptsl, letter c,
      perangkat desa, kepala desa, kades, lurah, pemilihan rt, ketua rt, ketua rw, bpd, pilkades,
      tanah warisan, jual beli tanah, batas desa, pbb, pajak bumi, patok*, sppt, surat tanah,
      girik, akta jual beli, ajb, hibah tanah, wakaf, batas wilayah, pelayanan desa, sekdes,
      sekretaris desa, kadus, kepala dusun, musdes, rekrutmen perangkat, seleksi perangkat, apbdes
    `),
    weak: list(`
      tanah, desa, perangkat, sertifikat, carik, pajak, kelurahan, batas, warisan, bidang tanah,
      lahan
    `),
  },
  {
    name: 'Pemberdayaan Masyarakat',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Sosial',
    strong: list(`
      kerja bakti, gotong royong, karang taruna, pelatihan, umkm, pkk, bumdes, dana desa,
      musrenbang, wifi gratis, internet desa, lapangan olahraga, perpustakaan desa, taman baca,
      ruang terbuka, pojok baca, internet gratis, kelompok wanita tani, desa wisata, bank sampah,
      penyuluhan, sanggar, olahraga, taman bermain, koperasi
    `),
    weak: list(`
      kegiatan, lomba, pemuda, usul*, program
    `),
  },
  {
    name: 'Kesehatan',
    kecamatan: KESOS,
    kota: 'Dinas Sosial',
    strong: list(`
      puskesmas, posyandu, demam berdarah, dbd, fogging, jentik, stunting, bidan, rumah sakit,
      rsud, ambulans, ambulan, imunisasi, obat, dokter, perawat, gizi buruk, bpjs, vaksin,
      vaksinasi, sanitasi, jamban, apotek, igd, rawat inap, tbc, malaria, keracunan makanan, diare,
      covid, flu burung, nakes, tenaga kesehatan, kader
    `),
    weak: list(`
      sakit, berobat, pasien, nyamuk, kesehatan, rujukan, balita, cek kesehatan, klinik,
      timbangan bayi
    `),
  },
];
