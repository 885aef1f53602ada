import {emulate} from '../../../runtime/emulate';
import {escapeFor, placeAfter, type Place} from './escape';
import {htmlOutput} from './output';

type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

interface TemplateState {
  source: string;
}

/** A page with scriptlets (https://developers.google.com/apps-script/guides/html/templates). Its own members are the scriptlets' variables. */
const make = emulate<HtmlTemplate, TemplateState>('HtmlTemplate', () => ({
  evaluate() {
    const printed: string[] = [];
    const print = (text: unknown) => printed.push(String(text));
    const escape = (place: Place, value: unknown) => printed.push(escapeFor(place, value));
    const variables = Object.fromEntries(Object.entries(this));
    // Scriptlets see the script's own functions and variables, so the code is compiled in the global scope.
    const run = new Function(
      '$page',
      '$print',
      '$escape',
      `with ($page) {${codeOf(this.$.source)}\n}`,
    ) as (...given: unknown[]) => void;
    run(variables, print, escape);
    return htmlOutput(printed.join(''));
  },
  getCode() {
    return codeOf(this.$.source);
  },
  getCodeWithComments() {
    return codeOf(this.$.source);
  },
  getRawContent() {
    return this.$.source;
  },
}));

export function template(source: string): HtmlTemplate {
  return make({source});
}

/** `<? code ?>`, `<?= escaped ?>` and `<?!= as it is ?>`, and everything between them. */
function codeOf(source: string): string {
  let before = '';
  return source
    .split(/(<\?!?=?[^]*?\?>)/)
    .map(part => {
      const scriptlet = /^<\?(!?=)?([^]*)\?>$/.exec(part);
      if (!scriptlet) {
        before += part;
        return part === '' ? '' : `$print(${JSON.stringify(part)});`;
      }
      const [, kind, code = ''] = scriptlet;
      if (kind === undefined) return `${code}\n`;
      const value = code.trim().replace(/;$/, '');
      const place = placeAfter(before);
      // Whatever is printed, the page goes on as after a word.
      before += 'x';
      return kind === '=' ? `$escape('${place}', ${value});` : `$print(${value});`;
    })
    .join('');
}
