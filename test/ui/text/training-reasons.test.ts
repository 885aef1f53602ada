import {ALL_CASES} from '../../../src/data/training/all-cases';
import {grade} from '../../../src/domain/training/grade';
import {UNANSWERED} from '../../../src/domain/training/case';
import {partWords, reasonSentence, stepsSentence} from '../../../src/ui/text/desk/training-reasons';
import {RULES, SETTINGS} from '../../domain/training/rules';
import {officeSettings} from '../../office-settings';

const graded = (text: string) =>
  grade(
    ALL_CASES.map(({id}) => ({...UNANSWERED, id, text})),
    SETTINGS,
    RULES,
  ).items;

describe('O5 the words of a graded exercise', () => {
  const items = [
    ...graded('Yth. Bapak Joko. Aduan di proses {tindakan}. Hubungi 0810-0000-0099.'),
    ...graded(''),
  ];

  it('are whole sentences, for every reason there is', () => {
    const reasons = items.flatMap(one => one.reasons);
    const sentences = reasons
      .map(one => [one.is, reasonSentence(one)] as const)
      .filter(([is]) => is !== 'language');
    expect(sentences.filter(([, words]) => !/^\p{Lu}(?!.*undefined).*\.$/u.test(words))).toEqual(
      [],
    );
    expect(new Set(reasons.map(({is}) => is)).size).toBeGreaterThan(14);
  });

  it('name each decision and what is right', () => {
    for (const part of items.flatMap(one => one.parts)) {
      const {name, right} = partWords(part);
      expect(name).toMatch(/^\p{Lu}/u);
      if ('right' in part) expect(right).toMatch(/^\p{Lu}/u);
    }
  });

  it.each(['sop-a@1', 'sop-b@1'])('cite a step of the SOP in force, %s', procedure => {
    const settings = officeSettings({procedure});
    const cited = ALL_CASES.map(one => stepsSentence(one, settings));
    expect(cited.filter(words => !/^SOP: langkah \d+, .+\.$/.test(words))).toEqual([]);
  });
});
