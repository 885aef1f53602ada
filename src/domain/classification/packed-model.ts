/** A model as the ledger holds it: texts that need no escaping in JSON, under 400 kB. */
export interface PackedModel {
  units: string[];
  examples: number[];
  totals: number[];
  weights: string;
  terms: string;
}
