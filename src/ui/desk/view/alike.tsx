import {joinableWith, takesOthers, waitsForParent} from '../../../domain/complaint/complaint';
import type {Act} from '../../../domain/desk/act';
import type {Compared} from '../../../domain/desk/judged';
import {mayDo} from '../../../domain/desk/permissions';
import {Button} from '../../page/button';
import {randomId} from '../../page/random-id';
import {ALIKE} from '../../text/desk/alike';
import type {PartProps} from './common';

/** C5: earlier complaints that may be the same one, to be read side by side; nothing is joined by itself. */
export function AlikeComplaints(props: PartProps & {compared: Compared | undefined}) {
  const {view, inbox, busy, dispatch, compared} = props;
  const {parent, children} = view.complaint;
  const alike = joinableWith(view.complaint);
  const acts = (...list: Act[]) => dispatch({type: 'acted', acts: list, id: randomId()});
  if (!mayDo(inbox.officer.role, 'link')) return null;
  if (parent && !waitsForParent(view.complaint))
    return <p class="note">{ALIKE.joined(parent.register)}</p>;
  if (parent)
    return (
      <section class="card">
        <p>{ALIKE.waits(parent.register)}</p>
        <Button
          look="text"
          busy={busy}
          onClick={() => acts({type: 'keepApart', other: parent.entry})}
        >
          {ALIKE.separate}
        </Button>
      </section>
    );
  return (
    <>
      {children.length > 0 && <p class="note">{ALIKE.children(children.length)}</p>}
      {alike.length > 0 && (
        <section class="card">
          <h2>{ALIKE.title}</h2>
          {alike.map(({entry, register, as}) => (
            <article key={entry}>
              <p>
                {register} <span class="quiet">({ALIKE.as[as]})</span>
              </p>
              {compared?.other.entry !== entry && (
                <Button busy={busy} onClick={() => dispatch({type: 'compared', other: entry})}>
                  {ALIKE.compare}
                </Button>
              )}
              {compared?.other.entry === entry && (
                <Beside compared={compared} busy={busy} acts={acts} />
              )}
            </article>
          ))}
        </section>
      )}
    </>
  );
}

interface BesideProps {
  compared: Compared;
  busy: boolean;
  acts: (...acts: Act[]) => void;
}

function Beside({compared: {other, why}, busy, acts}: BesideProps) {
  const parent = other.entry;
  return (
    <>
      <blockquote class="words">
        <strong>{other.title}</strong>
        <p>{other.body}</p>
      </blockquote>
      {why.length > 0 && <p class="quiet">{ALIKE.because(why)}</p>}
      {!takesOthers(other.complaint) && <p class="note">{ALIKE.ended}</p>}
      <div class="buttons">
        {takesOthers(other.complaint) && (
          <>
            <Button busy={busy} onClick={() => acts({type: 'link', parent, as: 'duplicate'})}>
              {ALIKE.duplicate}
            </Button>
            <Button busy={busy} onClick={() => acts({type: 'link', parent, as: 'addendum'})}>
              {ALIKE.addendum}
            </Button>
          </>
        )}
        <Button look="text" busy={busy} onClick={() => acts({type: 'keepApart', other: parent})}>
          {ALIKE.apart}
        </Button>
      </div>
    </>
  );
}
