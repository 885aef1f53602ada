import {WITHDRAWAL} from '../../data/withdrawal-words';

/** Longer than this it tells more than that it is over, and an officer reads it as what it is. */
const LONGEST = 400;

/**
 * J8: whether a citizen's mail says that the complaint is withdrawn. Only proposed to an officer, and on an ended complaint
 * no reason to open it again: nothing is withdrawn by it alone.
 */
export function wantsWithdrawal(text: string): boolean {
  if (text.length > LONGEST || text.includes('?')) return false;
  const {act, what, not} = WITHDRAWAL;
  const sentences = text.split(/[.!\n]+/);
  return (
    sentences.some(one => act.test(one) && what.test(one)) && !sentences.some(one => not.test(one))
  );
}
