import type {Hello, Request as DeskRequest, Response} from '../domain/desk/protocol';
import {actOnComplaint} from '../workflow/act-on-complaint';
import {install, proposeInstall} from '../workflow/install';
import type {Desk} from '../workflow/ports';
import {publishRecap} from '../workflow/publish-recap';
import {askCode, identify, signIn} from '../workflow/sign-in';
import {openComplaint, viewInbox} from '../workflow/view-desk';
import {composeDesk} from './compose';
import {answerSafely} from './guard';
import {readRequest} from './read-request';

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
    case 'inbox':
      return viewInbox(desk, identify(desk, message.token));
    case 'open':
      return openComplaint(desk, identify(desk, message.token), message.entry);
    case 'act':
      return actOnComplaint(desk, identify(desk, message.token), message);
    case 'recap':
      return publishRecap(desk, identify(desk, message.token), message.month);
    case 'proposal':
      return proposeInstall(desk, message.formUrl);
    case 'install':
      return install(desk, message.office);
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
