import type {DeskFigures} from '../../domain/desk/figures';
import {mayDo} from '../../domain/desk/permissions';
import type {Snapshot} from '../../domain/ledger/transaction';
import type {Period} from '../../domain/recap/period';
import {recap} from '../../domain/recap/recap';
import {Refusal} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import {deskFigures} from '../../ui/text/desk/figures';
import type {Desk} from '../ports';
import {readPeriod, spanOf} from './read-period';

/** P4, P5: a period's figures for an officer, from the recap's own model; nothing is filed. */
export function viewFigures(
  desk: Desk,
  identify: (snapshot: Snapshot) => Officer,
  period: Period,
): DeskFigures {
  const snapshot = desk.ledger.read({});
  const {head, settings} = snapshot;
  const officer = identify(snapshot);
  if (!mayDo(officer.role, 'recap')) throw new Refusal('not-allowed', {officer: officer.name});
  const {zone} = settings.office;
  const dossiers = readPeriod(desk.ledger, spanOf(period, head), {period, zone});
  return deskFigures(recap(dossiers, settings, {period, now: desk.now()}), settings);
}
