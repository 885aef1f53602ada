import {googleDrawer} from '../google/google-drawer';
import {applySettings} from '../workflow/office/apply-settings';
import {formChanges, remapForm} from '../workflow/intake/check-form';
import {compareOutside} from '../workflow/desk/compare-outside';
import {checkImport, runImport} from '../workflow/intake/import-register';
import {createForm, install, proposeInstall} from '../workflow/office/install';
import {migrateLedger} from '../workflow/register/migrate-ledger';
import {forgetLearning, learnAnew} from '../workflow/office/learn-anew';
import {mindRegister} from '../workflow/register/mind-register';
import {reconcileForm} from '../workflow/intake/reconcile-form';
import {sendMorning} from '../workflow/letters/send-morning';
import {sendTestMail} from '../workflow/letters/send-test-mail';
import type {OfficeWing} from '../workflow/wings';

const drawer = googleDrawer();

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
  reconcileForm: (desk, settings) => reconcileForm(desk, drawer, settings),
  remapForm,
  runImport,
  sendMorning,
  sendTestMail,
};
