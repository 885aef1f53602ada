import {unfilledIn} from '../../../domain/answer/placeholders';
import type {CheckedFinding} from '../../../domain/desk/checked-answer';
import {Button} from '../../page/button';
import {TextField} from '../../page/field';
import {ANSWER} from '../../text/desk/answer';
import {LANGUAGE} from '../../text/language';
import {type Checked, standing} from '../core/check';
import type {PartProps} from './common';

/** More at once are not read. */
const SHOWN = 5;

export type LanguageProps = PartProps & {
  checked: Checked | null;
  unchecked: string;
  writes: boolean;
};

/** J1: what to mend in the answer, the gravest first, each with its reason and one click that mends it. */
export function Language(props: LanguageProps) {
  const {values, checked, unchecked, writes, dispatch} = props;
  const isCurrent = checked?.text === values.answer;
  const waiting = unchecked === values.answer ? LANGUAGE.unchecked : LANGUAGE.checking;
  const findings = standing(values.answer, checked);
  const ready = findings.filter(one => one.suggestion !== null);
  const gaps = unfilledIn(values.answer);
  const blocking = findings.filter(one => !one.isHint);
  return (
    <section class="language">
      <p class="quiet" role="status">
        {isCurrent ? LANGUAGE.verdict(findings.length) : waiting}
      </p>
      <ul>
        {findings.slice(0, SHOWN).map(one => (
          <Finding key={`${one.start} ${one.rule}`} one={one} {...props} />
        ))}
      </ul>
      {writes && ready.length > 1 && (
        <Button onClick={() => dispatch({type: 'corrected', findings: ready})}>
          {LANGUAGE.correctAll(ready.length)}
        </Button>
      )}
      {gaps.length > 0 && <p class="flaw">{ANSWER.unfilled(gaps)}</p>}
      {checked && isCurrent && <Content assessment={checked.assessment} />}
      {(blocking.length > 0 || (isCurrent && checked.assessment.nonAnswer)) && (
        <Reason {...props} />
      )}
    </section>
  );
}

function Finding({one, writes, dispatch}: LanguageProps & {one: CheckedFinding}) {
  return (
    <li class={one.isHint ? 'hint' : ''}>
      {one.suggestion === null && one.isHint ? <span>{one.message}</span> : <Explained one={one} />}
      {writes && one.suggestion !== null && (
        <Button look="text" onClick={() => dispatch({type: 'corrected', findings: [one]})}>
          {LANGUAGE.correct(one)}
        </Button>
      )}
    </li>
  );
}

function Explained({one}: {one: CheckedFinding}) {
  return (
    <span>
      <mark>{one.found.trim() || '␣'}</mark> {one.message}
    </span>
  );
}

/** Sending with findings needs a reason, which is journalled. */
function Reason({values, flaws, dispatch}: LanguageProps) {
  return (
    <details open={flaws.includes('overrideReason') || values.overrideReason !== ''}>
      <summary>{LANGUAGE.sendAsIs}</summary>
      <TextField
        id="override-reason"
        label={LANGUAGE.reason}
        hint={LANGUAGE.reasonHint}
        value={values.overrideReason}
        flaw={flaws.includes('overrideReason') ? LANGUAGE.reasonFlaw : undefined}
        onText={overrideReason => dispatch({type: 'typed', values: {overrideReason}})}
      />
    </details>
  );
}

/** J2: what the answer lacks, and what it promises. */
function Content({assessment: {elements, promises, nonAnswer}}: Pick<Checked, 'assessment'>) {
  const lacking = ANSWER.lacking(elements);
  return (
    <>
      {nonAnswer && <p class="flaw">{ANSWER.nonAnswer}</p>}
      {lacking && <p class="quiet">{lacking}</p>}
      {promises.length > 0 && <p class="quiet">{ANSWER.promised(promises.map(one => one.date))}</p>}
    </>
  );
}
