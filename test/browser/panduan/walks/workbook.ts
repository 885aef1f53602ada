import type {PanduanOffice} from '../office';
import type {Person} from '../person';

/** A tab of Buku Kerja, opened by its name at the foot. */
export async function seeTab(
  person: Person,
  {office}: PanduanOffice,
  title: string,
): Promise<void> {
  await person.go(`/spreadsheets/d/${office.workbookId}/edit`);
  await person.turn(title, 'link');
  await person.page.locator('.tab-bar [aria-current="page"]', {hasText: title}).waitFor();
}

/** What the office account writes into Buku Kerja. */
export function editTab({world, office}: PanduanOffice, range: string, values: string[][]): void {
  const {email: as, workbookId: file} = office;
  const done = world.act({do: 'edit', file, range, values, as});
  if (!done.ok) throw new Error(done.error);
}
