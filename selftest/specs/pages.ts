import {expect} from '../expect';
import type {Spec} from '../spec';

const REFERENCE = 'https://developers.google.com/apps-script/reference';

interface Named {
  name: string;
}

export const specs: Spec[] = [
  {
    name: 'a page is made from a file of the script, with title and size',
    member: [
      'HtmlService.createHtmlOutputFromFile',
      'HtmlOutput.getContent',
      'HtmlOutput.setTitle',
      'HtmlOutput.setWidth',
      'HtmlOutput.setHeight',
    ],
    source: `${REFERENCE}/html/html-output`,
    run() {
      const page = HtmlService.createHtmlOutputFromFile('Sample')
        .setTitle('Uji')
        .setWidth(720)
        .setHeight(640);
      expect([page.getTitle(), page.getWidth(), page.getHeight()]).toEqual(['Uji', 720, 640]);
      expect(page.getContent()).toContain('<p>Halo');
    },
  },
  {
    name: 'a template escapes what it prints, and takes a viewport',
    member: [
      'HtmlService.createTemplateFromFile',
      'HtmlTemplate.evaluate',
      'HtmlOutput.addMetaTag',
    ],
    source: 'https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets',
    run() {
      const template = HtmlService.createTemplateFromFile('Sample');
      (template as unknown as Named).name = '<b>';
      const page = template.evaluate().addMetaTag('viewport', 'width=device-width');
      expect(page.getContent()).toContain('Halo &lt;b&gt;');
      expect(page.getMetaTags().map(tag => tag.getName())).toEqual(['viewport']);
    },
  },
  {
    name: 'a template that is not evaluated has the text of its file unchanged',
    member: 'HtmlTemplate.getRawContent',
    source: `${REFERENCE}/html/html-template#getRawContent()`,
    run() {
      const text = HtmlService.createTemplateFromFile('Sample').getRawContent();
      expect(text).toContain('if (1 < 2 && "</b>") <!-- kept -->');
      expect(text).toContain('Halo <?= name ?>');
    },
  },
  {
    name: 'a script bound to a spreadsheet has it, with id and owner',
    member: ['SpreadsheetApp.getActiveSpreadsheet', 'Spreadsheet.getId', 'Spreadsheet.getOwner'],
    source: `${REFERENCE}/spreadsheet/spreadsheet-app#getActiveSpreadsheet()`,
    needs: 'container',
    run() {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      expect(book.getId()).toMatch(/^[\w-]{20,}$/);
      expect(book.getOwner()!.getEmail()).toContain('@');
    },
  },
  {
    name: 'a menu, a sidebar and a dialog open in front of a person',
    member: [
      'SpreadsheetApp.getUi',
      'Ui.createMenu',
      'Menu.addItem',
      'Menu.addSeparator',
      'Menu.addToUi',
      'Ui.showSidebar',
      'Ui.showModalDialog',
    ],
    source: `${REFERENCE}/base/ui`,
    needs: 'container',
    run() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Uji').addItem('Uji', 'runSelfTest').addSeparator().addToUi();
      ui.showSidebar(HtmlService.createHtmlOutput('<p>Uji</p>').setTitle('Uji'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<p>Uji</p>'), 'Uji');
    },
  },
];
