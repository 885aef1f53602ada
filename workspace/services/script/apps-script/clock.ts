import {call} from '../../../runtime/bridge';
import {emulate} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {trigger, type PlainTrigger} from './triggers';

interface Clock {
  handler: string;
  wish: Record<string, unknown>;
}

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export const clockTriggerBuilder = emulate<GoogleAppsScript.Script.ClockTriggerBuilder, Clock>(
  'ClockTriggerBuilder',
  () => ({
    after(durationMilliseconds: number) {
      this.$.wish.after = durationMilliseconds;
      return this;
    },
    at(date: GoogleAppsScript.Base.Date) {
      this.$.wish.at = date;
      return this;
    },
    atDate(year: number, month: number, day: number) {
      this.$.wish.atDate = [year, month, day];
      return this;
    },
    atHour(hour: number) {
      this.$.wish.hour = hour;
      return this;
    },
    create() {
      const {handler, wish} = this.$;
      return trigger(
        call<PlainTrigger>('TriggerBuilder.create', {
          handler,
          source: 'CLOCK',
          event: 'CLOCK',
          sourceId: null,
          clock: wish,
        }),
      );
    },
    everyDays(n: number) {
      this.$.wish.everyDays = n;
      return this;
    },
    everyHours(n: number) {
      this.$.wish.everyHours = n;
      return this;
    },
    everyMinutes(n: number) {
      this.$.wish.everyMinutes = n;
      return this;
    },
    everyWeeks(n: number) {
      this.$.wish.everyWeeks = n;
      return this;
    },
    inTimezone(timezone: string) {
      this.$.wish.timeZone = timezone;
      return this;
    },
    nearMinute(minute: number) {
      this.$.wish.minute = minute;
      return this;
    },
    onMonthDay(day: number) {
      this.$.wish.monthDay = day;
      return this;
    },
    onWeekDay(day: GoogleAppsScript.Base.Weekday) {
      this.$.wish.weekDay = nameOf(day);
      return this;
    },
  }),
);
