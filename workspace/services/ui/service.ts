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
  const operations = {
    'Ui.showSidebar': show('sidebar'),
    'Ui.showModalDialog': show('dialog'),
    'Ui.showModelessDialog': show('dialog'),
    'Ui.alert': show('alert'),
    'Ui.prompt': show('alert'),
    'Menu.addToUi': show('menu'),
    'Spreadsheet.toast': show('toast'),
  };
  return {operations};
}
