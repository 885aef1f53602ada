import {list} from './list';

/** What a text must say to be read in one way or another: lists of cues, see `domain/classification/words.ts`. */

/** Somebody wins, must click, must pay or give a code: never a complaint. */
export const SCAM = list(`
  pemenang, selamat anda, nomor anda terpilih, anda terpilih, hadiah, klik, klaim, undian,
  pinjaman online, pinjol, tanpa agunan, slot, gacor, judi online, deposit, otp, investasi, profit,
  cuan, transfer ke rekening, promo, diskon, giveaway, jasa followers, tautanweb, hubungi wa,
  cair cepat, bunga rendah, data rekening, tanpa jaminan, proses cepat, limit, dana cepat,
  dana tunai, order sekarang, pesan sekarang, daftar sekarang, gabung sekarang, join, bergaransi,
  bonus, member, maxwin, kripto, crypto, trading, robot, dijamin, modal, gaji, tanpa pengalaman,
  lowongan, kerja dari rumah, dibutuhkan, sebarkan, meneruskan pesan, teruskan pesan, kirim ke,
  grup, rezeki, ready, cod, follback, olshop, gratis ongkir, testimoni, untung, murah, panggilan,
  jackpot, taruhan, bandar, togel, jasa, sedot wc, servis, service, hubungi, link, kredit, cicilan,
  bio, jp, depo, wd, situs, terpercaya, bosku, menawarkan, penawaran, marketing, harga pabrik,
  nasabah, terpilih, biaya admin, voucher, agen, reseller, katalog, dear sir, dear friend,
  dear madam, dear customer, loan, bank account, account details, beneficiary, inheritance, million,
  lottery, winner, congratulations, business proposal, bitcoin, click here, guaranteed, funds,
  webinar, omzet, kuota terbatas, daftar gratis, e-book, ebook, tautan berikut, western union, seo, backlink, guest post, unsubscribe, earn money, your account, password, verify
`);

/** Who tells of a fraud sends none. */
export const DEFRAUDED = list(`
  ditipu, tertipu, penipu, penipuan, korban, diteror, teror, ditagih, lapor, melapor*, waspada,
  benarkah, apakah benar
`);

/** Somebody tries the form out. */
export const TRIAL = list(`
  tes, test, testing, coba, nyoba*, percobaan, cobain, boong*, bohongan, cek, uji coba, asd*, qwe*, zxc*, lorem, ipsum, halo tes, abc, xyz, dummy
`);

/** No person wrote it. */
export const AUTOMATIC_TEXT = list(`
  out of office, automatic reply, auto reply, autoreply, balasan otomatis, jawaban otomatis,
  sedang cuti, tidak dapat membalas surel, tidak dapat membalas email, delivery status,
  undeliverable, mail delivery, pesan ini dikirim otomatis, undelivered mail, returned to sender,
  could not be delivered, delivery has failed, mailer daemon, mail system, do not reply,
  jangan membalas pesan ini, mohon tidak membalas, surel ini dikirim otomatis,
  email ini dikirim otomatis, pesan otomatis
`);

/** Greetings, thanks for nothing in particular, cheers. */
export const GREETING = list(`
  halo, hai, hallo, assalamualaikum, selamat pagi, selamat siang, selamat sore, selamat malam,
  semangat, sukses, sehat selalu, salam, mantap, keren, follow, folback, mampir, amin, lanjutkan,
  ayo, gas terus, love you, sugeng, selamat ulang tahun, dirgahayu, selamat hari,
  selamat tahun baru, semoga sehat, jaya, permisi, hadir, nyimak, terima kasih, oke, sip
`);

/** How a message begins whose matter is still to come. */
export const OPENING = list(`
  lapor, melapor*, aduan, mengadu, keluhan, mengeluh, tolong
`);

/** Matters between private people, gossip: no public service is concerned. */
export const PRIVATE = list(`
  mantan, pacar, selingkuh, suami saya, istri saya, gosip, katanya dia, jodoh, hutang teman,
  utang teman, arisan, cari kerja, lowongan, jual rumah, dijual, sewa, jasa, artis, ngutang,
  utang piutang, janda sebelah, pinjam uang, jodohkan, curhat, salah kirim, salah sambung,
  salah nomor, salah alamat kirim, salah grup
`);

/** Work and wages are no private matter, whoever's they are. */
export const LABOUR = list(`
  thr, phk, pesangon, lembur, gaji, dipecat, umr, umk, karyawan, buruh, magang, disnaker, upah, pencari kerja,
  jobseeker, lowongan pekerjaan, lowongan kerja, info lowongan
`);

/** A question or a wish to get information. */
export const ASKING = list(`
  menanyakan, mencari data, atau belum, apa belum, mau tanya, mau nanya, ingin bertanya, numpang tanya, tanya, bertanya, nanya, apa saja,
  apa syarat*, syaratnya apa, bagaimana cara*, cara mengurus, jam pelayanan, jam berapa, jam buka,
  buka jam, berapa biaya, bayar berapa, biayanya berapa, di mana saya, di mana bisa, kapan jadwal,
  jadwal apa, info jadwal, minta jadwal, mohon info*, minta info*, minta informasi,
  mohon informasi, mohon penjelasan, permohonan informasi, permintaan informasi,
  mengajukan permohonan, salinan, apakah bisa, apakah ada, apakah masih, nomor telepon,
  alamat kantor, kontak, persyaratan, prosedur, cara daftar, cara mendaftar, info dong,
  bagaimana prosedur, syarat, syaratnya, caranya, cara buat, cara cek, cara urus, cara membuat,
  ke mana, kemana, berapa lama, jadwal, jadwalnya, hari apa, apakah, apa bisa, nomor wa,
  minta nomor, infonya, infokan, mau daftar, mendaftar di mana, masih buka, memohon data,
  mohon data, minta data, meminta data, permintaan data, permohonan data, membutuhkan data,
  memohon informasi, meminta informasi, memohon dokumen, meminta dokumen, mohon dokumen,
  informasi mengenai, kapan cair, mau info, butuh apa, petunjuk, kriteria, tata cara, alur,
  keterbukaan informasi, uu kip, rincian, informasi publik, informasi untuk, info lowongan, update info,
  info vaksin, harus bagaimana, saya harus apa, bisa kah, bisakah, bolehkah, adakah,
  mungkinkah, bagaimana solusi*
`);

/** Who says first that this is a question asks, whatever "kenapa" comes then. */
export const ASKING_OUTRIGHT = list(`
  mau tanya, mau nanya, ingin tanya, ingin bertanya, numpang tanya, izin bertanya, hanya bertanya,
  mohon bertanya, mau menanyakan, ingin menanyakan, izin menanyakan
`);

/** Questions that also complain: they ask only where nothing is wrong. */
export const WONDERING = list(`
  berapa, kapan, di mana, ke mana, bagaimana, siapa, bingung, apa aja
`);

/** A formal request for public documents (UU 14/2008). */
export const FORMAL_REQUEST = list(`
  informasi publik, salinan, permohonan informasi, keterbukaan informasi, dokumen,
  realisasi anggaran, ppid, memohon data, mohon data, meminta data, permintaan data,
  permohonan data, membutuhkan data, uu kip, rincian anggaran, rincian dana, rincian penggunaan,
  rincian biaya
`);

/** A proposal. */
export const PROPOSING = list(`
  usul, usulan, mengusulkan, saran, menyarankan, aspirasi, alangkah baiknya, sebaiknya,
  bagaimana kalau, bagaimana jika, harapan kami, berharap ada, semoga ada, semoga bisa,
  mohon dibuatkan, mohon dibangun, perlu dibangun, mohon diadakan, andai, coba diadakan, ide,
  gagasan, mohon dipertimbangkan, akan lebih baik, diadakan, usulkan, diusulkan, sarankan, masukan,
  ada baiknya, hendaknya, seyogianya, lebih baik, kami berharap, saya berharap, disediakan,
  diperbanyak, diperpanjang, diperluas, dibuatkan, ditambah, ditambahkan, dipasang, dipasangi,
  kalau bisa, pengen, kepengin, menginginkan, mendorong, difasilitasi, berharap, menyediakan,
  sediakan, dikasih, adakan, bangunkan, coba dong, tambahkan, pasang cctv, tolong pasang, mohon pasang,
  segera pasang
`);

/** Something is wrong: what makes a text a complaint and not a question. */
export const PROBLEM = list(`
  rusak, padam, mati, lubang, berlubang, mampet, meluap, bau, kotor, sampah, bocor, banjir,
  tumbang, jatuh, kecelakaan, bahaya, membahayakan, mengganggu, terganggu, lambat, tidak dilayani,
  dipersulit, ditolak, bolak balik, disuruh pulang, mengecewakan, kecewa, keluhan, mengeluh, aduan,
  mengadu, melapor*, lapor, tidak tepat sasaran, tidak dapat, tidak masuk, tidak ada,
  tidak kunjung, belum ada, belum juga, belum diperbaiki, belum selesai, dipungut, pungli, liar,
  macet, bising, berisik, mabuk*, takut, resah, meresahkan, curi*, maling, hilang, rugi, dirugikan,
  menumpuk, ditarik, mahal, keruh, longsor, kebakaran, putus, oknum, dipotong, menutup, ditutup,
  ambles, retak, roboh, tercemar, polusi, asap, tidak layak, ngegas, kasar, antre*, lelet, parah,
  penipuan, salah, tidak sesuai, tidak berfungsi, macet, mangkrak, terbengkalai, dibiarkan,
  tidak ditangani, langka, gagal, error, sakit, kurang, gelap, semrawut, menyerobot, ugal*,
  padahal, tutup terus, jarang, jebol, menyengat, tidak bisa, belum nyala, belum keluar,
  belum jadi, belum menerima, belum terima, belum di*, tidak di*, digeser, diserobot, dipukul*,
  mengamuk, ngamuk, terlambat, telat, molor, dihapus, dicoret, pecah, patah, lepas, copot,
  terlepas, mengelupas, terkelupas, menggenang, terendam, kekeringan, miring, lapuk, reyot,
  karatan, kosong, habis, curang, melonjak, menunggu, dipingpong, dilempar, jutek, judes, ketus,
  cuek, arogan, diam saja, acuh, tidak pernah, tidak jelas, tidak juga, kok, protes, komplain,
  keberatan, luka, tewas, meninggal, jelek, buruk, bobrok, ruwet, kacau, sembarangan, berserakan,
  berceceran, melanggar, tidak aktif, nonaktif, kapan selesai, sampai kapan, janji, kesal, jengkel,
  geram, terbakar, ambrol, tertabrak, tabrak*, terperosok, terpeleset, dirundung, bullying,
  perundungan, begal, gangguan, kumuh, jorok, becek, licin, debu, limbah, diwajibkan, wajib bayar,
  dipaksa, sengketa, diaku, masih belum, terlantar, kecurian, dibuang, hampir, nyaris, menimpa,
  terjebak, tertimpa, terjepit, ngetem, rumput tinggi, korsleting, percikan*, ribet, lama sekali,
  lama, mengapa, kapan diben*, kapan dibet*, kapan dik*, kapan dip*, kapan dis*, kapan dit*,
  kapan dir*, kapan dias*, kapan diang*, masuk rumah, masuk ke rumah, masuk dapur, runtuh,
  tersangkut, judi*, perjudian, sabung ayam, narkoba, prostitusi, miras, minuman keras, tawuran,
  sudah tanya, sudah bertanya, sudah menanyakan, sudah lapor, sudah melapor,
  menolak, tanpa izin, tidak berizin, tanpa pemberitahuan, tanpa penjelasan, tanpa karcis,
  tanpa kuitansi, tanpa alasan, preman, palak*, dipalak, memalak, jambret, copet, memaksa, dijajah, menguasai,
  perlu perbaikan, meleset, belum ter*, belum turun, belum cair, belum pernah, belum kunjung,
  belum berangkat, belum bisa, belum dapat, tidak melayani, sombong, tidak ramah, tidak sopan,
  bentak*, dibentak*, membentak*, pungutan
`);

/** An officer's wrong: supervision (PermenPANRB on berkadar pengawasan). */
export const SUPERVISORY = list(`
  pungli, pungutan liar, suap, menyuap, korupsi, dikorupsi, gratifikasi, uang rokok, uang pelicin,
  penyalahgunaan wewenang, penyalahgunaan, penyelewengan, diselewengkan, penggelapan, mark up,
  nepotisme, kolusi, memeras, pemerasan, jual beli jabatan, titipan, setoran, uang damai,
  uang terima kasih, bolos kerja, asn bolos, pns bolos, perselingkuhan pegawai, kendaraan dinas,
  mobil dinas, laporan fiktif, ijazah palsu, proyek fiktif, korup, menyelewengkan, menggelapkan,
  digelapkan, ditilep, menilep, pungutan tidak resmi, sogok*, disogok, menyogok, tim sukses,
  timses, anggaran fiktif, kegiatan fiktif, markup, kongkalikong, persekongkolan, bersekongkol,
  konflik kepentingan, pengaturan lelang, audit, diaudit
`);

/** An officer asks for money: both halves must be there. */
export const OFFICER = list(`
  oknum, petugas, pegawai, pns, asn, perangkat desa, kepala desa, kades, lurah, camat, kasi, staf,
  pejabat, kepala dinas, kepala sekolah, ketua rt, bendahara, panitia, aparat desa, aparatur,
  satpol*, ketua rw, pengurus rt, kadus, kepala dusun, carik, sekdes, sekretaris desa, kadis, guru,
  dishub, penyuluh, polisi, pengawas, komite*, pihak sekolah, wali kelas, juru kunci
`);
export const ASKS_MONEY = list(`
  minta uang, meminta uang, dimintai uang, diminta uang, minta bayaran, minta imbalan, minta jatah,
  meminta imbalan, diminta membayar, minta rp*, meminta rp*, dipungut, uang rokok, amplop,
  minta biaya, diminta biaya, memungut, dipungut biaya, menarik uang, narik uang, pungut uang,
  minta setoran, minta sogokan, meminta jatah, meminta bayaran, minta tambahan, meminta bagian,
  minta bagian, minta fee, meminta fee, minta komisi
`);

/** Somebody can come to harm. */
export const RISK = list(`
  bahaya, membahayakan, berbahaya, jatuh, terjatuh, kecelakaan, korban, celaka, tikungan, rawan,
  terperosok, terpeleset, luka, terluka, tabrak*, nyaris, hampir roboh, mau roboh, ambrol, ambruk,
  mengancam, diancam, keselamatan, demam berdarah, dbd, wabah, rabies, digigit, begal, pelecehan,
  kekerasan, kdrt, tersengat, sesak nap*, dipukul*, dianiaya, penganiayaan, mengamuk, ngamuk,
  diare, muntah*, terjungkal, tercebur, tertabrak, ditabrak, menabrak, tewas, nyawa, ada yang meninggal, korban meninggal, sampai meninggal,
  meninggal akibat, meninggal karena, orang meninggal, menganga, takut roboh, mau tumbang, dikhawatirkan roboh, tertimpa, menimpa, tajam, licin,
  dirundung, perundungan, ditampar, menampar, memukul*, ditendang, disiksa, diteror,
  kabel menjuntai, percikan*, keracunan, gizi buruk, kelaparan, tidak makan, cuci darah, kritis,
  ular, buaya, hanyut, terbakar, tenggelam, kebakaran, dirampok, dibegal, narkoba, jentik, condong,
  doyong, lubang terbuka, galian terbuka, selokan terbuka, tutup terbuka, dibiarkan terbuka, gigit, leceh*, cabul*, pencabulan, runtuh, gatal*, iritasi, ruam, mual,
  sakit perut, sakit mata, infeksi, batuk*, ispa, alergi, menggigit, tergigit, tersambar, kesamber,
  terserempet, keserempet, terguling, meninggalkan rumah, preman*, pencuri
`);

/** Those who need the short path (C4). */
export const VULNERABLE = list(`
  lansia, bayi, balita, ibu hamil, hamil, difabel, disabilitas, penyandang, kursi roda, odgj,
  yatim, anak anak, tuna*, anak sekolah, stroke, tb paru, tbc, sakit sakitan, lumpuh, sebatang kara,
  hidup sendiri, gizi buruk, stunting, janda tua, anak kecil, tunanetra, tua renta, ibu menyusui,
  penderita, sakit keras, sakit parah, kanker, asma, disabel, jompo, pikun, kakek, nenek,
  orang gila, anak bermain, tidak punya tempat tinggal, tidak punya rumah, mau berobat,
  biaya berobat, tidak bisa berobat, tidak mampu berobat, pulang mengaji, anak mengaji, pulang sekolah, anak pulang
`);

/** A service everybody lives on. */
export const BASIC_SERVICE = list(`
  air, pdam, listrik, air bersih, puskesmas, ambulans, igd
`);
export const STOPPED = list(`
  mati, padam, terhenti, tidak mengalir, berhenti, putus, tidak keluar, macet total, tidak ada air,
  tidak menyala, tidak jalan, tidak menetes, tidak ngalir, hanya mengalir, tidak dapat air,
  kekurangan air, kesulitan air, kering
`);

/** It was said to be done, and is not. */
export const UNRESOLVED = list(`
  masih, lagi, kembali, tetap, belum juga, tidak kunjung, berulang, kambuh
`);

/** Somebody begs for help, with or without saying why. */
export const PLEA = list(`
  tolong, mohon ditindak*, mohon ditertib*, mohon diper*, mohon segera, mohon untuk segera,
  mohon agar segera, mohon bantuan*,
  mohon dicek, mohon solusi*, bisa dibantu, dapat dibantu, mohon dibantu, minta bantuan,
  butuh bantuan, perlu bantuan
`);

/** Who asks for it complains, though the rest be questions. */
export const ACT = list(`
  mohon ditindak*, mohon untuk ditindak*, mohon di tindak*, mohon untuk di tindak*, segera ditindak*,
  segera di tindak*, mohon ditertib*, mohon di tertib*
`);

/** An officer has to do with money that was asked for. */
export const DEMANDS = list(`
  minta, meminta, dimintai, diminta, diwajibkan, mewajibkan, wajib, memungut, dipungut, menarik,
  narik, ditarik, membayar, bayar, setor
`);

/** What the state gives, and that it did not come whole. */
export const AID = list(`
  bantuan, bansos, blt, pkh, bpnt, sembako, dana, insentif, santunan
`);
export const CUT = list(`
  dipotong, potongan, pemotongan, memotong, disunat, dikurangi, tidak utuh
`);

/** Between an officer and the demand: somebody else asks. */
export const OTHERS = list(`
  tukang, jukir, juru, parkir, preman, pedagang, pengamen, calo, sopir, ormas, debt
`);

/** Titles that people also write to. */
export const ADDRESSED = list(`
  camat, lurah, kades, kepala desa, kepala dinas, kasi
`);

/** An officer favours his own, or does not work. */
export const FAVOURS = list(`
  keluarganya, keluarga sendiri, keluarga perangkat, keluarga kades, kerabat perangkat, saudaranya, saudara sendiri, kerabat*, keponakan*, ponakan*,
  kroni*, orang dekat*, pilih kasih, jarang masuk, jarang ngantor, jarang di kantor, jarang berada,
  tidak pernah masuk, bolos, membolos, tidak netral, pendukungnya, jam kerja, ngopi, keluyuran,
  main game, bermain game, main gim, bermain gim, main hp, bermain hp, menolak melayani,
  tidak mau melayani, rekreasi, piknik, kepentingan pribadi, keperluan pribadi, urusan pribadi,
  tidak pernah ada, tidak ada di kantor
`);

/** Places that every office has, so naming them does not tell where. */
export const VAGUE_PLACE = list(`
  jalan, sekolah, kantor, jembatan, sungai, rumah sakit, taman, toko, warung, pasar, lapangan, kos,
  lingkungan, kampung, desa, kelurahan, puskesmas, kecamatan, loket, sd, smp, sma, halte, kios,
  pabrik, stadion, kampus, hotel, klinik, bank, waduk, embung, perlintasan, rs, tugu, mal,
  supermarket, pantai, pondok, pesantren, rumah makan, kafe, jalur, tanggul, bendungan, paud, tk,
  mts, apotek, pinggir, ujung, pom, smk, posyandu, perum, tikungan, halaman, kantin, posko, surau,
  perbatasan
`);

/** Words of place that tell enough by themselves. */
const TELLING_PLACE = list(`
  gang, rt, rw, dusun, dukuh, perumahan, kompleks, komplek, blok, depan, belakang, sebelah,
  samping, seberang, dekat, pertigaan, perempatan, simpang, bundaran, stasiun, terminal, masjid,
  mushola, musala, gereja, pura, balai, alun alun, pos kamling, makam, ruas, km, utara, selatan,
  timur, barat, ruko, minimarket, alfamart, indomaret, spbu, bangjo, rsud, rusun, lorong, polsek,
  tpu, flyover, underpass, terowongan, lampu merah, polres, bandara, pelabuhan, vihara,
  persimpangan
`);

/** Where: words that stand before or inside a place. */
export const PLACE = [...TELLING_PLACE, ...VAGUE_PLACE];

/** Where the office's own services are given. */
export const OFFICES = list(`
  loket, kantor, kecamatan, kelurahan, puskesmas, kantor desa, balai desa, dinas, dukcapil,
  disdukcapil, dishub, dinsos, disdik, bapenda, bpn, kua, uji kir, samsat, rsud, mal pelayanan publik, mpp, polsek
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
  berhari hari, berminggu minggu, berbulan bulan, bertahun tahun, sepekan, pekan, dini, magrib,
  lebaran, idulfitri, ramadan, puasa, natal, musim, lalu
`);

/** Words that hurt; the complaint behind them stays valid (C8). */
export const ABUSE = list(`
  goblok, gobl*, tolol, bodoh, anjing, bangsat, bajingan, asu, babi, kampret, brengsek, tai,
  monyet, dancok, jancok, sialan, bego, idiot, keparat, setan, kontol, memek, tidak becus
`);

/** Somebody asks what became of a complaint (C5). */
export const FOLLOW_UP = list(`
  kok belum, belum ada tindak lanjut, belum ditindaklanjuti, belum ada tindakan, belum ada jawaban,
  belum dijawab, belum ada kabar, belum ada respon*, belum direspon*, bagaimana perkembangan*,
  bagaimana kelanjutan*, sudah sampai mana, aduan saya, laporan saya, pengaduan saya,
  kapan ditindaklanjuti, menindaklanjuti aduan, menanyakan aduan, menanyakan laporan,
  tindak lanjutnya, kapan diperbaiki, kok lama
`);
