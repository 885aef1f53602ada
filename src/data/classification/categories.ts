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

/** Whose emergencies are. */
export const EMERGENCY_CATEGORY = 'Keadaan Darurat / Kelistrikan';

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
      lampu taman, lampu gang
    `),
    weak: list(`
      lampu, penerangan, gelap, gelap gulita, padam, remang*, lampunya
    `),
  },
  {
    name: 'Jalan dan Drainase',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    strong: list(`
      jalan rusak, jalan berlubang, jalan lubang, jalan ambles, jalan retak, aspal*, paving*,
      selokan, drainase, gorong*, saluran air, jembatan, talud, talut, trotoar rusak,
      irigasi rusak, jalan becek, perbaikan jalan, betonisasi, jalan longsor, genangan, jalan desa,
      jalan usaha tani, tanggul sungai, normalisasi, saluran, sedimentasi, galian, jalan hancur,
      jalan bergelombang, bahu jalan, pupr, dinas pu
    `),
    weak: list(`
      rusak, lubang, berlubang, mampet, ambles, becek, jalan, perbaiki, diperbaiki, meluap,
      trotoar, menggenang, digali, ambrol
    `),
  },
  {
    name: 'Lingkungan Hidup',
    kecamatan: TRANTIB,
    kota: 'Dinas Lingkungan Hidup',
    strong: list(`
      sampah, limbah, pencemaran, tercemar, polusi, pembakaran sampah, bakar sampah, tps, tpa,
      bau busuk, bau menyengat, asap pabrik, kotoran ayam, kandang ayam, debu pabrik, taman kota,
      ruang terbuka hijau, rth, pohon peneduh, dlh, penambangan, tambang liar, tambang ilegal, galian c, lingkungan hidup
    `),
    weak: list(`
      bau, asap, debu, kotor, pabrik, kandang, menumpuk, tumpukan, lalat, sungai, penebangan,
      taman, diangkut, busuk, rumput, ayunan, membakar, peneduh, sedot
    `),
  },
  {
    name: 'Kebencanaan dan Pohon Tumbang',
    kecamatan: TRANTIB,
    kota: 'Dinas Lingkungan Hidup / BPBD',
    strong: list(`
      pohon tumbang, pohon roboh, pohon rawan, dahan patah, pohon besar, pangkas pohon,
      pemangkasan, banjir, longsor, tanah gerak, angin puting, puting beliung, tanggul jebol,
      kekeringan, pohon miring, kebakaran, rob, evakuasi, dievakuasi, pemadam*, damkar, gempa,
      mengungsi, bpbd, hanyut, terjebak, ular, tenggelam, tergerus, abrasi, erosi, tanah gugur, rimbun, dipangkas
    `),
    weak: list(`
      pohon, tumbang, pangkas*, lebatnya, dahan, tanggul, bencana, mengungsi, roboh, angin, hujan deras, hilang,
      dicari, terendam
    `),
  },
  {
    name: 'Administrasi Kependudukan',
    kecamatan: PELAYANAN,
    kota: 'Dinas Kependudukan dan Pencatatan Sipil',
    strong: list(`
      ktp, kartu keluarga, akta, domisili, surat pindah, pindah penduduk, dukcapil, disdukcapil,
      perekaman, kartu identitas anak, kia, surat pengantar, legalisasi, legalisir,
      surat keterangan, kependudukan, akte, identitas kependudukan digital, ikd, surat kematian,
      sku, skck, sktm, ahli waris, loket
    `),
    weak: list(`
      nik, loket, antre*, antri*, blangko, cetak, berkas, pindah, pengantar, nikah, syarat,
      stempel, foto, tanda tangan
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
      keterbukaan, permintaan data, memohon data, tugas akhir
    `),
    weak: list(`
      anggaran, dokumen, skripsi, penelitian, data, transparansi, realisasi, hibah, website, situs,
      format
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
      pemotongan bantuan, bantuan dipotong, mobil dinas, minta jatah, timses, ponakan*,
      jarang masuk
    `),
    weak: list(`
      oknum, petugas, pegawai, memeras, setor*, amplop, dipotong, inisial, curang
    `),
  },
  {
    name: EMERGENCY_CATEGORY,
    kecamatan: TRANTIB,
    kota: 'BPBD / PLN',
    strong: list(`
      kabel listrik, kabel putus, kabel pln, percikan api, korsleting, konsleting, trafo, gardu,
      tiang listrik, kebakaran, gas bocor, listrik padam, listrik mati, mati listrik, mati lampu,
      kabel menjuntai, kesetrum, tersetrum, pemadam*, damkar, kabel internet, byar pet, api besar,
      bau gas, kebocoran gas, tabung gas, meledak
    `),
    weak: list(`
      pln, listrik, kabel, api, tegangan, tiang, gas
    `),
  },
  {
    name: 'Bantuan Sosial',
    kecamatan: KESOS,
    kota: 'Dinas Sosial',
    strong: list(`
      bansos, bantuan sosial, pkh, bpnt, blt, dtks, dtsen, sembako, bantuan pangan, kis, pbi,
      keluarga miskin, warga miskin, odgj, orang terlantar, gelandangan, pengemis, kursi roda,
      rumah tidak layak huni, rtlh, beras bantuan, panti, bedah rumah, rumah reyot, kip,
      lansia terlantar, gepeng, disabilitas, difabel, penyandang, dinsos, sebatang kara,
      bantuan material, cair, anak jalanan, anak jalan, manusia silver, santunan, jompo, dinas sosial, rumah roboh, rumah lapuk, kks, keluarga sejahtera, peminta*, rumah kumuh, rumah singgah
    `),
    weak: list(`
      bantuan, miskin, terlantar, penerima, sasaran, difabel, disabilitas, lansia, janda, yatim,
      tunawisma, kelaparan, tidak mampu, pikun, nenek, kakek
    `),
  },
  {
    name: 'Ketenteraman dan Ketertiban',
    kecamatan: TRANTIB,
    kota: 'Satuan Polisi Pamong Praja',
    strong: list(`
      mabuk*, miras, minuman keras, berisik, bising, kebisingan, karaoke, gaduh, keributan,
      knalpot, balap*, pedagang kaki lima, pkl, reklame liar, spanduk liar, baliho, hajatan,
      sound horeg, kos bebas, kos kosan, prostitusi, warung remang, bangunan liar, pos kamling,
      petasan, anjing liar, pengamen, teriak*, satpol*, sound, polusi suara, bengkel, kafe, mercon,
      nongkrong, spanduk, reklame, ronda, trantib, mediasi, tempat hiburan, orang gila,
      sengketa tetangga, memelihara anjing, digigit anjing, anjing tetangga, lapak pedagang, berjualan, jualan di
    `),
    weak: list(`
      mengganggu, terganggu, ribut, ketertiban, penertiban, keamanan, nongkrong, pemuda, musik, kamling,
      meresahkan, trotoar, lapak, tetangga, peliharaan, ditertibkan, kafe, teriak
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
      kekerasan, dicuri, copet, dirampok, sabung ayam, perjudian, obat terlarang, balap liar,
      knalpot brong, polisi, mencuri, pembunuhan, narkotika, kriminal*, dihajar, leceh*, cabul*,
      orang tidak dikenal, mencurigakan
    `),
    weak: list(`
      polisi, kejahatan, pelaku, ancam*, dicuri, dipukul*, senjata, hilang, pencuri, transaksi,
      ditipu
    `),
  },
  {
    name: 'Perparkiran',
    kecamatan: TRANTIB,
    kota: 'Dinas Perhubungan',
    strong: list(`
      parkir*, jukir, juru parkir, tukang parkir, karcis parkir, tarif parkir
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
      lalu lintas, kebut*, odol, lawan arah, car free day, cfd, trans, trayek, becak, ojek, ngetem,
      angkutan, menyeberang, palang kereta, palang pintu, perlintasan, rawan kecelakaan, kereta, kir, dishub, dinas perhubungan, bandara, penerbangan, tidak ada rute
    `),
    weak: list(`
      kendaraan, simpang, bus, sopir, pertigaan, perempatan, penumpang, semrawut, nyebrang, lampu,
      pengendara, tabrakan
    `),
  },
  {
    name: 'Pelayanan PDAM',
    kecamatan: PEMBERDAYAAN,
    kota: 'Perumda Air Minum',
    strong: list(`
      pdam, perumda air, air ledeng, air mati, air keruh, air kotor, pipa bocor, pipa pecah,
      meteran air, tagihan air, air bersih, aliran air, air tidak mengalir, pamsimas,
      pencatat meter, air bau, air coklat, pipa, sumur bor, pompa air
    `),
    weak: list(`
      air, pipa, sumur, pompa, mengalir, meteran, bocor, keran, mandi, keruh, tagihan
    `),
  },
  {
    name: 'Pendidikan',
    kecamatan: KESOS,
    kota: 'Dinas Pendidikan',
    strong: list(`
      ppdb, spmb, kepala sekolah, spp, uang gedung, zonasi, seragam sekolah, ijazah, bullying,
      perundungan, beasiswa, kartu indonesia pintar, guru, komite sekolah, study tour,
      iuran sekolah, wali murid, sumbangan sekolah, rapor, dirundung, madrasah, disdik, sdn, smpn,
      wisuda, lks, putus sekolah, pengganti ijazah, siswa baru, dinas pendidikan, tpg, sertifikasi guru, tunjangan profesi, dindik*, dikbud
    `),
    weak: list(`
      sekolah, siswa, murid, sd, smp, tk, paud, kelas, pelajar, atap, guru, sekolahan
    `),
  },
  {
    name: 'Perizinan',
    kecamatan: PELAYANAN,
    kota: 'DPMPTSP',
    strong: list(`
      perizinan, izin usaha, izin mendirikan, imb, pbg, nib, oss, izin keramaian, izin operasional,
      ijin usaha, izin bangunan, mal pelayanan publik, tidak berizin, tanpa izin, siup,
      izin lingkungan, mpp, izin reklame, dpmptsp
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
      revitalisasi pasar, operasi pasar, harga bahan, lapak, mck pasar, kedaluwarsa, pengecer,
      harga cabai, dinas perdagangan, perindag*, dinperindag, metrologi, pangkalan gas, bbm, pertamax
    `),
    weak: list(`
      pasar, harga, pedagang, langka, retribusi, eceran, toko, het, pengecer, ons, 3kg, dagangan
    `),
  },
  {
    name: 'Pertanian',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Pertanian',
    strong: list(`
      pupuk, sawah, petani, gapoktan, kelompok tani, hama, wereng, panen, benih, bibit, ternak,
      sapi, kambing, penyakit mulut, pmk, traktor, rabies, vaksin hewan, pangan hewan, tikus sawah,
      kerbau, nelayan, ikan mati, kandang, peternak, unggas, kartu tani, dinas pertanian
    `),
    weak: list(`
      tani, tanaman, padi, irigasi, hewan, penyuluh, tanam, mati mendadak, jagung
    `),
  },
  {
    name: 'Pertanahan dan Pemerintahan Desa',
    kecamatan: PEMERINTAHAN,
    kota: 'PPID Pelaksana / Sekretariat',
    strong: list(`
      sertifikat tanah, sertipikat, sengketa tanah, batas tanah, tanah kas, ptsl, letter c,
      perangkat desa, kepala desa, kades, lurah, pemilihan rt, ketua rt, ketua rw, bpd, pilkades,
      tanah warisan, jual beli tanah, batas desa, pbb, pajak bumi, patok*, sppt, girik, wakaf,
      batas wilayah, sekdes, sekretaris desa, kadus, rekrutmen perangkat, apbdes, surat tanah, ajb
    `),
    weak: list(`
      tanah, desa, perangkat, sertifikat, carik, pajak, kelurahan, batas, warisan, lahan
    `),
  },
  {
    name: 'Pemberdayaan Masyarakat',
    kecamatan: PEMBERDAYAAN,
    kota: 'Dinas Sosial',
    strong: list(`
      kerja bakti, gotong royong, karang taruna, pelatihan, umkm, pkk, bumdes, dana desa,
      musrenbang, wifi gratis, internet desa, lapangan olahraga, perpustakaan desa, taman baca,
      ruang terbuka, internet gratis, olahraga, taman bermain, koperasi
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
      rsud, ambulans, ambulan, imunisasi, obat, dokter, perawat, gizi buruk, bpjs, vaksin, apotek,
      igd, tbc, malaria, keracunan makanan, diare, jamban, rawat inap
    `),
    weak: list(`
      sakit, berobat, pasien, nyamuk, kesehatan, rujukan, balita, klinik, penyuluhan
    `),
  },
];
