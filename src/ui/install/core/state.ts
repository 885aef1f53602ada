import type {Request} from '../../../domain/desk/protocol';
import type {
  InstallChoices,
  Installed,
  InstallProposal,
  Readiness,
} from '../../../domain/desk/setting-up';
import type {Adopted} from '../../../domain/desk/handed-over';
import type {Field} from '../../../domain/intake/form-mapping';
import type {FocusTarget} from '../../page/focus';
import type {Ending} from '../../page/outcome';
import {FIRST_DRAFT} from './draft';
import type {Flaws} from './flaws';

/** The pages of the wizard, in order. */
export const STAGES = ['form', 'office', 'officers', 'steps', 'units', 'confirm'] as const;
export type Stage = (typeof STAGES)[number];

export interface State {
  /** What the page looked at before all else; null until it has. */
  ready: Readiness | null;
  /** Null until the desk has said whose browser this is. */
  isOffice: boolean | null;
  /** The office that is installed already; '' if none. */
  installed: string;
  stage: Stage;
  proposal: InstallProposal | null;
  draft: InstallChoices;
  flaws: Flaws;
  call: Request | null;
  problem: {message: string; again: Request | null} | null;
  /** What *Pasang* did and what it left, once it has run. */
  done: Installed | null;
  /** O10: the register that was restored. */
  adopted: Adopted | null;
  /** To whom the test mail went. */
  tested: string[] | null;
}

export const INITIAL: State = {
  ready: null,
  isOffice: null,
  installed: '',
  stage: 'form',
  proposal: null,
  draft: FIRST_DRAFT,
  flaws: {},
  call: null,
  problem: null,
  done: null,
  adopted: null,
  tested: null,
};

export type InstallEvent =
  | {type: 'started'}
  | {type: 'ended'; ending: Ending}
  | {type: 'again'}
  | {type: 'gaveForm'; url: string}
  | {type: 'madeForm'; officeName: string}
  | {type: 'gaveRegister'; addresses: string; key: string}
  | {type: 'askedTestMail'}
  | {type: 'mapped'; question: string; field: Field | null}
  | {type: 'changed'; values: Partial<InstallChoices>}
  | {type: 'wentOn'}
  | {type: 'wentBack'}
  | {type: 'gaveStep'; no: number; actor: string}
  | {type: 'tookActor'; place: number; actor: string; takes: boolean}
  | {type: 'confirmed'};

export type Effect = {do: 'call'; message: Request} | {do: 'focus'; on: FocusTarget};

export interface Step {
  state: State;
  effects: Effect[];
}
