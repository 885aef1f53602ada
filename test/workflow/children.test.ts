import type {Act} from '../../src/domain/desk/act';
import {writeTrackingKey} from '../../src/domain/tracking/key';
import {actOnComplaint} from '../../src/workflow/desk/act-on-complaint';
import {speak} from '../../src/workflow/visitors/speak';
import {signer} from '../../src/workflow/signer';
import type {MemoryDesk} from './memory-desk';
import {openOffice} from './random-acts';

describe('C5 a complaint that waits for another one’s answer', () => {
  let office: MemoryDesk;
  let commands = 0;

  function does(entry: number, ...acts: Act[]) {
    const {desk} = office;
    const seen = office.dossier(entry).complaint.version;
    const id = `perintah ${(commands += 1)}`;
    const officer = office.snapshot().settings.officers.find(({role}) => role === 'admin')!;
    return actOnComplaint(desk, () => officer, {id, entry, seen, acts});
  }

  const child = () => office.dossier(2).complaint;

  beforeEach(() => {
    office = openOffice();
    does(2, {type: 'link', parent: 1, as: 'duplicate'});
    expect(child().parent?.entry).toBe(1);
  });

  it.each<[string, Act]>([
    ['dismissed', {type: 'dismiss', reason: 'Uji coba.'}],
    ['withdrawn at the desk', {type: 'withdraw', reason: 'Sudah selesai.', how: 'phone'}],
    ['forwarded', {type: 'forward', to: 'Dinas Pekerjaan Umum', reason: 'Jalan kabupaten.'}],
    ['voided', {type: 'void', reason: 'Nomor ganda.'}],
  ])('comes back by itself where that one is %s', (_how, act) => {
    does(1, act);
    expect([child().status, child().parent]).toEqual(['received', null]);
  });

  it('comes back where that one’s citizen withdraws it on the tracking page', () => {
    const key = writeTrackingKey(1, signer(office.desk));
    const speech = {what: 'withdraw', text: 'Sudah selesai sendiri.'} as const;
    speak(office.desk, {key, number: '', code: '', id: 'ucapan', speech});
    expect([child().status, child().parent]).toEqual(['received', null]);
  });

  it('is not worked on by itself, but its citizen is heard', () => {
    expect(() => does(2, {type: 'dismiss', reason: 'Uji coba.'})).toThrow('joined');
    expect(() => does(2, {type: 'hear', text: 'Masih gelap.', how: 'phone'})).not.toThrow();
    expect(() => does(2, {type: 'keepApart', other: 1})).not.toThrow();
    expect(child().parent).toBeNull();
  });

  it('was answered and opened again is a matter of its own', () => {
    const answer = 'Lampu di Karangluhur sudah kami ganti pada 2 November 2026.';
    const send: Act[] = [
      {type: 'draft', answer},
      {type: 'approve', overrideReason: 'Sudah dibaca.'},
    ];
    const classification = {
      kind: 'nonSupervisoryComplaint',
      category: office.snapshot().settings.categories[0]!,
      urgency: 'medium',
      complete: true,
      clear: true,
    } as const;
    does(1, {type: 'classify', classification}, ...send);
    expect(child().status).toBe('answered');
    const again: Act = {type: 'reopen', reason: 'Padam lagi.', how: 'phone'};
    does(2, again);
    does(1, again);
    const officer = office.snapshot().settings.officers.find(({role}) => role === 'pengelola')!;
    const {desk} = office;
    const seen = office.dossier(1).complaint.version;
    actOnComplaint(desk, () => officer, {id: 'lagi', entry: 1, seen, acts: send});
    expect(office.dossier(1).complaint.status).toBe('answered');
    expect(child().status).toBe('reopened');
  });
});
