import type {Channel} from '../channel';
import type {OutsideSystem} from '../outside/system';

/** What binds a complaint to other systems and platforms (SOP B3, B5). Links and texts only as salted hashes. */
export type OutsideEvent =
  | {type: 'enteredOutside'; system: OutsideSystem; number: string}
  | {
      type: 'published';
      /** The notice that this tells. */
      notice: number;
      channel: Channel;
      proof: 'link' | 'file';
      textHash: string;
      /** Of the post's address; missing where a file proves it. */
      linkHash?: string;
    };
