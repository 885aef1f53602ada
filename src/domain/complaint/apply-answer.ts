import type {Answer, Complaint} from './complaint';
import type {ComplaintEvent} from './event';

/** SOP A5: the events of the answer's room. */
export type AnswerEvent = ComplaintEvent & {
  type: 'answerDrafted' | 'answered' | 'interimAnswered' | 'pledgeKept';
};

/** What an event of the answer's room makes of a complaint. */
export function applyAnswer(was: Complaint, event: AnswerEvent): Partial<Complaint> {
  const {at, by} = event;
  switch (event.type) {
    case 'answerDrafted':
      return {status: 'drafted', answer: drafted(event), ...letterOf(was, event.letterHash)};
    case 'answered': {
      const pledges = (event.pledges ?? []).map(date => ({date, at, keptAt: null}));
      return {
        status: 'answered',
        answeredAt: at,
        silentUntil: event.silentUntil ?? null,
        rating: null,
        answer: was.answer && approved(was.answer, event),
        pledges: [...was.pledges, ...pledges],
        ...(was.letter ? {letter: event.letter ? {...was.letter, final: event.letter} : null} : {}),
      };
    }
    case 'interimAnswered':
      return {interims: [...was.interims, {at, by, until: event.until}]};
    case 'pledgeKept':
      return {
        pledges: was.pledges.map((pledge, place) =>
          place === event.pledge ? {...pledge, keptAt: at} : pledge,
        ),
      };
  }
}

/** J4: a new text is a new letter, which nobody has approved. */
function letterOf({letter}: Complaint, fieldsHash?: string): Pick<Complaint, 'letter'> {
  if (fieldsHash) return {letter: {fieldsHash, approved: null}};
  return letter ? {letter: null} : {};
}

function drafted(event: ComplaintEvent & {type: 'answerDrafted'}): Answer {
  return {
    draftedAt: event.at,
    draftedBy: event.by,
    draftHash: event.draftHash,
    approvedAt: null,
    approvedBy: null,
  };
}

function approved(answer: Answer, event: ComplaintEvent & {type: 'answered'}): Answer {
  const {at, by, verdict} = event;
  return {...answer, approvedAt: at, approvedBy: by, ...(verdict ? {verdict} : {})};
}
