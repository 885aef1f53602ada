import {applySettings} from '../workflow/apply-settings';
import {formChanges, remapForm} from '../workflow/check-form';
import {compareOutside} from '../workflow/compare-outside';
import {checkImport, runImport} from '../workflow/import-register';
import {createForm, install, proposeInstall} from '../workflow/install';
import {migrateLedger} from '../workflow/migrate-ledger';
import {forgetLearning, learnAnew} from '../workflow/learn-anew';
import {mindRegister} from '../workflow/mind-register';
import {reconcileForm} from '../workflow/reconcile-form';
import {sendMorning} from '../workflow/send-morning';
import {sendTestMail} from '../workflow/send-test-mail';
import type {OfficeWing} from '../workflow/wings';

export const wing: OfficeWing = {
  applySettings,
  checkImport,
  compareOutside,
  createForm,
  forgetLearning,
  formChanges,
  install,
  learnAnew,
  migrateLedger,
  mindRegister,
  proposeInstall,
  reconcileForm,
  remapForm,
  runImport,
  sendMorning,
  sendTestMail,
};
