import {shippedProcedure} from '../../data/procedures';
import type {Channel} from '../channel';
import type {OfficeSettings} from '../settings';
import {type Procedure, procedureKey} from './procedure';

type Procedures = Pick<OfficeSettings, 'procedure' | 'socialProcedure' | 'procedures'>;

/** The platforms whose complaints an SOP for social media governs (SOP B2). */
const SOCIAL: readonly Channel[] = ['instagram', 'facebook', 'x', 'tiktok', 'whatsapp'];

/** The procedure behind the key that a complaint keeps: every version that was ever in force stays readable. */
export function procedureOf(
  key: string,
  {procedures = []}: Pick<Procedures, 'procedures'>,
): Procedure {
  const found = procedures.find(one => procedureKey(one) === key) ?? shippedProcedure(key);
  if (!found) throw new Error(`no procedure ${key} was ever in force`);
  return found;
}

/** The key of the procedure that governs a complaint registered now. */
export function procedureFor(
  channel: Channel,
  {procedure, socialProcedure}: Pick<Procedures, 'procedure' | 'socialProcedure'>,
): string {
  return socialProcedure && SOCIAL.includes(channel) ? socialProcedure : procedure;
}
