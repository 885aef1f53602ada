import type {Digest} from '../../domain/ledger/digest';

/** One execution at a time. */
export interface Gate {
  tryEnter(milliseconds: number): boolean;
  leave(): void;
}

/** Google's hashing and chance, which the pure code gets as arguments. */
export interface Crypto {
  digest: Digest;
  hmac(text: string, secret: string): string;
  /** `count` numbers from 0 to 255, unguessable. */
  randomBytes(count: number): number[];
}

/** The HTML files of the script project. */
export interface ProjectFiles {
  /** A file's text. No request to Google's services. */
  read(name: string): string;
}
