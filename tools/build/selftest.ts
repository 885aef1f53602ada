import {buildOnce, type Built} from './desk';

/** Builds the self-test into `dist/selftest`: a script of its own, so that the desk offers Google nothing for tests. */
export function buildSelfTest(): Promise<Built> {
  return buildOnce('selftest', {
    main: 'selftest/main.ts',
    manifest: 'selftest/appsscript.json',
    texts: {'Sample.html': 'selftest/Sample.html'},
    folder: 'dist/selftest',
  });
}
