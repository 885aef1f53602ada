import type {WordFile} from '../workflow/ports';

/** The page `Kosakata` of this project: HtmlService is the only way a script can read a file of its own. */
export function scriptWordFile(): WordFile {
  return {read: () => HtmlService.createHtmlOutputFromFile('Kosakata').getContent()};
}
