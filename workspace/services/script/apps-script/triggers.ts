import {call} from '../../../runtime/bridge';
import {emulate} from '../../../runtime/emulate';
import {EventType, TriggerSource} from './enums';

type Script = typeof GoogleAppsScript.Script;
type Trigger = GoogleAppsScript.Script.Trigger;
type SourceName = 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS';
type EventName = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';

export interface PlainTrigger {
  id: string;
  handler: string;
  source: SourceName;
  event: EventName;
  sourceId: string | null;
}

export const trigger = emulate<Trigger, PlainTrigger>('Trigger', () => ({
  getEventType() {
    return (EventType as Script['EventType'])[this.$.event];
  },
  getHandlerFunction() {
    return this.$.handler;
  },
  getTriggerSource() {
    return (TriggerSource as Script['TriggerSource'])[this.$.source];
  },
  getTriggerSourceId() {
    return this.$.sourceId as string;
  },
  getUniqueId() {
    return this.$.id;
  },
}));

interface Watching {
  handler: string;
  source: SourceName;
  sourceId: string;
  event?: EventName;
}

/** The last step of all builders of triggers that watch a file. */
function create(this: {readonly $: Watching}): Trigger {
  if (!this.$.event) throw new Error('The trigger has no event yet.');
  return trigger(call<PlainTrigger>('TriggerBuilder.create', {...this.$, clock: null}));
}

/** `onOpen` and its like. */
const on = <T>(event: EventName) =>
  function (this: T & {readonly $: Watching}): T {
    this.$.event = event;
    return this;
  };

export const documentTriggerBuilder = emulate<
  GoogleAppsScript.Script.DocumentTriggerBuilder,
  Watching
>('DocumentTriggerBuilder', () => ({create, onOpen: on('ON_OPEN')}));

export const formTriggerBuilder = emulate<GoogleAppsScript.Script.FormTriggerBuilder, Watching>(
  'FormTriggerBuilder',
  () => ({create, onFormSubmit: on('ON_FORM_SUBMIT'), onOpen: on('ON_OPEN')}),
);

export const spreadsheetTriggerBuilder = emulate<
  GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
  Watching
>('SpreadsheetTriggerBuilder', () => ({
  create,
  onChange: on('ON_CHANGE'),
  onEdit: on('ON_EDIT'),
  onFormSubmit: on('ON_FORM_SUBMIT'),
  onOpen: on('ON_OPEN'),
}));
