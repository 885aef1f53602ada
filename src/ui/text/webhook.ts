import type {RequestFlaw, ServiceRequest} from '../../domain/intake/open311';

/** What the webhook answers: GeoReport v2's lists, of requests or of errors. */
export type PostAnswer =
  Array<{service_request_id: string}> | Array<{code: number; description: string}>;

const refused = (code: number, description: string): PostAnswer => [{code, description}];

const FLAW: Record<RequestFlaw, string> = {
  payload: 'payload harus berupa teks JSON dengan isian GeoReport v2, dan attribute sebuah objek',
  description: 'description kosong',
  requested_datetime: 'waktu harus berbentuk 2026-11-02T08:00:00+07:00 dan tidak di masa depan',
  lat: 'lat dan long harus berpasangan dan berupa angka derajat',
  channel: 'attribute.channel tidak dikenal',
};

/** Why nothing was registered (I4). */
export const POST_REFUSED = {
  off: refused(404, 'Webhook kantor ini belum dinyalakan. Tidak ada yang terdaftar.'),
  tooLarge: refused(
    413,
    'Tidak ada yang terdaftar: kiriman lebih dari 100.000 huruf. Kirim foto sebagai media_url.',
  ),
  malformed: refused(
    400,
    'Tidak ada yang terdaftar: kiriman harus JSON dengan time, nonce, payload, dan signature.',
  ),
  unsigned: refused(403, 'Tidak ada yang terdaftar: tanda tangan tidak cocok.'),
  late: refused(
    403,
    'Tidak ada yang terdaftar: kiriman berumur lebih dari 5 menit atau bertanggal di masa depan. Periksa jam pengirim.',
  ),
  badRequest: (flaw: RequestFlaw) => refused(400, `Tidak ada yang terdaftar: ${FLAW[flaw]}.`),
  fault: refused(500, 'Aduan yang sudah terdaftar aman. Kirim lagi dengan nonce yang sama.'),
};

export const POST_NAME = 'Webhook';
export const POST_LATE_REASON = 'Dikirim lewat webhook';

/** The complaint with where it is and what shows it, which the desk has no fields for. */
export function postBody({description, place, mediaUrl}: ServiceRequest): string {
  return [
    description,
    place.length > 0 ? `Lokasi: ${place.join(' · ')}` : '',
    mediaUrl ? `Foto: ${mediaUrl}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What the page *Pengaturan* says of it. */
export const WEBHOOK = {
  title: 'Sambungkan program lain (webhook)',
  why: 'Program lain, misalnya gerbang WhatsApp, dapat mendaftarkan aduan dengan alamat dan rahasia ini. Berikan hanya kepada pengelola program itu.',
  show: 'Tampilkan alamat dan rahasia',
  renew: 'Ganti rahasia',
  renewed: 'Rahasia yang lama tidak berlaku lagi.',
  url: 'Alamat',
  secret: 'Rahasia',
  call: {
    running: 'Mengambil rahasia…',
    lost: 'Semua aduan aman. Rahasianya belum terjawab; coba lagi.',
  },
};
