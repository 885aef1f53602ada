import type {ProjectFiles} from '../workflow/ports';

/**
 * What the script project carries beside its code: HtmlService is the only way a script can read a file of its own. A
 * template that is never evaluated has the file's text as it stands, code and word lists too; of a page Google says no
 * such thing.
 */
export function projectFiles(): ProjectFiles {
  return {read: name => HtmlService.createTemplateFromFile(name).getRawContent()};
}
