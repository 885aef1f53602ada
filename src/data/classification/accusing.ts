import {list} from './list';

/** What people say of somebody's conduct (C9); wrongs of a whole office stand in `cues.ts`. */
export const ACCUSING = list(`
  kasar, bentak*, membentak*, dibentak*, marah marah, dimarahi, memarahi, sombong, arogan, semena
  mena, sewenang wenang, pilih kasih, tidak adil, menolak, ditolak, mengusir, diusir, menghina,
  dihina, mengejek, merendahkan, melecehkan, dilecehkan, pelecehan, memukul, dipukul, menampar,
  ditampar, mengancam, diancam, mengintimidasi, intimidasi, menyalahgunakan, malas, jarang masuk,
  tidak pernah masuk, tidak masuk, bolos, membolos, tidur, mabuk, selingkuh, membiarkan, tidak
  peduli, tidak becus, berbelit*, dipersulit, mempersulit, tidak ramah, jutek, judes, ketus,
  cuek, oknum, meminta, memaksa, dipaksa, memihak, berbohong, bohong, menipu, memakan, mengambil,
  dikuasai, menguasai, melanggar, curang, keluarganya, saudaranya, kroni*, dugaan, diduga,
  melaporkan, mengadukan, tidak sopan, tidak pantas, tidak profesional, lambat, lamban, dipungut
`);

/** Words before a title or name that only address a letter or a wish. */
export const ADDRESSING = ['yth', 'kepada', 'kpd', 'mohon', 'tolong', 'halo', 'dear', 'melalui'];

export const HONORIFICS = list(`
  pak, bapak, bpk, bu, ibu, mas, mbak, mba, kang, saudara, sdr, saudari, yth, yang, terhormat
`);

/** How citizens name the head of an office; which of them is meant, the position of its signatory tells. */
export const HEAD_TITLES: ReadonlyArray<readonly [position: RegExp, names: readonly string[]]> = [
  [/^camat/i, ['camat', 'pimpinan kecamatan']],
  [/^lurah/i, ['lurah', 'pimpinan kelurahan']],
  [/^kepala desa/i, ['kepala desa', 'kades', 'petinggi']],
  [/^kepala dinas/i, ['kepala dinas', 'kadis', 'kadin', 'pimpinan dinas']],
  [/^kepala badan/i, ['kepala badan', 'kaban', 'pimpinan badan']],
  [/^bupati/i, ['bupati']],
  [/^wali ?kota/i, ['wali kota', 'walikota']],
];

/** Before the name of a section they mean those who work there. */
export const STAFF_WORDS = list(`
  kasi, kepala seksi, seksi, kabid, kepala bidang, bidang, staf, petugas, pegawai, oknum, dinas,
  sekretariat, bagian
`);

/** Words in the names of units that tell none apart. */
export const UNIT_WORDS = ['seksi', 'bidang', 'dinas', 'bagian', 'kecamatan', 'dan', 'umum'];
