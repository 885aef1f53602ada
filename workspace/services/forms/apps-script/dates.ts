export const two = (number: number) => String(number).padStart(2, '0');

/** `2026-11-02`, or `11-02` without the year, in the script's own zone. */
export function dateText(date: GoogleAppsScript.Base.Date, withYear: boolean): string {
  const day = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return withYear ? `${date.getFullYear()}-${day}` : day;
}
