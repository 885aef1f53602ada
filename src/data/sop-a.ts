import {type Procedure, stepsInOrder} from '../domain/procedure/procedure';

const ADMIN = 'Admin Website dan Media Sosial';
const PENGELOLA = 'Pengelola Data dan Klarifikasi Informasi';

/**
 * SOP A: Penanganan Aduan Masyarakat melalui Website dan Media Sosial (a kecamatan of Karanganyar). Its list of laws is
 * the document's own, though some have been replaced since; an office brings it up to date in its tab.
 */
export const SOP_A: Procedure = {
  id: 'sop-a',
  version: 1,
  name: 'SOP Penanganan Aduan Masyarakat melalui Website dan Media Sosial',
  number: '',
  validSince: null,
  legalBasis: [
    'Undang-Undang Republik Indonesia Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'Peraturan Menteri PANRB Nomor 24 Tahun 2014 tentang Pedoman Umum Pengelolaan Pengaduan Publik',
    'Permendagri Nomor 3 Tahun 2017 tentang Pedoman Pengelolaan Layanan Informasi dan Dokumentasi di Lingkungan Pemerintah Daerah',
    'Peraturan Komisi Informasi Nomor 1 Tahun 2013 tentang Prosedur Penyelesaian Sengketa Informasi Publik',
    'Peraturan Bupati Karanganyar Nomor 24 Tahun 2017 tentang Pedoman Pengelolaan dan Pelayanan Informasi dan Dokumentasi',
  ],
  qualifications: [
    'Memiliki kemampuan dalam memberikan pelayanan publik',
    'Memiliki pengetahuan tentang ketugasan seksi di kecamatan khususnya terkait dengan data',
    'Memiliki kemampuan melaksanakan koordinasi antarseksi yang ada',
    'Memiliki kemampuan untuk pengolahan data sederhana',
    'Mengetahui tugas fungsi dan mekanisme pembuatan laporan',
  ],
  related: [
    'SOP Pelayanan Informasi Publik yang Datang Langsung',
    'SOP Pelayanan Informasi Publik melalui Website dan Media Sosial',
    'SOP Pembuatan Laporan Tahunan Layanan Informasi Publik',
    'SOP Pengaduan Langsung',
  ],
  equipment: [
    'Komputer dengan koneksi internet',
    'ATK',
    'Printer',
    'Buku register',
    'Formulir Aduan',
  ],
  warnings: [
    'Apabila pelayanan tindak lanjut pengaduan tidak tepat, dapat mengakibatkan sengketa publik',
  ],
  records: ['Dicatat dalam Buku Register Aduan', 'Disimpan sebagai data manual atau elektronik'],
  steps: stepsInOrder([
    {
      no: 1,
      name: 'Melakukan register layanan pengaduan melalui website dan akun media sosial dan melakukan penginputan aduan',
      actor: 'Pelapor',
      completeness: 'Google Formulir',
      standard: {amount: 5, unit: 'minutes'},
      output: 'Formulir Aduan yang terisi',
      note: '',
      act: 'submit',
    },
    {
      no: 2,
      name: 'Menerima aduan masyarakat secara daring dan pemberian nomor register',
      actor: ADMIN,
      completeness: 'Harddisk lokal komputer atau Harddisk drive',
      standard: {amount: 5, unit: 'minutes'},
      output: 'Arsip data diri pelapor dan aduan',
      note: '',
      act: 'register',
    },
    {
      no: 3,
      name: 'Mengklasifikasi aduan',
      actor: PENGELOLA,
      completeness: 'Data pelapor lengkap dan aduan jelas dari pelapor',
      standard: {amount: 10, unit: 'minutes'},
      output: 'Laporan Tanggapan Pengaduan',
      note: '',
      act: 'classify',
    },
    {
      no: 4,
      name: 'Koordinasi dengan PPID Pelaksana atas aduan dari pelapor untuk tindak lanjut aduan masyarakat di bawah wewenang PPID Pelaksana',
      actor: PENGELOLA,
      completeness: 'Sumber informasi aduan',
      standard: {amount: 1, unit: 'workingDays'},
      output: 'Tanggapan Pengaduan',
      note: '',
      act: 'refer',
    },
    {
      no: 5,
      name: 'Menjawab aduan',
      actor: ADMIN,
      completeness: 'Materi tanggapan aduan',
      standard: {amount: 10, unit: 'minutes'},
      output: 'Laporan Tanggapan Pengaduan',
      note: 'Wajib: tanggapan aduan masyarakat dengan bahasa Indonesia yang baik dan benar',
      act: 'answer',
    },
  ]),
};
