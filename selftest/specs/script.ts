import {expect} from '../expect';
import {withForm} from '../scratch';
import type {Spec} from '../spec';

const REFERENCE = 'https://developers.google.com/apps-script/reference/script';
/** Nobody has to have it: the trigger is gone again before it could fire. */
const HANDLER = 'runSelfTest';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Makes a trigger, finds it among the project's, and takes it away again. */
function madeAndDeleted(make: () => Trigger): string[] {
  const id = make().getUniqueId();
  const own = () => ScriptApp.getProjectTriggers().filter(one => one.getUniqueId() === id);
  const described = own().map(
    one => `${one.getHandlerFunction()} ${one.getEventType()} ${one.getTriggerSource()}`,
  );
  own().forEach(one => ScriptApp.deleteTrigger(one));
  expect(own().length).toEqual(0);
  return described;
}

export const specs: Spec[] = [
  {
    name: 'a trigger of five minutes is made, listed and deleted',
    member: [
      'ScriptApp.newTrigger',
      'TriggerBuilder.timeBased',
      'ClockTriggerBuilder.everyMinutes',
      'ClockTriggerBuilder.create',
      'ScriptApp.getProjectTriggers',
      'ScriptApp.deleteTrigger',
    ],
    source: `${REFERENCE}/clock-trigger-builder#everyMinutes(Integer)`,
    run() {
      const make = () => ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(5).create();
      expect(madeAndDeleted(make)).toEqual([`${HANDLER} CLOCK CLOCK`]);
    },
  },
  {
    name: 'a trigger of a Form is made from the Form’s id',
    member: [
      'TriggerBuilder.forForm',
      'FormTriggerBuilder.onFormSubmit',
      'FormTriggerBuilder.create',
    ],
    source: `${REFERENCE}/trigger-builder#forForm(String)`,
    run() {
      withForm(form => {
        const make = () =>
          ScriptApp.newTrigger(HANDLER).forForm(form.getId()).onFormSubmit().create();
        expect(madeAndDeleted(make)).toEqual([`${HANDLER} ON_FORM_SUBMIT FORMS`]);
      });
    },
  },
  {
    name: 'a script that is no web app has no address, or the address of one',
    member: ['ScriptApp.getService', 'Service.getUrl'],
    source: `${REFERENCE}/service#getUrl()`,
    run() {
      const url = ScriptApp.getService().getUrl() as string | null;
      expect(url ?? 'https://script.google.com/').toMatch(/^https?:\/\//);
    },
  },
];
