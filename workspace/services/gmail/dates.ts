const EN_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const EN_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const ID_DAYS = ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'];
const ID_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
];

/** The people of the world sit in WIB. */
const WIB_MINUTES = 7 * 60;

/** A date header (RFC 5322): `Mon, 2 Nov 2026 10:15:00 +0700`. */
export function mailDate(at: number, offsetMinutes = WIB_MINUTES): string {
  const {day, date, month, year, hour, minute, second} = wallClock(at, offsetMinutes);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const offset = Math.abs(offsetMinutes);
  const zone = `${sign}${pad(Math.floor(offset / 60))}${pad(offset % 60)}`;
  const time = `${pad(hour)}:${pad(minute)}:${pad(second)}`;
  return `${EN_DAYS[day]}, ${date} ${EN_MONTHS[month]} ${year} ${time} ${zone}`;
}

/** As Gmail's Indonesian screens write an instant: `Sen, 2 Nov 2026 pukul 10.15`. */
export function indonesianDate(at: number): string {
  const {day, date, month, year, hour, minute} = wallClock(at, WIB_MINUTES);
  return `${ID_DAYS[day]}, ${date} ${ID_MONTHS[month]} ${year} pukul ${pad(hour)}.${pad(minute)}`;
}

/** As Gmail's English screens write an instant: `Mon, Nov 2, 2026 at 10:15 AM`. */
export function englishDate(at: number): string {
  const {day, date, month, year, hour, minute} = wallClock(at, WIB_MINUTES);
  const half = hour < 12 ? 'AM' : 'PM';
  return `${EN_DAYS[day]}, ${EN_MONTHS[month]} ${date}, ${year} at ${hour % 12 || 12}:${pad(minute)} ${half}`;
}

function wallClock(at: number, offsetMinutes: number) {
  const local = new Date(at + offsetMinutes * 60_000);
  return {
    day: local.getUTCDay(),
    date: local.getUTCDate(),
    month: local.getUTCMonth(),
    year: local.getUTCFullYear(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

const pad = (number: number) => String(number).padStart(2, '0');
