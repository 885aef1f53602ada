import type {ComplaintView, RegisterChecked} from '../../src/domain/desk/protocol';
import type {RetentionDone} from '../../src/domain/desk/retention';
import type {ImportDone} from '../../src/domain/desk/setting-up';
import {brokenLine} from '../../src/domain/ledger/journal';
import {digest, openLedger} from '../../tools/office/register';
import {openWorld, type Workspace} from '../../workspace';
import {copyState, type WorldState} from '../../workspace/state';
import {asCsv, oldRegister} from '../domain/import/register';
import {type Blow, blows} from './kill-office';
import {mailsOf, openTestOffice, testOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ADMIN = 'ayu.admin@example.com';
const CITIZEN = 'sari.contoh@example.com';
const PPID = 'ppid.4@example.com';

/** What an execution is in the middle of when something strikes it. */
export interface Scene {
  name: string;
  now?: string;
  /** @returns what `act` needs to know, e.g. a token. */
  prepare(office: TestOffice): string;
  act(office: TestOffice, prepared: string): void;
  /** Which executions are struck. */
  struck: 'onTick' | 'request';
}

function submit(office: TestOffice): string {
  return office.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Lampu padam'});
}

function wake({world, email}: TestOffice): void {
  world.act({do: 'call', fn: 'onTick', via: 'trigger', as: email});
}

/** Both turns of the tick. */
function wakeTwice(office: TestOffice): void {
  wake(office);
  office.world.advance(office.world.clock.now() + 5 * MINUTE);
  wake(office);
}

/** The page repeats a call it got no answer to, and asks for the next part until there is none. */
function askUntilDone<T>(office: TestOffice, message: (last: T | null) => object | null): void {
  let last: T | null = null;
  for (let next = message(last); next; next = message(last)) {
    for (let tries = 0; ; tries += 1) {
      try {
        last = office.ask<T>(next);
        break;
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }
}

export const SCENES: readonly Scene[] = [
  {
    name: 'a tick that files a reply',
    struck: 'onTick',
    prepare(office) {
      submit(office);
      const token = office.signIn(ADMIN);
      const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
      const unit = 'Seksi Pemberdayaan Masyarakat dan Desa';
      office.act(token, view, CLASSIFY, {type: 'refer', unit});
      const [referral] = mailsOf(office.world, PPID);
      const replyTo = /^Reply-To: (.+)$/im.exec(referral!.raw)![1]!;
      office.world.act({
        do: 'mail',
        from: PPID,
        to: replyTo,
        subject: `Re: ${referral!.subject}`,
        text: 'Lampu sudah kami ganti pada 2 November 2026.',
      });
      return token;
    },
    act: wake,
  },
  {
    name: 'a tick that minds letters whose sender died',
    struck: 'onTick',
    prepare(office) {
      office.world.fault({on: 'Gmail.Users.Messages.send', nth: 1, effect: 'before'});
      submit(office);
      office.world.advance(office.world.clock.now() + 15 * MINUTE);
      return '';
    },
    act: wake,
  },
  {
    name: 'a tick that sweeps the Form',
    struck: 'onTick',
    prepare(office) {
      office.world.services.forms.submit(office.formId, {
        answers: {'Alamat surel': CITIZEN, 'Isi aduan': 'Lampu padam'},
        respondent: null,
      });
      office.world.state.executions.waiting.splice(0);
      return '';
    },
    act: wake,
  },
  {
    name: 'the night’s comparison',
    struck: 'onTick',
    prepare(office) {
      office.world.advance(Date.parse('2026-11-03T00:50:00+07:00'));
      submit(office);
      office.world.services.forms.submit(office.formId, {
        answers: {'Isi aduan': 'Jalan rusak'},
        respondent: null,
      });
      office.world.state.executions.waiting.splice(0);
      const [last] = office.world.services.forms.get(office.formId).responses.slice(-1);
      last!.submittedAt -= 5 * HOUR;
      office.world.advance(Date.parse('2026-11-03T01:05:00+07:00'));
      return '';
    },
    act: wake,
  },
  {
    name: 'the minutes of a month',
    now: '2026-11-30T08:00:00+07:00',
    struck: 'onTick',
    prepare(office) {
      submit(office);
      office.world.advance(Date.parse('2026-12-01T02:00:00+07:00'));
      for (let ticks = 0; ticks < 3; ticks += 1) wakeTwice(office);
      office.world.advance(Date.parse('2026-12-01T07:00:00+07:00'));
      return '';
    },
    act: wake,
  },
  {
    name: 'Pulihkan',
    struck: 'request',
    prepare(office) {
      for (let n = 0; n < 3; n += 1) submit(office);
      const token = office.signIn(ADMIN);
      const {id} = openLedger(office.world);
      const range = (sheetId: number) => ({
        sheetId,
        dimension: 'ROWS',
        startIndex: 2,
        endIndex: 3,
      });
      const change = (file: string, request: object) =>
        office.world.services.sheets.batchUpdate(office.email, file, {
          requests: [request],
        } as never);
      change(id, {deleteDimension: {range: range(103)}});
      change(id, {insertDimension: {range: range(104)}});
      change(office.workbookId, {deleteDimension: {range: range(9001)}});
      return token;
    },
    act(office, token) {
      askUntilDone<RegisterChecked>(office, last =>
        last?.next === '' ? null : {do: 'restore', token, from: last?.next ?? ''},
      );
    },
  },
  {
    name: 'the import of an old register',
    struck: 'request',
    prepare: office => office.signIn(ADMIN),
    act(office, token) {
      const text = asCsv(oldRegister(120));
      askUntilDone<ImportDone>(office, last =>
        last?.done === 120 ? null : {do: 'runImport', token, text},
      );
    },
  },
  {
    name: 'the destruction of what outlived its rule',
    struck: 'request',
    prepare(office) {
      submit(office);
      const token = office.signIn(ADMIN);
      const data = Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('base64');
      const wish = {do: 'attach', token, id: 'foto', entry: 1, name: 'foto.jpg', data};
      office.act(token, office.ask<ComplaintView>(wish), {type: 'void', reason: 'Percobaan'});
      wakeTwice(office);
      // Within the hour that an office has to recover lies the night's comparison.
      office.world.advance(Date.parse('2029-11-06T00:50:00+07:00'));
      const basis = 'Keputusan Camat Contoh';
      office.world.act({
        do: 'edit',
        file: office.workbookId,
        range: "'Retensi'!A3:C4",
        values: [
          ['Identitas pelapor', '2', basis],
          ['Berkas lampiran', '2', basis],
        ],
        as: office.email,
      });
      const admin = office.signIn(ADMIN);
      office.ask({do: 'applySettings', token: admin});
      return admin;
    },
    act(office, token) {
      askUntilDone<RetentionDone>(office, last =>
        last?.next === 0 ? null : {do: 'eraseOutlived', token, from: last?.next ?? 1},
      );
    },
  },
];

/** What must be the same whatever struck: numbers, words, letters, papers, what is thrown away, a sound ledger and a right Buku Kerja. */
function outcome(office: TestOffice) {
  const {world, email, workbookId} = office;
  const ledger = openLedger(world);
  const register = ledger.rows('register').filter(row => row[1]);
  const book = world.services.sheets.valuesGet(email, workbookId, "'Register Aduan'!A3:O200", {})
    .values as string[][] | undefined;
  const sent = [CITIZEN, ADMIN, PPID].map(person =>
    mailsOf(world, person)
      .filter(mail => mail.from.includes(email) && !/kode masuk/.test(mail.subject))
      // One that numbered the missing response and died leaves nothing to find.
      .map(mail => mail.subject.replace(/^\d+ selisih/, 'selisih'))
      .sort(),
  );
  return {
    register: register.map(row => [row[0], row[1], row[2]]),
    responses: new Set(register.map(row => row[6]).filter(Boolean)).size,
    isSound: brokenLine(ledger.journal(), digest) === undefined,
    texts: ledger.rows('texts').map(row => JSON.parse(row[1]!).materials?.length as number),
    sent,
    papers: Object.values(world.services.drive.state.files)
      .map(file => file.name)
      .filter(name => name.startsWith('Berita Acara'))
      .sort(),
    thrown: Object.values(world.services.drive.state.files)
      .filter(file => file.trashed)
      .map(file => file.name)
      .sort(),
    book: (book ?? []).map(row => [row[0], row[14]]),
    findings: verified(office),
  };
}

function verified(office: TestOffice): string[] {
  const token = office.signIn(ADMIN);
  return office.ask<RegisterChecked>({do: 'verify', token, from: ''}).findings;
}

/** A scene at its beginning, and what an undisturbed run makes of it. */
interface Stage {
  scene: Scene;
  office: TestOffice;
  state: WorldState;
  prepared: string;
}

/** Only the scenes wake the desk up by time. */
function freeze({state}: Workspace): void {
  for (const trigger of state.services.script.triggers) trigger.next = Infinity;
}

async function stageOf(scene: Scene, turn: number): Promise<Stage> {
  const office = await openTestOffice(scene.now ? {now: Date.parse(scene.now)} : {});
  freeze(office.world);
  const prepared = scene.prepare(office);
  office.world.advance(office.world.clock.now() + turn * 5 * MINUTE);
  return {scene, office, state: copyState(office.world.state), prepared};
}

/** Plays a scene; afterwards the desk has an hour to recover by itself. */
function play({scene, office, state, prepared}: Stage, blow: Blow) {
  const world = openWorld({from: state});
  const copy = testOffice(world, office);
  const from = world.state.executions.records.length;
  blow(world);
  scene.act(copy, prepared);
  // What has not struck by now would wait for a call that is no part of the scene.
  world.state.faults.armed = [];
  world.state.faults.kills = [];
  const calls = world.state.executions.records
    .slice(from)
    .filter(one => one.functionName === scene.struck)
    .flatMap(one => one.calls.map(call => call.member));
  for (let ticks = 0; ticks < 5; ticks += 1) {
    world.advance(world.clock.now() + 7 * MINUTE);
    wakeTwice(copy);
  }
  const found = outcome(copy);
  world.close();
  return {found, calls};
}

/**
 * Plays a scene with each of its calls killed, failing before and failing after its effect, on both turns of the tick.
 *
 * @param step 1 for every blow; more for a sample that moves on with each scene.
 * @returns what came out otherwise than undisturbed, by the name of the blow, and how many blows there were.
 */
export async function strikeScene(
  scene: Scene,
  step = 1,
): Promise<{count: number; wrong: Array<{name: string; found: object; wanted: object}>}> {
  const wrong: Array<{name: string; found: object; wanted: object}> = [];
  let count = 0;
  for (const turn of scene.struck === 'onTick' ? [0, 1] : [0]) {
    const stage = await stageOf(scene, turn);
    const {found: wanted, calls} = play(stage, () => undefined);
    const all = blows(calls);
    for (const [name, blow] of all.filter((_blow, index) => index % step === 0)) {
      count += 1;
      const {found} = play(stage, blow);
      if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push({name, found, wanted});
    }
    stage.office.world.close();
  }
  return {count, wrong};
}
