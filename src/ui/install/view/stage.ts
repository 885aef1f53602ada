import {INSTALL_FLAW} from '../../text/install/page';
import type {InstallEvent, State} from '../core/state';

/** What every page of the wizard is given. */
export interface StageProps {
  state: State;
  dispatch: (event: InstallEvent) => void;
}

/** The words for what is wrong with a field, if anything is. */
export function flawAt({flaws}: State, id: string): string | undefined {
  const flaw = flaws[id];
  return flaw && INSTALL_FLAW[flaw];
}
