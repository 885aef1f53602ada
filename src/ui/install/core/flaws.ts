import type {InstallChoices} from '../../../domain/desk/setting-up';
import {parseAddress} from '../../../domain/mail/address';
import {isWebAddress} from '../../../domain/tracking/key';
import {formatFlaws} from '../../../domain/register-number';
import type {INSTALL_FLAW} from '../../text/install/page';
import type {Stage} from './state';

/** What is wrong, by the id of the field. */
export type Flaws = Record<string, keyof typeof INSTALL_FLAW>;

type Finding = [id: string, flaw: keyof typeof INSTALL_FLAW | false];

/** The same conditions as the desk's own, so that an error stands at its field before anything is sent. */
export function flawsIn(stage: Stage, draft: InstallChoices): Flaws {
  const found = FINDERS[stage](draft).filter(([, flaw]) => flaw);
  // The first flaw of a field is the one to mend first.
  return Object.fromEntries(found.reverse()) as Flaws;
}

const FINDERS: Record<Stage, (draft: InstallChoices) => Finding[]> = {
  form: ({formId, mapping: {fields}}) => {
    const used = Object.values(fields);
    return [
      ['formUrl', formId === '' && 'missing'],
      ['mapping', formId !== '' && !used.includes('body') && 'body'],
      ...Object.entries(fields).map(([question, field]): Finding => {
        const twice = used.filter(one => one === field).length > 1;
        return [`question-${question}`, twice && 'twice'];
      }),
    ];
  },
  office: ({officeName, serviceHours, numberFormat, auditEmail = '', publicAddress = ''}) => [
    ['pattern', numberFormat !== undefined && formatFlaws(numberFormat).length > 0 && 'format'],
    ['officeName', isEmpty(officeName) && 'missing'],
    ['serviceHours', isEmpty(serviceHours) && 'missing'],
    ['publicAddress', !isEmpty(publicAddress) && !isWebAddress(publicAddress.trim()) && 'address'],
    ['auditEmail', !isEmpty(auditEmail) && !parseAddress(auditEmail) && 'email'],
  ],
  officers: ({officers, superior}) => [
    ['superiorName', isEmpty(superior.name) && 'superior'],
    ['superiorEmail', !parseAddress(superior.email) && 'email'],
    [
      'superiorEmail',
      officers.some(one => isSame(one.email, superior.email)) && 'superiorIsOfficer',
    ],
    ['officers', officers.every(({role}) => role !== 'admin') && 'admin'],
    ...officers.flatMap(({name, email}, row): Finding[] => [
      [`officer-${row}-name`, isEmpty(name) && 'missing'],
      [`officer-${row}-email`, !parseAddress(email) && 'email'],
      [
        `officer-${row}-email`,
        isRepeated(
          email,
          row,
          officers.map(one => one.email),
        ) && 'sameEmail',
      ],
    ]),
  ],
  steps: () => [],
  units: ({units, categories}) => [
    ...units.flatMap(({name, ppidName, ppidEmail}, row): Finding[] => [
      [`unit-${row}-name`, isEmpty(name) && 'missing'],
      [
        `unit-${row}-name`,
        isRepeated(
          name,
          row,
          units.map(one => one.name),
        ) && 'sameName',
      ],
      [`unit-${row}-ppidName`, isEmpty(ppidName) && 'missing'],
      [`unit-${row}-ppidEmail`, !parseAddress(ppidEmail) && 'email'],
    ]),
    ['units', units.length === 0 && 'missing'],
    ['categories', categories.every(isEmpty) && 'missing'],
  ],
  confirm: () => [],
};

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

function isRepeated(text: string, row: number, all: readonly string[]): boolean {
  return !isEmpty(text) && all.slice(0, row).some(one => isSame(one, text));
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
