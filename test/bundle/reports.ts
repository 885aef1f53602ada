import type {ReportKind, ReportMade, ReportWish} from '../../src/domain/desk/report';
import type {Period} from '../../src/domain/recap/period';
import type {TestOffice} from './office';

/** Asks for a report as the page does: again and again until all its steps are done. */
export function reportAt(
  office: Pick<TestOffice, 'ask'>,
  token: string,
  period: Period,
  kind: ReportKind = 'recap',
): ReportMade {
  let wish: ReportWish = {kind, period, number: ''};
  let filed: ReportMade['filed'] = null;
  for (;;) {
    const made = office.ask<ReportMade>({do: 'recap', token, wish});
    filed = filed ?? made.filed;
    if (wish.job && made.done >= made.steps) return {...made, filed};
    const {at, span, done} = made;
    wish = {...wish, job: {at, span, done}};
  }
}
