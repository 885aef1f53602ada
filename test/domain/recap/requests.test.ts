import {LEGAL_LIMITS} from '../../../src/data/legal-limits';
import {requestFigures} from '../../../src/domain/recap/requests';
import {officeSettings} from '../../office-settings';
import {dossierOf, simulatedYear} from './year';

/** An information request of the simulated year that was answered. */
const REQUEST = simulatedYear(7, 160)
  .map(one => dossierOf(one).complaint)
  .find(one => one.classification?.kind === 'informationRequest' && one.answeredAt !== null)!;

const DAY = 24 * 60 * 60_000;
const answeredAfter = (days: number) => ({
  ...REQUEST,
  reopenings: [],
  request: undefined,
  answeredAt: REQUEST.receivedAt + days * DAY,
});
const lateUnder = (amount: number, days: number) => {
  const limits = LEGAL_LIMITS.map(one =>
    one.kind === 'informationRequest' ? {...one, limit: {...one.limit, amount}} : one,
  );
  return requestFigures([answeredAfter(days)], officeSettings({limits})).late;
};

describe('P3, C2 the annual figures of information requests', () => {
  it('a request is late by the limit of the office’s own table', () => {
    expect(lateUnder(10, 3)).toBe(0);
    expect(lateUnder(10, 60)).toBe(1);
    expect(lateUnder(90, 60)).toBe(0);
  });
});
