import {buildOnce, type Built} from './desk';

/** Builds the PPID's Gmail add-on into `dist/gmail-addon`: a script of its own, without access to the register. */
export function buildAddOn(): Promise<Built> {
  return buildOnce('gmail-addon', {
    main: 'src/gmail-addon/main.ts',
    manifest: 'src/gmail-addon/appsscript.json',
    texts: {'Kosakata.html': 'src/data/language/kosakata.txt'},
    folder: 'dist/gmail-addon',
  });
}
