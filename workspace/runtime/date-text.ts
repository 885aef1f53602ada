const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number) => String(value).padStart(2, '0');

/** `Mon Mar 02 2026` of a date whose UTC fields hold the local time. */
export function dateText(local: Date): string {
  const year = local.getUTCFullYear();
  const shown = year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0');
  return `${DAYS[local.getUTCDay()]} ${MONTHS[local.getUTCMonth()]} ${two(local.getUTCDate())} ${shown}`;
}

/** `08:00:00 GMT+0700 (Western Indonesia Time)` at an instant; `offset` in ms. */
export function timeText(instant: Date, offset: number, zone: string): string {
  const local = new Date(instant.getTime() + offset);
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()]
    .map(two)
    .join(':');
  const minutes = Math.abs(offset) / 60_000;
  const distance = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  const name = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'long'})
    .formatToParts(instant)
    .find(({type}) => type === 'timeZoneName')!.value;
  return `${clock} GMT${distance} (${name})`;
}
