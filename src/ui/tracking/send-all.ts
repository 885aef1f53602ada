import type {Fate} from '../text/visitors/tracking-calls';

/**
 * Sends files one after the other, since each is a transaction of the register. One that is refused does not hold up
 * the next; a lost connection ends it, and what was not sent yet goes on waiting.
 *
 * @param tell is told of all files at each change.
 */
export async function sendAll<T extends {name: string}>(
  files: readonly T[],
  send: (file: T) => Promise<Fate['is']>,
  tell: (fates: readonly Fate[]) => void,
): Promise<void> {
  const fates = files.map(({name}): Fate => ({name, is: 'waiting'}));
  for (const [place, file] of files.entries()) {
    const fate = fates[place]!;
    fate.is = 'sending';
    tell(fates);
    fate.is = await send(file);
    tell(fates);
    if (fate.is === 'lost') return;
  }
}
