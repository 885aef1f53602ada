import type {Plugin} from 'esbuild';
import {makeTablesLazy} from '../../workspace/lazy-tables';

/** Lets the tables of a script be made when they are first named: Apps Script evaluates all of it at every wake-up. */
export const lazyTables: Plugin = {
  name: 'lazy tables',
  setup({onEnd, initialOptions}) {
    const {charset, lineLimit, minifySyntax, minifyWhitespace, target} = initialOptions;
    const written = {charset, lineLimit, minifySyntax, minifyWhitespace, target};
    onEnd(({outputFiles = []}) => {
      for (const file of outputFiles)
        file.contents = Buffer.from(makeTablesLazy(file.text, written));
    });
  },
};
