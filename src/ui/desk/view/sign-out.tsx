import {Button} from '../../page/button';
import {DESK, ROOM} from '../../text/desk/desk';
import type {ScreenProps} from './common';

/** Asks first where words would be lost: they are no one's but the officer's who wrote them. */
export function SignOut({state: {unsent, draft, inbox}, dispatch}: ScreenProps) {
  const places = Object.keys(unsent).map(
    entry =>
      inbox!.items.find(item => item.entry === Number(entry))?.register ?? DESK.otherComplaint,
  );
  if (draft) places.push(ROOM.titles.enter);
  const leave = (words: string, look?: 'text') => (
    <Button look={look} onClick={() => dispatch({type: 'signedOut'})}>
      {words}
    </Button>
  );
  return (
    <>
      <div class="person">
        <span class="quiet">{inbox!.officer.name}</span>
        {places.length === 0 && leave(DESK.signOut, 'text')}
      </div>
      {places.length > 0 && (
        <details>
          <summary>{DESK.signOut}</summary>
          <p>{DESK.stillUnsent(places)}</p>
          {leave(DESK.dropAndLeave)}
        </details>
      )}
    </>
  );
}
