import {openReport} from '../report';
import {SHEET_ID, withFile, withForm, withSheet} from '../scratch';
import {documentProbes, formProbes} from './files';
import {gmailProbes} from './mail';
import type {Probe} from './probe';
import {sheetsProbes, spreadsheetProbes} from './sheets';
import {timingOf} from './statistics';
import {storeProbes} from './stores';

const DOCUMENT = 'application/vnd.google-apps.document';
const HEADINGS = ['member', 'times', 'min ms', 'median ms', 'p95 ms'];

/**
 * Measures the calls of the cost model on this account into the tab *Calibration*, and logs the medians as JSON, to be
 * put in the place of the same names in the local Workspace's table of costs.
 */
export function runCalibration(): void {
  const report = openReport('Calibration', HEADINGS);
  report.clear();
  const medians: Record<string, number> = {};
  const measureAll = (probes: Probe[]) => {
    for (const probe of probes) {
      const {min, median, p95} = timingOf(measure(probe));
      report.add(probe.member, probe.times, min, median, p95);
      medians[probe.member] = median;
    }
  };
  measureAll(storeProbes());
  withSheet(id => measureAll(sheetsProbes(id, SHEET_ID)));
  withSheet(id => measureAll(spreadsheetProbes(id)));
  withForm(form => measureAll(formProbes(form)));
  withFile(DOCUMENT, id => measureAll(documentProbes(id)));
  measureAll(gmailProbes());
  console.log(JSON.stringify(medians));
}

function measure({times, before, call, after}: Probe): number[] {
  return Array.from({length: times}, (_, turn) => {
    before?.(turn);
    const begun = Date.now();
    call(turn);
    const took = Date.now() - begun;
    after?.(turn);
    return took;
  });
}
