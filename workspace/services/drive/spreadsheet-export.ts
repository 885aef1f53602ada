import type {PlainBlob, World} from '../../service';
import type {DriveFile} from './entities';

export function exportSpreadsheet(_world: World, _file: DriveFile, _mimeType: string): PlainBlob | null {
  return null;
}
