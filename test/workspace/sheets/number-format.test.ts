import {formatNumber, typeOfPattern} from '../../../workspace/services/sheets/number-format';

/** 17 March 2026, 9.05 in the morning. */
const MOMENT = 46098 + (9 * 60 + 5) / 1440;

describe('number formats', () => {
  it.each<[number, string | undefined, string, string]>([
    [0.1 + 0.2, undefined, 'en_US', '0.3'],
    [1 / 3, undefined, 'in_ID', '0,3333333333'],
    [1234567890123, undefined, 'en_US', '1234567890123'],
    [1e20, undefined, 'en_US', '1E+20'],
    [-1234.5, '#,##0.00', 'en_US', '-1,234.50'],
    [-1234.5, '#,##0.00', 'in_ID', '-1.234,50'],
    [7, '000', 'en_US', '007'],
    [1.5, '0.##', 'en_US', '1.5'],
    [0.256, '0.0%', 'en_US', '25.6%'],
    [1500, '"Rp"#,##0', 'in_ID', 'Rp1.500'],
    [-5, '0;(0);"nihil"', 'en_US', '(5)'],
    [0, '0;(0);"nihil"', 'en_US', 'nihil'],
    [MOMENT, 'yyyy-mm-dd hh:mm', 'en_US', '2026-03-17 09:05'],
    [MOMENT, 'dddd, d mmmm yyyy', 'in_ID', 'Selasa, 17 Maret 2026'],
    [MOMENT, 'd/m/yy h.mm am/pm', 'en_US', '17/3/26 9.05 AM'],
    [MOMENT, '@', 'en_US', '46098.37847'],
  ])('shows %d as %s in %s: %s', (value, pattern, locale, shown) => {
    const format = pattern === undefined ? undefined : {type: typeOfPattern(pattern), pattern};
    expect(formatNumber(value, format, locale)).toBe(shown);
  });

  it.each([
    ['DATE', 'en_US', '3/17/2026'],
    ['DATE', 'in_ID', '17/03/2026'],
    ['DATE_TIME', 'en_US', '3/17/2026 9:05:00'],
    ['TIME', 'en_US', '9:05:00 AM'],
    ['PERCENT', 'en_US', '4609837.85%'],
  ])('shows %s without a pattern as %s does', (type, locale, shown) => {
    expect(formatNumber(MOMENT, {type}, locale)).toBe(shown);
  });
});
