import type {Hello, Request as DeskRequest, Response} from '../domain/desk/protocol';
import {actOnComplaint} from '../workflow/act-on-complaint';
import {addFile} from '../workflow/add-file';
import {applySettings} from '../workflow/apply-settings';
import {compareComplaints} from '../workflow/compare-complaints';
import {attachFile} from '../workflow/attach-file';
import {liveCheck} from '../workflow/check-answer';
import {enterComplaint} from '../workflow/enter-complaint';
import {formChanges, remapForm} from '../workflow/check-form';
import {checkImport, runImport} from '../workflow/import-register';
import {fetchRoom} from '../workflow/fetch-room';
import {createForm, install, proposeInstall} from '../workflow/install';
import type {Desk} from '../workflow/ports';
import {mindRegister} from '../workflow/mind-register';
import {printPaper} from '../workflow/print-paper';
import {personalLink, renew, signEveryoneOut} from '../workflow/personal-link';
import {publishRecap} from '../workflow/publish-recap';
import {askCode, identify, signIn} from '../workflow/sign-in';
import {openIdentity} from '../workflow/open-identity';
import {openComplaint, viewInbox} from '../workflow/view-desk';
import {composeDesk} from './compose';
import {answerSafely} from './guard';
import {readActs} from './read-acts';
import {readChoices} from './read-choices';
import {readRequest} from './read-request';
import {readWish} from './read-wish';

/** The one function that pages may call: every message is read, its right checked, and answered with plain values. */
export function request(message: unknown): Response<unknown> {
  return answerSafely(() => answer(composeDesk(), readRequest(message)));
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
      return viewInbox(desk, identify(desk, message.token));
    case 'room':
      return fetchRoom(desk, message);
    case 'open':
      return openComplaint(desk, identify(desk, message.token), message.entry);
    case 'act':
      return actOnComplaint(desk, identify(desk, message.token), {
        ...message,
        acts: readActs(message.acts),
      });
    case 'checkAnswer':
      return liveCheck(desk, message);
    case 'compare':
      return compareComplaints(desk, identify(desk, message.token), message);
    case 'openIdentity':
      return openIdentity(desk, identify(desk, message.token), message);
    case 'enter':
      return enterComplaint(desk, identify(desk, message.token), message);
    case 'attach':
      return attachFile(desk, identify(desk, message.token), message);
    case 'addFile':
      return addFile(desk, message);
    case 'recap':
      return publishRecap(desk, identify(desk, message.token), message.month);
    case 'verify':
    case 'restore':
      return mindRegister(desk, identify(desk, message.token), message.do, message.from);
    case 'print':
      return printPaper(desk, identify(desk, message.token), readWish(message.paper));
    case 'formChanges':
      return formChanges(desk, identify(desk, message.token));
    case 'remapForm':
      return remapForm(desk, identify(desk, message.token), message);
    case 'applySettings':
      return applySettings(desk, identify(desk, message.token));
    case 'createForm':
      return createForm(desk, message.officeName);
    case 'checkImport':
      return checkImport(desk, identify(desk, message.token), message.text);
    case 'runImport':
      return runImport(desk, identify(desk, message.token), message.text);
    case 'proposal':
      return proposeInstall(desk, message.formUrl);
    case 'install':
      return install(desk, readChoices(message.office));
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
