import type {Complainant, Texts} from './dossier';

/** What can be missing for SOP A3's test "data pelapor lengkap dan aduan jelas". */
export type MissingPoint = 'name' | 'address' | 'contact' | 'body';

/**
 * SOP A3, the complainant's data: who, where they live, how to reach them. Who asked to stay anonymous may omit
 * name and address, but must say how the answer can reach them.
 */
export function missingPoints(complainant: Complainant, texts: Texts): MissingPoint[] {
  const {name, address, email, phone, account, anonymous} = complainant;
  const points: Array<[MissingPoint, boolean]> = [
    ['name', !anonymous && name.trim() === ''],
    ['address', !anonymous && address.trim() === ''],
    ['contact', [email, phone, account].every(one => one.trim() === '')],
    ['body', texts.body.trim() === ''],
  ];
  return points.filter(([, missing]) => missing).map(([point]) => point);
}
