import type {ComplaintView} from '../../../domain/desk/protocol';
import {Facts} from '../../page/message';
import {COMPLAINT} from '../../text/desk/complaint';
import {CutMail} from './cut-mail';

/** About as much as a sidebar shows at once. */
const LONG = 600;

/** The complaint in the citizen's own words. */
export function Matter({view}: {view: ComplaintView}) {
  const [first, rest] = parted(view.body);
  return (
    <section class="card">
      <h2>{view.title || COMPLAINT.matter}</h2>
      <p class="words">{first || <em>{COMPLAINT.noBody}</em>}</p>
      {view.plain && (
        <p class="quiet">
          {COMPLAINT.plain} {view.plain}
        </p>
      )}
      {rest && (
        <details>
          <summary>{COMPLAINT.restOfBody}</summary>
          <p class="words">{rest}</p>
        </details>
      )}
      {view.extra.length > 0 && (
        <details>
          <summary>
            {COMPLAINT.extra} ({view.extra.length})
          </summary>
          <Facts
            stacked
            rows={view.extra.map(({question, answer}) => [question, answer] as const)}
          />
        </details>
      )}
      {view.isCut && <p class="quiet">{COMPLAINT.isCutForm}</p>}
      <Additions view={view} />
    </section>
  );
}

/** I1: what the citizen changed in the Form afterwards, each time by itself. */
function Additions({view}: {view: ComplaintView}) {
  const answers = view.additions.flatMap(addition => addition.answers);
  if (answers.length === 0) return null;
  return (
    <>
      <h3>{COMPLAINT.additions}</h3>
      <p class="quiet">{COMPLAINT.additionsWhy}</p>
      <Facts
        stacked
        rows={answers.map(({question, answer}) => [question, answer || COMPLAINT.emptied] as const)}
      />
      {view.additions.map(addition => (
        <CutMail key={addition.messageId} {...addition} />
      ))}
    </>
  );
}

/** A long text in two parts, so that the form below stays in reach. */
function parted(text: string): [first: string, rest: string] {
  if (text.length < LONG * 1.5) return [text, ''];
  const space = text.lastIndexOf(' ', LONG);
  const end = space > 0 ? space : LONG;
  return [`${text.slice(0, end)} …`, text.slice(end).trim()];
}
