import {list} from './list';

/** What makes an event of a word only spoken of: it is over, feared, prevented, compared with. */

/** Events that names, offices and figures of speech are made of. */
export const EVENTS = list(`
  kebakaran, banjir, longsor, bencana, kecelakaan, tawuran, keracunan, penculikan, gempa, darurat,
  ledakan, evakuasi, tenggelam
`);

/** Before an event they make a trade, a victim of old or a likeness of it. */
export const BEFORE_EVENT = list(`
  pemadam, pencegahan, mencegah, penanggulangan, simulasi, pelatihan, sosialisasi, korban,
  penyintas, pasca, bekas, eks, relawan, seperti, bagai, ibarat, mirip, anti, bebas, rawan, rentan,
  potensi, risiko, asuransi, pernah, gawat, nomor, kontak, lampu, pintu, tangga, jalur, instalasi,
  layanan, telepon, rambu, peta, rute, latihan
`);

/** Behind an event they make a figure of speech of it. */
export const BEHIND_EVENT = list(`
  jenggot, pujian, diskon, order, promo, informasi, air mata
`);

/** What stands close behind has not happened, or happens now and then. */
export const NOT_YET = list(`
  takut, khawatir, dikhawatirkan, mengkhawatirkan, kuatir, jika, bila, apabila, kalau, andai,
  seandainya, jangan, sebelum, agar, supaya, cegah, mencegah, antisipasi, mengantisipasi, hampir,
  nyaris, berpotensi, berisiko, rawan, sering, kerap, pernah
`);

/** It was, and has an end. */
export const OVER = list(`
  minggu lalu, pekan lalu, bulan lalu, tahun lalu, hari lalu, yang lalu, bulan kemarin,
  tahun kemarin, dulu, dahulu, tempo hari, waktu itu, sudah padam, sudah surut, sudah tertangani
`);

/** It is happening. */
export const NOW = list(`
  sekarang, saat ini, barusan, baru saja, sedang, detik ini, malam ini, pagi ini, siang ini,
  sore ini, tolong cepat, minta tolong, teriak tolong
`);
export const UNTIL_NOW = list(`
  sampai sekarang, hingga sekarang, sampai saat ini, hingga saat ini
`);

/** What falls or breaks on people: once it is feared it is a danger. */
export const FALLING = list(`
  roboh, tumbang, ambruk, ambrol, longsor, runtuh, jatuh, jebol, menimpa, putus, meledak, amblas,
  ambles, kebakaran, kecelakaan, tersengat, korban, celaka, terjadi apa, tertabrak, tabrak, tabrakan
`);
