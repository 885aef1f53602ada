import type {InstallChoices, Readiness} from '../../../src/domain/desk/setting-up';
import {FIRST_DRAFT, shippedLists} from '../../../src/ui/install/core/draft';
import {flawsIn} from '../../../src/ui/install/core/flaws';
import {postsOf, withActor} from '../../../src/ui/install/core/staff';
import {INITIAL, type InstallEvent, type State} from '../../../src/ui/install/core/state';
import {step} from '../../../src/ui/install/core/step';

const HELLO = {installed: false, officeName: '', isOffice: true};
const PROPOSAL = {
  formId: 'f1',
  title: 'Formulir Aduan',
  questions: [
    {id: '1', title: 'Nama'},
    {id: '2', title: 'Isi aduan'},
  ],
  mapping: {formId: 'f1', fields: {1: 'name' as const, 2: 'body' as const}},
  responses: 0,
  steps: [
    {no: 2, name: 'Menerima', actor: 'Admin'},
    {no: 3, name: 'Mengklasifikasi', actor: 'Pengelola'},
    {no: 5, name: 'Menjawab', actor: 'Admin'},
  ],
  inForce: null,
};

function play(...events: InstallEvent[]): State {
  return events.reduce((state, event) => step(state, event).state, INITIAL);
}

const ready = (consent: Readiness['consent']): InstallEvent => ({
  type: 'ended',
  ending: {
    type: 'answered',
    outcome: {to: 'readiness', value: {consent, person: 'kantor@example.com', owner: ''}},
  },
});
const OPENED: InstallEvent[] = [
  {type: 'started'},
  ready(null),
  {type: 'ended', ending: {type: 'answered', outcome: {to: 'hello', value: HELLO}}},
];
const PROPOSED: InstallEvent[] = [
  ...OPENED,
  {type: 'gaveForm', url: ' https://docs.google.com/forms/d/f1/edit '},
  {type: 'ended', ending: {type: 'answered', outcome: {to: 'proposal', value: PROPOSAL}}},
];

describe('O1 a consent that is missing', () => {
  const LACKING = {url: 'https://script.google.com/izin', lacking: ['gmail.send' as const]};

  it('stops the page before anything is asked of the office, and goes on once it is given', () => {
    const stopped = play({type: 'started'}, ready(LACKING));
    expect(stopped).toMatchObject({call: null, isOffice: null, ready: {consent: LACKING}});
    const asked = step(stopped, {type: 'again'}).state;
    expect(asked.call).toEqual({do: 'readiness'});
    expect(step(asked, ready(null)).state.call).toEqual({do: 'hello'});
  });
});

describe('O1 who does which step of the SOP', () => {
  it('is asked by actor, and a step can be given to another', () => {
    const {draft, proposal} = play(
      ...PROPOSED,
      {type: 'gaveStep', no: 5, actor: 'Pengelola'},
      {type: 'tookActor', place: 0, actor: 'Pengelola', takes: true},
    );
    const numbers = postsOf(proposal!.steps, draft).map(({actor, steps}) => [
      actor,
      steps.map(({no}) => no),
    ]);
    expect(numbers).toEqual([
      ['Admin', [2]],
      ['Pengelola', [3, 5]],
    ]);
    expect(draft.officers[0]!.actors).toEqual(['Pengelola']);
    const undone = withActor(draft, {place: 0, actor: 'Pengelola', takes: false});
    expect(undone.officers[0]!.actors).toEqual([]);
  });
});

describe('I1 the mapping of the Form', () => {
  it('is proposed from the link and can be changed question by question', () => {
    expect(play(...PROPOSED.slice(0, 4)).call).toEqual({
      do: 'proposal',
      formUrl: 'https://docs.google.com/forms/d/f1/edit',
    });
    const {draft} = play(...PROPOSED, {type: 'mapped', question: '1', field: null});
    expect(draft).toMatchObject({formId: 'f1', mapping: {formId: 'f1', fields: {2: 'body'}}});
    expect(draft.mapping.fields).not.toHaveProperty('1');
  });

  it('must say where the complaint stands, and use each field once', () => {
    const without = play(
      ...PROPOSED,
      {type: 'mapped', question: '2', field: null},
      {type: 'wentOn'},
    );
    expect(without).toMatchObject({stage: 'form', flaws: {mapping: 'body'}});
    const twice = play(
      ...PROPOSED,
      {type: 'mapped', question: '1', field: 'body'},
      {type: 'wentOn'},
    );
    expect(twice.flaws).toEqual({'question-1': 'twice', 'question-2': 'twice'});
    const mended = step(twice, {type: 'mapped', question: '1', field: 'name'}).state;
    expect(mended.flaws).toEqual({});
    expect(step(mended, {type: 'wentOn'}).state.stage).toBe('office');
  });
});

describe('what is wrong with a page of the wizard', () => {
  const draft = (values: Partial<InstallChoices>): InstallChoices => ({
    ...FIRST_DRAFT,
    superior: {name: 'Inspektorat', email: 'inspektorat@example.com'},
    ...values,
  });
  const rina = {name: 'Rina', email: 'rina@example.com', role: 'admin' as const};
  const unit = {name: 'Seksi A', ppidName: 'Adi', ppidEmail: 'adi@example.com'};

  it.each([
    ['office', {officeName: ' '}, {officeName: 'missing'}],
    ['office', {officeName: 'Kecamatan', serviceHours: ''}, {serviceHours: 'missing'}],
    ['officers', {officers: [{...rina, role: 'pengelola' as const}]}, {officers: 'admin'}],
    ['officers', {officers: [{...rina, email: 'rina'}]}, {'officer-0-email': 'email'}],
    [
      'officers',
      {officers: [rina, {...rina, email: 'RINA@example.com'}]},
      {'officer-1-email': 'sameEmail'},
    ],
    ['officers', {officers: [{...rina, name: ''}]}, {'officer-0-name': 'missing'}],
    [
      'officers',
      {officers: [rina], superior: {name: '', email: ''}},
      {superiorName: 'superior', superiorEmail: 'email'},
    ],
    [
      'officers',
      {officers: [rina], superior: {name: 'Rina', email: 'Rina@example.com'}},
      {superiorEmail: 'superiorIsOfficer'},
    ],
    ['units', {units: []}, {units: 'missing'}],
    ['units', {units: [unit, {...unit, name: 'seksi a '}]}, {'unit-1-name': 'sameName'}],
    ['units', {units: [{...unit, ppidName: ''}]}, {'unit-0-ppidName': 'missing'}],
    ['units', {units: [{...unit, ppidEmail: ''}]}, {'unit-0-ppidEmail': 'email'}],
    ['units', {units: [unit], categories: ['', ' ']}, {categories: 'missing'}],
    ['units', {units: [unit]}, {}],
  ] as const)('%s %j', (stage, values, flaws) => {
    expect(flawsIn(stage, draft(values as Partial<InstallChoices>))).toEqual(flaws);
  });
});

describe('an error', () => {
  it('does not appear while a field is still being filled', () => {
    const state = {...INITIAL, stage: 'officers' as const};
    const officers = [{name: '', email: 'ri', role: 'admin' as const}];
    expect(step(state, {type: 'changed', values: {officers}}).state.flaws).toEqual({});
  });
});

describe('O1 the installation', () => {
  it('sends what was typed without stray spaces and empty lines', () => {
    const state = play(
      ...PROPOSED,
      {type: 'changed', values: {officeName: ' Kecamatan ', categories: ['Jalan ', '', 'Jalan']}},
      {type: 'confirmed'},
    );
    expect(state.call).toMatchObject({
      do: 'install',
      office: {officeName: 'Kecamatan', categories: ['Jalan'], formId: 'f1'},
    });
  });

  it('keeps the proposed hours in step with the zone until they are changed by hand', () => {
    const moved = play({type: 'changed', values: {zone: 'WIT'}});
    expect(moved.draft.serviceHours).toContain('16.00 WIT');
    const own = step(moved, {type: 'changed', values: {serviceHours: 'Setiap hari'}}).state;
    const back = step(own, {type: 'changed', values: {zone: 'WIB'}}).state;
    expect(back.draft.serviceHours).toBe('Setiap hari');
  });

  it('is never repeated unasked, and by hand with the same choices', () => {
    const sent = play(...PROPOSED, {type: 'confirmed'});
    const lost = step(sent, {type: 'ended', ending: {type: 'lost'}});
    expect(lost.effects).toEqual([]);
    expect(lost.state.problem?.message).toMatch(/^Isian Anda aman/);
    expect(step(lost.state, {type: 'again'}).state.call).toEqual(sent.call);
  });

  it('shows a refusal in the words of the desk', () => {
    const ending = {type: 'refused' as const, code: 'form-not-opened', message: 'Tidak terbuka.'};
    const {problem} = play(...PROPOSED.slice(0, 4), {type: 'ended', ending});
    expect(problem).toEqual({message: 'Tidak terbuka.', again: null});
  });

  it('begins, run again, with what is in force and the confirmed mapping of the same Form', () => {
    const mapping = {formId: 'f1', fields: {2: 'body' as const}};
    const inForce = {...FIRST_DRAFT, formId: 'f1', mapping, officeName: 'Kecamatan Contoh'};
    const value = {...PROPOSAL, inForce};
    const proposed: InstallEvent = {
      type: 'ended',
      ending: {type: 'answered', outcome: {to: 'proposal', value}},
    };
    expect(play(...PROPOSED.slice(0, 4), proposed).draft).toEqual(inForce);
  });

  it('R4: takes no address outside the office that cannot be written to', () => {
    const wrong = {...FIRST_DRAFT, officeName: 'Kecamatan', auditEmail: 'inspektorat'};
    expect(flawsIn('office', wrong)).toEqual({auditEmail: 'email'});
    expect(flawsIn('office', {...wrong, auditEmail: ' '})).toEqual({});
  });
});

describe('C3 the list of units and categories', () => {
  it('is a kecamatan’s at first, and a city’s at one click', () => {
    expect(FIRST_DRAFT).toMatchObject(shippedLists('kecamatan'));
    const {draft} = play(...PROPOSED, {type: 'changed', values: shippedLists('kota')});
    expect(draft.units.map(one => one.name)).toContain('Dinas Perhubungan');
    expect(draft.categories).toContain('Perparkiran');
  });
});
