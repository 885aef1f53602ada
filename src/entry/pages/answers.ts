import type {Hello, Request} from '../../domain/desk/protocol';
import {fetchRoom} from '../../workflow/desk/fetch-room';
import {personalLink, renew, signEveryoneOut} from '../../workflow/desk/personal-link';
import {identify, type Identify, signIn} from '../../workflow/desk/sign-in';
import {askCode} from '../../workflow/desk/sign-in-code';
import {knownPlaces} from '../../workflow/office/known-places';
import type {Desk} from '../../workflow/ports';
import {readActs} from './read-acts';
import {readChoices} from './read-choices';
import {readDays, readReport} from './read-report';
import {readSpeech} from './read-speech';
import {readWish} from './read-wish';

type Kind = Request['do'];
type Answer<M> = (desk: Desk, message: M) => unknown;

/**
 * What the desk does about each message. First those that anybody may send: they bring their own proof, or *Pasang* looks
 * at the account itself. All others are an officer's, whose role each asks of the settings that its read brings.
 */
export const ANSWERS: {[K in Kind]: Answer<Request & {do: K}>} = {
  hello,
  askCode: (desk, {email}) => askCode(desk, email),
  signIn: (desk, {email, code}) => signIn(desk, email, code),
  renew: (desk, {key}) => renew(desk, key),
  checkAnswer: (desk, message) => desk.wings.language.liveCheck(desk, message),
  addFile: (desk, message) => desk.wings.visitors.addFile(desk, message),
  speak: (desk, message) =>
    desk.wings.visitors.speak(desk, {...message, speech: readSpeech(message.speech)}),
  readiness: desk => desk.wings.care.readyToInstall(desk),
  adoptLedger: (desk, message) => desk.wings.care.adoptLedger(desk, message),
  testMail: desk => desk.wings.office.sendTestMail(desk),
  createForm: (desk, {officeName}) => desk.wings.office.createForm(desk, officeName),
  proposal: (desk, {formUrl}) => desk.wings.office.proposeInstall(desk, formUrl),
  install: (desk, {office}) => desk.wings.office.install(desk, readChoices(office)),

  room: asOfficer((desk, _who, {name}) => fetchRoom(desk, name)),
  personalLink: asOfficer(personalLink),
  signEveryoneOut: asOfficer(signEveryoneOut),
  webhook: asOfficer((desk, who, {renew: isNew}) =>
    desk.wings.visitors.showWebhook(desk, who, isNew),
  ),
  inbox: asOfficer((desk, who) => desk.wings.desk.viewInbox(desk, who)),
  open: asOfficer((desk, who, {entry}) => desk.wings.desk.openComplaint(desk, who, entry)),
  openNumber: asOfficer((desk, who, {number}) => desk.wings.desk.openNumber(desk, who, number)),
  act: asOfficer((desk, who, message) =>
    desk.wings.desk.actOnComplaint(desk, who, {...message, acts: readActs(message.acts)}),
  ),
  compare: asOfficer((desk, who, message) => desk.wings.desk.compareComplaints(desk, who, message)),
  openIdentity: asOfficer((desk, who, message) => desk.wings.desk.openIdentity(desk, who, message)),
  enter: asOfficer((desk, who, message) => desk.wings.desk.enterComplaint(desk, who, message)),
  attach: asOfficer((desk, who, message) => desk.wings.desk.attachFile(desk, who, message)),
  settleStray: asOfficer((desk, who, message) => desk.wings.mail.settleStray(desk, who, message)),
  sendLetter: asOfficer((desk, who, message) => desk.wings.papers.sendLetter(desk, who, message)),
  print: asOfficer((desk, who, {paper}) =>
    desk.wings.papers.printPaper(desk, who, readWish(paper)),
  ),
  recap: asOfficer((desk, who, {wish}) =>
    desk.wings.reports.makeReport(desk, who, readReport(wish)),
  ),
  figures: asOfficer((desk, who, {period}) =>
    desk.wings.reports.viewFigures(desk, who, readDays(period)),
  ),
  lookRetention: asOfficer((desk, who, {from}) =>
    desk.wings.reports.lookRetention(desk, who, from),
  ),
  eraseOutlived: asOfficer((desk, who, {from}) =>
    desk.wings.reports.eraseOutlived(desk, who, from),
  ),
  erasureMinutes: asOfficer((desk, who, {from}) =>
    desk.wings.reports.erasureMinutes(desk, who, from),
  ),
  forget: asOfficer((desk, who, message) => desk.wings.office.forgetLearning(desk, who, message)),
  compareOutside: asOfficer((desk, who, message) =>
    desk.wings.office.compareOutside(desk, who, message),
  ),
  verify: asOfficer((desk, who, {from}) =>
    desk.wings.office.mindRegister(desk, who, 'verify', from),
  ),
  restore: asOfficer((desk, who, {from}) =>
    desk.wings.office.mindRegister(desk, who, 'restore', from),
  ),
  formChanges: asOfficer((desk, who) => desk.wings.office.formChanges(desk, who)),
  remapForm: asOfficer((desk, who, message) => desk.wings.office.remapForm(desk, who, message)),
  applySettings: asOfficer((desk, who) => desk.wings.office.applySettings(desk, who)),
  checkImport: asOfficer((desk, who, {text}) => desk.wings.office.checkImport(desk, who, text)),
  runImport: asOfficer((desk, who, {text}) => desk.wings.office.runImport(desk, who, text)),
  exportSettings: asOfficer((desk, who) => desk.wings.care.exportSettings(desk, who)),
  importSettings: asOfficer((desk, who, message) =>
    desk.wings.care.importSettings(desk, who, message),
  ),
  handOverDesk: asOfficer((desk, who, message) =>
    desk.wings.care.handOverOfficer(desk, who, message),
  ),
  health: asOfficer((desk, who) => desk.wings.care.checkHealth(desk, who)),
  cure: asOfficer((desk, who, {cure}) => desk.wings.care.cureDesk(desk, who, cure)),
  training: asOfficer((desk, who, message) =>
    desk.wings.training.beginTraining(desk, who, message),
  ),
  gradeTraining: asOfficer((desk, who, message) =>
    desk.wings.training.gradeTraining(desk, who, message),
  ),
};

/** @throws Refusal signed-out before anything else, unless the token is the desk's own and still holds. */
function asOfficer<M extends {token: string}>(
  work: (desk: Desk, who: Identify, message: M) => unknown,
): Answer<M> {
  return (desk, message) => work(desk, identify(desk, message.token), message);
}

function hello(desk: Desk): Hello {
  const installed = knownPlaces(desk) !== null;
  return {
    installed,
    officeName: installed ? desk.ledger.read({}).settings.office.name : '',
    isOffice: desk.premises.officeAccount().atKeyboard,
  };
}
