import type {OutsideSystem} from '../../../domain/outside/system';
import type {Act} from '../../../domain/desk/act';
import type {Field} from '../../../domain/intake/form-mapping';
import type {Cure} from '../../../domain/health/ailment';
import type {Instant} from '../../../domain/instant';
import type {CheckedFinding} from '../../../domain/desk/checked-answer';
import type {Request} from '../../../domain/desk/protocol';
import type {RoomName} from '../../../domain/desk/room';
import type {TrainingAnswer} from '../../../domain/training/case';
import type {FocusTarget} from '../../page/focus';
import type {Ending} from '../../page/outcome';
import type {EntryFile, EntryValues} from './enter';
import type {LifeAct} from './lifecycle';
import type {PrintChoice} from './print';
import type {PeriodChoice, ReportChoice} from './recap';
import type {PaperOfComplaint} from '../../../domain/desk/report';
import type {RegisterCare} from './register';
import type {FormValues, State, Unsent} from './state';
import type {OpenExercise} from './training-record';

/** The buttons of the forms: each becomes one command. */
export type Submission =
  | 'classifyAndRefer'
  | 'classify'
  | 'refer'
  | 'dismiss'
  | 'forward'
  | 'void'
  | 'explainLate'
  | 'sendAnswer'
  | 'saveDraft'
  | 'interim'
  | 'keepPledge'
  | 'enterOutside'
  | 'publish'
  | LifeAct;

/** What a page remembers over a reload. */
export interface Kept {
  writer: string;
  unsent: Unsent;
  entry: number | null;
  draft: EntryValues | null;
}

/** What can happen to the page. Ids of commands are random and so come with the event. */
export type DeskEvent =
  /** The token this browser kept, or the key of the personal link it was opened by. */
  | {type: 'started'; token: string; key?: string; kept: Kept | null}
  | {type: 'ended'; no: number; ending: Ending}
  | {type: 'repeatDue'; no: number}
  | {type: 'again'}
  | {type: 'askedCode'; email: string}
  | {type: 'gaveCode'; code: string}
  | {type: 'otherEmail'}
  | {type: 'signedOut'}
  | {type: 'refreshed'}
  | {type: 'becameVisible'}
  | {type: 'opened'; entry: number}
  | {type: 'soughtNumber'; number: string}
  | {type: 'wentBack'}
  /** The groups of the inbox that are shown whole from now on. */
  | {type: 'unfolded'; groups: readonly string[]}
  | {type: 'openedIdentity'; reason: string; id: string}
  | {type: 'typed'; values: Partial<FormValues>}
  /** All of it, where no fields are named. */
  | {type: 'droppedText'; fields?: ReadonlyArray<keyof FormValues>}
  | {type: 'checked'; text: string; ending: Ending}
  | {type: 'corrected'; findings: readonly CheckedFinding[]}
  /** `place`: of the pledge that is kept. */
  | {type: 'submitted'; what: Submission; id: string; place?: number}
  | {type: 'acted'; acts: Act[]; id: string}
  | {type: 'choseFile'; id: string; name: string; data: string}
  | {type: 'refusedFile'; message: string}
  /** J4: without a file the desk's own PDF goes. */
  | {type: 'sentLetter'; id: string; name: string; data: string}
  | {type: 'openedRoom'; room: RoomName}
  | {type: 'roomEnded'; room: RoomName; ending: Ending}
  | {type: 'remapped'; question: string; field: Field | null}
  | {type: 'confirmedForm'; id: string}
  | {type: 'typedImport'; text: string}
  | {type: 'askedImport'; what: 'checkImport' | 'runImport'}
  | {type: 'entryTyped'; values: Partial<EntryValues>}
  | {type: 'choseEntryFile'; file: EntryFile}
  | {type: 'droppedEntryFile'}
  | {type: 'entered'; id: string; now: Instant}
  | {type: 'askedPhone'; what: 'personalLink' | 'signEveryoneOut'}
  | {type: 'caredForRegister'; care: RegisterCare}
  | {type: 'forgotLearning'; email: string; from: string; to: string}
  | {type: 'appliedSettings'}
  | {type: 'askedWebhook'; renew: boolean}
  | {type: 'typedOutsideList'; values: {system?: OutsideSystem; text?: string}}
  | {type: 'comparedOutside'; id: string}
  | {
      type: 'settledStray';
      id: string;
      message: string;
      how: 'file' | 'new' | 'drop';
      entry?: number;
    }
  | {type: 'choseReport'; choice: Partial<ReportChoice>}
  | {type: 'askedReport'}
  | {type: 'choseFigures'; choice: Partial<PeriodChoice>}
  | {type: 'askedFigures'}
  | {type: 'askedSettingsFile'}
  | {type: 'typedSettingsFile'; text: string}
  | {type: 'gaveSettingsFile'; use: 'check' | 'use'}
  | {type: 'choseParty'; choice: {from?: string; to?: string}}
  | {type: 'handedDeskOver'}
  | {type: 'askedHealth'}
  /** `label`: the button's words. */
  | {type: 'cured'; cure: Cure; label: string}
  | {type: 'beganTraining'; round: number; open?: OpenExercise}
  | {type: 'answeredItem'; values: Partial<TrainingAnswer>}
  | {type: 'turnedItem'; by: 1 | -1}
  | {type: 'lookedAtRetention'}
  | {type: 'typedErase'; word: string}
  | {type: 'eraseOutlived'; now: Instant}
  | {type: 'chosePrint'; choice: Partial<PrintChoice>}
  | {type: 'askedPrint'}
  | {type: 'compared'; other: number}
  | {type: 'askedPaper'; kind: PaperOfComplaint}
  | {type: 'copied'; done: boolean};

/** What the page must do besides showing its state. */
export type Effect =
  | {do: 'call'; no: number; message: Request}
  | {do: 'repeatLater'; no: number; after: number}
  | {do: 'checkLater'; message: Request & {do: 'checkAnswer'}}
  | {do: 'keepToken'; token: string}
  | {do: 'keep'; kept: Kept | null}
  | {do: 'focus'; on: FocusTarget}
  /** Fetches a room's script and runs it. */
  | {do: 'fetchRoom'; room: RoomName; token: string};

export interface Step {
  state: State;
  effects: Effect[];
}

export function stay(state: State): Step {
  return {state, effects: []};
}
