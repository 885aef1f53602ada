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

/** A complaint with its place in the register, which a link to its tracking page needs. */
export type LinkedSubject = Subject & Pick<Dossier, 'entry'>;

/** What letters with a link to the tracking page need to know of the office. */
export interface LinkingOffice {
  settings: OfficeSettings;
  /** The tracking page of a complaint; null where there is none yet. */
  trackingLink(entry: number): string | null;
}

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

/** How a letter to the complainant begins; an anonymous one has no name. */
export function greeting({anonymous, name}: Subject['complainant']): string {
  return `Yth. ${anonymous || !name ? 'Pelapor' : `Bapak/Ibu ${name}`}`;
}
