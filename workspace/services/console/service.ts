import type {LogLine} from '../../executions/execution';
import type {Caller, World} from '../../service';

export type ConsoleService = ReturnType<typeof createConsole>;

/** What scripts write with console and Logger; kept on the execution (https://developers.google.com/apps-script/guides/logging). */
export function createConsole(world: World) {
  const operations = {
    'console.write': (_: World, {execution}: Caller, level: LogLine['level'], text: string) => {
      const record = world.services.executions.find(execution?.id ?? '');
      record?.logs.push({time: world.clock.now(), level, text});
    },
  };
  return {operations};
}
