import {ALL_CASES} from '../../data/training/all-cases';
import type {TrainingAnswer, TrainingCase} from './case';
import type {Graded, GradedItem, Judged} from './graded';
import {judgeSorting, type SortingSettings} from './judge-sorting';
import {judgeAnswer, judgeReply, type TextRules} from './judge-text';

/**
 * O5: the score of an exercise, every item counting the same, whatever its order. Nothing but the answers goes in:
 * neither the register nor who answered.
 *
 * @param answers of cases that exist; others are left out.
 */
export function grade(
  answers: readonly TrainingAnswer[],
  settings: SortingSettings,
  rules: TextRules,
): Graded {
  const items = answers.flatMap(answer => {
    const of = ALL_CASES.find(({id}) => id === answer.id);
    return of ? [gradeItem(of, answer, settings, rules)] : [];
  });
  const sum = items.reduce((all, {points}) => all + points, 0);
  return {score: items.length === 0 ? 0 : Math.round(sum / items.length), items};
}

function gradeItem(
  of: TrainingCase,
  answer: TrainingAnswer,
  settings: SortingSettings,
  rules: TextRules,
): GradedItem {
  const judged = judge(of, answer, settings, rules);
  return {...judged, of, answer, points: pointsFor(judged)};
}

function judge(
  of: TrainingCase,
  answer: TrainingAnswer,
  settings: SortingSettings,
  rules: TextRules,
): Judged {
  switch (of.task) {
    case 'sort':
      return judgeSorting(of, answer, settings);
    case 'reply':
      return judgeReply(of, answer, rules);
    case 'answer':
      return judgeAnswer(of, answer, rules);
  }
}

/** The share of right decisions; nothing where one does harm. */
function pointsFor({parts}: Judged): number {
  if (parts.some(part => !part.isRight && 'isGrave' in part)) return 0;
  return Math.round((100 * parts.filter(({isRight}) => isRight).length) / parts.length);
}
