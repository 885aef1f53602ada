import fs from 'node:fs';
import path from 'node:path';
import {LEDGER_TABS, type LedgerTab} from '../../src/data/ledger-tabs';
import type {ComplaintView, RegisterChecked} from '../../src/domain/desk/protocol';
import type {LedgerHead} from '../../src/domain/ledger/head';
import {SCHEMA} from '../../src/domain/ledger/schema';
import {openLedger} from '../../tools/office/register';
import {hmacHex} from '../hmac';
import {openTestOffice, type TestOffice} from './office';

/** A ledger as a version of the desk left it: the cells of each tab, and the desk's secret of then. */
interface KeptLedger {
  secret: string;
  commit: number;
  tabs: Record<LedgerTab, string[][]>;
}

const FOLDER = path.resolve('test/fixtures');
const ADMIN = 'ayu.admin@example.com';
/** The first tick after the update makes so many calls; the long tests strike each. */
const CALLS = 26;
const EVERY = process.env.ADUAN_LONG === '1' ? 1 : 6;
const KILLED_AT = Array.from({length: Math.ceil(CALLS / EVERY)}, (_, index) => 2 + index * EVERY);

function keptLedger(schema: number): KeptLedger {
  const file = path.join(FOLDER, `schema-${schema}`, 'ledger.json');
  return JSON.parse(fs.readFileSync(file, 'utf8')) as KeptLedger;
}

const sheetsOf = ({world}: TestOffice) =>
  world.services.sheets.state.spreadsheets[openLedger(world).id]!;

/** Puts a kept ledger in the place of the office's own. */
function adopt(office: TestOffice, {secret, commit, tabs}: KeptLedger): void {
  const book = sheetsOf(office);
  for (const [tab, rows] of Object.entries(tabs) as Array<[LedgerTab, string[][]]>) {
    const sheet = book.sheets.find(({title}) => title === LEDGER_TABS[tab].title)!;
    sheet.rows = [sheet.rows[0]!, ...rows];
    sheet.rowCount = Math.max(sheet.rowCount, rows.length + 1);
  }
  for (const range of Object.values(book.namedRanges)) {
    range.namedRangeId = `aduan-commit-${commit}`;
    range.name = `commit_${commit}`;
  }
  for (const store of Object.values(office.world.services.properties.state.stores))
    if ('secret' in store) store.secret = secret;
}

/** Earlier forms; of the present one every other test tells. */
const EARLIER = Array.from({length: SCHEMA - 1}, (_, index) => index + 1);

const copiesOf = ({world}: TestOffice) =>
  Object.values(world.services.drive.state.files).filter(({name}) => name.startsWith('Salinan'));

describe('O7 a ledger of an earlier version', () => {
  it.each(EARLIER)(
    'schema %i is brought to the present form once, is sound, and goes on with its numbers',
    async schema => {
      const office = await openTestOffice();
      adopt(office, keptLedger(schema));
      const token = office.signIn(ADMIN);
      const check = () => office.ask<RegisterChecked>({do: 'verify', token, from: ''}).findings;
      expect(check()).toEqual([]);
      const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
      expect(view).toMatchObject({answer: 'Lampu sudah diganti.', title: 'Lampu padam'});
      office.submit({'Isi aduan': 'Jalan rusak'});
      const numbers = openLedger(office.world)
        .rows('register')
        .map(row => row[1]);
      expect(numbers).toEqual([1, 2, 3, 4, 5].map(number => `ADU-2026-000${number}`));
      expect(check()).toEqual([]);
      expect(copiesOf(office)).toHaveLength(SCHEMA - schema);
      const [copy] = copiesOf(office);
      const {migrated} = JSON.parse(openLedger(office.world).rows('head')[0]![0]!) as LedgerHead;
      expect(migrated!.map(({to}) => to)).toEqual(EARLIER.map(one => one + 1));
      expect(migrated![0]!.copyId).toBe(copy!.id);
      office.world.close();
    },
  );

  it('an execution that dies on the way is followed by one that goes on', async () => {
    for (const call of KILLED_AT) {
      const office = await openTestOffice();
      // The next tick is one that minds the ledger.
      office.tick();
      adopt(office, keptLedger(1));
      office.world.kill(call);
      office.tick();
      expect(office.world.state.executions.records.at(-1)).toMatchObject({status: 'killed'});
      for (let ticks = 0; ticks < 2; ticks += 1) office.tick();
      const token = office.signIn(ADMIN);
      const {findings} = office.ask<RegisterChecked>({do: 'verify', token, from: ''});
      expect({call, findings, copies: copiesOf(office).length}).toEqual({
        call,
        findings: [],
        copies: 1,
      });
      office.world.close();
    }
  });

  it('a post to the webhook is registered in it as well', async () => {
    const office = await openTestOffice();
    adopt(office, keptLedger(1));
    const {stores} = office.world.services.properties.state;
    const store = Object.values(stores).find(one => one.secret !== undefined)!;
    store.webhook = '1';
    const time = office.world.clock.now();
    const nonce = 'nonce-0123456789';
    const payload = JSON.stringify({description: 'Lampu padam', phone: '0810-0000-0001'});
    const secret = hmacHex('webhook 1', store.secret!);
    const signature = hmacHex(`${time}.${nonce}.${payload}`, secret);
    const contents = JSON.stringify({time, nonce, payload, signature});
    const args = {postData: {contents, type: 'application/json'}, parameter: {}} as never;
    const answer = office.world.act({do: 'call', fn: 'doPost', args, as: '', via: 'post'});
    expect(JSON.stringify(answer)).toContain('ADU-2026-0005');
    office.world.close();
  });

  it('one that a later version has written is refused, and nothing is written into it', async () => {
    const office = await openTestOffice();
    const head = sheetsOf(office).sheets.find(({title}) => title === 'Kepala')!.rows[1]!;
    head[0] = String(head[0]).replace(`"schema":${SCHEMA}`, `"schema":${SCHEMA + 1}`);
    const before = JSON.stringify(sheetsOf(office).sheets);
    expect(() => office.ask({do: 'hello'})).toThrow('newer-schema: Register aman');
    office.submit({'Isi aduan': 'Jalan rusak'});
    for (let ticks = 0; ticks < 3; ticks += 1) office.tick();
    expect(JSON.stringify(sheetsOf(office).sheets)).toBe(before);
    office.world.close();
  });
});
