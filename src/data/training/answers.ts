import type {AnswerCase} from '../../domain/training/case';

/** O5: drafts of answers to be mended or sent as they are (SOP A5). */
export const ANSWERS: readonly AnswerCase[] = [
  {
    id: 'ejaan',
    task: 'answer',
    complaint: {
      title: 'Lampu jalan padam',
      text: 'Lampu penerangan jalan di depan Balai Desa Sukamaju padam sejak 20 Oktober 2026.',
      channel: 'webForm',
      name: 'Sari Contohwati',
      email: 'sari.contoh@example.com',
      phone: '',
      address: 'Desa Sukamaju RT 02 RW 04',
    },
    material: 'Lampu sudah diganti petugas kami Senin, 2 November 2026. Kontak 0810-0000-0004.',
    draft:
      'Yth. Ibu Sari Contohwati\n\nLampu di depan balai desa sudah di ganti petugas kami pada hari senin, 2 November 2026. Apabila padam lagi, silahkan hubungi 0810-0000-0004, nanti kami cek.\n\nTerima kasih.',
    model:
      'Yth. Ibu Sari Contohwati\n\nLampu di depan balai desa sudah diganti petugas kami pada Senin, 2 November 2026. Apabila padam lagi, silakan hubungi 0810-0000-0004.\n\nTerima kasih.',
    lesson: 'SOP mewajibkan bahasa Indonesia yang baik dan benar dalam jawaban.',
  },
  {
    id: 'basa-basi',
    task: 'answer',
    complaint: {
      title: 'Jalan berlubang di depan pasar',
      text: 'Jalan di depan Pasar Sidodadi berlubang sejak September 2026. Mohon ditambal.',
      channel: 'whatsapp',
      name: 'Doni Seandainya',
      email: '',
      phone: '0810-0000-0014',
      address: 'Desa Sidodadi RT 03 RW 01',
    },
    material:
      'Lubang ditambal petugas Seksi Pemberdayaan Masyarakat dan Desa paling lambat Jumat, 6 November 2026. Kontak 0810-0000-0004.',
    draft:
      'Yth. Bapak Doni Seandainya\n\nTerima kasih atas aduan Bapak. Aduan ini akan segera kami tindak lanjuti dan menjadi perhatian kami.\n\nTerima kasih.',
    model:
      'Yth. Bapak Doni Seandainya\n\nJalan berlubang di depan Pasar Sidodadi akan ditambal petugas Seksi Pemberdayaan Masyarakat dan Desa paling lambat Jumat, 6 November 2026. Apabila sampai tanggal itu belum ditambal, silakan hubungi 0810-0000-0004.\n\nTerima kasih.',
    lesson: 'Materi PPID sudah memuat tindakan, pelaksana, dan tanggal. Pelapor berhak membacanya.',
  },
  {
    id: 'sudah-baik',
    task: 'answer',
    complaint: {
      title: 'Syarat mengurus surat pindah',
      text: 'Apa saja syarat mengurus surat pindah ke kabupaten lain, dan apakah ada biayanya?',
      channel: 'email',
      name: 'Nisa Permisalan',
      email: 'nisa.misal@example.com',
      phone: '',
      address: 'Desa Karangluhur RT 04 RW 01',
    },
    material:
      'Syarat: kartu keluarga dan KTP asli. Gratis. Loket Seksi Pelayanan Umum, Senin sampai Kamis pukul 08.00 sampai 15.00. Telepon 0810-0000-0006.',
    draft:
      'Yth. Ibu Nisa Permisalan\n\nUntuk mengurus surat pindah, Ibu dapat membawa kartu keluarga dan KTP asli ke loket Seksi Pelayanan Umum pada hari Senin sampai Kamis, pukul 08.00 sampai 15.00. Pengurusan surat pindah tidak dipungut biaya. Untuk pertanyaan lain, silakan hubungi 0810-0000-0006.\n\nTerima kasih.',
    model:
      'Yth. Ibu Nisa Permisalan\n\nUntuk mengurus surat pindah, Ibu dapat membawa kartu keluarga dan KTP asli ke loket Seksi Pelayanan Umum pada hari Senin sampai Kamis, pukul 08.00 sampai 15.00. Pengurusan surat pindah tidak dipungut biaya. Untuk pertanyaan lain, silakan hubungi 0810-0000-0006.\n\nTerima kasih.',
    lesson: 'Jawaban yang sudah baik tidak perlu diubah. Setujui dan kirim.',
  },
  {
    id: 'salah-nama',
    task: 'answer',
    complaint: {
      title: 'Bantuan pangan untuk nenek belum diterima',
      text: 'Nenek saya, lansia 78 tahun di Desa Sidodadi RT 05, belum menerima bantuan pangan sejak Agustus 2026.',
      channel: 'webForm',
      name: 'Rudi Umpamanto',
      email: 'rudi.umpama@example.com',
      phone: '',
      address: 'Desa Sidodadi RT 05 RW 02',
    },
    material:
      'Petugas Seksi Kesejahteraan Sosial mengantar bantuan ke rumah hari Selasa, 3 November 2026. Kontak 0810-0000-0005.',
    draft:
      'Yth. Ibu Wati Andaiani\n\nBantuan pangan akan diantar petugas Seksi Kesejahteraan Sosial ke rumah pada Selasa, 3 November 2026. Untuk pertanyaan, silakan hubungi 0810-0000-0005.\n\nTerima kasih.',
    model:
      'Yth. Bapak Rudi Umpamanto\n\nBantuan pangan untuk nenek Bapak akan diantar petugas Seksi Kesejahteraan Sosial ke rumah pada Selasa, 3 November 2026. Untuk pertanyaan, silakan hubungi 0810-0000-0005.\n\nTerima kasih.',
    lesson: 'Nama dari jawaban lama membocorkan bahwa orang itu pernah mengadu.',
  },
  {
    id: 'data-pribadi',
    task: 'answer',
    complaint: {
      title: 'Sampah menumpuk di pasar',
      text: 'Sampah menumpuk di belakang Pasar Sidodadi sejak 25 Oktober 2026, baunya menyengat.',
      channel: 'instagram',
      name: 'Maya Misalkan',
      email: '',
      phone: '0810-0000-0016',
      address: 'Desa Sidodadi RT 02 RW 01',
    },
    material:
      'Sampah diangkut petugas kami Senin, 2 November 2026, pukul 09.00. Pengangkutan berikutnya setiap Senin dan Kamis.',
    draft:
      'Yth. Ibu Maya Misalkan (0810-0000-0016)\n\nSampah di belakang Pasar Sidodadi sudah diangkut petugas kami pada Senin, 2 November 2026, pukul 09.00. Selanjutnya sampah diangkut setiap Senin dan Kamis. Apabila menumpuk lagi, silakan balas pesan ini.\n\nTerima kasih.',
    model:
      'Yth. Pelapor\n\nSampah di belakang Pasar Sidodadi sudah diangkut petugas kami pada Senin, 2 November 2026, pukul 09.00. Selanjutnya sampah diangkut setiap Senin dan Kamis. Apabila menumpuk lagi, silakan balas pesan ini.\n\nTerima kasih.',
    isPosted: true,
    lesson: 'Di kolom komentar, nama dan nomor telepon pelapor terbaca oleh siapa pun.',
  },
  {
    id: 'templat',
    task: 'answer',
    complaint: {
      title: 'Saluran air tersumbat',
      text: 'Selokan di depan Puskesmas Karangluhur tersumbat sejak 28 Oktober 2026 dan airnya meluap ke jalan.',
      channel: 'webForm',
      name: 'Agus Barangkali',
      email: 'agus.kali@example.com',
      phone: '',
      address: 'Desa Karangluhur RT 01 RW 01',
    },
    material:
      'Selokan dibersihkan petugas Seksi Pemberdayaan Masyarakat dan Desa hari Rabu, 4 November 2026. Kontak 0810-0000-0004.',
    draft:
      'Yth. Bapak Agus Barangkali\n\nSelokan di depan Puskesmas Karangluhur akan {tindakan} petugas Seksi Pemberdayaan Masyarakat dan Desa pada [isi tanggal]. Untuk pertanyaan, silakan hubungi 0810-0000-0004.\n\nTerima kasih.',
    model:
      'Yth. Bapak Agus Barangkali\n\nSelokan di depan Puskesmas Karangluhur akan dibersihkan petugas Seksi Pemberdayaan Masyarakat dan Desa pada Rabu, 4 November 2026. Untuk pertanyaan, silakan hubungi 0810-0000-0004.\n\nTerima kasih.',
    lesson: 'Isian templat yang tertinggal membuat janji tanpa isi.',
  },
];
