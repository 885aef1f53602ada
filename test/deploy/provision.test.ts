import {clientsOf} from '../../tools/google/clients';
import {type Desk, openEmptyAccount, provisioned} from './provisioned';

const STEPS = [
  'Aduan Kecamatan Contoh',
  'Buku Kerja Aduan Kecamatan Contoh',
  'Formulir Aduan Kecamatan Contoh',
  'Pertanyaan Formulir',
  'Skrip Meja Aduan di Buku Kerja',
  'Isi skrip',
  'Alamat halaman (versi 1)',
];
const all = (word: string) => STEPS.map(step => `${word}: ${step}`);

describe('O1 npm run provision', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await openEmptyAccount();
  });

  afterEach(() => desk.close());

  it('only tells with --dry-run, makes a whole office, and finds it there the next time', async () => {
    expect((await provisioned(desk, true)).said).toEqual(all('akan dibuat'));
    expect(desk.world.services.script.state.projects).toEqual({});
    const {said, office} = await provisioned(desk);
    expect(said).toEqual(all('dibuat'));
    const again = await provisioned(desk);
    expect(again).toEqual({said: all('sudah ada'), office});
    const form = desk.world.services.forms.get(office.formId!);
    expect(form.settings).toMatchObject({published: true, acceptingResponses: true});
    expect(form.items.map(({title}) => title)).toContain('Isi aduan');
  });

  it('goes on where it broke off, whichever request failed, and makes nothing twice', async () => {
    const watched = [
      'Drive.Files.create',
      'Forms.Forms.batchUpdate',
      'Forms.Forms.setPublishSettings',
      'Script.Projects.create',
      'Drive.Files.update',
      'Script.Projects.updateContent',
      'Script.Projects.Versions.create',
      'Script.Projects.Deployments.create',
    ];
    for (const on of watched) {
      // More often than the client repeats by itself.
      for (let nth = 1; nth <= 5; nth += 1) desk.world.fault({on, nth, effect: 'before'});
      await expect(provisioned(desk)).rejects.toThrow();
      desk.world.state.faults.armed = [];
    }
    const {office} = await provisioned(desk);
    const files = Object.values(desk.world.services.drive.state.files);
    expect(files.filter(({appProperties}) => appProperties?.['aduan'])).toHaveLength(3);
    expect(Object.keys(desk.world.services.script.state.projects)).toEqual([office.scriptId]);
  });

  it('refuses to choose between two offices', async () => {
    await provisioned(desk);
    const {drive} = clientsOf(desk.account);
    await drive.files.create({
      requestBody: {
        name: 'Buku lain',
        mimeType: 'application/vnd.google-apps.spreadsheet',
        appProperties: {aduan: 'workbook'},
      },
    });
    await expect(provisioned(desk)).rejects.toThrow('Ada lebih dari satu kantor');
  });
});
