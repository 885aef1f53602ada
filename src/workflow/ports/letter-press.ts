import type {ClaimedLetter} from '../../domain/ledger/transaction';
import type {ArchiveDocument} from './archive';

/** J4: official letters; a wing brings it along. */
export interface LetterPress {
  /** As `Archive.file`, under the office's folder; answers the PDF's id and its bytes in base64. */
  press(document: ArchiveDocument, rootId: string): {fileId: string; data: string};
  /**
   * Sends a composed mail with the letter's file. One request, and one more where the bytes are no longer at hand.
   *
   * @throws where the file is gone or cannot be read; `flawOf` knows it.
   */
  sendEnclosed(
    mail: string,
    letter: ClaimedLetter,
    threadId: string | null,
  ): {id: string; threadId: string};
}
