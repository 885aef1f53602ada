import fs from 'node:fs';
import path from 'node:path';
import {buildAddOn} from './build/add-on';
import {buildDesk, type Built} from './build/desk';
import {buildSelfTest} from './build/selftest';

/** `npm run build`: makes what clasp pushes, and prints what it weighs. */
export async function main(): Promise<void> {
  report(await buildDesk());
  report(await buildAddOn());
  report(await buildSelfTest());
}

function report({folder, files}: Built): void {
  console.log(path.relative(process.cwd(), folder));
  for (const file of files) {
    const bytes = fs.statSync(path.join(folder, file)).size;
    console.log(`  ${file.padEnd(20)} ${(bytes / 1024).toFixed(1).padStart(8)} kB`);
  }
}
