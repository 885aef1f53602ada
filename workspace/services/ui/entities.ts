/** One line of a menu that a script adds. */
export type MenuEntry =
  | {type: 'item'; caption: string; functionName: string}
  | {type: 'separator'}
  | {type: 'menu'; caption: string; entries: MenuEntry[]};
