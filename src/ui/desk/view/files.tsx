import {COMPLAINANT} from '../../../domain/complaint/complaint';
import {mayDo} from '../../../domain/desk/permissions';
import {FILE_EXTENSIONS, LARGEST_FILE} from '../../../domain/intake/attachment';
import {randomId} from '../../page/random-id';
import {readFile} from '../../page/read-file';
import {FILE_FLAW, FILES} from '../../text/attachments';
import {shortDateTime} from '../../text/dates';
import type {PartProps} from './common';

const ACCEPT = FILE_EXTENSIONS.map(extension => `.${extension}`).join(',');

/** I7: the complaint's files, in the office account's own Drive, and one more. */
export function Files({view, inbox, busy, dispatch}: PartProps) {
  const {attachments} = view;
  const mayAttach = mayDo(inbox.officer.role, 'attach');
  if (attachments.length === 0 && !mayAttach) return null;
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file || busy) return;
    const {name, data} = await readFile(file);
    input.value = '';
    const tooLarge = (data.length / 4) * 3 > LARGEST_FILE + 2;
    if (tooLarge) dispatch({type: 'refusedFile', message: FILE_FLAW.tooLarge});
    else dispatch({type: 'choseFile', id: randomId(), name, data});
  };
  return (
    <section class="card">
      <h2>{FILES.title}</h2>
      {attachments.length > 0 && <p class="quiet">{FILES.isPrivate}</p>}
      <ul>
        {attachments.map(({name, size, fileId, by, at}) => (
          <li key={fileId}>
            <a
              href={`https://drive.google.com/file/d/${fileId}/view`}
              target="_blank"
              rel="noopener"
            >
              {name}
            </a>{' '}
            <span class="quiet">
              {FILES.size(size)} · {by === COMPLAINANT ? FILES.byComplainant : by},{' '}
              {shortDateTime(at, inbox.zone)}
            </span>
          </li>
        ))}
      </ul>
      {mayAttach && (
        <div class="field">
          <label for="file">{FILES.choose}</label>
          <input
            id="file"
            type="file"
            accept={ACCEPT}
            aria-describedby="file-hint"
            aria-disabled={busy ? 'true' : undefined}
            onChange={event => void choose(event.currentTarget)}
          />
          <p class="hint" id="file-hint">
            {FILES.hint}
          </p>
        </div>
      )}
    </section>
  );
}
