import {enumeration} from '../../../runtime/enumeration';

export const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>(
  'EMULATED',
  'IFRAME',
  'NATIVE',
);
export const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(
  'ALLOWALL',
  'DEFAULT',
);
