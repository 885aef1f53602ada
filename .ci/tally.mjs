// Adds up what the runs of .ci/run left behind and prints one line: "N passed, N failed".
// The argument is the exit code so far: a run that ended before it could count is one failure.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const runs = ['test', 'test-long']
  .map(name => path.join('.cache', 'results', `${name}.json`))
  .filter(file => fs.existsSync(file))
  .map(file => JSON.parse(fs.readFileSync(file, 'utf8')));

const passed = runs.reduce((total, run) => total + run.passed, 0);
const failed = runs.reduce((total, run) => total + run.failed, 0);
const uncounted = process.argv[2] !== '0' && failed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + uncounted} failed`);
