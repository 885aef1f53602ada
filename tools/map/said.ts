import {citedSteps} from './citations';

/** `SOP A1, A2: ` in front of what a comment says, or alone. */
const CITATION = /^(?:SOP )?[A-Z]\d+(?:(?:, | to | and )(?:SOP )?[A-Z]\d+)*(?:: |\.$)/;

/** The sentence in which a source's comments first cite a step, without the citation in front; '' where none does. */
export function saidOf(text: string, step: string): string {
  const sentences = commentsOf(text).flatMap(comment => comment.split(/(?<=[.?]) (?=[A-Z])/));
  return sentences.find(one => citedSteps(one).has(step))?.replace(CITATION, '') ?? '';
}

/** Each comment as one line of words. */
function commentsOf(text: string): string[] {
  const comments = text.match(/\/\*\*[\s\S]*?\*\/|(?:^ *\/\/.*\n)+/gm) ?? [];
  return comments.map(comment =>
    comment
      .replace(/^\s*(?:\/\*\*|\/\/|\*\/|\*)|\*\/$/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
