import type {Paper, PaperBlock} from '../../../domain/document/paper';
import {qrPicture} from '../../../domain/qr/picture';
import type {OfficeSettings} from '../../../domain/settings';
import {printedPage} from '../../../domain/tracking/key';
import {escapeHtml} from '../letter';

/** I11: *Kit sebar*: posters, and texts that the office copies into its accounts. */
export function kitPaper(formLink: string, settings: OfficeSettings): Paper {
  const {office, letterhead} = settings;
  const trackingPage = printedPage(office);
  return {
    title: 'Kit Sebar Aduan',
    letterhead,
    footer: `Kit sebar · ${office.name}`,
    blocks: [
      ...poster(
        'Sampaikan aduan Anda',
        formLink,
        'Arahkan kamera ponsel ke kode ini, isi formulir, dan simpan nomor register Anda.',
        office.name,
      ),
      {pageBreak: true},
      ...(trackingPage
        ? [
            ...poster(
              'Lacak aduan Anda',
              trackingPage,
              'Siapkan nomor register dan kode lacak pada tanda terima Anda.',
              office.name,
            ),
            {pageBreak: true} as const,
          ]
        : []),
      ...texts(formLink, settings),
    ],
  };
}

function texts(formLink: string, {office}: OfficeSettings): PaperBlock[] {
  const {name, serviceHours} = office;
  const trackingPage = printedPage(office);
  const hours = `Kami membaca pesan pada jam pelayanan: ${serviceHours}.`;
  const track = trackingPage ? [`Perkembangan aduan dapat dilihat di ${trackingPage}`] : [];
  const reply = [
    `Terima kasih sudah menghubungi ${name}.`,
    `Agar aduan Anda mendapat nomor register dan dapat dilacak, silakan isi formulir: ${formLink}`,
  ];
  const link = (address: string, words: string) =>
    `<p><a href="${escapeHtml(address)}">${escapeHtml(words)}</a></p>`;
  const embed = [
    link(formLink, `Sampaikan aduan kepada ${name}`),
    ...(trackingPage ? [link(trackingPage, 'Lacak aduan')] : []),
  ];
  return [
    {heading: 'Teks untuk akun dan situs kantor', level: 1},
    ...titled('Tautan di profil Instagram, TikTok, dan X', [`Aduan warga: ${formLink}`]),
    ...titled('Potongan HTML untuk situs kantor', embed),
    ...titled('Balasan otomatis WhatsApp Business', [
      ...reply,
      ...track,
      hours,
      'Keadaan darurat: telepon 110 atau 112.',
    ]),
    ...titled('Balasan otomatis Instagram dan Facebook', [...reply, hours]),
    ...titled('Balasan untuk sebutan di X', [
      `Terima kasih. Agar bernomor register, sampaikan aduan di ${formLink}`,
    ]),
    ...titled('Balasan bila aduan sudah dicatat petugas', [
      'Aduan Anda sudah kami catat. Nomor register dan kode lacak kami kirim lewat pesan pribadi.',
      ...track,
    ]),
  ];
}

function titled(title: string, lines: readonly string[]): PaperBlock[] {
  return [
    {heading: title, level: 2},
    {paragraph: lines.join('\n'), align: 'left'},
  ];
}

/** I11: a poster with one code, large enough to be read from a wall. */
function poster(title: string, link: string, words: string, office: string): PaperBlock[] {
  return [
    {paragraph: title, align: 'center', bold: true, size: 26, after: 4},
    {paragraph: office, align: 'center', size: 16, after: 12},
    {picture: qrPicture(link, title, 380), align: 'center'},
    {paragraph: words, align: 'center', size: 14, after: 12},
    {paragraph: link, align: 'center', size: 9},
  ];
}
