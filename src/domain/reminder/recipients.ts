import {mayReceive, recipientUnits} from '../complaint/barrier';
import type {CalendarDate} from '../instant';
import type {OpenPart, QueueItem} from '../ledger/queue';
import {type OfficeSettings, substituteOn} from '../settings';
import {FIRST_LATE} from './stage';

/** Someone a reminder goes to. */
export interface Reminded {
  email: string;
  name: string;
  /** `superior`: hears of what others owe. `alarmed`: of an emergency. */
  as: 'ppid' | 'superior' | 'officer' | 'alarmed';
}

/** K7, C9: who is reminded of a part: the PPID or the substitute, and of a late one the superior as well. */
export function remindedOf(
  {guard}: Pick<QueueItem, 'guard'>,
  part: Pick<OpenPart, 'unit' | 'ppid'>,
  stage: number,
  settings: OfficeSettings,
  today: CalendarDate,
): Reminded[] {
  const unit = recipientUnits(settings).find(one => one.name === part.unit);
  const substitute = unit && substituteOn(unit, today);
  // The unit may have another PPID by now than the one it was referred to.
  const ppid = substitute ?? {
    email: unit?.ppidEmail ?? part.ppid,
    name: unit?.ppidName ?? part.unit,
  };
  const mayBe = ({email}: {email: string}) => mayReceive(guard, settings, {email});
  const isUnitFree = mayReceive(guard, settings, {unit: part.unit});
  const people: Reminded[] =
    isUnitFree && mayBe(ppid) ? [{email: ppid.email, name: ppid.name, as: 'ppid'}] : [];
  if (stage < FIRST_LATE) return people;
  const heads = settings.officers.filter(({role}) => role === 'pimpinan');
  const above = unit?.superior ? [unit.superior, ...heads] : heads;
  // The first who may hear of it; what is about the head goes above the head.
  const superior = [...above, ...(settings.superior ? [settings.superior] : [])].find(
    one => mayBe(one) && one.email !== ppid.email,
  );
  return superior
    ? [...people, {email: superior.email, name: superior.name, as: 'superior'}]
    : people;
}

/** C4: everybody of the desk, the head included, who may see the complaint. */
export function alarmedOf({guard}: Pick<QueueItem, 'guard'>, settings: OfficeSettings): Reminded[] {
  return settings.officers
    .filter(({email}) => mayReceive(guard, settings, {email}))
    .map(({email, name}) => ({email, name, as: 'alarmed'}));
}

/** K10: whose turn at the desk it is: those who write answers and may see the complaint. */
export function deskOf({guard}: Pick<QueueItem, 'guard'>, settings: OfficeSettings): Reminded[] {
  return settings.officers
    .filter(({email, role}) => role !== 'pimpinan' && mayReceive(guard, settings, {email}))
    .map(({email, name}) => ({email, name, as: 'officer'}));
}
