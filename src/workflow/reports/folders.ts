import {kindOfPeriod, type Period} from '../../domain/recap/period';

/** P2: a folder for each year and month; what is longer than a month lies in its year's. */
export function foldersFor(period: Period): string[] {
  const [year, month] = period.from.split('-') as [string, string];
  const isLong = !['day', 'week', 'month'].includes(kindOfPeriod(period) ?? '');
  const spansMonths = period.from.slice(0, 7) !== period.to.slice(0, 7);
  return isLong && spansMonths ? ['Arsip', year] : ['Arsip', year, month];
}
