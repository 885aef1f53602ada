import {execution} from './script';
import {OFFICER, oneSheet, OWNER} from './world';

// shows: ConditionalFormatRuleBuilder, RichTextValueBuilder, TextStyleBuilder, Banding; source: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder

function open() {
  const world = oneSheet();
  const script = execution(world);
  const sheet = script.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data')!;
  return {...world, ...script, sheet};
}

describe('conditional format rules', () => {
  it('are read back as they were set, condition, values and look', () => {
    const {SpreadsheetApp, sheet} = open();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenNumberBetween(1, 10)
      .setBackground('#ff0000')
      .setFontColor('white')
      .setBold(true)
      .setRanges([sheet.getRange('A1:B3')])
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
    const [held] = sheet.getConditionalFormatRules();
    const condition = held!.getBooleanCondition()!;
    expect(held!.getRanges().map(one => one.getA1Notation())).toEqual(['A1:B3']);
    expect(String(condition.getCriteriaType())).toBe('NUMBER_BETWEEN');
    expect(condition.getCriteriaValues()).toEqual([1, 10]);
    expect([
      condition.getBackground(),
      condition.getFontColor(),
      condition.getBold(),
      condition.getItalic(),
    ]).toEqual(['#ff0000', '#ffffff', true, null]);
    expect(held!.getGradientCondition()).toBeNull();
  });

  it('replace each other whole, keep their order, and are cleared', () => {
    const {SpreadsheetApp, sheet} = open();
    const ruleFor = (text: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A:A')])
        .build();
    const texts = () =>
      sheet
        .getConditionalFormatRules()
        .map(one => one.getBooleanCondition()!.getCriteriaValues()[0] as string);
    sheet.setConditionalFormatRules([ruleFor('Baru'), ruleFor('Selesai')]);
    expect(texts()).toEqual(['Baru', 'Selesai']);
    const [first] = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules([first!]);
    expect(texts()).toEqual(['Baru']);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('follow their cells when rows are inserted, and go with them', () => {
    const {SpreadsheetApp, sheet} = open();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenCellNotEmpty()
      .setBackground('#00ff00')
      .setRanges([sheet.getRange('A3:A4')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.insertRowBefore(1);
    const [held] = sheet.getConditionalFormatRules();
    expect(held!.getRanges()[0]!.getA1Notation()).toBe('A4:A5');
    sheet.deleteRows(4, 2);
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('keep days, days relative to today, and colour scales', () => {
    const {SpreadsheetApp, sheet} = open();
    const cells = [sheet.getRange('B1:B5')];
    const {RelativeDate, InterpolationType} = SpreadsheetApp;
    const day = new Date(2026, 2, 17);
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenDateBefore(day)
        .setItalic(true)
        .setRanges(cells)
        .build(),
      SpreadsheetApp.newConditionalFormatRule()
        .whenDateAfter(RelativeDate.TODAY)
        .setItalic(true)
        .setRanges(cells)
        .build(),
      SpreadsheetApp.newConditionalFormatRule()
        .setGradientMaxpoint('#ff0000')
        .setGradientMinpointWithValue('#00ff00', InterpolationType.NUMBER, '0')
        .setRanges(cells)
        .build(),
    ]);
    const [before, after, scale] = sheet.getConditionalFormatRules();
    expect(before!.getBooleanCondition()!.getCriteriaValues()).toEqual([day]);
    expect(String(after!.getBooleanCondition()!.getCriteriaType())).toBe('DATE_AFTER_RELATIVE');
    expect(after!.getBooleanCondition()!.getCriteriaValues()).toEqual([RelativeDate.TODAY]);
    const gradient = scale!.getGradientCondition()!;
    expect(scale!.getBooleanCondition()).toBeNull();
    expect([gradient.getMaxColor(), String(gradient.getMaxType()), gradient.getMinValue()]).toEqual(
      ['#ff0000', 'MAX', '0'],
    );
  });

  it('must have a range and a condition', () => {
    const {SpreadsheetApp, sheet} = open();
    const bare = () => SpreadsheetApp.newConditionalFormatRule().setBackground('#00ff00');
    expect(() => bare().whenCellEmpty().build()).toThrow('range');
    expect(() =>
      bare()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('condition');
  });
});

describe('rich text', () => {
  it('keeps the looks and links of its parts', () => {
    const {SpreadsheetApp, sheet} = open();
    const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ff0000').build();
    const value = SpreadsheetApp.newRichTextValue()
      .setText('Aduan 0123 selesai')
      .setTextStyle(0, 5, bold)
      .setLinkUrl(6, 10, 'https://example.com/0123')
      .build();
    sheet.getRange('A1').setRichTextValue(value);
    const held = sheet.getRange('A1').getRichTextValue()!;
    expect(held.getText()).toBe('Aduan 0123 selesai');
    expect(
      held.getRuns().map(run => [run.getText(), run.getStartIndex(), run.getLinkUrl()]),
    ).toEqual([
      ['Aduan', 0, null],
      [' ', 5, null],
      ['0123', 6, 'https://example.com/0123'],
      [' selesai', 10, null],
    ]);
    expect(held.getTextStyle(0, 5).isBold()).toBe(true);
    expect(held.getTextStyle(0, 5).getForegroundColor()).toBe('#ff0000');
    expect(held.getTextStyle(10, 18).isBold()).toBe(false);
    expect(held.getTextStyle().isBold()).toBeNull();
    expect([held.getLinkUrl(), held.getLinkUrl(6, 10)]).toEqual([null, 'https://example.com/0123']);
    expect(sheet.getRange('A1').getValue()).toBe('Aduan 0123 selesai');
  });

  it('is a text whatever it looks like, and gives way to the next value', () => {
    const {SpreadsheetApp, sheet} = open();
    const linked = SpreadsheetApp.newRichTextValue()
      .setText('=1+1')
      .setLinkUrl('https://example.com')
      .build();
    sheet.getRange('A1:B1').setRichTextValues([[linked, linked]]);
    expect(sheet.getRange('A1').getFormula()).toBe('');
    expect(sheet.getRange('B1').getRichTextValue()!.getLinkUrl()).toBe('https://example.com');
    sheet.getRange('B1').setValue('lain');
    expect(sheet.getRange('B1').getRichTextValue()!.getLinkUrl()).toBeNull();
  });

  it('is null for a number, and refuses offsets outside the text', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.getRange('A1').setValue(7);
    expect(sheet.getRange('A1').getRichTextValue()).toBeNull();
    const builder = SpreadsheetApp.newRichTextValue().setText('abc');
    expect(() => builder.setLinkUrl(0, 4, 'https://example.com')).toThrow('Illegal argument');
  });

  it('is changed as a copy', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.getRange('A1').setValue('lihat di sini');
    const value = sheet.getRange('A1').getRichTextValue()!;
    const changed = value.copy().setLinkUrl(9, 13, 'https://example.com').build();
    expect([value.getLinkUrl(9, 13), changed.getLinkUrl(9, 13)]).toEqual([
      null,
      'https://example.com',
    ]);
    sheet.getRange('A1').setRichTextValue(changed);
    expect(sheet.getRange('A1').getRichTextValue()!.getRuns()).toHaveLength(2);
    expect(SpreadsheetApp.newRichTextValue().setText('').build().getRuns()).toEqual([]);
  });
});

describe('looks of cells', () => {
  it('change what a text style sets and leave the rest', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.getRange('A1').setFontSize(14).setFontWeight('bold');
    const style = SpreadsheetApp.newTextStyle().setItalic(true).setBold(false).build();
    sheet.getRange('A1:A2').setTextStyle(style);
    const held = sheet.getRange('A1').getTextStyle();
    expect([held.isItalic(), held.isBold(), held.getFontSize(), held.getFontFamily()]).toEqual([
      true,
      false,
      14,
      'Arial',
    ]);
    expect(sheet.getRange('A2').getFontStyle()).toBe('italic');
  });

  it('take colours as objects', () => {
    const {SpreadsheetApp, sheet} = open();
    const color = SpreadsheetApp.newColor().setRgbColor('#ff8000').build();
    sheet.getRange('A1').setBackgroundObject(color).setFontColorObject(null);
    const held = sheet.getRange('A1').getBackgroundObject().asRgbColor();
    expect([held.asHexString(), held.getRed(), held.getGreen(), held.getBlue()]).toEqual([
      '#ff8000',
      255,
      128,
      0,
    ]);
    const accent = SpreadsheetApp.newColor()
      .setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1)
      .build();
    expect(String(accent.getColorType())).toBe('THEME');
    expect(() => accent.asRgbColor()).toThrow('RgbColor');
  });

  it('turn texts and say which way they run', () => {
    const {SpreadsheetApp, sheet} = open();
    const {RIGHT_TO_LEFT} = SpreadsheetApp.TextDirection;
    sheet.getRange('A1').setTextRotation(45).setTextDirection(RIGHT_TO_LEFT);
    sheet.getRange('A2').setVerticalText(true);
    expect(sheet.getRange('A1').getTextRotation().getDegrees()).toBe(45);
    expect(sheet.getRange('A2').getTextRotation().isVertical()).toBe(true);
    expect(sheet.getRange('A1:A2').getTextDirections()).toEqual([[RIGHT_TO_LEFT], [null]]);
    expect(() => sheet.getRange('A1').setTextRotation(91)).toThrow('between -90 and 90');
  });
});

describe('alternating colours', () => {
  it('are applied with a theme, changed, and removed', () => {
    const {SpreadsheetApp, sheet} = open();
    const banding = sheet
      .getRange('A1:C6')
      .applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
    expect([banding.getSecondRowColor(), banding.getFooterRowColor()]).toEqual(['#e8f0fe', null]);
    banding.setFirstRowColor('#ffff00').setHeaderRowColor(null);
    const [held] = sheet.getBandings();
    expect([held!.getFirstRowColor(), held!.getHeaderRowColor()]).toEqual(['#ffff00', null]);
    expect(sheet.getRange('D1').getBandings()).toEqual([]);
    expect(sheet.getRange('B2').getBandings()).toHaveLength(1);
    held!.remove();
    expect(sheet.getBandings()).toEqual([]);
  });

  it('are refused where some are already', () => {
    const {sheet} = open();
    sheet.getRange('A1:C6').applyRowBanding();
    expect(() => sheet.getRange('B2:D8').applyRowBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });

  it('go along when a tab is duplicated', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.getRange('A1:C6').applyRowBanding();
    const copy = SpreadsheetApp.getActiveSpreadsheet().duplicateActiveSheet();
    const [banding] = copy.getBandings();
    expect(banding!.getRange().getSheet().getSheetId()).toBe(copy.getSheetId());
    banding!.remove();
    expect([sheet.getBandings().length, copy.getBandings().length]).toEqual([1, 0]);
  });
});

describe('a protected range', () => {
  it('keeps rich text out as it does any other value', () => {
    const world = oneSheet();
    world.share(world.id, OFFICER, 'writer');
    const owner = execution(world);
    const held = owner.SpreadsheetApp.getActiveSheet().getRange('A1').protect();
    held.removeEditors(held.getEditors());
    owner.finish();
    expect(held.getEditors().map(String)).toEqual([OWNER]);
    const {SpreadsheetApp} = execution(world, OFFICER);
    const value = SpreadsheetApp.newRichTextValue().setText('x').build();
    SpreadsheetApp.getActiveSheet().getRange('A1').setRichTextValue(value);
    expect(() => SpreadsheetApp.flush()).toThrow('protected cell');
  });
});
