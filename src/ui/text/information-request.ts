import type {Ground, Outcome, RequestDecision} from '../../domain/complaint/information-request';

/** C2: what is decided about an information request, in words. */
export const OUTCOME: Record<Outcome, string> = {
  granted: 'Dikabulkan seluruhnya',
  partly: 'Dikabulkan sebagian',
  refused: 'Ditolak',
};

/** UU 14/2008 Ps. 6 (3) e and Ps. 17. */
export const GROUND: Record<Ground, string> = {
  notHeld: 'Belum dikuasai atau didokumentasikan (Pasal 6 ayat (3) huruf e)',
  a: 'Menghambat proses penegakan hukum (Pasal 17 huruf a)',
  b: 'Kekayaan intelektual atau persaingan usaha (Pasal 17 huruf b)',
  c: 'Pertahanan dan keamanan negara (Pasal 17 huruf c)',
  d: 'Kekayaan alam Indonesia (Pasal 17 huruf d)',
  e: 'Ketahanan ekonomi nasional (Pasal 17 huruf e)',
  f: 'Hubungan luar negeri (Pasal 17 huruf f)',
  g: 'Akta autentik pribadi atau wasiat (Pasal 17 huruf g)',
  h: 'Rahasia pribadi (Pasal 17 huruf h)',
  i: 'Surat antarbadan publik yang dirahasiakan (Pasal 17 huruf i)',
  j: 'Dilarang undang-undang lain (Pasal 17 huruf j)',
};

/** One line: what was decided, and why not all was given. */
export function decisionWords({outcome, ground}: Pick<RequestDecision, 'outcome' | 'ground'>) {
  return ground ? `${OUTCOME[outcome]}: ${GROUND[ground]}` : OUTCOME[outcome];
}

/** UU 14/2008 Ps. 35 to 37: the way of objection is another than a complaint's. */
export const REQUEST_RIGHTS =
  'Bila Anda tidak puas, Anda berhak mengajukan keberatan kepada atasan PPID paling lambat 30 hari kerja ' +
  'sejak jawaban ini Anda terima, lalu permohonan penyelesaian sengketa kepada Komisi Informasi ' +
  '(UU 14/2008 Pasal 35 sampai 37).';
