import {brokenLine} from '../../src/domain/ledger/journal';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {LocalOffice} from '../../tools/office';
import {installedDesk} from '../../tools/office/installed';
import {digest, openLedger} from '../../tools/office/register';
import {openWorld, type Workspace} from '../../workspace';
import {sample} from '../amount';
import {anew, type Beginning, type Blow, blows, callsIn} from './kill-office';
import {mailsOf, MONDAY} from './office';
import {CLASSIFY} from './acts';

const CITIZENS = ['sari.contoh@example.com', 'tono.misal@example.com'];
const HOUR = 60 * 60_000;

/** What happened to all that was sent in, as citizens and Buku Kerja see it. */
function outcome(world: Workspace, office: LocalOffice) {
  const ledger = openLedger(world);
  const register = ledger.rows('register').filter(row => row[1]);
  const book = world.services.sheets.valuesGet(
    office.email,
    office.workbookId,
    "'Register Aduan'!A3:P10",
    {},
  ).values as string[][];
  return {
    numbers: register.map(row => row[1]),
    responses: new Set(register.map(row => row[6])).size,
    isSound: brokenLine(ledger.journal(), digest) === undefined,
    mails: CITIZENS.map(email =>
      mailsOf(world, email).map(mail => mail.subject.replace(/\[.*?\] (\S+ \S+).*/, '$1')),
    ),
    book: book.map(row => [row[0], row[14]]),
    open: Object.keys(JSON.parse(ledger.rows('head')[0]![0]!).sending).length,
  };
}

/** A drain of two responses, the trigger of the second one missed. */
function drain(beginning: Beginning, blow: Blow) {
  const office = anew(beginning);
  const {world} = office;
  for (const email of CITIZENS)
    world.services.forms.submit(office.formId, {
      answers: {'Alamat surel': email, 'Isi aduan': 'Lampu padam'},
      respondent: null,
    });
  world.state.executions.waiting.splice(1);
  blow(world);
  world.advance(world.clock.now() + 2 * HOUR);
  return {office, execution: world.state.executions.records};
}

/** An answer approved at the desk: its mail follows the commit. The page repeats a call it got no answer to. */
function decide(beginning: Beginning, blow: Blow) {
  const office = anew(beginning);
  const {world} = office;
  const view = office.ask<ComplaintView>({do: 'open', token: beginning.token, entry: 1});
  blow(world);
  const message = {
    do: 'act',
    token: beginning.token,
    id: 'satu',
    entry: 1,
    seen: view.complaint.version,
    acts: [{type: 'approve'}],
  };
  let answered = false;
  for (let tries = 0; tries < 3 && !answered; tries += 1) {
    try {
      office.ask(message);
      answered = true;
    } catch (error) {
      expect(String(error)).not.toMatch(/stale|wrong-status/);
    }
  }
  expect(answered).toBe(true);
  world.advance(world.clock.now() + 2 * HOUR);
  return {office};
}

/** The calls of an undisturbed run, in their order. */
function callsOf(run: (blow: Blow) => {office: {world: Workspace}}, fn: string): string[] {
  return callsIn(run(() => undefined).office.world, fn);
}

describe('R1, R3 an execution that dies or meets a fault, at every call', () => {
  let beginning: Beginning;
  let answering: Beginning;

  beforeAll(async () => {
    const {office: local, state} = await installedDesk(MONDAY);
    const world = openWorld({from: state});
    // A first sweep, so that the blows fall on an office at work.
    world.advance(MONDAY + HOUR);
    beginning = {state: world.state, office: local, token: ''};

    const office = anew(beginning);
    office.submit({'Alamat surel': CITIZENS[0]!, 'Isi aduan': 'Lampu padam'});
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, CLASSIFY, {type: 'draft', answer: 'Lampu sudah diganti.'});
    office.world.advance(office.world.clock.now() + HOUR);
    answering = {state: office.world.state, office: local, token};
  });

  it('leaves one number and one receipt for each response, a sound chain and a right Buku Kerja', () => {
    const calls = callsOf(blow => drain(beginning, blow), 'onFormSubmit');
    expect(calls.length).toBeGreaterThan(8);
    for (const [name, blow] of sample(blows(calls), 4)) {
      const {office} = drain(beginning, blow);
      expect({name, ...outcome(office.world, office)}).toEqual({
        name,
        numbers: ['ADU-2026-0001', 'ADU-2026-0002'],
        responses: 2,
        isSound: true,
        mails: [['Aduan Anda'], ['Aduan Anda']],
        book: [
          ['ADU-2026-0001', 'Diterima'],
          ['ADU-2026-0002', 'Diterima'],
        ],
        open: 0,
      });
    }
  }, 300_000);

  it('leaves one answer and one decision', () => {
    const calls = callsOf(blow => decide(answering, blow), 'request').slice(-7);
    expect(calls).toContain('Gmail.Users.Messages.send');
    for (const [name, blow] of sample(blows(calls), 4)) {
      const {office} = decide(answering, blow);
      expect({name, ...outcome(office.world, office)}).toEqual({
        name,
        numbers: ['ADU-2026-0001'],
        responses: 1,
        isSound: true,
        mails: [['Aduan Anda', 'Jawaban aduan:'], []],
        book: [['ADU-2026-0001', 'Dijawab']],
        open: 0,
      });
    }
  }, 300_000);

  it('R1: refuses the late write of a dead execution, whatever was committed meanwhile', () => {
    const office = anew(beginning);
    const {world} = office;
    const {operations} = world;
    const BATCH = 'Sheets.Spreadsheets.batchUpdate';
    const batchUpdate = operations[BATCH]!;
    const parked: Array<() => unknown> = [];
    operations[BATCH] = (of, caller, ...args) => {
      if (parked.length > 0 || !JSON.stringify(args).includes('deleteNamedRange'))
        return batchUpdate(of, caller, ...args);
      // The request is on its way when its execution dies; Google gets to it much later.
      parked.push(() => batchUpdate(of, caller, ...args));
      world.kill(1);
      throw new Error('the execution is dead');
    };
    office.submit({'Alamat surel': CITIZENS[0]!, 'Isi aduan': 'Lampu padam'});
    office.submit({'Alamat surel': CITIZENS[1]!, 'Isi aduan': 'Lampu padam'});
    world.advance(world.clock.now() + HOUR);
    const before = JSON.stringify(outcome(world, office));
    expect(parked).toHaveLength(1);
    expect(parked[0]!).toThrow(/named range/i);
    world.advance(world.clock.now() + HOUR);
    expect(JSON.stringify(outcome(world, office))).toBe(before);
    expect(outcome(world, office)).toMatchObject({
      numbers: ['ADU-2026-0001', 'ADU-2026-0002'],
      responses: 2,
      isSound: true,
    });
  });
});
