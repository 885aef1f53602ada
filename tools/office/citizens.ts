import type {Random} from '../../workspace/random';

const MATTERS = [
  ['Lampu jalan padam', 'Lampu penerangan jalan padam sehingga warga yang pulang malam khawatir.'],
  ['Jalan berlubang', 'Jalan di depan balai desa berlubang dan sudah dua sepeda motor jatuh.'],
  ['Drainase tersumbat', 'Saluran air tersumbat sampah dan air masuk ke rumah setiap hujan.'],
  ['Antrean KTP-el', 'Perekaman KTP-el sudah tiga kali ditunda dan loket tidak memberi kepastian.'],
  ['Bantuan sosial', 'Nama orang tua saya hilang dari daftar penerima bantuan sosial bulan ini.'],
  [
    'Parkir liar',
    'Kendaraan diparkir di trotoar pasar setiap pagi dan pejalan kaki turun ke jalan.',
  ],
] as const;

const HAMLETS = ['Karangluhur', 'Sukamaju', 'Margamulya', 'Wonosari', 'Tegalrejo'];

/** Of ten citizens this many leave an address for mail; the others have a telephone (design 13). */
const WITH_MAIL = 7;

/** What the n-th citizen writes on the Form of the local office. Fictional throughout. */
export function complaintOf(n: number, random: Random): Record<string, string> {
  const [title, matter] = MATTERS[random.int(MATTERS.length)]!;
  const hamlet = HAMLETS[random.int(HAMLETS.length)]!;
  const reach: Record<string, string> =
    random.int(10) < WITH_MAIL
      ? {'Alamat surel': `warga.${n}@example.com`}
      : {'Nomor HP atau WhatsApp': `0810-0000-${String(n % 10_000).padStart(4, '0')}`};
  return {
    ...reach,
    'Nama lengkap': `Warga Contoh ${n}`,
    'Alamat tempat tinggal': `Desa ${hamlet} RT 0${1 + random.int(9)}`,
    'Judul aduan': `${title} di ${hamlet}`,
    'Isi aduan': `${matter} Sudah berlangsung ${2 + random.int(60)} hari. Mohon ditindaklanjuti.`,
  };
}
