import {parseInput} from '../../../workspace/services/sheets/input';
import {oneSheet, OWNER} from './world';

const american = {locale: 'en_US', timeZone: 'Asia/Jakarta'};
const indonesian = {locale: 'in_ID', timeZone: 'Asia/Jakarta'};
const NOW = Date.parse('2026-03-17T03:00:00Z');

/** 17 March 2026 as a serial number. */
const DAY = 46098;

describe('typing into a cell (USER_ENTERED)', () => {
  it.each<[string, object]>([
    ['', {}],
    ['jalan rusak', {value: 'jalan rusak'}],
    [' dua  kata ', {value: ' dua  kata '}],
    ['12', {value: 12}],
    ['007', {value: 7}],
    ['-1,234.5', {value: -1234.5, numberFormat: {type: 'NUMBER', pattern: '#,##0.00'}}],
    ['1e3', {value: 1000}],
    ['.5', {value: 0.5}],
    ['12,34', {value: '12,34'}],
    ['12%', {value: 0.12, numberFormat: {type: 'PERCENT', pattern: '0%'}}],
    ['$5.50', {value: 5.5, numberFormat: {type: 'CURRENCY', pattern: '"$"#,##0.00'}}],
    ['+62810', {value: 62810}],
    ['+62 810-0000', {formula: '=+62 810-0000'}],
    ['- butir', {formula: '=- butir'}],
    ['-', {value: '-'}],
    ['=A1+1', {formula: '=A1+1'}],
    ['=', {value: '='}],
    ["'=A1", {value: '=A1'}],
    ["'007", {value: '007'}],
    ['true', {value: true}],
    ['FALSE', {value: false}],
    ['@petugas', {value: '@petugas'}],
    ['2026-03-17', {value: DAY, numberFormat: {type: 'DATE', pattern: 'yyyy-mm-dd'}}],
    ['3/17/2026', {value: DAY, numberFormat: {type: 'DATE', pattern: 'm/d/yyyy'}}],
    ['3/17', {value: DAY, numberFormat: {type: 'DATE', pattern: 'm/d/yyyy'}}],
    ['17/3/2026', {value: '17/3/2026'}],
    ['17 Mar 2026', {value: DAY, numberFormat: {type: 'DATE', pattern: 'd mmm yyyy'}}],
    ['Mar 17, 2026', {value: DAY, numberFormat: {type: 'DATE', pattern: 'd mmm yyyy'}}],
    ['2026-02-30', {value: '2026-02-30'}],
    ['12:00', {value: 0.5, numberFormat: {type: 'TIME', pattern: 'h:mm:ss'}}],
    ['6:00 pm', {value: 0.75, numberFormat: {type: 'TIME', pattern: 'h:mm:ss am/pm'}}],
    ['25:00', {value: '25:00'}],
    [
      '2026-03-17 12:00',
      {value: DAY + 0.5, numberFormat: {type: 'DATE_TIME', pattern: 'yyyy-mm-dd h:mm:ss'}},
    ],
    ['2026-03-17T12:00:00Z', {value: '2026-03-17T12:00:00Z'}],
    ['1.2.3', {value: '1.2.3'}],
    ['0812-3456', {value: '0812-3456'}],
  ])('reads %j', (text, entered) => {
    expect(parseInput(american, text, NOW)).toEqual(entered);
  });

  it.each<[string, object]>([
    ['1.234,5', {value: 1234.5, numberFormat: {type: 'NUMBER', pattern: '#,##0.00'}}],
    ['Rp1.500', {value: 1500, numberFormat: {type: 'CURRENCY', pattern: '"Rp"#,##0'}}],
    ['17/03/2026', {value: DAY, numberFormat: {type: 'DATE', pattern: 'dd/mm/yyyy'}}],
    ['17 Maret 2026', {value: DAY, numberFormat: {type: 'DATE', pattern: 'd mmm yyyy'}}],
  ])('reads %j as an Indonesian spreadsheet does', (text, entered) => {
    expect(parseInput(indonesian, text, NOW)).toEqual(entered);
  });

  it('leaves everything as typed in a cell formatted as plain text', () => {
    const {batch, type, read} = oneSheet();
    const cell = {userEnteredFormat: {numberFormat: {type: 'TEXT', pattern: '@'}}};
    batch({repeatCell: {range: {endRowIndex: 1}, cell, fields: 'userEnteredFormat.numberFormat'}});
    type('A1', [['=1+1', '007', '3/17/2026']]);
    expect(read('A1:C1')).toEqual([['=1+1', '007', '3/17/2026']]);
  });

  it('RAW takes nothing for a number, a date or a formula', () => {
    const {world, sheets, id, read} = oneSheet();
    const update = sheets.operations['Sheets.Spreadsheets.Values.update']!;
    const caller = {user: OWNER, activeUser: OWNER};
    const values = [['=1+1', '007', '3/17/2026', 5, '<b>', '😀']];
    update(world, caller, ...([{values}, id, 'Data!A1', {valueInputOption: 'RAW'}] as never[]));
    expect(read('A1:F1')).toEqual(values);
  });
});
