import type {Dossier} from '../../src/domain/complaint/dossier';
import type {OfficeSettings} from '../../src/domain/settings';
import {median, recap} from '../../src/domain/recap/recap';

function dossier(entry: number, change: object, confidential = false): Dossier {
  return {
    entry,
    slot: null,
    complainant: {
      name: '',
      email: '',
      phone: '',
      address: '',
      identityNumber: '',
      account: '',
      confidential,
    } as Dossier['complainant'],
    texts: {title: `Aduan ${entry}`, body: '', extra: []} as unknown as Dossier['texts'],
    complaint: {
      register: `ADU-2026-000${entry}`,
      status: 'received',
      channel: 'webForm',
      receivedAt: 0,
      answeredAt: null,
      classification: null,
      referrals: [],
      ...change,
    } as unknown as Dossier['complaint'],
  };
}

const PARTIES = {
  units: [],
  officers: [],
  letterhead: {signatoryPosition: 'Camat Contoh'} as OfficeSettings['letterhead'],
};

describe('P1 the recap of a period', () => {
  const model = recap(
    [
      dossier(1, {status: 'answered', answeredAt: 10}),
      dossier(2, {status: 'referred', referrals: [{unit: 'Seksi A'}], channel: 'whatsapp'}),
      dossier(3, {status: 'dismissed'}, true),
      dossier(4, {}),
    ],
    PARTIES,
  );

  it('counts every complaint once in each table', () => {
    expect(model.total).toBe(4);
    for (const table of [model.byStatus, model.byChannel, model.byKind, model.byCategory]) {
      expect(table.reduce((sum, [, count]) => sum + count, 0)).toBe(4);
    }
    expect(model.byUnit).toEqual([['Seksi A', 1]]);
  });

  it('lists the ended ones as the SOP asks, and the open ones beside them so that none vanishes', () => {
    expect(model.answered.map(line => line.register)).toEqual(['ADU-2026-0001', 'ADU-2026-0003']);
    expect(model.open.map(line => line.register)).toEqual(['ADU-2026-0002', 'ADU-2026-0004']);
    expect([model.first, model.last]).toEqual(['ADU-2026-0001', 'ADU-2026-0004']);
  });

  it('does not tell what a confidential complaint is about', () => {
    expect(model.answered[1]!.subject).toBe('');
  });

  it.each([
    [[], null],
    [[5], 5],
    [[9, 1, 5], 5],
    [[1, 3], 2],
  ])('the middle of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
