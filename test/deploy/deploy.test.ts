import {deploy} from '../../tools/deploy/deploy';
import {Doubt} from '../../tools/deploy/target';
import {clientsOf} from '../../tools/google/clients';
import {writeScriptId} from '../../tools/google/project-file';
import type {ScriptFile} from '../../tools/google/script-files';
import {installDesk} from '../../tools/office';
import {openLedger} from '../../tools/office/register';
import {live} from '../../tools/office/working-life';
import {testOffice} from '../bundle/office';
import {type Desk, localOffice, openEmptyAccount, provisioned} from './provisioned';

const COMPLAINTS = 20;

/** The desk as it was before: the same code with another first line. */
const earlier = (files: ScriptFile[]): ScriptFile[] =>
  files.map(file =>
    file.name === 'Code' ? {...file, source: `// Versi lama.\n${file.source}`} : file,
  );

describe('O7 npm run deploy', () => {
  let desk: Desk;
  const said: string[] = [];

  const send = (force = false) => deploy({...desk, force, say: line => said.push(line)});

  beforeEach(async () => {
    desk = await openEmptyAccount();
    said.length = 0;
  });

  afterEach(() => desk.close());

  it('brings a provisioned, installed office up to date with clasp while complaints arrive: none is lost', async () => {
    const {world, files} = desk;
    const {office} = await provisioned({...desk, files: earlier(files)});
    installDesk(world, localOffice(desk.email, office), 'consumer');
    const at = testOffice(world, localOffice(desk.email, office));
    const before = world.services.script.webAppUrl(world.services.script.require(office.scriptId!));

    let sent = 0;
    const submit = () => {
      sent += 1;
      at.submit({'Isi aduan': `Lampu jalan di Dusun ${sent} padam.`, 'Judul aduan': 'Lampu'});
    };
    const arriving = setInterval(() => sent < COMPLAINTS && submit(), 100);
    await send();
    clearInterval(arriving);
    expect(sent).toBeGreaterThan(1);
    while (sent < COMPLAINTS) submit();
    at.tick();

    const script = world.services.script.require(office.scriptId!);
    expect(script.files.find(({name}) => name === 'Code')!.source).not.toContain('Versi lama');
    expect(script.deployments.map(({versionNumber}) => versionNumber)).toEqual([2]);
    expect(world.services.script.webAppUrl(script)).toBe(before);
    const numbers = openLedger(world)
      .rows('register')
      .map(row => row[1]);
    expect(new Set(numbers).size).toBe(COMPLAINTS);
    const token = at.signIn('ayu.admin@example.com');
    expect(at.inbox(token).items).toHaveLength(COMPLAINTS);

    live(world, localOffice(desk.email, office), {
      first: '2026-11-02',
      end: '2026-11-03',
      complaints: 2,
    });
    const statuses = openLedger(world)
      .rows('register')
      .map(row => row[2]);
    expect(statuses.filter(status => status === 'answered').length).toBeGreaterThan(0);

    await send();
    expect(said.at(-1)).toBe('Sudah terbaru: versi 2. Tidak ada yang dikirim.');
  }, 120_000);

  it('sends nothing on doubt, and says why', async () => {
    const {account, project, files} = desk;
    const refusal = () =>
      send().then(
        () => 'sent',
        (error: Error) => (error instanceof Doubt ? error.message : String(error)),
      );
    expect(await refusal()).toContain('Jalankan npm run provision');

    const {office} = await provisioned({...desk, files: earlier(files)});
    const scriptId = office.scriptId!;
    const {script} = clientsOf(account);
    const edited = [...earlier(files), {name: 'Lain', type: 'SERVER_JS', source: 'var x = 1;'}];
    await script.projects.updateContent({scriptId, requestBody: {files: edited}});
    expect(await refusal()).toContain('ada yang mengubahnya dengan tangan');

    const requestBody = {versionNumber: 1, manifestFileName: 'appsscript'};
    await script.projects.deployments.create({scriptId, requestBody});
    expect(await refusal()).toContain('Sebutkan satu dengan --deployment');

    const other = await script.projects.create({requestBody: {title: 'Skrip lain'}});
    const otherId = other.data.scriptId!;
    writeScriptId(project, otherId);
    expect(await refusal()).toContain('belum punya alamat halaman');
    await script.projects.versions.create({scriptId: otherId});
    await script.projects.deployments.create({scriptId: otherId, requestBody});
    expect(await refusal()).toContain('bukan Meja Aduan');
    expect(said).toEqual([]);
  });
});
