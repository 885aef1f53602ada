import {clicks} from './actions';
import {setters, type Field} from './json';
import {widget} from './widget';

type TextParagraph = GoogleAppsScript.Card_Service.TextParagraph;
type DecoratedText = GoogleAppsScript.Card_Service.DecoratedText;
type KeyValue = GoogleAppsScript.Card_Service.KeyValue;
type Divider = GoogleAppsScript.Card_Service.Divider;

export const textParagraph = widget<TextParagraph>(
  'TextParagraph',
  'textParagraph',
  setters<TextParagraph>({setText: 'text'}),
);

export const divider = widget<Divider>('Divider', 'divider', {});

const inIcon = (member: string): Field => ['startIcon', member];

export const decoratedText = widget<DecoratedText>('DecoratedText', 'decoratedText', {
  ...clicks,
  ...setters<DecoratedText>({
    setBottomLabel: 'bottomLabel',
    setButton: 'button',
    setEndIcon: 'endIcon',
    setIcon: inIcon('knownIcon'),
    setIconAltText: inIcon('altText'),
    setIconUrl: inIcon('iconUrl'),
    setStartIcon: 'startIcon',
    setSwitchControl: 'switchControl',
    setText: 'text',
    setTopLabel: 'topLabel',
    setWrapText: 'wrapText',
  }),
});

/** The name decorated text had before; it shows the same. */
export const keyValue = widget<KeyValue>('KeyValue', 'decoratedText', {
  ...clicks,
  ...setters<KeyValue>({
    setBottomLabel: 'bottomLabel',
    setButton: 'button',
    setContent: 'text',
    setIcon: inIcon('knownIcon'),
    setIconAltText: inIcon('altText'),
    setIconUrl: inIcon('iconUrl'),
    setMultiline: 'wrapText',
    setSwitch: 'switchControl',
    setTopLabel: 'topLabel',
  }),
});
