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
function create(watching: Watching): Trigger {
  if (!watching.event) throw new Error('The trigger has no event yet.');
  return trigger(call<PlainTrigger>('TriggerBuilder.create', {...watching, clock: null}));
}

export const documentTriggerBuilder = emulate<
  GoogleAppsScript.Script.DocumentTriggerBuilder,
  Watching
>('DocumentTriggerBuilder', () => ({
  create() {
    return create(this.$);
  },
  onOpen() {
    this.$.event = 'ON_OPEN';
    return this;
  },
}));

export const formTriggerBuilder = emulate<GoogleAppsScript.Script.FormTriggerBuilder, Watching>(
  'FormTriggerBuilder',
  () => ({
    create() {
      return create(this.$);
    },
    onFormSubmit() {
      this.$.event = 'ON_FORM_SUBMIT';
      return this;
    },
    onOpen() {
      this.$.event = 'ON_OPEN';
      return this;
    },
  }),
);

export const spreadsheetTriggerBuilder = emulate<
  GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
  Watching
>('SpreadsheetTriggerBuilder', () => ({
  create() {
    return create(this.$);
  },
  onChange() {
    this.$.event = 'ON_CHANGE';
    return this;
  },
  onEdit() {
    this.$.event = 'ON_EDIT';
    return this;
  },
  onFormSubmit() {
    this.$.event = 'ON_FORM_SUBMIT';
    return this;
  },
  onOpen() {
    this.$.event = 'ON_OPEN';
    return this;
  },
}));
