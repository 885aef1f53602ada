import {randomBytes, timingSafeEqual} from 'node:crypto';

/** One page of a script on somebody's screen: a sidebar, a dialog, a web app. */
export interface Frame {
  id: string;
  /** Known to the outer page alone; without it nobody can call the script as this person. */
  token: string;
  markup: string;
  projectId: string;
  /** Of the deployment it came from; the head unless told. */
  versionNumber?: number | null;
  person: string;
  /** Decides whose authority its calls have. */
  kind: 'container' | 'webApp';
}

export interface Frames {
  open(frame: Omit<Frame, 'id' | 'token'>): Frame;
  find(id: string): Frame | undefined;
  /** The frame, if the token is its own. */
  check(id: string, token: string): Frame | undefined;
}

/** More open sidebars and dialogs than a person has; older ones ask to be opened again. */
const KEPT = 500;

export function createFrames(): Frames {
  const frames = new Map<string, Frame>();

  const open = (content: Omit<Frame, 'id' | 'token'>) => {
    const frame = {...content, id: secret(), token: secret()};
    frames.set(frame.id, frame);
    if (frames.size > KEPT) frames.delete(frames.keys().next().value!);
    return frame;
  };

  const check = (id: string, token: string) => {
    const frame = frames.get(id);
    return frame && same(frame.token, token) ? frame : undefined;
  };

  return {open, find: id => frames.get(id), check};
}

// Not the world's chance: a guessable token would let any page of this browser call the script.
const secret = () => randomBytes(18).toString('base64url');

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
