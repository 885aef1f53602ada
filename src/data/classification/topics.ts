import {list} from './list';

/** Words that tell whose matter it is only by where it is: a clogged toilet in a market is none of trade. */
export const SCENE = list(`
  kelas, siswa, murid, pelajar, sdn, smpn, pedagang, pasien, warga, desa, kelurahan, lingkungan, loket
`);

/** Matters of one category that are not the same: who tells only of one and who tells only of another differ. */
export const TOPICS = [
  'selokan, drainase, gorong*, saluran*, mampet, meluap, genangan, menggenang, tergenang, banjir, sedimentasi',
  'longsor, tanah gerak',
  'mangkrak, terbengkalai, belum selesai',
  'kebakaran',
  'lubang, berlubang, aspal*, paving*, mengelupas, bergelombang, retak, cor, jalan rusak',
  'jembatan',
  'trotoar, pedestrian',
  'talud, talut, turap, senderan',
  'lampu merah, lampu lalu lintas, traffic light, apill, bangjo',
  'halte',
  'angkot, trayek, ngetem',
  'ktp, perekaman',
  'kartu keluarga',
  'akta*, akte',
  'tagihan, rekening, pencatat meter',
  'keruh, air kotor, air coklat, air bau',
  'sampah, tps',
  'limbah, pabrik',
  'kandang',
  'bakar, membakar, dibakar, pembakaran, asap',
  'atap, plafon, genteng, bangku, ruang kelas, bangunan sekolah',
  'pungutan*, sumbangan, iuran, uang gedung, spp, seragam',
  'dirundung, bullying, perundungan, menampar, memukul, dipukul*',
  'timbangan, curang',
  'mck, wc, toilet',
  'harga, langka, elpiji, lpg',
  'pohon, dahan',
  'miras, mabuk*, minuman keras',
  'sound*, musik, karaoke, bising, berisik, knalpot*',
  'pedagang kaki lima, pkl',
  'odgj, orang gila',
  'pengemis, anak jalanan, gelandangan, pengamen',
  'judi*, perjudian, sabung ayam',
  'tembok, pagar, dinding',
  'kabel, tiang',
  'website, web, situs',
  'sapi, kambing, ternak, unggas',
  'pupuk',
  'sawah, irigasi, kekeringan',
  'hama, wereng, tikus',
  'narkoba, sabu, narkotika',
].map(list);
