import type {DeskFigures} from '../../domain/desk/figures';
import {assertMay} from '../../domain/desk/permissions';
import type {Period} from '../../domain/recap/period';
import {recap} from '../../domain/recap/recap';
import {deskFigures} from '../../ui/text/desk/figures';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';
import {readPeriod, spanOf} from './read-period';

/** P4, P5: a period's figures for an officer, from the recap's own model; nothing is filed. */
export function viewFigures(desk: Desk, identify: Identify, period: Period): DeskFigures {
  const snapshot = desk.ledger.read({});
  const {head, settings} = snapshot;
  const officer = identify(snapshot);
  assertMay(officer, 'recap');
  const {zone} = settings.office;
  const dossiers = readPeriod(desk.ledger, spanOf(period, head), {period, zone});
  return deskFigures(recap(dossiers, settings, {period, now: desk.now()}), settings);
}
