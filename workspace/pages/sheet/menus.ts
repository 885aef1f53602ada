import type {Execution} from '../../executions/execution';
import type {MenuEntry} from '../../services/ui/entities';
import type {MenuItem} from '../client/shown';

/** The menus that onOpen added, in their order; one of the same name replaces the earlier. */
export function menusOf(executions: Execution[]): MenuItem[] {
  const menus = new Map<string, MenuItem>();
  for (const shown of executions.flatMap(({ui}) => ui)) {
    if (shown.kind !== 'menu') continue;
    const label = String(shown['caption']);
    menus.set(label, {label, items: (shown['entries'] as unknown as MenuEntry[]).map(menuItem)});
  }
  return [...menus.values()];
}

function menuItem(entry: MenuEntry): MenuItem {
  switch (entry.type) {
    case 'item':
      return {label: entry.caption, fn: entry.functionName};
    case 'separator':
      return {label: '', separator: true};
    case 'menu':
      return {label: entry.caption, items: entry.entries.map(menuItem)};
  }
}
