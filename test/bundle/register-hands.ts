import type {ComplaintView, RegisterChecked} from '../../src/domain/desk/protocol';
import {LEDGER_TABS, type LedgerTab} from '../../src/data/ledger-tabs';
import {openLedger} from '../../tools/office/register';
import {openWorld} from '../../workspace';
import {copyState, type WorldState} from '../../workspace/state';
import {openTestOffice, testOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

export const BOOK = 9001;

const sheetId = (tab: LedgerTab) => 101 + Object.keys(LEDGER_TABS).indexOf(tab);

export let office: TestOffice;
export let token: string;
/** Prepared once; every test begins with a copy. */
let begun: {office: TestOffice; state: WorldState} | undefined;

/** The second and the third have an address and so a letter. */
export function submit(n: number): string {
  return office.submit({
    'Nama lengkap': `Warga Contoh ${n}`,
    ...(n === 2 || n === 3 ? {'Alamat surel': `warga.${n}@example.com`} : {}),
    'Judul aduan': `Lampu padam di dusun ${n}`,
    'Isi aduan': 'Lampu padam',
  });
}

/** Five complaints; the second is classified and its answer drafted, the fourth is edited by its sender. */
export async function begin(): Promise<void> {
  if (begun) {
    const world = openWorld({from: begun.state});
    office = testOffice(world, begun.office);
    return;
  }
  office = await openTestOffice();
  const ids = [1, 2, 3, 4, 5].map(submit);
  office.world.services.forms.editResponse(office.formId, ids[3]!, {
    answers: {'Isi aduan': 'Lampu mati total'},
  });
  token = office.signIn('ayu.admin@example.com');
  const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
  office.act(token, view, CLASSIFY, {type: 'draft', answer: 'Lampu sudah diganti.'});
  for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
  begun = {office, state: copyState(office.world.state)};
}

/** As the page does it: the next part is asked for until there is none. */
export function care(what: 'verify' | 'restore'): RegisterChecked {
  const all: RegisterChecked = {findings: [], checked: 0, next: ''};
  do {
    const part = office.ask<RegisterChecked>({do: what, token, from: all.next});
    all.findings.push(...part.findings);
    all.checked += part.checked;
    all.next = part.next;
  } while (all.next !== '');
  return all;
}

export function change(file: string, ...requests: object[]): void {
  office.world.services.sheets.batchUpdate(office.email, file, {requests} as never);
}

export function type(tab: LedgerTab, cell: string, value: string): void {
  const {title} = LEDGER_TABS[tab];
  const {id} = openLedger(office.world);
  office.world.services.sheets.edit(office.email, id, `${title}!${cell}`, [[value]]);
}

export function rows(
  tab: LedgerTab,
  kind: 'deleteDimension' | 'insertDimension',
  row: number,
): void {
  const range = {sheetId: sheetId(tab), dimension: 'ROWS', startIndex: row, endIndex: row + 1};
  change(openLedger(office.world).id, {[kind]: {range}});
}

export const cell = (tab: LedgerTab, row: number, column: number) =>
  openLedger(office.world).rows(tab)[row - 1]![column]!;
