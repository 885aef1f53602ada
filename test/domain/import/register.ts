/** An old register of one year as offices keep it, in order and without faults. Everyone in it is fictional. */
export const HEADS = [
  'No. Register',
  'Tanggal diterima',
  'Kanal',
  'Nama pelapor',
  'Nomor HP',
  'Surel',
  'NIK',
  'Alamat',
  'Perihal',
  'Isi aduan',
  'Status',
  'Tanggal dijawab',
  'Jawaban',
  'Petugas lama',
];

export function oldRegister(count: number, year = 2026): string[][] {
  const begin = Date.UTC(year, 0, 2);
  const step = (250 * 86_400_000) / count;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return Array.from({length: count}, (_, index) => {
    const at = begin + index * step;
    const isAnswered = index % 3 !== 0;
    return [
      `ADU-${year}-${String(index + 1).padStart(4, '0')}`,
      day(at),
      ['Formulir', 'WhatsApp', 'Datang langsung'][index % 3]!,
      `Warga Contoh ${index + 1}`,
      `0810-0000-${String(index % 10_000).padStart(4, '0')}`,
      index % 2 === 0 ? `warga.${index + 1}@example.com` : '',
      '',
      'Desa Karangluhur RT 01',
      'Lampu jalan',
      `Lampu jalan nomor ${index + 1} padam, mohon diperbaiki.`,
      isAnswered ? 'Selesai' : 'Diproses',
      isAnswered ? day(at + 86_400_000) : '',
      isAnswered ? 'Lampu sudah diganti.' : '',
      'Bu Ani',
    ];
  });
}

export function asCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return [HEADS, ...rows].map(row => row.map(cell).join(';')).join('\r\n');
}
