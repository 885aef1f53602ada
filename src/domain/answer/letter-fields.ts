/** Sifat of a letter (Permendagri 1/2023 on tata naskah dinas). */
export const LETTER_NATURES = ['ordinary', 'urgent', 'veryUrgent', 'confidential'] as const;
export type LetterNature = (typeof LETTER_NATURES)[number];

/** J4: what stands around the answer when it goes out as an official letter. */
export interface LetterFields {
  /** Nomor surat; '' leaves a line to write it on. */
  number: string;
  nature: LetterNature;
  /** Lampiran; '' for none. */
  enclosures: string;
  /** Hal; '' for the complaint's own matter. */
  matter: string;
  /** Tembusan, one each. */
  copies: string[];
}

/** Without empty lines and stray spaces. */
export function tidyLetter({
  number,
  nature,
  enclosures,
  matter,
  copies,
}: LetterFields): LetterFields {
  return {
    number: number.trim(),
    nature,
    enclosures: enclosures.trim(),
    matter: matter.trim(),
    copies: copies.map(copy => copy.trim()).filter(copy => copy !== ''),
  };
}
