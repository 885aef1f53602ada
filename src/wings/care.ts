import {googleClinic} from '../google/google-clinic';
import {checkHealth, cureDesk} from '../workflow/check-health';
import {sendHealth} from '../workflow/send-health';
import type {CareWing} from '../workflow/wings';

const clinic = googleClinic();

export const wing: CareWing = {
  checkHealth: (desk, identify) => checkHealth(desk, clinic, identify),
  cureDesk: (desk, identify, cure) => cureDesk(desk, clinic, identify, cure),
  sendHealth: desk => sendHealth(desk, clinic),
};
