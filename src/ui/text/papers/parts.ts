import type {PaperBlock} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {letterDate} from '../dates';

/** Someone who signs: the line above, the room for the pen, the name below. */
export interface Signer {
  role: string;
  name: string;
  /** NIP, where there is one. */
  number?: string;
}

export function paperTitle(title: string, below?: string): PaperBlock[] {
  return [
    {paragraph: title, align: 'center', bold: true, size: 12, after: below ? 0 : 8, keepNext: true},
    ...(below
      ? [{paragraph: below, align: 'center' as const, size: 10, after: 8, keepNext: true}]
      : []),
  ];
}

/** Signatures side by side; kept together, since a signature alone on a page signs nothing. */
export function signatures(
  signers: readonly Signer[],
  {size = 10, room = 4}: {size?: number; room?: number} = {},
): PaperBlock {
  const width = 100 / signers.length;
  return {
    columns: signers.map(({role, name, number}) => ({
      width,
      blocks: [
        {
          paragraph: role,
          align: 'center' as const,
          size,
          // Lines of one and a sixth of their letters' height.
          after: Math.round(room * size * 1.17),
          keepNext: true,
        },
        {paragraph: name, align: 'center' as const, bold: true, size, after: 0},
        ...(number ? [{paragraph: `NIP ${number}`, align: 'center' as const, size, after: 0}] : []),
      ],
    })),
  };
}

/** `Contoh, 2 November 2026`: stands above the last signature. */
export function placeAndDate({letterhead, office}: OfficeSettings, at: Instant): string {
  return `${letterhead.place}, ${letterDate(at, office.zone)}`;
}

/** The head of the office, who signs what goes out of the house. */
export function headOfOffice(settings: OfficeSettings, at: Instant): Signer {
  const {letterhead} = settings;
  const {signatoryPosition, signatoryName: name, signatoryNip: number} = letterhead;
  return {role: `${placeAndDate(settings, at)}\n${signatoryPosition}`, name, number};
}

/** Where a name is written by hand. */
export const NAME_BY_HAND = '(...............................................)';
