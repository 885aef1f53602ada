/** *Buku Register Aduan* (SOP A, "Pencatatan dan Pendataan"): the tab people read, sort and print. Widths in pixels. */
export const REGISTER_BOOK = {
  title: 'Register Aduan',
  columns: [
    {title: 'Nomor register', width: 130},
    {title: 'Diterima', width: 130},
    {title: 'Didaftar', width: 130},
    {title: 'Kanal', width: 110},
    {title: 'Pelapor', width: 140},
    {title: 'Perihal', width: 240},
    {title: 'Klasifikasi', width: 170},
    {title: 'Kategori', width: 150},
    {title: 'Urgensi', width: 80},
    {title: 'PPID Pelaksana', width: 200},
    {title: 'Dikoordinasikan', width: 130},
    {title: 'Paling lambat', width: 130},
    {title: 'Tanggapan PPID', width: 130},
    {title: 'Dijawab', width: 130},
    {title: 'Status', width: 170},
    {title: 'Belum diberi tahu', width: 110},
  ],
} as const;
