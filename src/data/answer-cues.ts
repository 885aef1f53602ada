import {list} from './classification/list';

/** Verbs that say an office is busy and leave open with what. An answer of these alone answers nothing (J2). */
export const VAGUE_DOING = list(`
  tindak, tindaklanjut*, ditindaklanjuti*, menindaklanjuti*, proses, memproses*, diproses*, koordinasi*,
  dikoordinasikan*, mengoordinasikan*, berkoordinasi*, sampaikan*, disampaikan*, menyampaikan*,
  teruskan*, diteruskan*, meneruskan*, laporkan*, dilaporkan*, melaporkan*, kaji, dikaji*,
  mengkaji*, pelajari*, dipelajari*, mempelajari*, perhatikan*, diperhatikan*, memperhatikan*,
  perhatian, terima, diterima*, menerima*, upayakan*, diupayakan*, mengupayakan*, usahakan*,
  diusahakan*, mengusahakan*, berusaha*, berupaya*, tampung, ditampung*, menampung*, evaluasi,
  dievaluasi*, mengevaluasi*, pertimbangkan*, dipertimbangkan*, mempertimbangkan*, maklumi*,
  dimaklumi*, jadikan, dijadikan*, menjadi*, menjadikan*, catat, dicatat*, mencatat*, bahas,
  dibahas*, membahas*, respons*, direspons*, merespons*, usulkan*, diusulkan*, mengusulkan*,
  informasikan*, diinformasikan*, menginformasikan*, berterima*, menunggu*, ditunggu*, bersabar*,
  dimohon*, memohon*, berkenan, segera, dalam, masih, berharap*, menghargai*, mengapresiasi*,
  mengucapkan*, berkomitmen*, disposisikan*, didisposisikan*, mendisposisikan*, sikapi*, disikapi*,
  menyikapi*, atensi
`);

/** Phrases of an answer that only puts off. */
export const PUTTING_OFF = list(`
  tindak lanjut*, tindaklanjuti*, ditindaklanjuti*, menindaklanjuti*, dalam proses, sedang diproses,
  masih diproses, akan diproses, akan kami proses, segera kami proses, koordinasikan*,
  dikoordinasikan*, berkoordinasi*, menjadi perhatian, menjadi masukan, sebagai masukan, mohon
  bersabar, harap bersabar, mohon menunggu, harap menunggu, mohon ditunggu, kami tampung, kami
  sampaikan kepada, akan disampaikan, akan kami sampaikan, akan diteruskan, akan kami teruskan,
  sudah kami teruskan, telah kami teruskan, telah diteruskan, sudah diteruskan, pihak terkait,
  instansi terkait, dinas terkait, yang berwenang, akan dikaji, akan kami kaji, kami pelajari,
  dipelajari, kami catat, kami upayakan, diupayakan, kami usahakan, diusahakan, mohon maklum,
  harap maklum, segera ditangani, segera kami tangani, akan ditangani, akan kami tangani, masukan
  anda, masukannya
`);

/** Whoever can be meant to do something. */
export const DOERS = list(`
  petugas*, tim, kontraktor, rekanan, penyedia, perangkat desa, ketua rt, ketua rw, satpol pp,
  pemerintah desa, relawan, teknisi, pengelola, juru parkir, kepala desa, kader, penyuluh
`);

/** What a refusal, an instruction or a piece of information says: it answers without anything being done. */
export const SUBSTANCE = list(`
  syarat*, persyaratan*, biaya, gratis, tidak dipungut, jam pelayanan, jam kerja, formulir,
  fotokopi, membawa, dibawa, melampirkan, dilampirkan, karena, sebab, tidak dapat, belum dapat,
  bukan kewenangan, di luar kewenangan, merupakan kewenangan, menjadi kewenangan, berwenang
  adalah, sesuai peraturan, berdasarkan peraturan, berdasarkan perda, perda nomor, hasil
  pemeriksaan, hasil pengecekan, ditemukan, ternyata, tarif, anggaran, jadwal*
`);

/** The channels by which a citizen may go on, and the rights that remain. */
export const FURTHER = list(`
  hubungi, menghubungi, membalas surel, balas surel, membalas pesan, balas pesan, datang ke,
  mendatangi, loket, keberatan, ombudsman, halaman lacak, kode lacak, lapor lagi, melapor lagi,
  melaporkan kembali, melapor kembali, menyampaikan kembali, mengadukan kembali, whatsapp, telepon,
  telp, call center, nomor layanan, narahubung, kontak
`);
