import {HOLIDAYS} from '../../../src/data/holidays';
import {checkAnswer} from '../../../src/domain/answer/check-answer';
import {ownContacts} from '../../../src/domain/publish/personal';
import {
  SAMPLE,
  type TrainingAnswer,
  type TrainingCase,
  UNANSWERED,
} from '../../../src/domain/training/case';
import type {TextRules} from '../../../src/domain/training/judge-text';
import {SUPERIOR} from '../../../tools/office/people';
import {officeSettings} from '../../office-settings';
import {vocabulary} from '../language/vocabulary';

export const SETTINGS = officeSettings({superior: SUPERIOR});

export const RULES: TextRules = {
  check: text => checkAnswer(text, vocabulary),
  base: {today: SAMPLE.today, calendar: {holidays: HOLIDAYS, collectiveLeaveCounts: false}},
  units: SETTINGS.units.map(({name}) => name),
  own: ownContacts(SETTINGS),
};

/** Where each sample belongs in the local office. */
export const UNIT_OF: Record<string, string> = {
  kabel: 'Seksi Ketenteraman dan Ketertiban Umum',
  lampu: 'Seksi Pemberdayaan Masyarakat dan Desa',
  pungutan: SUPERIOR.name,
  lansia: 'Seksi Kesejahteraan Sosial',
  informasi: 'Sekretariat Kecamatan',
  anonim: 'Seksi Ketenteraman dan Ketertiban Umum',
  kasar: 'Seksi Pemberdayaan Masyarakat dan Desa',
  'lampu-lain': 'Seksi Pemberdayaan Masyarakat dan Desa',
  usul: 'Seksi Pelayanan Umum',
};

/** What an officer answers who knows the SOP. */
export function rightAnswer(one: TrainingCase): TrainingAnswer {
  const {id} = one;
  switch (one.task) {
    case 'sort': {
      const sorted = one.step === 'refer' ? {...one.sorted, unit: UNIT_OF[id]!} : {};
      return {...UNANSWERED, id, step: one.step, ...sorted};
    }
    case 'reply':
      return {...UNANSWERED, id, verdict: one.verdict};
    case 'answer':
      return {...UNANSWERED, id, text: one.model};
  }
}
