/** C2: what kind of matter it is, after the division SP4N-LAPOR! uses. */
export const KINDS = [
  'nonSupervisoryComplaint',
  'supervisoryComplaint',
  'informationRequest',
  'aspiration',
  'notComplaint',
] as const;

export type Kind = (typeof KINDS)[number];

export const URGENCIES = ['emergency', 'high', 'medium', 'low'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** C9: whom a complaint is about, by names that the office's own lists know. */
export type Accused =
  | {is: 'head'}
  | {is: 'unit'; unit: string}
  /** An officer or a PPID, by address. */
  | {is: 'person'; email: string};

/** SOP A3: what the officer decided. */
export interface Classification {
  kind: Kind;
  /** A name of the office's own list. */
  category: string;
  urgency: Urgency;
  /** The SOP's test: "data pelapor lengkap dan aduan jelas". */
  complete: boolean;
  clear: boolean;
  /** C9; where nobody has said, the desk's own suspicion holds. */
  accused?: Accused[];
}
