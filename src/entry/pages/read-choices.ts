import type {InstallChoices} from '../../domain/desk/setting-up';
import {ZONES} from '../../domain/instant';
import {Refusal} from '../../domain/result';
import {
  type Check,
  firstWrong,
  has,
  isListOf,
  isOneOf,
  isRecord,
  isRecordOf,
  isText,
} from './checks';

/** What *Pasang* cannot do without; the optional choices are read where they are used. */
const NEEDS: Partial<Record<keyof InstallChoices, Check>> = {
  formId: isText,
  mapping: has({formId: isText, fields: isRecordOf(isText)}),
  officeName: isText,
  phone: isText,
  zone: isOneOf(Object.keys(ZONES)),
  serviceHours: isText,
  letterhead: isRecord,
  officers: isListOf(has({email: isText, name: isText, role: isText})),
  units: isListOf(has({name: isText, ppidName: isText, ppidEmail: isText})),
  superior: isRecordOf(isText),
  categories: isListOf(isText),
};

/** The choices come from anywhere, like the message around them. */
export function readChoices(choices: object): InstallChoices {
  const wrong = firstWrong(choices as Record<string, unknown>, NEEDS);
  if (wrong) throw new Refusal('bad-request', {field: wrong});
  return choices as InstallChoices;
}
