import {googleClinic} from '../google/google-clinic';
import {adoptLedger} from '../workflow/care/adopt-ledger';
import {checkHealth, cureDesk} from '../workflow/care/check-health';
import {handOverOfficer} from '../workflow/office/hand-over-officer';
import {readyToInstall} from '../workflow/office/ready-to-install';
import {sendHealth} from '../workflow/care/send-health';
import {exportSettings, importSettings} from '../workflow/office/settings-file';
import {tellFailures} from '../workflow/care/tell-failures';
import type {CareWing} from '../workflow/wings';

const clinic = googleClinic();

export const wing: CareWing = {
  checkHealth: (desk, identify) => checkHealth(desk, clinic, identify),
  cureDesk: (desk, identify, cure) => cureDesk(desk, clinic, identify, cure),
  exportSettings,
  importSettings,
  handOverOfficer,
  readyToInstall: desk => readyToInstall(desk, clinic),
  adoptLedger: (desk, wish) => adoptLedger(desk, clinic, wish),
  sendHealth: desk => sendHealth(desk, clinic),
  tellFailures,
};
