import type {Shown} from '../../executions/execution';
import type {Caller, Plain, World} from '../../service';

export type UiService = ReturnType<typeof createUi>;

/** What scripts put on a person's screen (https://developers.google.com/apps-script/reference/base/ui); kept on the execution. */
export function createUi(world: World) {
  const show =
    (kind: Shown['kind']) =>
    (_: World, {execution}: Caller, content: {[key: string]: Plain}) => {
      const record = world.services.executions.find(execution?.id ?? '');
      record?.ui.push({...content, kind});
    };
  /** Shows a question and gives what the person answers; null where nobody said what they would. */
  const ask = (_: World, caller: Caller, question: {[key: string]: Plain}) => {
    show('alert')(_, caller, question);
    return world.services.executions.find(caller.execution?.id ?? '')?.replies.shift() ?? null;
  };
  const operations = {
    'Ui.showSidebar': show('sidebar'),
    'Ui.showModalDialog': show('dialog'),
    'Ui.showModelessDialog': show('dialog'),
    'Ui.alert': ask,
    'Ui.prompt': ask,
    'Browser.msgBox': ask,
    'Browser.inputBox': ask,
    'Menu.addToUi': show('menu'),
    'Spreadsheet.toast': show('toast'),
  };
  return {operations};
}
