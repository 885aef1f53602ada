import type {View} from '../../services/sheets/formula/evaluate';
import {GoogleError} from '../../service';
import {roleOf, includes} from '../../services/drive/access';
import {PageError, param, type Visit} from '../visit';

export interface Opened {
  reading: View;
  /** Whether the person may write; others see no script menu. */
  editable: boolean;
}

/** The spreadsheet of the path, if this person may see it. */
export function openSpreadsheet(visit: Visit): Opened {
  const id = param(visit, 'id');
  const {drive, sheets} = visit.world.services;
  const file = drive.find(id);
  if (!file) throw new PageError('Spreadsheet ini tidak ada.', 404);
  const editable = includes(roleOf(drive.state, file, visit.person), 'writer');
  try {
    return {reading: sheets.view(visit.person, id), editable};
  } catch (error) {
    // The API hides what a person may not see; the page offers the way in, as Google's does.
    if (error instanceof GoogleError && !editable) throw noAccess();
    throw error;
  }
}

export function noAccess(): PageError {
  return new PageError(
    'Anda memerlukan akses.',
    403,
    'Ganti orang di kanan atas, atau minta pemilik spreadsheet ini membagikannya.',
  );
}
