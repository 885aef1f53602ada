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

/** SOP A3: what the officer decided. */
export interface Classification {
  kind: Kind;
  /** A name of the office's own list. */
  category: string;
  urgency: Urgency;
  /** The SOP's test: "data pelapor lengkap dan aduan jelas". */
  complete: boolean;
  clear: boolean;
}
