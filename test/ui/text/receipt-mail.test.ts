import {fold} from '../../../src/domain/complaint/apply';
import {NO_TEXTS, NOBODY} from '../../../src/domain/complaint/dossier';
import {receiptMail} from '../../../src/ui/text/mails/receipt';
import {officeSettings} from '../../office-settings';
import {REGISTERED} from '../desk/fixtures';

const settings = officeSettings();

function receiptAt(time: string): string {
  const at = Date.parse(`${time}:00+07:00`);
  const complainant = {
    ...NOBODY,
    name: 'Sari Contohwati',
    email: 'sari.contoh@example.com',
    trackingCode: '4DE9D4KS',
  };
  const texts = {...NO_TEXTS, title: 'Lampu'};
  const complaint = fold([{...REGISTERED, at}])!;
  return receiptMail({complaint, complainant, texts}, settings, null).text;
}

describe('I5 the receipt says when the office works again', () => {
  it('to who writes in the Christmas leave', () => {
    expect(receiptAt('2026-12-24T02:00')).toContain(
      'Kantor sedang tutup dan buka lagi Senin, 28 Desember, 07.30 WIB.',
    );
  });

  it('and nothing of it while the office is open', () => {
    expect(receiptAt('2026-11-23T09:00')).not.toContain('sedang tutup');
  });
});
