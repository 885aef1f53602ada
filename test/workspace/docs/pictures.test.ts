import {evaluate} from '../script';

/** A PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** https://developers.google.com/apps-script/reference/document/inline-image */
describe('the pictures of a document', () => {
  // shows: Document.getBody; source: https://developers.google.com/apps-script/reference/document/document
  // shows: Body.getImages; source: https://developers.google.com/apps-script/reference/document/body
  // shows: InlineImage.getBlob; source: https://developers.google.com/apps-script/reference/document/inline-image
  // shows: InlineImage.getHeight; source: https://developers.google.com/apps-script/reference/document/inline-image
  // shows: InlineImage.getWidth; source: https://developers.google.com/apps-script/reference/document/inline-image
  // shows: Blob.getBytes; source: https://developers.google.com/apps-script/reference/base/blob
  it('are found in paragraphs and cells, with their words and their link', () => {
    const found = evaluate(`(() => {
      const picture = () => Utilities.newBlob(Utilities.base64Decode('${PIXEL}'), 'image/png');
      const document = DocumentApp.create('Uji');
      const body = document.getBody();
      body.appendImage(picture()).setAltDescription('Lubang di jalan').setAltTitle('Foto').setLinkUrl('https://example.com/');
      body.appendTable([['a']]).getCell(0, 0).appendParagraph('').appendInlineImage(picture());
      document.saveAndClose();
      return DocumentApp.openById(document.getId()).getBody().getImages().map(image =>
        [image.getAltDescription(), image.getAltTitle(), image.getLinkUrl(), image.getBlob().getContentType(),
         typeof image.getWidth(), typeof image.getHeight()]);
    })()`);
    expect(found).toEqual([
      ['Lubang di jalan', 'Foto', 'https://example.com/', 'image/png', 'number', 'number'],
      ['', '', null, 'image/png', 'number', 'number'],
    ]);
  });

  it('and texts give their link, letter by letter', () => {
    const links = evaluate(`(() => {
      const text = DocumentApp.create('Uji').getBody().appendParagraph('Lihat peta').asText();
      text.setLinkUrl(6, 9, 'https://example.com/peta');
      return [text.getLinkUrl(), text.getLinkUrl(6), text.asText().getText()];
    })()`);
    expect(links).toEqual([null, 'https://example.com/peta', 'Lihat peta']);
  });
});
