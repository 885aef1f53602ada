import {list} from './list';

/** Praise of what an office did. */
export const PRAISE = list(`
  terima kasih kepada, terima kasih atas, terima kasih untuk, terima kasih sudah, apresiasi,
  mengapresiasi, puas, memuaskan, ramah, cepat tanggap, sangat membantu, sangat terbantu, salut,
  bangga, pertahankan, luar biasa pelayanan, pelayanan bagus, alhamdulillah, berterima kasih,
  terima kasih banyak, terima kasih bapak, terima kasih ibu, terima kasih pemkot,
  terima kasih petugas, jempol, lebih baik sekarang, sudah mulus, sudah bagus, sudah lancar,
  sudah terang, sudah jernih, sudah bersih, sudah normal, sangat rajin
`);

/** How a letter ends; no praise. */
export const CLOSING = list(`
  terima kasih atas perhatian*, terima kasih atas kerja*, terima kasih atas bantuan*,
  terima kasih atas tanggapan*, terima kasih atas respon*, kami ucapkan terima kasih,
  saya ucapkan terima kasih
`);

export const NOT = ['tidak', 'kurang', 'belum', 'bukan', 'jauh'];

/** What people give thanks for: what was wrong before is named with it. */
export const MENDED = list(`
  memperbaiki, menambal, mengaspal, membersihkan, mengangkut, mengganti, memasang, menangani,
  menindaklanjuti, membangun, merespons, mengeruk, memangkas, menertibkan, diperbaiki, dibersihkan,
  ditambal, diangkut, diganti, dipasang, ditangani
`);

/** Behind it comes what is still wrong. */
export const CONTRAST = list(`
  tapi, tetapi, namun, padahal, cuma, hanya, masih, belum, lagi, sayang, sayangnya, kecuali
`);
