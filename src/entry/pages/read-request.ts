import type {Request} from '../../domain/desk/protocol';
import {withoutTurns} from '../../domain/direction';
import {CURES} from '../../domain/health/ailment';
import {Refusal} from '../../domain/result';

type Shape = 'string' | 'file' | 'number' | 'flag' | 'list' | 'words' | 'record' | 'cure';

/** Ten megabytes in base64; the desk measures the file itself. */
const LONGEST_FILE = 15_000_000;

/** What each message must carry. */
const SHAPES: {[D in Request['do']]: Record<string, Shape>} = {
  hello: {},
  askCode: {email: 'string'},
  signIn: {email: 'string', code: 'string'},
  renew: {key: 'string'},
  personalLink: {token: 'string'},
  signEveryoneOut: {token: 'string'},
  inbox: {token: 'string'},
  room: {token: 'string', name: 'string'},
  open: {token: 'string', entry: 'number'},
  openNumber: {token: 'string', number: 'string'},
  act: {token: 'string', id: 'string', entry: 'number', seen: 'number', acts: 'list'},
  checkAnswer: {text: 'string', words: 'words', about: 'record'},
  compare: {token: 'string', entry: 'number', other: 'number'},
  forget: {token: 'string', email: 'string', from: 'string', to: 'string'},
  openIdentity: {token: 'string', id: 'string', entry: 'number', reason: 'string'},
  enter: {token: 'string', id: 'string', draft: 'record'},
  settleStray: {token: 'string', id: 'string', message: 'string', how: 'string'},
  attach: {token: 'string', id: 'string', entry: 'number', name: 'string', data: 'file'},
  sendLetter: {
    token: 'string',
    id: 'string',
    entry: 'number',
    seen: 'number',
    name: 'string',
    data: 'file',
  },
  addFile: {key: 'string', number: 'string', code: 'string', name: 'string', data: 'file'},
  speak: {key: 'string', number: 'string', code: 'string', id: 'string', speech: 'record'},
  compareOutside: {token: 'string', id: 'string', system: 'string', text: 'file'},
  webhook: {token: 'string', renew: 'flag'},
  recap: {token: 'string', wish: 'record'},
  figures: {token: 'string', period: 'record'},
  lookRetention: {token: 'string', from: 'number'},
  eraseOutlived: {token: 'string', from: 'number'},
  erasureMinutes: {token: 'string', from: 'number'},
  verify: {token: 'string', from: 'string'},
  restore: {token: 'string', from: 'string'},
  print: {token: 'string', paper: 'record'},
  formChanges: {token: 'string'},
  remapForm: {token: 'string', id: 'string', mapping: 'record'},
  applySettings: {token: 'string'},
  exportSettings: {token: 'string'},
  importSettings: {token: 'string', text: 'file', use: 'string'},
  handOverDesk: {token: 'string', from: 'string', to: 'string'},
  health: {token: 'string'},
  cure: {token: 'string', cure: 'cure'},
  training: {token: 'string', round: 'number'},
  gradeTraining: {token: 'string', answers: 'list'},
  readiness: {},
  adoptLedger: {addresses: 'string', key: 'string'},
  testMail: {},
  createForm: {officeName: 'string'},
  checkImport: {token: 'string', text: 'file'},
  runImport: {token: 'string', text: 'file'},
  proposal: {formUrl: 'string'},
  install: {office: 'record'},
};

/** What a message may leave out. */
const OPTIONAL: {[D in Request['do']]?: Record<string, Shape>} = {
  settleStray: {entry: 'number'},
};

/** Anyone may call the script's one global with anything; only a message of the right shape goes on. */
export function readRequest(message: unknown): Request {
  const fields = (message ?? {}) as Record<string, unknown>;
  const kind = fields.do;
  if (typeof kind !== 'string' || !Object.prototype.hasOwnProperty.call(SHAPES, kind)) {
    throw new Refusal('unknown-request');
  }
  for (const [field, shape] of Object.entries(SHAPES[kind as Request['do']])) {
    if (!hasShape(fields[field], shape)) throw new Refusal('bad-request', {field});
  }
  for (const [field, shape] of Object.entries(OPTIONAL[kind as Request['do']] ?? {})) {
    const value = fields[field];
    if (value !== undefined && !hasShape(value, shape)) throw new Refusal('bad-request', {field});
  }
  // The places of findings are counted in the text as it was sent.
  return kind === 'checkAnswer' ? (message as Request) : withoutTurns(message as Request);
}

function hasShape(value: unknown, shape: Shape): boolean {
  switch (shape) {
    case 'string':
      return typeof value === 'string' && value.length <= 100_000;
    case 'file':
      return typeof value === 'string' && value.length <= LONGEST_FILE;
    case 'number':
      return Number.isInteger(value) && (value as number) > 0;
    case 'list':
      return Array.isArray(value) && value.length > 0 && value.length <= 10;
    case 'words':
      return Array.isArray(value) && value.every(one => typeof one === 'string');
    case 'flag':
      return typeof value === 'boolean';
    case 'cure':
      return CURES.some(one => one === value);
    case 'record':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}
