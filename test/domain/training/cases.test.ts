import {ALL_CASES} from '../../../src/data/training/all-cases';
import {ANSWERS} from '../../../src/data/training/answers';
import {NOT_REFERRED, REFERRED} from '../../../src/data/training/complaints';
import {REPLIES} from '../../../src/data/training/replies';
import {blockingFindings} from '../../../src/domain/answer/verdict';
import {compareComplaints} from '../../../src/domain/classification/duplicates';
import {lookAt} from '../../../src/domain/classification/look';
import {VERDICTS, NEXT_STEPS, UNANSWERED} from '../../../src/domain/training/case';
import {dossierOf} from '../../../src/domain/training/dossier';
import {judgeAnswer, judgeReply, verdictOf} from '../../../src/domain/training/judge-text';
import {DAY} from '../../../src/domain/instant';
import {RULES, SETTINGS, UNIT_OF} from './rules';

describe('O5 the samples teach what the desk itself does', () => {
  it.each(REFERRED)('$id: kind, category, urgency and unit are those the desk proposes', one => {
    const {kind, categories, urgency, units, complete, clear, dismissal} = lookAt(
      dossierOf(one.complaint),
      SETTINGS,
    );
    const category = categories[0]?.name;
    expect(one).toMatchObject({step: 'refer', sorted: {kind, category, urgency}});
    expect([units[0]?.name, complete, clear, dismissal]).toEqual([
      UNIT_OF[one.id],
      true,
      true,
      null,
    ]);
  });

  it.each(NOT_REFERRED)('$id: $step', one => {
    const {clear, dismissal} = lookAt(dossierOf(one.complaint), SETTINGS);
    expect(dismissal !== null).toBe(one.step === 'dismiss');
    if (one.step === 'ask') expect(clear).toBe(false);
  });

  it.each([...REFERRED, ...NOT_REFERRED].filter(({earlier}) => earlier))(
    '$id: is joined only where it is the same matter at the same place',
    ({complaint, earlier, step}) => {
      const {title, text, daysAgo} = earlier!;
      const {same} = compareComplaints(
        {...complaint, receivedAt: daysAgo * DAY},
        {title, text, channel: '', receivedAt: 0},
      );
      expect(same).toBe(step === 'join');
    },
  );

  it.each(REPLIES)('$id: $verdict', one => {
    const judged = judgeReply(one, {...UNANSWERED, id: one.id}, RULES);
    expect(verdictOf(judged)).toBe(one.verdict);
  });

  it.each<[string, string[]]>([
    ['ejaan', ['language']],
    ['basa-basi', ['content', 'elements']],
    ['sudah-baik', ['ready']],
    ['salah-nama', ['addressee']],
    ['data-pribadi', ['private']],
    ['templat', ['elements', 'gaps']],
  ])('%s: the draft has the faults %j, the model none', (id, faults) => {
    const one = ANSWERS.find(answer => answer.id === id)!;
    const reasons = (text: string) =>
      judgeAnswer(one, {...UNANSWERED, id, text}, RULES).reasons.map(({is}) => is);
    const now = reasons(one.draft).map(is => (is === 'nonAnswer' ? 'content' : is));
    expect(now).toEqual(faults);
    expect(reasons(one.model)).toEqual(faults.filter(is => is === 'ready'));
  });

  it('are a good spread, each with what it teaches', () => {
    const sorting = [...REFERRED, ...NOT_REFERRED];
    expect(new Set(sorting.map(({step}) => step))).toEqual(new Set(NEXT_STEPS));
    expect(new Set(REPLIES.map(({verdict}) => verdict))).toEqual(new Set(VERDICTS));
    expect(new Set(sorting.map(({complaint}) => complaint.channel)).size).toBeGreaterThan(4);
    expect(new Set(ALL_CASES.map(({id}) => id)).size).toBe(ALL_CASES.length);
    expect(ALL_CASES.filter(({lesson}) => !/^\p{Lu}.{20,}\.$/u.test(lesson))).toEqual([]);
  });

  it('explain themselves in good Indonesian, by the desk’s own check', () => {
    const faults = ALL_CASES.map(({id, lesson}) => [id, blockingFindings(RULES.check(lesson))]);
    expect(faults.filter(([, found]) => found!.length > 0)).toEqual([]);
  });

  it('name nobody who lives', () => {
    for (const {complaint} of ALL_CASES) {
      expect(complaint.email).toMatch(/^$|@example\.com$/);
      expect(complaint.phone).toMatch(/^$|^0810-0000-\d{4}$/);
    }
  });
});
