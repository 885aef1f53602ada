import type {PrintWish} from '../../../domain/desk/protocol';
import type {PaperOfComplaint} from '../../../domain/desk/report';

type OfOffice = Exclude<PrintWish['kind'], PaperOfComplaint>;

/** What stands on the screen *Cetak*. */
export const PRINT = {
  why: 'Setiap cetakan dibuat sebagai PDF dan sebagai dokumen yang dapat disunting, lalu disimpan di Drive.',
  kind: 'Yang dicetak',
  kinds: {
    register: 'Buku register aduan',
    minutes: 'Berita acara nomor register',
    blankForm: 'Formulir aduan kosong',
    offlineSheets: 'Lembar cadangan luring',
    procedure: 'SOP yang berlaku',
    kit: 'Kit sebar',
    recovery: 'Kartu pemulihan',
  } satisfies Record<OfOffice, string>,
  hints: {
    register: 'Lembar mendatar, dengan sidik rantai jurnal di kaki setiap halaman.',
    minutes: 'Nomor pertama dan terakhir, jumlah, yang dibatalkan, dan tanda tangan.',
    blankForm: 'Untuk pelapor yang datang langsung.',
    offlineSheets: 'Untuk hari tanpa listrik atau jaringan. Setiap lembar memiliki kunci sendiri.',
    procedure: 'Dokumen SOP dengan tabel langkahnya, seperti di tab SOP.',
    recovery:
      'Untuk admin: semua yang diperlukan bila akun kantor berganti atau hilang. Memuat kunci meja; simpan di tempat terkunci.',
    kit: 'Poster QR dan teks untuk akun media sosial dan situs kantor.',
  } satisfies Record<OfOffice, string>,
  sheets: 'Jumlah lembar',
  sheetsOf: (count: number) => `${count} lembar`,
  month: 'Bulan',
  make: 'Buat cetakan',
};
