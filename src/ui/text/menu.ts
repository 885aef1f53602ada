/** The menu in Buku Kerja. */
export const MENU = {
  title: 'Aduan',
  desk: 'Meja Aduan',
  install: 'Pasang',
};
