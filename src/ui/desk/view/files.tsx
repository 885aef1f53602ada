import {mayDo} from '../../../domain/desk/permissions';
import {FILE_EXTENSIONS, LARGEST_FILE} from '../../../domain/intake/attachment';
import {FilePicker} from '../../page/file-picker';
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
  const choose = async (file: File) => {
    const {name, data} = await readFile(file);
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
              {FILES.size(size)} · {FILES.by(by)}, {shortDateTime(at, inbox.zone)}
            </span>
          </li>
        ))}
      </ul>
      {mayAttach && (
        <FilePicker
          id="file"
          label={FILES.choose}
          hint={FILES.hint}
          accept={ACCEPT}
          busy={busy}
          onFile={file => void choose(file)}
        />
      )}
    </section>
  );
}
