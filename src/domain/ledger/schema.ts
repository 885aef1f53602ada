/** The form in which this code writes a ledger. It grows when a change cannot be read by the code before it. */
export const SCHEMA = 1;
