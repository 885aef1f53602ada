import {LARGEST_FILE} from '../../../domain/intake/attachment';
import {Button} from '../../page/button';
import {FilePicker} from '../../page/file-picker';
import {randomId} from '../../page/random-id';
import {readFile} from '../../page/read-file';
import {FILE_FLAW} from '../../text/attachments';
import {SCREENSHOT} from '../../text/desk/entry';
import type {EntryScreen} from '../core/enter';
import type {Dispatch} from './common';

interface Props {
  screen: EntryScreen;
  dispatch: Dispatch;
}

/** I2: of a direct message or a story a picture is enough: chosen, or pasted anywhere on the page. */
export function Screenshot({screen, dispatch}: Props) {
  const {file} = screen;
  if (file) {
    return (
      <p class="chosen" role="status">
        <span>{SCREENSHOT.chosen(file.name)}</span>
        <Button look="text" onClick={() => dispatch({type: 'droppedEntryFile'})}>
          {SCREENSHOT.drop}
        </Button>
      </p>
    );
  }
  return (
    <FilePicker
      id="entry-file"
      label={SCREENSHOT.choose}
      hint={SCREENSHOT.hint}
      accept="image/*,application/pdf,audio/*"
      onFile={chosen => void chooseFile(chosen, dispatch)}
    />
  );
}

export async function chooseFile(file: File, dispatch: Dispatch): Promise<void> {
  const {name, data} = await readFile(file);
  if ((data.length / 4) * 3 > LARGEST_FILE + 2) {
    dispatch({type: 'refusedFile', message: FILE_FLAW.tooLarge});
    return;
  }
  dispatch({type: 'choseEntryFile', file: {id: randomId(), name, data}});
}
