/** One thing the product relies on Google to do. The same file runs in the local Workspace and on Google. */
export interface Spec {
  /** A sentence: what Google does. */
  name: string;
  /** The members it shows, as the bridge and the types name them: `Sheets.Spreadsheets.batchUpdate`, `Form.getId`. */
  member: string | readonly string[];
  /** Address of the page that says so, or of the recorded oddity; `assumed` where nobody has said so. */
  source: string;
  /** Only where the script is bound to a spreadsheet and a person is at it. */
  needs?: 'container';
  /** Throws where Google does otherwise. Uses Google's globals and `expect` only, and leaves nothing behind. */
  run(): void;
}
