import {eachMatch, type Rule} from '../page';

/** EYD V: Rp without full stop or blank, dots between thousands. */
export const money: Rule = page =>
  eachMatch(page, 'uang', /\b(?:Rp|rp|RP)\.?[ \u00a0]*(\d[\d.,]*\d|\d)/u, match => {
    const amount = match[1]!;
    return `Rp${/^\d{4,}$/.test(amount) ? dotted(amount) : amount}`;
  });

function dotted(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** EYD V: hours and minutes with a dot; pukul for the time, jam for how long. */
export const clockTime: Rule = page =>
  eachMatch(
    page,
    'pukul',
    /\b(?:(?:pukul|jam) ([01]?\d|2[0-4])[:.]([0-5]\d)|([01]?\d|2[0-4]):([0-5]\d)(?= ?(?:WIB|WITA|WIT)\b))/iu,
    match => {
      const [whole, hour = match[3], minute = match[4]] = match;
      const time = `${hour}.${minute}`;
      if (!/^(?:pukul|jam)/i.test(whole)) return time;
      return `${/^\p{Lu}/u.test(whole) ? 'Pukul' : 'pukul'} ${time}`;
    },
  );
