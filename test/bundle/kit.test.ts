import {pdfText} from '../workspace/docs/pdf-text';
import {openTestOffice} from './office';
import {printAt} from './papers';
import {qrCodesIn} from './pdf-qr';

describe('I11 Kit sebar', () => {
  it('has codes that lead to the Form and to the tracking page, and the texts to copy', async () => {
    const office = await openTestOffice();
    const token = office.signIn('bagus.pengelola@example.com');
    const {pdf} = printAt(office, token, {kind: 'kit'});
    const [form, tracking] = qrCodesIn(pdf);
    expect(form).toBe(`https://docs.google.com/forms/d/${office.formId}/viewform`);
    expect(tracking).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/\S+\/exec$/);
    const pages = pdfText(pdf);
    expect(pages).toHaveLength(3);
    for (const words of ['WhatsApp Business', 'Instagram', 'Facebook', 'sebutan di X', '<a href='])
      expect(pages[2]).toContain(words);
    office.world.close();
  });

  it('I3: the blank form is one page to be filled in by hand', async () => {
    const office = await openTestOffice();
    const token = office.signIn('bagus.pengelola@example.com');
    const pages = pdfText(printAt(office, token, {kind: 'blankForm'}).pdf);
    expect(pages).toHaveLength(1);
    for (const words of ['Nama lengkap', 'Uraian', 'Petugas penerima', 'nomor register'])
      expect(pages[0]).toContain(words);
    office.world.close();
  });
});
