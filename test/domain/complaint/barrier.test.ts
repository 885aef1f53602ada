import {
  type Guard,
  mayReceive,
  type Parties,
  recipientUnits,
} from '../../../src/domain/complaint/barrier';
import type {Accused} from '../../../src/domain/complaint/classification';

const HEAD = 'camat@example.com';
const PARTIES: Parties = {
  units: [
    {name: 'Seksi A', ppidName: 'Ani', ppidEmail: 'ani@example.com'},
    {name: 'Seksi B', ppidName: 'Budi', ppidEmail: 'Budi@example.com'},
    {name: 'Sekretariat', ppidName: 'Budi', ppidEmail: 'budi@example.com'},
  ],
  officers: [
    {email: 'admin@example.com', name: 'Admin', role: 'admin'},
    {email: 'olah@example.com', name: 'Olah', role: 'pengelola'},
    {email: HEAD, name: 'Cahya', role: 'pimpinan'},
  ],
  superior: {name: 'Inspektorat', email: 'inspektorat@example.com'},
};
const EVERYONE = ['admin@example.com', 'olah@example.com', HEAD];
const UNITS = ['Seksi A', 'Seksi B', 'Sekretariat', 'Inspektorat'];

function open(accused: Accused[], supervisory = false, parties = PARTIES): string[] {
  const guard: Guard = {accused, supervisory};
  return [
    ...EVERYONE.filter(email => mayReceive(guard, parties, {email})),
    ...UNITS.filter(unit => mayReceive(guard, parties, {unit})),
  ];
}

describe('C9 sekat terlapor', () => {
  it('lets everyone have what is about nobody', () => {
    expect(open([])).toEqual([...EVERYONE, ...UNITS]);
  });

  it('keeps what is about the head from the head and from all below, and leaves the one above', () => {
    expect(open([{is: 'head'}])).toEqual(['admin@example.com', 'olah@example.com', 'Inspektorat']);
  });

  it('sends what is about the head nowhere where no one above is known', () => {
    const {superior: _none, ...parties} = PARTIES;
    const guard: Guard = {accused: [{is: 'head'}], supervisory: false};
    expect(
      recipientUnits(parties).filter(({name}) => mayReceive(guard, parties, {unit: name})),
    ).toEqual([]);
  });

  it('keeps what is about a unit from it, and from another unit with the same mailbox', () => {
    expect(open([{is: 'unit', unit: 'Seksi A'}])).not.toContain('Seksi A');
    expect(open([{is: 'unit', unit: 'Seksi B'}])).toEqual([...EVERYONE, 'Seksi A', 'Inspektorat']);
  });

  it('keeps what is about a person from the desk and from the unit that person answers for', () => {
    expect(open([{is: 'person', email: 'olah@example.com'}])).toEqual([
      'admin@example.com',
      HEAD,
      ...UNITS,
    ]);
    expect(open([{is: 'person', email: 'ANI@example.com'}])).not.toContain('Seksi A');
  });

  it('C2 shows what is berkadar pengawasan to the admins, or to whom the office named', () => {
    expect(open([], true)).toEqual(['admin@example.com', ...UNITS]);
    const officers = PARTIES.officers.map(one => ({
      ...one,
      seesSupervisory: one.role === 'pengelola',
    }));
    expect(open([], true, {...PARTIES, officers})).toEqual(['olah@example.com', ...UNITS]);
  });
});
