import type {Hello, Request as DeskRequest, Response} from '../domain/desk/protocol';
import {fetchRoom} from '../workflow/desk/fetch-room';
import type {Desk} from '../workflow/ports';
import {personalLink, renew, signEveryoneOut} from '../workflow/desk/personal-link';
import {identify, signIn} from '../workflow/desk/sign-in';
import {askCode} from '../workflow/desk/sign-in-code';
import {Refusal} from '../domain/result';
import {composeDesk} from './compose';
import {answerSafely} from './guard';
import {isOfficeAccount, isOfPasang} from './office-account';
import {readActs} from './read-acts';
import {readChoices} from './read-choices';
import {readDays, readReport} from './read-report';
import {readRequest} from './read-request';
import {readSpeech} from './read-speech';
import {readWish} from './read-wish';
import {upToDate} from './up-to-date';

/** The one function that pages may call: every message is read, its right checked, and answered with plain values. */
export function request(message: unknown): Response<unknown> {
  return answerSafely(() => {
    const read = readRequest(message);
    return upToDate(composeDesk, desk => {
      if (!isOfPasang(read.do) && !isOfficeAccount(desk)) throw new Refusal('former-account');
      return answer(desk, read);
    });
  });
}

function answer(desk: Desk, message: DeskRequest): unknown {
  switch (message.do) {
    case 'hello':
      return hello(desk);
    case 'askCode':
      return askCode(desk, message.email);
    case 'signIn':
      return signIn(desk, message.email, message.code);
    case 'renew':
      return renew(desk, message.key);
    case 'personalLink':
      return personalLink(desk, message.token);
    case 'signEveryoneOut':
      return signEveryoneOut(desk, message.token);
    case 'inbox':
      return desk.wings.desk.viewInbox(desk, identify(desk, message.token));
    case 'room':
      return fetchRoom(desk, message);
    case 'open':
      return desk.wings.desk.openComplaint(desk, identify(desk, message.token), message.entry);
    case 'openNumber':
      return desk.wings.desk.openNumber(desk, identify(desk, message.token), message.number);
    case 'act':
      return desk.wings.desk.actOnComplaint(desk, identify(desk, message.token), {
        ...message,
        acts: readActs(message.acts),
      });
    case 'checkAnswer':
      return desk.wings.language.liveCheck(desk, message);
    case 'compare':
      return desk.wings.desk.compareComplaints(desk, identify(desk, message.token), message);
    case 'forget':
      return desk.wings.office.forgetLearning(desk, identify(desk, message.token), message);
    case 'openIdentity':
      return desk.wings.desk.openIdentity(desk, identify(desk, message.token), message);
    case 'enter':
      return desk.wings.desk.enterComplaint(desk, identify(desk, message.token), message);
    case 'settleStray':
      return desk.wings.mail.settleStray(desk, identify(desk, message.token), message);
    case 'attach':
      return desk.wings.desk.attachFile(desk, identify(desk, message.token), message);
    case 'sendLetter':
      return desk.wings.papers.sendLetter(desk, identify(desk, message.token), message);
    case 'addFile':
      return desk.wings.visitors.addFile(desk, message);
    case 'speak':
      return desk.wings.visitors.speak(desk, {...message, speech: readSpeech(message.speech)});
    case 'compareOutside':
      return desk.wings.office.compareOutside(desk, identify(desk, message.token), message);
    case 'webhook':
      return desk.wings.visitors.showWebhook(desk, message);
    case 'recap':
      return desk.wings.reports.makeReport(
        desk,
        identify(desk, message.token),
        readReport(message.wish),
      );
    case 'figures':
      return desk.wings.reports.viewFigures(
        desk,
        identify(desk, message.token),
        readDays(message.period),
      );
    case 'lookRetention':
    case 'eraseOutlived':
    case 'erasureMinutes':
      return desk.wings.reports[message.do](desk, identify(desk, message.token), message.from);
    case 'verify':
    case 'restore':
      return desk.wings.office.mindRegister(
        desk,
        identify(desk, message.token),
        message.do,
        message.from,
      );
    case 'print':
      return desk.wings.papers.printPaper(
        desk,
        identify(desk, message.token),
        readWish(message.paper),
      );
    case 'formChanges':
      return desk.wings.office.formChanges(desk, identify(desk, message.token));
    case 'remapForm':
      return desk.wings.office.remapForm(desk, identify(desk, message.token), message);
    case 'applySettings':
      return desk.wings.office.applySettings(desk, identify(desk, message.token));
    case 'exportSettings':
      return desk.wings.care.exportSettings(desk, identify(desk, message.token));
    case 'importSettings':
      return desk.wings.care.importSettings(desk, identify(desk, message.token), message);
    case 'handOverDesk':
      return desk.wings.care.handOverOfficer(desk, identify(desk, message.token), message);
    case 'health':
      return desk.wings.care.checkHealth(desk, identify(desk, message.token));
    case 'cure':
      return desk.wings.care.cureDesk(desk, identify(desk, message.token), message.cure);
    case 'training':
      return desk.wings.training.beginTraining(desk, identify(desk, message.token), message);
    case 'gradeTraining':
      return desk.wings.training.gradeTraining(desk, identify(desk, message.token), message);
    case 'readiness':
      return desk.wings.care.readyToInstall(desk);
    case 'adoptLedger':
      return desk.wings.care.adoptLedger(desk, message);
    case 'testMail':
      return desk.wings.office.sendTestMail(desk);
    case 'createForm':
      return desk.wings.office.createForm(desk, message.officeName);
    case 'checkImport':
      return desk.wings.office.checkImport(desk, identify(desk, message.token), message.text);
    case 'runImport':
      return desk.wings.office.runImport(desk, identify(desk, message.token), message.text);
    case 'proposal':
      return desk.wings.office.proposeInstall(desk, message.formUrl);
    case 'install':
      return desk.wings.office.install(desk, readChoices(message.office));
  }
}

function hello(desk: Desk): Hello {
  const installed = desk.memory.all().places !== undefined;
  return {
    installed,
    officeName: installed ? desk.ledger.read({}).settings.office.name : '',
    isOffice: desk.premises.officeAccount().atKeyboard,
  };
}
