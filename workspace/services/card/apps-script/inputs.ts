import {emulate} from '../../../runtime/emulate';
import {append, setters, type JsonObject} from './json';
import {widget} from './widget';

type TextInput = GoogleAppsScript.Card_Service.TextInput;
type SelectionInput = GoogleAppsScript.Card_Service.SelectionInput;
type Switch = GoogleAppsScript.Card_Service.Switch;
type DatePicker = GoogleAppsScript.Card_Service.DatePicker;
type DateTimePicker = GoogleAppsScript.Card_Service.DateTimePicker;
type TimePicker = GoogleAppsScript.Card_Service.TimePicker;
type Validation = GoogleAppsScript.Card_Service.Validation;

export const textInput = widget<TextInput>('TextInput', 'textInput', {
  ...setters<TextInput>({
    setFieldName: 'name',
    setHint: 'hintText',
    setOnChangeAction: 'onChangeAction',
    setSuggestions: 'initialSuggestions',
    setSuggestionsAction: 'autoCompleteAction',
    setTitle: 'label',
    setValidation: 'validation',
    setValue: 'value',
  }),
  setMultiline(multiline: boolean) {
    this.$.type = multiline ? 'MULTIPLE_LINE' : 'SINGLE_LINE';
    return this;
  },
});

export const validation = emulate<Validation, JsonObject>('Validation', () =>
  setters<Validation>({setCharacterLimit: 'characterLimit', setInputType: 'inputType'}),
);

export const selectionInput = widget<SelectionInput>(
  'SelectionInput',
  'selectionInput',
  {
    ...setters<SelectionInput>({
      setExternalDataSource: 'externalDataSource',
      setFieldName: 'name',
      setMultiSelectMaxSelectedItems: 'multiSelectMaxSelectedItems',
      setMultiSelectMinQueryLength: 'multiSelectMinQueryLength',
      setOnChangeAction: 'onChangeAction',
      setTitle: 'label',
      setType: 'type',
    }),
    addItem(text: unknown, value: unknown, selected: boolean) {
      append(this, 'items', {$: {text: String(text), value: String(value), selected}});
      return this;
    },
    addMultiSelectItem(
      text: string,
      value: string,
      selected: boolean,
      startIconUri: string,
      bottomText: string,
    ) {
      append(this, 'items', {$: {text, value, selected, startIconUri, bottomText}});
      return this;
    },
  },
  {type: 'CHECK_BOX'},
);

export const switchControl = emulate<Switch, JsonObject>('Switch', () =>
  setters<Switch>({
    setControlType: 'controlType',
    setFieldName: 'name',
    setOnChangeAction: 'onChangeAction',
    setSelected: 'selected',
    setValue: 'value',
  }),
);

export const datePicker = widget<DatePicker>(
  'DatePicker',
  'dateTimePicker',
  setters<DatePicker>({
    setFieldName: 'name',
    setOnChangeAction: 'onChangeAction',
    setTitle: 'label',
    setValueInMsSinceEpoch: 'valueMsEpoch',
  }),
  {type: 'DATE_ONLY'},
);

export const dateTimePicker = widget<DateTimePicker>(
  'DateTimePicker',
  'dateTimePicker',
  setters<DateTimePicker>({
    setFieldName: 'name',
    setOnChangeAction: 'onChangeAction',
    setTimeZoneOffsetInMins: 'timezoneOffsetDate',
    setTitle: 'label',
    setValueInMsSinceEpoch: 'valueMsEpoch',
  }),
  {type: 'DATE_AND_TIME'},
);

export const timePicker = widget<TimePicker>(
  'TimePicker',
  'dateTimePicker',
  setters<TimePicker>({
    setFieldName: 'name',
    setHours: 'hours',
    setMinutes: 'minutes',
    setOnChangeAction: 'onChangeAction',
    setTitle: 'label',
  }),
  {type: 'TIME_ONLY'},
);
