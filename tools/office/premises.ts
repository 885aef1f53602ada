import type {NewItem} from '../../workspace/services/forms/items';

/** The Form that the office of the local world already has: its own titles, in its own order (I1). */
export const FORM_TITLE = 'Formulir Aduan Masyarakat Kecamatan Contoh';

/** What the Form of an office says above its questions. */
export const formDescription = (office: string) =>
  `Sampaikan aduan, aspirasi, atau permintaan informasi kepada ${office}. ` +
  'Data Anda dipakai hanya untuk menangani aduan ini (UU Nomor 27 Tahun 2022).';

export const FORM_DESCRIPTION = formDescription('Kecamatan Contoh');

export const FORM_ITEMS: NewItem[] = [
  {type: 'TEXT', title: 'Nama lengkap', help: 'Boleh dikosongkan bila Anda ingin anonim.'},
  {type: 'TEXT', title: 'Alamat surel', help: 'Nomor register dan jawaban dikirim ke sini.'},
  {type: 'TEXT', title: 'Nomor HP atau WhatsApp'},
  {type: 'PARAGRAPH_TEXT', title: 'Alamat tempat tinggal'},
  {type: 'TEXT', title: 'NIK', help: 'Isi hanya bila aduan menyangkut layanan kependudukan.'},
  {
    type: 'LIST',
    title: 'Aduan ini disampaikan melalui',
    choices: ['Formulir Web', 'Instagram', 'Facebook', 'X', 'WhatsApp', 'Datang langsung'],
    other: true,
  },
  {type: 'TEXT', title: 'Akun media sosial'},
  {type: 'TEXT', title: 'Judul aduan'},
  {
    type: 'PARAGRAPH_TEXT',
    title: 'Isi aduan',
    help: 'Apa yang terjadi, di mana, dan sejak kapan?',
    required: true,
  },
  {type: 'MULTIPLE_CHOICE', title: 'Samarkan nama saya (anonim)', choices: ['Ya', 'Tidak']},
  {type: 'MULTIPLE_CHOICE', title: 'Rahasiakan aduan ini', choices: ['Ya', 'Tidak']},
];
