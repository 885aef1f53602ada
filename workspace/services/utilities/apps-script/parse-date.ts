import {exception} from '../../../runtime/exception';
import {instantAt} from '../../../runtime/zone';
import {tokens} from './format-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Utilities.parseDate for patterns of numbers, month names and literal text; other letters are not read. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const found = {y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0, afternoon: false};
  let rest = text;
  const take = (expression: RegExp): string => {
    const match = expression.exec(rest);
    if (!match) throw exception('Invalid argument: date. Should be of type: Date');
    rest = rest.slice(match[0].length);
    return match[0];
  };
  for (const {text: part, literal} of tokens(pattern)) {
    if (literal) {
      take(new RegExp(`^${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    } else if (part.startsWith('MMM')) {
      found.M =
        MONTHS.indexOf(
          take(/^[a-z]+/i)
            .slice(0, 3)
            .toLowerCase(),
        ) + 1;
    } else if (part[0] === 'a') {
      found.afternoon = take(/^[ap]m/i).toLowerCase() === 'pm';
    } else if (part[0] === 'E') {
      take(/^[a-z]+/i);
    } else {
      setNumber(
        found,
        part[0]!,
        Number(take(part.length > 1 ? new RegExp(`^\\d{1,${part.length}}`) : /^\d+/)),
      );
    }
  }
  const hour = found.afternoon && found.H < 12 ? found.H + 12 : found.H;
  const {y: year, M: month, d: day, m: minute, s: second, S} = found;
  return new Date(instantAt({year, month, day, hour, minute, second}, zone) + S);
}

function setNumber(
  found: Record<'y' | 'M' | 'd' | 'H' | 'm' | 's' | 'S', number>,
  letter: string,
  value: number,
): void {
  if (letter === 'h' || letter === 'K' || letter === 'k')
    found.H = value % (letter === 'k' ? 24 : 12);
  else if (letter in found) found[letter as 'y'] = value;
  else throw new Error(`not emulated: Utilities.parseDate with ${letter}`);
}
