import type {NewForm} from '../../../domain/intake/new-form';
import {privacyWords, USUAL_PRIVACY} from '../privacy';

/** C9: the way around the office, for who does not trust its barrier. */
const OUTSIDE =
  'Aduan tentang petugas atau pimpinan kantor ini tidak diteruskan kepada yang diadukan. ' +
  'Anda juga dapat menyampaikannya di luar kantor ini: SP4N-LAPOR! (lapor.go.id), Inspektorat, atau Ombudsman Republik Indonesia, telepon 137.';

/** Every question the desk can use, in its own words, so that the mapping proposes itself (I1). */
export function completeForm(officeName: string, privacy = USUAL_PRIVACY): NewForm {
  return {
    title: `Formulir Aduan ${officeName}`,
    description:
      `Sampaikan pengaduan, aspirasi, atau permintaan informasi kepada ${officeName}.\n\n` +
      `${OUTSIDE}\n\n` +
      `Pelindungan data pribadi: ${privacyWords(privacy)}`,
    confirmation:
      'Terima kasih. Nomor register dan kode lacak dikirim ke surel Anda, atau disampaikan petugas bila Anda tidak menulis surel.',
    items: [
      {
        title: 'Judul aduan',
        help: 'Satu kalimat pendek, misalnya: Lampu jalan padam di depan balai desa.',
        type: 'line',
      },
      {
        title: 'Isi aduan',
        help: 'Apa yang terjadi, di mana, sejak kapan, dan apa yang Anda harapkan?',
        type: 'text',
        required: true,
      },
      {
        title: 'Nama lengkap',
        help: 'Boleh dikosongkan bila Anda ingin anonim.',
        type: 'line',
      },
      {
        title: 'Alamat surel',
        help: 'Nomor register dan jawaban dikirim ke sini. Periksa kembali ejaannya.',
        type: 'line',
      },
      {
        title: 'Nomor HP atau WhatsApp',
        help: 'Dipakai bila Anda tidak memiliki surel.',
        type: 'line',
      },
      {title: 'Alamat tempat tinggal', help: 'Dusun, RT/RW, dan desa.', type: 'text'},
      {
        title: 'NIK',
        help: 'Isi hanya bila aduan menyangkut layanan kependudukan.',
        type: 'line',
      },
      {title: 'Akun media sosial', help: 'Bila Anda ingin dijawab di sana.', type: 'line'},
      {
        title: 'Samarkan nama saya (anonim)',
        help: 'Nama Anda tidak diberitahukan kepada unit yang diadukan dan kepada umum.',
        type: 'choice',
        choices: ['Ya', 'Tidak'],
      },
      {
        title: 'Rahasiakan aduan ini',
        help: 'Isi aduan tidak ditampilkan dalam register dan rekap.',
        type: 'choice',
        choices: ['Ya', 'Tidak'],
      },
    ],
  };
}
