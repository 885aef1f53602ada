import {list} from './list';

/** Services that reach everybody from one place: who finds one broken need not say where. */
export const AFAR = list(`
  aplikasi, online, daring, website, web, situs, laman, portal, sistem, server, akun, login
`);

/** One scheme each, in all the office's reach. */
export const SCHEMES = list(`
  ppdb, spmb, zonasi, cpns, pppk, p3k, tpp, njop, umk, pbi, cfd, pilkada, hotline
`);

/** What is decided or held once for all, of many kinds. */
export const FOR_ALL = list(`
  seleksi, honor, honorer, gaji, insentif, tunjangan, beasiswa, tarif, upah, subsidi, bersubsidi,
  konser, festival, pawai, karnaval, penonaktifan, undian, lomba
`);

/** What complaints are made of, whatever they are about. */
export const UNTELLING = list(`
  pelayanan, layanan, petugas, pegawai, fasilitas, kondisi, keadaan, perbaikan, diperbaiki, error,
  gagal, dibuka, masuk, muncul, tulisan, jawaban, tanggapan, solusi, kejelasan, informasi, respons,
  tindakan, ditindak, dicek, lapor, laporan, melaporkan, aduan, mengadu, mengeluh, keluhan, terima,
  diterima, menerima, bantu, bantuan, dibantu, kasih, hormat, salam, admin, pihak, hal, sungguh,
  benar, sangat, parah, sekali, hati, keluarga, saudara, teman, berharap, harapan, proses, jelas,
  padahal, gimana, dimohon, bayar, dibayar, cair, pencairan, jadi, terlambat, nunggu, tunggu, rasa, terasa, info
`);
