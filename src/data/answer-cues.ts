import {list} from './classification/list';

/** Verbs that say an office is busy and leave open with what. An answer of these alone answers nothing (J2). */
export const VAGUE_DOING = list(`
  tindak, menindak, tindaklanjut*, ditindaklanjuti*, menindaklanjuti*, proses*, memproses*, diproses*, koordinasi*,
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
  menyikapi*, atensi, memahami*, pahami*, mengerti*, menyadari*, mengetahui*, meningkatkan*,
  tingkatkan*, ditingkatkan*, mewujudkan*, berbenah, membenahi*, mendengar*, menyambut*, meminta*
`);

/** Phrases of an answer that only puts off. */
export const PUTTING_OFF = list(`
  tindak lanjut*, menindak lanjuti, tindaklanjuti*, ditindaklanjuti*, menindaklanjuti*, dalam
  proses, sedang diproses, masih diproses, akan diproses, akan kami proses, segera kami proses,
  koordinasikan*, dikoordinasikan*, berkoordinasi*, menjadi perhatian, menjadi masukan, sebagai
  masukan, mohon bersabar, harap bersabar, mohon menunggu, harap menunggu, mohon ditunggu,
  ditunggu, dalam antrean, kami tampung, kami sampaikan kepada, kami sampaikan ke, akan
  disampaikan, akan kami sampaikan, akan diteruskan, akan kami teruskan, sudah kami teruskan,
  telah kami teruskan, telah diteruskan, sudah diteruskan, pihak terkait, instansi terkait, dinas
  terkait, yang berwenang, akan dikaji, akan kami kaji, kami pelajari, dipelajari, kami catat,
  kami upayakan, diupayakan, kami usahakan, diusahakan, mohon maklum, harap maklum, segera
  ditangani, segera kami tangani, akan ditangani, akan kami tangani, masukan anda, masukannya,
  bahan evaluasi, bahan masukan, bahan pertimbangan
`);

/** To go and see is not to do: without a day it puts off like the rest. */
export const LOOKING = list(`
  cek, dicek, mengecek, ngecek, periksa, diperiksa, memeriksa, tinjau, ditinjau, meninjau, lihat,
  melihat, dilihat, verifikasi, diverifikasi, memverifikasi, telusuri, ditelusuri, menelusuri,
  pantau, dipantau, memantau, survei, disurvei, menyurvei, turun, terjun, usut, mengusut, diusut,
  hubungi, dihubungi, menghubungi
`);
/** Neither is what is only to be handled, though what is being handled is. */
export const HANDLING = list(`
  tangani, ditangani, menangani, melakukan, dilakukan, menindak
`);
/** What is still to come. */
export const TO_COME = list(`
  akan, segera, nanti, secepatnya, sedang
`);
/** What has been. */
export const DONE = list(`
  sudah, telah, berhasil, tadi, kemarin, semalam, setelah diperiksa
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

/** Of such words alone a sentence is courtesy, whatever it promises in them. */
export const HOLLOW = list(`
  aduan*, laporan*, pengaduan*, keluhan*, masukan*, saran*, kritik*, informasi*, info*, pesan*,
  saudara*, bapak, ibu, anda, kakak, pelapor, warga, masyarakat, publik, kita, kami, beliau,
  ketidaknyamanan*, keterlambatan*, perhatian*, kesabaran*, pengertian*, kesediaan*, partisipasi*,
  kepedulian*, apresiasi*, diapresiasi, pelayanan*, layanan, pemerintah, daerah, kota, kabupaten,
  kecamatan, kelurahan, desa, instansi, dinas, pihak, terkait, pimpinan, atasan, bidang, tim, bagian,
  komitmen*, prima, transparan, akuntabel, kualitas, mutu, kinerja, terbaik, baik, lebih, terus,
  senantiasa, selalu, upaya*, berarti, berharga, penting, bagi, bahan, koreksi, perbaikan, evaluasi,
  segera, secepatnya, mungkin, proses*, ketentuan, peraturan, aturan, berlaku, sesuai, status,
  selanjutnya, lanjut, lebih lanjut, perkembangan*, kabar, sabar, tunggu, maklum, bertahap,
  noted, tks, oke, ok, cek, periksa, dulu, dahulu, memberi*, pastikan, siap, baiklah, terima, kasih, mohon, maaf, harap, semoga, depan, salam, hormat,
  yang, dan, di, ke, dari, untuk, atas, dengan, akan, telah, sudah, sedang, masih, dapat, pada,
  agar, supaya, kepada, dalam, oleh, ini, itu, tersebut, sangat, sekali, juga, serta, ya, sebagai,
  menjadi, adalah, hal, secara, lagi, kembali, setiap, seluruh, semua, para, adanya, terjadi,
  disampaikan, demikian, dimohon, bukan, kewenangan*, wewenang*, luar, kedepan*, mendatang, bahan,
  silakan, silahkan, jika, bila, apabila, kalau, petugas, ndan, saya, admin, min, gan, sip, tolak,
  ditolak, kontribusi*, okok, bentuk, pembangunan
`);

/** What a sentence says of how things are, though its verb looks like something done. */
export const STATIVE = list(`
  merupakan, mengenai, menurut, melalui, mereka, melainkan, meskipun, memiliki*, mencapai*,
  menunjukkan*, menyebabkan*, disebabkan*, dimaksud*, dikenal*, diperlukan*, membutuhkan*,
  memerlukan*, mengalami*, mengatakan*, dinyatakan*, diatur*, dengan, dinas, diri, mendatang,
  meninggal, merasa*, menyayangkan*, disayangkan*
`);
