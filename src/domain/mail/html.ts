import {linesOfHtml} from './html/lines';

/** The words of an HTML mail, for mails that carry no plain text. */
export function textOfHtml(html: string): string {
  return linesOfHtml(html)
    .map(({text}) => text.replace(/\u00a0/g, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
