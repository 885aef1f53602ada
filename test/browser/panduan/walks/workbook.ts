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
