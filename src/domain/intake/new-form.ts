/** A Form to make, in the order of its questions (I1). */
export interface NewForm {
  title: string;
  description: string;
  /** What the citizen reads after sending. */
  confirmation: string;
  items: readonly NewQuestion[];
}

export interface NewQuestion {
  title: string;
  help: string;
  type: 'line' | 'text' | 'choice';
  choices?: readonly string[];
  required?: boolean;
}
