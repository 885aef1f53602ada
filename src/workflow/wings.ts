import type {actOnComplaint} from './act-on-complaint';
import type {addFile} from './add-file';
import type {attachFile} from './attach-file';
import type {compareComplaints} from './compare-complaints';
import type {enterComplaint} from './enter-complaint';
import type {openIdentity} from './open-identity';
import type {openNumber} from './open-number';
import type {openComplaint, viewInbox} from './view-desk';
import type {Adopted} from '../domain/desk/handed-over';
import type {HealthReport} from '../domain/health/report';
import type {Cure} from '../domain/health/ailment';
import type {applySettings} from './apply-settings';
import type {assessAnswer} from '../domain/answer/assess-answer';
import type {formChanges, remapForm} from './check-form';
import type {answerChecker, liveCheck} from './check-answer';
import type {figuresPage} from './figures-page';
import type {fileMinutes} from './file-minutes';
import type {fileReply} from './file-reply';
import type {checkImport, runImport} from './import-register';
import type {compareOutside} from './compare-outside';
import type {createForm, install, proposeInstall} from './install';
import type {forgetLearning, learnAnew} from './learn-anew';
import type {handOverOfficer} from './hand-over-officer';
import type {Identify} from './check-health';
import type {migrateLedger} from './migrate-ledger';
import type {mindRegister} from './mind-register';
import type {Desk} from './ports';
import type {printPaper} from './print-paper';
import type {reconcileForm} from './reconcile-form';
import type {recordMissed, recordResponses} from './record-responses';
import type {fileRecap} from './reports/file-recap';
import type {makeReport} from './reports/make-report';
import type {exportSettings, importSettings} from './settings-file';
import type {eraseOutlived} from './retention/erase';
import type {lookAtRetention} from './retention/look';
import type {fileErasureMinutes} from './retention/minutes';
import type {sendMorning} from './send-morning';
import type {sendTestMail} from './send-test-mail';
import type {settleStray} from './settle-stray';
import type {receivePost} from './receive-post';
import type {speak} from './speak';
import type {trackingLines, trackingPage} from './track-complaint';
import type {showWebhook} from './webhook';

/**
 * What few executions need: fetched and run when first used, so that the script which Apps Script parses at every
 * wake-up stays small. Neither an idle tick nor an intake goes through one.
 */
export interface Wings {
  readonly desk: DeskWing;
  readonly language: LanguageWing;
  readonly mail: MailWing;
  readonly papers: PapersWing;
  readonly reports: ReportsWing;
  readonly office: OfficeWing;
  readonly visitors: VisitorsWing;
  readonly care: CareWing;
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
}

/** What is told of a period: recap, annual report, archive, figures. */
export interface ReportsWing {
  eraseOutlived: typeof eraseOutlived;
  erasureMinutes: typeof fileErasureMinutes;
  lookRetention: typeof lookAtRetention;
  fileRecap: typeof fileRecap;
  makeReport: typeof makeReport;
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
  reconcileForm: typeof reconcileForm;
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
  adoptLedger: (desk: Desk, wish: {addresses: string; key: string}) => Adopted;
  sendHealth: (desk: Desk) => void;
}
