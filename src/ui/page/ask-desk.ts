import type {Request, Response} from '../../domain/desk/protocol';
import type {Ending, Outcome} from './outcome';

interface ScriptRun {
  withSuccessHandler(handler: (response: Response<unknown> | null) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  request(message: Request): void;
}

declare const google: {script: {run: ScriptRun}};

/** Longer than the desk waits for its lock. */
const PATIENCE = 90_000;
/** An execution ends after six minutes: https://developers.google.com/apps-script/guides/services/quotas */
const LONG_PATIENCE = 370_000;
const LONG: ReadonlyArray<Request['do']> = ['recap', 'install', 'checkImport', 'runImport'];

/** Calls the desk's one global. Always settles with an ending, also where Google never answers. */
export function askDesk(message: Request): Promise<Ending> {
  return new Promise(resolve => {
    const lost = () => resolve({type: 'lost'});
    const timer = setTimeout(lost, LONG.includes(message.do) ? LONG_PATIENCE : PATIENCE);
    google.script.run
      .withSuccessHandler(response => {
        clearTimeout(timer);
        resolve(response ? endingOf(message, response) : {type: 'lost'});
      })
      .withFailureHandler(error => {
        clearTimeout(timer);
        console.warn(`${message.do}: ${error.message}`);
        lost();
      })
      .request(message);
  });
}

function endingOf(message: Request, response: Response<unknown>): Ending {
  if (!response.ok) return {type: 'refused', code: response.code, message: response.message};
  return {type: 'answered', outcome: {to: message.do, value: response.value} as Outcome};
}
