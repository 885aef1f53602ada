import {blankDocument, paragraph} from '../services/docs/blank';
import {GOOGLE} from '../services/drive/mime-types';
import type {LocalWorld} from '../world';
import type {Premises} from './premises';

/** Whose things they are, and the time zone these keep. */
export interface Place {
  world: LocalWorld;
  owner: string;
  timeZone: string;
}

export const withId = (id?: string) => (id ? {id} : {});

/** What else there is, besides the spreadsheet and the form. */
export function furnish(place: Place, premises: Premises): void {
  const {world, owner, timeZone} = place;
  const {calendar, docs, drive} = world.services;
  for (const {id, name, text = ''} of premises.documents ?? []) {
    const content = {...blankDocument(), body: text.split('\n').map(line => paragraph(line))};
    docs.create({...withId(id), title: name, owner, document: {content}});
  }
  for (const book of premises.spreadsheets ?? []) makeBook(place, book);
  for (const folder of premises.folders ?? [])
    drive.create({...folder, owner, mimeType: GOOGLE.folder});
  const own = {id: owner, name: owner};
  for (const one of [own, ...(premises.calendars ?? [])])
    calendar.create({...one, owner, options: {timeZone}});
}

export function makeBook(
  {world, owner, timeZone}: Place,
  {id, name, tabs = {}}: NonNullable<Premises['spreadsheets']>[number],
): string {
  const {sheets} = world.services;
  const titles = Object.keys(tabs);
  const {spreadsheetId} = sheets.create({
    ...withId(id),
    title: name,
    owner,
    properties: {timeZone},
    ...(titles.length > 0 ? {sheets: titles.map(title => ({properties: {title}}))} : {}),
  });
  for (const [title, rows] of Object.entries(tabs)) {
    if (rows.length > 0) sheets.edit(owner, spreadsheetId, `'${title}'!A1`, rows);
  }
  return spreadsheetId;
}
