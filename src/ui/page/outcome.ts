import type {Adopted, HandedOver} from '../../domain/desk/handed-over';
import type {HealthReport} from '../../domain/health/report';
import type {Compared, Forgot} from '../../domain/desk/judged';
import type {AnswerChecked} from '../../domain/desk/checked-answer';
import type {
  ComplaintView,
  FileAdded,
  Hello,
  Inbox,
  PersonalLink,
  Printed,
  RegisterChecked,
  Request,
  SignedIn,
  Webhook,
} from '../../domain/desk/protocol';
import type {ReportMade} from '../../domain/desk/report';
import type {DeskFigures} from '../../domain/desk/figures';
import type {RetentionDone, RetentionLook} from '../../domain/desk/retention';
import type {
  FormCheck,
  ImportCheck,
  ImportDone,
  Installed,
  InstallProposal,
  Readiness,
  SettingsApplied,
  SettingsImported,
} from '../../domain/desk/setting-up';
import type {Exercise, ExerciseGraded} from '../../domain/desk/training';
import type {OutsideCompared} from '../../domain/outside/compare';
import type {Spoken} from '../../domain/lifecycle/speech';

/** What the desk answers to each message. */
interface Values {
  hello: Hello;
  askCode: null;
  signIn: SignedIn;
  renew: SignedIn;
  personalLink: PersonalLink;
  signEveryoneOut: null;
  inbox: Inbox;
  room: string;
  open: ComplaintView;
  openNumber: ComplaintView;
  act: ComplaintView;
  checkAnswer: AnswerChecked;
  compare: Compared;
  forget: Forgot;
  openIdentity: ComplaintView;
  enter: ComplaintView;
  settleStray: ComplaintView | null;
  attach: ComplaintView;
  sendLetter: ComplaintView;
  addFile: FileAdded;
  speak: Spoken;
  compareOutside: OutsideCompared;
  webhook: Webhook;
  recap: ReportMade;
  figures: DeskFigures;
  lookRetention: RetentionLook;
  eraseOutlived: RetentionDone;
  erasureMinutes: ReportMade['filed'];
  verify: RegisterChecked;
  restore: RegisterChecked;
  print: Printed;
  formChanges: FormCheck;
  remapForm: FormCheck;
  applySettings: SettingsApplied;
  exportSettings: string;
  importSettings: SettingsImported;
  handOverDesk: HandedOver;
  health: HealthReport;
  cure: HealthReport;
  training: Exercise;
  gradeTraining: ExerciseGraded;
  adoptLedger: Adopted;
  readiness: Readiness;
  testMail: string[];
  createForm: InstallProposal;
  checkImport: ImportCheck;
  runImport: ImportDone;
  proposal: InstallProposal;
  install: Installed;
}

/** A message's kind with the value the desk answered it with. */
export type Outcome = {[D in Request['do']]: {to: D; value: Values[D]}}[Request['do']];

/** How a call of the desk ended. `lost`: nobody knows whether the desk heard it. */
export type Ending =
  | {type: 'answered'; outcome: Outcome}
  | {type: 'refused'; code: string; message: string}
  | {type: 'lost'};
