import type {ProjectFiles} from '../workflow/ports';

/** What the script project carries beside its code: HtmlService is the only way a script can read a file of its own. */
export function projectFiles(): ProjectFiles {
  return {read: name => HtmlService.createHtmlOutputFromFile(name).getContent()};
}
