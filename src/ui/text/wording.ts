import type {Dossier} from '../../domain/complaint/dossier';
import type {OfficeSettings} from '../../domain/settings';
import {Block, htmlText, plainText} from './letter';

/** A mail's subject and both its bodies. */
export interface Wording {
  subject: string;
  text: string;
  html: string;
}

export type Subject = Pick<Dossier, 'complaint' | 'complainant' | 'texts'>;

export function wording(subject: string, blocks: readonly Block[]): Wording {
  return {subject, text: plainText(blocks), html: htmlText(blocks)};
}

export function signature({office}: OfficeSettings): Block {
  return {
    paragraph: [
      'Hormat kami,',
      office.name,
      ...(office.phone ? [`Telepon ${office.phone}`] : []),
    ].join('\n'),
  };
}
