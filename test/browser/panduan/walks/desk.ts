import {mailsOf} from '../../../../tools/office/desk-calls';
import {ADMIN, type Site} from '../../site';
import type {Person} from '../person';

/** The desk in the sidebar of Buku Kerja where the page is narrow, else as a page of its own. */
export async function openDesk(person: Person, site: Site): Promise<void> {
  if (person.width === 300) return openByMenu(person, site);
  const {script} = site.world.services;
  const [deployment] = script.require(site.office.projectId).deployments.slice(-1);
  await person.go(`/macros/s/${deployment!.deploymentId}/exec?p=meja`, true);
}

/** The menu of Buku Kerja; the sidebar takes the width of the page where that is no wider. */
export async function openByMenu(person: Person, {office}: Pick<Site, 'office'>): Promise<void> {
  await person.go(`/spreadsheets/d/${office.workbookId}/edit`);
  // The sidebar is 300 pixels wide beside the cells.
  if (person.width === 300) await person.page.setViewportSize({width: 1280, height: 800});
  await person.unfold('Aduan');
  await person.press('Meja Aduan');
  person.enter(person.page.frameLocator('aside.sidebar iframe'));
}

export async function signIn(
  person: Person,
  {world}: Pick<Site, 'world'>,
  email = ADMIN,
): Promise<void> {
  await person.write('Alamat surel Anda', email);
  await person.picture(300, 'masuk');
  await person.press('Kirim kode');
  await person.find('Masuk', 'button').waitFor();
  const {subject} = mailsOf(world, email).at(-1)!;
  await person.look();
  await person.write('Kode dari surel', /\d{6}/.exec(subject)![0]);
  await person.press('Masuk');
  await person.see('Aduan masuk');
}

/** From wherever the desk is to its inbox. */
export async function toInbox(person: Person): Promise<void> {
  const back = person.find('Kembali', 'button');
  if (await back.isVisible()) await person.press('Kembali');
  await person.find('Aduan masuk', 'heading').waitFor();
}

export async function openComplaint(person: Person, register: string): Promise<void> {
  await toInbox(person);
  await person.press(new RegExp(register));
  await person.find(register, 'heading').waitFor();
  await person.see('Langkah SOP');
}

/** Where only the number leads to it. */
export async function openByNumber(person: Person, register: string): Promise<void> {
  await toInbox(person);
  await person.write('Nomor register', register);
  await person.press('Buka');
  await person.find(register, 'heading').waitFor();
  await person.see('Langkah SOP');
}

/** A room of the desk by its door in the inbox. */
export async function openRoom(person: Person, title: string): Promise<void> {
  await toInbox(person);
  await person.press(title);
  await person.find(title, 'heading').waitFor();
}
