import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, type TestOffice} from './office';
import {CLASSIFY, REFER} from './acts';

const PPID = 'ppid.4@example.com';
const ANSWERS = {'Alamat surel': 'sari.contoh@example.com', 'Isi aduan': 'Lampu padam'};

/** What each part may ask of Google ("What a call is, and what it may cost"). */
export const LIMITS = {
  'idle tick': 4,
  'drain of 1': 13,
  'drain of 20': 32,
  'the inbox': 2,
  'opening a complaint, with what was learned': 2,
  'a decision with its mail': 7,
  'the ingest of 1 reply': 7,
};

export type Figures = Record<keyof typeof LIMITS, number>;

/** The calls of each part, measured on an office as it is; `entry` is the place of the next complaint. */
export function measure(office: TestOffice, entry: number): Figures {
  const {world} = office;
  const spent = () => {
    const tally = world.read({what: 'calls'}) as Record<string, {count: number}>;
    return Object.values(tally).reduce((sum, {count}) => sum + count, 0);
  };
  const quiet = () => {
    for (let ticks = 0; ticks < 6; ticks += 1) office.tick();
    spent();
  };
  const token = office.signIn('ayu.admin@example.com');
  quiet();
  office.tick();
  const idle = spent();
  office.tick();
  const figures: Figures = {
    'idle tick': Math.max(idle, spent()),
    'drain of 1': 0,
    'drain of 20': 0,
    'the inbox': 0,
    'opening a complaint, with what was learned': 0,
    'a decision with its mail': 0,
    'the ingest of 1 reply': 0,
  };
  office.submit(ANSWERS);
  figures['drain of 1'] = spent();
  office.inbox(token);
  figures['the inbox'] = spent();
  const view = office.ask<ComplaintView>({do: 'open', token, entry});
  const classified = office.act(token, view, CLASSIFY);
  spent();
  office.act(token, classified, REFER);
  figures['a decision with its mail'] = spent();
  office.ask<ComplaintView>({do: 'open', token, entry});
  figures['opening a complaint, with what was learned'] = spent();
  quiet();
  const referral = mailsOf(world, PPID).at(-1)!;
  world.services.gmail.reply(PPID, referral.id, {text: 'Sudah diganti.'});
  world.act({do: 'call', fn: 'onTick', via: 'trigger', as: office.email});
  figures['the ingest of 1 reply'] = spent();
  quiet();
  for (let n = 0; n < 20; n += 1)
    world.services.forms.submit(office.formId, {answers: ANSWERS, respondent: null});
  world.state.executions.waiting.splice(1);
  world.advance(world.clock.now() + 60_000);
  figures['drain of 20'] = spent();
  return figures;
}

/** The parts that asked for more than they may. */
export function tooMany(figures: Figures, limits: Figures = LIMITS): string[] {
  return (Object.keys(limits) as Array<keyof Figures>)
    .filter(part => figures[part] > limits[part])
    .map(part => `${part}: ${figures[part]} of ${limits[part]}`);
}
