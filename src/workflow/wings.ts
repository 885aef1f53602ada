import type {actOnComplaint} from './desk/act-on-complaint';
import type {addFile} from './visitors/add-file';
import type {attachFile} from './intake/attach-file';
import type {compareComplaints} from './desk/compare-complaints';
import type {enterComplaint} from './intake/enter-complaint';
import type {openIdentity} from './desk/open-identity';
import type {openNumber} from './desk/open-number';
import type {openComplaint, viewInbox} from './desk/view-desk';
import type {ComplaintView, Response} from '../domain/desk/protocol';
import type {Adopted} from '../domain/desk/handed-over';
import type {Readiness} from '../domain/desk/setting-up';
import type {HealthReport} from '../domain/health/report';
import type {Cure} from '../domain/health/ailment';
import type {OfficeSettings} from '../domain/settings';
import type {applySettings} from './office/apply-settings';
import type {assessAnswer} from '../domain/answer/assess-answer';
import type {formChanges, remapForm} from './intake/check-form';
import type {answerChecker, liveCheck} from './desk/check-answer';
import type {figuresPage} from './visitors/figures-page';
import type {fileMinutes} from './papers/file-minutes';
import type {fileReply} from './replies/file-reply';
import type {checkImport, runImport} from './intake/import-register';
import type {compareOutside} from './desk/compare-outside';
import type {createForm, install, proposeInstall} from './office/install';
import type {forgetLearning, learnAnew} from './office/learn-anew';
import type {handOverOfficer} from './office/hand-over-officer';
import type {Identify} from './desk/sign-in';
import type {migrateLedger} from './register/migrate-ledger';
import type {mindRegister} from './register/mind-register';
import type {LetterPress} from './ports/letter-press';
import type {Desk} from './ports';
import type {printPaper} from './papers/print-paper';
import type {recordMissed, recordResponses} from './replies/record-responses';
import type {fileRecap} from './reports/file-recap';
import type {makeReport} from './reports/make-report';
import type {viewFigures} from './reports/view-figures';
import type {exportSettings, importSettings} from './office/settings-file';
import type {eraseOutlived} from './retention/erase';
import type {lookAtRetention} from './retention/look';
import type {fileErasureMinutes} from './retention/minutes';
import type {LetterWish} from './papers/send-letter';
import type {TickPart} from '../domain/health/tick-failures';
import type {sendMorning} from './letters/send-morning';
import type {sendTestMail} from './letters/send-test-mail';
import type {settleStray} from './replies/settle-stray';
import type {receivePost} from './intake/receive-post';
import type {speak} from './visitors/speak';
import type {beginTraining, gradeTraining} from './desk/train';
import type {trackingLines, trackingPage} from './visitors/track-complaint';
import type {showWebhook} from './intake/webhook';

/**
 * What few executions need: fetched and run when first used, so that the script which Apps Script parses at every
 * wake-up stays small. Neither an idle tick nor an intake goes through one.
 */
export interface Wings {
  readonly pages: PagesWing;
  readonly desk: DeskWing;
  readonly language: LanguageWing;
  readonly mail: MailWing;
  readonly papers: PapersWing;
  readonly reports: ReportsWing;
  readonly office: OfficeWing;
  readonly visitors: VisitorsWing;
  readonly care: CareWing;
  readonly training: TrainingWing;
}

/** Every call of a page: what it asks, and in which words it is refused. */
export interface PagesWing {
  answerPage: (make: () => Desk, message: unknown) => Response<unknown>;
}

/** What officers do on the desk page. */
export interface DeskWing {
  actOnComplaint: typeof actOnComplaint;
  attachFile: typeof attachFile;
  compareComplaints: typeof compareComplaints;
  enterComplaint: typeof enterComplaint;
  openComplaint: typeof openComplaint;
  openNumber: typeof openNumber;
  openIdentity: typeof openIdentity;
  viewInbox: typeof viewInbox;
}

/** J1, J2: what is asked of an answer. */
export interface LanguageWing {
  answerChecker: typeof answerChecker;
  assessAnswer: typeof assessAnswer;
  liveCheck: typeof liveCheck;
}

/** K2, K4, K5: reading what came in. */
export interface MailWing {
  fileReply: typeof fileReply;
  recordMissed: typeof recordMissed;
  recordResponses: typeof recordResponses;
  settleStray: typeof settleStray;
}

/** Papers of one complaint, of a month's numbers, and blank ones. */
export interface PapersWing {
  fileMinutes: typeof fileMinutes;
  printPaper: typeof printPaper;
  sendLetter: (desk: Desk, identify: Identify, wish: LetterWish) => ComplaintView;
  sendEnclosed: LetterPress['sendEnclosed'];
}

/** What is told of a period: recap, annual report, archive, figures. */
export interface ReportsWing {
  eraseOutlived: typeof eraseOutlived;
  erasureMinutes: typeof fileErasureMinutes;
  lookRetention: typeof lookAtRetention;
  fileRecap: typeof fileRecap;
  makeReport: typeof makeReport;
  viewFigures: typeof viewFigures;
}

/** Setting up, changing and examining the office; the night's comparison and the morning's mails. */
export interface OfficeWing {
  applySettings: typeof applySettings;
  checkImport: typeof checkImport;
  compareOutside: typeof compareOutside;
  createForm: typeof createForm;
  forgetLearning: typeof forgetLearning;
  formChanges: typeof formChanges;
  install: typeof install;
  learnAnew: typeof learnAnew;
  migrateLedger: typeof migrateLedger;
  mindRegister: typeof mindRegister;
  proposeInstall: typeof proposeInstall;
  reconcileForm: (desk: Desk, settings: OfficeSettings) => void;
  remapForm: typeof remapForm;
  runImport: typeof runImport;
  sendMorning: typeof sendMorning;
  sendTestMail: typeof sendTestMail;
}

/** Who has no business at the desk page: complainants on the tracking page, and other programs. */
export interface VisitorsWing {
  addFile: typeof addFile;
  figuresPage: typeof figuresPage;
  receivePost: typeof receivePost;
  showWebhook: typeof showWebhook;
  speak: typeof speak;
  trackingLines: typeof trackingLines;
  trackingPage: typeof trackingPage;
}

/** Looking after the desk itself (O2). */
export interface CareWing {
  checkHealth: (desk: Desk, identify: Identify) => HealthReport;
  cureDesk: (desk: Desk, identify: Identify, cure: Cure) => HealthReport;
  exportSettings: typeof exportSettings;
  importSettings: typeof importSettings;
  handOverOfficer: typeof handOverOfficer;
  readyToInstall: (desk: Desk) => Readiness;
  adoptLedger: (desk: Desk, wish: {addresses: string; key: string}) => Adopted;
  sendHealth: (desk: Desk) => void;
  tellFailures: (desk: Desk, parts: readonly TickPart[]) => void;
}

/** O5. */
export interface TrainingWing {
  beginTraining: typeof beginTraining;
  gradeTraining: typeof gradeTraining;
}
