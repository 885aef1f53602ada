import type {Ledger} from '../ports';

/** Places sorted into batches that a transaction can take: it stays in one volume, and in `most` complaints. */
export function byVolume(
  ledger: Pick<Ledger, 'volumes'>,
  entries: readonly number[],
  most: number,
): number[][] {
  const bases = ledger.volumes().map(({base}) => base);
  const inVolumes = bases.map((base, index) =>
    entries.filter(entry => entry > base && entry <= (bases[index + 1] ?? Infinity)),
  );
  return inVolumes.flatMap(all =>
    Array.from({length: Math.ceil(all.length / most)}, (_, part) =>
      all.slice(part * most, (part + 1) * most),
    ),
  );
}
