import {type Procedure, stepsInOrder} from '../domain/procedure/procedure';

const PENELAAH = 'Penelaah Teknis Kebijakan';
const PENGOLAH = 'Pengolah Data dan Informasi';

/** The document's first and last box. */
const frame = (no: number, name: string, act: 'start' | 'end') => ({
  no,
  name,
  actor: '',
  completeness: '',
  standard: null,
  output: '',
  note: '',
  act,
});

/**
 * SOP B: Penanganan Aduan Melalui Media Sosial (Diskominfo SP Kota Surakarta). The columns of who does what were lost
 * with the flowchart: the office confirms the actors in its tab. Step 2's "otomatis oleh sistem" speaks of its time.
 */
export const SOP_B: Procedure = {
  id: 'sop-b',
  version: 1,
  name: 'Penanganan Aduan Melalui Media Sosial',
  number: 'SKA.Diskominfo SP.03.01.CFM.03.SOP.BID_Egov/3',
  validSince: '2024-11-29',
  legalBasis: [
    'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik (SPBE)',
    'Peraturan Menteri Pendayagunaan Aparatur Negara Nomor PER/05/M.PAN/4/2009 tentang Penanganan Pengaduan Masyarakat Bagi Instansi Pemerintah',
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional',
    'Peraturan Daerah Kota Surakarta Nomor 12 Tahun 2012 tentang Pelayanan Publik',
    'Peraturan Daerah Kota Surakarta Nomor 6 Tahun 2023 tentang Perubahan Atas Peraturan Daerah Nomor 8 Tahun 2021 tentang Pembentukan dan Susunan Perangkat Daerah',
    'Peraturan Walikota Nomor 34 Tahun 2021 tentang Pedoman Penyusunan, Monitoring dan Evaluasi Peta Proses Bisnis dan Standar Operasional Prosedur di Lingkungan Pemerintah Kota Surakarta',
    'Peraturan Wali Kota Surakarta Nomor 12 Tahun 2023 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Daerah',
  ],
  qualifications: [
    'Memahami peraturan perundangan terkait penanganan pengaduan masyarakat',
    'Mampu mengoperasikan komputer',
    'Mampu mengoperasikan situs SP4N-LAPOR!',
    'Mampu mengoperasikan situs ULAS',
  ],
  related: [],
  equipment: ['Komputer', 'Printer', 'Internet'],
  warnings: [
    'Pelaksanaan SOP menjadi tanggung jawab Pelaksana',
    'Apabila SOP tidak dijalankan dengan baik, maka jawaban pengaduan tidak diterima Pengadu tepat waktu',
    'Pencapaian waktu SOP dalam kondisi normal',
  ],
  records: [],
  steps: stepsInOrder([
    frame(1, 'Mulai', 'start'),
    {
      no: 2,
      name: 'Menerima aduan yang masuk ke media sosial Pemerintah Kota Surakarta',
      actor: PENGOLAH,
      completeness: 'Form Aduan Media Sosial',
      standard: {amount: 60, unit: 'minutes'},
      output: 'Aduan dari media sosial',
      note: 'Mutu baku waktu otomatis oleh sistem',
      act: 'register',
    },
    {
      no: 3,
      name: 'Menginput aduan ke aplikasi ULAS dan menginformasikan nomor lacak aduan',
      actor: PENGOLAH,
      completeness: 'Aduan dari media sosial',
      standard: {amount: 1, unit: 'workingDays'},
      output: 'Aduan diinput ke dalam ULAS',
      note: '',
      act: 'enterOutside',
    },
    {
      no: 4,
      name: 'Menerima aduan dan menjawab aduan sesuai dengan tata cara jawab aduan ULAS',
      actor: PENELAAH,
      completeness: 'Aduan diinput ke dalam ULAS',
      standard: {amount: 60, unit: 'minutes'},
      output: 'Aduan terjawab dalam ULAS',
      note: 'Merujuk pada SOP Penanganan Aduan Website dan Solo Destination',
      act: 'answer',
    },
    {
      no: 5,
      name: 'Menginput jawaban aduan ke dalam platform media sosial',
      actor: PENGOLAH,
      completeness: 'Aduan terjawab dalam ULAS',
      standard: {amount: 1, unit: 'workingDays'},
      output: 'Jawaban aduan terinput dalam media sosial',
      note: 'Sesuai dengan media sosial yang digunakan oleh pelapor/pengadu',
      act: 'publish',
    },
    {
      no: 6,
      name: 'Membuat rekapan aduan yang masuk ke media sosial yang sudah terjawab',
      actor: PENGOLAH,
      completeness: 'Jawaban aduan terinput dalam media sosial',
      standard: {amount: 30, unit: 'minutes'},
      output: 'Rekapan aduan yang sudah terjawab',
      note: '',
      act: 'recap',
    },
    {
      no: 7,
      name: 'Mengarsip rekapan aduan yang masuk dari media sosial',
      actor: PENGOLAH,
      completeness: 'Rekapan aduan yang sudah terjawab',
      standard: {amount: 15, unit: 'minutes'},
      output: 'Rekapan aduan terarsip',
      note: '',
      act: 'archive',
    },
    frame(8, 'Selesai', 'end'),
  ]),
};
