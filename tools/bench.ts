import {closePool} from '../workspace/executions/pool';
import {concurrentCall} from './bench/calls';
import {codeSize, drain, freshExecution, readyOffice} from './bench/desk';
import {language} from './bench/language';
import {type Row, rowText} from './bench/measure';
import {year} from './bench/year';

const QUICK_DAYS = 30;

/**
 * `npm run bench [-- --quick | --year]`: what the local Workspace and the desk take on this machine, least, middle and
 * greatest of several runs. `--quick` takes one month for the year, `--year` measures nothing else, `--days N` that many
 * days of it. It only prints: a slow machine fails nothing. `-- language --data FOLDER` measures the language check
 * instead.
 */
export async function main(args: string[]): Promise<void> {
  if (args[0] === 'language') return language(args.slice(1));
  // Node would search each text that a script evaluates for a map of its source.
  process.setSourceMapsEnabled(false);
  const quick = args.includes('--quick');
  const days = daysOf(args);
  const only = args.includes('--year') || days !== undefined;
  const runs = quick ? 3 : 7;
  const ready = await readyOffice();
  console.log(`${''.padEnd(46)}${['min', 'median', 'max'].map(one => one.padStart(10)).join('')}`);
  if (!only) {
    for (const executions of [2, 10]) print(await concurrentCall(runs, executions));
    print(...(await freshExecution(ready, runs)));
    print(await codeSize());
    print(...(await drain(ready, 1, runs)), ...(await drain(ready, 100, runs)));
  }
  print(...(await year(ready, days ?? (quick ? QUICK_DAYS : undefined))));
  closePool();
}

function daysOf(args: string[]): number | undefined {
  const at = args.indexOf('--days');
  if (at < 0) return undefined;
  const days = Number(args[at + 1]);
  if (!(days >= 1)) throw new Error('--days takes a number of days, 1 or more');
  return days;
}

function print(...rows: Row[]): void {
  for (const row of rows) console.log(rowText(row));
}
