import type {ReplyCase, TrainingComplaint} from '../../domain/training/case';

const LAMP: TrainingComplaint = {
  title: 'Lampu jalan padam',
  text: 'Lampu penerangan jalan di depan Balai Desa Sukamaju padam sejak 20 Oktober 2026. Mohon diperbaiki.',
  channel: 'webForm',
  name: 'Sari Contohwati',
  email: 'sari.contoh@example.com',
  phone: '',
  address: 'Desa Sukamaju RT 02 RW 04',
};
const ROAD: TrainingComplaint = {
  title: 'Jalan berlubang di depan pasar',
  text: 'Jalan di depan Pasar Sidodadi berlubang sejak September 2026. Mohon ditambal sebelum ada yang jatuh.',
  channel: 'whatsapp',
  name: 'Doni Seandainya',
  email: '',
  phone: '0810-0000-0014',
  address: 'Desa Sidodadi RT 03 RW 01',
};
const SUBJECT = 'Re: [LAT-2026-0012] Koordinasi aduan';

/** O5: replies of PPIDs to be judged (SOP A4). */
export const REPLIES: readonly ReplyCase[] = [
  {
    id: 'balasan-baik',
    task: 'reply',
    complaint: LAMP,
    reply: {
      subject: SUBJECT,
      text: 'Lampu di depan Balai Desa Sukamaju sudah diganti petugas kami pada Senin, 2 November 2026, pukul 10.00. Bila padam lagi, warga dapat menghubungi 0810-0000-0004.',
    },
    verdict: 'accept',
    lesson: 'Ada tindakan, pelaksana, waktu, dan kontak: materi ini cukup untuk menjawab pelapor.',
  },
  {
    id: 'menunda',
    task: 'reply',
    complaint: ROAD,
    reply: {
      subject: SUBJECT,
      text: 'Terima kasih atas informasinya. Aduan ini akan segera kami tindak lanjuti dan kami koordinasikan dengan pihak terkait. Mohon bersabar.',
    },
    verdict: 'askAgain',
    lesson: 'Tanyakan apa yang dikerjakan, oleh siapa, dan kapan. Waktu PPID tetap berjalan.',
  },
  {
    id: 'bukan-kewenangan',
    task: 'reply',
    complaint: LAMP,
    reply: {
      subject: SUBJECT,
      text: 'Bukan kewenangan seksi kami. Lampu jalan desa ditangani Seksi Pemberdayaan Masyarakat dan Desa.',
    },
    verdict: 'otherUnit',
    lesson:
      'Dua kata pertama itu dibaca meja sendiri. Teruskan ke unit yang disebut; pelapor tidak perlu tahu aduannya sempat salah alamat.',
  },
  {
    id: 'aduan-lain',
    task: 'reply',
    complaint: ROAD,
    reply: {
      subject: 'Re: [LAT-2026-0007] Koordinasi aduan',
      text: 'Pohon di tepi Jalan Mawar sudah dipangkas petugas kami pada Jumat, 30 Oktober 2026.',
    },
    verdict: 'refuse',
    lesson:
      'Isinya jawaban yang baik, tetapi untuk aduan lain. Jangan sampai terkirim ke pelapor ini.',
  },
  {
    id: 'balasan-santai',
    task: 'reply',
    complaint: LAMP,
    reply: {
      subject: SUBJECT,
      text: 'Siap min, lampunya udah di ganti petugas kami tadi pagi, skrg udah nyala. Klo mati lagi telp aja 0810-0000-0004.',
    },
    verdict: 'accept',
    lesson:
      'Materi PPID tidak harus berbahasa baku; jawaban kepada pelaporlah yang harus. Bahasanya Anda rapikan pada langkah berikutnya.',
  },
  {
    id: 'ditolak-beralasan',
    task: 'reply',
    complaint: ROAD,
    reply: {
      subject: SUBJECT,
      text: 'Jalan di depan pasar belum dapat diaspal tahun ini karena anggaran 2026 sudah habis. Pengaspalan dijadwalkan pada triwulan I tahun 2027; lubangnya ditutup petugas kami paling lambat Jumat, 6 November 2026.',
    },
    verdict: 'accept',
    lesson:
      'Penolakan yang beralasan dan bertanggal adalah jawaban. Tanggalnya masuk buku janji saat jawaban dikirim.',
  },
];
